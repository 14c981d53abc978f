import { POSP_STAR, type StarScale } from 'supportplan';
import { type StarPair, starTallySummary, tallyStarCharts } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { thrownBy } from '../../helpers/thrown-by.js';

const scale: StarScale = deepFreeze({
  id: 'own',
  version: '1',
  points: [
    { id: 'sleep', label: 'Sleep' },
    { id: 'food', label: 'Food' },
  ],
  lowest: 0,
  highest: 3,
  bands: [
    { id: 'little', from: 0, to: 1, label: 'a little' },
    { id: 'more', from: 2, to: 3, label: 'more' },
  ],
});

const slept = (before?: number, after?: number): StarPair => ({
  ...(before !== undefined && {
    before: { scale: 'own', scaleVersion: '1', readings: [{ point: 'sleep', score: before }] },
  }),
  ...(after !== undefined && {
    after: { scale: 'own', scaleVersion: '1', readings: [{ point: 'sleep', score: after }] },
  }),
});
const summary = (pairs: readonly StarPair[]) =>
  starTallySummary(deepFreeze(tallyStarCharts(pairs, { scale })), { scale });

describe('starTallySummary', () => {
  it('says each number beside how many people it rests on', () => {
    // before: 0 1 1 3 0, mean 5 / 5, in the middle 1; after: 2 1 0 3, mean 6 / 4, in the middle 1 and 2
    // both: 0-2, 1-1, 1-0, 3-3: one up by two, two the same, one down by one
    expect(summary([slept(0, 2), slept(1, 1), slept(1, 0), slept(3, 3), slept(0), slept()])).toStrictEqual({
      kind: 'star-tally-summary',
      notForPublication: true,
      scale: 'own',
      scaleVersion: '1',
      people: 6,
      points: [
        {
          point: 'sleep',
          label: 'Sleep',
          people: 6,
          before: {
            answered: 5,
            of: 6,
            mean: 1,
            median: 1,
            scores: [
              { score: 0, people: 2 },
              { score: 1, people: 2 },
              { score: 2, people: 0 },
              { score: 3, people: 1 },
            ],
          },
          after: {
            answered: 4,
            of: 6,
            mean: 1.5,
            median: 1.5,
            scores: [
              { score: 0, people: 1 },
              { score: 1, people: 1 },
              { score: 2, people: 1 },
              { score: 3, people: 1 },
            ],
          },
          change: {
            answered: 4,
            of: 6,
            mean: 0.25,
            higher: 1,
            same: 2,
            lower: 1,
            shares: { higher: 0.25, same: 0.5, lower: 0.25 },
          },
          bandTransitions: {
            answered: 4,
            of: 6,
            bands: ['little', 'more'],
            counts: [
              [2, 1],
              [0, 1],
            ],
          },
        },
        {
          point: 'food',
          label: 'Food',
          people: 6,
          before: { answered: 0, of: 6, scores: [0, 1, 2, 3].map((score) => ({ score, people: 0 })) },
          after: { answered: 0, of: 6, scores: [0, 1, 2, 3].map((score) => ({ score, people: 0 })) },
          change: { answered: 0, of: 6, higher: 0, same: 0, lower: 0 },
          bandTransitions: {
            answered: 0,
            of: 6,
            bands: ['little', 'more'],
            counts: [
              [0, 0],
              [0, 0],
            ],
          },
        },
      ],
    });
  });

  it.each([
    [[3], 3],
    [[0, 3], 1.5],
    [[0, 0, 3], 0],
    [[0, 2, 3, 3], 2.5],
    [[1, 1, 3, 3], 2],
    [[3, 2, 1, 1, 1], 1],
  ])('finds in %j the median %d', (scores, median) => {
    const [sleep] = summary(scores.map((score) => slept(score))).points;
    expect(sleep?.before.median).toBe(median);
  });

  it('leaves bands out where the scale has none, and the version', () => {
    const { bands: _, version: __, ...rest } = scale;
    const plain = { ...rest, bands: [] };
    const found = starTallySummary(tallyStarCharts([], { scale: plain }), { scale: plain });
    expect(Object.keys(found)).not.toContain('scaleVersion');
    expect(found.points.map((point) => Object.keys(point).includes('bandTransitions'))).toEqual([
      false,
      false,
    ]);
  });

  it('takes a tally that JSON has kept, and words of a host’s own', () => {
    const kept = JSON.parse(JSON.stringify(tallyStarCharts([slept(1, 2)], { scale })));
    const points = scale.points.map(({ id }) => ({ id, label: `Our ${id}` }));
    const [sleep] = starTallySummary(kept, { scale: { ...scale, points } }).points;
    expect([sleep?.label, sleep?.change.higher]).toEqual(['Our sleep', 1]);
  });

  it('refuses a tally on another scale, one that does not add up, and a scale that does not hang together', () => {
    const tally = tallyStarCharts([], { scale });
    expect(thrownBy(() => starTallySummary(tally, { scale: POSP_STAR })).message).toBe(
      'starTallySummary: "tally" must be on the same scale, with the same version, scores and points, got one on a different scale.',
    );
    expect(thrownBy(() => starTallySummary({ ...tally, people: 1 }, { scale })).message).toBe(
      'starTallySummary: "tally" must be a tally with tables that each add up to its people, got one that does not add up.',
    );
    expect(thrownBy(() => starTallySummary(tally, { scale: { ...scale, highest: 2 } }))).toMatchObject({
      code: 'star-scale/out-of-range',
      path: ['options', 'scale', 'bands', 1],
    });
  });
});
