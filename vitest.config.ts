import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumFound } from './test/helpers/chromium.js';
import { examplePlugin } from './test/helpers/examples.js';

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/**
 * The time zone of the tests of behaviour: the one in which a mistake with local time is most likely to show. Samoa was west of the
 * date line until 29 December 2011 and has been east of it since, so both ways of mixing local days with UTC days give a wrong day;
 * it left out 30 December 2011 altogether, and changed its clocks from 2010 to 2021. `src` uses no `Date` at all
 * (test/package/layers.test.ts), and the built package answers the same in six zones (test/package/zones.test.ts).
 */
const ZONE = 'Pacific/Apia';

/** How many times as many values and cases as usual `npm run test:long` tries. */
const LONG_RUNS = Number(process.env['LONG_RUNS'] ?? 1);

/** The long proofs, and every file with properties: the long run tries those with more values. */
const LONG = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter(
    (file) =>
      file.endsWith('.long.test.ts') ||
      (file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes("from 'fast-check'")),
  );

/** Pictures and pages are looked at in a browser where there is one; it is said where there is none. */
const CHROMIUM = chromiumFound();

export default defineConfig({
  plugins: [examplePlugin()],
  resolve: {
    alias: [
      { find: /^supportplan$/, replacement: src('index.ts') },
      { find: /^supportplan\/(.+)$/, replacement: src('$1/index.ts') },
    ],
  },
  test: {
    maxWorkers: availableParallelism(),
    // type tests (*.test-d.ts) are checked by `npm run typecheck`, with everything else
    projects: [
      {
        extends: true,
        test: {
          name: 'behaviour',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/browser/**', 'test/**/*.long.test.ts'],
          env: { TZ: ZONE, PROPERTY_RUNS: '0.25' },
          setupFiles: ['test/helpers/property-runs.ts'],
          pool: 'forks',
          isolate: false,
          // far above what any test takes, so that a busy machine fails none
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: LONG,
          // one of the proofs is about the package
          globalSetup: ['test/helpers/build-package.ts'],
          env: { TZ: ZONE, PROPERTY_RUNS: String(LONG_RUNS) },
          setupFiles: ['test/helpers/property-runs.ts'],
          pool: 'forks',
          isolate: false,
          testTimeout: 600_000 * LONG_RUNS,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          exclude: ['test/**/*.long.test.ts'],
          globalSetup: ['test/helpers/build-package.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: CHROMIUM === undefined ? [] : ['test/browser/**/*.test.ts'],
          // slow, and in the long run: the bound of text-fit is held without a browser too, by the fonts' own tables
          exclude: ['text-fit', 'star-chart', 'workload'].map((name) => `test/browser/${name}.test.ts`),
          env: { CHROMIUM_PATH: CHROMIUM ?? '' },
          pool: 'forks',
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-fonts',
          include: CHROMIUM === undefined ? [] : ['test/browser/**/*.test.ts'],
          env: { CHROMIUM_PATH: CHROMIUM ?? '', BROWSER_FONTS: 'all' },
          pool: 'forks',
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts'],
      reporter: ['lcovonly'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
