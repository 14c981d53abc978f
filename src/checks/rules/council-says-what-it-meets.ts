/**
 * Checks that the plan says which needs the council meets, and how.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';
import type { PlanNeedsAndSupport } from './needs-have-support.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(1)(c)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The plan must say which needs the council will meet and how. This check looks for it in each line of the council’s support.',
});

const PARTS = /* @__PURE__ */ parts(['kind', 'nation', 'needs', 'support']);

/**
 * Finds support from the council that names no needs. Also finds council support for an eligible need that
 * does not say how it is managed: by direct payment, arranged, or a mix (Care Act 2014 s.25(1)(c)).
 *
 * @param plan - the needs and support of a plan
 * @returns the findings, in plan order
 *
 * @example
 * ```ts
 * import { councilSaysWhatItMeets } from 'supportplan/checks';
 *
 * const found = councilSaysWhatItMeets({
 *   needs: [{ id: 'N1', statement: { text: 'Cooking.', voice: 'own-words' }, eligibility: 'eligible' }],
 *   support: [
 *     { id: 'S1', what: { text: 'Help at noon.', voice: 'agreed' }, source: 'council', needIds: ['N1'] },
 *   ],
 * });
 *
 * found[0]?.message;
 * // => 'The first line of support is the council’s, but how it is managed is not recorded.'
 * ```
 */
export function councilSaysWhatItMeets(plan: PlanNeedsAndSupport): readonly Finding[] {
  checkParts('councilSaysWhatItMeets', plan, PARTS);
  const { needs = [], support = [] } = plan;
  const eligible = new Set<string>();
  for (const { id, eligibility } of needs) if (eligibility === 'eligible') eligible.add(id);
  const found: Finding[] = [];
  support.forEach(({ source, needIds = [], managed }, index) => {
    if (source !== 'council') return;
    if (needIds.length === 0) {
      found.push({
        code: 'support/council-line-without-needs',
        severity: 'should',
        path: ['support', index, 'needIds'],
        message: `The ${ordinal(index)} line of support is the council’s, but it names no needs.`,
        question: 'Which needs does it meet?',
        basis: BASIS,
      });
    } else if (managed === undefined && needIds.some((id) => eligible.has(id))) {
      found.push({
        code: 'support/council-line-not-managed',
        severity: 'must',
        path: ['support', index, 'managed'],
        message: `The ${ordinal(index)} line of support is the council’s, but how it is managed is not recorded.`,
        question: 'Is it by direct payment, arranged for the person, or a mix of both?',
        basis: BASIS,
      });
    }
  });
  return found;
}
