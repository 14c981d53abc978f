/**
 * Counting working days: constant time whatever the count, never a walk.
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
 * Finds the nth working day after a day, or before it.
 *
 * The day itself is left out, whether or not it is a working day: the first working day counted is the
 * next one. 0 is the day itself, and a negative count goes strictly back.
 *
 * @param date - the day to count from
 * @param count - how many working days
 * @param calendar - whose bank holidays are left out
 * @returns the nth working day
 * @throws `SupportPlanError` `calendar/not-a-date`, `calendar/not-a-whole-number`, or
 *   `calendar/out-of-range` when the count leaves the years 1978 to 2199
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
 * Counts the working days from one day to another, the first left out and the second counted.
 *
 * @param from - the earlier day
 * @param to - the later day; an earlier one gives a negative count
 * @param calendar - whose bank holidays are left out
 * @returns how many working days
 * @throws `SupportPlanError` `calendar/not-a-date` or `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate, ukWorkingCalendar, workingDaysBetween } from 'supportplan';
 *
 * workingDaysBetween(calendarDate('2026-12-24'), calendarDate('2027-01-04'), ukWorkingCalendar('england-and-wales')); // => 4
 * ```
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number {
  return (
    workingDaysUpTo(dayOf('workingDaysBetween', to, 'to'), calendar, 'workingDaysBetween') -
    workingDaysUpTo(dayOf('workingDaysBetween', from, 'from'), calendar, 'workingDaysBetween')
  );
}

/**
 * Says whether a day is a working day.
 *
 * @param date - the day
 * @param calendar - whose bank holidays are left out
 * @returns true for Monday to Friday unless it is a bank holiday there
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
 * Finds the last working day that is not after a day.
 *
 * @param date - the day
 * @param calendar - whose bank holidays are left out
 * @returns the day itself where it is a working day, else the one before it
 * @throws `SupportPlanError` `calendar/not-a-date` or `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate, ukWorkingCalendar } from 'supportplan';
 * import { lastWorkingDayOnOrBefore } from 'supportplan/calendar';
 *
 * lastWorkingDayOnOrBefore(calendarDate('2026-12-28'), ukWorkingCalendar('england-and-wales')); // => '2026-12-24'
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
 * Finds the first working day that is not before a day.
 *
 * @param date - the day
 * @param calendar - whose bank holidays are left out
 * @returns the day itself where it is a working day, else the one after it
 * @throws `SupportPlanError` `calendar/not-a-date` or `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate, ukWorkingCalendar } from 'supportplan';
 * import { nextWorkingDayOnOrAfter } from 'supportplan/calendar';
 *
 * nextWorkingDayOnOrAfter(calendarDate('2026-12-25'), ukWorkingCalendar('england-and-wales')); // => '2026-12-29'
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

/** {@link addWorkingDays} on day numbers, for the named caller. */
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
 * The place of the nth working day after a day among all of them; a negative count goes back from the day
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

/** How many working days there have been since 1978, the day counted. */
function workingDaysUpTo(day: number, calendar: WorkingCalendar, caller: string): number {
  const count = workingDayTable(calendar, caller).upTo[day - TABLE_FROM + 1];
  if (count === undefined) throw outOfRange(caller, '1978 to 2199');
  return count;
}
