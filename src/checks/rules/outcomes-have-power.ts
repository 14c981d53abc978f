/**
 * The outcomes that were looked at by POWER are whole.
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

/** The least that must be known of a plan to check its outcomes. */
export interface PlanOutcomesAndActions {
  /** What the person wants to achieve or keep. */
  readonly outcomes?: readonly Outcome[];
  /** Who does what next, and for which outcome. */
  readonly actions?: readonly Action[];
}

const PARTS = /* @__PURE__ */ parts(['outcomes', 'actions']);

/**
 * Asks of every outcome that was looked at by POWER what `checkPower` asks. An outcome that was not
 * is left alone: not every plan uses it. Rows of the action plan that are for an outcome count as its
 * actions.
 *
 * @param plan - the outcomes and the actions of a plan
 * @returns the findings, outcome by outcome, each in the order of the letters
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
 * found[0]?.message; // => 'The first outcome does not say what the person or the family can do or influence themselves.'
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
