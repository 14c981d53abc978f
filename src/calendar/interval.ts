/**
 * Stretches of time as data, and the limits that are made of them.
 *
 * @module
 */
import { misuse } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { type CalendarDate, dayOf, textOfDay } from './calendar-date.js';
import { inRange } from './date-arithmetic.js';
import { figuresOfDay, monthsOn } from './day-number.js';
import { ukWorkingCalendar, type WorkingCalendar } from './working-calendar.js';
import { nthWorkingDay } from './working-days.js';

/** The units an interval can be counted in. */
export const INTERVAL_UNITS = /* @__PURE__ */ frozen(['workingDays', 'days', 'weeks', 'months'] as const);

/** The unit an interval is counted in. */
export type IntervalUnit = (typeof INTERVAL_UNITS)[number];

/** A stretch of time in one unit and no other. */
export type IntervalIn<Unit extends IntervalUnit> = { readonly [InUnit in Unit]: number } & {
  readonly [Other in Exclude<IntervalUnit, Unit>]?: never;
};

/** A stretch of time in exactly one unit: `{ workingDays: 20 }`, `{ weeks: 8 }`. */
export type Interval =
  | IntervalIn<'workingDays'>
  | IntervalIn<'days'>
  | IntervalIn<'weeks'>
  | IntervalIn<'months'>;

/**
 * How an interval is laid against its day: `after` leaves the day out ("within 20 working days of"),
 * `beginning-with` counts it as the first ("the period of 12 months beginning with"), `before` counts
 * back from it ("at least 5 months before").
 */
export type Counting = 'after' | 'beginning-with' | 'before';

/** A limit that follows from a day. */
export interface TimeLimit {
  /** How long. `{ days: 0 }` is the day itself. */
  readonly within: Interval;
  /** How it is laid against the day; `after` unless told. */
  readonly counting?: Counting;
  /** Whether the day so found is itself allowed: `by` it (unless told), or only `before` it. */
  readonly last?: 'by' | 'before';
}

/** The unit of an interval, and how many. */
export function intervalParts(interval: Interval): { readonly unit: IntervalUnit; readonly count: number } {
  const unit = INTERVAL_UNITS.find((name) => interval[name] !== undefined) ?? 'days';
  return { unit, count: interval[unit] ?? Number.NaN };
}

/** {@link intervalParts}, for the named caller, of an interval that can be counted so. */
export function countableParts(
  interval: Interval,
  counting: Counting,
  caller: string,
): ReturnType<typeof intervalParts> {
  const parts = intervalParts(interval);
  const least = counting === 'beginning-with' ? 1 : 0;
  if (!Number.isSafeInteger(parts.count) || parts.count < least) {
    const expected = `a whole number of workingDays, days, weeks or months, at least ${least}`;
    const got = Number.isFinite(parts.count) ? String(parts.count) : 'something else';
    throw misuse('calendar/not-an-interval', caller, 'limit.within', expected, got);
  }
  return parts;
}

/**
 * Finds the last day that keeps to a limit.
 *
 * Nothing is moved off a weekend or a bank holiday: in England and Wales a limit on an authority stands
 * on whatever day it falls (unverified; see the note on `planBy` of a review).
 *
 * @param from - the day the limit follows from
 * @param limit - how long, and how it is counted
 * @param calendar - whose bank holidays working days leave out; England and Wales unless told
 * @returns the last day allowed
 * @throws {@link SupportPlanError} `calendar/not-a-date`; `calendar/not-an-interval` when the count is not
 *   whole, is negative, or is 0 where the day itself is to be counted; `calendar/out-of-range`
 *
 * @example
 * Twelve months beginning with 2 March end on 1 March; before 15 February means by the 14th.
 * ```ts
 * import { calendarDate, lastDayOf } from 'supportplan';
 *
 * lastDayOf(calendarDate('2026-03-02'), { within: { months: 12 }, counting: 'beginning-with' }); // => '2027-03-01'
 * lastDayOf(calendarDate('2027-02-15'), { within: { days: 0 }, last: 'before' }); // => '2027-02-14'
 * ```
 */
export function lastDayOf(from: CalendarDate, limit: TimeLimit, calendar?: WorkingCalendar): CalendarDate {
  const day = limitNumber(dayOf('lastDayOf', from, 'from'), limit, calendar, 'lastDayOf');
  return textOfDay(day);
}

/** {@link lastDayOf} on day numbers, for the named caller. */
export function limitNumber(
  from: number,
  limit: TimeLimit,
  calendar: WorkingCalendar | undefined,
  caller: string,
): number {
  const { counting = 'after', within } = limit;
  const { unit, count } = countableParts(within, counting, caller);
  const counted = calendar ?? ukWorkingCalendar('england-and-wales');
  const end = countOn(from, unit, count, counting, counted, caller);
  return inRange(caller, limit.last === 'before' ? end - 1 : end);
}

/** The day that so much time leads to, counted from a day, after it, beginning with it, or back from it. */
export function countOn(
  from: number,
  unit: IntervalUnit,
  count: number,
  counting: Counting,
  calendar: WorkingCalendar,
  caller: string,
): number {
  const signed = counting === 'before' ? -count : count;
  const inclusive = counting === 'beginning-with';
  if (unit === 'months') return inclusive ? monthsBeginningWith(from, count) : monthsOn(from, signed);
  if (unit === 'workingDays') return nthWorkingDay(inclusive ? from - 1 : from, signed, calendar, caller);
  const days = unit === 'weeks' ? signed * 7 : signed;
  return from + (inclusive ? days - 1 : days);
}

/** The day before the corresponding day; where a shorter month has none, its last day. */
function monthsBeginningWith(from: number, months: number): number {
  const end = monthsOn(from, months);
  return figuresOfDay(end) % 100 < figuresOfDay(from) % 100 ? end : end - 1;
}
