/**
 * Checks that the child's wishes and feelings are recorded.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { SMART_AND_POWER_GUIDE } from '../../outcomes/guide.js';
import type { ChildPart } from '../../plan/child.js';
import { checkParts, parts } from '../plan-parts.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'the child’s perspective',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'The guide asks for the child’s perspective; asking for wishes and feelings is our choice.',
});

/** The fields of a child's plan that this rule reads. */
export interface PlanOfChild {
  /** The parts that only a child's plan has. */
  readonly child?: ChildPart;
}

const PARTS = /* @__PURE__ */ parts(['child']);

/**
 * Finds a child's plan that does not record what the child wishes and feels (a guide for child and family
 * social workers).
 *
 * @param plan - the parts that only a child's plan has
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { childsWishesAreRecorded } from 'supportplan/checks';
 *
 * const wish = { text: 'To stay at my school.', voice: 'own-words' } as const;
 *
 * childsWishesAreRecorded({}).length; // => 1
 * childsWishesAreRecorded({ child: { wishesAndFeelings: [wish] } }); // => []
 * ```
 */
export function childsWishesAreRecorded(plan: PlanOfChild): readonly Finding[] {
  checkParts('childsWishesAreRecorded', plan, PARTS);
  const { child } = plan;
  if ((child?.wishesAndFeelings ?? []).length > 0) return [];
  return [
    {
      code: 'child/wishes-not-recorded',
      severity: 'should',
      path: ['child', 'wishesAndFeelings'],
      message: 'The child’s wishes and feelings are not recorded.',
      question: 'What does the child say or show that they want, and how did people find out?',
      basis: BASIS,
    },
  ];
}
