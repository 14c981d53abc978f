import type { Status } from 'supportplan';
import { type ActionDue, actionsDue, calendarDate, type DatedAction } from 'supportplan';
import type { ProgressCheck } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { thrownBy } from '../helpers/thrown-by.js';

const today = calendarDate('2026-11-22');
const past = calendarDate('2026-11-21');

/** How one action stands today. */
function dueOf(action: DatedAction): ActionDue | undefined {
  return actionsDue(deepFreeze([action]), { today })[0];
}

const check = (on: string, progress: ProgressCheck['progress']): ProgressCheck => ({
  on: calendarDate(on),
  progress,
});

describe('actionsDue', () => {
  it.each([
    ['2026-11-20', { status: 'overdue', overdueDays: 2 }],
    ['2026-11-21', { status: 'overdue', overdueDays: 1 }],
    ['2026-11-22', { status: 'due-soon', daysToGo: 0 }],
    ['2026-11-23', { status: 'due-soon', daysToGo: 1 }],
    ['2026-12-20', { status: 'due-soon', daysToGo: 28 }],
    ['2026-12-21', { status: 'later', daysToGo: 29 }],
  ] as const)('tells of an action wanted by %s how it stands, and by how many days', (doneBy, expected) => {
    expect(dueOf({ doneBy: calendarDate(doneBy) })).toStrictEqual({ place: 0, doneBy, ...expected });
  });

  it.each([
    [0, '2026-11-22', 'due-soon'],
    [0, '2026-11-23', 'later'],
    [7, '2026-11-29', 'due-soon'],
    [7, '2026-11-30', 'later'],
  ] as const)('with %i days counting as soon, calls %s %s', (dueSoonDays, doneBy, expected) => {
    const [due] = actionsDue([{ doneBy: calendarDate(doneBy) }], { today, dueSoonDays });
    expect(due?.status).toBe(expected);
  });

  it('has no status by date for an action without one', () => {
    expect(dueOf({})).toStrictEqual({ place: 0, status: 'no-date' });
    expect(dueOf({ status: { lifecycle: 'completed' } })).toStrictEqual({ place: 0, status: 'done' });
  });

  it.each([
    [{ lifecycle: 'completed', achievement: 'achieved' }, 'done'],
    [{ lifecycle: 'completed', achievement: 'sustaining' }, 'done'],
    [{ lifecycle: 'completed' }, 'done'],
    [{ lifecycle: 'active', achievement: 'achieved' }, 'done'],
    [{ lifecycle: 'active', achievement: 'sustaining' }, 'done'],
    [{ lifecycle: 'completed', achievement: 'not-achieved' }, 'closed'],
    [{ lifecycle: 'completed', achievement: 'no-progress' }, 'closed'],
    [{ lifecycle: 'completed', achievement: 'not-attainable' }, 'closed'],
    [{ lifecycle: 'cancelled' }, 'closed'],
    [{ lifecycle: 'cancelled', achievement: 'achieved' }, 'closed'],
    [{ lifecycle: 'rejected' }, 'closed'],
    [{ lifecycle: 'entered-in-error' }, 'closed'],
    [{ lifecycle: 'on-hold' }, 'on-hold'],
    [{ lifecycle: 'proposed' }, 'overdue'],
    [{ lifecycle: 'planned' }, 'overdue'],
    [{ lifecycle: 'accepted' }, 'overdue'],
    [{ lifecycle: 'active' }, 'overdue'],
    [{ lifecycle: 'active', achievement: 'not-achieved' }, 'overdue'],
  ] as readonly (readonly [Status, string])[])(
    'past its day, with the status %o, is %s',
    (status, expected) => {
      const found = dueOf({ doneBy: past, status });
      expect(found?.status).toBe(expected);
      expect(found?.overdueDays).toBe(expected === 'overdue' ? 1 : undefined);
      expect(found).not.toHaveProperty('daysToGo');
    },
  );

  it.each([
    ['met at its latest check', [check('2026-11-10', 'met'), check('2026-10-01', 'not-met')], 'done'],
    ['met once and not since', [check('2026-11-10', 'not-met'), check('2026-10-01', 'met')], 'overdue'],
    [
      'met in the later of two on one day',
      [check('2026-11-10', 'progress'), check('2026-11-10', 'met')],
      'done',
    ],
    ['under way', [check('2026-11-10', 'progress')], 'overdue'],
    ['never looked at', [], 'overdue'],
  ] as const)('%s, is past its day and %s', (_, progressChecks, expected) => {
    expect(dueOf({ doneBy: past, progressChecks })?.status).toBe(expected);
  });

  it.each([
    ['2026-11-11', 'active', 'overdue'],
    ['2026-11-10', 'active', 'done'],
    ['2026-11-11', 'completed', 'done'],
  ] as const)('counts a "met" of 10 November with a change on %s to %s: %s', (on, lifecycle, expected) => {
    const action: DatedAction = {
      doneBy: past,
      status: { lifecycle },
      progressChecks: [check('2026-11-10', 'met')],
      history: [{ on: calendarDate(on), to: { lifecycle } }],
    };
    expect(dueOf(action)?.status).toBe(expected);
  });

  it('keeps a "met" of something put on hold, and does not let it hide an error', () => {
    const progressChecks = [check('2026-11-10', 'met')];
    expect(dueOf({ progressChecks, status: { lifecycle: 'on-hold' } })?.status).toBe('done');
    expect(dueOf({ progressChecks, status: { lifecycle: 'entered-in-error' } })?.status).toBe('closed');
  });

  it('goes by due day and then by place, with those without a day last', () => {
    const actions = [
      {},
      { doneBy: calendarDate('2026-12-31') },
      { doneBy: calendarDate('2026-11-01'), status: { lifecycle: 'cancelled' } },
      { doneBy: calendarDate('2026-12-31') },
      { status: { lifecycle: 'on-hold' } },
      { doneBy: calendarDate('2026-11-30') },
    ] as const;
    const due = actionsDue(deepFreeze(actions), { today });
    expect(due.map(({ place }) => place)).toEqual([2, 5, 1, 3, 0, 4]);
    expect(due.map((one) => one.status)).toEqual([
      'closed',
      'due-soon',
      'later',
      'later',
      'no-date',
      'on-hold',
    ]);
  });

  it('takes the actions of a plan, and none', () => {
    const actions = FULL_PLAN.actions ?? [];
    expect(actionsDue(actions, { today })).toHaveLength(actions.length);
    expect(actionsDue([], { today })).toEqual([]);
  });

  it.each([
    [-1, 'argument/out-of-range', '-1'],
    [1.5, 'argument/out-of-range', '1.5'],
    [Number.NaN, 'argument/out-of-range', 'NaN'],
    ['28', 'argument/wrong-type', '2 characters of other text'],
  ])('throws for %s days counting as soon', (dueSoonDays, code, got) => {
    const error = thrownBy(() => actionsDue([], { today, dueSoonDays: dueSoonDays as number }));
    expect(error.code).toBe(code);
    expect(error.message).toBe(
      `actionsDue: "options.dueSoonDays" must be a whole number of at least 0, got ${got}.`,
    );
  });

  it('throws for days that are none, and says which', () => {
    expect(thrownBy(() => actionsDue([], { today: 'today' as never })).message).toBe(
      'actionsDue: "options.today" must be a real day written YYYY-MM-DD, got 5 characters of other text.',
    );
    expect(thrownBy(() => actionsDue([{}, { doneBy: '2026-02-30' as never }], { today })).path).toEqual([
      'actions',
      1,
      'doneBy',
    ]);
  });
});
