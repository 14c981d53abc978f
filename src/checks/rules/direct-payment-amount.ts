/**
 * Checks that the plan states the amount and frequency of a direct payment.
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
 * Finds a plan with support by direct payment but no direct payment in its budget, so that the amount and
 * frequency are missing (Care Act 2014 s.25(2)(b)). If the budget has direct payments, or lines paid that
 * way, `budgetAddsUp` checks those.
 *
 * @param plan - the support and budget of a plan
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
  // budgetAddsUp reports these line by line.
  if (budget?.lines?.some(({ paidThrough }) => paidThrough === 'direct-payment') === true) return [];
  if (!support.some(isByDirectPayment)) return [];
  return [
    {
      code: 'budget/direct-payment-not-stated',
      severity: 'must',
      path: ['budget', 'directPayments'],
      message: 'There is support by direct payment, but the budget records no direct payment.',
      question: 'How much is the direct payment, and how often is it paid?',
      basis: BASIS,
    },
  ];
}
