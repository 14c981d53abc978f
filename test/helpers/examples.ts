import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

/** The package's folder; ends in a slash. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** One fenced `ts` block of the README, of a page in docs, or of a doc comment. */
export interface Example {
  /** The file and the line where the block opens: `README.md:12`. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** The block as a module that throws where a value differs from what stands behind `// =>`. */
  readonly code: string;
  /** The block as its reader sees it, made a module. */
  readonly source: string;
  /** How many values it checks. */
  readonly checks: number;
}

const PREFIX = 'virtual:example/';
const RESULT = /^(.*?);?\s*\/\/ => (.*)$/;

function pages(): readonly string[] {
  const inFolder = (folder: string, ending: string): readonly string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending) && !name.startsWith('api'))
      .map((name) => join(folder, name))
      .sort();
  return ['README.md', ...inFolder('docs', '.md'), ...inFolder('src', '.ts')];
}

/** Every example, with the comment's gutter of `*` taken off. */
export function examples(): readonly Example[] {
  return pages().flatMap((file) => {
    const inComment = file.endsWith('.ts');
    const lines = readFileSync(join(root, file), 'utf8')
      .split('\n')
      .map((line) => (inComment ? line.replace(/^\s*\* ?/, '') : line));
    return lines.flatMap((text, index) => {
      if (!/^```ts\s*$/.test(text)) return [];
      const length = lines.slice(index + 1).findIndex((line) => line.startsWith('```'));
      return [example(file, index + 1, lines.slice(index + 1, index + 1 + length))];
    });
  });
}

/** Whether text is a whole expression. */
function isExpression(text: string): boolean {
  try {
    return new Function(`async () => (${text});`) !== undefined;
  } catch {
    return false;
  }
}

/** Puts an expected value that has a line of its own behind the value before it, and leaves its line empty. */
function resultsJoined(lines: readonly string[]): readonly string[] {
  const isResult = (text: string | undefined): boolean => text !== undefined && /^\s*\/\/ => /.test(text);
  return lines.map((text, index) => {
    if (isResult(text)) return '';
    const next = lines[index + 1];
    return isResult(next) ? `${text} ${next?.trim()}` : text;
  });
}

/**
 * `value; // => expected` becomes a check, on one line or on two; the lines keep their places, so that errors name the
 * right one.
 */
function example(file: string, line: number, source: readonly string[]): Example {
  const body = resultsJoined(source);
  const code = body.map((text) => {
    const [, value, expected] = RESULT.exec(text) ?? [];
    if (value === undefined) return text;
    // the end of a value of several lines would be checked without its beginning
    if (!isExpression(value)) throw new Error(`${file}:${line}: a value of one line stands before "// =>".`);
    return `__check(${line}, ${value}, (${expected}));`;
  });
  const checks = body.filter((text) => RESULT.test(text)).length;
  const head = "import { checkExample as __check } from 'virtual:check-example';";
  return {
    id: `${file}:${line}`,
    file,
    line,
    code: `${head}${code.join('\n')}\nexport {};\n`,
    source: `${source.join('\n')}\nexport {};\n`,
    checks,
  };
}

/** Serves each example as a module of its own, and the comparison that they call. */
export function examplePlugin(): Plugin {
  return {
    name: 'examples',
    resolveId: (id) => (id.startsWith(PREFIX) || id === 'virtual:check-example' ? `\0${id}` : undefined),
    async load(id) {
      if (id === '\0virtual:check-example') {
        return `import { expect } from 'vitest';
export const checkExample = (line, value, expected) => expect(value, 'the example at line ' + line).toEqual(expected);`;
      }
      const code = examples().find((one) => id === `\0${PREFIX}${one.id}.ts`)?.code;
      if (code === undefined) return undefined;
      const { default: ts } = await import('typescript');
      const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
      return ts.transpileModule(code, { compilerOptions: options }).outputText;
    },
  };
}
