import * as fc from 'fast-check';

/**
 * How many values a property is tried with, of the number it names: a quarter in `npm test`, all in `npm run test:long`, and a
 * multiple of that with `LONG_RUNS`. The config sets `PROPERTY_RUNS` for each project.
 */
export function propertyRuns(full: number): number {
  return Math.max(20, Math.ceil(full * Number(process.env['PROPERTY_RUNS'] ?? 1)));
}

// The same values in every run, so that a pass stays a pass; a failure prints the seed and the path to it. SEED tries others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_130), numRuns: propertyRuns(100) });
