/**
 * Checks that the plan states which matters the care and support could be relevant to.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { PlanKind } from '../../plan/plan.js';
import type { AssessedMatter, RelevantMatter } from '../../plan/plan-record.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';

const ADULT = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(1)(d), s.9(4)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The plan says to which of the matters the care and support could be relevant; it need not be all of them.',
});

const CARER = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(1)(d), s.10(5) and (6)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The plan says to which of the matters the support could be relevant; it need not be all of them. The list of a carer’s matters in s.10 is not verified.',
});

/** The fields of a plan that this rule reads. */
export interface PlanMatters {
  /** What kind of plan it is. */
  readonly kind: PlanKind;
  /** The matters that the care and support could be relevant to. */
  readonly matters?: readonly RelevantMatter[];
}

const PARTS = /* @__PURE__ */ parts(['matters'], ['kind']);

/**
 * Finds a plan that states none of the matters its support could be relevant to (Care Act 2014 s.25(1)(d)).
 *
 * Checks only care and support plans, for the matters of s.9(4), and carers' support plans, for those of
 * s.10(5) and (6).
 *
 * @param plan - the kind and matters of a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { mattersAreStated } from 'supportplan/checks';
 *
 * mattersAreStated({ kind: 'care-and-support' }).length; // => 1
 * mattersAreStated({ kind: 'care-and-support', matters: [{ matter: 'effect-on-wellbeing' }] }); // => []
 * ```
 */
export function mattersAreStated(plan: PlanMatters): readonly Finding[] {
  checkParts('mattersAreStated', plan, PARTS);
  const { kind, matters = [] } = plan;
  if (kind !== 'care-and-support' && kind !== 'carer-support') return [];
  const isCarers = kind === 'carer-support';
  if (matters.some(({ matter }) => isCarers || isAdults(matter))) return [];
  const message = 'The plan does not say which matters the care and support could be relevant to.';
  const own = isCarers
    ? ', the ability and wish to go on caring, work, or education, training or recreation'
    : '';
  const question = `Could it be relevant to the effect on well-being, the outcomes wanted${own}, or how far support can help?`;
  const basis = isCarers ? CARER : ADULT;
  return [{ code: 'matters/none-stated', severity: 'must', path: ['matters'], message, question, basis }];
}

/** True for a matter of s.9(4). A carer has these, and three more. */
function isAdults(matter: AssessedMatter): boolean {
  return (
    matter === 'effect-on-wellbeing' || matter === 'outcomes-wanted' || matter === 'how-far-support-helps'
  );
}
