/**
 * Time limits that run from a day, and the last day that each allows.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { isObject } from '../kernel/reading.js';
import { check, optional, options, type Shape, shape, words } from '../kernel/shape.js';
import { type CalendarDate, dayOf, textOfDay } from './calendar-date.js';
import { inRange } from './date-arithmetic.js';
import { figuresOfDay, monthsOn } from './day-number.js';
import { type Counting, countableParts, type Interval, type IntervalParts } from './interval.js';
import type { WorkingCalendar } from './working-calendar.js';
import { WORKING_CALENDAR } from './working-calendar.js';
import { nthWorkingDay } from './working-days.js';

/** A time limit that runs from a day. */
export interface TimeLimit {
  /** The length of the limit. `{ days: 0 }` is the start day itself. */
  readonly within: Interval;
  /** How the length is counted from the start day. Defaults to `after`. */
  readonly counting?: Counting;
  /**
   * `by` allows the day that the count ends on; `before` allows only the days before it. Defaults to `by`.
   */
  readonly last?: 'by' | 'before';
}

const LIMIT: Shape<TimeLimit> = /* @__PURE__ */ shape(() =>
  options<TimeLimit>({
    // countableParts validates the content, with more precise messages
    within: check<Interval>(isObject, 'an interval such as {"months": 6}', {}, 'calendar/not-an-interval'),
    counting: optional(words(['after', 'beginning-with', 'before'])),
    last: optional(words(['by', 'before'])),
  }),
);

/**
 * Calculates the last day that a time limit allows.
 *
 * The result can be a weekend or a bank holiday. In England and Wales a time limit on an authority ends on
 * whatever day it falls (unverified; see the note on `planBy` of a review).
 *
 * @param from - the day that the limit runs from
 * @param limit - the length of the limit, and how it is counted
 * @param calendar - excludes its bank holidays; required for working days, otherwise not used
 * @returns the last day allowed
 * @throws `SupportPlanError` `calendar/not-a-date`; `calendar/not-an-interval` for more than one
 *   unit, or for a count that isn't whole, is negative, or is 0 with `beginning-with`; `argument/missing`
 *   for working days without a calendar; `calendar/out-of-range`
 *
 * @example
 * Twelve months beginning with 2 March end on 1 March; before 15 February means by the 14th.
 * ```ts
 * import { calendarDate, lastDayOf } from 'supportplan';
 *
 * lastDayOf(calendarDate('2026-03-02'), { within: { months: 12 }, counting: 'beginning-with' });
 * // => '2027-03-01'
 * lastDayOf(calendarDate('2027-02-15'), { within: { days: 0 }, last: 'before' }); // => '2027-02-14'
 * ```
 */
export function lastDayOf(from: CalendarDate, limit: TimeLimit, calendar?: WorkingCalendar): CalendarDate {
  const day = dayOf('lastDayOf', from, 'from');
  checkArgument('lastDayOf', 'limit', limit, LIMIT);
  if (limit.within.workingDays !== undefined || calendar !== undefined) {
    checkArgument('lastDayOf', 'calendar', calendar, WORKING_CALENDAR);
  }
  // only working days use the calendar, and for them it has been checked above
  return textOfDay(limitNumber(day, limit, calendar as WorkingCalendar, 'lastDayOf'));
}

/** {@link lastDayOf} for day numbers. Errors name `caller`. */
export function limitNumber(
  from: number,
  limit: TimeLimit,
  calendar: WorkingCalendar,
  caller: string,
): number {
  const { counting = 'after', within } = limit;
  const parts = countableParts(within, counting, caller);
  const end = countOn(from, parts, counting, { calendar, caller });
  return inRange(caller, limit.last === 'before' ? end - 1 : end);
}

/** What working days are counted with. */
export interface DayCounter {
  /** The calendar whose bank holidays are excluded. */
  readonly calendar: WorkingCalendar;
  /** The function that errors name. */
  readonly caller: string;
}

/** The day number reached by counting an interval from a day, in the given way. */
export function countOn(
  from: number,
  { unit, count }: IntervalParts,
  counting: Counting,
  { calendar, caller }: DayCounter,
): number {
  const signed = counting === 'before' ? -count : count;
  const inclusive = counting === 'beginning-with';
  if (unit === 'months') return inclusive ? monthsBeginningWith(from, count) : monthsOn(from, signed);
  if (unit === 'workingDays') return nthWorkingDay(inclusive ? from - 1 : from, signed, calendar, caller);
  const days = unit === 'weeks' ? signed * 7 : signed;
  return from + (inclusive ? days - 1 : days);
}

/** The day before the corresponding day, or the last day of a month too short to have one. */
function monthsBeginningWith(from: number, months: number): number {
  const end = monthsOn(from, months);
  return figuresOfDay(end) % 100 < figuresOfDay(from) % 100 ? end : end - 1;
}
