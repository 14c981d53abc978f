import {
  BUDGET_PERIODS,
  BUDGET_YEARS,
  type BudgetPeriod,
  type BudgetYear,
  type PerPeriodOptions,
  perPeriod,
  ROUNDINGS,
  type Rounding,
  shareOut,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const halfUp: PerPeriodOptions = deepFreeze({ rounding: 'half-up' });

/** The code and the message of what a call throws. */
function refusal(call: () => unknown): readonly string[] {
  const { code, message } = thrownBy(call);
  return [code, message];
}

describe('perPeriod', () => {
  it.each<[number, BudgetPeriod, BudgetPeriod, number]>([
    [100, 'week', 'four-weeks', 400],
    [300, 'week', 'month', 1_300],
    [100, 'week', 'year', 5_200],
    [1_000, 'four-weeks', 'week', 250],
    [1_000, 'four-weeks', 'year', 13_000],
    [1_200, 'four-weeks', 'month', 1_300],
    [1_300, 'month', 'four-weeks', 1_200],
    [1_300, 'month', 'week', 300],
    [100, 'month', 'year', 1_200],
    [1_200, 'year', 'month', 100],
    [5_200, 'year', 'week', 100],
    [13_000, 'year', 'four-weeks', 1_000],
  ])('in a year of 52 weeks, brings %i a %s to a %s as %i', (pence, from, to, expected) => {
    expect(perPeriod(pence, from, to, halfUp)).toBe(expected);
    expect(perPeriod(pence, from, to, { ...halfUp, year: '52-weeks' })).toBe(expected);
  });

  it.each<[number, BudgetPeriod, BudgetPeriod, number]>([
    [700, 'week', 'year', 36_500],
    [8_400, 'week', 'month', 36_500],
    [2_800, 'four-weeks', 'year', 36_500],
    [36_500, 'year', 'week', 700],
    [36_500, 'month', 'week', 8_400],
    [36_500, 'month', 'four-weeks', 33_600],
    [1_200, 'year', 'month', 100],
    [100, 'week', 'four-weeks', 400],
  ])('in a year of 365 days, brings %i a %s to a %s as %i', (pence, from, to, expected) => {
    expect(perPeriod(pence, from, to, { rounding: 'half-even', year: '365-days' })).toBe(expected);
  });

  // four weeks to one: quarters of a penny
  it.each<[number, Readonly<Record<Rounding, number>>]>([
    [0, { 'half-up': 0, 'half-even': 0, down: 0, up: 0 }],
    [1, { 'half-up': 0, 'half-even': 0, down: 0, up: 1 }],
    [2, { 'half-up': 1, 'half-even': 0, down: 0, up: 1 }],
    [3, { 'half-up': 1, 'half-even': 1, down: 0, up: 1 }],
    [4, { 'half-up': 1, 'half-even': 1, down: 1, up: 1 }],
    [5, { 'half-up': 1, 'half-even': 1, down: 1, up: 2 }],
    [6, { 'half-up': 2, 'half-even': 2, down: 1, up: 2 }],
    [7, { 'half-up': 2, 'half-even': 2, down: 1, up: 2 }],
    [10, { 'half-up': 3, 'half-even': 2, down: 2, up: 3 }],
  ])('rounds %i quarters of a penny as told', (pence, expected) => {
    for (const rounding of ROUNDINGS) {
      expect([rounding, perPeriod(pence, 'four-weeks', 'week', { rounding })]).toEqual([
        rounding,
        expected[rounding],
      ]);
    }
  });

  it.each(BUDGET_PERIODS)('leaves an amount for a %s as it is for the same', (period) => {
    expect(perPeriod(12_345, period, period, halfUp)).toBe(12_345);
  });

  it.each(['week', 'four-weeks', 'month', 'year'] as const)('takes once for no %s, either way', (period) => {
    expect(refusal(() => perPeriod(100, 'once', period, halfUp))).toEqual([
      'budget/once-is-no-period',
      `perPeriod: "to" must be once, as the other is, got ${period}.`,
    ]);
    expect(refusal(() => perPeriod(100, period, 'once', halfUp))).toEqual([
      'budget/once-is-no-period',
      'perPeriod: "to" must be a period that comes again, as the other is, got once.',
    ]);
  });

  it.each([
    [-1, 'argument/out-of-range', '-1'],
    [0.5, 'argument/out-of-range', '0.5'],
    [Number.NaN, 'argument/out-of-range', 'NaN'],
    [Number.POSITIVE_INFINITY, 'argument/out-of-range', 'Infinity'],
    [2 ** 53, 'argument/out-of-range', 'a number'],
    ['100', 'argument/wrong-type', '3 characters of other text'],
    [100n, 'argument/wrong-type', 'a bigint'],
    [undefined, 'argument/missing', 'nothing'],
    [null, 'argument/wrong-type', 'null'],
  ])('takes %s for no pence', (pence, code, got) => {
    expect(refusal(() => perPeriod(pence as number, 'week', 'year', halfUp))).toEqual([
      code,
      `perPeriod: "pence" must be a whole number of at least 0, got ${got}.`,
    ]);
  });

  it.each([
    ['fortnight', 'argument/unknown-value', '9 characters of other text'],
    ['toString', 'argument/unknown-value', '8 characters of other text'],
    [undefined, 'argument/missing', 'nothing'],
  ])('knows no period %s', (period, code, got) => {
    const message = `must be one of "week", "four-weeks", "month", "year", "once", got ${got}.`;
    expect(refusal(() => perPeriod(1, period as BudgetPeriod, 'week', halfUp))).toEqual([
      code,
      `perPeriod: "from" ${message}`,
    ]);
    expect(refusal(() => perPeriod(1, 'week', period as BudgetPeriod, halfUp))).toEqual([
      code,
      `perPeriod: "to" ${message}`,
    ]);
  });

  it.each([
    ['bankers', 'argument/unknown-value', '7 characters of other text'],
    [undefined, 'argument/missing', 'nothing'],
  ])('has no rounding to fall back on for %s', (rounding, code, got) => {
    expect(refusal(() => perPeriod(1, 'week', 'week', { rounding: rounding as Rounding }))).toEqual([
      code,
      `perPeriod: "options.rounding" must be one of "half-up", "half-even", "down", "up", got ${got}.`,
    ]);
  });

  it('says what to pass where the options are left out or misspelt', () => {
    expect(refusal(() => perPeriod(100, 'week', 'month', undefined as never))).toEqual([
      'argument/missing',
      'perPeriod: "options" must be options such as { rounding: \'half-up\' }, got nothing.',
    ]);
    const misspelt = { ...halfUp, Year: '365-days' } as PerPeriodOptions;
    expect(refusal(() => perPeriod(100, 'week', 'month', misspelt))[0]).toBe('argument/unknown-key');
  });

  it('knows no other year', () => {
    const options = { ...halfUp, year: '366-days' as BudgetYear };
    expect(BUDGET_YEARS).toEqual(['52-weeks', '365-days']);
    expect(refusal(() => perPeriod(1, 'week', 'week', options))).toEqual([
      'argument/unknown-value',
      'perPeriod: "options.year" must be one of "52-weeks", "365-days", got 8 characters of other text.',
    ]);
  });

  it('counts up to the last amount that can be counted, and says where it ends', () => {
    // 9,007,199,254,740,991 is four times 2,251,799,813,685,247 and three more
    expect(perPeriod(2_251_799_813_685_247, 'week', 'four-weeks', halfUp)).toBe(9_007_199_254_740_988);
    expect(refusal(() => perPeriod(2_251_799_813_685_248, 'week', 'four-weeks', halfUp))).toEqual([
      'budget/too-much',
      'perPeriod: "pence" must be no more than 9007199254740991 pence in the end, got more.',
    ]);
  });
});

describe('shareOut', () => {
  it.each<[number, readonly number[], readonly number[]]>([
    [100, [1], [100]],
    [100, [1, 1], [50, 50]],
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [0, [3, 1], [0, 0]],
    [1, [0, 1, 1], [0, 1, 0]],
    [10, [0, 5, 0], [0, 10, 0]],
    // 2.4 and 2.6: the penny left over goes to the one that lost more
    [5, [24, 26], [2, 3]],
    [5, [26, 24], [3, 2]],
    // 1.4, 1.2 and 1.4: of the equal ones the earlier
    [4, [35, 30, 35], [2, 1, 1]],
    [9_007_199_254_740_991, [1, 1], [4_503_599_627_370_496, 4_503_599_627_370_495]],
    [1, [9_007_199_254_740_991, 9_007_199_254_740_991, 1], [1, 0, 0]],
  ])('shares %i by %j as %j', (pence, weights, parts) => {
    expect(shareOut(pence, deepFreeze(weights))).toEqual(parts);
  });

  it.each([
    ['none', [], 'budget/not-weights', 'weights'],
    ['only zeros', [0, 0], 'budget/not-weights', 'weights'],
    ['one below 0', [2, -1], 'argument/out-of-range', 'weights.1'],
    ['one that is not whole', [1, 0.5], 'argument/out-of-range', 'weights.1'],
    ['one that is no number', [1, Number.NaN], 'argument/out-of-range', 'weights.1'],
    ['one of text', [1, '1'], 'argument/wrong-type', 'weights.1'],
    ['one left out', new Array(2).fill(1, 0, 1), 'argument/missing', 'weights.1'],
  ])('takes no weights of which there are %s', (_, weights, code, place) => {
    const error = thrownBy(() => shareOut(1, weights as readonly number[]));
    expect([error.code, error.path.join('.')]).toEqual([code, place]);
  });

  it.each([[-1], [0.1]])('shares no %s pence', (pence) => {
    expect(refusal(() => shareOut(pence, [1]))).toEqual([
      'argument/out-of-range',
      `shareOut: "pence" must be a whole number of at least 0, got ${pence}.`,
    ]);
  });

  it('shares among 100,000 at once', () => {
    const parts = shareOut(100_001, Array(100_000).fill(7));
    expect(parts.slice(0, 3)).toEqual([2, 1, 1]);
    expect(parts.length).toBe(100_000);
  });
});
