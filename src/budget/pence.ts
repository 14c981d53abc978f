/**
 * Whole pence: brought from one period to another, and shared out, without losing any.
 *
 * @module
 */
import { misuse, type SupportPlanError } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { type BudgetPeriod, type BudgetYear, periodOf, timesOf, yearOf } from './period.js';

/** The ways of rounding to whole pence. */
export const ROUNDINGS = /* @__PURE__ */ frozen(['half-up', 'half-even', 'down', 'up'] as const);

/** How to round to whole pence: to the nearest, and a half up or to the even penny; or always down, or always up. */
export type Rounding = (typeof ROUNDINGS)[number];

/** How amounts are brought to a period. */
export interface PerPeriodOptions {
  /** How to round. There is no usual way, so it is always said. */
  readonly rounding: Rounding;
  /** How long a year is; 52 weeks unless told. */
  readonly year?: BudgetYear;
}

/** Pence as a fraction. */
export interface ExactPence {
  /** What is divided. */
  readonly over: bigint;
  /** What it is divided by; more than 0. */
  readonly under: bigint;
}

/** The most that can be counted, as money is kept in whole numbers. */
const MOST = 9_007_199_254_740_991n;

/**
 * Brings an amount from one period to another: exactly, and rounded once at the end.
 *
 * Four weeks are four times a week, and a month is a twelfth of a year. A year is 52 weeks, or with `365-days` a seventh of 365
 * weeks. We know of no rule that settles which: both are here, and taking 52 weeks unless told is our choice.
 *
 * @param pence - the amount, in whole pence
 * @param from - the period that it is for
 * @param to - the period that it is wanted for
 * @param options - how to round, and how long a year is
 * @returns the amount for the other period, in whole pence
 * @throws {@link SupportPlanError} `budget/not-pence`, `budget/unknown-period`, `budget/unknown-rounding` or `budget/unknown-year` for
 *   what is none; `budget/once-is-no-period` between `once` and any other; `budget/too-much` where it comes to more than can be counted
 *
 * @example
 * ```ts
 * import { perPeriod } from 'supportplan';
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
  const amount = wholePence('perPeriod', 'pence', pence);
  const [first, last] = [periodOf('perPeriod', 'from', from), periodOf('perPeriod', 'to', to)];
  const rounding = roundingOf('perPeriod', options.rounding);
  const year = yearOf('perPeriod', options.year);
  if (first === last) return pence;
  if (first === 'once' || last === 'once') throw onceIsNoPeriod('perPeriod', 'to', first, last);
  const exact = { over: amount * timesOf(first, year), under: timesOf(last, year) };
  return rounded('perPeriod', 'pence', exact, rounding);
}

/**
 * Shares whole pence out in proportion to weights, so that the parts are whole pence and come to exactly the whole.
 *
 * Every part is rounded down first. The pennies left over go one each to the parts that lost most by it; of equal ones, to the earlier.
 *
 * @param pence - the whole, in whole pence
 * @param weights - what each part counts for: whole numbers from 0, and not all 0
 * @returns the parts, in the order of the weights
 * @throws {@link SupportPlanError} `budget/not-pence`, or `budget/not-weights` for weights that are no such numbers
 *
 * @example
 * ```ts
 * import { shareOut } from 'supportplan';
 *
 * shareOut(100, [1, 1, 1]); // => [34, 33, 33]
 * shareOut(1_001, [3, 0, 1]); // => [751, 0, 250]
 * ```
 */
export function shareOut(pence: number, weights: readonly number[]): readonly number[] {
  const whole = wholePence('shareOut', 'pence', pence);
  if (!Array.from(weights).every(isCount) || !weights.some((weight) => weight > 0)) {
    throw misuse('budget/not-weights', 'shareOut', 'weights', 'whole numbers from 0, not all 0', 'others');
  }
  return sharesOf(whole, weights.map(BigInt));
}

/** The parts of a whole in proportion to weights that are not all 0. */
export function sharesOf(whole: bigint, weights: readonly bigint[]): readonly number[] {
  const sum = weights.reduce((soFar, weight) => soFar + weight, 0n);
  const parts = weights.map((weight) => ({ part: (whole * weight) / sum, lost: (whole * weight) % sum }));
  const left = whole - parts.reduce((soFar, { part }) => soFar + part, 0n);
  // a sort keeps equal ones in their order
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

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The amount as it is counted; an error of the named caller where it is no whole pence, or less than none. */
export function wholePence(caller: string, argument: string, value: number): bigint {
  if (isCount(value)) return BigInt(value);
  throw misuse('budget/not-pence', caller, argument, 'a whole number of pence, 0 or more', 'something else');
}

/** The way of rounding; an error of the named caller where it is none, or none was said. */
export function roundingOf(caller: string, rounding: Rounding): Rounding {
  if (ROUNDINGS.includes(rounding)) return rounding;
  const expected = `one of ${ROUNDINGS.join(', ')}`;
  throw misuse('budget/unknown-rounding', caller, 'options.rounding', expected, 'something else');
}

/** The error about an amount that is paid once and wanted for a period, or the other way about. */
export function onceIsNoPeriod(
  caller: string,
  argument: string,
  given: BudgetPeriod,
  got: BudgetPeriod,
): SupportPlanError {
  const expected = given === 'once' ? 'once, as the other is' : 'a period that comes again, as the other is';
  return misuse('budget/once-is-no-period', caller, argument, expected, got);
}

/** An exact amount in whole pence; an error of the named caller where it is more than can be counted. */
export function rounded(caller: string, argument: string, exact: ExactPence, rounding: Rounding): number {
  const { over, under } = exact;
  const down = over / under;
  const rest = over % under;
  const pence = rest > 0n && goesUp(rounding, down, rest * 2n - under) ? down + 1n : down;
  if (pence <= MOST) return Number(pence);
  const expected = `no more than ${MOST} pence in the end`;
  throw misuse('budget/too-much', caller, argument, expected, 'more');
}

/** Whether what is left over makes another penny; it is told by how far it is past a half. */
function goesUp(rounding: Rounding, down: bigint, pastHalf: bigint): boolean {
  if (rounding === 'up') return true;
  if (rounding === 'down') return false;
  if (pastHalf !== 0n) return pastHalf > 0n;
  return rounding === 'half-up' || down % 2n === 1n;
}
