/**
 * Checks that the plan has advice on meeting or reducing needs.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Advice } from '../../plan/plan-record.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.25(1)(f)(i)',
  claimedForce: 'statute',
  checked: 'seen',
});

/** The fields of a plan that this rule reads. */
export interface PlanAdvice {
  /** Advice and information given. */
  readonly advice?: readonly Advice[];
}

const PARTS = /* @__PURE__ */ parts(['advice']);

/**
 * Finds a plan without advice and information on meeting or reducing needs (Care Act 2014 s.25(1)(f)(i)).
 *
 * @param plan - the advice in a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { adviceOnMeetingNeeds } from 'supportplan/checks';
 *
 * const statement = { text: 'Where to try a light box.', voice: 'practitioner' } as const;
 *
 * adviceOnMeetingNeeds({ advice: [{ about: 'meeting-or-reducing', statement }] }); // => []
 * adviceOnMeetingNeeds({ advice: [{ about: 'preventing-or-delaying', statement }] }).length; // => 1
 * ```
 */
export function adviceOnMeetingNeeds(plan: PlanAdvice): readonly Finding[] {
  checkParts('adviceOnMeetingNeeds', plan, PARTS);
  const { advice = [] } = plan;
  if (advice.some(({ about }) => about === 'meeting-or-reducing')) return [];
  return [
    {
      code: 'advice/none-on-meeting-needs',
      severity: 'must',
      path: ['advice'],
      message: 'The plan has no advice or information on meeting or reducing needs.',
      question: 'What can the person do, and who can help, besides the support in the plan?',
      basis: BASIS,
    },
  ];
}
