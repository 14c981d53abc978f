/**
 * Days without hours or zones, as ISO text: `2026-03-21`.
 *
 * @module
 */
import { describeText, misuse, type SupportPlanError } from '../kernel/error.js';
import { describeValue, issue, type ReadResult, readResult } from '../kernel/reading.js';
import { dayOfText, figuresOfDay, NO_DAY } from './day-number.js';

declare const calendarDateBrand: unique symbol;

/**
 * A real day of the years 0001 to 9999, as `YYYY-MM-DD`. Made by {@link calendarDate} or
 * {@link readCalendarDate}. Being text, two of them compare with `<` and `===`, and JSON keeps them.
 */
export type CalendarDate = string & CalendarDateBrand;

/** What tells a calendar date from other text, in types only. */
export interface CalendarDateBrand {
  /** There in types only. */
  readonly [calendarDateBrand]: true;
}

/** What a day is expected to be, in messages. */
export const DAY_EXPECTED = 'a real day written YYYY-MM-DD';

/**
 * Makes a calendar date of ISO text that you trust to be one.
 *
 * For text from people or files use {@link readCalendarDate}, which returns issues and does not throw.
 *
 * @param text - a day of the years 0001 to 9999, as `YYYY-MM-DD`
 * @returns the same text, known to be a real day
 * @throws `SupportPlanError` `calendar/not-a-date` when it is anything else, 29 February of a common
 *   year included
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
 * Says whether a value is a real day written `YYYY-MM-DD`.
 *
 * @param value - anything
 * @returns true when it is text that {@link calendarDate} takes
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
 * Reads a day as people type it: `2026-03-02` or `2/3/2026`, always day before month.
 *
 * Spaces around it are passed over. A year of two digits, a month's name and a time of day are refused:
 * each has more than one reading.
 *
 * @param value - what was typed
 * @returns the day, or the one issue: `calendar/not-a-date`
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

/** The day number of a date; an error of the named caller where it is none. */
export function dayOf(caller: string, date: CalendarDate, argument = 'date'): number {
  const day = dayOfText(date);
  if (day === NO_DAY) throw notADate(caller, argument, date);
  return day;
}

function notADate(caller: string, argument: string, value: unknown): SupportPlanError {
  return misuse('calendar/not-a-date', caller, argument, DAY_EXPECTED, describeText(value));
}

/** The texts of the days from 1970 to 2063, kept once made. */
const texts = /* @__PURE__ */ new Array<CalendarDate | undefined>(34333);

/** The text of a day number of the years 0001 to 9999, kept where it is of our time. */
export function textOfDay(day: number): CalendarDate {
  const kept = day < 0 ? undefined : texts[day];
  if (kept !== undefined) return kept;
  const text = writeDay(day);
  if (day >= 0 && day < texts.length) texts[day] = text;
  return text;
}

/** The text of a day number of the years 0001 to 9999, written anew. */
export function writeDay(day: number): CalendarDate {
  const figures = String(1e8 + figuresOfDay(day));
  return `${figures.slice(1, 5)}-${figures.slice(5, 7)}-${figures.slice(7)}` as CalendarDate;
}
