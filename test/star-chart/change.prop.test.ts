import * as fc from 'fast-check';
import type { StarChart } from 'supportplan';
import { explainStarChange, PATHWAYS_STAR, POSP_STAR, starChange } from 'supportplan';
import type { PointChange, PointComparison, StarChangeOrder } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { anyMarkedText, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { anyChart, anyPospChart } from './any-charts.js';

const anyTwo: fc.Arbitrary<readonly [StarChart, StarChart]> = fc.oneof(
  fc.tuple(anyPospChart, anyPospChart),
  fc.tuple(anyChart(PATHWAYS_STAR), anyChart(PATHWAYS_STAR)),
);

const MIRRORED: Readonly<Record<PointComparison, PointComparison>> = {
  higher: 'lower',
  lower: 'higher',
  same: 'same',
  'not-comparable': 'not-comparable',
};

const OTHER_WAY_ROUND: Readonly<Record<StarChangeOrder, StarChangeOrder>> = {
  'earlier-first': 'later-first',
  'later-first': 'earlier-first',
  'same-day': 'same-day',
  'not-known': 'not-known',
};

/** The other way round; aims aside, which belong to the earlier chart. */
function mirrored(point: PointChange): object {
  const { aim, aimMet, before, after, bandBefore, bandAfter, comparison, steps, bandsMoved, ...rest } = point;
  return {
    ...rest,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(bandAfter !== undefined && { bandBefore: bandAfter }),
    ...(bandBefore !== undefined && { bandAfter: bandBefore }),
    comparison: MIRRORED[comparison],
    ...(steps !== undefined && { steps: 0 - steps }),
    ...(bandsMoved !== undefined && { bandsMoved: 0 - bandsMoved }),
  };
}

describe('starChange, for any two charts of a scale', () => {
  it('is mirrored when the charts change places', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const [there, back] = [starChange(deepFreeze(before), after), starChange(deepFreeze(after), before)];
        const asIs = back.points.map(({ aim, aimMet, ...point }) => point);
        expect(there.points.map(mirrored)).toEqual(asIs);
        const { distance } = there;
        expect(back.distance).toEqual({
          ...distance,
          ...(distance.steps !== undefined && { steps: 0 - distance.steps }),
          higher: distance.lower,
          lower: distance.higher,
        });
        expect([back.from, back.to, back.sameRater]).toEqual([there.to, there.from, there.sameRater]);
        expect([back.order, back.passedOver]).toEqual([OTHER_WAY_ROUND[there.order], there.passedOver]);
      }),
    );
  });

  it('finds every point of a chart the same beside itself', () => {
    fc.assert(
      fc.property(anyPospChart, (chart) => {
        const { points, distance } = starChange(chart, chart);
        expect(distance.higher + distance.lower).toBe(0);
        expect(distance.points).toBe(chart.readings.filter(({ score }) => score !== undefined).length);
        expect(points.every(({ aimMet }) => aimMet !== false)).toBe(true);
      }),
    );
  });

  it('counts every point once, and only what was scored both times in the steps', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const { points, distance } = starChange(before, after);
        const { higher, same, lower, notComparable } = distance;
        expect(higher + same + lower).toBe(distance.points);
        expect(distance.points + notComparable).toBe(distance.of);
        // added up from the charts themselves
        const both = before.readings.flatMap(({ point, score }) => {
          const later = after.readings.find((reading) => reading.point === point)?.score;
          return score === undefined || later === undefined ? [] : [later - score];
        });
        expect(distance.points).toBe(both.length);
        expect(distance.steps).toBe(both.length === 0 ? undefined : both.reduce((sum, one) => sum + one, 0));
        expect(JSON.parse(JSON.stringify(points))).toStrictEqual(points);
      }),
    );
  });

  it('adds up over three charts, point by point, where all three have a score', () => {
    fc.assert(
      fc.property(anyPospChart, anyPospChart, anyPospChart, (one, two, three) => {
        const [first, second, whole] = [starChange(one, two), starChange(two, three), starChange(one, three)];
        whole.points.forEach((point, place) => {
          const [a, b] = [first.points[place]?.steps, second.points[place]?.steps];
          if (a !== undefined && b !== undefined) expect(point.steps).toBe(a + b);
        });
      }),
    );
  });

  it('is told in one text for each point and two more, after one about the days where it is needed, and a dip ends in a question', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const change = starChange(before, after);
        const told = explainStarChange(change);
        const isInOrder = before.on === undefined || after.on === undefined || before.on < after.on;
        const first = isInOrder ? 0 : 1;
        expect(told).toHaveLength(first + change.points.length + 2);
        change.points.forEach(({ comparison }, place) => {
          expect(told[first + place]?.endsWith('?')).toBe(comparison === 'lower');
        });
        for (const text of told) {
          expect(text).toMatch(/^[A-Z].*[.?]$/);
          expect(text).not.toMatch(/undefined|NaN|fail|worse|better|declin|improv/i);
        }
      }),
    );
  });

  it('never repeats a text of the charts where it refuses them', () => {
    fc.assert(
      fc.property(anyMarkedText, fc.nat(4), (text, which) => {
        const odd = [
          { scale: text },
          { scaleVersion: text },
          { on: text },
          { ratedBy: text },
          { readings: [{ point: 'i-am', score: text }] },
        ][which];
        const chart = { scale: POSP_STAR.id, readings: [], ...odd } as never;
        expect(thrownBy(() => starChange(chart, chart)).message).not.toContain(MARKER);
      }),
    );
  });
});
