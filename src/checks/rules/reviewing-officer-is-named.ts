/**
 * Checks that the plan of a looked-after child names an independent reviewing officer.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { ChildPart } from '../../plan/child.js';
import type { PlanKind } from '../../plan/plan.js';
import { checkParts, parts } from '../plan-parts.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'Children Act 1989',
  locator: 's.25A',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'A reviewing officer is said to be appointed for every looked-after child; asking the plan to name them is our choice.',
});

/** The fields of a child's plan that this rule reads. */
export interface PlanOfLookedAfterChild {
  /** What kind of plan it is. */
  readonly kind: PlanKind;
  /** The parts that only a child's plan has. */
  readonly child?: ChildPart;
}

const PARTS = /* @__PURE__ */ parts(['child'], ['kind']);

/**
 * Finds the plan of a looked-after child that names no independent reviewing officer (Children Act 1989
 * s.25A; not verified). Other kinds of plan are skipped.
 *
 * @param plan - the kind of plan, and the parts that only a child's plan has
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { reviewingOfficerIsNamed } from 'supportplan/checks';
 *
 * reviewingOfficerIsNamed({ kind: 'looked-after-child' }).length; // => 1
 * reviewingOfficerIsNamed({ kind: 'child-in-need' }); // => []
 * ```
 */
export function reviewingOfficerIsNamed(plan: PlanOfLookedAfterChild): readonly Finding[] {
  checkParts('reviewingOfficerIsNamed', plan, PARTS);
  const { kind, child } = plan;
  if (kind !== 'looked-after-child' || child?.reviewingOfficer !== undefined) return [];
  return [
    {
      code: 'child/no-reviewing-officer',
      severity: 'should',
      path: ['child', 'reviewingOfficer'],
      message: 'No independent reviewing officer is named.',
      question: 'Who is it, and does the child know how to reach them?',
      basis: BASIS,
    },
  ];
}
