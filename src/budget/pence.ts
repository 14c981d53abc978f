/**
 * Converts whole pence between periods, and shares them out without losing any.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { misuse, type Path, type SupportPlanError } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { misuseAt } from '../kernel/reading.js';
import {
  type FieldsOf,
  list,
  optional,
  options as optionsOf,
  type Shape,
  shape,
  whole,
  words,
} from '../kernel/shape.js';
import { BUDGET_YEARS, type BudgetPeriod, type BudgetYear, timesOf } from './period.js';
import { PENCE, PERIOD } from './shapes.js';

/** The ways of rounding to whole pence. */
export const ROUNDINGS = /* @__PURE__ */ frozen(['half-up', 'half-even', 'down', 'up'] as const);

/**
 * How to round to whole pence: to the nearest (a half goes up, or to the even penny), always down or
 * always up.
 */
export type Rounding = (typeof ROUNDINGS)[number];

/** Options for converting an amount to another period. */
export interface PerPeriodOptions {
  /** How to round. Required, as there is no standard way. */
  readonly rounding: Rounding;
  /** How long a year is; defaults to `'52-weeks'`. */
  readonly year?: BudgetYear;
}

/** The fields of {@link PerPeriodOptions}, described. */
export const perPeriodFields = (): FieldsOf<PerPeriodOptions> => ({
  rounding: words(ROUNDINGS),
  year: optional(words(BUDGET_YEARS)),
});

const OPTIONS: Shape<PerPeriodOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<PerPeriodOptions>(perPeriodFields(), "options such as { rounding: 'half-up' }"),
);

const WEIGHTS = /* @__PURE__ */ list(/* @__PURE__ */ whole(0));

/** An amount of pence as an exact fraction. */
export interface ExactPence {
  /** The numerator. */
  readonly over: bigint;
  /** The denominator; more than 0. */
  readonly under: bigint;
}

/** The default length of a year. */
export const DEFAULT_YEAR: BudgetYear = '52-weeks';

/** The largest amount in pence: the largest safe integer. */
const MOST = 9_007_199_254_740_991n;

/**
 * Converts an amount from one period to another, exactly, and rounds once at the end.
 *
 * Four weeks are four times a week, and a month is a twelfth of a year. A year is 52 weeks, or with
 * `365-days`, 365/7 weeks. We know of no rule that settles which, so both are supported. The default of
 * 52 weeks is our choice.
 *
 * @param pence - the amount, in whole pence
 * @param from - the period of the amount
 * @param to - the period to convert to
 * @param options - how to round, and how long a year is
 * @returns the amount for the other period, in whole pence
 * @throws `SupportPlanError` `argument/out-of-range` for an amount that is not whole pence, 0 or
 *   more; `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or `argument/unknown-key`
 *   for another wrong argument; `budget/once-is-no-period` between `once` and any other period;
 *   `budget/too-much` if the result is too large to count
 *
 * @example
 * ```ts
 * import { perPeriod } from 'supportplan/plan';
 *
 * perPeriod(24_350, 'week', 'four-weeks', { rounding: 'half-up' }); // => 97400
 * perPeriod(24_350, 'week', 'month', { rounding: 'half-up' }); // => 105517
 * perPeriod(24_350, 'week', 'month', { rounding: 'half-up', year: '365-days' }); // => 105807
 * ```
 */
export function perPeriod(
  pence: number,
  from: BudgetPeriod,
  to: BudgetPeriod,
  options: PerPeriodOptions,
): number {
  checkArgument('perPeriod', 'pence', pence, PENCE);
  checkArgument('perPeriod', 'from', from, PERIOD);
  checkArgument('perPeriod', 'to', to, PERIOD);
  checkArgument('perPeriod', 'options', options, OPTIONS);
  const { rounding, year = DEFAULT_YEAR } = options;
  if (from === to) return pence;
  if (from === 'once' || to === 'once') throw onceIsNoPeriod('perPeriod', ['to'], from, to);
  const exact = { over: BigInt(pence) * timesOf(from, year), under: timesOf(to, year) };
  return rounded('perPeriod', 'pence', exact, rounding);
}

/**
 * Shares whole pence in proportion to weights. The parts are whole pence and add up exactly to the
 * whole.
 *
 * Every part is rounded down first. The remaining pennies go one each to the parts with the largest
 * remainders; ties go to the earlier part.
 *
 * @param pence - the amount to share, in whole pence
 * @param weights - the weight of each part: whole numbers from 0, and not all 0
 * @returns the parts, in the order of the weights
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type` or
 *   `argument/out-of-range` for pence or a weight that is not a whole number from 0, and
 *   `budget/not-weights` if no weight is above 0
 *
 * @example
 * ```ts
 * import { shareOut } from 'supportplan/plan';
 *
 * shareOut(100, [1, 1, 1]); // => [34, 33, 33]
 * shareOut(1_001, [3, 0, 1]); // => [751, 0, 250]
 * ```
 */
export function shareOut(pence: number, weights: readonly number[]): readonly number[] {
  checkArgument('shareOut', 'pence', pence, PENCE);
  checkArgument('shareOut', 'weights', weights, WEIGHTS);
  if (!weights.some((weight) => weight > 0)) {
    const got = weights.length === 0 ? 'an empty list' : 'only zeros';
    throw misuse('budget/not-weights', 'shareOut', 'weights', 'a list with a number above 0', got);
  }
  return sharesOf(BigInt(pence), weights.map(BigInt));
}

/** Splits a whole in proportion to weights that are not all 0. */
export function sharesOf(whole: bigint, weights: readonly bigint[]): readonly number[] {
  const sum = weights.reduce((soFar, weight) => soFar + weight, 0n);
  const parts = weights.map((weight) => ({ part: (whole * weight) / sum, lost: (whole * weight) % sum }));
  const left = whole - parts.reduce((soFar, { part }) => soFar + part, 0n);
  // the sort is stable, so ties stay in order
  const order = parts
    .map((_, place) => place)
    .sort((a, b) => compareMost(parts[a]?.lost as bigint, parts[b]?.lost as bigint));
  const lucky = new Set(order.slice(0, Number(left)));
  return parts.map(({ part }, place) => Number(part) + (lucky.has(place) ? 1 : 0));
}

function compareMost(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

/** The error for converting between `once` and a recurring period. */
export function onceIsNoPeriod(
  caller: string,
  path: Path,
  given: BudgetPeriod,
  got: BudgetPeriod,
): SupportPlanError {
  const expected = given === 'once' ? 'once, as the other is' : 'a period that comes again, as the other is';
  return misuseAt('budget/once-is-no-period', caller, path, expected, got);
}

/** Rounds an exact amount to whole pence. Throws for the caller if it is too large. */
export function rounded(caller: string, argument: string, exact: ExactPence, rounding: Rounding): number {
  const { over, under } = exact;
  const down = over / under;
  const rest = over % under;
  const pence = rest > 0n && goesUp(rounding, down, rest * 2n - under) ? down + 1n : down;
  if (pence <= MOST) return Number(pence);
  const expected = `no more than ${MOST} pence in the end`;
  throw misuse('budget/too-much', caller, argument, expected, 'more');
}

/** True if the remainder rounds up to another penny, judged by how far it is past a half. */
function goesUp(rounding: Rounding, down: bigint, pastHalf: bigint): boolean {
  if (rounding === 'up') return true;
  if (rounding === 'down') return false;
  if (pastHalf !== 0n) return pastHalf > 0n;
  return rounding === 'half-up' || down % 2n === 1n;
}
