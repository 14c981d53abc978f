/**
 * Amounts for several periods, added up exactly: how the budget counts, and no part of what the package exports.
 *
 * @module
 */
import type { CostLine } from './cost-line.js';
import type { ExactPence } from './pence.js';
import { BUDGET_YEARS, type BudgetPeriod, type BudgetYear, timesOf } from './period.js';

/** An amount of a budget, as it is counted. */
export interface Amount {
  /** Its place in its list. */
  readonly place: number;
  /** How much it is. */
  readonly pence: bigint;
  /** The period that it is for. */
  readonly per: BudgetPeriod;
  /** Whether it is part of a cost, and not something that no charge may be made for. */
  readonly charged: boolean;
}

interface Past {
  readonly by: bigint;
  readonly most: bigint;
}

/** The amounts of lines. */
export function amountsOf(lines: readonly CostLine[]): readonly Amount[] {
  return lines.map(({ amountPence, per, notCharged }, place) => ({
    place,
    pence: BigInt(amountPence),
    per,
    charged: notCharged === undefined,
  }));
}

/** Whether an amount can be told for a period: once only once, and any that comes again for any that does. */
export function canBeTold({ per }: Amount, period: BudgetPeriod): boolean {
  return (per === 'once') === (period === 'once');
}

/** What amounts come to in a period that all of them can be told for. */
export function sumOf(amounts: readonly Amount[], period: BudgetPeriod, year: BudgetYear): ExactPence {
  const under = period === 'once' ? 1n : timesOf(period, year);
  return { over: weightsOf(amounts, year).reduce((sum, weight) => sum + weight, 0n), under };
}

/** What each amount counts for beside the others, whatever its period; all of them once, or all again. */
export function weightsOf(amounts: readonly Amount[], year: BudgetYear): readonly bigint[] {
  return amounts.map(({ pence, per }) => (per === 'once' ? pence : pence * timesOf(per, year)));
}

/**
 * The year in which amounts come to a cost, if there is one. Each of them that had to be brought to the period may have been rounded
 * on its own, so each may be out by less than a penny; what is for the period already may not.
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

/** Whether amounts come to more than another in any year, by more than rounding can explain. */
export function comeToMore(amounts: readonly Amount[], than: bigint, period: BudgetPeriod): boolean {
  return BUDGET_YEARS.every((year) => {
    const past = pastBy(amounts, than, period, year);
    return past.by > past.most;
  });
}

/** By how much amounts go past another, and how much of that rounding can explain; both in the same small parts of a penny. */
function pastBy(amounts: readonly Amount[], than: bigint, period: BudgetPeriod, year: BudgetYear): Past {
  const { over, under } = sumOf(amounts, period, year);
  const brought = BigInt(amounts.filter(({ per, pence }) => per !== period && pence > 0n).length);
  // less than a penny for each
  const most = brought === 0n ? 0n : brought * under - 1n;
  return { by: over - than * under, most };
}
