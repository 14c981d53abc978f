import { PATHWAYS_STAR, POSP_STAR, type StarScale, starChartBands } from 'supportplan';
import { starBand } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

/** A scale of a host's own: from zero, with bands of one and of three. */
const OWN: StarScale = deepFreeze({
  id: 'own',
  points: [
    { id: 'sleep', label: 'Sleep' },
    { id: 'food', label: 'Food' },
  ],
  lowest: 0,
  highest: 3,
  bands: [
    { id: 'none', from: 0, to: 0, label: 'not yet' },
    { id: 'some', from: 1, to: 3, label: 'on the way' },
  ],
});

describe('POSP_STAR', () => {
  it('has the form’s three points, in its order', () => {
    expect(POSP_STAR.points).toEqual([
      { id: 'i-am', label: 'I AM' },
      { id: 'i-want', label: 'I WANT' },
      { id: 'i-can', label: 'I CAN' },
    ]);
  });

  it('goes from 1 to 10, in bands that follow on from one another', () => {
    expect([POSP_STAR.lowest, POSP_STAR.highest]).toEqual([1, 10]);
    const scores = POSP_STAR.bands.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, step) => from + step),
    );
    expect(scores).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('names its bands by their scores', () => {
    expect(POSP_STAR.bands.map(({ id }) => id)).toEqual(
      POSP_STAR.bands.map(({ from, to }) => `band-${from}-${to}`),
    );
  });

  it('labels its bands in words of our own', () => {
    const labels = POSP_STAR.bands.map(({ label }) => label);
    expect(new Set(labels).size).toBe(5);
    for (const label of labels) {
      expect(label).toMatch(/\w/);
      expect(label).not.toMatch(/stuck|accept|believ|self.?relian/i);
    }
  });
});

describe('PATHWAYS_STAR', () => {
  it('has the ten areas of the form in its order, on the scores and bands of the three points', () => {
    expect(PATHWAYS_STAR.points.map(({ id }) => id)).toEqual([
      'identity',
      'housing',
      'skills-purpose-work',
      'social-networks',
      'safety',
      'physical-health',
      'emotional-health',
      'substances',
      'money',
      'legal',
    ]);
    expect(PATHWAYS_STAR.points[9]?.label).toBe('Legal issues');
    expect(PATHWAYS_STAR).toMatchObject({
      id: 'pathways-star',
      lowest: 1,
      highest: 10,
      bands: POSP_STAR.bands,
    });
  });
});

describe('starBand', () => {
  // the bands of the form: 1-2, 3-4, 5-6, 7-8, 9-10
  it.each([
    [1, 'band-1-2'],
    [2, 'band-1-2'],
    [3, 'band-3-4'],
    [4, 'band-3-4'],
    [5, 'band-5-6'],
    [6, 'band-5-6'],
    [7, 'band-7-8'],
    [8, 'band-7-8'],
    [9, 'band-9-10'],
    [10, 'band-9-10'],
  ])('finds for %i the band %s', (score, id) => {
    expect(starBand(score)).toBe(POSP_STAR.bands.find((band) => band.id === id));
  });

  it.each([
    [0, '0', 'star-chart/not-on-the-scale'],
    [11, '11', 'star-chart/not-on-the-scale'],
    [-1, '-1', 'star-chart/not-on-the-scale'],
    [5.5, '5.5', 'argument/out-of-range'],
    [2.5, '2.5', 'argument/out-of-range'],
    [Number.NaN, 'NaN', 'argument/out-of-range'],
    [Number.POSITIVE_INFINITY, 'Infinity', 'argument/out-of-range'],
    ['5', '1 character of other text', 'argument/wrong-type'],
    [undefined, 'nothing', 'argument/missing'],
    [null, 'null', 'argument/wrong-type'],
  ])('has none for %s', (score, got, code) => {
    const error = thrownBy(() => starBand(score as never));
    expect(error).toMatchObject({ code, path: ['score'] });
    const expected =
      code === 'star-chart/not-on-the-scale' ? 'a whole number from 1 to 10' : 'a whole number';
    expect(error.message).toBe(`starBand: "score" must be ${expected}, got ${got}.`);
  });

  it.each([
    [0, 'none'],
    [1, 'some'],
    [3, 'some'],
  ])('finds for %i on a scale of the caller’s own the band "%s"', (score, id) => {
    expect(starBand(score, OWN).id).toBe(id);
  });

  it('has none on a scale without bands', () => {
    const error = thrownBy(() => starBand(2, { ...OWN, bands: [] }));
    expect(error).toMatchObject({ code: 'star-chart/no-bands', path: ['scale'] });
    expect(error.message).toBe('starBand: "scale" must be a scale with bands, got one without.');
  });

  it('refuses a scale that does not hang together', () => {
    const [none] = OWN.bands;
    const error = thrownBy(() => starBand(0, { ...OWN, bands: none ? [none] : [] }));
    expect(error).toMatchObject({ code: 'star-scale/gap', path: ['scale', 'bands'] });
    expect(error.message).toMatch(/^starBand: "scale\.bands" must be /);
  });

  it('says where a scale of the caller’s own begins and ends', () => {
    expect(thrownBy(() => starBand(4, OWN)).message).toBe(
      'starBand: "score" must be a whole number from 0 to 3, got 4.',
    );
  });
});

describe('starChartBands', () => {
  it('puts beside each point its label, score and band', () => {
    const readings = [
      { point: 'i-am', score: 4 },
      { point: 'i-want', score: 10 },
      { point: 'i-can', score: 1 },
    ];
    expect(starChartBands(deepFreeze({ scale: 'posp-star', readings }))).toStrictEqual([
      { point: 'i-am', label: 'I AM', score: 4, band: POSP_STAR.bands[1] },
      { point: 'i-want', label: 'I WANT', score: 10, band: POSP_STAR.bands[4] },
      { point: 'i-can', label: 'I CAN', score: 1, band: POSP_STAR.bands[0] },
    ]);
  });

  it('keeps to the order of the scale, whatever the order of the chart', () => {
    const readings = [
      { point: 'i-can', score: 7 },
      { point: 'i-am', score: 2 },
      { point: 'i-want', score: 5 },
    ];
    const bands = starChartBands(deepFreeze({ scale: 'posp-star', readings }));
    expect(bands.map(({ point, score }) => [point, score])).toEqual([
      ['i-am', 2],
      ['i-want', 5],
      ['i-can', 7],
    ]);
  });

  it('gives no band, and no score, where none was given', () => {
    const narrative = { text: 'Tired.', voice: 'own-words' } as const;
    const chart = { scale: 'posp-star', readings: [{ point: 'i-am', narrative }] };
    expect(starChartBands(deepFreeze(chart))).toStrictEqual([
      { point: 'i-am', label: 'I AM' },
      { point: 'i-want', label: 'I WANT' },
      { point: 'i-can', label: 'I CAN' },
    ]);
  });

  it('passes over a point that is not the scale’s', () => {
    const chart = { scale: 'posp-star', readings: [{ point: 'i-will', score: 99 }] };
    expect(starChartBands(deepFreeze(chart)).map(({ point }) => point)).toEqual(['i-am', 'i-want', 'i-can']);
  });

  it('takes a score of zero for a score, on a scale that has one', () => {
    const chart = { scale: 'own', readings: [{ point: 'food', score: 0 }] };
    expect(starChartBands(deepFreeze(chart), OWN)).toStrictEqual([
      { point: 'sleep', label: 'Sleep' },
      { point: 'food', label: 'Food', score: 0, band: { id: 'none', from: 0, to: 0, label: 'not yet' } },
    ]);
  });

  it('refuses a score that is not on the scale', () => {
    const chart = deepFreeze({ scale: 'posp-star', readings: [{ point: 'i-want', score: 0 }] });
    expect(thrownBy(() => starChartBands(chart))).toMatchObject({ code: 'star-chart/not-on-the-scale' });
  });

  it('finds a shipped scale by the id on the chart', () => {
    const chart = deepFreeze({ scale: 'pathways-star', readings: [{ point: 'legal', score: 9 }] });
    expect(starChartBands(chart).at(-1)).toStrictEqual({
      point: 'legal',
      label: 'Legal issues',
      score: 9,
      band: POSP_STAR.bands[4],
    });
  });

  it('gives scores without bands, on a scale that has none', () => {
    const chart = deepFreeze({ scale: 'own', readings: [{ point: 'food', score: 3 }] });
    expect(starChartBands(chart, { ...OWN, bands: [] })).toStrictEqual([
      { point: 'sleep', label: 'Sleep' },
      { point: 'food', label: 'Food', score: 3 },
    ]);
  });

  it('refuses a chart of a scale that is not shipped, where none is given', () => {
    const chart = deepFreeze({ scale: 'own', readings: [] });
    const error = thrownBy(() => starChartBands(chart));
    expect(error).toMatchObject({ code: 'star-chart/another-scale', path: ['chart', 'scale'] });
    expect(error.message).toBe(
      'starChartBands: "chart.scale" must be the id of a shipped scale, when no scale is given, got 3 characters of other text.',
    );
    expect(starChartBands(chart, OWN)).toHaveLength(2);
  });

  it('refuses a chart of another scale than the one given', () => {
    const error = thrownBy(() => starChartBands(deepFreeze({ scale: 'posp-star', readings: [] }), OWN));
    expect(error).toMatchObject({ code: 'star-chart/another-scale', path: ['chart', 'scale'] });
    expect(error.message).toBe(
      'starChartBands: "chart.scale" must be the id of the scale given, got 9 characters of other text.',
    );
  });

  it.each([
    ['posp-star', '2', undefined],
    ['own', '2', OWN],
    ['own', undefined, { ...OWN, version: '2' }],
    ['own', '1', { ...OWN, version: '2' }],
  ])('refuses a chart of another version of its scale (%#)', (scale, scaleVersion, given) => {
    const chart = { scale, ...(scaleVersion !== undefined && { scaleVersion }), readings: [] };
    const error = thrownBy(() => starChartBands(deepFreeze(chart), given));
    expect(error).toMatchObject({ code: 'star-chart/another-scale', path: ['chart', 'scaleVersion'] });
    expect(error.message).toBe(
      'starChartBands: "chart.scaleVersion" must be the version of the scale, got a different version, or none.',
    );
  });

  it('refuses a scale that does not hang together', () => {
    const chart = deepFreeze({ scale: 'own', readings: [] });
    const error = thrownBy(() => starChartBands(chart, { ...OWN, lowest: 0.5 }));
    expect(error).toMatchObject({ code: 'argument/out-of-range', path: ['scale', 'lowest'] });
    expect(error.message).toBe('starChartBands: "scale.lowest" must be a whole number, got 0.5.');
    expect(thrownBy(() => starChartBands(chart, null as never)).code).toBe('argument/wrong-type');
  });

  it('refuses a chart without a list of readings', () => {
    const error = thrownBy(() => starChartBands({ scale: 'posp-star' } as never));
    expect(error).toMatchObject({ code: 'argument/missing', path: ['chart', 'readings'] });
    expect(error.message).toBe('starChartBands: "chart.readings" must be a list, got nothing.');
  });

  it('takes a chart of the version given', () => {
    const chart = deepFreeze({ scale: 'own', scaleVersion: '2', readings: [] });
    expect(starChartBands(chart, { ...OWN, version: '2' })).toHaveLength(2);
  });
});
