/**
 * Evaluates the answers about an adult's need against the eligibility criteria in Wales.
 *
 * Source: Care and Support (Eligibility) (Wales) Regulations 2015 (SI 2015/1578, W.187), regs 3 and 6, made
 * under the Social Services and Well-being (Wales) Act 2014.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import type { Finding } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import type { WelshAssessment } from './assessment.js';
import {
  type ConditionResult,
  conditionShown,
  type EligibilityShown,
  shownTogether,
} from './eligibility-shown.js';
import { decisionFindings, WELSH_DECISION } from './record-findings.js';
import { WELSH_ASSESSMENT } from './shapes.js';

/** The four conditions in Wales, in the order of the regulation. */
export type WelshCondition =
  | 'from-listed-cause'
  | 'relates-to-wellbeing'
  | 'cannot-be-met-otherwise'
  | 'unlikely-without-authority';

/** What the answers show about a need in Wales. */
export interface WelshEligibility {
  /** The overall result. */
  readonly shown: EligibilityShown;
  /** The conditions, in the order of the regulation. */
  readonly conditions: readonly ConditionResult<WelshCondition>[];
  /** Gaps in the record, in reading order. */
  readonly findings: readonly Finding[];
}

const SOURCE = 'Care and Support (Eligibility) (Wales) Regulations 2015 (SI 2015/1578, W.187)';

const CAUSE = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 3(a)',
  claimedForce: 'statute',
  checked: 'seen',
});

const FACTOR = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 3(b)',
  claimedForce: 'statute',
  checked: 'seen',
});

const OTHERWISE = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 3(c), read with reg 6',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Reg 3 was seen; reg 6, on pain, distress, danger and taking far longer, only in the explanatory note.',
});

const AUTHORITY = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 3(d)',
  claimedForce: 'statute',
  checked: 'seen',
});

/**
 * Evaluates one need of an adult against the eligibility criteria in Wales. It makes no decision: the
 * authority decides.
 *
 * All four conditions must be met: the need comes from a listed cause; it relates to one of seven
 * well-being factors; it cannot be met by the person alone, by others who are willing, or by services in
 * the community; and a personal outcome is unlikely to be achieved without the authority.
 *
 * Outcomes are not counted. Unlike in England, a willing carer's help counts: a need that it meets is not
 * eligible. Carers and children have separate tests in Wales, which this function doesn't cover.
 *
 * @param assessment - the recorded answers about one need
 * @returns what the answers show, overall and by condition, with findings on gaps in the record
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
 *   `argument/out-of-range` or `calendar/not-a-date` if the assessment is invalid
 *
 * @example
 * ```ts
 * import { welshEligibility } from 'supportplan';
 *
 * const need = {
 *   kind: 'wales',
 *   arisesFrom: ['disability'],
 *   relatesTo: ['self-care-or-domestic-routines'],
 *   canMeetAlone: false,
 *   canMeetWithCommunityServices: false,
 *   unlikelyWithoutAuthority: true,
 * } as const;
 *
 * welshEligibility({ ...need, canMeetWithWillingCarers: false }).shown; // => 'eligible'
 * welshEligibility({ ...need, canMeetWithWillingCarers: true }).shown; // => 'not-eligible'
 * welshEligibility(need).shown; // => 'not-enough-recorded'
 * ```
 */
export function welshEligibility(assessment: WelshAssessment): WelshEligibility {
  checkArgument('welshEligibility', 'assessment', assessment, WELSH_ASSESSMENT);
  return welshResult(assessment);
}

/** {@link welshEligibility}, for a validated assessment. */
export function welshResult(assessment: WelshAssessment): WelshEligibility {
  const { arisesFrom, relatesTo, unlikelyWithoutAuthority, decision } = assessment;
  const conditions: readonly ConditionResult<WelshCondition>[] = [
    { condition: 'from-listed-cause', shown: conditionShown(named(arisesFrom)), basis: CAUSE },
    { condition: 'relates-to-wellbeing', shown: conditionShown(named(relatesTo)), basis: FACTOR },
    {
      condition: 'cannot-be-met-otherwise',
      shown: conditionShown(notMetOtherwise(assessment)),
      basis: OTHERWISE,
    },
    {
      condition: 'unlikely-without-authority',
      shown: conditionShown(unlikelyWithoutAuthority),
      basis: AUTHORITY,
    },
  ];
  const shown = shownTogether(conditions);
  return { shown, conditions, findings: decisionFindings(decision, shown, WELSH_DECISION) };
}

/** Whether a list has entries, or undefined if it is missing. */
function named(list: readonly string[] | undefined): boolean | undefined {
  return list === undefined ? undefined : list.length > 0;
}

/**
 * One way of meeting the need is enough for `false`. Only if all three are ruled out is the result `true`.
 */
function notMetOtherwise(assessment: WelshAssessment): boolean | undefined {
  const ways = [
    assessment.canMeetAlone,
    assessment.canMeetWithWillingCarers,
    assessment.canMeetWithCommunityServices,
  ];
  if (ways.includes(true)) return false;
  return ways.includes(undefined) ? undefined : true;
}
