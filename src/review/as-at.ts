/**
 * Answers as at a past day, from records that go on after it.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayOfText } from '../calendar/day-number.js';
import { DAY } from '../calendar/shapes.js';
import { misuse } from '../kernel/error.js';
import { type FieldsOf, optional } from '../kernel/shape.js';

/** The days that an answer about a caseload is for. */
export interface AsAtOptions {
  /** Today's date. No event may be after it. */
  readonly today: CalendarDate;
  /**
   * The day to answer for, if it is not today: a year-end, for example. It is not after `today`. Events
   * after it are left out and counted, and statuses are those of that day. Policies, calendars and facts are
   * today's.
   */
  readonly asAt?: CalendarDate;
}

/** The fields of {@link AsAtOptions}. */
export const asAtFields = (): FieldsOf<AsAtOptions> => ({ today: DAY, asAt: optional(DAY) });

/** The day numbers of {@link AsAtOptions}; `asAt` defaults to today. */
export function daysAsAt(
  caller: string,
  { today, asAt }: AsAtOptions,
): { readonly today: number; readonly asAt: number } {
  const now = dayOfText(today);
  const day = asAt === undefined ? now : dayOfText(asAt);
  if (day > now) {
    throw misuse('review/as-at-after-today', caller, 'options.asAt', 'a day not after today', 'a later one');
  }
  return { today: now, asAt: day };
}

/** What an answer says of the day it is for, if that is not today. */
export interface AnsweredAsAt {
  /** The day it is for, if `asAt` was given. */
  readonly asAt?: CalendarDate;
  /** How many events were left out because they are after `asAt`. Missing if `asAt` was not given. */
  readonly eventsAfter?: number;
}

/** The day that an answer is for. */
export function dayAnswered({ today, asAt = today }: AsAtOptions): CalendarDate {
  return asAt;
}

/** The fields of {@link AnsweredAsAt}. */
export function answeredAsAt({ asAt }: AsAtOptions, eventsAfter: number): AnsweredAsAt {
  return asAt === undefined ? {} : { asAt, eventsAfter };
}
