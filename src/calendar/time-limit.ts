/**
 * Limits that follow from a day, and the day each leads to.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { isObject } from '../kernel/reading.js';
import { check, optional, options, type Shape, shape, words } from '../kernel/shape.js';
import { type CalendarDate, dayOf, textOfDay } from './calendar-date.js';
import { inRange } from './date-arithmetic.js';
import { figuresOfDay, monthsOn } from './day-number.js';
import { type Counting, countableParts, type Interval, type IntervalUnit } from './interval.js';
import type { WorkingCalendar } from './working-calendar.js';
import { WORKING_CALENDAR } from './working-calendar.js';
import { nthWorkingDay } from './working-days.js';

/** A limit that follows from a day. */
export interface TimeLimit {
  /** How long. `{ days: 0 }` is the day itself. */
  readonly within: Interval;
  /** How it is laid against the day; defaults to `after`. */
  readonly counting?: Counting;
  /** Whether the day so found is itself allowed: `by` it (the default), or only `before` it. */
  readonly last?: 'by' | 'before';
}

const LIMIT: Shape<TimeLimit> = /* @__PURE__ */ shape(() =>
  options<TimeLimit>({
    // countableParts looks inside, and says more
    within: check<Interval>(isObject, 'an interval such as {"months": 6}', {}, 'calendar/not-an-interval'),
    counting: optional(words(['after', 'beginning-with', 'before'])),
    last: optional(words(['by', 'before'])),
  }),
);

/**
 * Finds the last day that keeps to a limit.
 *
 * Nothing is moved off a weekend or a bank holiday: in England and Wales a limit on an authority stands
 * on whatever day it falls (unverified; see the note on `planBy` of a review).
 *
 * @param from - the day the limit follows from
 * @param limit - how long, and how it is counted
 * @param calendar - whose bank holidays are left out; required for working days, and not looked at otherwise
 * @returns the last day allowed
 * @throws `SupportPlanError` `calendar/not-a-date`; `calendar/not-an-interval` for more than one
 *   unit, or a count that is not whole, is negative, or is 0 when the day itself is counted;
 *   `argument/missing` for working days without a calendar; `calendar/out-of-range`
 *
 * @example
 * Twelve months beginning with 2 March end on 1 March; before 15 February means by the 14th.
 * ```ts
 * import { calendarDate, lastDayOf } from 'supportplan';
 *
 * lastDayOf(calendarDate('2026-03-02'), { within: { months: 12 }, counting: 'beginning-with' }); // => '2027-03-01'
 * lastDayOf(calendarDate('2027-02-15'), { within: { days: 0 }, last: 'before' }); // => '2027-02-14'
 * ```
 */
export function lastDayOf(from: CalendarDate, limit: TimeLimit, calendar?: WorkingCalendar): CalendarDate {
  const day = dayOf('lastDayOf', from, 'from');
  checkArgument('lastDayOf', 'limit', limit, LIMIT);
  if (limit.within.workingDays !== undefined || calendar !== undefined) {
    checkArgument('lastDayOf', 'calendar', calendar, WORKING_CALENDAR);
  }
  // only working days look at the calendar, and for those it was checked
  return textOfDay(limitNumber(day, limit, calendar as WorkingCalendar, 'lastDayOf'));
}

/** {@link lastDayOf} on day numbers, for the named caller. */
export function limitNumber(
  from: number,
  limit: TimeLimit,
  calendar: WorkingCalendar,
  caller: string,
): number {
  const { counting = 'after', within } = limit;
  const { unit, count } = countableParts(within, counting, caller);
  const end = countOn(from, unit, count, counting, calendar, caller);
  return inRange(caller, limit.last === 'before' ? end - 1 : end);
}

/** The day that so much time leads to, counted from a day, after it, beginning with it, or back from it. */
export function countOn(
  from: number,
  unit: IntervalUnit,
  count: number,
  counting: Counting,
  calendar: WorkingCalendar,
  caller: string,
): number {
  const signed = counting === 'before' ? -count : count;
  const inclusive = counting === 'beginning-with';
  if (unit === 'months') return inclusive ? monthsBeginningWith(from, count) : monthsOn(from, signed);
  if (unit === 'workingDays') return nthWorkingDay(inclusive ? from - 1 : from, signed, calendar, caller);
  const days = unit === 'weeks' ? signed * 7 : signed;
  return from + (inclusive ? days - 1 : days);
}

/** The day before the corresponding day; where a shorter month has none, its last day. */
function monthsBeginningWith(from: number, months: number): number {
  const end = monthsOn(from, months);
  return figuresOfDay(end) % 100 < figuresOfDay(from) % 100 ? end : end - 1;
}
