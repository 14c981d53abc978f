import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plan } from 'supportplan';
import { readPlan } from 'supportplan/schemas';
import { sideBySide } from '../support/side-by-side.js';
import { madePlan } from './plans.js';
import { heading, table } from './report.js';

/** How many distinct plans are read in turn. */
const PLANS = 64;

/** Reading a plan of about 12 kB, beside JSON.parse of the same text; once as it is, and once where no code may be made at run time. */
export function benchPlanReading(): void {
  measure();
  const file = fileURLToPath(import.meta.url);
  execFileSync(
    process.execPath,
    ['--import', 'tsx', '--disallow-code-generation-from-strings', file, '--strict'],
    { stdio: 'inherit' },
  );
}

function measure(): void {
  const strict = process.argv.includes('--strict');
  const plans = Array.from({ length: PLANS }, (_, seed) => madePlan(9, seed + 1));
  const texts = plans.map((plan) => JSON.stringify(plan));
  const size = texts.reduce((sum, text) => sum + text.length, 0) / PLANS / 1000;
  // plans that are in use keep the reader's compiled code alive, as those of an app do
  const kept = plans.map(read);
  const parsed: unknown[] = texts.map((text) => JSON.parse(text));

  const under = strict ? ', where no code may be made at run time' : '';
  heading(
    `Reading a plan of ${size.toFixed(1)} kB, links included${under}: nanoseconds each, and beside the first`,
  );
  table(
    sideBySide(
      [
        { name: 'JSON.parse', run: () => texts.map((text) => JSON.parse(text)) },
        { name: 'readPlan of what was parsed', run: () => parsed.map(read) },
        { name: 'JSON.parse and readPlan', run: () => texts.map((text) => read(JSON.parse(text))) },
      ],
      PLANS,
    ),
  );
  console.log(
    strict
      ? 'The limit we hold ourselves to is 3 × for the last.'
      : 'The limits we hold ourselves to are 0.25 × for the second, and 1.5 × for the last.',
  );
  if (kept.length !== PLANS) throw new Error('Plans were lost.');
}

function read(value: unknown): Plan {
  const reading = readPlan(value);
  if (!reading.ok) throw new Error(reading.issues[0].message);
  return reading.value;
}

if (process.argv.includes('--strict')) measure();
