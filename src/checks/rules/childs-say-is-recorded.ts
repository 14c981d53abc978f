/**
 * Checks that the child's view of the plan is recorded.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { SMART_AND_POWER_GUIDE } from '../../outcomes/guide.js';
import { checkParts, parts } from '../plan-parts.js';
import type { PlanOfChild } from './childs-wishes-are-recorded.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'the child’s perspective',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'The guide asks for the child’s perspective; asking for the child’s view of the plan is our choice.',
});

const PARTS = /* @__PURE__ */ parts(['child']);

/**
 * Finds a child's plan that does not record what the child says about it. "Would not say" and "too young to
 * say" count as answers.
 *
 * @param plan - the parts that only a child's plan has
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { childsSayIsRecorded } from 'supportplan/checks';
 *
 * childsSayIsRecorded({ child: { consent: { says: 'would-not-say' } } }); // => []
 * childsSayIsRecorded({})[0]?.message; // => 'The child’s view of the plan is not recorded.'
 * ```
 */
export function childsSayIsRecorded(plan: PlanOfChild): readonly Finding[] {
  checkParts('childsSayIsRecorded', plan, PARTS);
  const { child } = plan;
  if (child?.consent !== undefined) return [];
  return [
    {
      code: 'child/say-not-recorded',
      severity: 'consider',
      path: ['child', 'consent'],
      message: 'The child’s view of the plan is not recorded.',
      question: 'Was the child asked, in a way that suits them, and what did they say?',
      basis: BASIS,
    },
  ];
}
