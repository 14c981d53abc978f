/**
 * Checks that the plan records who has parental responsibility.
 *
 * @module
 */

import { ageOn } from '../../calendar/date-arithmetic.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { PlanPerson } from '../../plan/about-me.js';
import type { ChildPart } from '../../plan/child.js';
import type { CheckOptions } from '../check.js';
import { checkOptions, checkParts, parts } from '../plan-parts.js';
import { OURS } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: OURS,
  locator: 'children’s plans',
  claimedForce: 'local',
  checked: 'seen',
  note: 'Whoever has parental responsibility has a say in most of what a child’s plan decides. No source here requires the plan to name them.',
});

/** The fields of a child's plan that this rule reads. */
export interface PlanOfChildWithAge {
  /** The person whose plan it is. */
  readonly person: PlanPerson;
  /** The parts that only a child's plan has. */
  readonly child?: ChildPart;
}

const PARTS = /* @__PURE__ */ parts(['child'], ['person']);

/**
 * Finds a child's plan that does not record who has parental responsibility. Anyone known to be 18 or older
 * is skipped.
 *
 * @param plan - the person, and the parts that only a child's plan has
 * @param options - the day to judge the plan on
 * @returns one finding, or none
 * @throws `SupportPlanError` `calendar/not-a-date` if `today` or the date of birth is invalid
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { parentalResponsibilityIsRecorded } from 'supportplan/checks';
 *
 * const today = calendarDate('2026-11-22');
 *
 * parentalResponsibilityIsRecorded({ person: { bornOn: calendarDate('2008-11-23') } }, { today }).length;
 * // => 1
 * parentalResponsibilityIsRecorded({ person: { bornOn: calendarDate('2008-11-22') } }, { today }); // => []
 * ```
 */
export function parentalResponsibilityIsRecorded(
  plan: PlanOfChildWithAge,
  options: CheckOptions,
): readonly Finding[] {
  checkParts('parentalResponsibilityIsRecorded', plan, PARTS);
  checkOptions('parentalResponsibilityIsRecorded', plan, options);
  const { person, child } = plan;
  const { today } = options;
  if ((child?.parentalResponsibility ?? []).length > 0) return [];
  if (person.bornOn !== undefined && ageOn(person.bornOn, today) >= 18) return [];
  return [
    {
      code: 'child/parental-responsibility-not-recorded',
      severity: 'should',
      path: ['child', 'parentalResponsibility'],
      message: 'It is not recorded who has parental responsibility.',
      question: 'Who has it, and do they know about the plan?',
      basis: BASIS,
    },
  ];
}
