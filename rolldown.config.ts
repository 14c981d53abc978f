/**
 * Builds the JavaScript of the package (`tsup.config.ts` builds its types).
 *
 * A process pays for each file that it loads. What several entries share is therefore in two files, what
 * `supportplan/calendar` needs and the rest, and not in one for each set of entries; and the little that is used of
 * date-fns and ts-pattern is built in. `NOTICE` holds their licences.
 */
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { defineConfig, type OutputOptions, type Plugin } from 'rolldown';

/** The entries by the name of their file in `dist`, read from the exports of `package.json`. */
export const entries: Record<string, string> = {};

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
for (const name of Object.keys(exports)) {
  if (name === './package.json') continue;
  const file = `${name.slice(1)}/index`.slice(1);
  entries[file] = `src/${file}.ts`;
}

/** Writes every character outside ASCII as an escape: a file without them is read as one byte a character. */
const ascii: Plugin = {
  name: 'ascii',
  async renderChunk(code) {
    return { code: (await transform(code, { charset: 'ascii', target: 'es2022' })).code, map: null };
  },
};

/** The parts of a syntax tree that `callsAtOnce` reads. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
}

/** Lists where the calls start that a module makes when it is loaded, outside functions. */
function callsAtOnce(node: SyntaxNode): readonly number[] {
  if (/Function|Class/.test(node.type)) return [];
  const inside = Object.values(node)
    .flat()
    .filter((value): value is SyntaxNode => typeof value?.type === 'string')
    .flatMap(callsAtOnce);
  return /^(Call|New)Expression$/.test(node.type) ? [node.start, ...inside] : inside;
}

/**
 * Marks the calls that date-fns and ts-pattern make when they are loaded as free of side effects, as both say that
 * they are. A bundler that uses none of their results then drops them, as it does with our own.
 */
const librariesArePure: Plugin = {
  name: 'libraries-are-pure',
  transform(code, id) {
    if (!/node_modules/.test(id)) return null;
    const starts = new Set(callsAtOnce(this.parse(code) as SyntaxNode));
    const marked = [...code].map((letter, at) => (starts.has(at) ? `/* @__PURE__ */ ${letter}` : letter));
    return { code: marked.join(''), map: null };
  },
};

const files = (format: 'esm' | 'cjs', extension: 'js' | 'cjs'): OutputOptions => ({
  dir: 'dist',
  format,
  entryFileNames: `[name].${extension}`,
  chunkFileNames: `[name].${extension}`,
  comments: { jsdoc: false, annotation: true, legal: true },
  codeSplitting: {
    groups: [
      { name: 'calendar-core', test: /src[\\/](kernel|calendar)[\\/]|[\\/]date-fns[\\/]/, priority: 2 },
      { name: 'core', minShareCount: 2, priority: 1 },
    ],
  },
});

export default defineConfig({
  input: entries,
  platform: 'neutral',
  resolve: { mainFields: ['module', 'main'] },
  external: /^zod/,
  // the output is readable as it is; with maps and src the package would be over 1 MB
  treeshake: false,
  plugins: [librariesArePure, ascii],
  output: [files('esm', 'js'), files('cjs', 'cjs')],
});
