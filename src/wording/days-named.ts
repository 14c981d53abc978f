/**
 * Days, weeks and months that a text names: "on Friday 6 March 2026", "next Tuesday".
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayOfText } from '../calendar/day-number.js';
import { daysAt, weekdayOf } from './deadline-points.js';
import { lineOf, look, type Place, placeOf } from './months-and-days.js';
import type { Token } from './tokens.js';

/** A day or a stretch of days that a text names. */
export interface NamedDays extends Place {
  /** The first day, as a day number. */
  readonly first: number;
  /** The last day. */
  readonly last: number;
  /** Whether it is a start: "from", "starting" or "since" stands before it. */
  readonly starts: boolean;
}

/** A weekday written beside a date with its year. */
export interface WeekdayDate extends Place {
  /** The day of the week that is written, 0 Monday to 6 Sunday. */
  readonly written: number;
  /** The day of the week that it is. */
  readonly actual: number;
}

/** Before a day, or where one begins that is named without "on" or "in": "6 May", "tomorrow", "next week". */
const NAMED =
  / (?:(from|since|starting|beginning|commencing) (?:on |in )?|on |in |(?=[&+]|(?:=\d )?(?:the )?\d\d?(?:th)? ?(?:of )?@|\d{1,4} [-/] \d))(?:the )?/g;

/**
 * The days, weeks and months among tokens, those of deadlines included; what recurs, as "every Friday", is none.
 */
export function namedDaysIn(tokens: readonly Token[], today: CalendarDate): readonly NamedDays[] {
  const line = lineOf(tokens);
  const now = dayOfText(today);
  const found: NamedDays[] = [];
  for (let lead = look(NAMED, line.text, 0); lead; ) {
    const begin = NAMED.lastIndex;
    const point = daysAt(line.text, begin, now);
    const named = point && placeOf(tokens, line, begin, point.end);
    if (named) found.push({ ...named, first: point.first, last: point.last, starts: lead[1] !== undefined });
    lead = look(NAMED, line.text, point ? point.end - 1 : lead.index + 1);
  }
  return found;
}

/** Every weekday that stands before a date with its year, whether or not the two belong together. */
export function weekdayDatesIn(tokens: readonly Token[]): readonly WeekdayDate[] {
  const line = lineOf(tokens);
  return [...line.text.matchAll(/ =(\d) /g)].flatMap(({ 1: written, index }) => {
    const point = daysAt(line.text, index + 1, 0);
    if (!point || !/(?:\d{4}|[-/] \d\d) $/.test(line.text.slice(index, point.end))) return [];
    const place = placeOf(tokens, line, index + 1, point.end);
    return [{ ...place, written: Number(written), actual: weekdayOf(point.first) }];
  });
}
