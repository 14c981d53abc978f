import type { Plan } from 'supportplan';
import { compilePlanReader, type PlanReading, readPlan } from 'supportplan/schemas';
import { sideBySide } from '../helpers/side-by-side.js';
import { madePlan } from './plans.js';
import { heading, table } from './report.js';

/** How many distinct plans are read in turn. */
const PLANS = 64;

/** Reading a plan of about 12 kB, beside JSON.parse of the same text: by default, and by a reader that zod has compiled. */
export function benchPlanReading(): void {
  const plans = Array.from({ length: PLANS }, (_, seed) => madePlan(9, seed + 1));
  const texts = plans.map((plan) => JSON.stringify(plan));
  const size = texts.reduce((sum, text) => sum + text.length, 0) / PLANS / 1000;
  const parsed: unknown[] = texts.map((text) => JSON.parse(text));
  const readCompiled = compilePlanReader();
  // plans that are in use keep the compiled code alive, as those of an app do
  const kept = parsed.map((value) => [planOf(readPlan(value)), planOf(readCompiled(value))]);

  heading(`Reading a plan of ${size.toFixed(1)} kB, links included: nanoseconds each, and beside the first`);
  table(
    sideBySide(
      [
        { name: 'JSON.parse', run: () => texts.map((text) => JSON.parse(text)) },
        { name: 'readPlan of what was parsed', run: () => parsed.map((value) => planOf(readPlan(value))) },
        {
          name: 'the reader of compilePlanReader, of the same',
          run: () => parsed.map((value) => planOf(readCompiled(value))),
        },
      ],
      PLANS,
    ),
  );
  if (kept.length !== PLANS) throw new Error('Plans were lost.');
  console.log('The limits we hold ourselves to are 4.5 × for the second, and 0.7 × for the third.');
}

function planOf(reading: PlanReading): Plan {
  if (!reading.ok) throw new Error(reading.issues[0].message);
  return reading.value;
}
