import type { StarChart } from 'supportplan';
import { calendarDate, POSP_STAR, type StarScale, starChange, starHistory } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const OWN: StarScale = deepFreeze({
  id: 'own',
  version: '2',
  points: [{ id: 'food', label: 'Food' }],
  lowest: 0,
  highest: 3,
  bands: [],
});

function chart(day: string | undefined, score: number, more: Partial<StarChart> = {}): StarChart {
  return deepFreeze({
    scale: 'posp-star',
    ...(day !== undefined && { on: calendarDate(day) }),
    readings: [{ point: 'i-am', score }],
    ...more,
  });
}

const FIRST = chart('2025-09-02', 3);
const SECOND = chart('2026-03-03', 7);
const THIRD = chart('2026-06-02', 5);
const FOURTH = chart('2026-09-01', 6);

describe('starHistory', () => {
  it('puts charts in order of their days and compares the first and the latest two', () => {
    const [story, ...others] = starHistory(deepFreeze([THIRD, FIRST, FOURTH, SECOND]));
    expect(others).toEqual([]);
    expect(story).toStrictEqual({
      scale: 'posp-star',
      charts: [FIRST, SECOND, THIRD, FOURTH],
      undated: [],
      firstToLatest: starChange(FIRST, FOURTH),
      latestTwo: starChange(THIRD, FOURTH),
      overlay: [FIRST, THIRD, FOURTH],
    });
    // 6 - 3 and 6 - 5
    expect(story?.firstToLatest?.distance.steps).toBe(3);
    expect(story?.latestTwo?.distance.steps).toBe(1);
  });

  it.each([
    [[], []],
    [[FIRST], [FIRST]],
    [
      [SECOND, FIRST],
      [FIRST, SECOND],
    ],
    [
      [SECOND, FIRST, THIRD],
      [FIRST, SECOND, THIRD],
    ],
  ])('lays no chart over another twice (%#)', (charts, overlay) => {
    const [story] = starHistory(charts);
    expect(story?.overlay ?? []).toEqual(overlay);
    expect(story?.firstToLatest !== undefined).toBe(charts.length > 1);
    expect(story?.latestTwo !== undefined).toBe(charts.length > 1);
  });

  it('leaves charts of one day in the order they came in', () => {
    const [a, b, c] = [chart('2026-03-03', 1), chart('2026-03-03', 2), chart('2026-03-03', 3)];
    expect(starHistory([b, FOURTH, a, c])[0]?.charts).toEqual([b, a, c, FOURTH]);
  });

  it('says of charts of one day that they are', () => {
    const [a, b, c] = [chart('2026-03-03', 1), chart('2026-03-03', 2), chart('2026-02-02', 3)];
    const [story] = starHistory([a, b, c]);
    expect(story?.latestTwo?.order).toBe('same-day');
    expect(story?.firstToLatest?.order).toBe('earlier-first');
  });

  it('refuses a scale that does not hang together, whether or not a chart is on it, and no list of readings', () => {
    const scales = [OWN, { ...OWN, version: '3', bands: undefined as never }];
    const error = thrownBy(() => starHistory([FIRST], { scales }));
    expect(error).toMatchObject({
      code: 'argument/missing',
      path: ['options', 'scales', 1, 'bands'],
    });
    expect(error.message).toBe('starHistory: "options.scales[1].bands" must be a list, got nothing.');
    const list = thrownBy(() => starHistory([FIRST, chart(undefined, 1, { readings: null as never })]));
    expect(list).toMatchObject({ code: 'argument/wrong-type', path: ['charts', 1, 'readings'] });
  });

  it('keeps charts without a day apart, and does not guess where they belong', () => {
    const [one, other] = [chart(undefined, 9), chart(undefined, 1)];
    const [story] = starHistory([one, FOURTH, other, FIRST]);
    expect(story?.charts).toEqual([FIRST, FOURTH]);
    expect(story?.undated).toEqual([one, other]);
    expect(story?.overlay).toEqual([FIRST, FOURTH]);
    expect(starHistory([one])).toStrictEqual([
      { scale: 'posp-star', charts: [], undated: [one], overlay: [] },
    ]);
  });

  it('never mixes raters, versions or scales, and takes them in the order in which they come up', () => {
    const area = { scale: 'pathways-star', readings: [{ point: 'money', score: 4 }] };
    const own = { scale: 'own', scaleVersion: '2', readings: [{ point: 'food', score: 0 }] };
    const older: StarScale = { ...OWN, version: '1' };
    const charts = [
      chart('2026-03-03', 4, { ratedBy: 'worker' }),
      chart('2026-03-03', 6, { ratedBy: 'the-person' }),
      chart('2026-03-03', 5),
      chart('2026-03-03', 5, { ratedBy: 'together' }),
      chart('2026-03-03', 1, area),
      chart('2026-03-03', 1, own),
      chart('2026-03-03', 1, { ...own, scaleVersion: '1' }),
      chart('2026-09-01', 7, { ratedBy: 'worker' }),
    ];
    const stories = starHistory(charts, deepFreeze({ scales: [older, OWN] }));
    expect(
      stories.map(({ scale, scaleVersion, ratedBy, charts: { length } }) => [
        scale,
        scaleVersion,
        ratedBy,
        length,
      ]),
    ).toEqual([
      ['posp-star', undefined, 'worker', 2],
      ['posp-star', undefined, 'the-person', 1],
      ['posp-star', undefined, undefined, 1],
      ['posp-star', undefined, 'together', 1],
      ['pathways-star', undefined, undefined, 1],
      ['own', '2', undefined, 1],
      ['own', '1', undefined, 1],
    ]);
    expect(stories[0]?.firstToLatest?.sameRater).toBe(true);
    expect(stories[5]).toStrictEqual({
      scale: 'own',
      scaleVersion: '2',
      charts: [charts[5]],
      undated: [],
      overlay: [charts[5]],
    });
  });

  it('takes a scale that is given before a shipped one of the same id', () => {
    const ours = { ...POSP_STAR, highest: 12, bands: [] };
    const [story] = starHistory([chart('2026-03-03', 11), chart('2026-09-01', 12)], { scales: [ours] });
    expect(story?.latestTwo?.points[0]).toMatchObject({ before: 11, after: 12, steps: 1 });
  });

  it.each([
    [
      { scale: 'own' },
      'scale',
      'the id of a shipped scale or of one of "options.scales", got 3 characters of other text',
    ],
    [{ scaleVersion: '3' }, 'scaleVersion', 'a known version of the scale, got a different version, or none'],
  ])('refuses a chart on a scale that is not known (%#)', (more, key, said) => {
    const error = thrownBy(() => starHistory([FIRST, chart('2026-03-03', 4, more)]));
    expect(error).toMatchObject({ code: 'star-chart/another-scale', path: ['charts', 1, key] });
    expect(error.message).toBe(`starHistory: "charts[1].${key}" must be ${said}.`);
  });

  it.each([
    [
      { readings: [{ point: 'i-am', score: 0 }] },
      'star-chart/not-on-the-scale',
      'readings[0].score" must be a whole number from 1 to 10, got 0',
    ],
    [
      { on: '3 March' as never },
      'calendar/not-a-date',
      'on" must be a real day written YYYY-MM-DD, got 7 characters of other text',
    ],
    [
      { ratedBy: 'nobody' as never },
      'argument/unknown-value',
      'ratedBy" must be one of "the-person", "worker", "together", got 6 characters of other text',
    ],
  ])('refuses what no chart can hold, in whichever chart it is (%#)', (more, code, said) => {
    const error = thrownBy(() => starHistory([FIRST, SECOND, chart('2026-05-05', 4, more), FOURTH]));
    expect(error.code).toBe(code);
    expect(error.message).toBe(`starHistory: "charts[2].${said}.`);
  });

  it('goes through 100,000 charts', () => {
    const charts = Array.from({ length: 100_000 }, (_, place) => (place % 2 === 0 ? FOURTH : FIRST));
    const [story] = starHistory(charts);
    expect(story?.charts).toHaveLength(100_000);
    expect(story?.firstToLatest?.distance.steps).toBe(3);
  });
});
