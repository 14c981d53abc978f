import type { Plan } from 'supportplan';
import { calendarDate, movePlan } from 'supportplan';
import { PLAN_MOVES, PLAN_STATUSES, type PlanStatus } from 'supportplan/plan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate('2026-11-23');
const by = { role: 'key-worker', name: MARKER } as const;

/** The least of plans, that far. */
function planAs(status: PlanStatus): Plan {
  return deepFreeze({ ...LEAST_PLAN, status });
}

describe('PLAN_STATUSES', () => {
  it('are the four, in the order in which a plan comes to them', () => {
    expect(PLAN_STATUSES).toEqual(['draft', 'shared', 'agreed', 'superseded']);
    expect(Object.keys(PLAN_MOVES)).toEqual([...PLAN_STATUSES]);
  });
});

describe('movePlan', () => {
  it.each([
    ['draft', 'shared'],
    ['draft', 'agreed'],
    ['shared', 'draft'],
    ['shared', 'agreed'],
    ['agreed', 'superseded'],
  ] as const)('moves a plan from %s to %s, and keeps the day', (from, to) => {
    const agreedOn = to === 'agreed' ? { agreedOn: '2026-11-23' } : {};
    expect(movePlan(planAs(from), deepFreeze({ to, on, by }))).toStrictEqual({
      ok: true,
      value: { ...LEAST_PLAN, status: to, moves: [{ to, on: '2026-11-23', by }], ...agreedOn },
    });
  });

  const next = {
    draft: 'It can be shared or agreed.',
    shared: 'It can be agreed, or go back to being a draft.',
    agreed: 'It can be superseded; a review makes a new version.',
    superseded: 'It cannot change; use the newer version.',
  } as const;

  it.each([
    ['draft', 'draft', 'A draft cannot become a draft.'],
    ['draft', 'superseded', 'A draft cannot become a superseded plan.'],
    ['shared', 'shared', 'A plan that has been shared cannot become a plan that has been shared.'],
    ['shared', 'superseded', 'A plan that has been shared cannot become a superseded plan.'],
    ['agreed', 'draft', 'An agreed plan cannot become a draft.'],
    ['agreed', 'shared', 'An agreed plan cannot become a plan that has been shared.'],
    ['agreed', 'agreed', 'An agreed plan cannot become an agreed plan.'],
    ['superseded', 'draft', 'A superseded plan cannot become a draft.'],
    ['superseded', 'shared', 'A superseded plan cannot become a plan that has been shared.'],
    ['superseded', 'agreed', 'A superseded plan cannot become an agreed plan.'],
    ['superseded', 'superseded', 'A superseded plan cannot become a superseded plan.'],
  ] as const)('refuses to move a plan from %s to %s, and says how it can go on', (from, to, sentence) => {
    expect(movePlan(planAs(from), deepFreeze({ to, on, by }))).toStrictEqual({
      ok: false,
      issues: [
        { code: 'plan-status/not-from-here', path: ['move', 'to'], message: `${sentence} ${next[from]}` },
      ],
    });
  });

  it('takes a plan without a status for a draft', () => {
    const shared = movePlan(LEAST_PLAN, { to: 'shared', on });
    expect(shared.ok && shared.value.status).toBe('shared');
    const superseded = movePlan(LEAST_PLAN, { to: 'superseded', on });
    expect(!superseded.ok && superseded.issues[0].message).toBe(
      'A draft cannot become a superseded plan. It can be shared or agreed.',
    );
  });

  it('takes a plan without a status for agreed where its day of agreement is recorded', () => {
    const plan = deepFreeze<Plan>({ ...LEAST_PLAN, agreedOn: calendarDate('2026-11-20') });
    const superseded = movePlan(plan, { to: 'superseded', on });
    expect(superseded.ok && superseded.value.status).toBe('superseded');
    const agreed = movePlan(plan, { to: 'agreed', on });
    expect(!agreed.ok && agreed.issues[0]).toStrictEqual({
      code: 'plan-status/not-from-here',
      path: ['move', 'to'],
      message:
        'An agreed plan cannot become an agreed plan. It can be superseded; a review makes a new version.',
    });
  });

  it('keeps a day of agreement that is recorded already', () => {
    const plan = deepFreeze<Plan>({ ...LEAST_PLAN, status: 'draft', agreedOn: calendarDate('2026-11-20') });
    const agreed = movePlan(plan, { to: 'agreed', on });
    expect(agreed.ok && agreed.value.agreedOn).toBe('2026-11-20');
  });

  it('keeps the moves before, and everything else', () => {
    const superseded = movePlan(FULL_PLAN, deepFreeze({ to: 'superseded', on }));
    expect(superseded).toStrictEqual({
      ok: true,
      value: {
        ...FULL_PLAN,
        status: 'superseded',
        moves: [...(FULL_PLAN.moves ?? []), { to: 'superseded', on: '2026-11-23' }],
      },
    });
    expect(superseded.ok && readPlan(superseded.value).ok).toBe(true);
  });

  it.each([
    ['the day before the last move', '2026-08-30', false],
    ['the day of the last move', '2026-08-31', true],
    ['the day after it', '2026-09-01', true],
  ])('looks at %s: %s is %s', (_, day, ok) => {
    const moved = movePlan(FULL_PLAN, deepFreeze({ to: 'superseded', on: calendarDate(day) }));
    expect(moved.ok).toBe(ok);
    if (moved.ok) return;
    expect(moved.issues[0]).toStrictEqual({
      code: 'plan-status/before-the-last',
      path: ['move', 'on'],
      message: 'The move on 2026-08-30 is before the last move, on 2026-08-31.',
    });
  });

  it('takes a plan whose moves are an empty list', () => {
    const plan = deepFreeze<Plan>({ ...LEAST_PLAN, moves: [] });
    const shared = movePlan(plan, { to: 'shared', on });
    expect(shared.ok && shared.value.moves).toStrictEqual([{ to: 'shared', on: '2026-11-23' }]);
  });

  it('throws where the day is none, without repeating it', () => {
    const error = thrownBy(() => movePlan(LEAST_PLAN, { to: 'shared', on: MARKER as never }));
    expect([error.code, error.path]).toEqual(['calendar/not-a-date', ['move', 'on']]);
    expect(error.message).toBe(
      'movePlan: "move.on" must be a real day written YYYY-MM-DD, got 9 characters of other text.',
    );
  });
});
