/**
 * The next review is booked, and inside its timescale.
 *
 * @module
 */
import { dayInWords } from '../../calendar/words.js';
import type { Finding } from '../../kernel/finding.js';
import { type Plan, planReviewRecord } from '../../plan/plan.js';
import { nextReview, type ReviewDue } from '../../review/next-review.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { reviewStatus } from '../../review/status.js';
import type { CheckOptions } from '../check.js';

/**
 * Finds a review that is due by the policy given and is not booked, is booked too late, or was booked for a day that
 * has passed. The limit and its source are the policy's own; without a policy nothing is judged.
 *
 * @param plan - the plan
 * @param options - the day, and the policy
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { calendarDate, LONDON_HOUSING_TRUST_SUPPORT, reviewIsBookedInTime } from 'supportplan';
 *
 * const found = reviewIsBookedInTime(
 *   {
 *     format: 'supportplan/plan@1',
 *     id: 'plan-1',
 *     version: 1,
 *     kind: 'housing-support',
 *     person: {},
 *     completedOn: calendarDate('2026-08-31'),
 *     review: { bookedOn: calendarDate('2027-03-01') },
 *   },
 *   { today: calendarDate('2026-11-22'), policy: LONDON_HOUSING_TRUST_SUPPORT },
 * );
 *
 * found[0]?.message; // => 'The review is booked for Monday 1 March 2027, after the last day for it, Sunday 28 February 2027.'
 * ```
 */
export function reviewIsBookedInTime(plan: Plan, options: CheckOptions): readonly Finding[] {
  const due = options.policy && dueReview(plan, options.policy, options);
  if (due === undefined) return [];
  const shared = { severity: due.strength, path: ['review', 'bookedOn'], basis: due.basis } as const;
  const bookedOn = plan.review?.bookedOn;
  const lastDay = dayInWords(due.by);
  if (bookedOn === undefined) {
    return [
      {
        ...shared,
        code: 'review/not-booked',
        message: `No review is booked; the last day for one is ${lastDay}.`,
        question: 'When would suit the person, and whom do they want there?',
      },
    ];
  }
  if (bookedOn > due.by) {
    return [
      {
        ...shared,
        code: 'review/booked-too-late',
        message: `The review is booked for ${dayInWords(bookedOn)}, after the last day for it, ${lastDay}.`,
        question: 'Can it be brought forward?',
      },
    ];
  }
  if (bookedOn < options.today) {
    return [
      {
        ...shared,
        code: 'review/booked-day-passed',
        message: `The review was booked for ${dayInWords(bookedOn)}, which has passed, and none is recorded since; the last day for it is ${lastDay}.`,
        question: 'Was it held, and if not, when would suit the person?',
      },
    ];
  }
  return [];
}

/**
 * The review that the plan has to meet next; the one that must be held, where one to be considered has lapsed. What is
 * dated after today has not happened.
 */
function dueReview(plan: Plan, policy: ReviewPolicy, { today }: CheckOptions): ReviewDue | undefined {
  const record = planReviewRecord(plan);
  const happened = { ...record, events: record.events.filter((event) => event.on <= today) };
  const { review, status } = reviewStatus(nextReview(policy, happened), today);
  if (review.kind !== 'due' || status === 'ended') return undefined;
  return status === 'not-yet-considered' ? (review.behind ?? review) : review;
}
