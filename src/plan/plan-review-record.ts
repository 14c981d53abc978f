/**
 * Turns what a plan records about its reviews into a review record.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { pick, type Shape, shape } from '../kernel/shape.js';
import type { ReviewRecord } from '../review/event.js';
import type { Plan } from './plan.js';
import { PLAN } from './shapes.js';

type Reviewed = Pick<Plan, 'agreedOn' | 'completedOn' | 'review' | 'person'>;

const REVIEWED: Shape<Reviewed> = /* @__PURE__ */ shape(() =>
  pick(PLAN, ['agreedOn', 'completedOn', 'review', 'person'], 'a plan, as readPlan returns it'),
);

/**
 * Returns a plan's review history as a record for `nextReview`: the day it was agreed, and the events
 * since.
 *
 * @param plan - the plan
 * @returns the record; it has no start if the plan has no agreement or completion date
 * @throws `SupportPlanError` `argument/wrong-type`, or another `argument/…` code, if these fields
 *   are invalid
 *
 * @example
 * ```ts
 * import { calendarDate, nextReview } from 'supportplan';
 * import { planReviewRecord } from 'supportplan/plan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
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
  checkArgument('planReviewRecord', 'plan', plan, REVIEWED);
  const agreedOn = plan.agreedOn ?? plan.completedOn;
  return {
    events: [
      ...(agreedOn === undefined ? [] : [{ kind: 'plan-agreed', on: agreedOn } as const]),
      ...(plan.review?.events ?? []),
    ],
    ...(plan.person.bornOn !== undefined && { bornOn: plan.person.bornOn }),
  };
}
