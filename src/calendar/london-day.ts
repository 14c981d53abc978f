/**
 * The calendar day in the UK at an instant.
 *
 * Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October:
 * Summer Time Act 1972, section 1(2), as amended by the Summer Time Order 2002 (SI 2002/262). The orders
 * before it set the same days for 1996 and 1997 (SI 1994/2798) and for 1998 to 2001 (SI 1997/2982). In 1995
 * summer time ended on the fourth Sunday of October, so that year and those before it are refused.
 *
 * @module
 */
import { misuse, type SupportPlanError } from '../kernel/error.js';
import { describeNumber, describeValue, isObject } from '../kernel/reading.js';
import { type CalendarDate, textOfDay } from './calendar-date.js';
import { dayOfCivil, LAST_DAY, weekday, yearOfDay } from './day-number.js';

/** An instant: a `Date`, or any object with a `getTime` that returns milliseconds since 1970. */
export interface Instant {
  /** Returns milliseconds since 1 January 1970, 00:00 UTC. */
  getTime(): number;
}

const FIRST_YEAR = 1996;
const MS_PER_HOUR = 3_600_000;
const EXPECTED = 'a valid date object, or a number of milliseconds since 1970';

/**
 * Returns the calendar day in the UK at an instant, whatever the time zone of the computer.
 *
 * In summer the UK is an hour ahead of UTC, so its day begins at 23:00 UTC. The library reads no clock:
 * pass the instant. Future summer time follows the rule in force now; a change of the law would need a new
 * version.
 *
 * @param instant - a `Date`, or milliseconds since 1970 as `Date.now()` returns them, in the years 1996 to
 *   9999; fractions are allowed
 * @returns the day
 * @throws `SupportPlanError` `calendar/out-of-range` for an instant before 1996 or after 9999,
 *   `argument/out-of-range` for an invalid date, `NaN` or infinity, `argument/missing` or
 *   `argument/wrong-type` for any other value
 *
 * @example
 * Half past midnight in London, when it is still 30 June in UTC.
 * ```ts
 * import { londonDay } from 'supportplan';
 *
 * londonDay(new Date('2026-06-30T23:30:00Z')); // => '2026-07-01'
 * londonDay(Date.UTC(2026, 11, 31, 23, 30)); // => '2026-12-31'
 * ```
 */
export function londonDay(instant: Instant | number): CalendarDate {
  // whole milliseconds first: dividing a fraction could round up to the next day
  const hour = Math.floor(Math.floor(millisecondsOf(instant)) / MS_PER_HOUR);
  const day = Math.floor(hour / 24);
  if (day < dayOfCivil(FIRST_YEAR, 1, 1)) throw outside('an earlier one');
  if (day > LAST_DAY) throw outside('a later one');
  return textOfDay(hour % 24 === 23 && isSummerAtMidnight(day) ? day + 1 : day);
}

/** Whether summer time applies at 23:00 UTC: from the Sunday in March until the one in October. */
function isSummerAtMidnight(day: number): boolean {
  const year = yearOfDay(day);
  return day >= lastSunday(year, 3) && day < lastSunday(year, 10);
}

/** The last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = dayOfCivil(year, month, 31);
  return last - ((weekday(last) + 1) % 7);
}

function millisecondsOf(instant: unknown): number {
  const dated = isObject(instant);
  const milliseconds = dated ? timeOf(instant) : instant;
  if (typeof milliseconds !== 'number') {
    const code = instant === undefined ? 'argument/missing' : 'argument/wrong-type';
    throw misuse(code, 'londonDay', 'instant', EXPECTED, describeValue(instant));
  }
  if (!Number.isFinite(milliseconds)) {
    const got = dated ? 'an invalid date' : describeNumber(milliseconds);
    throw misuse('argument/out-of-range', 'londonDay', 'instant', EXPECTED, got);
  }
  return milliseconds;
}

/** What `getTime` returns; undefined if there is none or it throws. A Date of another realm has one too. */
function timeOf(instant: object): unknown {
  try {
    return (instant as Instant).getTime();
  } catch {
    return undefined;
  }
}

function outside(got: string): SupportPlanError {
  const expected = `an instant in the years ${FIRST_YEAR} to 9999, in milliseconds since 1970`;
  return misuse('calendar/out-of-range', 'londonDay', 'instant', expected, got);
}
