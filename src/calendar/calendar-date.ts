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
 * Parses a date as people type it: `2026-03-02` or `2/3/2026`, always day before month.
 *
 * Ignores spaces around the date. Rejects two-digit years, month names and times of day, because each is
 * ambiguous.
 *
 * @param value - the typed value
 * @returns the date, or one issue: `calendar/not-a-date`
 *
 * @example
 * ```ts
 * import { readCalendarDate } from 'supportplan';
 *
 * readCalendarDate(' 2/3/2026 '); // => { ok: true, value: '2026-03-02' }
 * readCalendarDate('30/2/2026').ok; // => false
 * ```
 */
export function readCalendarDate(value: unknown): ReadResult<CalendarDate> {
  const text = typeof value === 'string' ? value.trim() : value;
  const parts = typeof text === 'string' ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) : null;
  const iso =
    parts === null ? text : `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`;
  const got = parts === null ? describeValue(text) : parts[0];
  const issues = isCalendarDate(iso)
    ? []
    : [issue('calendar/not-a-date', [], `${DAY_EXPECTED} or D/M/YYYY`, got)];
  return readResult(issues, () => iso as CalendarDate);
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
