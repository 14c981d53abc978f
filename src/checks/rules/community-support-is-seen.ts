/**
 * Checks whether support from a community or voluntary group was considered.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { SupportLine } from '../../support/support-line.js';
import { checkParts, parts } from '../plan-parts.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'National Voices, on voluntary and community organisations in care and support planning',
  locator: 'as a reader reports it',
  claimedForce: 'guidance',
  checked: 'secondary',
  note: 'Asking about a plan without any is our choice.',
});

/** The fields of a plan that this rule reads. */
export interface PlanSupport {
  /** The support that meets the needs. */
  readonly support?: readonly SupportLine[];
}

const PARTS = /* @__PURE__ */ parts(['support']);

/**
 * Finds a plan whose support includes none from a community or voluntary group. This is a question, not a
 * shortcoming: no mix of support is better than another.
 *
 * @param plan - the support in a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { communitySupportIsSeen } from 'supportplan/checks';
 *
 * const what = { text: 'Lunch on Tuesdays.', voice: 'own-words' } as const;
 *
 * communitySupportIsSeen({ support: [{ id: 'S1', what, source: 'council' }] }).length; // => 1
 * communitySupportIsSeen({ support: [{ id: 'S1', what, source: 'community-and-voluntary' }] }); // => []
 * communitySupportIsSeen({}); // => []
 * ```
 */
export function communitySupportIsSeen(plan: PlanSupport): readonly Finding[] {
  checkParts('communitySupportIsSeen', plan, PARTS);
  const { support = [] } = plan;
  if (support.length === 0 || support.some(({ source }) => source === 'community-and-voluntary')) return [];
  return [
    {
      code: 'support/none-from-community',
      severity: 'consider',
      path: ['support'],
      message: 'None of the support comes from a community or voluntary group.',
      question:
        'Is there a group or place nearby that the person would enjoy, or would like to contribute to?',
      basis: BASIS,
    },
  ];
}
