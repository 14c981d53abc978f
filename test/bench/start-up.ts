import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../helpers/examples.js';
import { heading } from './report.js';

/** How many processes are started for each. */
const RUNS = 31;

/** A file in the folder of the package imports it by its name, as an app does. */
const PROGRAMS = {
  'an empty file': '',
  'supportplan/calendar': "import 'supportplan/calendar';",
  supportplan: "import 'supportplan';",
  'supportplan/policies': "import 'supportplan/policies';",
  'zod, for comparison': "import 'zod';",
};

/** What a process takes from its start to its end when it imports the package, beside one that imports nothing. */
export function benchStartUp(): void {
  const folder = mkdtempSync(join(root, 'dist', 'start-up-'));
  try {
    const programs = Object.entries(PROGRAMS).map(([name, code], place) => {
      const file = join(folder, `${place}.mjs`);
      writeFileSync(file, code);
      return { name, file, milliseconds: [] as number[] };
    });
    for (let run = 0; run < RUNS; run += 1) {
      for (const { file, milliseconds } of programs) {
        const start = performance.now();
        execFileSync(process.execPath, [file]);
        milliseconds.push(performance.now() - start);
      }
    }
    heading(`A process that imports: milliseconds, the median of ${RUNS}, and beside an empty one`);
    const empty = median(programs[0]?.milliseconds ?? []);
    for (const { name, milliseconds } of programs) {
      const taken = median(milliseconds);
      console.log(
        `  ${name.padEnd(52)}${taken.toFixed(1).padStart(9)}${(taken / empty).toFixed(3).padStart(8)} ×`,
      );
    }
    console.log('The limits we hold ourselves to are 1.08 × for the calendar and 1.35 × for the root.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
