/**
 * Reading a plan from outside.
 *
 * @module
 */
import { isObject, type ReadFailure, type ReadSuccess } from '../kernel/reading.js';
import { PLAN_FORMAT, type Plan } from '../plan/plan.js';
import { PLAN } from '../plan/shapes.js';
import { compiledReader, type DocumentKind, type DocumentReader, documentReader } from './document-reader.js';
import { linkIssues } from './plan-links.js';
import { FIRST_FORMAT, fromFirstFormat, keysOfNoFirstFormat } from './plan-migration.js';

/** A plan that could be read. */
export interface PlanRead extends ReadSuccess<Plan> {
  /** The earlier format that it was stored in, where it had to be brought to the present one. */
  readonly migratedFrom?: string;
}

/** Either the plan, or every issue that was found. */
export type PlanReading = PlanRead | ReadFailure;

/**
 * Reads a plan, already parsed from JSON, and returns it checked, or everything wrong with it at once.
 *
 * An unknown key is an issue, and so is null: leave out what is not recorded. A host's own data goes in
 * `extensions`, which is carried along unread. A list may hold up to 10,000. A plan of an earlier format is brought to the
 * present one, and the result says so; its issues tell of places as they are in the present format. A newer format is refused by name.
 *
 * @param value - the parsed JSON
 * @returns the plan, or every issue: `plan/missing`, `plan/wrong-type`, `plan/unknown-key`, `plan/unknown-value`,
 *   `plan/out-of-range`, `plan/not-a-date`, `plan/wrong-value`, `plan/duplicate-id`, `plan/broken-link`,
 *   `plan/repeated-point`, `plan/not-on-the-scale`, `plan/newer-format`, and those of {@link readStarScale} for the scales that it brings
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
 * Makes a reader like {@link readPlan} that reads a valid plan about seven times as fast, by code that zod generates for it.
 *
 * Generating code needs `new Function`, which a strict content security policy forbids and reports. Where it is forbidden, the reader
 * still reads, as fast as {@link readPlan}. Make the reader once and keep it: making it takes some tens of milliseconds.
 *
 * @returns a reader that returns what {@link readPlan} returns, issue by issue
 *
 * @example
 * ```ts
 * import { compilePlanReader } from 'supportplan/schemas';
 *
 * const readPlan = compilePlanReader();
 *
 * readPlan({ format: 'supportplan/plan@2', id: 'plan-1', version: 1, kind: 'housing-support', person: {} }).ok; // => true
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
