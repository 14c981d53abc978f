/**
 * Evaluates the answers of a carer's assessment against the eligibility criteria for carers in England.
 *
 * Source: Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313), reg 3.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { answerFindings } from './answer-findings.js';
import type { CarerAssessment } from './assessment.js';
import { CARER_OUTCOME_NAMES, CARER_OUTCOMES, type CarerOutcome } from './care-act-outcomes.js';
import { CARER_INABILITIES, type CarerInability } from './eligibility-answers.js';
import { type ConditionResult, conditionShown, type OutcomeEligibility } from './eligibility-shown.js';
import {
  type OutcomeCounts,
  type OutcomeTest,
  outcomeCounts,
  outcomeEligibility,
  outcomeStandings,
} from './outcome-results.js';
import { CARE_ACT_DECISION, decisionFindings, sumFindings, wellbeingFindings } from './record-findings.js';
import { CARER_ASSESSMENT } from './shapes.js';

/** The three conditions for a carer, in the order of the regulation. */
export type CarerCondition = 'from-necessary-care' | 'health-or-any-outcome' | 'significant-impact';

/** The state of one of the eight outcomes for a carer. */
export type CarerOutcomeResult = CarerEligibility['outcomes'][number];

/** What the answers show about a carer's eligibility. */
export type CarerEligibility = OutcomeEligibility<CarerCondition, CarerOutcome, CarerInability>;

const SOURCE = 'Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313)';

const CAUSE = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 3(1)(a)',
  claimedForce: 'statute',
  checked: 'secondary',
});

const EFFECT = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 3(1)(b) and (2)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Any one outcome is enough for a carer, or an effect on health; published pages that ask for two are wrong.',
});

const IMPACT = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 3(1)(c)',
  claimedForce: 'statute',
  checked: 'secondary',
});

const WAYS = /* @__PURE__ */ frozen<Basis>({
  source: SOURCE,
  locator: 'reg 3(3)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Taking longer does not count for a carer.',
});

const TEST = /* @__PURE__ */ frozen<OutcomeTest<CarerOutcome, CarerInability>>({
  outcomes: CARER_OUTCOMES,
  names: CARER_OUTCOME_NAMES,
  ways: CARER_INABILITIES,
  helper: 'another unpaid carer',
  outcomesBasis: EFFECT,
  waysBasis: WAYS,
  carerHelpBasis: {
    source: SOURCE,
    locator: 'reg 3(3)(a)',
    claimedForce: 'statute',
    checked: 'secondary',
    note: 'An outcome is not achieved if only with assistance. That another unpaid carer’s help is such assistance is our reading; the guidance on a carer’s help is about adults.',
  },
  fluctuationBasis: { source: SOURCE, locator: 'reg 3(4)', claimedForce: 'statute', checked: 'secondary' },
});

/**
 * Evaluates a carer's assessment against the eligibility criteria for carers in England. It makes no
 * decision: the council decides.
 *
 * All three conditions must be met: the needs come from providing necessary care to an adult; the carer's
 * health is affected or at risk, or any one of the eight outcomes cannot be achieved; and there is a
 * significant impact on well-being. One outcome is enough for a carer; an adult needs two. It makes no
 * difference whether the adult cared for is eligible. A missing answer is never treated as a no. The duty
 * to meet a carer's needs is in Care Act 2014 s.20, with conditions of its own. No means test is included.
 *
 * @param assessment - the recorded answers; `helpNow` is help that the carer receives, not help that they
 *   give
 * @returns what the answers show, overall, by condition and by outcome, with findings on gaps in the
 *   record
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
 *   `argument/out-of-range`, `calendar/not-a-date` or `calendar/not-an-interval` if the assessment is
 *   invalid; `takes-longer` is not accepted for a carer
 *
 * @example
 * ```ts
 * import { carerEligibility } from 'supportplan';
 *
 * const shows = carerEligibility({
 *   kind: 'carer',
 *   necessaryCare: true,
 *   outcomes: [{ outcome: 'recreation', unableBecause: ['pain-distress-or-anxiety'] }],
 *   significantImpact: true,
 *   wellbeing: ['relationships'],
 * });
 *
 * shows.shown; // => 'eligible'
 * [shows.unableCount, shows.answeredCount, shows.totalCount]; // => [1, 1, 8]
 * ```
 */
export function carerEligibility(assessment: CarerAssessment): CarerEligibility {
  checkArgument('carerEligibility', 'assessment', assessment, CARER_ASSESSMENT);
  return carerResult(assessment);
}

/** {@link carerEligibility}, for a validated assessment. */
export function carerResult(assessment: CarerAssessment): CarerEligibility {
  const { outcomes: answers = [], healthEffect, recordedAnyOutcome: recorded } = assessment;
  const outcomes = outcomeStandings(answers, TEST);
  const counts = outcomeCounts(outcomes);
  const conditions: readonly ConditionResult<CarerCondition>[] = [
    { condition: 'from-necessary-care', shown: conditionShown(assessment.necessaryCare), basis: CAUSE },
    {
      condition: 'health-or-any-outcome',
      shown: conditionShown(healthOrAny(healthEffect, counts)),
      basis: EFFECT,
    },
    { condition: 'significant-impact', shown: conditionShown(assessment.significantImpact), basis: IMPACT },
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
  key: 'recordedAnyOutcome',
  least: 1,
  saying: 'at least one outcome cannot be achieved',
  denying: 'every outcome can be achieved',
  basis: EFFECT,
} as const);

/** Undefined if an unrecorded effect on health, or an unanswered outcome, could still meet the condition. */
function healthOrAny(
  healthEffect: boolean | undefined,
  { unable, notRecorded }: OutcomeCounts,
): boolean | undefined {
  if (healthEffect === true || unable > 0) return true;
  return healthEffect === false && notRecorded === 0 ? false : undefined;
}
