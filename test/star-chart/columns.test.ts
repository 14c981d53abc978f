import { describe, expect, it } from 'vitest';
import { type StarColumns, starColumns, tallyStarColumns } from '../../src/star-chart/columns.js';
import { POSP_STAR, type StarScale } from '../../src/star-chart/scale.js';
import type { StarChart } from '../../src/star-chart/star-chart.js';
import { type StarPair, tallyStarCharts } from '../../src/star-chart/tally.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { thrownBy } from '../support/thrown-by.js';

const scale = POSP_STAR;
const chart = (iAm?: number, iCan?: number): StarChart => ({
  scale: 'posp-star',
  readings: [
    ...(iAm === undefined ? [] : [{ point: 'i-am', score: iAm }]),
    ...(iCan === undefined ? [] : [{ point: 'i-can', score: iCan }]),
  ],
});
const PAIRS: readonly StarPair[] = deepFreeze([
  { before: chart(1, 10), after: chart(2) },
  {},
  { after: chart(undefined, 3) },
]);

describe('starColumns', () => {
  it('packs scores person after person, and point after point', () => {
    expect(starColumns(PAIRS, { scale })).toStrictEqual({
      kind: 'star-columns',
      notForPublication: true,
      scale: 'posp-star',
      lowest: 1,
      highest: 10,
      points: ['i-am', 'i-want', 'i-can'],
      people: 3,
      before: new Uint8Array([1, 0, 10, 0, 0, 0, 0, 0, 0]),
      after: new Uint8Array([2, 0, 0, 0, 0, 0, 0, 0, 3]),
    });
  });

  it('counts bytes from the lowest score, wherever that is', () => {
    const own: StarScale = {
      id: 'own',
      version: '1',
      points: [{ id: 'a', label: 'A' }],
      lowest: -50,
      highest: 50,
      bands: [],
    };
    const at = (score: number): StarChart => ({
      scale: 'own',
      scaleVersion: '1',
      readings: [{ point: 'a', score }],
    });
    const columns = starColumns([{ before: at(-50), after: at(50) }], { scale: own });
    expect([...columns.before, ...columns.after]).toEqual([1, 101]);
    expect(columns.scaleVersion).toBe('1');
  });

  it('makes room for any number of people', () => {
    const { before, after } = starColumns(
      Array.from({ length: 1000 }, (_, place) => ({ before: chart((place % 10) + 1), after: chart(5, 6) })),
      { scale },
    );
    expect(before.length).toBe(3000);
    expect([before[0], before[3 * 63], before[3 * 64], before[2997]]).toEqual([1, 4, 5, 10]);
    expect([...after.slice(-3)]).toEqual([5, 0, 6]);
  });

  it('packs nobody', () => {
    const { people, before, after } = starColumns([], { scale });
    expect([people, before.length, after.length]).toEqual([0, 0, 0]);
  });

  it('refuses what a tally refuses, in its own name', () => {
    expect(thrownBy(() => starColumns([{ after: chart(11) }], { scale })).message).toBe(
      'starColumns: "pairs[0].after.readings[0].score" must be a whole number from 1 to 10, got 11.',
    );
    expect(thrownBy(() => starColumns([], { scale: { ...scale, points: [] } }))).toMatchObject({
      code: 'star-scale/no-points',
    });
  });
});

describe('tallyStarColumns', () => {
  it('counts as the tally of the charts does', () => {
    expect(tallyStarColumns(starColumns(PAIRS, { scale }), { scale })).toStrictEqual(
      tallyStarCharts(PAIRS, { scale }),
    );
  });

  it('counts more people than it takes at a time', () => {
    const pairs = Array.from({ length: 10_000 }, (_, place) => ({
      before: chart((place % 10) + 1, (place % 7) + 1),
      after: chart((place % 9) + 1),
    }));
    expect(tallyStarColumns(starColumns(pairs, { scale }), { scale })).toStrictEqual(
      tallyStarCharts(pairs, { scale }),
    );
  });

  const columns = starColumns(PAIRS, { scale });

  it.each([
    ['columns of another scale', { scale: 'other' }],
    ['columns of other scores', { highest: 9 }],
    ['columns without points', { points: undefined }],
  ])('refuses %s', (_, change) => {
    const error = thrownBy(() => tallyStarColumns({ ...columns, ...change } as StarColumns, { scale }));
    expect(error).toMatchObject({ code: 'star-columns/another-scale', path: ['columns'] });
  });

  it.each([
    ['too few bytes before', 'before', { before: new Uint8Array(8) }],
    ['too many bytes after', 'after', { after: new Uint8Array(10) }],
    ['bytes that are none', 'before', { before: Array(9).fill(0) }],
    ['people that are no number', 'before', { people: Number.NaN }],
    ['people in part', 'before', { people: 1 / 3, before: new Uint8Array(1), after: new Uint8Array(1) }],
  ])('refuses %s', (_, which, change) => {
    const error = thrownBy(() => tallyStarColumns({ ...columns, ...change } as StarColumns, { scale }));
    expect(error).toMatchObject({ code: 'star-columns/wrong-length', path: ['columns', which] });
    expect(error.message).toBe(
      `tallyStarColumns: "columns.${which}" must be a Uint8Array with one byte for each person and point, got another.`,
    );
  });

  it.each(['before', 'after'] as const)('refuses a byte that is no score %s', (which) => {
    const bytes = new Uint8Array([0, 0, 0, 0, 10, 11, 0, 0, 0]);
    const error = thrownBy(() => tallyStarColumns({ ...columns, [which]: bytes }, { scale }));
    expect(error).toMatchObject({ code: 'star-columns/not-on-the-scale', path: ['columns', which, 5] });
    expect(error.message).toBe(
      `tallyStarColumns: "columns.${which}[5]" must be 0, or up to 10 for a score of the scale, got a higher one.`,
    );
  });
});
