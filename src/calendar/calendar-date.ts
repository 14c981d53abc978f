/**
 * Calendar dates without times or time zones, as ISO text: `2026-03-21`.
 *
 * @module
 */
import { describeText, misuse, type SupportPlanError } from '../kernel/error.js';
import { describeValue, issue, type ReadResult, readResult } from '../kernel/reading.js';
import { dayOfText, figuresOfDay, NO_DAY } from './day-number.js';

declare const calendarDateBrand: unique symbol;

/**
 * A real day in the years 0001 to 9999, as a `YYYY-MM-DD` string.
 *
 * Create one with {@link calendarDate} or {@link readCalendarDate}. Dates are strings: you can compare them
 * with `<` and `===`, and store them in JSON.
 */
export type CalendarDate = string & CalendarDateBrand;

/** The brand that distinguishes a calendar date from other strings. Exists only in types. */
export interface CalendarDateBrand {
  /** Exists only in types. */
  readonly [calendarDateBrand]: true;
}

/** The `expected` text of messages about dates. */
export const DAY_EXPECTED = 'a real day written YYYY-MM-DD';

/**
 * Converts trusted ISO text to a calendar date.
 *
 * For text from people or files use {@link readCalendarDate}, which returns issues instead of throwing.
 *
 * @param text - a day in the years 0001 to 9999, as `YYYY-MM-DD`
 * @returns the same text, typed as a calendar date
 * @throws `SupportPlanError` `calendar/not-a-date` for any other value, including 29 February of a
 *   common year
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 *
 * calendarDate('2028-02-29'); // => '2028-02-29'
 * ```
 */
export function calendarDate(text: string): CalendarDate {
  if (dayOfText(text) === NO_DAY) throw notADate('calendarDate', 'text', text);
  return text as CalendarDate;
}

/**
 * Checks whether a value is a real day written `YYYY-MM-DD`.
 *
 * @param value - a value of any type
 * @returns true if {@link calendarDate} accepts the value
 *
 * @example
 * ```ts
 * import { isCalendarDate } from 'supportplan';
 *
 * isCalendarDate('2027-02-29'); // => false
 * ```
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return dayOfText(value) !== NO_DAY;
}

/**
 * Parses a date as people type it, always day before month: `2026-03-02`, `2/3/2026`, `2-3-2026`,
 * `2.3.2026` or `2 March 2026`.
 *
 * Ignores spaces around the date and its parts. A month may be cut to three letters, and a day may be "2nd".
 * Rejects two-digit years, days of the week and times of day: the first are ambiguous, the others can
 * contradict the date.
 *
 * @param value - the typed value
 * @returns the date, or one issue: `calendar/not-a-date`
 *
 * @example
 * ```ts
 * import { readCalendarDate } from 'supportplan';
 *
 * readCalendarDate(' 2/3/2026 '); // => { ok: true, value: '2026-03-02' }
 * readCalendarDate('2nd Mar 2026').value; // => '2026-03-02'
 * readCalendarDate('30/2/2026').ok; // => false
 * ```
 */
export function readCalendarDate(value: unknown): ReadResult<CalendarDate> {
  const text = typeof value === 'string' ? value.trim() : value;
  const typed = typeof text === 'string' ? figuresTyped(text) : undefined;
  const iso =
    typed === undefined
      ? text
      : `${typed.year}-${typed.month.padStart(2, '0')}-${typed.day.padStart(2, '0')}`;
  const got = typed === undefined ? describeValue(text) : `${typed.day}/${typed.month}/${typed.year}`;
  const issues = isCalendarDate(iso)
    ? []
    : [issue('calendar/not-a-date', [], `${DAY_EXPECTED} or D/M/YYYY`, got)];
  return readResult(issues, () => iso as CalendarDate);
}

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The longest text that can be a date, so that no more is looked through. */
const LONGEST_TYPED = 40;

/** The figures of a date typed day first, whether or not there is such a day. */
function figuresTyped(
  text: string,
): { readonly day: string; readonly month: string; readonly year: string } | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const parts =
    /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(text) ??
    /^(\d{1,2})(st|nd|rd|th)?\s+([a-z]{3,9})\s+(\d{4})$/i.exec(text);
  if (parts === null) return undefined;
  const [, day = '', , named = '', year = ''] = parts;
  const month = /\d/.test(named) ? named : monthNumber(named.toLowerCase());
  return month === undefined ? undefined : { day, month, year };
}

function monthNumber(name: string): string | undefined {
  const place = MONTH_NAMES.findIndex((month) => month === name || month.slice(0, 3) === name);
  return place < 0 ? undefined : String(place + 1);
}

/** Returns the day number of a date. Throws on behalf of `caller` if it isn't a date. */
export function dayOf(caller: string, date: CalendarDate, argument = 'date'): number {
  const day = dayOfText(date);
  if (day === NO_DAY) throw notADate(caller, argument, date);
  return day;
}

function notADate(caller: string, argument: string, value: unknown): SupportPlanError {
  return misuse('calendar/not-a-date', caller, argument, DAY_EXPECTED, describeText(value));
}

/** How many days from 1 January 1970 keep their text: to 2063. */
const KEPT_DAYS = 34333;

/** The text of each day that was asked for; made on first use, as it takes a millisecond. */
let texts: (CalendarDate | undefined)[] | undefined;

/** Returns the text of a day number in the years 0001 to 9999. Cached for 1970 to 2063. */
export function textOfDay(day: number): CalendarDate {
  if (day < 0 || day >= KEPT_DAYS) return writeDay(day);
  texts ??= new Array(KEPT_DAYS);
  const kept = texts[day];
  if (kept !== undefined) return kept;
  const text = writeDay(day);
  texts[day] = text;
  return text;
}

/** Formats a day number in the years 0001 to 9999, without the cache. */
export function writeDay(day: number): CalendarDate {
  const figures = String(1e8 + figuresOfDay(day));
  return `${figures.slice(1, 5)}-${figures.slice(5, 7)}-${figures.slice(7)}` as CalendarDate;
}
