/**
 * Day numbers: the arithmetic behind every date in the library.
 *
 * A day number counts days from 1 January 1970 in the proleptic Gregorian calendar, without times or time
 * zones.
 *
 * @module
 */

/** The day number of 1 January 0001. */
export const FIRST_DAY = -719162;
/** The day number of 31 December 9999. */
export const LAST_DAY = 2932896;

/**
 * Converts a year, a month from 1 to 12 and a day to a day number. Internally the year begins in March, so
 * that the leap day comes last.
 */
export function dayOfCivil(year: number, month: number, day: number): number {
  const early = month < 3 ? 1 : 0;
  const from = year - early;
  const ofYear = ((153 * (month + 12 * early - 3) + 2) / 5) | 0;
  const century = (from / 100) | 0;
  return day + ofYear + 365 * from + (from >> 2) - century + (century >> 2) - 719469;
}

/** Sentinel for a missing or invalid day. Less than every valid day number. */
export const NO_DAY = -1e9;

/** Parses `YYYY-MM-DD`. Returns {@link NO_DAY} if it isn't a real day in the years 0001 to 9999. */
export function dayOfText(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10) return NO_DAY;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NO_DAY;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // unsigned, so that a negative number becomes far greater than the limit
  const real = year > 0 && (month - 1) >>> 0 < 12 && (day - 1) >>> 0 < monthLength(year, month);
  return real ? dayOfCivil(year, month, day) : NO_DAY;
}

/** Parses two digits. Returns a number far below zero if either isn't a digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >>> 0 < 10 && units >>> 0 < 10 ? tens * 10 + units : -1e4;
}

/** The number of days in a month. */
export function monthLength(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Converts a day number to year, month and day as one number: 20260321.
 *
 * Uses the Euclidean affine functions of Neri and Schneider (2021), which find the century, year and month
 * with one multiplication and one division each.
 */
export function figuresOfDay(day: number): number {
  const quarters = 4 * (day + 719468) + 3;
  const century = (quarters / 146097) | 0;
  const ofCentury = (quarters % 146097) | 3;
  const yearOfCentury = (ofCentury / 1461) | 0;
  const fifths = 5 * (((ofCentury % 1461) / 4) | 0) + 2;
  const fromMarch = (fifths / 153) | 0;
  const nextYear = fromMarch > 9 ? 1 : 0;
  const year = 100 * century + yearOfCentury + nextYear;
  return year * 10000 + (fromMarch + 3 - 12 * nextYear) * 100 + (((fifths % 153) / 5) | 0) + 1;
}

/** The year of a day number. */
export function yearOfDay(day: number): number {
  return (figuresOfDay(day) / 10000) | 0;
}

/** The day of the week, from 0 for Monday to 6 for Sunday. Only for days from 1970 on. */
export function weekday(day: number): number {
  return (day + 3) % 7;
}

/**
 * The corresponding day `months` later, or the last day of a shorter month. Returns {@link NO_DAY} outside
 * the years 0001 to 9999.
 */
export function monthsOn(day: number, months: number): number {
  const figures = figuresOfDay(day);
  const total = ((figures / 10000) | 0) * 12 + (((figures / 100) | 0) % 100) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  if (!(year > 0 && year < 10000)) return NO_DAY;
  return dayOfCivil(year, month, Math.min(figures % 100, monthLength(year, month)));
}

/** The day on which a person reaches an age. In a common year, a 29 February birthday falls on 1 March. */
export function birthday(born: number, age: number): number {
  const figures = figuresOfDay(born);
  const year = ((figures / 10000) | 0) + age;
  const leapDay = figures % 10000 === 229 && monthLength(year, 2) === 28;
  return leapDay ? dayOfCivil(year, 3, 1) : dayOfCivil(year, ((figures / 100) | 0) % 100, figures % 100);
}
