/**
 * Checks that a care and support plan in Wales has the contents that the regulations require.
 *
 * @module
 */

import type { Action } from '../../action-plan/action.js';
import type { Basis } from '../../kernel/basis.js';
import type { Code, Path } from '../../kernel/error.js';
import type { Finding, Severity } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Contributor, Role } from '../../person/contributor.js';
import type { Plan } from '../../plan/plan.js';
import { PLAN } from '../../plan/shapes.js';
import { checkParts } from '../plan-parts.js';
import { WELSH_CARE_PLANNING } from '../sources.js';
import { isByDirectPayment } from './direct-payment-needs.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: WELSH_CARE_PLANNING,
  locator: 'reg 3',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Where in a plan this check looks for each is our choice: the authority’s actions among the council’s lines of support and the actions of its workers.',
});

/** Roles that act for the authority. */
const FOR_THE_AUTHORITY: Readonly<Partial<Record<Role, true>>> = {
  council: true,
  'social-care-worker': true,
  'reviewing-officer': true,
};

/** A required content of the plan. */
interface Content {
  /** The code of the finding. */
  readonly code: Code;
  /** The severity of the finding. */
  readonly severity: Severity;
  /** The path of the content in a plan. */
  readonly path: Path;
  /** The message of the finding. */
  readonly message: string;
  /** The question of the finding. */
  readonly question: string;
  /** True if the plan has this content. */
  readonly isThere: (plan: Plan) => boolean;
}

const CONTENTS = /* @__PURE__ */ frozen<readonly Content[]>([
  {
    code: 'wales/no-eligible-needs',
    severity: 'must',
    path: ['needs'],
    message: 'The plan describes no eligible needs.',
    question: 'Which needs were found eligible?',
    isThere: ({ needs = [] }) => needs.some(({ eligibility }) => eligibility === 'eligible'),
  },
  {
    code: 'wales/no-outcomes',
    severity: 'must',
    path: ['outcomes'],
    message: 'The plan describes no personal outcomes.',
    question: 'What does the person want to achieve or keep?',
    isThere: ({ outcomes = [] }) => outcomes.length > 0,
  },
  {
    code: 'wales/no-action-by-the-authority',
    severity: 'must',
    path: ['actions'],
    message: 'The plan does not describe what the authority will do.',
    question: 'What will the authority do to help the person reach the outcomes?',
    isThere: ({ actions = [], support = [] }) =>
      support.some(({ source, managed }) => source === 'council' || managed !== undefined) ||
      actions.some((action) => actsIn(action, true)),
  },
  {
    code: 'wales/no-action-by-others',
    severity: 'consider',
    path: ['actions'],
    message: 'The plan does not describe what anyone other than the authority will do.',
    question: 'What will the person, and others, do towards the outcomes?',
    isThere: ({ actions = [], support = [] }) =>
      support.some(({ source }) => source !== 'council') || actions.some((action) => actsIn(action, false)),
  },
  {
    code: 'wales/no-monitoring',
    severity: 'must',
    path: ['monitoring'],
    message: 'The plan does not say how people will know whether the outcomes are reached.',
    question: 'How will it be checked, and by whom?',
    isThere: ({ monitoring = [] }) => monitoring.length > 0,
  },
  {
    code: 'wales/no-review-arrangements',
    severity: 'must',
    path: ['review'],
    message: 'The plan does not say how it will be reviewed.',
    question: 'When will it be reviewed, how, and with whom?',
    isThere: ({ review }) =>
      (review?.arrangements ?? []).length > 0 ||
      review?.bookedOn !== undefined ||
      review?.normallyEvery !== undefined,
  },
  {
    code: 'wales/direct-payment-not-stated',
    severity: 'must',
    path: ['budget', 'directPayments'],
    message: 'There is support by direct payment, but the budget records no direct payment.',
    question: 'Which needs will the direct payment meet, how much is it, and how often is it paid?',
    isThere: ({ support = [], budget }) =>
      (budget?.directPayments ?? []).length > 0 ||
      !(
        support.some(isByDirectPayment) ||
        budget?.lines?.some(({ paidThrough }) => paidThrough === 'direct-payment') === true
      ),
  },
  {
    code: 'wales/enquiry-without-conclusion',
    severity: 'must',
    path: ['enquiry', 'conclusion'],
    message: 'There was an enquiry about an adult at risk, but its conclusion is not recorded.',
    question: 'What was concluded, or is the enquiry still going on?',
    isThere: ({ enquiry }) => enquiry === undefined || enquiry.conclusion !== undefined,
  },
]);

/**
 * Finds the contents that a care and support plan in Wales must have, and lacks (WSI 2015/1335, reg 3).
 *
 * They are: eligible needs, personal outcomes, what the authority and others will do, how outcomes are
 * monitored, and how the plan is reviewed. Direct payments, and the conclusion of an enquiry about an adult
 * at risk, are checked only if the plan has them.
 *
 * @param plan - the plan
 * @returns the findings, in the order of the regulation
 *
 * @example
 * ```ts
 * import { welshPlanContents } from 'supportplan/checks';
 *
 * const found = welshPlanContents({
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   nation: 'wales',
 *   person: {},
 *   monitoring: [{ text: 'We look at it together each month.', voice: 'agreed' }],
 *   review: { normallyEvery: { months: 6 } },
 * });
 *
 * found.map((finding) => finding.path[0]); // => ['needs', 'outcomes', 'actions', 'actions']
 * ```
 */
export function welshPlanContents(plan: Plan): readonly Finding[] {
  checkParts('welshPlanContents', plan, PLAN);
  const found: Finding[] = [];
  for (const { isThere, ...content } of CONTENTS) {
    if (!isThere(plan)) found.push({ ...content, basis: BASIS });
  }
  plan.budget?.directPayments?.forEach(({ needIds }, index) => {
    if (needIds.length > 0) return;
    found.push({
      code: 'wales/direct-payment-without-needs',
      severity: 'must',
      path: ['budget', 'directPayments', index, 'needIds'],
      message: `The ${ordinal(index)} direct payment names no needs.`,
      question: 'Which needs will it meet?',
      basis: BASIS,
    });
  });
  return found;
}

/** Whether an action involves someone who acts for the authority, or (for `false`) someone who does not. */
function actsIn({ who = [], supportedBy = [] }: Action, forTheAuthority: boolean): boolean {
  const acts = ({ role }: Contributor): boolean => (FOR_THE_AUTHORITY[role] === true) === forTheAuthority;
  return who.some(acts) || supportedBy.some(acts);
}
