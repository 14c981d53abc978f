/**
 * Checks that the plan states the needs found by the assessment.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Need } from '../../needs/need.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(1)(a)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'All the needs that the assessment found, not only the eligible ones.',
});

/** The fields of a plan that this rule reads. */
export interface PlanNeeds {
  /** The needs assessed. */
  readonly needs?: readonly Need[];
}

const PARTS = /* @__PURE__ */ parts(['needs']);

/**
 * Finds a plan that states no needs (Care Act 2014 s.25(1)(a)).
 *
 * A plan with only eligible needs gives no finding: the assessment may have found no others.
 *
 * @param plan - the needs of a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { needsAreStated } from 'supportplan/checks';
 *
 * needsAreStated({ needs: [] })[0]?.message; // => 'The plan states no needs.'
 * needsAreStated({ needs: [{ id: 'N1', statement: { text: 'Cooking.', voice: 'own-words' } }] }); // => []
 * ```
 */
export function needsAreStated(plan: PlanNeeds): readonly Finding[] {
  checkParts('needsAreStated', plan, PARTS);
  const { needs = [] } = plan;
  if (needs.length > 0) return [];
  return [
    {
      code: 'needs/none-stated',
      severity: 'must',
      path: ['needs'],
      message: 'The plan states no needs.',
      question: 'Which needs did the assessment find, eligible or not?',
      basis: BASIS,
    },
  ];
}
