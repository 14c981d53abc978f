/**
 * Checks that the plan states whether each need is eligible.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';
import type { PlanNeeds } from './needs-are-stated.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(1)(b)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The plan says whether, and how far, the needs are eligible.',
});

const PARTS = /* @__PURE__ */ parts(['needs']);

/**
 * Finds needs whose eligibility is not recorded or not decided (Care Act 2014 s.25(1)(b)).
 *
 * @param plan - the needs of a plan
 * @returns a finding for each such need, in plan order
 *
 * @example
 * ```ts
 * import { eligibilityIsStated } from 'supportplan/checks';
 *
 * const statement = { text: 'Cooking.', voice: 'own-words' } as const;
 * const found = eligibilityIsStated({
 *   needs: [{ id: 'N1', statement, eligibility: 'not-eligible' }, { id: 'N2', statement }],
 * });
 *
 * found.map((finding) => finding.message); // => ['It is not recorded whether the second need is eligible.']
 * ```
 */
export function eligibilityIsStated(plan: PlanNeeds): readonly Finding[] {
  checkParts('eligibilityIsStated', plan, PARTS);
  const { needs = [] } = plan;
  const found: Finding[] = [];
  needs.forEach(({ eligibility }, index) => {
    if (eligibility === 'eligible' || eligibility === 'not-eligible') return;
    const at = { severity: 'must', path: ['needs', index, 'eligibility'], basis: BASIS } as const;
    if (eligibility === undefined) {
      const message = `It is not recorded whether the ${ordinal(index)} need is eligible.`;
      const question = 'What did the council decide, and how far is it eligible?';
      found.push({ ...at, code: 'needs/eligibility-not-recorded', message, question });
    } else {
      const message = `It has not been decided whether the ${ordinal(index)} need is eligible.`;
      const question = 'Who decides it, and when will the person be told?';
      found.push({ ...at, code: 'needs/eligibility-not-decided', message, question });
    }
  });
  return found;
}
