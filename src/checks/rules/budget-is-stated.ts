/**
 * Checks that the plan has a personal budget.
 *
 * @module
 */

import type { PersonalBudget } from '../../budget/personal-budget.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(1)(e)',
  claimedForce: 'statute',
  checked: 'seen',
});

/** The fields of a plan that this rule reads. */
export interface PlanBudget {
  /** What it costs, and who pays. */
  readonly budget?: PersonalBudget;
}

const PARTS = /* @__PURE__ */ parts(['budget']);

/**
 * Finds a plan without a personal budget (Care Act 2014 s.25(1)(e)).
 *
 * @param plan - the budget of a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { budgetIsStated } from 'supportplan/checks';
 *
 * budgetIsStated({})[0]?.message; // => 'The plan has no personal budget.'
 * ```
 */
export function budgetIsStated(plan: PlanBudget): readonly Finding[] {
  checkParts('budgetIsStated', plan, PARTS);
  const { budget } = plan;
  if (budget !== undefined) return [];
  return [
    {
      code: 'budget/not-stated',
      severity: 'must',
      path: ['budget'],
      message: 'The plan has no personal budget.',
      question:
        'What does it cost to meet the needs, how much does the person pay, and how much does the council pay?',
      basis: BASIS,
    },
  ];
}
