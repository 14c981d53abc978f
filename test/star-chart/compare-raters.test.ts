import type { StarChart } from 'supportplan';
import { calendarDate, POSP_STAR, type StarScale, starViews } from 'supportplan';
import type { StarReading } from 'supportplan/star-chart';
import { explainStarViews } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const [HARD, READY, STARTING, LEARNING] = POSP_STAR.bands;

const OWN: StarScale = deepFreeze({
  id: 'own',
  version: '2',
  points: [{ id: 'food', label: 'Food' }],
  lowest: 0,
  highest: 3,
  bands: [],
});

const RATERS = { person: 'the-person', worker: 'worker', together: 'together' } as const;

function by(
  who: keyof typeof RATERS,
  scores: Readonly<Record<string, number>>,
  more: Partial<StarChart> = {},
): StarChart {
  const readings: readonly StarReading[] = Object.entries(scores).map(([point, score]) => ({ point, score }));
  return deepFreeze({ scale: 'posp-star', ratedBy: RATERS[who], readings, ...more });
}

const MARCH_3 = { on: calendarDate('2026-03-03') };
const MARCH_4 = { on: calendarDate('2026-03-04') };

describe('starViews', () => {
  it('sets the two side by side, in the scale’s order, and asks where they differ', () => {
    const person = by('person', { 'i-can': 6, 'i-am': 4, 'i-want': 5 }, MARCH_3);
    const worker = by('worker', { 'i-am': 7, 'i-want': 2, 'i-can': 6 }, MARCH_3);
    expect(starViews({ person, worker })).toStrictEqual({
      scale: 'posp-star',
      on: { person: '2026-03-03', worker: '2026-03-03' },
      sameDay: true,
      points: [
        {
          point: 'i-am',
          label: 'I AM',
          person: { score: 4, band: READY },
          worker: { score: 7, band: LEARNING },
          comparison: 'worker-higher',
          apart: 3,
          question: 'The person gave 4 and the worker 7 for I AM. What does each of them see?',
        },
        {
          point: 'i-want',
          label: 'I WANT',
          person: { score: 5, band: STARTING },
          worker: { score: 2, band: HARD },
          comparison: 'person-higher',
          apart: 3,
          question: 'The person gave 5 and the worker 2 for I WANT. What does each of them see?',
        },
        {
          point: 'i-can',
          label: 'I CAN',
          person: { score: 6, band: STARTING },
          worker: { score: 6, band: STARTING },
          comparison: 'same',
          apart: 0,
        },
      ],
      comparable: 3,
    });
  });

  it('compares nothing where one of them gave no score', () => {
    const person = by('person', { 'i-am': 4 });
    const worker = by('worker', { 'i-want': 7 });
    const views = starViews({ person, worker });
    expect(views.points).toStrictEqual([
      {
        point: 'i-am',
        label: 'I AM',
        person: { score: 4, band: READY },
        worker: {},
        comparison: 'not-comparable',
      },
      {
        point: 'i-want',
        label: 'I WANT',
        person: {},
        worker: { score: 7, band: LEARNING },
        comparison: 'not-comparable',
      },
      { point: 'i-can', label: 'I CAN', person: {}, worker: {}, comparison: 'not-comparable' },
    ]);
    expect(views).toMatchObject({ comparable: 0, on: {}, sameDay: false });
  });

  it('shows beside them what they gave together, which decides nothing', () => {
    const [person, worker] = [by('person', { 'i-am': 4 }, MARCH_3), by('worker', { 'i-am': 7 }, MARCH_3)];
    const views = starViews({ person, worker, together: by('together', { 'i-am': 5 }, MARCH_4) });
    expect(views.points[0]).toMatchObject({
      together: { score: 5, band: STARTING },
      comparison: 'worker-higher',
      apart: 3,
    });
    expect(views.points[1]).toStrictEqual({
      point: 'i-want',
      label: 'I WANT',
      person: {},
      worker: {},
      together: {},
      comparison: 'not-comparable',
    });
    expect(views.on).toEqual({ person: '2026-03-03', worker: '2026-03-03', together: '2026-03-04' });
    expect(views.sameDay).toBe(false);
  });

  it('takes zero for a score, and gives no bands on a scale without any', () => {
    const more = { scale: 'own', scaleVersion: '2' };
    const views = starViews(
      { person: by('person', { food: 0 }, more), worker: by('worker', { food: 2 }, more) },
      OWN,
    );
    expect(views).toMatchObject({ scale: 'own', scaleVersion: '2', comparable: 1 });
    expect(views.points[0]).toMatchObject({
      person: { score: 0 },
      worker: { score: 2 },
      comparison: 'worker-higher',
      apart: 2,
    });
    expect(views.points[0]?.person).toStrictEqual({ score: 0 });
  });

  it.each([
    [MARCH_3, MARCH_3, true],
    [MARCH_3, MARCH_4, false],
    [MARCH_3, {}, false],
    [{}, MARCH_3, false],
    [{}, {}, false],
  ])('knows whether they are of one day (%#)', (persons, workers, sameDay) => {
    const views = starViews({ person: by('person', {}, persons), worker: by('worker', {}, workers) });
    expect(views.sameDay).toBe(sameDay);
  });

  it.each([
    ['person', by('worker', {}), 'the-person', 'worker'],
    ['worker', by('person', {}), 'worker', 'the-person'],
    ['together', by('worker', {}), 'together', 'worker'],
  ])('refuses as the chart of %s one that somebody else scored', (key, chart, expected, got) => {
    const charts = { person: by('person', {}), worker: by('worker', {}), [key]: chart };
    const error = thrownBy(() => starViews(charts));
    expect(error).toMatchObject({ code: 'star-chart/another-rater', path: ['charts', key, 'ratedBy'] });
    expect(error.message).toBe(`starViews: "charts.${key}.ratedBy" must be ${expected}, got ${got}.`);
  });

  it('refuses a chart that does not say who scored it', () => {
    const { ratedBy, ...worker } = by('worker', {});
    const error = thrownBy(() => starViews({ person: by('person', {}), worker }));
    expect(error).toMatchObject({
      code: 'star-chart/rater-not-recorded',
      path: ['charts', 'worker', 'ratedBy'],
    });
    expect(error.message).toBe('starViews: "charts.worker.ratedBy" must be worker, got nothing.');
    expect(ratedBy).toBe('worker');
  });

  it('refuses a scale that does not hang together, and a chart whose readings are no list', () => {
    const more = { scale: 'own', scaleVersion: '2' };
    const charts = { person: by('person', {}, more), worker: by('worker', {}, more) };
    const error = thrownBy(() => starViews(charts, { ...OWN, highest: 0 }));
    expect(error).toMatchObject({ code: 'star-scale/not-a-range', path: ['scale', 'highest'] });
    expect(error.message).toMatch(/^starViews: "scale\.highest" must be /);
    const without = { ...charts, worker: { ...charts.worker, readings: undefined as never } };
    const list = thrownBy(() => starViews(without, OWN));
    expect(list).toMatchObject({ code: 'argument/missing', path: ['charts', 'worker', 'readings'] });
  });

  it('refuses charts that are not on one scale', () => {
    const charts = { person: by('person', {}), worker: by('worker', {}, { scale: 'pathways-star' }) };
    const error = thrownBy(() => starViews(charts));
    expect(error).toMatchObject({ code: 'star-chart/another-scale', path: ['charts', 'worker', 'scale'] });
    expect(error.message).toBe(
      'starViews: "charts.worker.scale" must be the id of the scale given, got 13 characters of other text.',
    );
  });

  it('refuses what no chart can hold, and says where', () => {
    const charts = { person: by('person', { 'i-am': 4 }), worker: by('worker', { 'i-am': 4, 'i-can': 11 }) };
    const error = thrownBy(() => starViews(charts));
    expect(error).toMatchObject({
      code: 'star-chart/not-on-the-scale',
      path: ['charts', 'worker', 'readings', 1, 'score'],
    });
    expect(error.message).toBe(
      'starViews: "charts.worker.readings[1].score" must be a whole number from 1 to 10, got 11.',
    );
  });
});

describe('explainStarViews', () => {
  it('tells what each gave, asks where they differ, and takes neither for the right one', () => {
    const person = by('person', { 'i-am': 4, 'i-want': 8 }, MARCH_3);
    const worker = by('worker', { 'i-am': 7, 'i-want': 8 }, MARCH_3);
    expect(explainStarViews(starViews({ person, worker }))).toEqual([
      'The person gave 4 (ready for help) and the worker 7 (learning, steadier) for I AM. What does each of them see?',
      'The person and the worker both gave 8 (learning, steadier) for I WANT.',
      'Neither the person nor the worker gave a score for I CAN.',
      'Both gave a score for 2 of 3 points. Neither view is the right one.',
    ]);
  });

  it('tells a score that is missing as missing, and what they gave together', () => {
    const person = by('person', { 'i-am': 4, 'i-can': 5 }, MARCH_3);
    const worker = by('worker', { 'i-want': 7, 'i-can': 2 }, MARCH_4);
    const together = by('together', { 'i-am': 6, 'i-can': 3 });
    expect(explainStarViews(starViews({ person, worker, together }))).toEqual([
      'The person gave 4 (ready for help) for I AM, and the worker gave no score. Together they gave 6 (starting to take steps).',
      'The worker gave 7 (learning, steadier) for I WANT, and the person gave no score. Together they gave no score.',
      'The person gave 5 (starting to take steps) and the worker 2 (finding things hard) for I CAN. Together they gave 3 (ready for help). What does each of them see?',
      'Both gave a score for 1 of 3 points. Neither view is the right one.',
      'The charts are from different days (Tuesday 3 March 2026 and Wednesday 4 March 2026), so a difference may come from that.',
    ]);
  });

  it('says where the days are not recorded, and leaves out bands where there are none', () => {
    const more = { scale: 'own', scaleVersion: '2' };
    const person = by('person', { food: 0 }, { ...more, ...MARCH_3 });
    expect(explainStarViews(starViews({ person, worker: by('worker', { food: 1 }, more) }, OWN))).toEqual([
      'The person gave 0 and the worker 1 for Food. What does each of them see?',
      'Both gave a score for 1 of 1 point. Neither view is the right one.',
      'It is not recorded that the charts are from the same day. If they are not, a difference may come from that.',
    ]);
  });
});
