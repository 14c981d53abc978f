/**
 * Checks that a child has one single plan.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import { SMART_AND_POWER_GUIDE } from '../../outcomes/guide.js';
import type { OtherPlan } from '../../plan/plan-record.js';
import { checkParts, parts } from '../plan-parts.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'one plan',
  claimedForce: 'guidance',
  checked: 'seen',
});

/** The fields of a plan that this rule reads. */
export interface PlanBesideOthers {
  /** Other plans that the person has. */
  readonly otherPlans?: readonly OtherPlan[];
}

const PARTS = /* @__PURE__ */ parts(['otherPlans']);

/**
 * Finds other plans of a child that are not recorded as part of this one (a guide for child and family
 * social workers).
 *
 * @param plan - the child's other plans
 * @returns a finding for each such plan, in plan order
 *
 * @example
 * ```ts
 * import { onePlanPerChild } from 'supportplan/checks';
 *
 * const found = onePlanPerChild({
 *   otherPlans: [{ name: 'School plan', joined: true }, { name: 'Health plan' }],
 * });
 *
 * found.map((finding) => finding.message);
 * // => ['The second of the other plans is not recorded as a part of this one.']
 * ```
 */
export function onePlanPerChild(plan: PlanBesideOthers): readonly Finding[] {
  checkParts('onePlanPerChild', plan, PARTS);
  const { otherPlans = [] } = plan;
  const found: Finding[] = [];
  otherPlans.forEach(({ joined }, index) => {
    if (joined === true) return;
    found.push({
      code: 'other-plans/not-joined',
      severity: 'consider',
      path: ['otherPlans', index],
      message: `The ${ordinal(index)} of the other plans is not recorded as a part of this one.`,
      question: 'Can it become a part of this plan, so that the child has one?',
      basis: BASIS,
    });
  });
  return found;
}
