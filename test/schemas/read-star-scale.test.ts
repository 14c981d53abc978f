import { PATHWAYS_STAR, POSP_STAR } from 'supportplan';
import { readPlan, readStarScale } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { LEAST_PLAN } from '../helpers/full-plan.js';
import { withAt, withoutAt } from '../helpers/places.js';

const OWN = deepFreeze({
  id: 'own',
  points: [
    { id: 'sleep', label: 'Sleep' },
    { id: 'food', label: 'Food' },
  ],
  lowest: 0,
  highest: 3,
  bands: [],
});

function messages(
  reading: ReturnType<typeof readPlan> | ReturnType<typeof readStarScale>,
): readonly string[] {
  return reading.ok ? [] : reading.issues.map(({ message }) => message);
}

describe('readStarScale', () => {
  it.each([
    POSP_STAR,
    PATHWAYS_STAR,
    OWN,
    { ...OWN, version: '2' },
    { ...OWN, extensions: { 'our-app': { colour: 'teal' } } },
  ])('reads a scale that is one', (scale) => {
    expect(readStarScale(JSON.parse(JSON.stringify(scale)))).toEqual({ ok: true, value: scale });
  });

  it('tells of everything that has the wrong shape', () => {
    const reading = readStarScale({ ...OWN, lowest: '0', colour: 'teal', points: [{ id: 'sleep' }] });
    expect(reading.ok ? [] : reading.issues.map(({ code, path }) => [code, path])).toEqual([
      ['star-scale/missing', ['points', 0, 'label']],
      ['star-scale/wrong-type', ['lowest']],
      ['star-scale/unknown-key', []],
    ]);
  });

  it.each([null, 'own', [], 7])('reads no scale in %j', (value) => {
    expect(messages(readStarScale(value))).toHaveLength(1);
  });

  it('tells of bands that leave a gap, and which', () => {
    const bands = [
      { id: 'low', from: 0, to: 0, label: 'not yet' },
      { id: 'high', from: 3, to: 3, label: 'often' },
    ];
    const reading = readStarScale({ ...OWN, bands });
    expect(reading.ok ? [] : reading.issues.map(({ code }) => code)).toEqual(['star-scale/gap']);
    expect(messages(reading).join()).toContain('1 to 2');
  });

  it('gives up on what is wrong in more ways than can be told', () => {
    const points = Array.from({ length: 9_999 }, () => ({ a: 0, b: 0, id: 1, label: 2 }));
    const keys = Object.fromEntries(points.map((_, index) => [`key-${index}`, 0]));
    expect(messages(readStarScale({ ...OWN, ...keys, points, bands: points })).length).toBeGreaterThan(0);
  });
});

describe('readPlan, of star charts', () => {
  const chart = { scale: 'own', readings: [{ point: 'sleep', score: 0 }] };
  const plan = deepFreeze({ ...LEAST_PLAN, starScales: [OWN], starCharts: [chart] });

  it('takes charts on scales that the plan brings, or that are shipped', () => {
    expect(messages(readPlan(plan))).toEqual([]);
    const shipped = [
      { scale: 'posp-star', readings: [{ point: 'i-am', score: 10 }] },
      { scale: 'pathways-star', readings: [{ point: 'housing', score: 1 }] },
    ];
    expect(messages(readPlan({ ...LEAST_PLAN, starCharts: shipped }))).toEqual([]);
  });

  it('refuses a chart on a scale that is neither', () => {
    expect(messages(readPlan(withoutAt(plan, ['starScales'])))).toEqual([
      '"starCharts[0].scale": expected the id of a shipped scale or of one of the plan\'s starScales, got another.',
    ]);
  });

  it.each([
    ['another', { ...OWN, version: '2' }, '3', 'another'],
    ['none', { ...OWN, version: '2' }, undefined, 'nothing'],
    ['one, where the scale has none', OWN, '1', 'another'],
  ])('refuses a chart of a version that the scale has not: %s', (_, scale, scaleVersion, got) => {
    const charts = [{ ...chart, ...(scaleVersion !== undefined && { scaleVersion }) }];
    expect(messages(readPlan({ ...LEAST_PLAN, starScales: [scale], starCharts: charts }))).toEqual([
      `"starCharts[0].scaleVersion": expected a version of that scale, got ${got}.`,
    ]);
  });

  it('takes two versions of a scale in one plan', () => {
    const starScales = [OWN, { ...OWN, version: '2', highest: 5 }];
    const starCharts = [chart, { scale: 'own', scaleVersion: '2', readings: [{ point: 'food', score: 5 }] }];
    expect(messages(readPlan({ ...LEAST_PLAN, starScales, starCharts }))).toEqual([]);
  });

  it('refuses a point that the scale has not, without repeating it', () => {
    expect(messages(readPlan(withAt(plan, ['starCharts', 0, 'readings', 0, 'point'], 'work')))).toEqual([
      '"starCharts[0].readings[0].point": expected the id of one of the scale\'s points, got 4 characters of other text.',
    ]);
  });

  it.each([
    [-1, 'at least 0, got -1'],
    [4, 'at most 3, got 4'],
    [99_999, 'at most 3, got a number'],
  ])('refuses the score %d', (score, told) => {
    const reading = readPlan(withAt(plan, ['starCharts', 0, 'readings', 0, 'score'], score));
    expect(messages(reading)).toEqual([`"starCharts[0].readings[0].score": expected ${told}.`]);
    expect(reading.ok ? '' : reading.issues[0].code).toBe('plan/not-on-the-scale');
  });

  it('refuses a scale of the plan that is none, and names the scores', () => {
    const bands = [{ id: 'low', from: 0, to: 1, label: 'not yet' }];
    const reading = readPlan(withAt(plan, ['starScales', 0, 'bands'], bands));
    expect(reading.ok ? [] : reading.issues.map(({ code, path }) => [code, path[0], path[1]])).toEqual([
      ['star-scale/gap', 'starScales', 0],
    ]);
  });

  it('refuses a scale twice, and one with the id of a shipped scale', () => {
    const twice = { ...LEAST_PLAN, starScales: [OWN, OWN, { ...OWN, id: 'posp-star', version: '9' }] };
    expect(messages(readPlan(twice))).toEqual([
      '"starScales[1].id": expected a unique id and version, got a duplicate.',
      '"starScales[2].id": expected an id that no shipped scale uses, got one that has.',
    ]);
  });

  it.each([
    ['no list', { starScales: 'none' }],
    ['no objects', { starScales: [7] }],
    ['no text for an id', { starScales: [{ ...OWN, id: 7 }] }],
    ['no number', { starScales: [{ ...OWN, lowest: '0' }] }],
    ['no end', { starScales: [{ ...OWN, highest: undefined }] }],
    ['no points', { starScales: [{ ...OWN, points: [null] }] }],
    ['no label', { starScales: [{ ...OWN, points: [{ id: 'sleep' }] }] }],
    ['a chart without a name', { starCharts: [{ scale: '', readings: [] }] }],
    ['no bands', { starScales: [{ ...OWN, bands: 'none' }] }],
    ['no first score of a band', { starScales: [{ ...OWN, bands: [{ id: 'a', label: 'b', to: 3 }] }] }],
  ])('leaves to the shape what is no scale: %s', (_, part) => {
    const reading = readPlan({ ...LEAST_PLAN, ...part });
    expect(reading.ok ? ['star-scale'] : reading.issues.map(({ code }) => code.split('/')[0])).not.toContain(
      'star-scale',
    );
  });
});
