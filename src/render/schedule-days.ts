/**
 * Formats days and ranges for pictures, without the weekday.
 *
 * @module
 */
import { type CalendarDate, dayOf } from '../calendar/calendar-date.js';
import { figuresOfDay, monthLength } from '../calendar/day-number.js';
import { dayInWords } from '../calendar/words.js';

/** The parts of a date. */
export interface DayParts {
  /** The day of the month: "2". */
  readonly day: string;
  /** The month: "March". */
  readonly month: string;
  /** The year: "2026". */
  readonly year: string;
}

/** Splits a date into parts, in words. */
export function dayParts(date: CalendarDate): DayParts {
  const [, day, month, year] = dayInWords(date).split(' ') as [string, string, string, string];
  return { day, month, year };
}

/** A date without the weekday: "2 March 2026". */
export function plainDay(date: CalendarDate): string {
  const { day, month, year } = dayParts(date);
  return `${day} ${month} ${year}`;
}

/**
 * A date range without repeating the month or year: "2 to 8 March 2026", or "March 2026" for a whole month.
 */
export function stretchInWords(from: CalendarDate, to: CalendarDate): string {
  const first = dayParts(from);
  const last = dayParts(to);
  if (from === to) return plainDay(from);
  if (first.year !== last.year) return `${plainDay(from)} to ${plainDay(to)}`;
  if (first.month !== last.month) return `${first.day} ${first.month} to ${plainDay(to)}`;
  const whole = first.day === '1' && isMonthEnd(to);
  return whole ? `${last.month} ${last.year}` : `${first.day} to ${plainDay(to)}`;
}

function isMonthEnd(date: CalendarDate): boolean {
  const figures = figuresOfDay(dayOf('isMonthEnd', date));
  return figures % 100 === monthLength(Math.floor(figures / 10_000), Math.floor(figures / 100) % 100);
}
