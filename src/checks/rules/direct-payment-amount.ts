/**
 * Where there is a direct payment, the plan says how much it is, and how often it is paid.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';
import { isByDirectPayment, type PlanDirectPayments } from './direct-payment-needs.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(2)(b)',
  claimedForce: 'statute',
  checked: 'seen',
});

const PARTS = /* @__PURE__ */ parts(['support', 'budget']);

/**
 * Finds a plan with support by direct payment and no direct payment in its budget, so that no amount and no
 * frequency are stated (Care Act 2014 s.25(2)(b)). Direct payments in the budget, and lines of the budget
 * that are paid so, are asked about by `budgetAddsUp`.
 *
 * @param plan - the support and the budget of a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { directPaymentAmount } from 'supportplan/checks';
 *
 * const what = { text: 'Somebody to swim with.', voice: 'own-words' } as const;
 * const found = directPaymentAmount({ support: [{ id: 'S1', what, source: 'council', managed: 'mix' }] });
 *
 * found[0]?.question; // => 'How much is the direct payment, and how often is it paid?'
 * ```
 */
export function directPaymentAmount(plan: PlanDirectPayments): readonly Finding[] {
  checkParts('directPaymentAmount', plan, PARTS);
  const { support = [], budget } = plan;
  if ((budget?.directPayments ?? []).length > 0) return [];
  // told by budgetAddsUp, line by line
  if (budget?.lines?.some(({ paidThrough }) => paidThrough === 'direct-payment') === true) return [];
  if (!support.some(isByDirectPayment)) return [];
  return [
    {
      code: 'budget/direct-payment-not-stated',
      severity: 'must',
      path: ['budget', 'directPayments'],
      message: 'There is support by direct payment, and the budget records no direct payment.',
      question: 'How much is the direct payment, and how often is it paid?',
      basis: BASIS,
    },
  ];
}
