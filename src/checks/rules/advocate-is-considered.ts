/**
 * Checks whether an independent advocate was considered.
 *
 * @module
 */

import type { AdvocateRecord } from '../../agreement/advocate.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Role } from '../../person/contributor.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 'ss.67 and 68',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'An advocate is said to be needed if the person would have substantial difficulty in being involved and no suitable person can support them. Asking for a record of it is our choice.',
});

/** The fields of a plan that this rule reads. */
export interface PlanAdvocate {
  /** Whether an independent advocate was considered. */
  readonly advocate?: AdvocateRecord;
}

const PARTS = /* @__PURE__ */ parts(['advocate']);

/**
 * Checks the record of an independent advocate (Care Act 2014 ss.67 and 68; not verified). It returns a
 * finding in three cases:
 *
 * - the plan doesn't record whether an advocate was considered;
 * - the person would have substantial difficulty in taking part, no suitable person supports them, and no
 *   advocate is arranged;
 * - no advocate is arranged, and no reason is given.
 *
 * @param plan - the record of an advocate in a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { advocateIsConsidered } from 'supportplan/checks';
 *
 * const found = advocateIsConsidered({ advocate: { outcome: 'declined', substantialDifficulty: true } });
 *
 * found[0]?.code; // => 'advocate/needed-and-not-arranged'
 * advocateIsConsidered({ advocate: { outcome: 'arranged' } }); // => []
 * ```
 */
export function advocateIsConsidered(plan: PlanAdvocate): readonly Finding[] {
  checkParts('advocateIsConsidered', plan, PARTS);
  const { advocate } = plan;
  const found = { path: ['advocate'], basis: BASIS } as const;
  if (advocate === undefined) {
    const message = 'It is not recorded whether an independent advocate was considered.';
    const question = 'Would the person have substantial difficulty in taking part, and who supports them?';
    return [{ ...found, code: 'advocate/not-considered', severity: 'should', message, question }];
  }
  const { outcome, substantialDifficulty, appropriatePerson, why } = advocate;
  if (outcome === 'arranged') return [];
  const supported = appropriatePerson !== undefined && !PAID.includes(appropriatePerson.role);
  if (substantialDifficulty === true && !supported) {
    const message =
      'The person would have substantial difficulty in taking part, but no suitable person is recorded as supporting them, and no advocate is arranged.';
    const question = 'Who can support them in taking part, and when will an advocate be arranged?';
    return [{ ...found, code: 'advocate/needed-and-not-arranged', severity: 'must', message, question }];
  }
  // A suitable person who supports them is reason enough.
  if (why !== undefined || (outcome === 'not-needed' && supported)) return [];
  const message =
    'An independent advocate was considered but is not arranged, and the reason is not recorded.';
  const question = 'Why is there no advocate, or not yet?';
  return [{ ...found, code: 'advocate/without-why', severity: 'should', message, question }];
}

/**
 * Roles that are paid to care for the person or work with them. They cannot be the person who supports them
 * in taking part.
 */
const PAID: readonly Role[] = [
  'care-worker',
  'social-care-worker',
  'support-worker',
  'key-worker',
  'manager',
  'health-professional',
  'council',
];
