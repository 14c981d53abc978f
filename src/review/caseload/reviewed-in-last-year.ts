/**
 * Measures who was reviewed in the last 12 months.
 *
 * @module
 */
import { textOfDay } from '../../calendar/calendar-date.js';
import { birthday, monthsOn, NO_DAY } from '../../calendar/day-number.js';
import { checkArgument } from '../../kernel/arguments.js';
import { options as optionsOf, type Shape, shape } from '../../kernel/shape.js';
import { versionOn } from '../engine/compiled-policy.js';
import { follow } from '../engine/timescale-state.js';
import { type Measure, type MeasureOptions, measure, measured } from './measure.js';

const MEASURE_OPTIONS: Shape<MeasureOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<MeasureOptions>(measured()),
);

/**
 * Measures who was reviewed in the last 12 months, among those supported for over 12 months. Only
 * events that meet the timescale count, so a light-touch review does not count as the yearly one.
 *
 * Support is counted from the day the timescale last began. The window is the 12 months that end today, or on
 * `asAt`.
 *
 * @param records - the records, as `CaseRecord`, or unvalidated values
 * @param options - the day, the policies, and the timescale
 * @returns both lists, those not counted, and the records refused
 * @throws `SupportPlanError` as `reviewList`
 *
 * @example
 * ```ts
 * import { calendarDate, reviewedInLastYear } from 'supportplan';
 * import { ENGLAND_ADULT_CARE_AND_SUPPORT } from 'supportplan/policies';
 *
 * const policy = 'england-adult-care-and-support';
 * const agreed = { kind: 'plan-agreed', on: '2024-03-02' };
 * const measure = reviewedInLastYear(
 *   [
 *     { policy, events: [agreed, { kind: 'review-held', on: '2026-02-27' }] },
 *     { policy, events: [agreed, { kind: 'light-touch-review-held', on: '2026-02-27' }] },
 *     { policy, events: [{ kind: 'plan-agreed', on: '2026-03-02' }] },
 *   ],
 *   { today: calendarDate('2026-11-22'), policies: [ENGLAND_ADULT_CARE_AND_SUPPORT] },
 * );
 *
 * measure.numerator.map((one) => one.place); // => [0]
 * measure.denominator.map((one) => one.place); // => [0, 1]
 * measure.excluded.map((one) => one.because); // => ['too-recent']
 * ```
 */
export function reviewedInLastYear(records: Iterable<unknown>, options: MeasureOptions): Measure {
  checkArgument('reviewedInLastYear', 'options', options, MEASURE_OPTIONS);
  return measure(
    'reviewedInLastYear',
    records,
    options,
    ({ evaluation, timeline, timescaleState, asAt, named }, add) => {
      const yearAgo = monthsOn(asAt, -12);
      follow(evaluation.timescaleStates, evaluation.compiled, timeline);
      const { endsAtAge } = versionOn(timescaleState.versions, asAt).timescale;
      const tooOld =
        endsAtAge !== undefined && timeline.born !== NO_DAY && asAt >= birthday(timeline.born, endsAtAge);
      if (timescaleState.state === 'ended' || tooOld) add.excluded({}, 'ended');
      else if (timescaleState.begun === NO_DAY) add.excluded({}, 'not-started');
      else if (timescaleState.begun > yearAgo) add.excluded({}, 'too-recent');
      else {
        const { timescale } = versionOn(timescaleState.versions, asAt);
        const numbers = named(timescale.metBy);
        let latest = NO_DAY;
        for (let place = 0; place < timeline.size; place += 1) {
          const day = timeline.days[place] as number;
          if (day > yearAgo && numbers.includes(timeline.kinds[place] as number)) latest = day;
        }
        add.counted(latest === NO_DAY ? {} : { on: textOfDay(latest) }, latest !== NO_DAY);
      }
    },
  );
}
