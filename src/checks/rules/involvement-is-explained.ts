/**
 * Asks why the person had no part in the plan.
 *
 * @module
 */

import type { Involvement } from '../../agreement/support-agreement.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { checkParts, parts } from '../plan-parts.js';
import { LONDON_HOUSING_TRUST } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: LONDON_HOUSING_TRUST,
  locator: 'involvement',
  claimedForce: 'local',
  checked: 'seen',
  note: 'No involvement is one of the form’s four answers. Asking why is our choice.',
});

/** The fields of a plan that this rule reads. */
export interface PlanInvolvement {
  /** How far the person was involved. */
  readonly involvement?: Involvement;
}

const PARTS = /* @__PURE__ */ parts(['involvement']);

/**
 * Finds a plan that records no involvement of the person, and asks why. If involvement is not recorded,
 * there is no finding.
 *
 * @param plan - how far the person was involved
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { involvementIsExplained } from 'supportplan/checks';
 *
 * involvementIsExplained({ involvement: 'person-alone' }); // => []
 * involvementIsExplained({ involvement: 'none' })[0]?.message;
 * // => 'The person is recorded as having had no part in the plan.'
 * ```
 */
export function involvementIsExplained(plan: PlanInvolvement): readonly Finding[] {
  checkParts('involvementIsExplained', plan, PARTS);
  const { involvement } = plan;
  if (involvement !== 'none') return [];
  return [
    {
      code: 'involvement/none',
      severity: 'should',
      path: ['involvement'],
      message: 'The person is recorded as having had no part in the plan.',
      question: 'Why was that, and what would let them take part now?',
      basis: BASIS,
    },
  ];
}
