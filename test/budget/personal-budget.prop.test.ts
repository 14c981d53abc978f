import * as fc from 'fast-check';
import type { CostLine } from 'supportplan';
import { budgetShares, checkBudget, type PersonalBudgetSum, personalBudget } from 'supportplan';
import {
  BUDGET_PERIODS,
  BUDGET_YEARS,
  type BudgetPeriod,
  type BudgetYear,
  ROUNDINGS,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const what = { text: 'Somebody to walk with.', voice: 'own-words' } as const;

const anyLine = fc
  .record({
    amountPence: fc.integer({ min: 0, max: 5_000_000 }),
    per: fc.constantFrom(...BUDGET_PERIODS),
    free: fc.boolean(),
  })
  .map(({ free, ...line }) => ({
    ...line,
    what,
    ...(free && { notCharged: { why: 'aftercare' } as const }),
  }));

const anyLines: fc.Arbitrary<readonly CostLine[]> = fc
  .array(anyLine, { maxLength: 12 })
  .map((lines) => lines.map((line, place) => ({ ...line, id: `C${place}` })));

const anyPeriod = fc.constantFrom(...BUDGET_PERIODS);
const anyRounding = fc.constantFrom(...ROUNDINGS);
const anyYear = fc.constantFrom(...BUDGET_YEARS);

/** A budget of any lines, with a contribution of any part of the cost. */
const anySum = fc
  .tuple(anyLines, anyPeriod, anyRounding, anyYear, fc.nat(1000))
  .map(([all, period, rounding, year, thousandths]) => {
    const lines = period === 'once' ? all.filter(({ per }) => per === 'once') : all;
    const options = { period, rounding, year };
    const { budget } = personalBudget(lines, { ...options, contributionPence: 0 });
    const contributionPence = Number((BigInt(budget.costPence) * BigInt(thousandths)) / 1000n);
    const sum: PersonalBudgetSum = personalBudget(deepFreeze(lines), { ...options, contributionPence });
    return { lines, year, sum: deepFreeze(sum) };
  });

/** The twelfths of a day in a period. */
function length(period: Exclude<BudgetPeriod, 'once'>, year: BudgetYear): bigint {
  const days = { '52-weeks': 364n, '365-days': 365n }[year];
  return { week: 84n, 'four-weeks': 336n, month: days, year: 12n * days }[period];
}

describe('personalBudget, for any lines', () => {
  it('has the cost be the contribution and the council’s amount together', () => {
    fc.assert(
      fc.property(anySum, ({ sum: { budget } }) => {
        expect(budget.contributionPence + budget.councilPence).toBe(budget.costPence);
        expect(budget.councilPence).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has a cost that is less than a penny from the exact sum of the lines', () => {
    fc.assert(
      fc.property(anySum, ({ lines, year, sum: { budget } }) => {
        const { period } = budget;
        fc.pre(period !== 'once');
        // every line over one denominator of its own making: the lengths of all periods multiplied
        const periods = ['week', 'four-weeks', 'month', 'year'] as const;
        const under = periods.reduce((product, each) => product * length(each, year), 1n);
        const exact = lines.reduce((total, { amountPence, per, notCharged }) => {
          if (per === 'once' || notCharged !== undefined) return total;
          return total + (BigInt(amountPence) * length(period, year) * under) / length(per, year);
        }, 0n);
        const apart = BigInt(budget.costPence) * under - exact;
        expect(apart > -under && apart < under).toBe(true);
      }),
    );
  });

  it('tells every line that is paid once to the penny', () => {
    fc.assert(
      fc.property(anySum, ({ lines, sum }) => {
        const once = lines
          .filter(({ per }) => per === 'once')
          .reduce((all, line) => all + line.amountPence, 0);
        const { budget, notChargedPence, oncePence, onceNotChargedPence } = sum;
        const told =
          budget.period === 'once' ? budget.costPence + notChargedPence : oncePence + onceNotChargedPence;
        expect(told).toBe(once);
      }),
    );
  });

  it('makes budgets that checkBudget has nothing to say about', () => {
    fc.assert(
      fc.property(anySum, ({ sum: { budget } }) => {
        expect(checkBudget(budget)).toEqual([]);
      }),
    );
  });
});

describe('checkBudget, for any lines', () => {
  it('has nothing to say of a cost whose lines were rounded one by one', () => {
    fc.assert(
      fc.property(anyLines, anyPeriod, anyRounding, anyYear, (all, period, rounding, year) => {
        const lines = all.filter(({ per }) => (per === 'once') === (period === 'once'));
        const costPence = lines.reduce((total, one) => {
          const { budget } = personalBudget([one], { contributionPence: 0, period, rounding, year });
          return total + budget.costPence;
        }, 0);
        expect(
          checkBudget({ costPence, contributionPence: 0, councilPence: costPence, period, lines }),
        ).toEqual([]);
      }),
    );
  });
});

describe('budgetShares, for any budget', () => {
  it('never loses a penny, by line or in the whole', () => {
    fc.assert(
      fc.property(anySum, ({ sum: { budget } }) => {
        const shares = budgetShares(budget);
        const total = (key: 'costPence' | 'contributionPence' | 'councilPence'): number =>
          shares.reduce((soFar, share) => soFar + share[key], 0);
        for (const share of shares) {
          expect(share.contributionPence + share.councilPence).toBe(share.costPence);
          expect(Math.min(share.contributionPence, share.councilPence)).toBeGreaterThanOrEqual(0);
        }
        if (shares.length > 0) {
          expect(total('costPence')).toBe(budget.costPence);
          expect(total('contributionPence')).toBe(budget.contributionPence);
          expect(total('councilPence')).toBe(budget.councilPence);
        } else {
          expect(budget.costPence).toBe(0);
        }
      }),
    );
  });
});
