/**
 * Checks that the objectives are not all due on one day.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Objective } from '../../objectives/objective.js';
import { SMART_AND_POWER_GUIDE } from '../../outcomes/guide.js';
import { isLive } from '../../outcomes/power-check.js';
import type { PlanReview } from '../../plan/plan.js';
import { checkParts, parts } from '../plan-parts.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Timely',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'The guide asks not to set everything for the next meeting.',
});

/** The fields of a plan that this rule reads. */
export interface PlanObjectivesAndReview {
  /** Short-term, practical steps. */
  readonly objectives?: readonly Objective[];
  /** The review, with the date it is booked for. */
  readonly review?: PlanReview;
}

const PARTS = /* @__PURE__ */ parts(['objectives', 'review']);

/**
 * Finds plans with two or more objectives that are all due on one day, such as the day of the review.
 *
 * Objectives that are completed, cancelled, rejected or entered in error are skipped. If any other
 * objective has no due date, there is no finding. The source is a guide for child and family social workers
 * (Timely).
 *
 * @param plan - the objectives of a plan, and its review
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { objectivesAreSpread } from 'supportplan/checks';
 *
 * const dueOn = calendarDate('2027-01-04');
 * const statement = { text: 'Swim on Fridays.', voice: 'own-words' } as const;
 * const objectives = [{ id: 'B1', statement, dueOn }, { id: 'B2', statement, dueOn }];
 *
 * objectivesAreSpread({ objectives })[0]?.severity; // => 'consider'
 * objectivesAreSpread({ objectives, review: { bookedOn: dueOn } })[0]?.severity; // => 'should'
 * ```
 */
export function objectivesAreSpread(plan: PlanObjectivesAndReview): readonly Finding[] {
  checkParts('objectivesAreSpread', plan, PARTS);
  const { objectives = [], review } = plan;
  const live = objectives.filter(isLive);
  const day = live[0]?.dueOn;
  if (live.length < 2 || day === undefined || live.some(({ dueOn }) => dueOn !== day)) return [];
  const question = 'Which could be done sooner, and which needs longer?';
  const found = { path: ['objectives'], question, basis: BASIS };
  if (day === review?.bookedOn) {
    const message = 'All the objectives are due on the day booked for the review.';
    return [{ ...found, code: 'objectives/all-due-on-the-review', severity: 'should', message }];
  }
  const message = 'All the objectives are due on one day.';
  return [{ ...found, code: 'objectives/all-due-on-one-day', severity: 'consider', message }];
}
