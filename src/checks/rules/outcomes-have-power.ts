/**
 * Checks the outcomes that use POWER.
 *
 * @module
 */

import type { Action } from '../../action-plan/action.js';
import type { Finding } from '../../kernel/finding.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Outcome } from '../../outcomes/outcome.js';
import { powerFindings } from '../../outcomes/power-check.js';
import { checkParts, parts } from '../plan-parts.js';
import { wasDropped } from './goals-have-objectives.js';

/** The fields of a plan that this rule reads. */
export interface PlanOutcomesAndActions {
  /** What the person wants to achieve or keep. */
  readonly outcomes?: readonly Outcome[];
  /** Actions, with the outcomes they support. */
  readonly actions?: readonly Action[];
}

const PARTS = /* @__PURE__ */ parts(['outcomes', 'actions']);

/**
 * Asks the questions of `checkPower` about every outcome with POWER answers. Outcomes without them
 * are skipped: not every plan uses POWER. Rows of the action plan for an outcome count as its actions.
 *
 * @param plan - the outcomes and actions of a plan
 * @returns the findings, by outcome and then by letter
 *
 * @example
 * ```ts
 * import { outcomesHavePower } from 'supportplan/checks';
 *
 * const words = { text: 'Saturdays are mine to plan.', voice: 'own-words' } as const;
 * const found = outcomesHavePower({
 *   outcomes: [{ id: 'O1', statement: words, aim: 'achieve', power: { positive: words } }],
 *   actions: [{ id: 'A1', outcomeId: 'O1', nextSteps: words }],
 * });
 *
 * found[0]?.message;
 * // => 'The first outcome does not say what the person or the family can do or influence themselves.'
 * found.some((finding) => finding.code === 'power/no-actions'); // => false
 * ```
 */
export function outcomesHavePower(plan: PlanOutcomesAndActions): readonly Finding[] {
  checkParts('outcomesHavePower', plan, PARTS);
  const { outcomes = [], actions = [] } = plan;
  const actedOn = new Set<string>();
  for (const action of actions) {
    if (action.outcomeId !== undefined && !wasDropped(action)) actedOn.add(action.outcomeId);
  }
  const found: Finding[] = [];
  outcomes.forEach((outcome, index) => {
    if (outcome.power === undefined) return;
    const named = { name: `the ${ordinal(index)} outcome`, hasActions: actedOn.has(outcome.id) };
    for (const finding of powerFindings(outcome, named)) {
      found.push({ ...finding, path: ['outcomes', index, ...finding.path] });
    }
  });
  return found;
}
