import { defineConfig } from 'tsup';
import { entries } from './rolldown.config.js';

/** Builds the types of the package; `rolldown.config.ts` builds its JavaScript. */
export default defineConfig({
  entry: entries,
  format: ['esm', 'cjs'],
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
});
