/**
 * Finds days, weeks and months named in a text: "on Friday 6 March 2026", "next Tuesday".
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayOfText } from '../calendar/day-number.js';
import { daysAt, weekdayOf } from './deadline-points.js';
import { lineOf, look, type Place, placeOf } from './months-and-days.js';
import type { Token } from './tokens.js';

/** A day or span of days named in a text. */
export interface NamedDays extends Place {
  /** The first day, as a day number. */
  readonly first: number;
  /** The last day, as a day number. */
  readonly last: number;
  /** Whether it is a start: preceded by "from", "starting" or "since". */
  readonly starts: boolean;
}

/** A weekday written next to a date with a year. */
export interface WeekdayDate extends Place {
  /** The weekday as written, 0 (Monday) to 6 (Sunday). */
  readonly written: number;
  /** The actual weekday of the date. */
  readonly actual: number;
}

/** Matches the lead-in to a day, or a day without "on" or "in": "6 May", "tomorrow", "next week". */
const NAMED =
  / (?:(from|since|starting|beginning|commencing) (?:on |in )?|on |in |(?=[&+]|(?:=\d )?(?:the )?\d\d?(?:th)? ?(?:of )?@|\d{1,4} [-/] \d))(?:the )?/g;

/**
 * Finds the days, weeks and months in tokens, including those of deadlines. Skips recurring days such as
 * "every Friday".
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

/** Finds each weekday before a date with a year, whether or not they match. */
export function weekdayDatesIn(tokens: readonly Token[]): readonly WeekdayDate[] {
  const line = lineOf(tokens);
  return [...line.text.matchAll(/ =(\d) /g)].flatMap(({ 1: written, index }) => {
    const point = daysAt(line.text, index + 1, 0);
    if (!point || !/(?:\d{4}|[-/] \d\d) $/.test(line.text.slice(index, point.end))) return [];
    const place = placeOf(tokens, line, index + 1, point.end);
    return [{ ...place, written: Number(written), actual: weekdayOf(point.first) }];
  });
}
