/**
 * How far a plan has come, and how it may go on from there.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { made, type Result, refused } from '../kernel/result.js';
import type { Plan } from './plan.js';
import type { PlanMove, PlanStatus } from './plan-statuses.js';
import { PLAN, PLAN_MOVE } from './shapes.js';

/**
 * Where a plan may go from where it is. The four words are usual; which may follow which is our choice. An
 * agreed plan does not go back to being a draft: a review makes a new version instead.
 */
export const PLAN_MOVES = /* @__PURE__ */ frozen<Readonly<Record<PlanStatus, readonly PlanStatus[]>>>({
  draft: ['shared', 'agreed'],
  shared: ['draft', 'agreed'],
  agreed: ['superseded'],
  superseded: [],
});

/**
 * Moves a plan on: to be shared, agreed, or superseded by a newer version. A plan without a status is a
 * draft, or agreed where its day of agreement is recorded.
 *
 * @param plan - the plan
 * @param move - where to, on what day, and who does it
 * @returns the plan after the move, with the day of agreement where it is agreed now; or why not:
 *   `plan-status/not-from-here` or `plan-status/before-the-last`
 * @throws `SupportPlanError` `calendar/not-a-date` when the day is none
 *
 * @example
 * ```ts
 * import { calendarDate, movePlan } from 'supportplan';
 *
 * const draft = { format: 'supportplan/plan@2', id: 'plan-1', version: 1, kind: 'care-and-support', person: {} } as const;
 * const agreed = movePlan(draft, { to: 'agreed', on: calendarDate('2026-11-23') });
 *
 * agreed.ok && agreed.value.agreedOn; // => '2026-11-23'
 * movePlan(draft, { to: 'superseded', on: calendarDate('2026-11-23') }).ok; // => false
 * ```
 */
export function movePlan(plan: Plan, move: PlanMove): Result<Plan> {
  checkArgument('movePlan', 'plan', plan, PLAN);
  checkArgument('movePlan', 'move', move, PLAN_MOVE);
  const from = plan.status ?? (plan.agreedOn === undefined ? 'draft' : 'agreed');
  if (!PLAN_MOVES[from].includes(move.to)) {
    return refused(
      'plan-status/not-from-here',
      ['move', 'to'],
      `${FROM[from]} cannot become ${TO[move.to]}. ${NEXT[from]}`,
    );
  }
  const last = plan.moves?.at(-1)?.on;
  if (last !== undefined && move.on < last) {
    return refused(
      'plan-status/before-the-last',
      ['move', 'on'],
      `The day, ${move.on}, is before the last move, on ${last}.`,
    );
  }
  const agreedNow = move.to === 'agreed' && plan.agreedOn === undefined;
  return made({
    ...plan,
    status: move.to,
    moves: [...(plan.moves ?? []), move],
    ...(agreedNow && { agreedOn: move.on }),
  });
}

const FROM: Readonly<Record<PlanStatus, string>> = {
  draft: 'A draft',
  shared: 'A plan that has been shared',
  agreed: 'An agreed plan',
  superseded: 'A superseded plan',
};

const TO: Readonly<Record<PlanStatus, string>> = {
  draft: 'a draft',
  shared: 'a plan that has been shared',
  agreed: 'an agreed plan',
  superseded: 'a superseded plan',
};

const NEXT: Readonly<Record<PlanStatus, string>> = {
  draft: 'It can be shared or agreed.',
  shared: 'It can be agreed, or go back to being a draft.',
  agreed: 'It can be superseded; a review makes a new version.',
  superseded: 'It stays as it is; the newer version goes on.',
};
