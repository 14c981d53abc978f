import * as fc from 'fast-check';
import { calendarDate, movePlan, type Plan } from 'supportplan';
import { PLAN_MOVES, PLAN_STATUSES } from 'supportplan/plan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { holds } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate('2026-11-23');
const by = { role: 'key-worker', name: 'Idris Falk' } as const;

const inStatus = (status: Plan['status']): Plan =>
  deepFreeze({ ...LEAST_PLAN, ...(status !== undefined && { status }) });

describe('PLAN_MOVES', () => {
  it('says for each status where a plan may go, and only to statuses', () => {
    expect(Object.keys(PLAN_MOVES)).toEqual([...PLAN_STATUSES]);
    const reached = Object.values(PLAN_MOVES).flat();
    expect(reached.filter((status) => !PLAN_STATUSES.includes(status))).toEqual([]);
  });

  it('leads from nowhere back out of what was superseded', () => {
    expect(PLAN_MOVES.superseded).toEqual([]);
    expect(PLAN_MOVES.agreed).toEqual(['superseded']);
  });
});

describe('movePlan', () => {
  it.each([
    ['draft', 'shared'],
    ['draft', 'agreed'],
    ['shared', 'draft'],
    ['shared', 'agreed'],
    ['agreed', 'superseded'],
  ] as const)('moves a plan from %s to %s', (from, to) => {
    const moved = movePlan(inStatus(from), { to, on, by });
    expect(moved).toEqual({
      ok: true,
      value: {
        ...LEAST_PLAN,
        status: to,
        moves: [{ to, on: '2026-11-23', by }],
        ...(to === 'agreed' && { agreedOn: '2026-11-23' }),
      },
    });
  });

  it.each([
    ['draft', 'draft', 'A draft cannot become a draft. It can be shared or agreed.'],
    ['draft', 'superseded', 'A draft cannot become a superseded plan. It can be shared or agreed.'],
    [
      'shared',
      'shared',
      'A plan that has been shared cannot become a plan that has been shared. It can be agreed, or go back to being a draft.',
    ],
    [
      'shared',
      'superseded',
      'A plan that has been shared cannot become a superseded plan. It can be agreed, or go back to being a draft.',
    ],
    [
      'agreed',
      'draft',
      'An agreed plan cannot become a draft. It can be superseded; a review makes a new version.',
    ],
    [
      'agreed',
      'shared',
      'An agreed plan cannot become a plan that has been shared. It can be superseded; a review makes a new version.',
    ],
    [
      'agreed',
      'agreed',
      'An agreed plan cannot become an agreed plan. It can be superseded; a review makes a new version.',
    ],
    [
      'superseded',
      'draft',
      'A superseded plan cannot become a draft. It cannot change; use the newer version.',
    ],
    [
      'superseded',
      'superseded',
      'A superseded plan cannot become a superseded plan. It cannot change; use the newer version.',
    ],
  ] as const)('does not move a plan from %s to %s', (from, to, message) => {
    expect(movePlan(inStatus(from), { to, on })).toEqual({
      ok: false,
      issues: [{ code: 'plan-status/not-from-here', path: ['move', 'to'], message }],
    });
  });

  it('takes a plan without a status for a draft', () => {
    expect(movePlan(inStatus(undefined), { to: 'shared', on }).ok).toBe(true);
    expect(movePlan(inStatus(undefined), { to: 'superseded', on }).ok).toBe(false);
  });

  it.each([
    ['2026-11-23', true],
    ['2026-11-24', true],
    ['2026-11-22', false],
  ])('goes on from a last move on 23 November 2026 on %s: %s', (day, goes) => {
    const plan: Plan = deepFreeze({ ...LEAST_PLAN, status: 'shared', moves: [{ to: 'shared', on }] });
    const moved = movePlan(plan, { to: 'agreed', on: calendarDate(day) });
    expect(moved.ok).toBe(goes);
    if (!moved.ok) {
      expect(moved.issues[0]).toEqual({
        code: 'plan-status/before-the-last',
        path: ['move', 'on'],
        message: 'The move on 2026-11-22 is before the last move, on 2026-11-23.',
      });
    }
  });

  it('keeps the moves before it, and puts its own last', () => {
    const shared = { to: 'shared', on: calendarDate('2026-11-16'), by } as const;
    const plan: Plan = deepFreeze({ ...LEAST_PLAN, status: 'shared', moves: [shared] });
    const moved = movePlan(plan, { to: 'agreed', on });
    expect(moved.ok && moved.value.moves).toEqual([shared, { to: 'agreed', on: '2026-11-23' }]);
  });

  it('does not change a day of agreement that stands', () => {
    const plan: Plan = deepFreeze({
      ...LEAST_PLAN,
      status: 'shared',
      agreedOn: calendarDate('2026-11-20'),
    });
    const moved = movePlan(plan, { to: 'agreed', on });
    expect(moved.ok && moved.value.agreedOn).toBe('2026-11-20');
  });

  it('changes nothing else of a plan', () => {
    const moved = movePlan(FULL_PLAN, { to: 'superseded', on });
    const { status, moves, ...others } = FULL_PLAN;
    expect([status, moves?.length]).toEqual(['agreed', 1]);
    expect(moved.ok && moved.value).toMatchObject(others);
    expect(moved.ok && Object.keys(moved.value).length).toBe(Object.keys(FULL_PLAN).length);
  });

  it('refuses a day that is none', () => {
    expect(thrownBy(() => movePlan(LEAST_PLAN, { to: 'shared', on: '2026-02-30' as never }))).toMatchObject({
      code: 'calendar/not-a-date',
      path: ['move', 'on'],
    });
  });

  it('gives a plan that can be read, wherever it goes', () => {
    const anyMoves = fc.array(fc.constantFrom(...PLAN_STATUSES), { maxLength: 6 });
    holds(
      fc.property(anyMoves, (wanted) => {
        const plan = wanted.reduce<Plan>((soFar, to) => {
          const moved = movePlan(soFar, { to, on });
          return moved.ok ? moved.value : soFar;
        }, LEAST_PLAN);
        expect(readPlan(deepFreeze(plan))).toEqual({ ok: true, value: plan });
        expect(plan.moves?.at(-1)?.to ?? 'draft').toBe(plan.status ?? 'draft');
      }),
    );
  });
});
