/**
 * Checks that each active goal has a step towards it.
 *
 * @module
 */

import type { Action } from '../../action-plan/action.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Objective } from '../../objectives/objective.js';
import type { Goal } from '../../outcomes/goal.js';
import type { Outcome } from '../../outcomes/outcome.js';
import { checkParts, parts } from '../plan-parts.js';
import { OURS } from '../sources.js';
import { goalsServed, wasDropped } from './goals-have-objectives.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: OURS,
  locator: 'active goals',
  claimedForce: 'local',
  checked: 'seen',
  note: 'Services that plan by goals usually expect an active goal to have a step; no source here requires it.',
});

/** The fields of a plan that this rule reads. */
export interface PlanGoalsAndSteps {
  /** Longer-term goals. */
  readonly goals?: readonly Goal[];
  /** Outcomes, with the goals they belong to. */
  readonly outcomes?: readonly Outcome[];
  /** Short-term, practical steps. */
  readonly objectives?: readonly Objective[];
  /** Who does what next. */
  readonly actions?: readonly Action[];
}

const PARTS = /* @__PURE__ */ parts(['goals', 'outcomes', 'objectives', 'actions']);

/**
 * Finds goals with the status `active` that have neither an objective nor an action. An action counts for
 * its own goal and for the goals of its outcome. Steps that were cancelled, rejected or entered in error
 * don't count.
 *
 * @param plan - the goals, outcomes, objectives and actions of a plan
 * @returns a finding for each such goal, in plan order
 *
 * @example
 * ```ts
 * import { activeGoalsHaveSteps } from 'supportplan/checks';
 *
 * const statement = { text: 'To live by the sea.', voice: 'own-words' } as const;
 * const found = activeGoalsHaveSteps({ goals: [{ id: 'G1', statement, status: { lifecycle: 'active' } }] });
 *
 * found[0]?.question; // => 'Who will do what next towards it, or is it on hold?'
 * ```
 */
export function activeGoalsHaveSteps(plan: PlanGoalsAndSteps): readonly Finding[] {
  checkParts('activeGoalsHaveSteps', plan, PARTS);
  const { goals = [], outcomes = [], objectives = [], actions = [] } = plan;
  const served = goalsServed(objectives);
  const actedOn = new Set<string>();
  for (const action of actions) {
    if (wasDropped(action)) continue;
    if (action.goalId !== undefined) served.add(action.goalId);
    if (action.outcomeId !== undefined) actedOn.add(action.outcomeId);
  }
  for (const { id, goalIds = [] } of outcomes) {
    if (actedOn.has(id)) for (const goalId of goalIds) served.add(goalId);
  }
  const found: Finding[] = [];
  goals.forEach(({ id, status }, index) => {
    if (status?.lifecycle !== 'active' || served.has(id)) return;
    found.push({
      code: 'goals/active-without-step',
      severity: 'consider',
      path: ['goals', index],
      message: `The ${ordinal(index)} goal is active, but no objective or action leads to it.`,
      question: 'Who will do what next towards it, or is it on hold?',
      basis: BASIS,
    });
  });
  return found;
}
