import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'render/index': 'src/render/index.ts',
    'schemas/index': 'src/schemas/index.ts',
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
