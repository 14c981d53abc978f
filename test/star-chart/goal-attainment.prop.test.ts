import * as fc from 'fast-check';
import { goalAttainment } from 'supportplan';
import { goalAttainmentT } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const anyLevel = fc.integer({ min: -2, max: 2 });
const anyWeight = fc.integer({ min: 1, max: 36 });
const anyGoals = fc.array(fc.record({ level: anyLevel, weight: anyWeight }), { minLength: 1, maxLength: 20 });
const anyRho = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);

describe('goalAttainmentT, for any goals', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(anyGoals, anyRho, (goals, rho) => {
        const there = goalAttainmentT(deepFreeze(goals), { rho });
        expect(goalAttainmentT([...goals].reverse(), { rho })).toBeCloseTo(there, 9);
      }),
    );
  });

  it('does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(anyGoals, anyRho, fc.integer({ min: -280, max: 280 }), (goals, rho, power) => {
        const unit = 10 ** power;
        const other = goals.map(({ level, weight }) => ({ level, weight: weight * unit }));
        expect(goalAttainmentT(other, { rho })).toBeCloseTo(goalAttainmentT(goals, { rho }), 9);
      }),
    );
  });

  it('lies as far below 50 as it would above, with every level turned round', () => {
    fc.assert(
      fc.property(anyGoals, anyRho, (goals, rho) => {
        const turned = goals.map(({ level, weight }) => ({ level: -level, weight }));
        const sum = goalAttainmentT(goals, { rho }) + goalAttainmentT(turned, { rho });
        expect(sum).toBeCloseTo(100, 9);
      }),
    );
  });

  it('is 50 and ten times the weighted mean, where the goals are taken to move as one', () => {
    fc.assert(
      fc.property(anyGoals, (goals) => {
        const weights = goals.reduce((sum, { weight }) => sum + weight, 0);
        const mean = goals.reduce((sum, { level, weight }) => sum + level * weight, 0) / weights;
        expect(goalAttainmentT(goals, { rho: 1 })).toBeCloseTo(50 + 10 * mean, 9);
      }),
    );
  });

  it('rises when any goal does', () => {
    fc.assert(
      fc.property(anyGoals, anyRho, fc.nat(), (goals, rho, which) => {
        const place = which % goals.length;
        const risen = goals.map((goal, at) =>
          at === place ? { ...goal, level: Math.min(goal.level + 1, 2) } : goal,
        );
        const [before, after] = [goalAttainmentT(goals, { rho }), goalAttainmentT(risen, { rho })];
        if ((goals[place]?.level ?? 2) < 2) expect(after).toBeGreaterThan(before);
        else expect(after).toBe(before);
      }),
    );
  });
});

describe('goalAttainment, for any goals', () => {
  it('gives the T of each time and their difference where no level is missing, and a reason where one is', () => {
    const anyScaled = fc.array(fc.record({ baseline: anyLevel, achieved: anyLevel }, { requiredKeys: [] }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyScaled, (goals) => {
        const attempt = goalAttainment(deepFreeze(goals));
        const levels = (key: 'baseline' | 'achieved'): readonly { readonly level: number }[] =>
          goals.flatMap((goal) => (goal[key] === undefined ? [] : [{ level: goal[key] }]));
        const [baseline, achieved] = [levels('baseline'), levels('achieved')];
        const isWhole = goals.length > 0 && baseline.length + achieved.length === 2 * goals.length;
        expect(attempt.ok).toBe(isWhole);
        if (!attempt.ok) {
          expect(attempt.issues[0].message).toMatch(/^[A-Z].*\.$/);
          return;
        }
        const { baselineT, achievedT, change } = attempt.value;
        expect([baselineT, achievedT]).toEqual([goalAttainmentT(baseline), goalAttainmentT(achieved)]);
        expect(change).toBeCloseTo(achievedT - baselineT, 9);
      }),
    );
  });
});
