/**
 * Checks that the plan says which needs a direct payment meets.
 *
 * @module
 */

import type { PersonalBudget } from '../../budget/personal-budget.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { SupportLine } from '../../support/support-line.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(2)(a)',
  claimedForce: 'statute',
  checked: 'seen',
});

/** The fields of a plan that these rules read. */
export interface PlanDirectPayments {
  /** The support, with how it is managed. */
  readonly support?: readonly SupportLine[];
  /** The budget, with the direct payments recorded. */
  readonly budget?: PersonalBudget;
}

const PARTS = /* @__PURE__ */ parts(['support', 'budget']);

/**
 * Finds support managed wholly or partly by direct payment that names no needs, if the budget records no
 * direct payment either (Care Act 2014 s.25(2)(a)). `budgetAddsUp` checks those in the budget, so
 * that nobody gets the same question twice.
 *
 * @param plan - the support and budget of a plan
 * @returns a finding for each such line, in plan order
 *
 * @example
 * ```ts
 * import { directPaymentNeeds } from 'supportplan/checks';
 *
 * const what = { text: 'Somebody to swim with.', voice: 'own-words' } as const;
 * const found = directPaymentNeeds({
 *   support: [{ id: 'S1', what, source: 'council', managed: 'direct-payment' }],
 * });
 *
 * found[0]?.question; // => 'Which needs will the direct payment meet?'
 * ```
 */
export function directPaymentNeeds(plan: PlanDirectPayments): readonly Finding[] {
  checkParts('directPaymentNeeds', plan, PARTS);
  const { support = [], budget } = plan;
  if ((budget?.directPayments ?? []).length > 0) return [];
  const found: Finding[] = [];
  support.forEach((line, index) => {
    if (!isByDirectPayment(line) || (line.needIds ?? []).length > 0) return;
    found.push({
      code: 'support/direct-payment-without-needs',
      severity: 'must',
      path: ['support', index, 'needIds'],
      message: `The ${ordinal(index)} line of support is by direct payment, wholly or in part, but it names no needs.`,
      question: 'Which needs will the direct payment meet?',
      basis: BASIS,
    });
  });
  return found;
}

/** True if a line of support is paid for wholly or partly by direct payment. */
export function isByDirectPayment({ managed }: SupportLine): boolean {
  return managed === 'direct-payment' || managed === 'mix';
}
