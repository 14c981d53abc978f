import * as fc from 'fast-check';
import {
  BUDGET_YEARS,
  type BudgetYear,
  perPeriod,
  type RecurringPeriod,
  ROUNDINGS,
  shareOut,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const anyPence = fc.integer({ min: 0, max: 10_000_000_000 });
const anyPeriod = fc.constantFrom<RecurringPeriod>('week', 'four-weeks', 'month', 'year');
const anyRounding = fc.constantFrom(...ROUNDINGS);
const anyYear = fc.constantFrom(...BUDGET_YEARS);
const anyWeights = fc
  .array(fc.maxSafeNat(), { minLength: 1, maxLength: 20 })
  .filter((weights) => weights.some((weight) => weight > 0));

/** The days of a period times twelve, told by what the words mean. */
function length(period: RecurringPeriod, year: BudgetYear): bigint {
  const days = { '52-weeks': 52n * 7n, '365-days': 365n }[year];
  return { week: 7n * 12n, 'four-weeks': 28n * 12n, month: days, year: days * 12n }[period];
}

describe('perPeriod, for any amount and periods', () => {
  it('is less than a penny from the exact amount, and on the side that the rounding says', () => {
    fc.assert(
      fc.property(anyPence, anyPeriod, anyPeriod, anyRounding, anyYear, (pence, from, to, rounding, year) => {
        const found = BigInt(perPeriod(pence, from, to, { rounding, year }));
        const [exact, under] = [BigInt(pence) * length(to, year), length(from, year)];
        const past = found * under - exact;
        if (rounding === 'down') expect(past <= 0n && past > -under).toBe(true);
        else if (rounding === 'up') expect(past >= 0n && past < under).toBe(true);
        else expect(past * 2n <= under && past * 2n >= -under).toBe(true);
      }),
    );
  });

  it('comes back to within what the rounding can have lost', () => {
    fc.assert(
      fc.property(anyPence, anyPeriod, anyPeriod, anyYear, (pence, from, to, year) => {
        const there = perPeriod(pence, from, to, { rounding: 'half-up', year });
        const back = perPeriod(there, to, from, { rounding: 'half-up', year });
        // half a penny lost there counts for more in a longer period, and half a penny may be lost again
        const most = Number(length(from, year)) / Number(length(to, year)) / 2 + 0.5;
        expect(Math.abs(back - pence)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('keeps the order of amounts', () => {
    fc.assert(
      fc.property(anyPence, anyPence, anyPeriod, anyPeriod, anyRounding, (a, b, from, to, rounding) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(perPeriod(less, from, to, { rounding })).toBeLessThanOrEqual(
          perPeriod(more, from, to, { rounding }),
        );
      }),
    );
  });

  it('differs between the roundings by a penny at most', () => {
    fc.assert(
      fc.property(anyPence, anyPeriod, anyPeriod, anyYear, (pence, from, to, year) => {
        const all = ROUNDINGS.map((rounding) => perPeriod(pence, from, to, { rounding, year }));
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('shareOut, for any amount and weights', () => {
  it('never loses a penny, and never makes one', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), anyWeights, (pence, weights) => {
        const parts = shareOut(pence, deepFreeze(weights));
        expect(parts.length).toBe(weights.length);
        expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(pence));
      }),
    );
  });

  it('gives each part its proportion, to less than a penny', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), anyWeights, (pence, weights) => {
        const sum = weights.reduce((soFar, weight) => soFar + BigInt(weight), 0n);
        shareOut(pence, weights).forEach((part, place) => {
          const past = BigInt(part) * sum - BigInt(pence) * BigInt(weights[place] ?? 0);
          expect(past > -sum && past < sum).toBe(true);
        });
      }),
    );
  });

  it('gives equal weights parts that differ by a penny at most, the earlier not less', () => {
    fc.assert(
      fc.property(
        anyPence,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1 }),
        (pence, count, weight) => {
          const parts = shareOut(pence, Array(count).fill(weight));
          expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1);
          expect([...parts].sort((a, b) => b - a)).toEqual(parts);
        },
      ),
    );
  });
});
