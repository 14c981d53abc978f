/**
 * The status of a plan, and the moves that each status allows.
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
 * The statuses that each status can move to. The four words are widely used; the allowed moves are this
 * library's choice. An agreed plan never returns to draft: a review makes a new version instead.
 */
export const PLAN_MOVES = /* @__PURE__ */ frozen<Readonly<Record<PlanStatus, readonly PlanStatus[]>>>({
  draft: ['shared', 'agreed'],
  shared: ['draft', 'agreed'],
  agreed: ['superseded'],
  superseded: [],
});

/**
 * Changes the status of a plan to shared, agreed or superseded, or from shared back to draft.
 *
 * A plan without a status counts as agreed if it has an `agreedOn` date, and as a draft otherwise.
 *
 * @param plan - the plan
 * @param move - the new status, the date, and who makes the change
 * @returns the plan with its new status, and with `agreedOn` if it is now agreed; or a refusal with the
 *   code `plan-status/not-from-here` or `plan-status/before-the-last`
 * @throws `SupportPlanError` `calendar/not-a-date` if the date is invalid
 *
 * @example
 * ```ts
 * import { calendarDate, movePlan } from 'supportplan';
 *
 * const draft = {
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   person: {},
 * } as const;
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
      `The move on ${move.on} is before the last move, on ${last}.`,
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
  superseded: 'It cannot change; use the newer version.',
};
