/**
 * How the cost of each line falls to the person and to the council.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import type { CostLine } from './cost-line.js';
import { amountsOf, canBeTold, weightsOf, yearThatFits } from './exact-sum.js';
import { sharesOf } from './pence.js';
import type { PersonalBudget } from './personal-budget.js';
import { PERSONAL_BUDGET } from './personal-budget.js';

/** How the cost of one line is shared. The parts of a line come to its cost, and those of all lines to the budget's. */
export interface LineShare {
  /** Where the line stands in the budget. */
  readonly place: number;
  /** The id of the line. */
  readonly lineId: string;
  /** What it costs in the budget's period, in whole pence. */
  readonly costPence: number;
  /** What falls to the person of that, in whole pence. */
  readonly contributionPence: number;
  /** What falls to the council, in whole pence. */
  readonly councilPence: number;
}

/**
 * Shows how the cost of each line falls to the person and to the council, in the budget's period and without losing a penny.
 *
 * It is for display. A contribution is assessed towards the whole and not towards one service or another: it is shared out here in
 * proportion to the cost. Lines that are not charged for, and in a budget that comes again those paid once, have no part in it.
 *
 * @param budget - the budget, with its lines
 * @returns the lines that make up the cost, in order; none where no line makes up any of it
 * @throws {@link SupportPlanError} `budget/does-not-add-up` where the cost is not the contribution and the council's amount together, and
 *   `budget/lines-apart-from-cost` where the lines do not come to it: {@link checkBudget} finds both; `argument/missing`,
 *   `argument/wrong-type`, `argument/unknown-value` or `argument/out-of-range` if the budget is not as its type describes
 *
 * @example
 * ```ts
 * import { budgetShares } from 'supportplan';
 *
 * const shares = budgetShares({
 *   costPence: 1_000,
 *   contributionPence: 100,
 *   councilPence: 900,
 *   period: 'week',
 *   lines: [
 *     { id: 'C1', what: { text: 'Lunch club.', voice: 'own-words' }, amountPence: 667, per: 'week' },
 *     { id: 'C2', what: { text: 'The bus there.', voice: 'own-words' }, amountPence: 333, per: 'week' },
 *   ],
 * });
 *
 * shares.map((share) => share.contributionPence); // => [67, 33]
 * shares.map((share) => share.councilPence); // => [600, 300]
 * ```
 */
export function budgetShares(budget: PersonalBudget): readonly LineShare[] {
  checkArgument('budgetShares', 'budget', budget, PERSONAL_BUDGET);
  const { period, lines = [] } = budget;
  // added exactly: the sum of two amounts can be more than a number holds
  const cost = BigInt(budget.costPence);
  const contribution = BigInt(budget.contributionPence);
  const council = BigInt(budget.councilPence);
  if (cost !== contribution + council) {
    const expected = 'the contribution and the council’s amount together';
    throw misuse('budget/does-not-add-up', 'budgetShares', 'budget.costPence', expected, 'another amount');
  }
  const amounts = amountsOf(lines).filter((amount) => amount.charged && canBeTold(amount, period));
  if (amounts.length === 0) return [];
  const year = yearThatFits(amounts, cost, period);
  if (year === undefined) {
    const expected = 'lines that come to its cost';
    throw misuse('budget/lines-apart-from-cost', 'budgetShares', 'budget.lines', expected, 'others');
  }
  const costs = shared(cost, weightsOf(amounts, year));
  // by what each line costs in whole pence, so that no part of it is more than the line
  const contributions = shared(contribution, costs.map(BigInt));
  return amounts.map(({ place }, index) => {
    const [costPence, contributionPence] = [costs[index] as number, contributions[index] as number];
    return {
      place,
      lineId: (lines[place] as CostLine).id,
      costPence,
      contributionPence,
      councilPence: costPence - contributionPence,
    };
  });
}

/** Nothing is shared as nothing each, whatever the weights. */
function shared(whole: bigint, weights: readonly bigint[]): readonly number[] {
  return whole === 0n ? weights.map(() => 0) : sharesOf(whole, weights);
}
