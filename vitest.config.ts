import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumFound } from './test/support/chromium.js';
import { examplePlugin } from './test/support/examples.js';

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** Every test of behaviour runs in each of these; dates that lean on a local zone come out differently in one of them. */
const ZONES = [
  'UTC',
  'Europe/London',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
] as const;

/** Long tests of shapes and messages alone, in which no day is counted: one zone is enough for them. */
const OF_NO_ZONE = [
  'test/published.test.ts',
  'test/review/policy-check.prop.test.ts',
  'test/schemas/swift-reader.test.ts',
  'test/schemas/read-plan-places.test.ts',
  'test/privacy.test.ts',
  'test/star-chart/publication-safety.test.ts',
  'test/wording/patterns.test.ts',
  'test/wording/development-sentences.test.ts',
];

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
    projects: [
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/package/**',
            'test/browser/**',
            'test/consumer/**',
            ...(zone === 'UTC' ? [] : OF_NO_ZONE),
          ],
          env: { TZ: zone },
          pool: 'forks' as const,
          isolate: false,
          // the first test that needs the library waits for all of it; how long that takes is the machine's affair
          testTimeout: 60_000,
        },
      })),
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/support/build-package.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: CHROMIUM === undefined ? [] : ['test/browser/**/*.test.ts'],
          env: { CHROMIUM_PATH: CHROMIUM ?? '' },
          pool: 'forks',
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/index.ts', 'src/render/index.ts', 'src/schemas/index.ts', 'src/wording/index.ts'],
      reporter: ['lcovonly'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
