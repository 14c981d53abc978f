/**
 * Checks that the amounts of the personal budget are consistent.
 *
 * @module
 */
import { budgetFindings } from '../../budget/check-budget.js';
import type { Finding } from '../../kernel/finding.js';
import { checkParts, parts } from '../plan-parts.js';
import type { PlanBudget } from './budget-is-stated.js';

const PARTS = /* @__PURE__ */ parts(['budget']);

/**
 * Returns the findings of `checkBudget` on the budget of a plan (Care Act 2014 s.26, and s.25(2) for
 * direct payments). A plan without a budget gives no findings here.
 *
 * @param plan - the budget of a plan
 * @returns the findings, in the order of the budget
 *
 * @example
 * ```ts
 * import { budgetAddsUp } from 'supportplan/checks';
 *
 * const budget = {
 *   costPence: 50_000,
 *   contributionPence: 20_000,
 *   councilPence: 40_000,
 *   period: 'week',
 * } as const;
 *
 * budgetAddsUp({ budget }).map((finding) => finding.code); // => ['budget/does-not-add-up']
 * ```
 */
export function budgetAddsUp(plan: PlanBudget): readonly Finding[] {
  checkParts('budgetAddsUp', plan, PARTS);
  const { budget } = plan;
  return budget === undefined ? [] : budgetFindings(budget);
}
