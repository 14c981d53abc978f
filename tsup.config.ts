import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'calendar/index': 'src/calendar/index.ts',
    'carers-strategy/index': 'src/carers-strategy/index.ts',
    'checks/index': 'src/checks/index.ts',
    'plan/index': 'src/plan/index.ts',
    'policies/index': 'src/policies/index.ts',
    'render/index': 'src/render/index.ts',
    'review/index': 'src/review/index.ts',
    'schemas/index': 'src/schemas/index.ts',
    'star-chart/index': 'src/star-chart/index.ts',
    'wording/index': 'src/wording/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // neither maps nor src are shipped: with them the package is over 1 MB, and the output is readable as it is
  sourcemap: false,
  splitting: true,
  treeshake: false,
  clean: true,
});
