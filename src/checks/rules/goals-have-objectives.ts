/**
 * Checks that each goal has an objective.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Objective } from '../../objectives/objective.js';
import type { Goal } from '../../outcomes/goal.js';
import { SMART_AND_POWER_GUIDE } from '../../outcomes/guide.js';
import { isLive } from '../../outcomes/power-check.js';
import type { Tracked } from '../../outcomes/status.js';
import { checkParts, parts } from '../plan-parts.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'goals and objectives',
  claimedForce: 'guidance',
  checked: 'seen',
});

/** The fields of a plan that this rule reads. */
export interface PlanGoalsAndObjectives {
  /** Longer-term goals. */
  readonly goals?: readonly Goal[];
  /** Short-term, practical steps. */
  readonly objectives?: readonly Objective[];
}

const PARTS = /* @__PURE__ */ parts(['goals', 'objectives']);

/**
 * Finds goals that no objective leads to (a guide for child and family social workers).
 *
 * Goals that are completed, cancelled, rejected or entered in error are skipped. A completed objective
 * counts; a cancelled or rejected one, or one entered in error, doesn't.
 *
 * @param plan - the goals and objectives of a plan
 * @returns a finding for each such goal, in plan order
 *
 * @example
 * ```ts
 * import { goalsHaveObjectives } from 'supportplan/checks';
 *
 * const statement = { text: 'To live by the sea.', voice: 'own-words' } as const;
 *
 * goalsHaveObjectives({ goals: [{ id: 'G1', statement }] })[0]?.message;
 * // => 'No objective leads to the first goal.'
 * ```
 */
export function goalsHaveObjectives(plan: PlanGoalsAndObjectives): readonly Finding[] {
  checkParts('goalsHaveObjectives', plan, PARTS);
  const { goals = [], objectives = [] } = plan;
  const served = goalsServed(objectives);
  const found: Finding[] = [];
  goals.forEach((goal, index) => {
    if (!isLive(goal) || served.has(goal.id)) return;
    found.push({
      code: 'goals/without-objective',
      severity: 'should',
      path: ['goals', index],
      message: `No objective leads to the ${ordinal(index)} goal.`,
      question: 'What would be a first practical step towards it, and by when?',
      basis: BASIS,
    });
  });
  return found;
}

/** The ids of the goals that objectives lead to. */
export function goalsServed(objectives: readonly Objective[]): Set<string> {
  const served = new Set<string>();
  for (const objective of objectives) {
    if (wasDropped(objective)) continue;
    for (const { goalId } of objective.goals ?? []) served.add(goalId);
  }
  return served;
}

/** True if the item was cancelled, rejected or entered in error. */
export function wasDropped({ status }: Tracked): boolean {
  const lifecycle = status?.lifecycle;
  return lifecycle === 'cancelled' || lifecycle === 'rejected' || lifecycle === 'entered-in-error';
}
