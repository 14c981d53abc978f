import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
const entries = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.ts'))
  .map((name) => `src/${name}`)
  .map((file) => join(root, file));
const program = ts.createProgram(entries, config.options);
const checker = program.getTypeChecker();

/** Every function that an entry exports, once, by name. */
const functions = [
  ...new Map(
    entries.flatMap((entry) => {
      const source = program.getSourceFile(entry);
      const module = source && checker.getSymbolAtLocation(source);
      return (module ? checker.getExportsOfModule(module) : []).flatMap((symbol) => {
        const defined = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        const [declaration] = defined.declarations ?? [];
        return declaration && ts.isFunctionDeclaration(declaration)
          ? [[symbol.name, { name: symbol.name, declaration }] as const]
          : [];
      });
    }),
  ).values(),
];

const text = (comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').trim();

function tags(declaration: ts.FunctionDeclaration, name: string): readonly ts.JSDocTag[] {
  return ts.getJSDocTags(declaration).filter((tag) => tag.tagName.text === name);
}

describe('the doc comment of every public function', () => {
  it('is looked at', () => {
    expect(functions.length).toBeGreaterThan(25);
  });

  it.each(functions)('$name opens with one sentence in the third person', ({ declaration }) => {
    const [doc] = ts.getJSDocCommentsAndTags(declaration);
    const [opening = ''] = text(doc?.comment).split('\n\n');
    expect(opening).toMatch(/^[A-Z][a-z]+s\b.*[.:]/s);
  });

  it.each(functions)('$name says what goes in and what comes out', ({ declaration }) => {
    const documented = tags(declaration, 'param').map((tag) =>
      ts.isJSDocParameterTag(tag) ? tag.name.getText() : '',
    );
    expect(documented).toEqual(declaration.parameters.map((parameter) => parameter.name.getText()));
    for (const tag of [...tags(declaration, 'param'), ...tags(declaration, 'returns')]) {
      expect(text(tag.comment)).toMatch(/^(- )?[^A-Z]/);
      expect(text(tag.comment)).not.toMatch(/\.$/);
    }
    expect(tags(declaration, 'returns')).toHaveLength(1);
  });

  it.each(functions)('$name has an example that imports it and shows a value', ({ name, declaration }) => {
    const examples = tags(declaration, 'example').map((tag) => text(tag.comment));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example).toMatch(new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from 'supportplan`));
      expect(example).toContain('// =>');
    }
  });

  it.each(functions)('$name names the code of each error it can throw', ({ declaration }) => {
    const [doc] = ts.getJSDocCommentsAndTags(declaration);
    // read as text: the compiler takes the braces of a link behind @throws for a type
    const [, ...throws] = (doc?.getText() ?? '').split('@throws ');
    for (const said of throws) expect(said.split('* @')[0]).toMatch(/`[a-z-]+\/[a-z-]+`|as (?:\{@link |`)/);
  });
});
