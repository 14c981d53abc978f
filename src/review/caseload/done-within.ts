/**
 * Measures whether one event followed another in time.
 *
 * @module
 */
import { type CalendarDate, textOfDay } from '../../calendar/calendar-date.js';
import { dayOfText } from '../../calendar/day-number.js';
import type { Interval } from '../../calendar/interval.js';
import { interval } from '../../calendar/shapes.js';
import { limitNumber } from '../../calendar/time-limit.js';
import { WORKING_CALENDAR, type WorkingCalendar } from '../../calendar/working-calendar.js';
import { checkArgument, checkIterable } from '../../kernel/arguments.js';
import { optional, options as optionsOf, type Shape, shape } from '../../kernel/shape.js';
import { type AsAtOptions, answeredAsAt, asAtFields, daysAsAt } from '../as-at.js';
import { withinSupportedYears } from '../engine/supported-years.js';
import type { EventKind } from '../event.js';
import { readCaseRecord } from '../record.js';
import { EVENT_KIND } from '../shapes.js';
import { adder, type Measure, newLists } from './measure.js';
import { uncountable } from './read-case.js';

/** Settings of {@link doneWithin}. */
export interface DoneWithinOptions extends AsAtOptions {
  /** The kind of event to count from, such as `assessment-completed`. */
  readonly from: EventKind;
  /** The kind of event that should follow, such as `plan-agreed`. */
  readonly to: EventKind;
  /** How soon: `{ days: 7 }` or `{ workingDays: 5 }`, not counting the day of the first event. */
  readonly within: Interval;
  /** The calendar of bank holidays. Required for working days and ignored otherwise. */
  readonly calendar?: WorkingCalendar;
}

const DONE_WITHIN_OPTIONS: Shape<DoneWithinOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<DoneWithinOptions>({
    ...asAtFields(),
    from: EVENT_KIND,
    to: EVENT_KIND,
    within: interval(0),
    calendar: optional(WORKING_CALENDAR),
  }),
);

/**
 * Measures whether one kind of event followed another in time, such as a plan within seven days of the
 * assessment. Each day with a starting event is one entry. If no event has followed and the time is not
 * up, the entry is excluded.
 *
 * @param records - the records, as `CaseRecord`, or unvalidated values
 * @param options - the day, both kinds of event, and how soon
 * @returns both lists, those not counted, and the records refused
 * @throws `SupportPlanError` `calendar/not-a-date`, `calendar/not-an-interval`, or
 *   `calendar/out-of-range` if the interval from today leads outside the supported years
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { doneWithin } from 'supportplan/review';
 *
 * const record = (assessed: string, agreed: string) => ({
 *   policy: 'ours',
 *   events: [{ kind: 'assessment-completed', on: assessed }, { kind: 'plan-agreed', on: agreed }],
 * });
 * const measure = doneWithin([record('2026-11-02', '2026-11-09'), record('2026-11-02', '2026-11-10')], {
 *   today: calendarDate('2026-11-22'),
 *   from: 'assessment-completed',
 *   to: 'plan-agreed',
 *   within: { days: 7 },
 * });
 *
 * measure.numerator.map((one) => one.place); // => [0]
 * ```
 */
export function doneWithin(records: Iterable<unknown>, options: DoneWithinOptions): Measure {
  checkArgument('doneWithin', 'options', options, DONE_WITHIN_OPTIONS);
  const { from, to, within } = options;
  const { asAt } = daysAsAt('doneWithin', options);
  const day = textOfDay(asAt);
  if (within.workingDays !== undefined) {
    checkArgument('doneWithin', ['options', 'calendar'], options.calendar, WORKING_CALENDAR);
  }
  checkIterable('doneWithin', 'records', records);
  // only working-day intervals use the calendar
  const calendar = options.calendar as WorkingCalendar;
  limitNumber(asAt, { within }, calendar, 'doneWithin');
  const lists = newLists();
  let place = 0;
  let eventsAfter = 0;
  for (const given of records) {
    const reading = readCaseRecord(given);
    const add = adder(lists, given, place);
    place += 1;
    if (!reading.ok) {
      add.refused(reading.issues);
      continue;
    }
    const events = reading.value.events.filter(({ on }) => on <= day);
    eventsAfter += reading.value.events.length - events.length;
    const starts = new Set(events.filter(({ kind }) => kind === from).map(({ on }) => on));
    if (starts.size === 0) add.excluded({}, 'not-started');
    const counted = withinSupportedYears(() =>
      [...starts].sort().map((start) => {
        const last = limitNumber(dayOfText(start), { within }, calendar, 'doneWithin');
        return { start, last: textOfDay(last) };
      }),
    );
    if (counted === undefined) add.refused([uncountable()]);
    for (const { start, last } of counted ?? []) {
      const followed = events
        .filter(({ kind, on }) => kind === to && on >= start)
        .reduce<CalendarDate | undefined>(
          (first, { on }) => (first === undefined || on < first ? on : first),
          undefined,
        );
      if (followed === undefined && last >= day) add.excluded({ on: start }, 'not-yet-due');
      else add.counted({ on: start }, followed !== undefined && followed <= last);
    }
  }
  return { ...lists, ...answeredAsAt(options, eventsAfter) };
}
