import type { StarChart } from 'supportplan';
import { calendarDate, POSP_STAR, type StarScale, starChange } from 'supportplan';
import type { StarReading } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const [HARD, READY, STARTING, LEARNING, WELL] = POSP_STAR.bands;

const OWN: StarScale = deepFreeze({
  id: 'own',
  version: '2',
  points: [
    { id: 'constructor', label: 'Sleep' },
    { id: 'food', label: 'Food' },
  ],
  lowest: -2,
  highest: 2,
  bands: [],
});

function chart(readings: readonly StarReading[], more: Partial<StarChart> = {}): StarChart {
  return deepFreeze({ scale: 'posp-star', readings, ...more });
}

function own(readings: readonly StarReading[]): StarChart {
  return chart(readings, { scale: 'own', scaleVersion: '2' });
}

const NONE = chart([]);

describe('starChange', () => {
  it('tells for each point how the later score stands to the earlier, in the scale’s order', () => {
    const before = chart(
      [
        { point: 'i-can', score: 9 },
        { point: 'i-am', score: 2 },
        { point: 'i-want', score: 5 },
      ],
      { on: calendarDate('2026-03-03'), ratedBy: 'the-person' },
    );
    const after = chart(
      [
        { point: 'i-am', score: 7 },
        { point: 'i-want', score: 5 },
        { point: 'i-can', score: 8 },
      ],
      { on: calendarDate('2026-09-01'), ratedBy: 'the-person' },
    );
    // bands: 2 is in the first, 7 in the fourth; 9 in the fifth, 8 in the fourth. Steps: 5 + 0 - 1
    expect(starChange(before, after)).toStrictEqual({
      scale: 'posp-star',
      from: '2026-03-03',
      to: '2026-09-01',
      order: 'earlier-first',
      ratedBy: { before: 'the-person', after: 'the-person' },
      sameRater: true,
      points: [
        {
          point: 'i-am',
          label: 'I AM',
          before: 2,
          after: 7,
          aim: 'achieve',
          bandBefore: HARD,
          bandAfter: LEARNING,
          comparison: 'higher',
          steps: 5,
          bandsMoved: 3,
        },
        {
          point: 'i-want',
          label: 'I WANT',
          before: 5,
          after: 5,
          aim: 'achieve',
          bandBefore: STARTING,
          bandAfter: STARTING,
          comparison: 'same',
          steps: 0,
          bandsMoved: 0,
        },
        {
          point: 'i-can',
          label: 'I CAN',
          before: 9,
          after: 8,
          aim: 'achieve',
          bandBefore: WELL,
          bandAfter: LEARNING,
          comparison: 'lower',
          steps: -1,
          bandsMoved: -1,
        },
      ],
      distance: { steps: 4, points: 3, of: 3, higher: 1, same: 1, lower: 1, notComparable: 0 },
      passedOver: 0,
    });
  });

  it('compares nothing where a score is missing, and counts it for nothing', () => {
    const narrative = { text: 'Not today.', voice: 'own-words' } as const;
    const before = chart([
      { point: 'i-am', score: 3 },
      { point: 'i-can', narrative },
    ]);
    const after = chart([
      { point: 'i-am', narrative },
      { point: 'i-want', score: 10 },
    ]);
    expect(starChange(before, after)).toStrictEqual({
      scale: 'posp-star',
      order: 'not-known',
      ratedBy: {},
      sameRater: false,
      points: [
        {
          point: 'i-am',
          label: 'I AM',
          before: 3,
          aim: 'achieve',
          bandBefore: READY,
          comparison: 'not-comparable',
        },
        {
          point: 'i-want',
          label: 'I WANT',
          after: 10,
          aim: 'achieve',
          bandAfter: WELL,
          comparison: 'not-comparable',
        },
        { point: 'i-can', label: 'I CAN', aim: 'achieve', comparison: 'not-comparable' },
      ],
      distance: { points: 0, of: 3, higher: 0, same: 0, lower: 0, notComparable: 3 },
      passedOver: 0,
    });
  });

  it('takes a score of zero for a score, and gives no bands on a scale without any', () => {
    const before = own([{ point: 'food', score: 0 }]);
    const after = own([
      { point: 'food', score: -2 },
      { point: 'constructor', score: 0 },
    ]);
    const change = starChange(before, after, { scale: OWN });
    expect(change).toMatchObject({ scale: 'own', scaleVersion: '2' });
    expect(change.points).toStrictEqual([
      { point: 'constructor', label: 'Sleep', after: 0, aim: 'achieve', comparison: 'not-comparable' },
      { point: 'food', label: 'Food', before: 0, after: -2, aim: 'achieve', comparison: 'lower', steps: -2 },
    ]);
    expect(change.distance).toMatchObject({ steps: -2, points: 1, of: 2 });
  });

  it.each([
    [4, 5, true],
    [4, 4, true],
    [4, 3, false],
  ])('says from %i to %i whether it was kept, where it was to be kept', (from, to, aimMet) => {
    const before = chart([{ point: 'i-am', score: from, aim: 'maintain' }]);
    const [point] = starChange(before, chart([{ point: 'i-am', score: to }])).points;
    expect(point).toMatchObject({ aim: 'maintain', aimMet });
  });

  it('does not say whether it was kept where a score is missing, or where it was to move on', () => {
    const before = chart([
      { point: 'i-am', score: 4, aim: 'maintain' },
      { point: 'i-can', score: 4, aim: 'achieve' },
    ]);
    const { points } = starChange(before, chart([{ point: 'i-can', score: 4 }]));
    expect(points.map((point) => [point.aim, 'aimMet' in point])).toEqual([
      ['maintain', false],
      ['achieve', false],
      ['achieve', false],
    ]);
  });

  it('takes the aim given, else that of the earlier reading, else that of the later, else to move on', () => {
    const before = chart([
      { point: 'i-am', aim: 'maintain' },
      { point: 'i-want', aim: 'maintain' },
    ]);
    const after = chart([
      { point: 'i-want', aim: 'achieve' },
      { point: 'i-can', aim: 'maintain' },
    ]);
    const aims = (given?: { readonly [point: string]: 'achieve' | 'maintain' }): readonly string[] =>
      starChange(before, after, deepFreeze({ ...(given && { aims: given }) })).points.map(({ aim }) => aim);
    expect(aims()).toEqual(['maintain', 'maintain', 'maintain']);
    expect(aims({ 'i-am': 'achieve', 'i-can': 'achieve' })).toEqual(['achieve', 'maintain', 'achieve']);
    expect(starChange(NONE, NONE).points.map(({ aim }) => aim)).toEqual(['achieve', 'achieve', 'achieve']);
  });

  it('does not take what every object has for an aim', () => {
    expect(starChange(own([]), own([]), { scale: OWN, aims: {} }).points[0]?.aim).toBe('achieve');
  });

  it.each([
    [{ ratedBy: 'worker' }, { ratedBy: 'worker' }, true],
    [{ ratedBy: 'worker' }, { ratedBy: 'the-person' }, false],
    [{ ratedBy: 'worker' }, {}, false],
    [{}, { ratedBy: 'together' }, false],
    [{}, {}, false],
  ] as const)('says whether both say who scored, and it is the same (%#)', (before, after, sameRater) => {
    const change = starChange(chart([], before), chart([], after));
    expect(change.sameRater).toBe(sameRater);
    expect(change.ratedBy).toStrictEqual({
      ...('ratedBy' in before && { before: before.ratedBy }),
      ...('ratedBy' in after && { after: after.ratedBy }),
    });
  });

  it.each([
    ['2026-03-03', '2026-09-01', 'earlier-first'],
    ['2026-09-01', '2026-03-03', 'later-first'],
    ['2025-12-31', '2026-01-01', 'earlier-first'],
    ['2026-03-03', '2026-03-03', 'same-day'],
    [undefined, '2026-03-03', 'not-known'],
    ['2026-03-03', undefined, 'not-known'],
    [undefined, undefined, 'not-known'],
  ])('says how the days stand: %s, then %s', (from, to, order) => {
    const [before, after] = [from, to].map((day) =>
      chart([], day === undefined ? {} : { on: calendarDate(day) }),
    ) as [StarChart, StarChart];
    expect(starChange(before, after).order).toBe(order);
  });

  it('passes over points that are not the scale’s, whatever their score, and counts them', () => {
    const odd = chart([
      { point: 'i-will', score: 99 },
      { point: 'i-will', score: -99, aim: 'maintain' },
      { point: 'i-am', score: 1 },
    ]);
    expect(starChange(odd, odd).distance).toMatchObject({ steps: 0, points: 1, of: 3 });
    // two in each of the two
    expect(starChange(odd, odd).passedOver).toBe(4);
    expect([starChange(odd, NONE).passedOver, starChange(NONE, odd).passedOver]).toEqual([2, 2]);
    expect(starChange(NONE, chart([{ point: 'i-am' }])).passedOver).toBe(0);
  });

  it('refuses a scale that does not hang together, and tells a host of it by its place', () => {
    const gap = { ...OWN, bands: [{ id: 'low', from: -2, to: 0, label: 'Low' }] };
    const error = thrownBy(() => starChange(own([]), own([]), { scale: gap }));
    expect(error).toMatchObject({ code: 'star-scale/gap', path: ['options', 'scale', 'bands'] });
    expect(error.message).toBe(
      'starChange: "options.scale.bands" must be bands that cover every score exactly once, got a gap: scores 1 to 2 are in no band.',
    );
  });

  it.each([
    [undefined, 'nothing', 'argument/missing'],
    [null, 'null', 'argument/wrong-type'],
    [{ length: 0 }, 'an object', 'argument/wrong-type'],
  ])('refuses a chart whose readings are no list: %s', (readings, got, code) => {
    const error = thrownBy(() => starChange(NONE, chart(readings as never)));
    expect(error).toMatchObject({ code, path: ['after', 'readings'] });
    expect(error.message).toBe(`starChange: "after.readings" must be a list, got ${got}.`);
  });

  it.each([
    [
      chart([], { scale: 'own' }),
      NONE,
      ['before', 'scale'],
      'the id of a shipped scale, when no scale is given, got 3 characters of other text',
    ],
    [
      NONE,
      chart([], { scale: 'pathways-star' }),
      ['after', 'scale'],
      'the id of the scale given, got 13 characters of other text',
    ],
    [
      NONE,
      chart([], { scaleVersion: '2' }),
      ['after', 'scaleVersion'],
      'the version of the scale, got a different version, or none',
    ],
  ])('refuses charts that are not on one scale (%#)', (before, after, path, said) => {
    const error = thrownBy(() => starChange(before, after));
    expect(error).toMatchObject({ code: 'star-chart/another-scale', path });
    expect(error.message).toBe(`starChange: "${path.join('.')}" must be ${said}.`);
  });

  it.each([
    [0, 'star-chart/not-on-the-scale', 'a whole number from 1 to 10, got 0'],
    [11, 'star-chart/not-on-the-scale', 'a whole number from 1 to 10, got 11'],
    [4_857_773_456, 'star-chart/not-on-the-scale', 'a whole number from 1 to 10, got a number'],
    [4.5, 'argument/out-of-range', 'a whole number, got 4.5'],
    [Number.NaN, 'argument/out-of-range', 'a whole number, got NaN'],
    ['4', 'argument/wrong-type', 'a whole number, got 1 character of other text'],
    [null, 'argument/wrong-type', 'a whole number, got null'],
  ])('refuses a score of %s', (score, code, said) => {
    const bad = chart([{ point: 'i-can' }, { point: 'i-am', score: score as never }]);
    const error = thrownBy(() => starChange(bad, NONE));
    expect(error).toMatchObject({
      code,
      path: ['before', 'readings', 1, 'score'],
    });
    expect(error.message).toBe(`starChange: "before.readings[1].score" must be ${said}.`);
  });

  it('refuses a reading that is null', () => {
    const error = thrownBy(() => starChange(NONE, chart([null as never])));
    expect(error).toMatchObject({ code: 'argument/wrong-type', path: ['after', 'readings', 0] });
    expect(error.message).toBe('starChange: "after.readings[0]" must be an object, got null.');
  });

  it('refuses options that it does not know', () => {
    const error = thrownBy(() => starChange(NONE, NONE, { aim: { 'i-am': 'maintain' } } as never));
    expect(error).toMatchObject({ code: 'argument/unknown-key', path: ['options'] });
  });

  it('refuses a point that is there twice, and does not name it', () => {
    const error = thrownBy(() => starChange(NONE, chart([{ point: 'i-am' }, { point: 'i-am', score: 4 }])));
    expect(error).toMatchObject({ code: 'star-chart/point-twice', path: ['after', 'readings', 1, 'point'] });
    expect(error.message).toBe(
      'starChange: "after.readings[1].point" must be a point that is not already on the chart, got a duplicate.',
    );
  });

  it('refuses a day that is none, a rater and an aim that are not of our words', () => {
    const day = thrownBy(() => starChange(NONE, chart([], { on: '2026-02-29' as never })));
    expect(day).toMatchObject({ code: 'calendar/not-a-date', path: ['after', 'on'] });
    expect(day.message).toBe('starChange: "after.on" must be a real day written YYYY-MM-DD, got 2026-02-29.');
    const rater = thrownBy(() => starChange(chart([], { ratedBy: 'manager' as never }), NONE));
    expect(rater).toMatchObject({ code: 'argument/unknown-value', path: ['before', 'ratedBy'] });
    expect(rater.message).toBe(
      'starChange: "before.ratedBy" must be one of "the-person", "worker", "together", got 7 characters of other text.',
    );
    const aim = thrownBy(() => starChange(chart([{ point: 'i-am', aim: 'win' as never }]), NONE));
    expect(aim).toMatchObject({ code: 'argument/unknown-value', path: ['before', 'readings', 0, 'aim'] });
    expect(aim.message).toBe(
      'starChange: "before.readings[0].aim" must be one of "achieve", "maintain", got 3 characters of other text.',
    );
  });

  it('refuses aims for what is not a point of the scale, and aims that are none', () => {
    const point = thrownBy(() =>
      starChange(NONE, NONE, { aims: { 'i-am': 'achieve', 'i-will': 'achieve' } }),
    );
    expect(point).toMatchObject({ code: 'star-chart/unknown-point', path: ['options', 'aims', 1] });
    expect(point.message).toBe(
      'starChange: "options.aims[1]" must be an aim for a point of the scale, got one for an unknown point.',
    );
    const aim = thrownBy(() => starChange(NONE, NONE, { aims: { 'i-am': 7 as never } }));
    expect(aim).toMatchObject({ code: 'argument/unknown-value', path: ['options', 'aims', 0] });
    expect(aim.message).toBe(
      'starChange: "options.aims[0]" must be one of "achieve", "maintain", got a number.',
    );
  });

  it('goes through charts of 100,000 readings', () => {
    const odd = Array.from({ length: 100_000 }, (_, place) => ({ point: `p${place}`, score: 1 }));
    const change = starChange(
      chart([...odd, { point: 'i-am', score: 1 }]),
      chart([{ point: 'i-am', score: 2 }, ...odd]),
    );
    expect(change.distance).toMatchObject({ steps: 1, points: 1 });
  });
});
