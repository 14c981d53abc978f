/**
 * Intervals of time as plain data.
 *
 * @module
 */

import { misuse } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { isObject } from '../kernel/reading.js';

/** The units of an interval. */
export const INTERVAL_UNITS = /* @__PURE__ */ frozen(['workingDays', 'days', 'weeks', 'months'] as const);

/** The unit of an interval. */
export type IntervalUnit = (typeof INTERVAL_UNITS)[number];

/** An interval in one given unit. */
export type IntervalIn<Unit extends IntervalUnit> = { readonly [InUnit in Unit]: number } & {
  readonly [Other in Exclude<IntervalUnit, Unit>]?: never;
};

/** An interval in exactly one unit, such as `{ workingDays: 20 }` or `{ weeks: 8 }`. */
export type Interval =
  | IntervalIn<'workingDays'>
  | IntervalIn<'days'>
  | IntervalIn<'weeks'>
  | IntervalIn<'months'>;

/**
 * How an interval is counted from its start day.
 *
 * `after` excludes the start day ("within 20 working days of"). `beginning-with` counts it as the first day
 * ("the period of 12 months beginning with"). `before` counts back from it ("at least 5 months before").
 */
export type Counting = 'after' | 'beginning-with' | 'before';

/** The unit of an interval and its count. */
export interface IntervalParts {
  /** The unit. */
  readonly unit: IntervalUnit;
  /** How many of them. */
  readonly count: number;
}

/** Splits an interval into its unit and its count. */
export function intervalParts(interval: Interval): IntervalParts {
  const unit = INTERVAL_UNITS.find((name) => interval[name] !== undefined) ?? 'days';
  return { unit, count: interval[unit] ?? Number.NaN };
}

/**
 * Validates an interval for a way of counting and returns its {@link intervalParts}. Throws on behalf of
 * `caller` if the interval doesn't have exactly one unit, or its count isn't whole, is negative, or is 0
 * with `beginning-with`.
 */
export function countableParts(interval: Interval, counting: Counting, caller: string): IntervalParts {
  const given: unknown = interval;
  const isOne = isObject(given) && Object.values(given).filter((count) => count !== undefined).length === 1;
  const parts = isOne ? intervalParts(interval) : ({ unit: 'days', count: Number.NaN } as const);
  const least = counting === 'beginning-with' ? 1 : 0;
  if (!Number.isSafeInteger(parts.count) || parts.count < least) {
    const expected = `a whole number of workingDays, days, weeks or months, at least ${least}`;
    const got = Number.isFinite(parts.count) ? String(parts.count) : 'something else';
    throw misuse('calendar/not-an-interval', caller, 'limit.within', expected, got);
  }
  return parts;
}
