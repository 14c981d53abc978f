import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/examples.js';

/** The folders of src from the bottom up: each imports from itself and from those before it. */
const LAYERS = [
  'kernel',
  'calendar',
  'person',
  'carers',
  'pathways',
  'needs',
  'outcomes',
  'objectives',
  'action-plan',
  'support',
  'coverage',
  'risk',
  'budget',
  'agreement',
  'star-chart',
  'review',
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
  'ts-pattern': ['review/explanation.ts'],
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

const layerOf = (file: string): number => LAYERS.findIndex((layer) => file.startsWith(`${layer}/`));

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

  it('never asks for the clock, chance, the locale, the environment or the network', () => {
    const asking =
      /\b(Date\.now|new Date\b|performance\.|Math\.random|randomUUID|process\.|toLocale\w+|Intl\.|fetch\()/;
    const found = files.flatMap((file) =>
      readFileSync(join(root, 'src', file), 'utf8')
        .split('\n')
        .filter((line) => asking.test(line) && !/^\s*(\*|\/\/)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
