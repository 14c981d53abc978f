/**
 * Stretches of time as data.
 *
 * @module
 */

import { misuse } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { isObject } from '../kernel/reading.js';

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
