import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

/** The folders of src from the bottom up: each imports from itself and from those before it. */
const LAYERS = [
  'kernel',
  'calendar',
  'person',
  'prompts',
  'carers-strategy',
  'needs',
  'coverage',
  'outcomes',
  'objectives',
  'action-plan',
  'support',
  'budget',
  'agreement',
  'interop',
  'star-chart',
  'review',
  'policies',
  'plan',
  'checks',
  'wording',
  'render',
  'schemas',
] as const;

/** What each package from npm is let into. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['schemas'],
  'date-fns': ['calendar/words.ts'],
  'ts-pattern': ['review/explain.ts'],
};

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

const imports = files.flatMap((file) => {
  const source = readFileSync(join(root, 'src', file), 'utf8');
  return [...source.matchAll(/^(?:import|export)[^;]*?from '([^']+)';/gm)].map(([, target = '']) => ({
    file,
    target,
  }));
});

/** Every use of `Date`, `Intl` or a method that depends on the locale: in code and in types, not in comments. */
function localUses(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
    if (isName && /^(Date|Intl|localeCompare|toLocale\w+)$/.test(node.text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const layerOf = (file: string): number => LAYERS.findIndex((layer) => file.startsWith(`${layer}/`));

/** The files of one circle, or none: what is left when files that use no other of those left are taken out, again and again. */
function circleIn(uses: ReadonlyMap<string, readonly string[]>): readonly string[] {
  let left = [...uses.keys()];
  for (;;) {
    const next = left.filter((file) => uses.get(file)?.some((other) => left.includes(other)));
    if (next.length === left.length) return left;
    left = next;
  }
}

describe('src', () => {
  it('has a place for every file', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual(['index.ts']);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('imports downwards only, and never through an index', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith('.') || file === 'index.ts') return false;
      const to = normalize(join(dirname(file), target));
      return layerOf(to) > layerOf(file) || layerOf(to) < 0 || to.endsWith('/index.js');
    });
    expect(wrong).toEqual([]);
  });

  it('has no file that depends on itself through others, by types or values', () => {
    const uses = new Map<string, readonly string[]>();
    for (const { file, target } of imports) {
      const to = normalize(join(dirname(file), target)).replace(/\.js$/, '.ts');
      if (target.startsWith('.')) uses.set(file, [...(uses.get(file) ?? []), to]);
    }
    expect(circleIn(uses)).toEqual([]);
    expect(circleIn(new Map([...uses, ['kernel/error.ts', ['index.ts']]]))).toContain('kernel/error.ts');
  });

  it('lets each package from npm in where it belongs, and by subpath', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target.startsWith('.')) return false;
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      const allowed = PACKAGES[name]?.some((place) => file === place || file.startsWith(`${place}/`));
      return allowed !== true || target === 'date-fns' || target === 'zod';
    });
    expect(wrong).toEqual([]);
  });

  it('never asks for the clock, chance, the environment or the network', () => {
    const asking = /\b(performance\.|Math\.random|randomUUID|process\.|fetch\()/;
    const found = files.flatMap((file) =>
      readFileSync(join(root, 'src', file), 'utf8')
        .split('\n')
        .filter((line) => asking.test(line) && !/^\s*(\*|\/\/)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('uses neither Date nor Intl, nor anything else that depends on the time zone or the locale', () => {
    expect(files.flatMap((file) => localUses(file, readFileSync(join(root, 'src', file), 'utf8')))).toEqual(
      [],
    );
  });
});

describe('localUses', () => {
  it('finds values, types, properties and keys, and no comments', () => {
    const source = [
      '// new Date()',
      '/** A {@link Date}. */',
      'export const day = (on: Date): number => on.getTime();',
      'const now = Date.now() + new globalThis.Date().valueOf();',
      "const other = globalThis['Intl'];",
      'type Days = ReadonlyMap<string, Date>;',
      'x.toLocaleDateString();',
      'x.sort((a, b) => a.localeCompare(b));',
      "const CalendarDate = 'a Date', UpDate = 1, toLocal = 2;",
    ].join('\n');
    expect(localUses('one.ts', source)).toEqual([
      'one.ts:3 Date',
      'one.ts:4 Date',
      'one.ts:4 Date',
      'one.ts:5 Intl',
      'one.ts:6 Date',
      'one.ts:7 toLocaleDateString',
      'one.ts:8 localeCompare',
    ]);
  });
});
