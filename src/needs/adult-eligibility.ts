/**
 * Evaluates the answers of a needs assessment against the eligibility criteria for adults in England.
 *
 * Source: Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313), reg 2.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { answerFindings } from './answer-findings.js';
import type { AdultAssessment } from './assessment.js';
import { ADULT_OUTCOME_NAMES, ADULT_OUTCOMES, type AdultOutcome } from './care-act-outcomes.js';
import { INABILITIES, type Inability } from './eligibility-answers.js';
import { type ConditionResult, conditionShown, type OutcomeEligibility } from './eligibility-shown.js';
import {
  type OutcomeCounts,
  type OutcomeTest,
  outcomeCounts,
  outcomeEligibility,
  outcomeStandings,
} from './outcome-results.js';
import { CARE_ACT_DECISION, decisionFindings, sumFindings, wellbeingFindings } from './record-findings.js';
import { ADULT_ASSESSMENT } from './shapes.js';

/** The three conditions for an adult, in the order of the regulation. */
export type AdultCondition = 'from-impairment-or-illness' | 'two-or-more-outcomes' | 'significant-impact';

/** The state of one of the ten outcomes for an adult. */
export type AdultOutcomeResult = AdultEligibility['outcomes'][number];

/** What the answers show about an adult's eligibility. */
export type AdultEligibility = OutcomeEligibility<AdultCondition, AdultOutcome, Inability>;

const SOURCE = 'Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313)';

const CAUSE = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 2(1)(a)',
  claimedForce: 'statute',
  checked: 'seen',
});

const TWO_OR_MORE = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 2(1)(b) and (2)',
  claimedForce: 'statute',
  checked: 'seen',
});

const IMPACT = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 2(1)(c)',
  claimedForce: 'statute',
  checked: 'seen',
});

const TEST = /* @__PURE__ */ frozen<OutcomeTest<AdultOutcome, Inability>>({
  outcomes: ADULT_OUTCOMES,
  names: ADULT_OUTCOME_NAMES,
  ways: INABILITIES,
  helper: 'an unpaid carer',
  outcomesBasis: TWO_OR_MORE,
  waysBasis: { source: SOURCE, locator: 'reg 2(3)', claimedForce: 'statute', checked: 'secondary' },
  carerHelpBasis: {
    source: 'Care and support statutory guidance',
    locator: 'chapter 6, eligibility',
    claimedForce: 'statutory-guidance',
    checked: 'secondary',
    note: 'Seen on a council’s page, which says that help already given by a carer is left out of account; the paragraph was not looked up.',
  },
  fluctuationBasis: { source: SOURCE, locator: 'reg 2(4)', claimedForce: 'statute', checked: 'secondary' },
});

/**
 * Evaluates a needs assessment against the eligibility criteria for adults in England. It makes no
 * decision: the council decides.
 *
 * All three conditions must be met: the needs come from an impairment or illness; because of them, two or
 * more of the ten outcomes cannot be achieved; and there is a significant impact on well-being. A missing
 * answer is never treated as a no.
 *
 * An unpaid carer's help does not count, whether or not the carer is willing: an outcome managed only with
 * that help cannot be achieved. Outcomes with help from a willing and able carer are listed in
 * `metByCarer`, because the duty to meet needs (Care Act 2014 s.18) covers only the others. Whether that
 * help meets the need in full is for the council to ask. No means test is included.
 *
 * @param assessment - the recorded answers
 * @returns what the answers show, overall, by condition and by outcome, with findings on gaps in the
 *   record
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
 *   `argument/out-of-range`, `calendar/not-a-date` or `calendar/not-an-interval` if the assessment is
 *   invalid
 *
 * @example
 * Two outcomes, one of them managed with a daughter's help, which does not count.
 * ```ts
 * import { adultEligibility } from 'supportplan';
 *
 * const shows = adultEligibility({
 *   kind: 'adult',
 *   fromImpairmentOrIllness: true,
 *   outcomes: [
 *     { outcome: 'hygiene', unableBecause: ['danger', 'takes-longer'] },
 *     { outcome: 'nutrition', unableBecause: [], helpNow: [{ by: 'unpaid-carer', willingAndAble: true }] },
 *   ],
 *   significantImpact: true,
 *   wellbeing: ['health'],
 * });
 *
 * shows.shown; // => 'eligible'
 * shows.notMetByCarer; // => ['hygiene']
 * shows.metByCarer; // => ['nutrition']
 * shows.findings.map(({ code }) => code); // => ['eligibility/carer-help-counted']
 * ```
 *
 * @example
 * One outcome is not enough, and eight are still to be asked about.
 * ```ts
 * import { adultEligibility } from 'supportplan';
 *
 * const shows = adultEligibility({
 *   kind: 'adult',
 *   fromImpairmentOrIllness: true,
 *   outcomes: [
 *     { outcome: 'toilet', unableBecause: ['cannot-without-assistance'] },
 *     { outcome: 'clothing', unableBecause: [] },
 *   ],
 *   significantImpact: true,
 * });
 *
 * shows.shown; // => 'not-enough-recorded'
 * [shows.unableCount, shows.answeredCount, shows.totalCount]; // => [1, 2, 10]
 * ```
 */
export function adultEligibility(assessment: AdultAssessment): AdultEligibility {
  checkArgument('adultEligibility', 'assessment', assessment, ADULT_ASSESSMENT);
  return adultResult(assessment);
}

/** {@link adultEligibility}, for a validated assessment. */
export function adultResult(assessment: AdultAssessment): AdultEligibility {
  const { outcomes: answers = [], recordedTwoOrMore: recorded } = assessment;
  const outcomes = outcomeStandings(answers, TEST);
  const counts = outcomeCounts(outcomes);
  const conditions: readonly ConditionResult<AdultCondition>[] = [
    {
      condition: 'from-impairment-or-illness',
      shown: conditionShown(assessment.fromImpairmentOrIllness),
      basis: CAUSE,
    },
    { condition: 'two-or-more-outcomes', shown: conditionShown(twoOrMore(counts)), basis: TWO_OR_MORE },
    {
      condition: 'significant-impact',
      shown: conditionShown(assessment.significantImpact),
      basis: IMPACT,
    },
  ];
  const shows = outcomeEligibility(conditions, outcomes);
  const sum = { ...SUM, recorded };
  return {
    ...shows,
    findings: [
      ...answerFindings(answers, outcomes, TEST),
      ...sumFindings(sum, counts),
      ...wellbeingFindings(assessment.significantImpact, assessment.wellbeing),
      ...decisionFindings(assessment.decision, shows.shown, CARE_ACT_DECISION),
    ],
  };
}

const SUM = /* @__PURE__ */ frozen({
  key: 'recordedTwoOrMore',
  least: 2,
  saying: 'two or more outcomes cannot be achieved',
  denying: 'at most one outcome cannot be achieved',
  basis: TWO_OR_MORE,
} as const);

/** Undefined if unanswered outcomes could still bring the count to two. */
function twoOrMore({ unable, notRecorded }: OutcomeCounts): boolean | undefined {
  if (unable >= 2) return true;
  return unable + notRecorded < 2 ? false : undefined;
}
