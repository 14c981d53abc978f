/**
 * Checks that the plan says what happens when a carer or care worker cannot come.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Role } from '../../person/contributor.js';
import type { Contingency, ContingencyKind } from '../../support/contingency.js';
import type { SupportLine } from '../../support/support-line.js';
import { checkParts, parts } from '../plan-parts.js';
import { CAMBRIDGESHIRE } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CAMBRIDGESHIRE,
  locator: 'how you will be supported',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The factsheet asks who steps in when an unpaid or an arranged carer is ill or unable.',
});

/** The fields of a plan that this rule reads. */
export interface PlanContingencies {
  /** The support, with who gives it. */
  readonly support?: readonly SupportLine[];
  /** What happens if arrangements fail. */
  readonly contingencies?: readonly Contingency[];
}

const PARTS = /* @__PURE__ */ parts(['support', 'contingencies']);

/**
 * Finds support given by an unpaid carer or a care worker without a contingency for when they cannot come
 * (Cambridgeshire County Council, factsheet). A contingency counts only if its `kind` says so.
 *
 * @param plan - the support and contingencies of a plan
 * @returns up to two findings, one for unpaid carers and one for care workers
 *
 * @example
 * ```ts
 * import { contingencyForCarers } from 'supportplan/checks';
 *
 * const what = { text: 'Supper.', voice: 'own-words' } as const;
 * const support = [{ id: 'S1', what, source: 'family-and-friends', givenBy: [{ role: 'carer' }] }] as const;
 *
 * contingencyForCarers({ support }).map((finding) => finding.code);
 * // => ['contingencies/none-for-unpaid-carer']
 * ```
 */
export function contingencyForCarers(plan: PlanContingencies): readonly Finding[] {
  checkParts('contingencyForCarers', plan, PARTS);
  const { support = [], contingencies = [] } = plan;
  const givers = new Set<Role>();
  for (const { givenBy = [] } of support) for (const { role } of givenBy) givers.add(role);
  const kinds = new Set<ContingencyKind | undefined>();
  for (const { kind } of contingencies) kinds.add(kind);

  const at = { severity: 'should', path: ['contingencies'], basis: BASIS } as const;
  const found: Finding[] = [];
  if (givers.has('carer') && !kinds.has('unpaid-carer-unavailable')) {
    const message = 'An unpaid carer gives support, but no contingency is recorded for when they cannot.';
    const question = 'Who steps in when the carer is ill or away?';
    found.push({ ...at, code: 'contingencies/none-for-unpaid-carer', message, question });
  }
  if (givers.has('care-worker') && !kinds.has('care-worker-unavailable')) {
    const message = 'A care worker gives support, but no contingency is recorded for when they cannot.';
    const question = 'Who steps in when the care worker does not come?';
    found.push({ ...at, code: 'contingencies/none-for-care-worker', message, question });
  }
  return found;
}
