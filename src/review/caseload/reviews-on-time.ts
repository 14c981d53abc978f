/**
 * Measures which reviews were on time.
 *
 * @module
 */
import type { CalendarDate } from '../../calendar/calendar-date.js';
import { DAY } from '../../calendar/shapes.js';
import { checkArgument } from '../../kernel/arguments.js';
import { options as optionsOf, type Shape, shape } from '../../kernel/shape.js';
import { versionOn } from '../engine/compiled-policy.js';
import { type PastReview, pastReviews } from '../history.js';
import { type Measure, type MeasureOptions, measure, measured } from './measure.js';

/** Settings of {@link reviewsOnTime}. */
export interface ReviewsOnTimeOptions extends MeasureOptions {
  /** The start of the period; reviews with a last day before it are not counted. */
  readonly from: CalendarDate;
  /** The end of the period. Last days on or after `today`, or `asAt`, are not counted. */
  readonly to: CalendarDate;
}

/**
 * Measures which reviews were on time, among those whose last day fell in a period. There is one entry
 * for each review, so a record can appear several times, or not at all if none of its last days fell in
 * the period. Reviews that were not held are in the denominator.
 *
 * @param records - the records, as `CaseRecord`, or unvalidated values
 * @param options - the day, the period, the policies, and the timescale
 * @returns both lists, those not counted, and the records refused
 * @throws `SupportPlanError` as `reviewList`
 *
 * @example
 * ```ts
 * import { calendarDate, reviewsOnTime } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * const record = {
 *   policy: 'england-looked-after-child',
 *   events: [
 *     { kind: 'became-looked-after', on: '2026-03-21' },
 *     { kind: 'review-held', on: '2026-04-20' },
 *   ],
 * };
 * const measure = reviewsOnTime([record], {
 *   today: calendarDate('2026-11-22'),
 *   policies: [ENGLAND_LOOKED_AFTER_CHILD],
 *   from: calendarDate('2026-04-01'),
 *   to: calendarDate('2026-10-31'),
 * });
 *
 * measure.denominator.map((one) => one.on); // => ['2026-04-21', '2026-07-20']
 * measure.numerator.map((one) => one.on); // => ['2026-04-21']
 * ```
 */
export function reviewsOnTime(records: Iterable<unknown>, options: ReviewsOnTimeOptions): Measure {
  checkArgument('reviewsOnTime', 'options', options, ON_TIME_OPTIONS);
  const { from, to, today, asAt: on = today } = options;
  const inPeriod = ({ by }: PastReview): boolean => by !== undefined && by >= from && by <= to && by < on;
  return measure(
    'reviewsOnTime',
    records,
    options,
    ({ evaluation, timeline, timescaleState, asAt, record }, add) => {
      const { id } = versionOn(timescaleState.versions, asAt).timescale;
      const past = pastReviews(evaluation, timeline, record.events, asAt).filter(
        ({ timescale }) => timescale === id,
      );
      for (const review of past.filter(inPeriod)) {
        add.counted({ on: review.by as CalendarDate }, review.outcome === 'on-time');
      }
    },
  );
}

const ON_TIME_OPTIONS: Shape<ReviewsOnTimeOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ReviewsOnTimeOptions>({ ...measured(), from: DAY, to: DAY }),
);
