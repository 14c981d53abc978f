import * as fc from 'fast-check';
import type { StarScale } from 'supportplan';
import { starScale } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { starScaleIssues } from '../../src/star-chart/star-scale.js';
import { anyMarkedText, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const anyBands = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 9 }), fc.integer({ min: 0, max: 4 })), { maxLength: 7 })
  .map((ranges) =>
    ranges.map(([from, more], place) => ({ id: `b${place}`, from, to: from + more, label: 'x' })),
  );

/** Any scale from 0 to 6 with bands that may or may not fit. */
const anyScale: fc.Arbitrary<StarScale> = anyBands.map((bands) => ({
  id: 's',
  points: [{ id: 'p', label: 'P' }],
  lowest: 0,
  highest: 6,
  bands,
}));

describe('any bands', () => {
  it('are refused where a score is in none or in two of them, they go beyond the scores, or are out of order, and only then', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { bands } = scale;
        // every score looked at one by one
        const held = [0, 1, 2, 3, 4, 5, 6].map(
          (score) => bands.filter(({ from, to }) => from <= score && score <= to).length,
        );
        const codes = new Set(starScaleIssues(deepFreeze(scale)).map(({ code }) => code));
        const isBanded = bands.length > 0;
        expect(codes.has('star-scale/gap')).toBe(isBanded && held.includes(0));
        if (held.some((count) => count > 1)) expect(codes).toContain('star-scale/overlap');
        expect(codes.has('star-scale/out-of-range')).toBe(bands.some(({ from, to }) => from < 0 || to > 6));
        expect(codes.has('star-scale/out-of-order')).toBe(
          bands.slice(1).some(({ from }, place) => from < (bands[place]?.from ?? from)),
        );
        const isSound = !isBanded || held.every((count) => count === 1);
        if (codes.size === 0) expect(isSound).toBe(true);
      }),
    );
  });

  it('made by cutting the scores into stretches are taken', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        fc.array(fc.nat(99), { maxLength: 20 }),
        (lowest, steps, cuts) => {
          const begins = [0, ...new Set(cuts.filter((cut) => cut > 0 && cut <= steps))].sort((a, b) => a - b);
          const bands = begins.map((begin, place) => ({
            id: `b${place}`,
            from: lowest + begin,
            to: lowest + (begins[place + 1] ?? steps + 1) - 1,
            label: 'x',
          }));
          const points = [{ id: 'p', label: 'P' }];
          const scale = deepFreeze({ id: 's', points, lowest, highest: lowest + steps, bands });
          expect(starScale(scale)).toStrictEqual(scale);
        },
      ),
    );
  });
});

describe('any scale', () => {
  it('is refused by starScale with the first issue, and never with its words', () => {
    fc.assert(
      fc.property(anyScale, anyMarkedText, fc.boolean(), (scale, text, twice) => {
        const point = { id: text, label: text };
        const marked = { ...scale, id: text, version: text, points: twice ? [point, point] : [point] };
        const issues = starScaleIssues(marked);
        const [first] = issues;
        expect(JSON.stringify(issues)).not.toContain(MARKER);
        if (first === undefined) return;
        const error = thrownBy(() => starScale(marked));
        expect([error.code, error.path]).toEqual([first.code, ['parts', ...first.path]]);
        expect(error.message).not.toContain(MARKER);
      }),
    );
  });
});
