import { type CalendarDate, calendarDate } from 'supportplan';
import type { CarersProgress } from 'supportplan/carers-strategy';
import { assignTimeline, type CarersAction, carersActionStage, mapAction } from 'supportplan/carers-strategy';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;
const step = { text: 'Find places for a weekend.', voice: 'agreed' } as const;
const wayForward = { text: 'Ask the hostels first.', voice: 'agreed' } as const;

const PLAIN: CarersAction = deepFreeze({ id: 'A1', priorityId: 'P1', step });
const MAPPED: CarersAction = deepFreeze({ ...PLAIN, mapped: { on: on('2026-05-11'), wayForward } });
const PLANNED: CarersAction = deepFreeze({
  ...MAPPED,
  timeline: { dueOn: on('2026-11-30'), assignedOn: on('2026-05-18') },
});

/** The stage of an action on a day, with looks at it on other days. */
function stage(
  action: CarersAction,
  today: string,
  ...progress: readonly (readonly [string, CarersProgress])[]
): string {
  const looks = progress.map(([day, how]) => ({ on: on(day), progress: how }));
  return carersActionStage(deepFreeze({ ...action, progress: looks }), { today: on(today) });
}

describe('carersActionStage', () => {
  it('is not-mapped where nothing is recorded', () => {
    expect(carersActionStage(PLAIN, { today: on('2026-11-22') })).toBe('not-mapped');
  });

  it.each([
    ['2026-05-10', 'not-mapped'],
    ['2026-05-11', 'mapped'],
    ['2026-05-17', 'mapped'],
    ['2026-05-18', 'timeline-assigned'],
    ['2027-05-18', 'timeline-assigned'],
  ])('goes by the way forward and the timeline: on %s it is %s', (today, expected) => {
    expect(stage(PLANNED, today)).toBe(expected);
  });

  it('takes a timeline for assigned where nobody recorded when', () => {
    expect(stage({ ...MAPPED, timeline: { dueOn: on('2026-11-30') } }, '2026-05-11')).toBe(
      'timeline-assigned',
    );
  });

  it('is not-mapped with a timeline and no way forward', () => {
    expect(stage({ ...PLAIN, timeline: { dueOn: on('2026-11-30') } }, '2026-11-22')).toBe('not-mapped');
  });

  it.each([
    ['2026-06-30', 'timeline-assigned'],
    ['2026-07-01', 'under-way'],
    ['2026-09-01', 'done'],
  ])('goes by the latest look at it: on %s it is %s', (today, expected) => {
    // in any order
    expect(stage(PLANNED, today, ['2026-09-01', 'done'], ['2026-07-01', 'under-way'])).toBe(expected);
  });

  it('goes by the look that stands later of two on one day', () => {
    expect(stage(PLANNED, '2026-07-01', ['2026-07-01', 'done'], ['2026-07-01', 'stopped'])).toBe('stopped');
    expect(stage(PLANNED, '2026-07-01', ['2026-07-01', 'stopped'], ['2026-07-01', 'done'])).toBe('done');
  });

  it('goes by the way forward and the timeline where work has not started', () => {
    expect(stage(PLANNED, '2026-07-01', ['2026-07-01', 'not-started'])).toBe('timeline-assigned');
    expect(stage(MAPPED, '2026-07-01', ['2026-06-01', 'under-way'], ['2026-07-01', 'not-started'])).toBe(
      'mapped',
    );
  });

  it('believes in work under way though nothing was mapped', () => {
    expect(stage(PLAIN, '2026-07-01', ['2026-07-01', 'under-way'])).toBe('under-way');
  });

  it('refuses a day that is none', () => {
    const { code, message } = thrownBy(() =>
      carersActionStage(PLAIN, { today: '22/11/2026' as CalendarDate }),
    );
    expect([code, message]).toEqual([
      'calendar/not-a-date',
      'carersActionStage: "options.today" must be a real day written YYYY-MM-DD, got 10 characters of other text.',
    ]);
  });
});

describe('mapAction', () => {
  it('gives the action with its way forward, and leaves the old one alone', () => {
    const mapping = deepFreeze({ on: on('2026-05-11'), wayForward });
    expect(mapAction(PLAIN, mapping)).toEqual({ ok: true, value: MAPPED });
    expect(PLAIN).not.toHaveProperty('mapped');
  });

  it('overwrites no way forward', () => {
    expect(mapAction(MAPPED, { on: on('2026-06-01'), wayForward })).toEqual({
      ok: false,
      issues: [
        {
          code: 'carers/already-mapped',
          path: ['action', 'mapped'],
          message: 'A way forward is mapped for this action already.',
        },
      ],
    });
  });

  it('refuses a day that is none', () => {
    const { code, path } = thrownBy(() => mapAction(PLAIN, { on: '2026-02-30' as CalendarDate, wayForward }));
    expect([code, path]).toEqual(['calendar/not-a-date', ['mapping', 'on']]);
  });
});

describe('assignTimeline', () => {
  const timeline = deepFreeze({ dueOn: on('2026-11-30'), assignedOn: on('2026-05-18') });

  it('gives a mapped action its timeline, and leaves the old one alone', () => {
    expect(assignTimeline(MAPPED, timeline)).toEqual({ ok: true, value: PLANNED });
    expect(MAPPED).not.toHaveProperty('timeline');
  });

  it('gives a new timeline in place of an old one', () => {
    const later = { dueOn: on('2027-01-31') };
    expect(assignTimeline(PLANNED, later)).toEqual({ ok: true, value: { ...MAPPED, timeline: later } });
  });

  it('refuses an action whose way forward is not mapped', () => {
    expect(assignTimeline(PLAIN, timeline)).toEqual({
      ok: false,
      issues: [
        {
          code: 'carers/not-mapped',
          path: ['action', 'mapped'],
          message: 'A timeline is assigned only once a way forward is mapped, and none is.',
        },
      ],
    });
  });

  it.each([
    ['2026-05-10', false],
    ['2026-05-11', true],
    ['2026-05-12', true],
  ])('takes a timeline assigned on %s for a way forward of 11 May: %s', (day, ok) => {
    const attempt = assignTimeline(MAPPED, { ...timeline, assignedOn: on(day) });
    expect(attempt.ok).toBe(ok);
    if (!attempt.ok) {
      expect(attempt.issues[0]).toEqual({
        code: 'carers/assigned-before-mapped',
        path: ['timeline', 'assignedOn'],
        message:
          'A timeline is assigned only once a way forward is mapped, and this one comes before that day.',
      });
    }
  });

  it.each([
    ['2026-11-29', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('takes a timeline due on 30 November that starts on %s: %s', (day, ok) => {
    const attempt = assignTimeline(MAPPED, { ...timeline, startOn: on(day) });
    expect(attempt.ok).toBe(ok);
    if (!attempt.ok) {
      expect(attempt.issues[0]).toEqual({
        code: 'carers/due-before-start',
        path: ['timeline', 'dueOn'],
        message: 'A timeline is not due before it starts.',
      });
    }
  });

  it.each(['startOn', 'dueOn', 'assignedOn'])('refuses a day of %s that is none, mapped or not', (key) => {
    const wrong = { ...timeline, [key]: '2026-02-30' as CalendarDate };
    for (const action of [PLAIN, MAPPED]) {
      const { code, path } = thrownBy(() => assignTimeline(action, wrong));
      expect([code, path]).toEqual(['calendar/not-a-date', ['timeline', key]]);
    }
  });
});
