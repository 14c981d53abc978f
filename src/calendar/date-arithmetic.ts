/**
 * Adds days, weeks and months to dates, and counts the days between dates.
 *
 * @module
 */
import { misuse, outOfRange } from '../kernel/error.js';
import { describeNumber } from '../kernel/reading.js';
import { type CalendarDate, dayOf, textOfDay } from './calendar-date.js';
import { FIRST_DAY, figuresOfDay, LAST_DAY, monthsOn } from './day-number.js';

/**
 * Adds a number of days to a date.
 *
 * @param date - the day to start from
 * @param count - whole days; a negative count goes back
 * @returns the day `count` days later
 * @throws `SupportPlanError` `calendar/not-a-date`, `calendar/not-a-whole-number`, or
 *   `calendar/out-of-range` if the result is outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { addDays, calendarDate } from 'supportplan';
 *
 * addDays(calendarDate('2026-03-28'), 2); // => '2026-03-30'
 * ```
 */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return textOfDay(inRange('addDays', dayOf('addDays', date) + wholeNumber('addDays', count)));
}

/**
 * Adds a number of weeks to a date.
 *
 * @param date - the day to start from
 * @param count - whole weeks of seven days; a negative count goes back
 * @returns the same day of the week, `count` weeks later
 * @throws `SupportPlanError` `calendar/not-a-date`, `calendar/not-a-whole-number` or
 *   `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { addWeeks, calendarDate } from 'supportplan';
 *
 * addWeeks(calendarDate('2026-03-02'), 8); // => '2026-04-27'
 * ```
 */
export function addWeeks(date: CalendarDate, count: number): CalendarDate {
  return textOfDay(inRange('addWeeks', dayOf('addWeeks', date) + 7 * wholeNumber('addWeeks', count)));
}

/**
 * Adds a number of calendar months to a date.
 *
 * Returns the corresponding day, or the last day of the month if the month has no such day. This is the
 * rule in Dodds v Walker [1981] 1 WLR 1027: four months from 30 September end on 30 January.
 *
 * @param date - the day to start from
 * @param count - whole months; a negative count goes back
 * @returns the corresponding day `count` months later
 * @throws `SupportPlanError` `calendar/not-a-date`, `calendar/not-a-whole-number` or
 *   `calendar/out-of-range`
 *
 * @example
 * ```ts
 * import { addMonths, calendarDate } from 'supportplan';
 *
 * addMonths(calendarDate('2026-11-30'), 3); // => '2027-02-28'
 * ```
 */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  return textOfDay(inRange('addMonths', monthsOn(dayOf('addMonths', date), wholeNumber('addMonths', count))));
}

/**
 * Counts the days between two dates, excluding the first and including the second.
 *
 * @param from - the earlier day
 * @param to - the later day; an earlier one gives a negative count
 * @returns whole days
 * @throws `SupportPlanError` `calendar/not-a-date`
 *
 * @example
 * ```ts
 * import { calendarDate, daysBetween } from 'supportplan';
 *
 * daysBetween(calendarDate('2028-02-28'), calendarDate('2028-03-01')); // => 2
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayOf('daysBetween', to, 'to') - dayOf('daysBetween', from, 'from');
}

/**
 * Returns a person's age on a day, in whole years.
 *
 * In a common year, someone born on 29 February becomes a year older on 1 March. This is our own choice,
 * unverified: the later day, so that duties to a child don't stop a day early.
 *
 * @param born - the day of birth
 * @param on - the day on which to work out the age
 * @returns whole years; negative before birth
 * @throws `SupportPlanError` `calendar/not-a-date`
 *
 * @example
 * ```ts
 * import { ageOn, calendarDate } from 'supportplan';
 *
 * ageOn(calendarDate('2008-11-23'), calendarDate('2026-11-22')); // => 17
 * ```
 */
export function ageOn(born: CalendarDate, on: CalendarDate): number {
  const from = figuresOfDay(dayOf('ageOn', born, 'born'));
  const to = figuresOfDay(dayOf('ageOn', on, 'on'));
  return Math.floor((to - from) / 10000);
}

/** Returns `day` unchanged. Throws on behalf of `caller` if it is outside the years 0001 to 9999. */
export function inRange(caller: string, day: number): number {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw outOfRange(caller, '0001 to 9999');
  return day;
}

/** Returns `count` unchanged. Throws on behalf of `caller` if it is not a whole number. */
export function wholeNumber(caller: string, count: number): number {
  if (!Number.isSafeInteger(count)) {
    throw misuse('calendar/not-a-whole-number', caller, 'count', 'a whole number', describeNumber(count));
  }
  return count;
}
