import { PATHWAYS_STAR, POSP_STAR, type StarChart } from 'supportplan';
import { starChartToText } from 'supportplan/render';
import { describe, expect, it } from 'vitest';
import { RATER_WORDS } from '../../src/render/star-chart-text.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { chartOn, scaleOfPoints } from './pictures.js';

const MARCH = chartOn(POSP_STAR, [4, undefined, 10], '2026-03-03', 'the-person');
const JUNE = chartOn(POSP_STAR, [4, 6, 1], '2026-06-09', 'worker');
const SEPTEMBER = chartOn(POSP_STAR, [5, 6, undefined], '2026-09-30', 'together');

describe('starChartToText', () => {
  it('tells one chart: day, rater, and every point with its score and band', () => {
    expect(starChartToText(MARCH).split('\n')).toEqual([
      'Star chart',
      'Scores go from 1 to 10.',
      '3 March 2026, scored by the person.',
      'I AM: 4 of 10 (ready for help).',
      'I WANT: not scored.',
      'I CAN: 10 of 10 (managing well).',
    ]);
  });

  it('tells two side by side, without a verdict', () => {
    expect(starChartToText([MARCH, JUNE]).split('\n')).toEqual([
      'Star chart',
      'Scores go from 1 to 10.',
      'Chart 1: 3 March 2026, scored by the person.',
      'Chart 2: 9 June 2026, scored by the worker.',
      'I AM: 4 of 10 (ready for help) in chart 1, 4 of 10 (ready for help) in chart 2.',
      'I WANT: not scored in chart 1, 6 of 10 (starting to take steps) in chart 2.',
      'I CAN: 10 of 10 (managing well) in chart 1, 1 of 10 (finding things hard) in chart 2.',
    ]);
  });

  it('tells three', () => {
    const lines = starChartToText([MARCH, JUNE, SEPTEMBER]).split('\n');
    expect(lines[4]).toBe('Chart 3: 30 September 2026, scored together.');
    expect(lines.at(-1)).toBe(
      'I CAN: 10 of 10 (managing well) in chart 1, 1 of 10 (finding things hard) in chart 2, not scored in chart 3.',
    );
  });

  it('says what is not recorded', () => {
    const chart: StarChart = { scale: 'posp-star', readings: [] };
    expect(starChartToText(chart).split('\n').slice(2)).toEqual([
      'Day not recorded, who scored is not recorded.',
      'I AM: not scored.',
      'I WANT: not scored.',
      'I CAN: not scored.',
    ]);
  });

  it('keeps to the order of the scale, and passes over points that it does not have', () => {
    const readings = [
      { point: 'i-can', score: 7 },
      { point: 'elsewhere', score: 99 },
      { point: 'constructor', score: 99 },
      { point: 'i-am', score: 2 },
    ];
    expect(starChartToText({ scale: 'posp-star', readings }).split('\n').slice(3)).toEqual([
      'I AM: 2 of 10 (finding things hard).',
      'I WANT: not scored.',
      'I CAN: 7 of 10 (learning, steadier).',
    ]);
  });

  it('knows the ten areas', () => {
    const lines = starChartToText(chartOn(PATHWAYS_STAR, Array(10).fill(10))).split('\n');
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('Legal issues: 10 of 10 (managing well).');
  });

  it('tells scales without bands, from zero, and below it', () => {
    const plain = scaleOfPoints(3, [], { lowest: 0, highest: 3, bands: [] });
    expect(
      starChartToText(chartOn(plain, [0, 3]), { scale: plain })
        .split('\n')
        .slice(1),
    ).toEqual([
      'Scores go from 0 to 3.',
      'Day not recorded, who scored is not recorded.',
      'Point 1: 0 of 3.',
      'Point 2: 3 of 3.',
      'Point 3: not scored.',
    ]);
    const below = scaleOfPoints(1, [], { lowest: -2, highest: 2, bands: [], version: '2' });
    expect(starChartToText(chartOn(below, [-1]), { scale: below })).toContain('\nPoint 1: -1.');
  });

  it('tells labels whole, each on its line', () => {
    const long = `one\n${'x'.repeat(200)}: 10 of 10`;
    const scale = scaleOfPoints(3, [long, '\u202Eb', 'c']);
    const lines = starChartToText(chartOn(scale, []), { scale, title: ' My\nstar ' }).split('\n');
    expect(lines[0]).toBe('My star');
    expect(lines.slice(3)).toEqual([
      `one ${'x'.repeat(200)}: 10 of 10: not scored.`,
      'b: not scored.',
      'c: not scored.',
    ]);
  });

  it('keeps days in words apart, however many there are', () => {
    const days = Array.from({ length: 4100 }, (_, place) => {
      const on = new Date(place * 86_400_000).toISOString().slice(0, 10);
      return [on, starChartToText(chartOn(POSP_STAR, [], on)).split('\n')[2]];
    });
    const words = new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    expect(days).toEqual(
      days.map(([on = '']) => [on, `${words.format(new Date(on))}, who scored is not recorded.`]),
    );
  });

  it.each([
    ['none', [], '0'],
    ['four', [MARCH, MARCH, MARCH, MARCH], '4'],
  ])('refuses %s', (_, charts, got) => {
    const error = thrownBy(() => starChartToText(charts));
    expect(error).toMatchObject({ code: 'star-chart/not-one-to-three', path: ['charts'] });
    expect(error.message).toBe(`starChartToText: "charts" must be one to three charts, got ${got}.`);
  });

  it('refuses charts on two scales', () => {
    const error = thrownBy(() => starChartToText([MARCH, chartOn(PATHWAYS_STAR, [])]));
    expect(error).toMatchObject({ code: 'star-chart/another-scale', path: ['charts', 1, 'scale'] });
    expect(error.message).toBe('starChartToText: "charts[1].scale" must be that of the first, got another.');
  });

  it('refuses a scale that nobody knows, and a chart on another than is given', () => {
    const unknown = thrownBy(() => starChartToText({ scale: 'own', readings: [] }));
    expect(unknown).toMatchObject({ code: 'star-chart/another-scale', path: ['charts', 'scale'] });
    const other = thrownBy(() => starChartToText([MARCH, chartOn(PATHWAYS_STAR, [])], { scale: POSP_STAR }));
    expect(other).toMatchObject({ code: 'star-chart/another-scale', path: ['charts', 1, 'scale'] });
  });

  it('refuses a scale that does not hang together', () => {
    const scale = scaleOfPoints(3, [], { highest: 1 });
    const error = thrownBy(() => starChartToText(chartOn(scale, []), { scale }));
    expect(error).toMatchObject({ code: 'star-scale/not-a-range', path: ['options', 'scale', 'highest'] });
    expect(error.message).toMatch(/^starChartToText: "options\.scale\.highest" must be /);
  });

  it.each([
    [0, 'star-chart/not-on-the-scale'],
    [11, 'star-chart/not-on-the-scale'],
    [4.5, 'argument/out-of-range'],
    [Number.NaN, 'argument/out-of-range'],
    ['4', 'argument/wrong-type'],
  ])('refuses a score of %s', (score, code) => {
    const readings = [{ point: 'i-am' }, { point: 'i-want', score: score as number }];
    const error = thrownBy(() => starChartToText([MARCH, { scale: 'posp-star', readings }]));
    expect(error).toMatchObject({
      code,
      path: ['charts', 1, 'readings', 1, 'score'],
    });
  });

  it('refuses a label with nothing to see', () => {
    const scale = scaleOfPoints(3, ['a', '\u200B', 'c']);
    const error = thrownBy(() => starChartToText(chartOn(scale, []), { scale }));
    expect(error).toMatchObject({
      code: 'star-scale/no-label',
      path: ['options', 'scale', 'points', 1, 'label'],
    });
  });

  it('refuses a scale without a list of bands, and a chart without a list of readings', () => {
    const { bands, ...bandless } = scaleOfPoints(3);
    const error = thrownBy(() =>
      starChartToText({ scale: 'own', readings: [] }, { scale: bandless as typeof POSP_STAR }),
    );
    expect(error).toMatchObject({ code: 'argument/missing', path: ['options', 'scale', 'bands'] });
    expect(bands).toHaveLength(5);
    const list = thrownBy(() => starChartToText([MARCH, { scale: 'posp-star' } as never]));
    expect(list).toMatchObject({ code: 'argument/missing', path: ['charts', 1, 'readings'] });
    expect(list.message).toBe('starChartToText: "charts[1].readings" must be a list, got nothing.');
  });

  it('tells the labels that a scale has, and not those that it had', () => {
    const scale = structuredClone(scaleOfPoints(3)) as { points: { label: string }[] } & typeof POSP_STAR;
    const chart = chartOn(scale, [4]);
    expect(starChartToText(chart, { scale })).toContain('\nPoint 1: 4 of 10');
    (scale.points[0] as { label: string }).label = 'Sleep';
    expect(starChartToText(chart, { scale })).toContain('\nSleep: 4 of 10');
    expect(starChartToText(chart, { scale })).not.toContain('Point 1');
  });

  it('refuses a point that is on a chart twice', () => {
    const readings = [{ point: 'i-am' }, { point: 'i-am', score: 4 }];
    const error = thrownBy(() => starChartToText({ scale: 'posp-star', readings }));
    expect(error).toMatchObject({
      code: 'star-chart/point-twice',
      path: ['charts', 'readings', 1, 'point'],
    });
    expect(error.message).toBe(
      'starChartToText: "charts.readings[1].point" must be a point that is not already on the chart, got a duplicate.',
    );
  });

  it('refuses a day that is none, and a rater that nobody is', () => {
    const day = thrownBy(() => starChartToText({ ...MARCH, on: '2026-02-30' as never }));
    expect(day).toMatchObject({ code: 'calendar/not-a-date', path: ['charts', 'on'] });
    const rater = thrownBy(() => starChartToText({ ...MARCH, ratedBy: 'toString' as never }));
    expect(rater).toMatchObject({ code: 'argument/unknown-value', path: ['charts', 'ratedBy'] });
    expect(rater.message).toBe(
      'starChartToText: "charts.ratedBy" must be one of "the-person", "worker", "together", got 8 characters of other text.',
    );
  });

  it('refuses a title that is not text', () => {
    expect(thrownBy(() => starChartToText(MARCH, { title: null as never })).code).toBe('argument/wrong-type');
  });
});

describe('RATER_WORDS', () => {
  it('says who scored without naming anybody', () => {
    expect(Object.values(RATER_WORDS)).toEqual([
      'scored by the person',
      'scored by the worker',
      'scored together',
    ]);
  });
});
