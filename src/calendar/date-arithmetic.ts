/**
 * Adding to days and counting between them.
 *
 * @module
 */
import { misuse, outOfRange } from '../kernel/error.js';
import { describeNumber } from '../kernel/reading.js';
import { type CalendarDate, dayOf, textOfDay } from './calendar-date.js';
import { FIRST_DAY, figuresOfDay, LAST_DAY, monthsOn } from './day-number.js';

/**
 * Adds days, or takes them away.
 *
 * @param date - the day to start from
 * @param count - whole days; negative goes back
 * @returns the day so many days later
 * @throws `SupportPlanError` `calendar/not-a-date`, `calendar/not-a-whole-number`, or
 *   `calendar/out-of-range` when the answer lies outside the years 0001 to 9999
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
 * Adds weeks of seven days, or takes them away.
 *
 * @param date - the day to start from
 * @param count - whole weeks; negative goes back
 * @returns the same day of the week, so many weeks later
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
 * Adds calendar months, or takes them away: the corresponding day, or the month's last day where it has none.
 *
 * The rule is that of Dodds v Walker [1981] 1 WLR 1027 (four months from 30 September end on 30 January).
 *
 * @param date - the day to start from
 * @param count - whole months; negative goes back
 * @returns the corresponding day so many months later
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
 * Counts the days from one day to another, the first left out and the second counted.
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
 * Says how old somebody is on a day, in whole years.
 *
 * Someone born on 29 February is taken to be a year older on 1 March of a common year. That is our
 * choice, unverified: the later day, so that a child's duties do not stop a day early.
 *
 * @param born - the day of birth
 * @param on - the day to judge it on
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

/** The day number; an error of the named caller where it lies outside the years 0001 to 9999. */
export function inRange(caller: string, day: number): number {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw outOfRange(caller, '0001 to 9999');
  return day;
}

/** The count; an error of the named caller where it is not whole. */
export function wholeNumber(caller: string, count: number): number {
  if (!Number.isSafeInteger(count)) {
    throw misuse('calendar/not-a-whole-number', caller, 'count', 'a whole number', describeNumber(count));
  }
  return count;
}
