import type { StarChart } from 'supportplan';
import { PATHWAYS_STAR, POSP_STAR, type StarScale } from 'supportplan';
import type { StarReading } from 'supportplan/star-chart';
import { mergeStarTallies, type StarPair, type StarTally, tallyStarCharts } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { thrownBy } from '../../helpers/thrown-by.js';

/** Two points, scores from 0 to 1: a table of three by three, no score first. */
const OWN: StarScale = deepFreeze({
  id: 'own',
  version: '2',
  points: [
    { id: 'sleep', label: 'Sleep' },
    { id: 'food', label: 'Food' },
  ],
  lowest: 0,
  highest: 1,
  bands: [],
});

const chart = (readings: readonly StarReading[]): StarChart => ({
  scale: 'own',
  scaleVersion: '2',
  readings,
});
const own = (sleep?: number, food?: number): StarChart =>
  chart([
    { point: 'sleep', ...(sleep !== undefined && { score: sleep }) },
    { point: 'food', ...(food !== undefined && { score: food }) },
  ]);
const tallied = (pairs: readonly StarPair[]): StarTally => tallyStarCharts(deepFreeze(pairs), { scale: OWN });

describe('tallyStarCharts', () => {
  it('counts each person once at each point, by score before and after', () => {
    expect(
      tallied([
        { before: own(0, 1), after: own(1, 1) },
        { before: own(0, 0), after: own(1, 0) },
        { before: own(1), after: own(0, 1) },
      ]),
    ).toStrictEqual({
      kind: 'star-tally',
      notForPublication: true,
      scale: 'own',
      scaleVersion: '2',
      lowest: 0,
      highest: 1,
      points: ['sleep', 'food'],
      people: 3,
      counts: [
        // rows before: none, 0, 1; columns after: none, 0, 1
        [0, 0, 0, 0, 0, 2, 0, 1, 0],
        [0, 0, 1, 0, 1, 0, 0, 0, 1],
      ],
    });
  });

  it('counts what was not scored as no score, and never as zero', () => {
    const pairs = [{}, { before: own(0) }, { after: own(0) }, { before: chart([]), after: own(0) }];
    expect(tallied(pairs).counts[0]).toEqual([1, 2, 0, 1, 0, 0, 0, 0, 0]);
    expect(tallied(pairs).counts[1]).toEqual([4, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('finds points in any order, and passes over those that are not the scale’s', () => {
    const before = chart([
      { point: 'food', score: 1 },
      { point: 'garden', score: 99 },
      { point: 'garden', score: 98 },
      { point: 'sleep', score: 0 },
    ]);
    const after = chart([
      { point: 'sleep', score: 1 },
      { point: 'garden' },
      { point: 'food', score: 0 },
      { point: 'rest' },
    ]);
    const { counts } = tallied([{ before, after }]);
    expect(counts[0]).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(counts[1]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('keeps nothing of one person for the next', () => {
    const { counts } = tallied([
      { before: own(1, 1), after: own(1, 1) },
      { before: chart([{ point: 'food', score: 0 }]), after: chart([{ point: 'sleep', score: 0 }]) },
      { before: chart([{ point: 'sleep', score: 0 }]) },
    ]);
    expect(counts[0]).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 1]);
    expect(counts[1]).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 1]);
  });

  it('reads any iterable, once', () => {
    function* pairs(): Generator<StarPair> {
      yield { before: own(1) };
      yield { before: own(1), after: own(1) };
    }
    expect(tallyStarCharts(pairs(), { scale: OWN }).people).toBe(2);
    expect(tallyStarCharts(new Set([{ before: own(1) }]), { scale: OWN }).people).toBe(1);
  });

  it('counts nobody where there is nobody', () => {
    const { people, counts } = tallied([]);
    expect(people).toBe(0);
    expect(counts).toEqual([Array(9).fill(0), Array(9).fill(0)]);
  });

  it('gives data that JSON keeps, without a version where the scale has none', () => {
    const tally = tallyStarCharts([{}], { scale: POSP_STAR });
    expect(Object.keys(tally)).not.toContain('scaleVersion');
    expect(JSON.parse(JSON.stringify(tally))).toStrictEqual(tally);
  });

  it('counts 100,000 people', () => {
    const pair = { before: own(0, 1), after: own(1) };
    const tally = tallied(Array.from({ length: 100_000 }, () => pair));
    expect(tally.counts[0]?.[5]).toBe(100_000);
  });

  it.each([
    [{ ...own(), scale: 'other' }, 'scale', 'the id of the scale given', '5 characters of other text'],
    [
      { scale: 'own', readings: [] },
      'scaleVersion',
      'the version of the scale',
      'a different version, or none',
    ],
    [
      { ...own(), scaleVersion: 'secret' },
      'scaleVersion',
      'the version of the scale',
      'a different version, or none',
    ],
  ])('refuses a chart of another scale or version, naming its place', (after, key, expected, got) => {
    const error = thrownBy(() => tallied([{}, { before: own() }, { after }]));
    expect(error).toMatchObject({ code: 'star-chart/another-scale', path: ['pairs', 2, 'after', key] });
    expect(error.message).toBe(`tallyStarCharts: "pairs[2].after.${key}" must be ${expected}, got ${got}.`);
  });

  it.each([
    [-1, 'star-chart/not-on-the-scale', 'a whole number from 0 to 1, got -1'],
    [2, 'star-chart/not-on-the-scale', 'a whole number from 0 to 1, got 2'],
    [0.5, 'argument/out-of-range', 'a whole number, got 0.5'],
    [Number.NaN, 'argument/out-of-range', 'a whole number, got NaN'],
    [Number.POSITIVE_INFINITY, 'argument/out-of-range', 'a whole number, got Infinity'],
    ['1', 'argument/wrong-type', 'a whole number, got 1 character of other text'],
    [1n, 'argument/wrong-type', 'a whole number, got a bigint'],
    [null, 'argument/wrong-type', 'a whole number, got null'],
    [true, 'argument/wrong-type', 'a whole number, got a boolean'],
  ])('refuses a score of %s, naming its place', (score, code, said) => {
    const error = thrownBy(() => tallied([{}, { before: own(1, score as never) }]));
    expect(error).toMatchObject({
      code,
      path: ['pairs', 1, 'before', 'readings', 1, 'score'],
    });
    expect(error.message).toBe(`tallyStarCharts: "pairs[1].before.readings[1].score" must be ${said}.`);
  });

  it.each([
    ['next to itself', ['sleep', 'sleep'], 1],
    ['after all the others', ['sleep', 'food', 'sleep'], 2],
    ['out of order', ['food', 'sleep', 'food'], 2],
  ])('refuses a point that is there twice, %s', (_, points, place) => {
    const before = chart(points.map((point) => ({ point })));
    const error = thrownBy(() => tallied([{ before }]));
    expect(error).toMatchObject({
      code: 'star-chart/point-twice',
      path: ['pairs', 0, 'before', 'readings', place, 'point'],
    });
    expect(error.message).toBe(
      `tallyStarCharts: "pairs[0].before.readings[${place}].point" must be a point that is not already on the chart, got a duplicate.`,
    );
  });

  it('refuses a chart without a list of readings, naming its place', () => {
    const error = thrownBy(() => tallied([{}, { after: chart('sleep' as never) }]));
    expect(error).toMatchObject({ code: 'argument/wrong-type', path: ['pairs', 1, 'after', 'readings'] });
    expect(error.message).toBe(
      'tallyStarCharts: "pairs[1].after.readings" must be a list, got 5 characters of other text.',
    );
  });

  it.each([
    ['a pair that is null', [null], ['pairs', 0]],
    ['a pair that is text', ['pair'], ['pairs', 0]],
    ['a chart that is null', [{ before: null }], ['pairs', 0, 'before']],
    ['a reading that is null', [{ after: chart([null as never]) }], ['pairs', 0, 'after', 'readings', 0]],
    [
      'a point that is no text',
      [{ after: chart([{ point: 7 as never }]) }],
      ['pairs', 0, 'after', 'readings', 0, 'point'],
    ],
    ['text in place of pairs', 'pairs', ['pairs']],
    ['a promise in place of pairs', Promise.resolve([]), ['pairs']],
  ])('refuses %s', (_, pairs, path) => {
    expect(thrownBy(() => tallied(pairs as never))).toMatchObject({ code: 'argument/wrong-type', path });
  });

  it('refuses a scale that does not hang together', () => {
    const scale = { ...OWN, highest: 101 };
    const error = thrownBy(() => tallyStarCharts([], { scale }));
    expect(error).toMatchObject({ code: 'star-scale/not-a-range', path: ['options', 'scale', 'highest'] });
    expect(error.message).toMatch(/^tallyStarCharts: "options.scale.highest" must be /);
  });

  it('takes a scale of 100 steps and 100 points, with a score at every end', () => {
    const points = Array.from({ length: 100 }, (_, place) => ({ id: `p${place}`, label: 'Point' }));
    const scale = { id: 'long', points, lowest: -50, highest: 50, bands: [] };
    const last: StarChart = { scale: 'long', readings: [{ point: 'p99', score: 50 }] };
    const first: StarChart = { scale: 'long', readings: [{ point: 'p99', score: -50 }] };
    const tally = tallyStarCharts([{ before: last, after: first }], { scale });
    // 102 by 102: no score, and 101 scores
    expect(tally.counts[99]?.length).toBe(10_404);
    expect(tally.counts[99]?.indexOf(1)).toBe(101 * 102 + 1);
  });
});

describe('mergeStarTallies', () => {
  const one = deepFreeze(tallied([{ before: own(0), after: own(1, 1) }]));
  const two = deepFreeze(tallied([{ before: own(0), after: own(1, 1) }, { after: own(0, 0) }]));

  it('adds up people and every count', () => {
    expect(mergeStarTallies([one, two])).toStrictEqual({
      ...one,
      people: 3,
      counts: [
        [0, 1, 0, 0, 0, 2, 0, 0, 0],
        [0, 1, 2, 0, 0, 0, 0, 0, 0],
      ],
    });
  });

  it('gives a copy of one alone', () => {
    const merged = mergeStarTallies([one]);
    expect(merged).toStrictEqual(one);
    expect(merged.counts[0]).not.toBe(one.counts[0]);
  });

  it('refuses to add up none, and what is no tally at all', () => {
    const merge = mergeStarTallies as (tallies: unknown) => unknown;
    const none = thrownBy(() => merge([]));
    expect(none).toMatchObject({ code: 'star-tally/nothing-to-merge', path: ['tallies'] });
    expect(none.message).toBe('mergeStarTallies: "tallies" must be one tally or more, got none.');
    for (const other of [null, 'tally', [one]]) {
      const error = thrownBy(() => merge([one, other]));
      expect(error).toMatchObject({ code: 'argument/wrong-type', path: ['tallies', 1] });
    }
    expect(thrownBy(() => merge([one, undefined])).code).toBe('argument/missing');
    expect(thrownBy(() => merge([undefined, one])).code).toBe('argument/missing');
    expect(thrownBy(() => merge(one))).toMatchObject({ code: 'argument/wrong-type', path: ['tallies'] });
  });

  it('adds up tallies without a version', () => {
    const tally = tallyStarCharts([{}], { scale: POSP_STAR });
    expect(mergeStarTallies([tally, tally])).toStrictEqual(tallyStarCharts([{}, {}], { scale: POSP_STAR }));
  });

  it.each([
    ['scale', tallyStarCharts([], { scale: { ...OWN, id: 'other' } })],
    ['version', tallyStarCharts([], { scale: { ...OWN, version: '3' } })],
    ['lowest score', tallyStarCharts([], { scale: { ...OWN, lowest: -1 } })],
    ['highest score', tallyStarCharts([], { scale: { ...OWN, highest: 2 } })],
    ['number of points', tallyStarCharts([], { scale: { ...OWN, points: OWN.points.slice(0, 1) } })],
    ['order of points', tallyStarCharts([], { scale: { ...OWN, points: OWN.points.toReversed() } })],
    ['whole scale', tallyStarCharts([], { scale: PATHWAYS_STAR })],
  ])('refuses a tally with another %s', (_, other) => {
    const error = thrownBy(() => mergeStarTallies([one, two, other]));
    expect(error).toMatchObject({ code: 'star-tally/another-scale', path: ['tallies', 2] });
    expect(error.message).toBe(
      'mergeStarTallies: "tallies[2]" must be on the same scale, with the same version, scores and points, got one on a different scale.',
    );
  });

  const [table = [], food = []] = one.counts;
  it.each([
    ['whose people are more than its counts', { people: 2 }],
    ['with fewer tables than points', { counts: [table] }],
    ['with a table that is too long', { counts: [table, [...food, 0]] }],
  ])('refuses a tally %s', (_, change) => {
    const error = thrownBy(() => mergeStarTallies([one, { ...one, ...change } as never]));
    expect(error).toMatchObject({ code: 'star-tally/not-a-tally', path: ['tallies', 1] });
    expect(error.message).toBe(
      'mergeStarTallies: "tallies[1]" must be a tally with tables that each add up to its people, got one that does not add up.',
    );
  });

  it.each([
    ['of another kind', { kind: 'star-story' }, 'argument/unknown-value', ['kind']],
    ['with people that are no count', { people: 1.5 }, 'argument/out-of-range', ['people']],
    ['with people below none', { people: -1 }, 'argument/out-of-range', ['people']],
    ['without points', { points: undefined }, 'argument/missing', ['points']],
    ['without counts', { counts: undefined }, 'argument/missing', ['counts']],
    ['with a table that is none', { counts: [table, 'food'] }, 'argument/wrong-type', ['counts', 1]],
    ['with a count below none', { counts: [table, [-1]] }, 'argument/out-of-range', ['counts', 1, 0]],
    ['with a count that is not whole', { counts: [[0.5], food] }, 'argument/out-of-range', ['counts', 0, 0]],
    ['with scores that are no numbers', { lowest: Number.NaN }, 'argument/out-of-range', ['lowest']],
  ])('refuses a tally %s', (_, change, code, path) => {
    const error = thrownBy(() => mergeStarTallies([one, { ...one, ...change } as never]));
    expect(error).toMatchObject({ code, path: ['tallies', 1, ...path] });
  });

  it('refuses more people than can be counted', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const all = [most, ...Array(8).fill(0)];
    const crowd = { ...one, people: most, counts: [all, all] };
    expect(mergeStarTallies([crowd]).people).toBe(most);
    const error = thrownBy(() => mergeStarTallies([crowd, one]));
    expect(error).toMatchObject({ code: 'star-tally/too-many-people', path: ['tallies'] });
    expect(error.message).toBe(
      'mergeStarTallies: "tallies" must be tallies of at most 9007199254740991 people in total, got more.',
    );
  });
});
