import type { CostLine, PersonalBudget } from 'supportplan';
import { budgetShares } from 'supportplan';
import type { BudgetPeriod } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const what = { text: 'Lunch club.', voice: 'own-words' } as const;

function line(id: string, amountPence: number, per: BudgetPeriod, more: Partial<CostLine> = {}): CostLine {
  return { id, what, amountPence, per, ...more };
}

function budget(costPence: number, contributionPence: number, lines: readonly CostLine[]): PersonalBudget {
  const councilPence = costPence - contributionPence;
  return deepFreeze({ costPence, contributionPence, councilPence, period: 'four-weeks', lines });
}

/** The shares of each line: its cost, the person's part and the council's. */
function shares(of: PersonalBudget): readonly (readonly number[])[] {
  return budgetShares(of).map(({ costPence, contributionPence, councilPence }) => [
    costPence,
    contributionPence,
    councilPence,
  ]);
}

describe('budgetShares', () => {
  it('tells each line by its place and id, in the budget’s period', () => {
    expect(
      budgetShares(budget(1_000, 250, [line('C1', 150, 'week'), line('C2', 400, 'four-weeks')])),
    ).toEqual([
      { place: 0, lineId: 'C1', costPence: 600, contributionPence: 150, councilPence: 450 },
      { place: 1, lineId: 'C2', costPence: 400, contributionPence: 100, councilPence: 300 },
    ]);
  });

  it('gives the penny left over to the line that lost most', () => {
    // 100 over thirds: 33.33 each
    const thirds = ['C1', 'C2', 'C3'].map((id) => line(id, 100, 'four-weeks'));
    expect(shares(budget(300, 100, thirds))).toEqual([
      [100, 34, 66],
      [100, 33, 67],
      [100, 33, 67],
    ]);
  });

  it('shares a cost that was rounded among lines that were not', () => {
    // a month is 13/12 of four weeks: 12/13 of 100 is 92.3 each, and 276.9 together
    const monthly = ['C1', 'C2', 'C3'].map((id) => line(id, 100, 'month'));
    expect(shares(budget(277, 0, monthly))).toEqual([
      [93, 0, 93],
      [92, 0, 92],
      [92, 0, 92],
    ]);
  });

  it('takes a cost that was reckoned in years of 365 days', () => {
    // 365/84 weeks in a month: 36,500 a month are 33,600 in four weeks
    expect(shares(budget(34_600, 0, [line('C1', 36_500, 'month'), line('C2', 1_000, 'four-weeks')]))).toEqual(
      [
        [33_600, 0, 33_600],
        [1_000, 0, 1_000],
      ],
    );
  });

  it('leaves out what is not charged for and what is paid once', () => {
    const lines = [
      line('C1', 900, 'week', { notCharged: { why: 'reablement' } }),
      line('C2', 800, 'once'),
      line('C3', 100, 'week'),
    ];
    expect(budgetShares(budget(400, 40, lines))).toEqual([
      { place: 2, lineId: 'C3', costPence: 400, contributionPence: 40, councilPence: 360 },
    ]);
  });

  it('shares what is paid once in a budget for once', () => {
    const once: PersonalBudget = { ...budget(900, 300, [line('C1', 900, 'once')]), period: 'once' };
    expect(shares(once)).toEqual([[900, 300, 600]]);
  });

  it('has a line that costs nothing stand with nothing', () => {
    expect(shares(budget(0, 0, [line('C1', 0, 'week')]))).toEqual([[0, 0, 0]]);
    expect(shares(budget(400, 100, [line('C1', 0, 'week'), line('C2', 100, 'week')]))).toEqual([
      [0, 0, 0],
      [400, 100, 300],
    ]);
  });

  it.each([
    ['are not recorded', undefined],
    ['are none', []],
    ['are not charged for', [line('C1', 100, 'week', { notCharged: { why: 'aftercare' } })]],
  ])('is nothing where the lines %s', (_, lines) => {
    const { lines: __, ...rest } = budget(400, 100, []);
    expect(budgetShares({ ...rest, ...(lines !== undefined && { lines }) })).toEqual([]);
  });

  it('refuses a budget that does not add up', () => {
    const { code, path, message } = thrownBy(() =>
      budgetShares({ ...budget(400, 100, []), councilPence: 301 }),
    );
    expect([code, path, message]).toEqual([
      'budget/does-not-add-up',
      ['budget', 'costPence'],
      'budgetShares: "budget.costPence" must be the contribution and the council’s amount together, got another amount.',
    ]);
  });

  it('refuses lines that do not come to the cost', () => {
    const { code, path, message } = thrownBy(() =>
      budgetShares(budget(400, 100, [line('C1', 399, 'four-weeks')])),
    );
    expect([code, path, message]).toEqual([
      'budget/lines-apart-from-cost',
      ['budget', 'lines'],
      'budgetShares: "budget.lines" must be lines that come to its cost, got lines that come to another sum.',
    ]);
  });

  it('refuses a cost for lines of nothing', () => {
    const lines = [line('C1', 0, 'week'), line('C2', 0, 'month')];
    expect(thrownBy(() => budgetShares(budget(1, 0, lines))).code).toBe('budget/lines-apart-from-cost');
  });

  it.each([
    [{ costPence: 0.5 }, 'argument/out-of-range', 'budget.costPence'],
    [{ contributionPence: -1 }, 'argument/out-of-range', 'budget.contributionPence'],
    [{ councilPence: Number.NaN }, 'argument/out-of-range', 'budget.councilPence'],
    [{ period: 'day' as BudgetPeriod }, 'argument/unknown-value', 'budget.period'],
    [{ lines: [line('C1', -4, 'week')] }, 'argument/out-of-range', 'budget.lines.0.amountPence'],
    [{ lines: [line('C1', 4, 'day' as BudgetPeriod)] }, 'argument/unknown-value', 'budget.lines.0.per'],
  ] as const)('refuses %j: %s', (change, code, place) => {
    const error = thrownBy(() => budgetShares({ ...budget(400, 100, []), ...change }));
    expect([error.code, error.path.join('.')]).toEqual([code, place]);
  });
});
