/**
 * Checks that the plan has advice on preventing or delaying needs.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';
import type { PlanAdvice } from './advice-on-meeting-needs.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(1)(f)(ii)',
  claimedForce: 'statute',
  checked: 'seen',
});

const PARTS = /* @__PURE__ */ parts(['advice']);

/**
 * Finds a plan without advice and information on preventing or delaying needs (Care Act 2014 s.25(1)(f)(ii)).
 *
 * @param plan - the advice in a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { adviceOnPreventingNeeds } from 'supportplan/checks';
 *
 * const statement = { text: 'Where to try a light box.', voice: 'practitioner' } as const;
 *
 * adviceOnPreventingNeeds({ advice: [{ about: 'preventing-or-delaying', statement }] }); // => []
 * adviceOnPreventingNeeds({ advice: [{ about: 'meeting-or-reducing', statement }] }).length; // => 1
 * ```
 */
export function adviceOnPreventingNeeds(plan: PlanAdvice): readonly Finding[] {
  checkParts('adviceOnPreventingNeeds', plan, PARTS);
  const { advice = [] } = plan;
  if (advice.some(({ about }) => about === 'preventing-or-delaying')) return [];
  return [
    {
      code: 'advice/none-on-preventing-needs',
      severity: 'must',
      path: ['advice'],
      message: 'The plan has no advice or information on preventing or delaying needs.',
      question: 'What could stop needs from growing, or new ones from arising?',
      basis: BASIS,
    },
  ];
}
