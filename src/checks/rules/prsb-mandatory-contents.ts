/**
 * Checks the headings that the PRSB standard makes mandatory.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Code, Path } from '../../kernel/error.js';
import type { Finding, Severity } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Plan } from '../../plan/plan.js';
import { PLAN } from '../../plan/shapes.js';
import { checkParts } from '../plan-parts.js';
import { PRSB } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: PRSB,
  locator: 'mandatory headings',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'As given in the standard’s own data. A trigger for every contingency and a name for every personal contact are mandatory too; a plan cannot be read without them.',
});

/** A heading, with a test for whether the plan fills it. */
export interface Heading {
  /** The code of the finding. */
  readonly code: Code;
  /** The path of the heading in a plan. */
  readonly path: Path;
  /** The words after "The plan does not record". */
  readonly says: string;
  /** The question of the finding. */
  readonly question: string;
  /** True if the plan fills the heading. */
  readonly isThere: (plan: Plan) => boolean;
}

const HEADINGS = /* @__PURE__ */ frozen<readonly Heading[]>([
  {
    code: 'prsb/no-name',
    path: ['person', 'name'],
    says: 'the name of the person',
    question: 'What is the person called?',
    isThere: ({ person }) => person.name !== undefined,
  },
  {
    code: 'prsb/no-day-of-birth',
    path: ['person', 'bornOn'],
    says: 'the person’s date of birth',
    question: 'When was the person born?',
    isThere: ({ person }) => person.bornOn !== undefined,
  },
  {
    code: 'prsb/no-gp-practice',
    path: ['gpPractice'],
    says: 'the GP practice where the person is registered',
    question: 'Which practice is it, or is the person not registered with one?',
    isThere: ({ gpPractice }) => gpPractice !== undefined,
  },
]);

/**
 * Finds the headings that the PRSB standard for personalised care and support plans makes mandatory, if a
 * plan leaves them empty: the person's name, date of birth and GP practice. Use it for plans that go into a
 * shared record.
 *
 * @param plan - the plan
 * @returns a finding for each such heading, in the order of the standard
 *
 * @example
 * ```ts
 * import { prsbMandatoryContents } from 'supportplan/checks';
 *
 * const found = prsbMandatoryContents({
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   person: { name: 'Linnet Ashdown' },
 * });
 *
 * found.map((finding) => finding.code); // => ['prsb/no-day-of-birth', 'prsb/no-gp-practice']
 * ```
 */
export function prsbMandatoryContents(plan: Plan): readonly Finding[] {
  checkParts('prsbMandatoryContents', plan, PLAN);
  return headingFindings(plan, HEADINGS, 'must', BASIS);
}

/** Returns a finding for each heading that a plan leaves empty. */
export function headingFindings(
  plan: Plan,
  headings: readonly Heading[],
  severity: Severity,
  basis: Basis,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const { code, path, says, question, isThere } of headings) {
    if (isThere(plan)) continue;
    found.push({ code, severity, path, message: `The plan does not record ${says}.`, question, basis });
  }
  return found;
}

/** True if the list exists and is not empty. */
export function hasSome(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
