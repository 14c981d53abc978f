import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { isSafe } from 'redos-detector';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

const SRC = join(root, 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** Every node of one kind in a file. */
function nodesIn(file: string, source: string, isIt: (node: ts.Node) => boolean): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isIt(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true));
  return found;
}

/** The patterns that a file writes out. */
function writtenIn(file: string, source = sourceOf(file)): readonly RegExp[] {
  return nodesIn(file, source, ts.isRegularExpressionLiteral).map((node) => {
    const text = node.getText();
    const end = text.lastIndexOf('/');
    return new RegExp(text.slice(1, end), text.slice(end + 1));
  });
}

/** Where a file makes patterns of pieces. */
const makingIn = (file: string): readonly ts.Node[] =>
  nodesIn(file, sourceOf(file), (node) => ts.isNewExpression(node) && node.expression.getText() === 'RegExp');

/** The patterns that files make of pieces when they are loaded. */
async function madeBy(files: readonly string[]): Promise<readonly RegExp[]> {
  const made: RegExp[] = [];
  const Noting = new Proxy(RegExp, {
    construct(target, given) {
      const pattern: RegExp = Reflect.construct(target, given);
      made.push(pattern);
      return pattern;
    },
  });
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: SRC },
    bundle: true,
    write: false,
    format: 'iife',
    // nothing is left out for not being used
    treeShaking: false,
    ignoreAnnotations: true,
    plugins: [
      {
        name: 'note patterns',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: path.startsWith(SRC)
              ? `const RegExp = Noting;\n${readFileSync(path, 'utf8')}`
              : readFileSync(path, 'utf8'),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  runInNewContext(outputFiles[0]?.text ?? '', { Noting });
  return made;
}

/** The most ways in which a pattern may be tried on one stretch of text. Where it can backtrack badly, there is no most. */
const MOST_WAYS = 200;

function isSound({ source, flags, unicode, sticky }: RegExp): boolean {
  // a sticky pattern is tried at one place alone; the check takes not both "u" and "i", and letters are in \p{L} either way
  const tried = sticky ? `^(?:${source})` : source;
  const checked = new RegExp(tried, flags.replace('y', '').replace(unicode ? 'i' : '', ''));
  return isSafe(checked, { maxScore: MOST_WAYS }).safe;
}

const WRITTEN = FILES.flatMap((file) => writtenIn(file).map((pattern) => ({ file, pattern })));
const MAKING = FILES.filter((file) => makingIn(file).length > 0);

describe('the regular expressions of src', () => {
  it('are found, wherever they stand', () => {
    const source = 'const a = /x/g; function f(b = /[/]y/) { return b.test([/z/i]) ? 4 / 2 / 1 : "/no/"; }';
    expect(writtenIn('one.ts', source).map(String)).toEqual(['/x/g', '/[/]y/', '/z/i']);
    expect(WRITTEN.length).toBeGreaterThan(20);
  });

  it.each([/(a+)+$/, /(?:x+x+)+y/, /\s+$/])('would not pass if %s were one', (pattern) => {
    expect(isSound(pattern)).toBe(false);
  });

  it.each(WRITTEN)('cannot backtrack badly where $file writes $pattern', ({ pattern }) => {
    expect(isSound(pattern)).toBe(true);
  });

  it('cannot backtrack badly where a file makes them of pieces', async () => {
    const made = await madeBy(MAKING);
    expect(made.length).toBeGreaterThanOrEqual(MAKING.flatMap(makingIn).length);
    expect(made.filter((pattern) => !isSound(pattern)).map(String)).toEqual([]);
  });

  it('are made in no other way', () => {
    const others = FILES.flatMap((file) =>
      nodesIn(
        file,
        sourceOf(file),
        (node) =>
          ts.isIdentifier(node) &&
          node.text === 'RegExp' &&
          !ts.isTypeReferenceNode(node.parent) &&
          !ts.isNewExpression(node.parent),
      ),
    );
    expect(others).toEqual([]);
  });
});
