/**
 * Converts target date options of goals, such as "in three months", to a date and back.
 *
 * @module
 */

import { type CalendarDate, readCalendarDate, textOfDay } from '../calendar/calendar-date.js';
import { inRange } from '../calendar/date-arithmetic.js';
import { dayOfText, monthsOn } from '../calendar/day-number.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { type Issue, issue, type ReadResult, readResult } from '../kernel/reading.js';
import { options as optionsOf, type Shape, shape, words } from '../kernel/shape.js';

/** The options that forms offer for a goal's target date. */
export const TARGET_DATE_OPTIONS = /* @__PURE__ */ frozen(['3-months', '6-months', '12-months'] as const);

/** An option for a goal's target date. */
export type TargetDateOption = (typeof TARGET_DATE_OPTIONS)[number];

const MONTHS: Readonly<Record<TargetDateOption, number>> = { '3-months': 3, '6-months': 6, '12-months': 12 };

/**
 * Calculates the target date of an option: the same day of the month 3, 6 or 12 months later.
 *
 * If that month is too short, the date is its last day.
 *
 * Store the result and show it as it is: it has no time zone, so it is the same day everywhere.
 *
 * @param option - the option
 * @param setOn - the day the goal is set
 * @returns the target date
 * @throws `SupportPlanError` `argument/missing` or `argument/unknown-value` for an option that is
 *   not in {@link TARGET_DATE_OPTIONS}, `calendar/not-a-date`, or `calendar/out-of-range` if the target
 *   is after the year 9999
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { targetDateFromOption } from 'supportplan/plan';
 *
 * targetDateFromOption('3-months', calendarDate('2026-11-30')); // => '2027-02-28'
 * targetDateFromOption('6-months', calendarDate('2026-08-31')); // => '2027-02-28'
 * ```
 */
export function targetDateFromOption(option: TargetDateOption, setOn: CalendarDate): CalendarDate {
  checkArgument('targetDateFromOption', 'option', option, words(TARGET_DATE_OPTIONS));
  checkArgument('targetDateFromOption', 'setOn', setOn, DAY);
  return targetOf('targetDateFromOption', option, setOn);
}

function targetOf(caller: string, option: TargetDateOption, setOn: CalendarDate): CalendarDate {
  return textOfDay(inRange(caller, monthsOn(dayOfText(setOn), MONTHS[option])));
}

/**
 * Finds the option that gives a target date, or returns undefined.
 *
 * It counts from the day the goal was set, not from today, so the result is the same whenever you call it.
 *
 * @param target - the target date
 * @param setOn - the day the goal was set
 * @returns the option; undefined if the date matches none
 * @throws `SupportPlanError` `calendar/not-a-date` or `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { optionForTargetDate } from 'supportplan/plan';
 *
 * optionForTargetDate(calendarDate('2027-02-28'), calendarDate('2026-11-30')); // => '3-months'
 * optionForTargetDate(calendarDate('2027-03-01'), calendarDate('2026-11-30')); // => undefined
 * ```
 */
export function optionForTargetDate(target: CalendarDate, setOn: CalendarDate): TargetDateOption | undefined {
  checkArgument('optionForTargetDate', 'target', target, DAY);
  checkArgument('optionForTargetDate', 'setOn', setOn, DAY);
  return TARGET_DATE_OPTIONS.find((option) => targetOf('optionForTargetDate', option, setOn) === target);
}

/** Options of {@link readTargetDate}. */
export interface ReadTargetDateOptions {
  /** Today's date for the person. */
  readonly today: CalendarDate;
}

const READ_OPTIONS: Shape<ReadTargetDateOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ReadTargetDateOptions>({ today: DAY }, TODAY_EXPECTED),
);

/**
 * Reads a target date as people type it. Today is valid; an earlier day is an issue.
 *
 * @param value - the typed text: `2027-02-28` or `28/2/2027`
 * @param options - today's date for the person
 * @returns the day, or the one issue: `calendar/not-a-date` or `goal/target-in-the-past`
 * @throws `SupportPlanError` `calendar/not-a-date` if `today` is not a day, `argument/missing` without it,
 *   and another `argument/…` code for any other wrong option
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { readTargetDate } from 'supportplan/plan';
 *
 * const today = calendarDate('2026-11-22');
 *
 * readTargetDate('22/11/2026', { today }); // => { ok: true, value: '2026-11-22' }
 * readTargetDate('21/11/2026', { today }).ok; // => false
 * ```
 */
export function readTargetDate(value: unknown, options: ReadTargetDateOptions): ReadResult<CalendarDate> {
  checkArgument('readTargetDate', 'options', options, READ_OPTIONS);
  const { today } = options;
  const reading = readCalendarDate(value);
  if (!reading.ok) return reading;
  const expected = `today, ${today}, or a later day`;
  const past: readonly Issue[] =
    reading.value < today ? [issue('goal/target-in-the-past', [], expected, reading.value)] : [];
  return readResult(past, () => reading.value);
}
