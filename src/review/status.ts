/**
 * The status of a review on a day.
 *
 * @module
 */
import { type CalendarDate, dayOf } from '../calendar/calendar-date.js';
import { dayOfText, NO_DAY } from '../calendar/day-number.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import {
  type Fields,
  optional,
  options as optionsOf,
  type Shape,
  shape,
  TEXT,
  variants,
  words,
} from '../kernel/shape.js';
import { SOME_DAY } from '../person/shapes.js';
import type { NextReview } from './answer.js';
import { DUE_SOON } from './counting-options.js';
import type { DueCalculation } from './engine/due-calculation.js';
import { STRENGTH } from './shapes.js';
import type { ReviewStatusKind } from './statuses.js';

/** The status of a review on a day. */
export interface ReviewStatus {
  /** The status. */
  readonly status: ReviewStatusKind;
  /** The review that this is about: the one given, or the next one that must be held. */
  readonly review: NextReview;
  /** Calendar days to the last day, 0 on or after it; missing if there is no last day. */
  readonly daysToGo?: number;
  /** Calendar days overdue, or 0 if not overdue; missing if there is no last day. */
  readonly overdueDays?: number;
}

/** Options of {@link reviewStatus}. */
export interface ReviewStatusOptions {
  /** The day to assess the review on. */
  readonly today: CalendarDate;
  /** How many calendar days before its last day a review is due soon; defaults to 28, which is our choice. */
  readonly dueSoonDays?: number;
}

/** The default number of calendar days before its last day that a review is due soon. */
export const DUE_SOON_DAYS = 28;

const STATUS_OPTIONS: Shape<ReviewStatusOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ReviewStatusOptions>({ today: DAY, dueSoonDays: DUE_SOON }, TODAY_EXPECTED),
);

/** The fields of an answer that this reads. */
const JUDGED = /* @__PURE__ */ shape(() => {
  const due: Shape<unknown> = shape(() =>
    judged('due', { from: DAY, by: DAY, strength: STRENGTH, mandatoryReview: optional(due) }),
  );
  return variants<unknown>('kind', [
    due,
    judged('no-fixed-limit', {}),
    judged('on-hold', {}),
    judged('not-scheduled', { because: TEXT, on: SOME_DAY }),
    judged('ended', {}),
  ]);
});

function judged(kind: NextReview['kind'], fields: Fields): Shape<unknown> {
  const expected = 'an answer, as nextReview returns it';
  return {
    kind: 'object',
    closed: false,
    expected,
    fields: { kind: words([kind]), endsOn: SOME_DAY, ...fields },
  };
}

/**
 * Returns the status of a review on a day.
 *
 * A review that is only to be considered is never overdue. After its time it gives way to the next one that
 * must be held, once that is due soon or overdue, so that a missed light-touch review cannot hide a yearly
 * one.
 *
 * @param review - the answer of `nextReview`
 * @param options - the day to assess it on, and how early a review counts as due soon
 * @returns the status, with calendar days to go or overdue
 * @throws `SupportPlanError` `calendar/not-a-date` if `today` is not a date, and an `argument/…` code
 *   if `review` is not an answer, `dueSoonDays` is not a whole number of 0 or more, or an option is unknown
 *
 * @example
 * ```ts
 * import { calendarDate, nextReview, reviewStatus } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * const due = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
 *   events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }],
 * });
 *
 * reviewStatus(due, { today: calendarDate('2026-04-21') }).status; // => 'due-soon'
 * reviewStatus(due, { today: calendarDate('2026-04-23') }).overdueDays; // => 2
 * ```
 */
export function reviewStatus(review: NextReview, options: ReviewStatusOptions): ReviewStatus {
  checkArgument('reviewStatus', 'review', review, JUDGED);
  checkArgument('reviewStatus', 'options', options, STATUS_OPTIONS);
  const { today, dueSoonDays = DUE_SOON_DAYS } = options;
  return statusFor(review, { today: dayOfText(today), dueSoonDays });
}

/** The birthday that ends the timescale, if any. */
function endOf(review: NextReview): CalendarDate | undefined {
  if (review.kind === 'not-scheduled' && review.because === 'ends-first') return review.on;
  return 'endsOn' in review ? review.endsOn : undefined;
}

function statusFor(review: NextReview, day: StatusDay): ReviewStatus {
  const { today } = day;
  const dayNumber = (date: CalendarDate | undefined): number =>
    date === undefined ? NO_DAY : dayOf('reviewStatus', date, 'review');
  const isDue = review.kind === 'due';
  const by = isDue ? dayNumber(review.by) : NO_DAY;
  const status = statusOn(
    {
      kind: review.kind,
      from: isDue ? dayNumber(review.from) : NO_DAY,
      by,
      endsOn: dayNumber(endOf(review)),
      must: isDue && review.strength === 'must',
    },
    day,
  );
  if (!isDue || status === 'ended') return { status, review };
  if (status === 'not-yet-considered' && review.mandatoryReview !== undefined) {
    const instead = statusFor(review.mandatoryReview, day);
    if (isPressing(instead.status)) return instead;
  }
  return { status, review, daysToGo: Math.max(by - today, 0), overdueDays: overdueDays(status, by, today) };
}

/** What the status of a review depends on. Days are day numbers; {@link NO_DAY} if there is none. */
export interface Judged {
  readonly kind: NextReview['kind'] | DueCalculation['kind'];
  readonly from: number;
  readonly by: number;
  /** The birthday that ends the timescale. */
  readonly endsOn: number;
  /** Whether it must be held, and not only considered. */
  readonly must: boolean;
}

/** The day to judge on, as a day number, and how many days before its last day a review is due soon. */
export interface StatusDay {
  readonly today: number;
  readonly dueSoonDays: number;
}

/** The status of a review on a day. */
export function statusOn(
  { kind, from, by, endsOn, must }: Judged,
  { today, dueSoonDays }: StatusDay,
): ReviewStatusKind {
  if (kind === 'ended' || (endsOn !== NO_DAY && today >= endsOn)) return 'ended';
  if (kind === 'no-fixed-limit') return 'no-limit';
  if (kind === 'on-hold') return kind;
  if (kind !== 'due') return 'not-scheduled';
  if (today > by) return must ? 'overdue' : 'not-yet-considered';
  if (today < from) return 'not-open';
  return by - today <= dueSoonDays ? 'due-soon' : 'open';
}

/** Calendar days past the last day; always 0 for a review that is only to be considered. */
export function overdueDays(status: ReviewStatusKind, by: number, today: number): number {
  return status === 'overdue' ? today - by : 0;
}

/** Whether a review that must be held now takes precedence over one that is only to be considered. */
export function isPressing(status: ReviewStatusKind): boolean {
  return status === 'due-soon' || status === 'overdue';
}
