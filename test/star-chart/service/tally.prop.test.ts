import * as fc from 'fast-check';
import type { StarChart } from 'supportplan';
import { POSP_STAR } from 'supportplan';
import { mergeStarTallies, type StarPair, starTallySummary, tallyStarCharts } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';

const options = { scale: POSP_STAR };

const anyChart: fc.Arbitrary<StarChart> = fc
  .shuffledSubarray(['i-am', 'i-want', 'i-can', 'i-will', 'elsewhere'])
  .chain((points) =>
    fc.tuple(
      ...points.map((point) =>
        fc
          .option(fc.integer({ min: 1, max: 10 }), { nil: undefined })
          .map((score) => ({ point, ...(score !== undefined && { score }) })),
      ),
    ),
  )
  .map((readings) => ({ scale: 'posp-star', readings }));
const anyPair: fc.Arbitrary<StarPair> = fc.record(
  { before: anyChart, after: anyChart },
  { requiredKeys: [] },
);
const anyPairs = fc.array(anyPair, { maxLength: 40 });

const scoreOf = (chart: StarChart | undefined, id: string): number | undefined =>
  chart?.readings.find(({ point }) => point === id)?.score;

describe('tallies of star charts', () => {
  it('add up to the tally of the whole, in any order', () => {
    fc.assert(
      fc.property(anyPairs, anyPairs, anyPairs, (a, b, c) => {
        const [one, two, three] = [a, b, c].map((pairs) => tallyStarCharts(pairs, options)) as [
          ReturnType<typeof tallyStarCharts>,
          ReturnType<typeof tallyStarCharts>,
          ReturnType<typeof tallyStarCharts>,
        ];
        const whole = tallyStarCharts([...a, ...b, ...c], options);
        expect(mergeStarTallies([one, two, three])).toStrictEqual(whole);
        expect(mergeStarTallies([three, mergeStarTallies([two, one])])).toStrictEqual(whole);
      }),
    );
  });

  it('stay as they are beside the tally of nobody', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const tally = tallyStarCharts(pairs, options);
        const nobody = tallyStarCharts([], options);
        expect(mergeStarTallies([nobody, tally])).toStrictEqual(tally);
        expect(mergeStarTallies([tally, nobody])).toStrictEqual(tally);
      }),
    );
  });

  it('are summarised as the scores themselves are', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { points } = starTallySummary(tallyStarCharts(pairs, options), options);
        for (const { point, before, change } of points) {
          const scores = pairs.flatMap((pair) => scoreOf(pair.before, point) ?? []).sort((a, b) => a - b);
          const steps = pairs.flatMap((pair) => {
            const [from, to] = [scoreOf(pair.before, point), scoreOf(pair.after, point)];
            return from === undefined || to === undefined ? [] : [to - from];
          });
          expect(before.answered).toBe(scores.length);
          expect(change.answered).toBe(steps.length);
          expect(change.higher).toBe(steps.filter((step) => step > 0).length);
          expect(change.lower).toBe(steps.filter((step) => step < 0).length);
          expect(change.higher + change.same + change.lower).toBe(steps.length);
          if (scores.length === 0) expect(before).not.toHaveProperty('mean');
          else expect(before.mean).toBeCloseTo(scores.reduce((a, b) => a + b, 0) / scores.length, 9);
          if (steps.length === 0) expect(change).not.toHaveProperty('mean');
          else expect(change.mean).toBeCloseTo(steps.reduce((a, b) => a + b, 0) / steps.length, 9);
          const [middle = 0, other = 0] = [scores[(scores.length - 1) >> 1], scores[scores.length >> 1]];
          if (scores.length > 0) expect(before.median).toBe((middle + other) / 2);
        }
      }),
    );
  });
});
