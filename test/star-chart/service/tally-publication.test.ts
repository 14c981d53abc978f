import { POSP_STAR, type StarScale } from 'supportplan';
import type { StarPublicationOptions } from 'supportplan/star-chart';
import { publishStarTally, type StarPair, type StarTally, tallyStarCharts } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { thrownBy } from '../../helpers/thrown-by.js';

const scale: StarScale = deepFreeze({
  id: 'own',
  version: '1',
  points: [{ id: 'sleep', label: 'Sleep' }],
  lowest: 1,
  highest: 6,
  bands: [
    { id: 'low', from: 1, to: 2, label: 'low' },
    { id: 'middle', from: 3, to: 4, label: 'middle' },
    { id: 'high', from: 5, to: 6, label: 'high' },
  ],
});

const WITHHELD = { kind: 'withheld', reason: 'small-groups' } as const;
const count = (people: number) => ({ kind: 'count', count: people }) as const;

/** So many people from this score to that one, and so on; a score left out was not given. */
function tallyOf(
  ...moves: readonly (readonly [number | undefined, number | undefined, number])[]
): StarTally {
  const chart = (score?: number) =>
    score === undefined
      ? undefined
      : { scale: 'own', scaleVersion: '1', readings: [{ point: 'sleep', score }] };
  const pairs = moves.flatMap(([from, to, people]): readonly StarPair[] => {
    const [before, after] = [chart(from), chart(to)];
    return Array(people).fill({ ...(before && { before }), ...(after && { after }) });
  });
  return deepFreeze(tallyStarCharts(pairs, { scale }));
}
const published = (tally: StarTally, options: Partial<StarPublicationOptions> = {}) =>
  publishStarTally(tally, { scale, ...options });
const pointOf = (tally: StarTally, options: Partial<StarPublicationOptions> = {}) =>
  published(tally, options).points[0];

describe('publishStarTally', () => {
  it('says how many moved which way, and from which band to which', () => {
    const tally = tallyOf([1, 3, 6], [3, 5, 7], [3, 3, 8], [5, 5, 9], [6, 1, 10], [2, undefined, 1]);
    expect(published(tally)).toStrictEqual({
      kind: 'star-publication',
      show: 'change',
      scale: 'own',
      scaleVersion: '1',
      fewest: 5,
      people: count(41),
      points: [
        {
          kind: 'change',
          point: 'sleep',
          label: 'Sleep',
          answered: 40,
          of: 41,
          higher: count(13),
          same: count(17),
          lower: count(10),
          bands: {
            kind: 'transitions',
            bands: ['low', 'middle', 'high'],
            counts: [
              [0, 6, 0],
              [0, 8, 7],
              [10, 0, 9],
            ],
          },
        },
      ],
    });
  });

  it('leaves out the version and the bands of a scale that has none', () => {
    const { version: _, ...plain } = { ...scale, bands: [] };
    const found = publishStarTally(tallyStarCharts([], { scale: plain }), { scale: plain });
    expect(Object.keys(found)).not.toContain('scaleVersion');
    const { scaleVersion: __, ...tally } = tallyOf([1, 2, 6]);
    expect(publishStarTally(tally, { scale: plain }).points).toStrictEqual([
      {
        kind: 'change',
        point: 'sleep',
        label: 'Sleep',
        answered: 6,
        of: 6,
        higher: count(6),
        same: count(0),
        lower: count(0),
      },
    ]);
  });

  it.each([
    ['with nobody', tallyOf()],
    ['with one', tallyOf([1, 1, 1])],
    ['with one fewer than is shown', tallyOf([1, 2, 4])],
  ])('withholds everything of a tally %s, and how many there are', (_, tally) => {
    expect(published(tally)).toMatchObject({
      people: WITHHELD,
      points: [{ ...WITHHELD, point: 'sleep', label: 'Sleep' }],
    });
  });

  it.each([
    ['nobody', tallyOf([1, undefined, 9])],
    ['one fewer than is shown', tallyOf([1, undefined, 9], [1, 2, 4], [undefined, 3, 9])],
  ])('withholds a point where %s answered both times', (_, tally) => {
    expect(published(tally).people).toEqual(count(tally.people));
    expect(pointOf(tally)).toStrictEqual({ ...WITHHELD, point: 'sleep', label: 'Sleep' });
    expect(pointOf(tally, { show: 'averages' })).toStrictEqual({
      ...WITHHELD,
      point: 'sleep',
      label: 'Sleep',
    });
  });

  it('shows a point where just enough answered, beside how many there are', () => {
    expect(pointOf(tallyOf([2, 2, 5], [1, undefined, 1]))).toMatchObject({
      answered: 5,
      of: 6,
      same: count(5),
    });
  });

  // higher, same, lower; x is withheld
  it.each([
    [
      [5, 6, 7],
      [5, 6, 7],
    ],
    [
      [0, 6, 7],
      [0, 6, 7],
    ],
    [
      [0, 0, 5],
      [0, 0, 5],
    ],
    // the small one, and the next smallest
    [
      [1, 9, 20],
      ['x', 'x', 20],
    ],
    [
      [20, 9, 4],
      [20, 'x', 'x'],
    ],
    [
      [9, 20, 3],
      ['x', 20, 'x'],
    ],
    [
      [4, 5, 6],
      ['x', 'x', 6],
    ],
    // of two, one small
    [
      [1, 9, 0],
      ['x', 'x', 0],
    ],
    [
      [0, 30, 4],
      [0, 'x', 'x'],
    ],
    // a tie: which of the two was shown would tell
    [
      [9, 1, 9],
      ['x', 'x', 'x'],
    ],
    [
      [5, 5, 4],
      ['x', 'x', 'x'],
    ],
    // two or three small ones
    [
      [1, 2, 30],
      ['x', 'x', 'x'],
    ],
    [
      [2, 0, 4],
      ['x', 'x', 'x'],
    ],
    [
      [2, 2, 2],
      ['x', 'x', 'x'],
    ],
  ])('of higher, same and lower %j shows %j', ([higher = 0, same = 0, lower = 0], shown) => {
    const point = pointOf(tallyOf([1, 2, higher], [2, 2, same], [2, 1, lower]));
    expect(point).toMatchObject(
      Object.fromEntries(
        ['higher', 'same', 'lower'].map((key, place) => [
          key,
          shown[place] === 'x' ? WITHHELD : count(shown[place] as number),
        ]),
      ),
    );
    if (shown.includes('x')) expect(point).toMatchObject({ bands: WITHHELD });
  });

  it.each([
    ['the table has a small cell', tallyOf([1, 3, 4], [1, 5, 4], [3, 3, 6])],
    ['stayed is made of small cells', tallyOf([1, 3, 8], [1, 1, 3], [3, 3, 3])],
    ['somebody moved within a band', tallyOf([1, 3, 8], [1, 1, 3], [1, 2, 6], [3, 3, 3])],
    ['just so many stayed the same', tallyOf([1, 3, 8], [1, 1, 5])],
    ['just so many went higher within a band', tallyOf([1, 3, 8], [1, 2, 5])],
  ])('shows which way people moved and not the table, where %s', (_, tally) => {
    expect(pointOf(tally)).toMatchObject({
      bands: { kind: 'moves', up: 8, stayed: tally.people - 8, down: 0 },
    });
  });

  it('counts those who moved down', () => {
    expect(pointOf(tallyOf([3, 1, 4], [5, 1, 4], [2, 1, 6], [1, 1, 6]))).toMatchObject({
      lower: count(14),
      bands: { kind: 'moves', up: 0, stayed: 12, down: 8 },
    });
  });

  it.each([
    ['few moved up', tallyOf([1, 3, 4], [1, 2, 6], [1, 1, 6])],
    ['few of the higher moved within a band', tallyOf([1, 3, 6], [1, 2, 4], [1, 1, 6])],
    ['few moved down', tallyOf([3, 1, 4], [2, 1, 6], [1, 1, 6])],
    ['few of the lower moved within a band', tallyOf([3, 1, 6], [2, 1, 4], [1, 1, 6])],
    // if five were split in two, one part would be small: so it is withheld split or not
    ['just so many went higher', tallyOf([1, 3, 5], [1, 1, 6])],
    ['just so many went lower', tallyOf([3, 1, 5], [1, 1, 6])],
  ])('withholds all about bands where %s', (_, tally) => {
    expect(pointOf(tally)).toMatchObject({ same: count(6), bands: WITHHELD });
  });

  it('shows averages alone, rounded', () => {
    // before: six 1, five 4: 26 / 11 = 2.36; after: six 2, five 6: 42 / 11 = 3.82
    expect(published(tallyOf([1, 2, 6], [4, 6, 5], [1, undefined, 3]), { show: 'averages' })).toStrictEqual({
      kind: 'star-publication',
      show: 'averages',
      scale: 'own',
      scaleVersion: '1',
      fewest: 5,
      people: count(14),
      points: [
        {
          kind: 'averages',
          point: 'sleep',
          label: 'Sleep',
          answered: 11,
          of: 14,
          averages: {
            kind: 'averages',
            meanToNearest: 0.5,
            before: { mean: 2.5, median: 1 },
            after: { mean: 4, median: 2 },
          },
        },
      ],
    });
  });

  it('shows no averages of twice as many as are shown, or fewer', () => {
    expect(pointOf(tallyOf([1, 2, 10]), { show: 'averages' })).toStrictEqual({
      kind: 'averages',
      point: 'sleep',
      label: 'Sleep',
      answered: 10,
      of: 10,
      averages: WITHHELD,
    });
  });

  // the mean before, of fives and sixes
  it.each([
    [49, 24, 0.5, 5.5], // 5.49
    [50, 25, 0.1, 5.5],
    [50, 1, 0.1, 5], // 5.02
    [60, 3, 0.1, 5.1], // 5.05, halfway
    [60, 57, 0.1, 6], // 5.95, halfway
    [12, 3, 0.5, 5.5], // 5.25, halfway
    [12, 2, 0.5, 5], // 5.17
    [12, 9, 0.5, 6], // 5.75, halfway
  ])(
    'of %i people, %i of them a step higher, says the mean to the nearest %d: %d',
    (people, six, toNearest, mean) => {
      const tally = tallyOf([5, 1, people - six], [6, 1, six]);
      expect(pointOf(tally, { show: 'averages' })).toMatchObject({
        averages: { meanToNearest: toNearest, before: { mean }, after: { mean: 1 } },
      });
    },
  );

  // where two in the middle differ, the lower
  it.each([
    [6, 6, 2],
    [7, 6, 2],
    [6, 7, 5],
  ])('says the median of %i twos and %i fives: %i', (twos, fives, median) => {
    expect(pointOf(tallyOf([2, 1, twos], [5, 1, fives]), { show: 'averages' })).toMatchObject({
      averages: { before: { median } },
    });
  });

  it('rounds below nought as it does above', () => {
    const below: StarScale = { id: 'below', points: scale.points, lowest: -3, highest: 0, bands: [] };
    const at = (score: number) => ({ scale: 'below', readings: [{ point: 'sleep', score }] });
    // nine -3 and three -2: -33 / 12 = -2.75, halfway, goes up
    const pairs = [...Array(9).fill(-3), ...Array(3).fill(-2)].map((score) => ({
      before: at(score),
      after: at(0),
    }));
    expect(
      publishStarTally(tallyStarCharts(pairs, { scale: below }), { scale: below, show: 'averages' }).points,
    ).toMatchObject([{ averages: { before: { mean: -2.5, median: -3 }, after: { mean: 0, median: 0 } } }]);
  });

  it('takes another smallest group to show', () => {
    const tally = tallyOf([1, 1, 3], [1, 2, 4]);
    expect(pointOf(tally, { fewest: 3 })).toMatchObject({ same: count(3), higher: count(4) });
    expect(pointOf(tally, { fewest: 4 })).toMatchObject({ same: WITHHELD, higher: WITHHELD });
    expect(pointOf(tally, { fewest: 8 })).toMatchObject({ kind: 'withheld' });
  });

  it.each([
    [2, '2'],
    [0, '0'],
    [-5, '-5'],
    [3.5, '3.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['5', '1 character of other text'],
    [null, 'null'],
  ])('refuses to show groups as small as %s', (fewest, got) => {
    const error = thrownBy(() => published(tallyOf(), { fewest: fewest as never }));
    expect(error).toMatchObject({ code: 'publication/not-enough', path: ['options', 'fewest'] });
    expect(error.message).toBe(
      `publishStarTally: "options.fewest" must be a whole number of at least 3, got ${got}.`,
    );
  });

  it('refuses to show something else', () => {
    const error = thrownBy(() => published(tallyOf(), { show: 'everything' as never }));
    expect(error).toMatchObject({ code: 'argument/unknown-value', path: ['options', 'show'] });
    expect(error.message).toBe(
      'publishStarTally: "options.show" must be one of "change", "averages", got 10 characters of other text.',
    );
  });

  it('refuses a tally on another scale, one that does not add up, and a scale that does not hang together', () => {
    expect(thrownBy(() => published(tallyOf(), { scale: POSP_STAR }))).toMatchObject({
      code: 'star-tally/another-scale',
    });
    expect(thrownBy(() => published({ ...tallyOf(), people: 3 }))).toMatchObject({
      code: 'star-tally/not-a-tally',
    });
    expect(thrownBy(() => published(tallyOf(), { scale: { ...scale, points: [] } }))).toMatchObject({
      code: 'star-scale/no-points',
    });
  });
});
