/**
 * What a plan says about its own reviews, as a record.
 *
 * @module
 */
import type { ReviewRecord } from '../review/event.js';
import type { Plan } from './plan.js';

/**
 * Gives what a plan says of its reviews, for {@link nextReview}: the day it was agreed, and everything since.
 *
 * @param plan - the plan
 * @returns the record; without a day of agreement or completion, it has no start
 *
 * @example
 * ```ts
 * import { calendarDate, LONDON_HOUSING_TRUST_SUPPORT, nextReview, planReviewRecord } from 'supportplan';
 *
 * const record = planReviewRecord({
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'housing-support',
 *   person: {},
 *   completedOn: calendarDate('2026-08-31'),
 * });
 *
 * nextReview(LONDON_HOUSING_TRUST_SUPPORT, record).by; // => '2027-02-28'
 * ```
 */
export function planReviewRecord(plan: Plan): ReviewRecord {
  const agreedOn = plan.agreedOn ?? plan.completedOn;
  return {
    events: [
      ...(agreedOn === undefined ? [] : [{ kind: 'plan-agreed', on: agreedOn } as const]),
      ...(plan.review?.events ?? []),
    ],
    ...(plan.person.bornOn !== undefined && { bornOn: plan.person.bornOn }),
  };
}
