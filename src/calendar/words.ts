/**
 * Formats dates, intervals, counts and lists in plain English.
 *
 * @module
 */
import { enGB } from 'date-fns/locale/en-GB';
import { type CalendarDate, dayOf } from './calendar-date.js';
import { figuresOfDay } from './day-number.js';
import { type Interval, intervalParts } from './interval.js';

/** Formats a date: "Tuesday 21 April 2026". */
export function dayInWords(day: CalendarDate): string {
  const number = dayOf('dayInWords', day);
  const figures = figuresOfDay(number);
  // 1 January 1970 was a Thursday; the locale counts days from Sunday, and months from 0
  const weekday = (((number + 4) % 7) + 7) % 7;
  const month = (Math.floor(figures / 100) % 100) - 1;
  const { localize } = enGB;
  const named = `${localize.day(weekday as 0)} ${figures % 100} ${localize.month(month as 0)}`;
  return `${named} ${Math.floor(figures / 10000)}`;
}

const UNIT_WORDS = { workingDays: 'working day', days: 'day', weeks: 'week', months: 'month' } as const;

/** Formats an interval: "20 working days". */
export function intervalInWords(interval: Interval): string {
  const { unit, count } = intervalParts(interval);
  return counted(count, UNIT_WORDS[unit]);
}

/** Formats a count with its noun, adding "s" unless it is 1: "1 day", "20 days". */
export function counted(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? '' : 's'}`;
}

/** Joins items with commas and a final "and": "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
