import type { CostLine } from 'supportplan';
import { type PersonalBudgetOptions, personalBudget } from 'supportplan';
import type { BudgetPeriod, BudgetYear, Rounding } from 'supportplan/plan';
import { NOT_CHARGED_REASONS, PAID_THROUGH } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { timesOf } from '../../src/budget/period.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const what = { text: 'Help in the mornings.', voice: 'agreed' } as const;

function line(amountPence: number, per: BudgetPeriod, more: Partial<CostLine> = {}): CostLine {
  return { id: `C${amountPence}`, what, amountPence, per, ...more };
}

const free = { notCharged: { why: 'reablement' } } as const;

/** What a call of personalBudget is refused with. */
function refusal(lines: readonly CostLine[], options: Partial<PersonalBudgetOptions>): readonly unknown[] {
  const all = { contributionPence: 0, period: 'week', rounding: 'half-up', ...options } as const;
  const { code, path, message } = thrownBy(() => personalBudget(deepFreeze(lines), deepFreeze(all)));
  return [code, path, message];
}

describe('PAID_THROUGH and NOT_CHARGED_REASONS', () => {
  it('are short, closed lists', () => {
    expect(PAID_THROUGH).toEqual(['direct-payment', 'arranged']);
    expect(NOT_CHARGED_REASONS).toEqual(['reablement', 'aftercare', 'other-no-charge']);
  });
});

describe('timesOf', () => {
  it.each(['52-weeks', '365-days'] as const)(
    'has four weeks in one of four and twelve months in a year of %s',
    (year) => {
      expect(timesOf('week', year)).toBe(4n * timesOf('four-weeks', year));
      expect(timesOf('month', year)).toBe(12n * timesOf('year', year));
    },
  );

  it('has 52 weeks in the one year, and 365 sevenths in the other', () => {
    expect(timesOf('week', '52-weeks')).toBe(52n * timesOf('year', '52-weeks'));
    expect(7n * timesOf('week', '365-days')).toBe(365n * timesOf('year', '365-days'));
  });
});

describe('personalBudget', () => {
  it('is the cost of the lines, the contribution, and what is left for the council', () => {
    const lines = deepFreeze([line(21_000, 'week'), line(4_000, 'four-weeks')]);
    const options = deepFreeze({
      contributionPence: 30_000,
      period: 'four-weeks',
      rounding: 'down',
    } as const);
    expect(personalBudget(lines, options)).toEqual({
      budget: {
        costPence: 88_000,
        contributionPence: 30_000,
        councilPence: 58_000,
        period: 'four-weeks',
        lines,
      },
      notChargedPence: 0,
      oncePence: 0,
      onceNotChargedPence: 0,
    });
  });

  it('rounds once, at the end', () => {
    // four times 0.5: rounded one by one they would come to 4, or to 0
    const lines = [2, 2, 2, 2].map((pence) => line(pence, 'four-weeks'));
    for (const rounding of ['half-up', 'half-even', 'down', 'up'] as const) {
      const { budget } = personalBudget(lines, { contributionPence: 0, period: 'week', rounding });
      expect(budget.costPence).toBe(2);
    }
  });

  it('rounds as told', () => {
    const cost = (rounding: Rounding) =>
      personalBudget([line(6, 'four-weeks')], { contributionPence: 0, period: 'week', rounding }).budget
        .costPence;
    expect([cost('half-up'), cost('half-even'), cost('down'), cost('up')]).toEqual([2, 2, 1, 2]);
  });

  it('has 52 weeks in a year, or 365 days', () => {
    const cost = (year?: BudgetYear) =>
      personalBudget([line(700, 'week')], {
        contributionPence: 0,
        period: 'year',
        rounding: 'half-up',
        ...(year !== undefined && { year }),
      }).budget.costPence;
    expect([cost(), cost('52-weeks'), cost('365-days')]).toEqual([36_400, 36_400, 36_500]);
  });

  it('leaves what is not charged for out of the cost, and tells it beside', () => {
    const lines = [line(10_000, 'week'), line(9_000, 'week', free), line(2_500, 'once', free)];
    const sum = personalBudget(deepFreeze(lines), { contributionPence: 0, period: 'year', rounding: 'down' });
    expect(sum).toMatchObject({
      budget: { costPence: 520_000, councilPence: 520_000, lines },
      notChargedPence: 468_000,
      oncePence: 0,
      onceNotChargedPence: 2_500,
    });
  });

  it('tells what is paid once apart from what comes again', () => {
    const lines = [line(10_000, 'week'), line(8_500, 'once'), line(1_500, 'once')];
    const sum = personalBudget(deepFreeze(lines), {
      contributionPence: 4_000,
      period: 'week',
      rounding: 'up',
    });
    expect(sum).toMatchObject({ budget: { costPence: 10_000, councilPence: 6_000 }, oncePence: 10_000 });
  });

  it('can be for once, and then what is paid once is the cost', () => {
    const lines = [line(8_500, 'once'), line(700, 'once', free)];
    const sum = personalBudget(deepFreeze(lines), { contributionPence: 500, period: 'once', rounding: 'up' });
    expect(sum).toMatchObject({
      budget: { costPence: 8_500, contributionPence: 500, councilPence: 8_000, period: 'once' },
      notChargedPence: 700,
      oncePence: 0,
      onceNotChargedPence: 0,
    });
  });

  it('costs nothing where there are no lines', () => {
    const sum = personalBudget([], { contributionPence: 0, period: 'month', rounding: 'half-even' });
    expect(sum.budget).toEqual({
      costPence: 0,
      contributionPence: 0,
      councilPence: 0,
      period: 'month',
      lines: [],
    });
  });

  it('has a person pay the whole of it, and not a penny more', () => {
    const lines = [line(10_000, 'week')];
    const options = { contributionPence: 10_000, period: 'week', rounding: 'up' } as const;
    expect(personalBudget(lines, options).budget.councilPence).toBe(0);
    expect(refusal(lines, { contributionPence: 10_001 })).toEqual([
      'budget/contribution-over-cost',
      ['options', 'contributionPence'],
      'personalBudget: "options.contributionPence" must be no more than the lines come to, got more.',
    ]);
  });

  it('has no place for a line that comes again in a budget for once', () => {
    expect(refusal([line(1, 'once'), line(2, 'month', free)], { period: 'once' })).toEqual([
      'budget/once-is-no-period',
      ['lines', 1, 'per'],
      'personalBudget: "lines[1].per" must be once, as the other is, got month.',
    ]);
  });

  it.each([
    [[line(0.5, 'week')], {}, 'argument/out-of-range', 'lines.0.amountPence'],
    [[line(1, 'week'), line(-1, 'once')], {}, 'argument/out-of-range', 'lines.1.amountPence'],
    [[], { contributionPence: -1 }, 'argument/out-of-range', 'options.contributionPence'],
    [[line(1, 'day' as BudgetPeriod)], {}, 'argument/unknown-value', 'lines.0.per'],
    [[], { period: 'day' as BudgetPeriod }, 'argument/unknown-value', 'options.period'],
    [[], { rounding: 'nearest' as Rounding }, 'argument/unknown-value', 'options.rounding'],
    [[], { year: 'leap' as BudgetYear }, 'argument/unknown-value', 'options.year'],
  ] as const)('refuses %j with %j: %s', (lines, options, code, place) => {
    const [found, path] = refusal(lines, options);
    expect([found, (path as readonly string[]).join('.')]).toEqual([code, place]);
  });

  it('says where counting ends', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(refusal([line(most, 'week'), line(1, 'week')], {})).toEqual([
      'budget/too-much',
      ['lines'],
      'personalBudget: "lines" must be no more than 9007199254740991 pence in the end, got more.',
    ]);
    const options = { contributionPence: most, period: 'week', rounding: 'up' } as const;
    expect(personalBudget([line(most, 'week')], options).budget.costPence).toBe(most);
  });
});
