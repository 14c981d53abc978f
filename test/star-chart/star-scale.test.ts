import { PATHWAYS_STAR, POSP_STAR, type StarScale } from 'supportplan';
import { starScale, withStarWords } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { starScaleIssues } from '../../src/star-chart/star-scale.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const OWN: StarScale = deepFreeze({
  id: 'own',
  version: '2',
  points: [
    { id: 'sleep', label: 'Sleep' },
    { id: 'food', label: 'Food' },
  ],
  lowest: 0,
  highest: 6,
  bands: [
    { id: 'none', from: 0, to: 0, label: 'not yet' },
    { id: 'some', from: 1, to: 4, label: 'on the way' },
    { id: 'all', from: 5, to: 6, label: 'there' },
  ],
});

/** The scale with bands of these scores. */
function banded(...ranges: readonly (readonly [number, number])[]): StarScale {
  const bands = ranges.map(([from, to], place) => ({ id: `b${place}`, from, to, label: `Band ${place}` }));
  return deepFreeze({ ...OWN, bands });
}

function told(scale: StarScale): readonly (readonly [string, string])[] {
  return starScaleIssues(scale).map(({ code, message }) => [code, message]);
}

describe('starScale', () => {
  it('takes the shipped scales and gives them back', () => {
    expect(starScale(deepFreeze(POSP_STAR))).toStrictEqual(POSP_STAR);
    expect(starScale(deepFreeze(PATHWAYS_STAR))).toStrictEqual(PATHWAYS_STAR);
  });

  it('gives a copy, with the version, and leaves behind what is not part of a scale', () => {
    const more = deepFreeze({
      ...OWN,
      colour: 'blue',
      points: OWN.points.map((point) => ({ ...point, hint: 'x' })),
      bands: OWN.bands.map((band) => ({ ...band, colour: 'red' })),
    });
    const made = starScale(more);
    expect(made).toStrictEqual(OWN);
    expect(made).not.toBe(OWN);
    expect(made.points[0]).not.toBe(more.points[0]);
    expect(made.bands[0]).not.toBe(more.bands[0]);
  });

  it('takes a scale without bands, of one point, of 100 points and of 100 steps', () => {
    const points = Array.from({ length: 100 }, (_, place) => ({ id: `p${place}`, label: `Point ${place}` }));
    expect(starScale({ ...OWN, bands: [] }).bands).toEqual([]);
    expect(starScale({ ...OWN, points: points.slice(0, 1) }).points).toHaveLength(1);
    expect(starScale({ ...OWN, points }).points).toHaveLength(100);
    expect(starScale({ ...OWN, lowest: -50, highest: 50, bands: [] }).highest).toBe(50);
    expect(starScale({ ...OWN, lowest: 0, highest: 1, bands: [] }).highest).toBe(1);
  });

  it('takes a band for every score of the longest scale', () => {
    // scores 0 to 100 are 101
    const ranges = Array.from({ length: 101 }, (_, score) => [score, score] as const);
    expect(starScale({ ...banded(...ranges), highest: 100 }).bands).toHaveLength(101);
  });

  it('refuses one that does not hang together at its first fault, with the place', () => {
    const error = thrownBy(() => starScale(banded([0, 1], [2, 4], [7, 6])));
    expect(error).toMatchObject({ code: 'star-scale/not-a-range', path: ['parts', 'bands', 2, 'to'] });
    expect(error.message).toBe(
      'starScale: "parts.bands[2].to" must be at or above the start of the band, got 6 with 7 as its start.',
    );
  });

  it('names the gap', () => {
    const error = thrownBy(() => starScale(banded([0, 3], [6, 6])));
    expect(error).toMatchObject({ code: 'star-scale/gap', path: ['parts', 'bands'] });
    expect(error.message).toBe(
      'starScale: "parts.bands" must be bands that cover every score exactly once, got a gap: scores 4 to 5 are in no band.',
    );
  });

  it.each([
    ['bands', undefined, 'nothing', 'argument/missing'],
    ['bands', null, 'null', 'argument/wrong-type'],
    ['bands', { length: 0 }, 'an object', 'argument/wrong-type'],
    ['points', undefined, 'nothing', 'argument/missing'],
    ['points', 'sleep', '5 characters of other text', 'argument/wrong-type'],
  ] as const)('refuses %s that are no list: %j', (key, list, got, code) => {
    const error = thrownBy(() => starScale({ ...OWN, [key]: list } as never));
    expect(error).toMatchObject({ code, path: ['parts', key] });
    expect(error.message).toBe(`starScale: "parts.${key}" must be a list, got ${got}.`);
  });

  it.each([
    [null, 'argument/wrong-type', []],
    [{ ...OWN, points: [null] }, 'argument/wrong-type', ['points', 0]],
    [{ ...OWN, bands: [undefined] }, 'argument/missing', ['bands', 0]],
    [{ ...OWN, lowest: 0.5 }, 'argument/out-of-range', ['lowest']],
    [{ ...OWN, highest: Number.NaN }, 'argument/out-of-range', ['highest']],
    [{ ...OWN, id: '' }, 'argument/out-of-range', ['id']],
  ])('refuses what has not the form of a scale (%#)', (parts, code, path) => {
    expect(thrownBy(() => starScale(parts as never))).toMatchObject({ code, path: ['parts', ...path] });
  });

  it("carries a host's own data along, unread and not copied", () => {
    const extensions = { 'our-app': { colour: 'teal' } };
    expect(starScale({ ...OWN, extensions }).extensions).toBe(extensions);
    expect(withStarWords({ ...OWN, extensions }, {}).extensions).toBe(extensions);
    expect(Object.isFrozen(extensions)).toBe(false);
    expect(thrownBy(() => starScale({ ...OWN, extensions: 'teal' as never })).code).toBe(
      'argument/wrong-type',
    );
  });

  it.each([
    ['white space', ' \n\u00A0\u3000', 'empty text'],
    ['controls', '\u0000\u0007\u009F', 'text without visible characters'],
    ['widths of nothing', '\u200B\u200C\u200D\u2060\u00AD', 'text without visible characters'],
    ['marks of direction', ' \u200E\u202E\u2066 ', 'text without visible characters'],
    ['halves of pairs', '\uD83D', 'text without visible characters'],
    ['fillers', '\u3164\uFE0F', 'text without visible characters'],
    ['what is no character', '\uFFFE\uFFFF', 'text without visible characters'],
  ])('refuses a label of nothing but %s', (_, label, got) => {
    const error = thrownBy(() => starScale({ ...OWN, points: [{ id: 'sleep', label }] }));
    expect(error).toMatchObject({ code: 'star-scale/no-label', path: ['parts', 'points', 0, 'label'] });
    expect(error.message).toBe(
      `starScale: "parts.points[0].label" must be text that is not empty, got ${got}.`,
    );
  });

  it.each(['x', '\u200Bx', '照', '\u{1F468}\u200D\u{1F469}', '\u0301', '-', '\u0627\u200C'])(
    'takes a label in which there is something to see: %j',
    (label) => {
      expect(starScale({ ...OWN, points: [{ id: 'sleep', label }] }).points[0]?.label).toBe(label);
    },
  );

  it('takes ids that objects have of their own accord', () => {
    const points = ['__proto__', 'constructor'].map((id) => ({ id, label: id }));
    expect(starScale({ ...OWN, points }).points).toStrictEqual(points);
  });
});

describe('starScaleIssues', () => {
  it('finds nothing in a scale that hangs together', () => {
    expect(starScaleIssues(OWN)).toEqual([]);
    expect(starScaleIssues({ ...OWN, bands: [] })).toEqual([]);
  });

  it('gives every fault at once, below the path that it is told', () => {
    const scale: StarScale = {
      id: ' ',
      version: ' ',
      points: [
        { id: 'a', label: 'A' },
        { id: 'a', label: ' ' },
        { id: ' ', label: 'C' },
      ],
      lowest: 5,
      highest: 5,
      bands: [
        { id: 'x', from: 1, to: 2, label: ' ' },
        { id: 'x', from: 4, to: 3, label: 'X' },
      ],
    };
    const issues = starScaleIssues(deepFreeze(scale), ['scales', 3]);
    expect(issues.map(({ code, path }) => [code, path.join('/')])).toEqual([
      ['star-scale/no-label', 'scales/3/id'],
      ['star-scale/no-label', 'scales/3/version'],
      ['star-scale/no-label', 'scales/3/points/1/label'],
      ['star-scale/duplicate-point', 'scales/3/points/1/id'],
      ['star-scale/no-label', 'scales/3/points/2/id'],
      ['star-scale/not-a-range', 'scales/3/highest'],
      ['star-scale/no-label', 'scales/3/bands/0/label'],
      ['star-scale/duplicate-band', 'scales/3/bands/1/id'],
      ['star-scale/not-a-range', 'scales/3/bands/1/to'],
    ]);
    expect(issues[3]?.message).toBe(
      '"scales[3].points[1].id": expected a unique id, got the same id as the first point.',
    );
    expect(issues[1]?.message).toBe('"scales[3].version": expected text that is not empty, got empty text.');
  });

  it.each([
    [[], 'star-scale/no-points', 'at least one point, got none'],
    [
      Array.from({ length: 101 }, (_, place) => ({ id: `p${place}`, label: 'P' })),
      'star-scale/too-many-points',
      'at most 100 points, got 101',
    ],
  ])('counts the points (%#)', (points, code, said) => {
    expect(told({ ...OWN, points })).toEqual([[code, `"points": expected ${said}.`]]);
  });

  it.each([
    [3, 3, '3 with 3 as the lowest'],
    [4, 3, '3 with 4 as the lowest'],
    [0, 101, '101 with 0 as the lowest'],
    [
      Number.MIN_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
      '9007199254740991 with -9007199254740991 as the lowest',
    ],
  ])('wants scores that go up by 100 steps at most: %i to %i', (lowest, highest, got) => {
    const message = `"highest": expected above the lowest score, by at most 100, got ${got}.`;
    expect(told({ ...OWN, lowest, highest })).toEqual([['star-scale/not-a-range', message]]);
  });

  it.each([
    ['a gap at the beginning', [[1, 6]], 'star-scale/gap', 'a gap: score 0 is in no band'],
    ['a gap at the end', [[0, 3]], 'star-scale/gap', 'a gap: scores 4 to 6 are in no band'],
    [
      'a gap of one',
      [
        [0, 4],
        [6, 6],
      ],
      'star-scale/gap',
      'a gap: score 5 is in no band',
    ],
    [
      'an overlap of two',
      [
        [0, 0],
        [1, 5],
        [4, 6],
      ],
      'star-scale/overlap',
      'an overlap: scores 4 to 5 are in two bands, the second and the third',
    ],
    [
      'a band within another',
      [
        [0, 6],
        [2, 2],
      ],
      'star-scale/overlap',
      'an overlap: score 2 is in two bands, the first and the second',
    ],
  ] as const)('tells %s', (_, ranges, code, got) => {
    const place = code === 'star-scale/gap' ? 'bands' : `bands[${ranges.length - 1}]`;
    const message = `"${place}": expected bands that cover every score exactly once, got ${got}.`;
    expect(told(banded(...ranges))).toEqual([[code, message]]);
  });

  it('tells bands that are out of order, and no gap that is none', () => {
    expect(told(banded([0, 1], [4, 6], [2, 3]))).toEqual([
      [
        'star-scale/out-of-order',
        '"bands[2]": expected a band that starts above the previous one, got one that starts at 2.',
      ],
    ]);
  });

  it('names the bands of an overlap by their places in the list, lower place first', () => {
    expect(told(banded([3, 6], [0, 3])).map(([, message]) => message)).toEqual([
      '"bands[1]": expected a band that starts above the previous one, got one that starts at 0.',
      '"bands[0]": expected bands that cover every score exactly once, got an overlap: score 3 is in two bands, the first and the second.',
    ]);
  });

  it('tells bands beyond the scores', () => {
    const beyond = (from: number, to: number, place: number): string =>
      `"bands[${place}]": expected a band from 0 to 6 at most, got one from ${from} to ${to}.`;
    expect(told(banded([-1, 3], [4, 7])).map(([, message]) => message)).toEqual([
      beyond(-1, 3, 0),
      beyond(4, 7, 1),
    ]);
    expect(told(banded([-4, -2], [0, 6], [9, 12])).map(([, message]) => message)).toEqual([
      beyond(-4, -2, 0),
      beyond(9, 12, 2),
    ]);
  });

  it('says no more of 100,000 points or bands than that they are too many', () => {
    const points = Array.from({ length: 100_000 }, () => ({ id: '', label: '' }));
    const bands = points.map((point) => ({ ...point, from: 1, to: 0 }));
    expect(told({ ...OWN, points, bands })).toEqual([
      ['star-scale/too-many-points', '"points": expected at most 100 points, got 100000.'],
      ['star-scale/too-many-bands', '"bands": expected at most 101 bands, got 100000.'],
    ]);
  });
});

describe('withStarWords', () => {
  it('puts words on some points and bands, and leaves the rest', () => {
    const scale = withStarWords(
      OWN,
      deepFreeze({ points: { food: 'Eating' }, bands: { none: 'dim eto', all: 'yno' } }),
    );
    expect(scale).toStrictEqual({
      ...OWN,
      points: [
        { id: 'sleep', label: 'Sleep' },
        { id: 'food', label: 'Eating' },
      ],
      bands: [
        { id: 'none', from: 0, to: 0, label: 'dim eto' },
        { id: 'some', from: 1, to: 4, label: 'on the way' },
        { id: 'all', from: 5, to: 6, label: 'yno' },
      ],
    });
  });

  it.each(['points', 'bands'])('refuses a scale whose %s are no list', (key) => {
    const error = thrownBy(() => withStarWords({ ...OWN, [key]: null }, {}));
    expect(error).toMatchObject({ code: 'argument/wrong-type', path: ['scale', key] });
    expect(error.message).toMatch(/^withStarWords: "scale\./);
  });

  it('refuses to be called without a scale, and with words for what no scale has', () => {
    const error = thrownBy(() => withStarWords(undefined as never, {}));
    expect(error).toMatchObject({ code: 'argument/missing', path: ['scale'] });
    expect(thrownBy(() => withStarWords(OWN, { point: {} } as never)).code).toBe('argument/unknown-key');
  });

  it('leaves a scale without words of its own as it is', () => {
    expect(withStarWords(OWN, {})).toStrictEqual(OWN);
  });

  it('names a point or a band that the scale does not have by its place only', () => {
    const point = thrownBy(() => withStarWords(OWN, { points: { food: 'Eating', drink: 'Drinking' } }));
    expect(point).toMatchObject({ code: 'star-scale/unknown-point', path: ['words', 'points', 1] });
    expect(point.message).toBe(
      'withStarWords: "words.points[1]" must be a label for a point of the scale, got one for an unknown point.',
    );
    const band = thrownBy(() => withStarWords(OWN, { bands: { best: 'Best' } }));
    expect(band).toMatchObject({ code: 'star-scale/unknown-band', path: ['words', 'bands', 0] });
    expect(band.message).toBe(
      'withStarWords: "words.bands[0]" must be a label for a band of the scale, got one for an unknown band.',
    );
  });

  it.each([
    ['', 'argument/out-of-range', 'some text, got empty text'],
    [' \n', 'star-scale/no-label', 'text that is not empty, got empty text'],
    [undefined, 'argument/missing', 'text, got nothing'],
    [3, 'argument/wrong-type', 'text, got a number'],
  ])('refuses %j for a label', (label, code, said) => {
    const error = thrownBy(() => withStarWords(OWN, { points: { food: label as never } }));
    expect(error).toMatchObject({ code, path: ['words', 'points', 0] });
    expect(error.message).toBe(`withStarWords: "words.points[0]" must be ${said}.`);
  });

  it('does not take what every object has for words', () => {
    const scale = { ...OWN, points: [{ id: 'constructor', label: 'Building' }] };
    expect(withStarWords(scale, { points: {} }).points).toEqual(scale.points);
    const words = JSON.parse('{"__proto__": "Roots"}');
    const roots = { ...OWN, points: [{ id: '__proto__', label: 'x' }] };
    expect(withStarWords(roots, { points: words }).points).toEqual([{ id: '__proto__', label: 'Roots' }]);
  });
});
