import { goalAttainment, type ScaledGoal } from 'supportplan';
import {
  GOAL_ATTAINMENT_BASIS,
  GOAL_ATTAINMENT_LEVELS,
  goalAttainmentT,
  type LevelledGoal,
} from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

function goals(levels: readonly number[], weights?: readonly number[]): readonly LevelledGoal[] {
  return deepFreeze(
    levels.map((level, place) => ({ level, ...(weights && { weight: weights[place] as number }) })),
  );
}

/** The code of an error about a number that is none, or outside its range. */
function codeOf(value: unknown): string {
  if (value === undefined) return 'argument/missing';
  return typeof value === 'number' ? 'argument/out-of-range' : 'argument/wrong-type';
}

describe('GOAL_ATTAINMENT_LEVELS', () => {
  it('are the five from -2 to 2, each with an id and words', () => {
    expect(GOAL_ATTAINMENT_LEVELS.map(({ level }) => level)).toEqual([-2, -1, 0, 1, 2]);
    expect(GOAL_ATTAINMENT_LEVELS.map(({ id }) => id)).toEqual(
      GOAL_ATTAINMENT_LEVELS.map(({ label }) => label.replaceAll(' ', '-')),
    );
  });
});

describe('goalAttainmentT', () => {
  it('works out the formula', () => {
    // Σwx = 7, Σw² = 91, Σw = 21: 70 / √(0.7 × 91 + 0.3 × 441) = 70 / √196 = 5
    expect(goalAttainmentT(goals([-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6]))).toBeCloseTo(55, 12);
    // 30 / √(0.7 × 3 + 0.3 × 9) = 30 / √4.8 = 13.693
    expect(goalAttainmentT(goals([1, 1, 1]))).toBeCloseTo(63.693, 3);
    // -60 / √4.8 = -27.386
    expect(goalAttainmentT(goals([-2, -2, -2]))).toBeCloseTo(22.614, 3);
  });

  it('is exactly 50 where all came out as expected, whatever the weights', () => {
    expect(goalAttainmentT(goals([0, 0, 0]))).toBe(50);
    expect(goalAttainmentT(goals([0, 0], [7, 0.1]))).toBe(50);
    expect(goalAttainmentT(goals([-0]))).toBe(50);
  });

  it.each([
    [-2, 30],
    [-1, 40],
    [0, 50],
    [1, 60],
    [2, 70],
  ])('puts one goal at %i at %i, whatever its weight', (level, t) => {
    // one goal: 50 + 10wx / √(w²)
    expect(goalAttainmentT(goals([level]))).toBe(t);
    expect(goalAttainmentT(goals([level], [9]))).toBe(t);
  });

  it.each([
    // 20 / √(2)
    [0, 64.142],
    // 20 / √(0.5 × 2 + 0.5 × 4) = 20 / √3
    [0.5, 61.547],
    // 20 / 2
    [1, 60],
  ])('takes a correlation of %d', (rho, t) => {
    expect(goalAttainmentT(goals([1, 1]), deepFreeze({ rho }))).toBeCloseTo(t, 3);
  });

  it('leaves a goal with a weight of 0 without a say', () => {
    expect(goalAttainmentT(goals([1, -2], [3, 0]))).toBe(60);
  });

  it.each([[Number.MAX_VALUE], [1e200], [1e101], [1e-101], [1e-200], [Number.MIN_VALUE]])(
    'takes weights of %d for what they are to one another',
    (weight) => {
      expect(goalAttainmentT(goals([1, 1, 1], [weight, weight, weight]))).toBeCloseTo(63.693, 3);
      expect(goalAttainmentT(goals([2, 0], [weight, 0]))).toBe(70);
    },
  );

  it('takes 100,000 goals', () => {
    // 10n / √(0.7n + 0.3n²) with n = 100,000: 1,000,000 / √3,000,070,000 = 18.257
    const many = goals(Array.from({ length: 100_000 }, () => 1));
    expect(goalAttainmentT(many)).toBeCloseTo(68.257, 3);
  });

  it('refuses to make a T of no goals', () => {
    const error = thrownBy(() => goalAttainmentT([]));
    expect(error).toMatchObject({ code: 'goal-attainment/no-goals', path: ['goals'] });
    expect(error.message).toBe('goalAttainmentT: "goals" must be at least one goal, got none.');
  });

  it.each([
    [null, 'null'],
    [undefined, 'nothing'],
    [2, 'a number'],
    [[2], 'a list'],
  ])('refuses %j for a goal', (goal, got) => {
    const code = goal === undefined ? 'argument/missing' : 'argument/wrong-type';
    const error = thrownBy(() => goalAttainmentT([{ level: 0 }, goal as never]));
    expect(error).toMatchObject({ code, path: ['goals', 1] });
    expect(error.message).toBe(`goalAttainmentT: "goals[1]" must be a goal with its level, got ${got}.`);
    const both = thrownBy(() => goalAttainment([goal as never]));
    expect(both).toMatchObject({ code, path: ['goals', 0] });
  });

  it.each([
    [-3, '-3'],
    [3, '3'],
    [0.5, '0.5'],
    [Number.NaN, 'NaN'],
    [undefined, 'nothing'],
    ['1', '1 character of other text'],
  ])('refuses a level of %s', (level, got) => {
    const code = codeOf(level);
    const error = thrownBy(() => goalAttainmentT(goals([0, level as never])));
    expect(error).toMatchObject({ code, path: ['goals', 1, 'level'] });
    expect(error.message).toBe(
      `goalAttainmentT: "goals[1].level" must be a whole number from -2 to 2, got ${got}.`,
    );
  });

  it.each([
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['heavy', '5 characters of other text'],
    [null, 'null'],
  ])('refuses a weight of %s', (weight, got) => {
    const code = codeOf(weight);
    const error = thrownBy(() => goalAttainmentT(goals([0, 0], [1, weight as never])));
    expect(error).toMatchObject({ code, path: ['goals', 1, 'weight'] });
    expect(error.message).toBe(
      `goalAttainmentT: "goals[1].weight" must be a number of at least 0, got ${got}.`,
    );
  });

  it('refuses weights for some goals only, and weights that are all 0', () => {
    const some = thrownBy(() => goalAttainmentT([{ level: 1, weight: 2 }, { level: 1 }]));
    expect(some).toMatchObject({ code: 'goal-attainment/weight-missing', path: ['goals'] });
    expect(some.message).toBe(
      'goalAttainmentT: "goals" must be all weighted or all unweighted, got weights on only some of them.',
    );
    const none = thrownBy(() => goalAttainmentT(goals([1, 1], [0, 0])));
    expect(none).toMatchObject({ code: 'goal-attainment/no-weight', path: ['goals'] });
    expect(none.message).toBe('goalAttainmentT: "goals" must be goals with a weight above 0, got none.');
  });

  it.each([
    [-0.1, '-0.1'],
    [1.1, '1.1'],
    [Number.NaN, 'NaN'],
    [null, 'null'],
    ['high', '4 characters of other text'],
    ['0.5', '3 characters of other text'],
  ])('refuses a correlation of %s', (rho, got) => {
    const code = codeOf(rho);
    const error = thrownBy(() => goalAttainmentT(goals([0]), { rho: rho as never }));
    expect(error).toMatchObject({ code, path: ['options', 'rho'] });
    expect(error.message).toBe(`goalAttainmentT: "options.rho" must be a number from 0 to 1, got ${got}.`);
  });
});

describe('goalAttainment', () => {
  it('works out both T, the difference, and how many goals it rests on', () => {
    const all: readonly ScaledGoal[] = deepFreeze([
      { baseline: -2, achieved: 1 },
      { baseline: -2, achieved: 1 },
      { baseline: -2, achieved: 1 },
    ]);
    const attempt = goalAttainment(all);
    expect(attempt).toStrictEqual({
      ok: true,
      value: {
        baselineT: expect.closeTo(22.614, 3),
        achievedT: expect.closeTo(63.693, 3),
        // 90 / √4.8
        change: expect.closeTo(41.079, 3),
        goals: 3,
        counted: 3,
        basis: GOAL_ATTAINMENT_BASIS,
      },
    });
  });

  it('takes weights and a correlation, and says how many goals have a say', () => {
    const weighted = deepFreeze([
      { baseline: -1, achieved: 0, weight: 2 },
      { baseline: -1, achieved: 2, weight: 0 },
      { baseline: 0, achieved: 1, weight: 2 },
    ]);
    // with ρ = 1: 50 + 10 × Σwx / Σw = 50 - 20/4 and 50 + 20/4
    expect(goalAttainment(weighted, { rho: 1 })).toMatchObject({
      value: { baselineT: 45, achievedT: 55, change: 10, goals: 3, counted: 2 },
    });
  });

  it.each([
    [[{ baseline: -1, achieved: 0 }, { baseline: -1 }], 'Of 2 goals, 1 has no achieved level.'],
    [
      [{ achieved: 0 }, { achieved: 0 }, { baseline: -1, achieved: 1 }],
      'Of 3 goals, 2 have no baseline level.',
    ],
    [[{}], 'Of 1 goal, 1 has no baseline level and 1 has no achieved level.'],
    [
      [{ baseline: 0, weight: 1 }, { achieved: 0 }, {}],
      'Of 3 goals, 2 have no baseline level and 2 have no achieved level.',
    ],
  ] as const)('does not drop a goal without a level (%#)', (some, message) => {
    expect(goalAttainment(deepFreeze<readonly ScaledGoal[]>(some))).toStrictEqual({
      ok: false,
      issues: [{ code: 'goal-attainment/level-missing', path: ['goals'], message }],
    });
  });

  it('makes nothing of no goals', () => {
    expect(goalAttainment([])).toStrictEqual({
      ok: false,
      issues: [{ code: 'goal-attainment/no-goals', path: ['goals'], message: 'There are no goals.' }],
    });
  });

  it.each([
    [2, 'Of 3 goals, 2 have no weight and the others do.'],
    [1, 'Of 2 goals, 1 has no weight and the others do.'],
  ])('does not guess a weight (%#)', (without, message) => {
    const level = { baseline: 0, achieved: 0 };
    const some = [{ ...level, weight: 3 }, ...Array.from({ length: without }, () => level)];
    expect(goalAttainment(some)).toStrictEqual({
      ok: false,
      issues: [{ code: 'goal-attainment/weight-missing', path: ['goals'], message }],
    });
  });

  it('refuses figures that are none, even where others are missing', () => {
    const error = thrownBy(() => goalAttainment([{}, { baseline: -3 }]));
    expect(error).toMatchObject({ code: 'argument/out-of-range', path: ['goals', 1, 'baseline'] });
    expect(error.message).toBe(
      'goalAttainment: "goals[1].baseline" must be a whole number from -2 to 2, got -3.',
    );
    const achieved = thrownBy(() => goalAttainment([{ achieved: 1.5 }]));
    expect(achieved).toMatchObject({ path: ['goals', 0, 'achieved'] });
    expect(thrownBy(() => goalAttainment([{ weight: -1 }])).code).toBe('argument/out-of-range');
    expect(thrownBy(() => goalAttainment([{ weight: 0 }])).code).toBe('goal-attainment/no-weight');
    expect(thrownBy(() => goalAttainment([], { rho: 2 })).code).toBe('argument/out-of-range');
  });
});
