/**
 * Reading a plan from outside.
 *
 * @module
 */
import * as z from 'zod/mini';
import {
  type Issue,
  isObject,
  issue,
  type ReadFailure,
  type ReadResult,
  readResult,
} from '../kernel/reading.js';
import { PLAN_FORMAT, type Plan } from '../plan/plan.js';
import { linkIssues } from './plan-links.js';
import { makePlanSchema } from './plan-schema.js';
import { issuesOf, parsedBy, tooMuch } from './zod-issues.js';

type PlanSchema = ReturnType<typeof makePlanSchema>;

let schema: PlanSchema | undefined;

/**
 * Reads a plan, already parsed from JSON, and returns it checked, or everything wrong with it at once.
 *
 * An unknown key is an issue, and so is null: leave out what is not recorded. A host's own data goes in
 * `extensions`, which is carried along unread. A list may hold up to 10,000. A plan of a newer format is refused by name.
 *
 * @param value - the parsed JSON
 * @returns the plan, or every issue: `plan/missing`, `plan/wrong-type`, `plan/unknown-key`, `plan/unknown-value`,
 *   `plan/out-of-range`, `plan/not-a-date`, `plan/wrong-value`, `plan/duplicate-id`, `plan/broken-link`,
 *   `plan/repeated-point`, `plan/newer-format`
 *
 * @example
 * ```ts
 * import { readPlan } from 'supportplan/schemas';
 *
 * const reading = readPlan({
 *   format: 'supportplan/plan@1',
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
export function readPlan(value: unknown): ReadResult<Plan> {
  const newer = newerFormat(value);
  if (newer !== undefined) return { ok: false, issues: [newer] };
  schema ??= z.compile(makePlanSchema());
  const parsed = parsedBy(schema, value);
  if (parsed === undefined) return { ok: false, issues: [tooMuch('plan', 'a plan')] };
  const links = linkIssues(value);
  if (parsed.success) return readResult(links, () => parsed.data as Plan);
  // never a success, whatever becomes of the issues on their way into our words
  const shape = parsed.error.issues.flatMap((found) => issuesOf('plan', found, value));
  return { ok: false, issues: [...shape, ...links] as unknown as ReadFailure['issues'] };
}

/** A later format's own name may be told: it is one of ours. */
function newerFormat(value: unknown): Issue | undefined {
  const format = isObject(value) ? value['format'] : undefined;
  if (
    typeof format !== 'string' ||
    !/^supportplan\/plan@[1-9]\d{0,5}$/.test(format) ||
    format === PLAN_FORMAT
  ) {
    return undefined;
  }
  return issue(
    'plan/newer-format',
    ['format'],
    `"${PLAN_FORMAT}"`,
    `a newer one, "${format}"`,
    'Update supportplan to read it.',
  );
}
