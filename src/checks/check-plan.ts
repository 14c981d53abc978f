/**
 * Checks a plan against its sources, and returns facts and questions.
 *
 * @module
 */
import { checkArgument, checkOptional } from '../kernel/arguments.js';
import type { Finding } from '../kernel/finding.js';
import { callable, list, shape } from '../kernel/shape.js';
import type { Plan } from '../plan/plan.js';
import { PLAN } from '../plan/shapes.js';
import type { CheckOptions, PlanCheck } from './check.js';
import { recommendedChecks } from './check-lists.js';
import { CHECK_OPTIONS, withWholePlan } from './plan-parts.js';

const CHECKS = /* @__PURE__ */ shape(() => list(callable<PlanCheck>()));

/**
 * Checks a plan against its sources. Returns what is missing or inconsistent, as facts and questions.
 *
 * This is not a safeguarding check, and it never judges anyone's words. A plan without findings can still
 * give cause for concern.
 *
 * @param plan - the plan, as `readPlan` of `supportplan/schemas` returns it
 * @param options - the day, the review policy that applies, and the largest step of an objective
 * @param checks - the rules; defaults to {@link recommendedChecks}
 * @returns the findings, in the order of the rules and then of the plan
 * @throws `SupportPlanError` `calendar/not-a-date` if `today` is invalid; `smart/largest-step` if
 *   that option is not above 0 and at most 1
 *
 * @example
 * ```ts
 * import { calendarDate, checkPlan } from 'supportplan';
 *
 * const findings = checkPlan(
 *   {
 *     format: 'supportplan/plan@2',
 *     id: 'plan-1',
 *     version: 1,
 *     kind: 'housing-support',
 *     person: {},
 *     needs: [
 *       { id: 'N1', statement: { text: 'Getting washed.', voice: 'agreed' }, eligibility: 'eligible' },
 *     ],
 *   },
 *   { today: calendarDate('2026-11-22') },
 * );
 *
 * findings.map((finding) => finding.message);
 * // => ['The first need is eligible, but no support in the plan meets it.']
 * ```
 */
export function checkPlan(
  plan: Plan,
  options: CheckOptions,
  checks?: readonly PlanCheck[],
): readonly Finding[] {
  checkArgument('checkPlan', 'plan', plan, PLAN);
  checkArgument('checkPlan', 'options', options, CHECK_OPTIONS);
  checkOptional('checkPlan', 'checks', checks, CHECKS);
  return withWholePlan(plan, () =>
    (checks ?? recommendedChecks(plan)).flatMap((check) => check(plan, options)),
  );
}
