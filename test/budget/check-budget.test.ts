import type { CostLine, PersonalBudget } from 'supportplan';
import { checkBudget } from 'supportplan';
import type { BudgetPeriod, DirectPayment } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const what = { text: 'Someone to swim with.', voice: 'own-words' } as const;

const SOUND: PersonalBudget = deepFreeze({
  costPence: 84_000,
  contributionPence: 30_000,
  councilPence: 54_000,
  period: 'four-weeks',
});

function line(amountPence: number, per: BudgetPeriod, more: Partial<CostLine> = {}): CostLine {
  return { id: 'C1', what, amountPence, per, ...more };
}

function payment(
  amountPence: number,
  every: BudgetPeriod,
  needIds: readonly string[] = ['N1'],
): DirectPayment {
  return { needIds, amountPence, every };
}

/** Each finding, on one line. */
function found(change: Partial<PersonalBudget>): readonly string[] {
  return checkBudget(deepFreeze({ ...SOUND, ...change })).map(
    ({ code, severity, path, message, question, basis }) =>
      `${severity} ${code} at ${path.join('.')} (${basis.locator}): ${message} ${question}`,
  );
}

const codes = (change: Partial<PersonalBudget>): readonly string[] =>
  checkBudget(deepFreeze({ ...SOUND, ...change })).map(({ code }) => code);

const APART =
  'should budget/lines-apart-from-cost at budget.lines (s.26(1)(a)): The lines of the budget do not come to its cost. ' +
  'Is a line missing or out of date, or is the cost to be corrected?';

const OVER =
  'should budget/direct-payments-over-council-amount at budget.directPayments (s.31): The direct payments come to more ' +
  'than the council’s amount in the same period. Do they also pay for something outside this budget, or is an amount to be corrected?';

describe('checkBudget', () => {
  it('has nothing to say of a budget that adds up', () => {
    expect(found({})).toEqual([]);
  });

  it('has nothing to say of a whole budget that hangs together', () => {
    const whole: Partial<PersonalBudget> = {
      lines: [
        line(21_000, 'week', { paidThrough: 'direct-payment', needIds: ['N1'], supportId: 'S1' }),
        line(9_000, 'week', { id: 'C2', notCharged: { why: 'other-no-charge', statement: what } }),
      ],
      directPayments: [
        { ...payment(13_500, 'week'), id: 'D1', paidTo: { role: 'family' }, conditions: [what] },
      ],
      otherPublicMoney: [{ what, amountPence: 50_000, per: 'month' }],
    };
    expect(found(whole)).toEqual([]);
  });

  it.each([[83_999], [84_001], [0]])('finds a cost of %i that is not the other two together', (costPence) => {
    expect(found({ costPence })[0]).toBe(
      'must budget/does-not-add-up at budget.costPence (s.26(1)): The cost of the budget is not the person’s contribution and the council’s amount together. Which of the three amounts is to be corrected?',
    );
  });

  it('finds a contribution of more than the cost', () => {
    expect(found({ contributionPence: 84_001, councilPence: 0 })).toEqual([
      'must budget/does-not-add-up at budget.costPence (s.26(1)): The cost of the budget is not the person’s contribution and the council’s amount together. Which of the three amounts is to be corrected?',
      'must budget/contribution-over-cost at budget.contributionPence (s.26(1)): The person’s contribution is more than the cost of the budget. Is the contribution for the same period as the cost?',
    ]);
  });

  it('has nothing against a contribution of the whole cost', () => {
    expect(found({ contributionPence: 84_000, councilPence: 0 })).toEqual([]);
  });

  it('tells its sources as they were checked', () => {
    const [finding] = checkBudget({ ...SOUND, costPence: 1 });
    expect(finding?.basis).toEqual({
      source: 'Care Act 2014',
      locator: 's.26(1)',
      claimedForce: 'statute',
      checked: 'seen',
      note: 'A budget states the cost, what the person must pay of it, and what the council must pay of it.',
    });
  });

  it.each<[string, readonly CostLine[]]>([
    ['a penny less, in its own period', [line(83_999, 'four-weeks')]],
    ['a penny more, in its own period', [line(84_001, 'four-weeks')]],
    ['a penny a week less', [line(20_999, 'week')]],
    ['a penny a week more', [line(21_001, 'week')]],
    [
      'it only with what is not charged for',
      [line(20_000, 'week'), line(1_000, 'week', { notCharged: { why: 'aftercare' } })],
    ],
  ])('finds lines that come to %s', (_, lines) => {
    expect(found({ lines })).toEqual([APART]);
  });

  // 91,000 a month are 84,000 in four weeks of a year of 52 weeks, and 13 pence a month are 12
  it.each<[number, boolean]>([
    [90_998, false],
    [90_999, true],
    [91_000, true],
    [91_001, true],
    [91_002, false],
  ])('takes a line of %i a month for the cost of four weeks, rounded or not: %s', (amountPence, fits) => {
    expect(codes({ lines: [line(amountPence, 'month')] })).toEqual(
      fits ? [] : ['budget/lines-apart-from-cost'],
    );
  });

  it('takes lines that fit in a year of 365 days', () => {
    // 84,000 in four weeks are 91,250 in a month of such a year
    expect(codes({ lines: [line(91_250, 'month')] })).toEqual([]);
  });

  it('allows each line that is brought to the period its own rounding', () => {
    // 13 pence a month are 12: three lines of 12.9, 12.9 and 83,974.2, each rounded up, come to 84,001
    const lines = [line(14, 'month'), line(14, 'month'), line(90_972, 'month')];
    expect(codes({ lines, costPence: 84_001, councilPence: 54_001 })).toEqual([]);
    expect(codes({ lines, costPence: 84_002, councilPence: 54_002 })).toEqual([]);
    expect(codes({ lines, costPence: 84_003, councilPence: 54_003 })).toEqual([
      'budget/lines-apart-from-cost',
    ]);
  });

  it('compares no lines where some are paid once and some come again', () => {
    expect(found({ lines: [line(1, 'week'), line(8_500, 'once')] })).toEqual([]);
    expect(found({ lines: [line(1, 'week')], period: 'once' })).toEqual([]);
    expect(found({ lines: [line(1, 'once')], period: 'once' })).toEqual([APART]);
  });

  it('has nothing to compare where there are no lines, or none that are charged for', () => {
    expect(found({ lines: [] })).toEqual([]);
    expect(found({ lines: [line(1, 'week', { notCharged: { why: 'reablement' } })] })).toEqual([]);
  });

  it('finds each line paid by a direct payment that nobody recorded', () => {
    const paid = { paidThrough: 'direct-payment' } as const;
    const lines = [
      line(20_000, 'week', paid),
      line(500, 'week', { paidThrough: 'arranged' }),
      line(500, 'week', paid),
    ];
    const told = (place: string, index: number): string =>
      `must budget/direct-payment-not-recorded at budget.lines.${index} (s.25(2)): The ${place} line of the budget is paid by direct payment, and no direct payment is recorded. Which needs is the direct payment for, how much is it, and how often is it paid?`;
    expect(found({ lines })).toEqual([told('first', 0), told('third', 2)]);
    expect(found({ lines, directPayments: [] })).toEqual([told('first', 0), told('third', 2)]);
    expect(found({ lines, directPayments: [payment(13_500, 'week')] })).toEqual([]);
  });

  it.each<[readonly DirectPayment[], boolean]>([
    [[payment(54_000, 'four-weeks')], false],
    [[payment(54_001, 'four-weeks')], true],
    [[payment(13_500, 'week')], false],
    [[payment(13_501, 'week')], true],
    [[payment(6_750, 'week'), payment(27_000, 'four-weeks')], false],
    [[payment(6_750, 'week'), payment(27_001, 'four-weeks')], true],
    // 58,500 a month in a year of 52 weeks, 58,660.7 in one of 365 days
    [[payment(58_500, 'month')], false],
    [[payment(58_660, 'month')], false],
    [[payment(58_663, 'month')], true],
  ])('asks whether the direct payments %j come to more than the council pays: %s', (directPayments, asks) => {
    expect(found({ directPayments })).toEqual(asks ? [OVER] : []);
  });

  it('compares no direct payment paid once with what comes again, and the rest all the same', () => {
    expect(found({ directPayments: [payment(90_000, 'once')] })).toEqual([]);
    expect(found({ directPayments: [payment(90_000, 'once'), payment(54_001, 'four-weeks')] })).toEqual([
      OVER,
    ]);
    expect(found({ period: 'once', directPayments: [payment(54_001, 'once')] })).toEqual([OVER]);
  });

  it('finds a direct payment that names no needs, and one of nothing', () => {
    expect(found({ directPayments: [payment(100, 'week'), payment(0, 'week', [])] })).toEqual([
      'must budget/direct-payment-without-needs at budget.directPayments.1.needIds (s.25(2)(a)): The second direct payment names no needs. Which needs is it to meet?',
      'should budget/direct-payment-of-nothing at budget.directPayments.1.amountPence (s.25(2)(b)): The second direct payment has an amount of nothing. How much is it, or is there none?',
    ]);
  });

  it('tells everything in the order of a budget', () => {
    const all: Partial<PersonalBudget> = {
      costPence: 20_000,
      lines: [line(1, 'week', { paidThrough: 'direct-payment' })],
    };
    expect(codes(all)).toEqual([
      'budget/does-not-add-up',
      'budget/contribution-over-cost',
      'budget/lines-apart-from-cost',
      'budget/direct-payment-not-recorded',
    ]);
    const { lines: _, ...rest } = all;
    expect(codes({ ...rest, directPayments: [payment(0, 'week', []), payment(90_000, 'week', [])] })).toEqual(
      [
        'budget/does-not-add-up',
        'budget/contribution-over-cost',
        'budget/direct-payments-over-council-amount',
        'budget/direct-payment-without-needs',
        'budget/direct-payment-of-nothing',
        'budget/direct-payment-without-needs',
      ],
    );
  });

  it('repeats no amounts, words or ids', () => {
    const marked: Partial<PersonalBudget> = {
      costPence: 777_777,
      contributionPence: 888_888,
      lines: [
        line(777_776, 'four-weeks', {
          id: 'Zq',
          what: { text: 'Zq', voice: 'agreed' },
          paidThrough: 'direct-payment',
        }),
      ],
    };
    const told = JSON.stringify(checkBudget({ ...SOUND, ...marked }));
    const paid = checkBudget({ ...SOUND, directPayments: [{ ...payment(777_777, 'week', []), id: 'Zq' }] });
    expect(`${told}${JSON.stringify(paid)}`).not.toMatch(/7777|8888|Zq/);
  });

  it.each([
    [{ costPence: 0.5 }, 'argument/out-of-range', 'budget.costPence'],
    [{ contributionPence: -1 }, 'argument/out-of-range', 'budget.contributionPence'],
    [{ councilPence: Number.NaN }, 'argument/out-of-range', 'budget.councilPence'],
    [{ period: 'day' as BudgetPeriod }, 'argument/unknown-value', 'budget.period'],
    [{ lines: [line(1.5, 'week')] }, 'argument/out-of-range', 'budget.lines.0.amountPence'],
    [{ lines: [line(1, 'day' as BudgetPeriod)] }, 'argument/unknown-value', 'budget.lines.0.per'],
    [
      { directPayments: [payment(-1, 'week')] },
      'argument/out-of-range',
      'budget.directPayments.0.amountPence',
    ],
    [
      { directPayments: [payment(1, 'day' as BudgetPeriod)] },
      'argument/unknown-value',
      'budget.directPayments.0.every',
    ],
  ] as const)('refuses %j: %s', (change, code, place) => {
    const error = thrownBy(() => checkBudget({ ...SOUND, ...change }));
    expect([error.code, error.path.join('.')]).toEqual([code, place]);
  });
});
