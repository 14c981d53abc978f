/**
 * Reads a plan from outside data.
 *
 * @module
 */
import { isObject, type ReadFailure, type ReadSuccess } from '../kernel/reading.js';
import { PLAN_FORMAT, type Plan } from '../plan/plan.js';
import { PLAN } from '../plan/shapes.js';
import { compiledReader, type DocumentKind, type DocumentReader, documentReader } from './document-reader.js';
import { linkIssues } from './plan-links.js';
import { FIRST_FORMAT, fromFirstFormat, keysOfNoFirstFormat } from './plan-migration.js';

/** A plan that was read successfully. */
export interface PlanRead extends ReadSuccess<Plan> {
  /** The earlier format that it was migrated from, if any. */
  readonly migratedFrom?: string;
}

/** Either the plan, or every issue found. */
export type PlanReading = PlanRead | ReadFailure;

/**
 * Reads a plan from parsed JSON. Returns the checked plan, or every issue at once.
 *
 * Unknown keys and null are issues: leave out what is not recorded. A host's own data goes in `extensions`,
 * which is kept but not read. A list may have up to 10,000 items. A plan in an earlier format is migrated,
 * and the result says so; the paths of its issues are those of the current format. A newer format is
 * rejected by name.
 *
 * @param value - the parsed JSON
 * @returns the plan, or every issue: `plan/missing`, `plan/wrong-type`, `plan/unknown-key`,
 *   `plan/unknown-value`, `plan/out-of-range`, `plan/not-a-date`, `plan/wrong-value`, `plan/duplicate-id`,
 *   `plan/broken-link`, `plan/repeated-point`, `plan/not-on-the-scale`, `plan/newer-format`, and those of
 *   `readStarScale` for the plan's own scales
 *
 * @example
 * ```ts
 * import { readPlan } from 'supportplan/schemas';
 *
 * const reading = readPlan({
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'housing-support',
 *   person: { bornOn: '1971-02-30' },
 *   hobby: 'chess',
 * });
 *
 * reading.ok ? [] : reading.issues.map((found) => found.code); // => ['plan/not-a-date', 'plan/unknown-key']
 * ```
 */
export function readPlan(value: unknown): PlanReading {
  return readAny(value, readPresent);
}

/**
 * Creates a reader like {@link readPlan} that reads valid plans about seven times as fast, using code that
 * zod generates.
 *
 * Generating code needs `new Function`, which a strict content security policy forbids and reports. If it
 * is forbidden, the reader works at the speed of {@link readPlan}. Create it once and reuse it: creating it
 * takes tens of milliseconds.
 *
 * @returns a reader with the same results and issues as {@link readPlan}
 *
 * @example
 * ```ts
 * import { compilePlanReader } from 'supportplan/schemas';
 *
 * const readPlan = compilePlanReader();
 *
 * const format = 'supportplan/plan@2';
 * const plan = { format, id: 'plan-1', version: 1, kind: 'housing-support', person: {} };
 *
 * readPlan(plan).ok; // => true
 * ```
 */
export function compilePlanReader(): (value: unknown) => PlanReading {
  const read = compiledReader<Plan>(KIND, readPresent);
  return (value) => readAny(value, read);
}

function readAny(value: unknown, read: DocumentReader<Plan>): PlanReading {
  if (!isObject(value) || value['format'] !== FIRST_FORMAT) return read(value);
  const [strange, ...more] = keysOfNoFirstFormat(value);
  const reading = read(fromFirstFormat(value, PLAN_FORMAT));
  if (strange !== undefined) {
    return { ok: false, issues: [strange, ...more, ...(reading.ok ? [] : reading.issues)] };
  }
  return reading.ok ? { ...reading, migratedFrom: FIRST_FORMAT } : reading;
}

const KIND: DocumentKind = { area: 'plan', name: 'a plan', format: PLAN_FORMAT, shape: PLAN, linkIssues };

const readPresent = /* @__PURE__ */ documentReader<Plan>(KIND);
