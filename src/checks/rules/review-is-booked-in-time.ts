/**
 * Checks that the next review is booked within its timescale.
 *
 * @module
 */

import type { CalendarDate } from '../../calendar/calendar-date.js';
import { dayInWords } from '../../calendar/words.js';
import type { Finding } from '../../kernel/finding.js';
import type { Plan } from '../../plan/plan.js';
import { planReviewRecord } from '../../plan/plan-review-record.js';
import { PLAN } from '../../plan/shapes.js';
import type { NextReview, ReviewDue } from '../../review/answer.js';
import { withinSupportedYears } from '../../review/engine/supported-years.js';
import type { EventKind, ReviewRecord } from '../../review/event.js';
import { nextReview } from '../../review/next-review.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { reviewStatus } from '../../review/status.js';
import type { CheckOptions } from '../check.js';
import { checkOptions, checkParts } from '../plan-parts.js';

/**
 * Finds a review that the policy requires and that is not booked, is booked too late, or was booked for a
 * day that has passed.
 *
 * Also finds a plan in force without an event that starts the policy's reviews. The limit and its source
 * come from the policy. Without a policy, there are no findings.
 *
 * @param plan - the plan
 * @param options - the day and the policy
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { reviewIsBookedInTime } from 'supportplan/checks';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 *
 * const found = reviewIsBookedInTime(
 *   {
 *     format: 'supportplan/plan@2',
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
 * found[0]?.message;
 * // => 'The review is booked for Monday 1 March 2027, after the last day for it, Sunday 28 February 2027.'
 * ```
 */
export function reviewIsBookedInTime(plan: Plan, options: CheckOptions): readonly Finding[] {
  checkParts('reviewIsBookedInTime', plan, PLAN);
  checkOptions('reviewIsBookedInTime', plan, options);
  const { policy, today, calendars } = options;
  const counting = calendars === undefined ? {} : { calendars };
  // For a superseded plan, the newer version is checked instead.
  if (policy === undefined || plan.status === 'superseded') return [];
  const record = happenedBy(today, planReviewRecord(plan));
  const next = withinSupportedYears(() => nextReview(policy, record, counting));
  if (next === undefined) return [uncountable(policy)];
  if (isNotStarted(next) && isInForce(plan, today)) {
    // The starting event may be recorded with a later date.
    return isNotStarted(nextReview(policy, planReviewRecord(plan), counting)) ? [notStarted(policy)] : [];
  }
  const due = dueReview(next, today);
  if (due === undefined) return [];

  const found = { severity: due.strength, path: ['review', 'bookedOn'], basis: due.basis } as const;
  const lastDay = dayInWords(due.by);
  const bookedOn = unusedBooking(plan, record, policy);
  if (bookedOn === undefined) {
    const message = `No review is booked; the last day for one is ${lastDay}.`;
    const question = 'When would suit the person, and who do they want there?';
    return [{ ...found, code: 'review/not-booked', message, question }];
  }
  if (bookedOn < today) {
    const message = `The review was booked for ${dayInWords(bookedOn)}, which has passed, and no review is recorded since; the last day for it is ${lastDay}.`;
    const question = 'Was it held, and if not, when would suit the person?';
    return [{ ...found, code: 'review/booked-day-passed', message, question }];
  }
  if (bookedOn > due.by) {
    const message = `The review is booked for ${dayInWords(bookedOn)}, after the last day for it, ${lastDay}.`;
    return [{ ...found, code: 'review/booked-too-late', message, question: 'Can it be brought forward?' }];
  }
  return [];
}

/** Drops events dated after today: they have not happened yet. */
function happenedBy(today: CalendarDate, record: ReviewRecord): ReviewRecord {
  return { ...record, events: record.events.filter((event) => event.on <= today) };
}

/**
 * The review that the plan must meet next. If a review to be considered has lapsed, the one that must be
 * held.
 */
function dueReview(next: NextReview, today: CalendarDate): ReviewDue | undefined {
  const { review, status } = reviewStatus(next, { today });
  if (review.kind !== 'due' || status === 'ended') return undefined;
  return status === 'not-yet-considered' ? (review.mandatoryReview ?? review) : review;
}

/** The booked date, unless a later review or agreement has used it. */
function unusedBooking(plan: Plan, { events }: ReviewRecord, policy: ReviewPolicy): CalendarDate | undefined {
  const bookedOn = plan.review?.bookedOn;
  const held = [
    ...REVIEWS_HELD,
    ...policy.timescales.flatMap(({ metBy = [], firstMetBy = [] }) => [...metBy, ...firstMetBy]),
  ];
  const used = events.some(({ kind, on }) => {
    if (kind === 'plan-agreed') return bookedOn !== undefined && on > bookedOn;
    return bookedOn !== undefined && on >= bookedOn && held.includes(kind);
  });
  return used ? undefined : bookedOn;
}

/** Events that use up a booking, besides those that the policy counts as reviews. */
const REVIEWS_HELD: readonly EventKind[] = ['review-held', 'light-touch-review-held'];

function isNotStarted(next: NextReview): boolean {
  return next.kind === 'not-scheduled' && next.because === 'not-started';
}

/** True if the plan was agreed or completed by today and is not closed, so that its reviews count. */
function isInForce({ agreedOn, completedOn, review }: Plan, today: CalendarDate): boolean {
  const since = agreedOn ?? completedOn;
  const isClosed = review?.events?.some(({ kind }) => kind === 'plan-closed') ?? false;
  return since !== undefined && since <= today && !isClosed;
}

function notStarted(policy: ReviewPolicy): Finding {
  return {
    code: 'review/not-started',
    severity: 'consider',
    path: ['review', 'events'],
    message: 'No recorded event starts the reviews of this policy, so none can be counted.',
    question: 'When did the event that the policy counts from happen, and is this the right policy?',
    basis: policy.basis,
  };
}

function uncountable(policy: ReviewPolicy): Finding {
  return {
    code: 'review/not-countable',
    severity: 'must',
    path: ['review'],
    message: 'The reviews cannot be counted, because a date in the plan is outside the years 1978 to 2199.',
    question: 'Is the day on which the plan was agreed or completed right?',
    basis: policy.basis,
  };
}
