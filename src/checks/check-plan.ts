/**
 * Checking a plan: what it still lacks by its own sources, as facts and questions.
 *
 * @module
 */
import { dayOf } from '../calendar/calendar-date.js';
import type { Finding } from '../kernel/finding.js';
import type { Plan } from '../plan/plan.js';
import type { CheckOptions, PlanCheck } from './check.js';
import { needsHaveSupport } from './rules/needs-have-support.js';
import { pathwayGapsAreExplained } from './rules/pathway-gaps-are-explained.js';
import { reviewIsBookedInTime } from './rules/review-is-booked-in-time.js';

/** The checks that {@link checkPlan} makes unless told, in the order of a plan. */
export const RECOMMENDED_CHECKS: readonly PlanCheck[] = [
  needsHaveSupport,
  pathwayGapsAreExplained,
  reviewIsBookedInTime,
];

/**
 * Checks a plan against its sources and says what falls short, as facts and questions.
 *
 * It is no safeguarding check and no judgement of anybody's words: finding nothing never means that there is
 * no concern.
 *
 * @param plan - the plan, as `readPlan` of `supportplan/schemas` returns it
 * @param options - the day, and the review policy that applies
 * @param checks - the rules; {@link RECOMMENDED_CHECKS} unless told
 * @returns the findings, in the order of the checks and then of the plan
 * @throws {@link SupportPlanError} `calendar/not-a-date` when `today` is none
 *
 * @example
 * ```ts
 * import { calendarDate, checkPlan } from 'supportplan';
 *
 * const findings = checkPlan(
 *   {
 *     format: 'supportplan/plan@1',
 *     id: 'plan-1',
 *     version: 1,
 *     kind: 'care-and-support',
 *     person: {},
 *     needs: [{ id: 'N1', statement: { text: 'Getting washed.', voice: 'agreed' }, eligibility: 'eligible' }],
 *   },
 *   { today: calendarDate('2026-11-22') },
 * );
 *
 * findings[0]?.message; // => 'The first need is eligible, and no support in the plan meets it.'
 * ```
 */
export function checkPlan(
  plan: Plan,
  options: CheckOptions,
  checks: readonly PlanCheck[] = RECOMMENDED_CHECKS,
): readonly Finding[] {
  dayOf('checkPlan', options.today, 'today');
  return checks.flatMap((check) => check(plan, options));
}
