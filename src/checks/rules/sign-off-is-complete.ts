/**
 * Checks that everyone who should sign an agreed or completed plan was asked.
 *
 * @module
 */

import type { Signatory, Signature } from '../../agreement/signature.js';
import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { PlanKind } from '../../plan/plan.js';
import type { PlanStatus } from '../../plan/plan-statuses.js';
import { checkParts, parts } from '../plan-parts.js';
import { LONDON_HOUSING_TRUST, OURS } from '../sources.js';

const FORM = /* @__PURE__ */ frozen<Basis>({
  source: LONDON_HOUSING_TRUST,
  locator: 'signatures',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The form is signed by the person, staff and a manager. Accepting "unable", "chose not to" and "disagrees" as answers, each with a reason, is our choice.',
});

const AGREED = /* @__PURE__ */ frozen<Basis>({
  source: OURS,
  locator: 'sign-off',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The Care Act 2014, s.25(5), asks for all reasonable steps to agree with the person, and for no signature. This check asks for an entry for the person and one for the staff.',
});

/** Someone who should sign, with the signatories that count for them. */
interface Party {
  /** The words for them inside a sentence. */
  readonly name: string;
  /** The signatories whose entries count. */
  readonly by: readonly Signatory[];
}

const HOUSING: readonly Party[] = [
  { name: 'the person', by: ['the-person'] },
  { name: 'the staff', by: ['staff'] },
  { name: 'the manager', by: ['manager'] },
];

const STAFF: Party = { name: 'the staff or the council', by: ['staff', 'manager', 'council'] };

const ADULT: readonly Party[] = [
  { name: 'the person, or anyone acting for them,', by: ['the-person', 'representative'] },
  STAFF,
];

const CARER: readonly Party[] = [
  { name: 'the person, or anyone acting for them,', by: ['the-person', 'representative', 'carer'] },
  STAFF,
];

const CHILD: readonly Party[] = [
  { name: 'the person, or anyone acting for them,', by: ['the-person', 'representative', 'parent'] },
  STAFF,
];

/** The fields of a plan that this rule reads. */
export interface PlanSignOff {
  /** What kind of plan it is. */
  readonly kind: PlanKind;
  /** Which version it is. */
  readonly version: number;
  /** The status of the plan. */
  readonly status?: PlanStatus;
  /** The day the plan was completed. */
  readonly completedOn?: CalendarDate;
  /** The day it was agreed. */
  readonly agreedOn?: CalendarDate;
  /** Signatures, or why someone did not sign. */
  readonly signatures?: readonly Signature[];
}

const PARTS = /* @__PURE__ */ parts(['status', 'completedOn', 'agreedOn', 'signatures'], ['kind', 'version']);

/**
 * Finds missing signature entries in a plan that is agreed or completed.
 *
 * Housing support needs the person, staff and a manager (London Housing Trust, the form). Other plans need
 * the person, or someone acting for them, and the staff or the council (our choice). A parent may act for a
 * child.
 *
 * An entry counts whatever its outcome: signed, unable, chose not to, or disagrees. An entry that is not
 * signed should say why. An entry for an earlier version does not count, and gives its own finding. Drafts,
 * and plans that are neither agreed nor completed, are skipped.
 *
 * @param plan - the kind, version, status and signatures of a plan
 * @returns the findings: missing entries, then entries without a reason, in plan order
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { signOffIsComplete } from 'supportplan/checks';
 *
 * const found = signOffIsComplete({
 *   kind: 'housing-support',
 *   version: 2,
 *   completedOn: calendarDate('2026-11-20'),
 *   signatures: [
 *     { by: 'the-person', outcome: 'chose-not-to' },
 *     { by: 'staff', outcome: 'signed', version: 1 },
 *   ],
 * });
 *
 * found.map((finding) => finding.code);
 * // => ['sign-off/earlier-version', 'sign-off/no-entry', 'sign-off/without-why']
 * found[1]?.message; // => 'The plan does not record whether the manager has signed, or why not.'
 * ```
 */
export function signOffIsComplete(plan: PlanSignOff): readonly Finding[] {
  checkParts('signOffIsComplete', plan, PARTS);
  const { kind, version, status, completedOn, agreedOn, signatures = [] } = plan;
  const claims = status === 'agreed' || completedOn !== undefined || agreedOn !== undefined;
  if (!claims || status === 'draft') return [];
  const current = new Set<Signatory>();
  const earlier = new Set<Signatory>();
  for (const signature of signatures) (isEarlier(signature, version) ? earlier : current).add(signature.by);

  const basis = kind === 'housing-support' ? FORM : AGREED;
  const found: Finding[] = [];
  for (const { name, by } of partiesOf(kind)) {
    if (by.some((one) => current.has(one))) continue;
    const at = { severity: 'should', path: ['signatures'], basis } as const;
    if (by.some((one) => earlier.has(one))) {
      const message = `The signature entry for ${name} is about an earlier version.`;
      const question = 'What do they say about this version?';
      found.push({ ...at, code: 'sign-off/earlier-version', message, question });
    } else {
      const message = `The plan does not record whether ${name} has signed, or why not.`;
      const question =
        'Did they sign, and if not, were they unable to, did they choose not to, or do they disagree?';
      found.push({ ...at, code: 'sign-off/no-entry', message, question });
    }
  }
  signatures.forEach((signature, index) => {
    if (signature.outcome === 'signed' || signature.why !== undefined || isEarlier(signature, version))
      return;
    found.push({
      code: 'sign-off/without-why',
      severity: 'should',
      path: ['signatures', index, 'why'],
      message: `The ${ordinal(index)} signature entry is not signed, and does not say why.`,
      question: 'Why is that, in their own words if they gave any?',
      basis,
    });
  });
  return found;
}

function isEarlier(signature: Signature, version: number): boolean {
  return signature.version !== undefined && signature.version < version;
}

function partiesOf(kind: PlanKind): readonly Party[] {
  if (kind === 'housing-support') return HOUSING;
  if (kind === 'care-and-support') return ADULT;
  return kind === 'carer-support' ? CARER : CHILD;
}
