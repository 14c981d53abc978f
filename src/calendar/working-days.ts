/**
 * Counts working days in constant time, with lookup tables.
 *
 * @module
 */
import { outOfRange } from '../kernel/error.js';
import { type CalendarDate, dayOf, textOfDay, writeDay } from './calendar-date.js';
import { wholeNumber } from './date-arithmetic.js';
import {
  TABLE_FROM,
  type WorkingCalendar,
  type WorkingDayTable,
  workingDayTable,
} from './working-calendar.js';

/**
 * Returns the nth working day after a date, or before it if the count is negative.
 *
 * The date itself is never counted, even if it is a working day: counting starts with the next working day
 * in either direction. A count of 0 returns the date unchanged.
 *
 * @param date - the day to count from
 * @param count - the number of working days
 * @param calendar - the calendar whose bank holidays are excluded
 * @returns the nth working day
 * @throws `SupportPlanError` `calendar/not-a-date`, `calendar/not-a-whole-number`, or
 *   `calendar/out-of-range` if the count leaves the years 1978 to 2199
 *
 * @example
 * Five working days from the Tuesday before Easter 2026; Good Friday and Easter Monday are left out.
 * ```ts
 * import { addWorkingDays, calendarDate, ukWorkingCalendar } from 'supportplan';
 *
 * addWorkingDays(calendarDate('2026-03-31'), 5, ukWorkingCalendar('england-and-wales')); // => '2026-04-09'
 * addWorkingDays(calendarDate('2026-03-31'), 5, ukWorkingCalendar('scotland')); // => '2026-04-08'
 * ```
 */
export function addWorkingDays(date: CalendarDate, count: number, calendar: WorkingCalendar): CalendarDate {
  const from = dayOf('addWorkingDays', date);
  const table = workingDayTable(calendar, 'addWorkingDays');
  if (wholeNumber('addWorkingDays', count) === 0) return date;
  const place = placeOf(table, from, count);
  return table.texts[place] ?? writeText(table, place);
}

function writeText(table: WorkingDayTable, place: number): CalendarDate {
  const text = writeDay(workingDayAt(table, place, 'addWorkingDays'));
  table.texts[place] = text;
  return text;
}

/**
 * Counts the working days between two dates, excluding the first and including the second.
 *
 * @param from - the earlier day
 * @param to - the later day; an earlier one gives a negative count
 * @param calendar - the calendar whose bank holidays are excluded
 * @returns the number of working days
 * @throws `SupportPlanError` `calendar/not-a-date` or `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate, ukWorkingCalendar, workingDaysBetween } from 'supportplan';
 *
 * const calendar = ukWorkingCalendar('england-and-wales');
 *
 * workingDaysBetween(calendarDate('2026-12-24'), calendarDate('2027-01-04'), calendar); // => 4
 * ```
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number {
  return (
    workingDaysUpTo(dayOf('workingDaysBetween', to, 'to'), calendar, 'workingDaysBetween') -
    workingDaysUpTo(dayOf('workingDaysBetween', from, 'from'), calendar, 'workingDaysBetween')
  );
}

/**
 * Checks whether a day is a working day.
 *
 * @param date - the day
 * @param calendar - the calendar whose bank holidays are excluded
 * @returns true for Monday to Friday, unless the day is a bank holiday in the calendar
 * @throws `SupportPlanError` `calendar/not-a-date` or `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate, isWorkingDay, ukWorkingCalendar } from 'supportplan';
 *
 * isWorkingDay(calendarDate('2026-04-06'), ukWorkingCalendar('scotland')); // => true
 * ```
 */
export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  const day = dayOf('isWorkingDay', date);
  return workingDaysUpTo(day, calendar, 'isWorkingDay') > workingDaysUpTo(day - 1, calendar, 'isWorkingDay');
}

/**
 * Returns the last working day on or before a date.
 *
 * @param date - the day
 * @param calendar - the calendar whose bank holidays are excluded
 * @returns the date itself if it is a working day, otherwise the working day before it
 * @throws `SupportPlanError` `calendar/not-a-date` or `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate, ukWorkingCalendar } from 'supportplan';
 * import { lastWorkingDayOnOrBefore } from 'supportplan/calendar';
 *
 * lastWorkingDayOnOrBefore(calendarDate('2026-12-28'), ukWorkingCalendar('england-and-wales'));
 * // => '2026-12-24'
 * ```
 */
export function lastWorkingDayOnOrBefore(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  const day = nthWorkingDay(
    dayOf('lastWorkingDayOnOrBefore', date) + 1,
    -1,
    calendar,
    'lastWorkingDayOnOrBefore',
  );
  return textOfDay(day);
}

/**
 * Returns the first working day on or after a date.
 *
 * @param date - the day
 * @param calendar - the calendar whose bank holidays are excluded
 * @returns the date itself if it is a working day, otherwise the working day after it
 * @throws `SupportPlanError` `calendar/not-a-date` or `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate, ukWorkingCalendar } from 'supportplan';
 * import { nextWorkingDayOnOrAfter } from 'supportplan/calendar';
 *
 * nextWorkingDayOnOrAfter(calendarDate('2026-12-25'), ukWorkingCalendar('england-and-wales'));
 * // => '2026-12-29'
 * ```
 */
export function nextWorkingDayOnOrAfter(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  const day = nthWorkingDay(
    dayOf('nextWorkingDayOnOrAfter', date) - 1,
    1,
    calendar,
    'nextWorkingDayOnOrAfter',
  );
  return textOfDay(day);
}

/** {@link addWorkingDays} for day numbers. Errors name `caller`. */
export function nthWorkingDay(
  from: number,
  count: number,
  calendar: WorkingCalendar,
  caller: string,
): number {
  if (count === 0) return from;
  const table = workingDayTable(calendar, caller);
  return workingDayAt(table, placeOf(table, from, count), caller);
}

/**
 * The table index of the nth working day after a day. A negative count goes back, starting with the day
 * before.
 */
function placeOf({ upTo }: WorkingDayTable, from: number, count: number): number {
  const forward = count > 0 ? 1 : 0;
  return (upTo[from - TABLE_FROM + forward] as number) + count - forward;
}

function workingDayAt({ days }: WorkingDayTable, place: number, caller: string): number {
  const day = days[place];
  if (day === undefined) throw outOfRange(caller, '1978 to 2199');
  return day;
}

/** The number of working days from 1 January 1978 up to and including a day. */
function workingDaysUpTo(day: number, calendar: WorkingCalendar, caller: string): number {
  const count = workingDayTable(calendar, caller).upTo[day - TABLE_FROM + 1];
  if (count === undefined) throw outOfRange(caller, '1978 to 2199');
  return count;
}
