import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

const ENTRIES = {
  '.': 'dist/index',
  './calendar': 'dist/calendar/index',
  './carers-strategy': 'dist/carers-strategy/index',
  './checks': 'dist/checks/index',
  './plan': 'dist/plan/index',
  './policies': 'dist/policies/index',
  './render': 'dist/render/index',
  './review': 'dist/review/index',
  './schemas': 'dist/schemas/index',
  './star-chart': 'dist/star-chart/index',
  './wording': 'dist/wording/index',
} as const;

describe('the entries', () => {
  it('are the ones of package.json', () => {
    expect(Object.keys(manifest.exports)).toEqual([...Object.keys(ENTRIES), './package.json']);
  });

  it.each(Object.entries(ENTRIES))(
    '%s has the same names in ESM and CommonJS, and these',
    async (entry, path) => {
      const esm = Object.keys(await import(/* @vite-ignore */ join(root, `${path}.js`))).sort();
      const cjs = Object.keys(require(join(root, `${path}.cjs`)) as object).sort();
      expect(cjs).toEqual(esm);
      await expect(`${esm.join('\n')}\n`).toMatchFileSnapshot(
        `./__snapshots__/exports${entry === '.' ? '' : `-${entry.slice(2)}`}.txt`,
      );
    },
  );
});

describe('a name', () => {
  it('has one entry as its home, and the root repeats at most 90 values', async () => {
    const homes = new Map<string, string>();
    const twice: string[] = [];
    for (const [entry, path] of Object.entries(ENTRIES).filter(([name]) => name !== '.')) {
      for (const name of Object.keys((await import(/* @vite-ignore */ join(root, `${path}.js`))) as object)) {
        if (homes.has(name)) twice.push(`${name}: ${homes.get(name)} and ${entry}`);
        homes.set(name, entry);
      }
    }
    expect(twice).toEqual([]);
    expect(homes.size).toBeGreaterThan(300);
    const atRoot = Object.keys((await import(/* @vite-ignore */ join(root, 'dist/index.js'))) as object);
    expect(atRoot.length).toBeLessThanOrEqual(90);
  });
});

describe('the top level', () => {
  it('holds what a reader looks for and what tools insist on, and nothing else', () => {
    const found = readdirSync(root).filter(
      (name) => !['node_modules', 'dist', 'coverage', '.git'].includes(name),
    );
    expect(found.sort()).toEqual(
      [
        '.ci',
        '.github',
        '.gitignore',
        '.npmrc',
        'CHANGELOG.md',
        'LICENSE',
        'NOTICE',
        'README.md',
        'biome.json',
        'docs',
        'examples',
        'package-lock.json',
        'package.json',
        'rolldown.config.ts',
        'src',
        'test',
        'tsconfig.json',
        'tsup.config.ts',
        'vitest.config.ts',
      ].sort(),
    );
  });

  it('has a lock file without addresses', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(
      /"resolved"|https?:\/\/[^"]*\.tgz/,
    );
  });
});
