/**
 * Splits the cost of each budget line between the person and the council.
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

/**
 * How the cost of one line is shared. The two shares add up to its cost, and all lines add up to the
 * budget's.
 */
export interface LineShare {
  /** The index of the line in the budget, from 0. */
  readonly place: number;
  /** The id of the line. */
  readonly lineId: string;
  /** The cost in the budget's period, in whole pence. */
  readonly costPence: number;
  /** The person's share of that cost, in whole pence. */
  readonly contributionPence: number;
  /** The council's share of that cost, in whole pence. */
  readonly councilPence: number;
}

/**
 * Splits the cost of each line between the person and the council, in the budget's period, without
 * losing a penny.
 *
 * Use it for display only. A contribution is assessed for the whole budget and not for each service, so
 * this shares it in proportion to cost. Lines that are not charged for are left out, as are lines paid
 * once in a recurring budget.
 *
 * @param budget - the budget, with its lines
 * @returns the lines that make up the cost, in order; empty if no line does
 * @throws `SupportPlanError` `budget/does-not-add-up` if the cost is not the contribution plus the
 *   council's amount, and `budget/lines-apart-from-cost` if the lines do not add up to it (`checkBudget`
 *   finds both); `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or
 *   `argument/out-of-range` if the budget is not as its type describes
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
  // uses `bigint`: the sum of two amounts can exceed a safe integer
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
    throw misuse(
      'budget/lines-apart-from-cost',
      'budgetShares',
      'budget.lines',
      expected,
      'lines that come to another sum',
    );
  }
  const costs = shared(cost, weightsOf(amounts, year));
  // weighted by each line's cost in whole pence, so that no share exceeds the line
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

/** An amount of 0 gives 0 to each, whatever the weights. */
function shared(whole: bigint, weights: readonly bigint[]): readonly number[] {
  return whole === 0n ? weights.map(() => 0) : sharesOf(whole, weights);
}
