/**
 * Adds amounts for different periods exactly. Internal: not exported by the package.
 *
 * @module
 */
import type { CostLine } from './cost-line.js';
import type { ExactPence } from './pence.js';
import { BUDGET_YEARS, type BudgetPeriod, type BudgetYear, timesOf } from './period.js';

/** An amount of a budget, ready to add up. */
export interface Amount {
  /** The index in its list. */
  readonly place: number;
  /** The amount, in whole pence. */
  readonly pence: bigint;
  /** The period of the amount. */
  readonly per: BudgetPeriod;
  /** True if it counts towards the cost; false if it may not be charged for. */
  readonly charged: boolean;
}

interface Past {
  readonly by: bigint;
  readonly most: bigint;
}

/** Returns the amounts of cost lines. */
export function amountsOf(lines: readonly CostLine[]): readonly Amount[] {
  return lines.map(({ amountPence, per, notCharged }, place) => ({
    place,
    pence: BigInt(amountPence),
    per,
    charged: notCharged === undefined,
  }));
}

/**
 * True if an amount can be converted to a period: `once` only to `once`, recurring to any recurring
 * period.
 */
export function canBeTold({ per }: Amount, period: BudgetPeriod): boolean {
  return (per === 'once') === (period === 'once');
}

/** Adds up amounts in a period that all of them can be converted to. */
export function sumOf(amounts: readonly Amount[], period: BudgetPeriod, year: BudgetYear): ExactPence {
  const under = period === 'once' ? 1n : timesOf(period, year);
  return { over: weightsOf(amounts, year).reduce((sum, weight) => sum + weight, 0n), under };
}

/**
 * Returns the weight of each amount in proportion to the others. All must be `once`, or all recurring.
 */
export function weightsOf(amounts: readonly Amount[], year: BudgetYear): readonly bigint[] {
  return amounts.map(({ pence, per }) => (per === 'once' ? pence : pence * timesOf(per, year)));
}

/**
 * Returns the year length with which the amounts add up to a cost, if any. Each converted amount may
 * have been rounded separately, so it may differ by less than a penny. An amount already in the period
 * must be exact.
 */
export function yearThatFits(
  amounts: readonly Amount[],
  cost: bigint,
  period: BudgetPeriod,
): BudgetYear | undefined {
  return BUDGET_YEARS.find((year) => {
    const past = pastBy(amounts, cost, period, year);
    return past.by <= past.most && past.by >= -past.most;
  });
}

/** True if the amounts exceed another by more than rounding explains, with every year length. */
export function comeToMore(amounts: readonly Amount[], than: bigint, period: BudgetPeriod): boolean {
  return BUDGET_YEARS.every((year) => {
    const past = pastBy(amounts, than, period, year);
    return past.by > past.most;
  });
}

/**
 * Returns the excess over another amount and the rounding allowed, both in the same fractions of a
 * penny.
 */
function pastBy(amounts: readonly Amount[], than: bigint, period: BudgetPeriod, year: BudgetYear): Past {
  const { over, under } = sumOf(amounts, period, year);
  const brought = BigInt(amounts.filter(({ per, pence }) => per !== period && pence > 0n).length);
  // less than a penny for each converted amount
  const most = brought === 0n ? 0n : brought * under - 1n;
  return { by: over - than * under, most };
}
