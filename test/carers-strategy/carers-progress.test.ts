import { type CalendarDate, calendarDate } from 'supportplan';
import type { CarersAction, CarersProgress } from 'supportplan/carers-strategy';
import { actionsPastDate, carersPlanProgress, unmappedActions } from 'supportplan/carers-strategy';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { FULL_CARERS_PLAN } from './full-carers-plan.js';

const on = calendarDate;
const today = on('2026-11-22');
const step = { text: 'One page on where to ring.', voice: 'agreed' } as const;
const mapped = { on: on('2026-05-11'), wayForward: step };
const timeline = { dueOn: on('2026-11-21') };

function action(id: string, priorityId: string, more: Partial<CarersAction> = {}): CarersAction {
  return { id, priorityId, step, ...more };
}

const came = (progress: CarersProgress) => ({ progress: [{ on: on('2026-06-01'), progress }] });

const PLAN = deepFreeze({
  priorities: [
    { id: 'P1', name: 'Breaks' },
    { id: 'P2', name: 'Advice' },
    { id: 'P3', name: 'Work' },
  ],
  actions: [
    action('A1', 'P1'),
    action('A2', 'P2', { mapped }),
    action('A3', 'P1', { mapped, timeline }),
    action('A4', 'P1', { mapped, timeline, ...came('under-way') }),
    action('A5', 'P2', { mapped, timeline, ...came('done') }),
    action('A6', 'P2', { timeline, ...came('stopped') }),
    action('A7', 'P2', { timeline }),
  ],
});

const NONE = { 'not-mapped': 0, mapped: 0, 'timeline-assigned': 0, 'under-way': 0, done: 0, stopped: 0 };

describe('carersPlanProgress', () => {
  it('counts by priority and stage, and together', () => {
    expect(carersPlanProgress(PLAN, { today })).toEqual({
      priorities: [
        {
          priorityId: 'P1',
          name: 'Breaks',
          actions: 3,
          byStage: { ...NONE, 'not-mapped': 1, 'timeline-assigned': 1, 'under-way': 1 },
          pastDate: 2,
        },
        {
          priorityId: 'P2',
          name: 'Advice',
          actions: 4,
          byStage: { ...NONE, 'not-mapped': 1, mapped: 1, done: 1, stopped: 1 },
          pastDate: 1,
        },
        { priorityId: 'P3', name: 'Work', actions: 0, byStage: NONE, pastDate: 0 },
      ],
      totals: {
        actions: 7,
        byStage: { 'not-mapped': 2, mapped: 1, 'timeline-assigned': 1, 'under-way': 1, done: 1, stopped: 1 },
        pastDate: 3,
      },
      elsewhere: { actions: 0, byStage: NONE, pastDate: 0 },
    });
  });

  it('stands as it stood on the day', () => {
    const early = carersPlanProgress(PLAN, { today: on('2026-05-10') });
    expect(early.totals).toEqual({ actions: 7, byStage: { ...NONE, 'not-mapped': 7 }, pastDate: 0 });
  });

  it('has nothing in any stage for a plan without actions', () => {
    expect(carersPlanProgress({ priorities: [] }, { today })).toEqual({
      priorities: [],
      totals: { actions: 0, byStage: NONE, pastDate: 0 },
      elsewhere: { actions: 0, byStage: NONE, pastDate: 0 },
    });
  });

  it('loses no action that belongs to no priority, and counts none twice', () => {
    const priorities = [
      { id: 'P1', name: 'Breaks' },
      { id: 'P1', name: 'Breaks again' },
    ];
    const actions = [
      action('A1', 'P1'),
      action('A2', 'P9'),
      action('A3', '__proto__'),
      action('A4', 'toString'),
    ];
    const found = carersPlanProgress(deepFreeze({ priorities, actions }), { today });
    expect(found.priorities.map((priority) => priority.actions)).toEqual([1, 0]);
    expect(found.elsewhere.actions).toBe(3);
    expect(found.totals.actions).toBe(4);
  });

  it('takes a whole plan, and 100,000 actions', () => {
    expect(carersPlanProgress(FULL_CARERS_PLAN, { today }).totals.byStage['under-way']).toBe(1);
    const actions = Array.from({ length: 100_000 }, (_, place) => action(`A${place}`, 'P2', { timeline }));
    expect(carersPlanProgress({ ...PLAN, actions }, { today }).priorities[1]?.pastDate).toBe(100_000);
  });

  it('refuses a day that is none', () => {
    const { code, path } = thrownBy(() => carersPlanProgress(PLAN, { today: '' as CalendarDate }));
    expect([code, path]).toEqual(['calendar/not-a-date', ['options', 'today']]);
  });

  it('refuses an unknown word for progress, which would be counted under a name of its own', () => {
    const progress = [{ on: today, progress: 'Zqxmarker' as 'done' }];
    const actions = [action('A1', 'P1', { progress })];
    const error = thrownBy(() => carersPlanProgress({ priorities: [], actions }, { today }));
    expect(error).toMatchObject({
      code: 'argument/unknown-value',
      path: ['plan', 'actions', 0, 'progress', 0, 'progress'],
    });
    expect(error.message).not.toContain('Zqxmarker');
  });
});

describe('actionsPastDate', () => {
  it('lists what is past its day, and neither done nor stopped, in the plan’s order', () => {
    expect(actionsPastDate(PLAN, { today })).toEqual([
      { place: 2, action: PLAN.actions[2], pastDays: 1 },
      { place: 3, action: PLAN.actions[3], pastDays: 1 },
      { place: 6, action: PLAN.actions[6], pastDays: 1 },
    ]);
  });

  it.each([
    ['2026-11-20', []],
    ['2026-11-21', []],
    ['2026-11-22', [1]],
    ['2026-12-21', [30]],
  ])('on %s has days past: %j', (day, expected) => {
    const actions = [action('A1', 'P1', { mapped, timeline })];
    expect(actionsPastDate({ actions }, { today: on(day) }).map(({ pastDays }) => pastDays)).toEqual(
      expected,
    );
  });

  it('counts what was done only after the day as past until then', () => {
    const late = { progress: [{ on: on('2026-12-01'), progress: 'done' }] } as const;
    const actions = [action('A1', 'P1', { mapped, timeline, ...late })];
    expect(actionsPastDate({ actions }, { today: on('2026-11-30') }).length).toBe(1);
    expect(actionsPastDate({ actions }, { today: on('2026-12-01') }).length).toBe(0);
  });

  it('has nothing for a plan without actions', () => {
    expect(actionsPastDate({}, { today })).toEqual([]);
  });

  it('refuses a day that is none', () => {
    const wrong = '2026-02-30' as CalendarDate;
    expect(thrownBy(() => actionsPastDate(PLAN, { today: wrong })).path).toEqual(['options', 'today']);
    const actions = [action('A1', 'P1', { timeline: { dueOn: wrong } })];
    expect(thrownBy(() => actionsPastDate({ actions }, { today })).path).toEqual([
      'plan',
      'actions',
      0,
      'timeline',
      'dueOn',
    ]);
  });
});

describe('unmappedActions', () => {
  it('lists what has no way forward yet, without what is done or stopped', () => {
    expect(unmappedActions(PLAN).map(({ id }) => id)).toEqual(['A1', 'A7']);
    const actions = [action('A1', 'P1', came('done')), action('A2', 'P1', came('under-way'))];
    expect(unmappedActions(deepFreeze({ actions })).map(({ id }) => id)).toEqual(['A2']);
  });

  it('has nothing for a plan without actions', () => {
    expect(unmappedActions({})).toEqual([]);
  });
});
