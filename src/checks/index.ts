/**
 * The checks of a plan, one by one and as lists.
 *
 * @module
 */

export type { Finding, LetterFinding, Severity } from '../kernel/finding.js';
export type { CheckOptions, PlanCheck } from './check.js';
export {
  CARE_ACT_CHECKS,
  CHECK_PROFILE_NAMES,
  CHECK_PROFILES,
  type CheckedPlan,
  type CheckProfile,
  PRSB_CHECKS,
  profileOf,
  recommendedChecks,
  WALES_CHECKS,
} from './check-lists.js';
export { checkPlan } from './check-plan.js';
export { activeGoalsHaveSteps, type PlanGoalsAndSteps } from './rules/active-goals-have-steps.js';
export { adviceOnMeetingNeeds, type PlanAdvice } from './rules/advice-on-meeting-needs.js';
export { adviceOnPreventingNeeds } from './rules/advice-on-preventing-needs.js';
export { advocateIsConsidered, type PlanAdvocate } from './rules/advocate-is-considered.js';
export { assessmentHangsTogether, type PlanAssessment } from './rules/assessment-hangs-together.js';
export { baselineScoreIsRecorded, type PlanStarCharts } from './rules/baseline-score-is-recorded.js';
export { budgetAddsUp } from './rules/budget-adds-up.js';
export { budgetIsStated, type PlanBudget } from './rules/budget-is-stated.js';
export { childsSayIsRecorded } from './rules/childs-say-is-recorded.js';
export { childsWishesAreRecorded, type PlanOfChild } from './rules/childs-wishes-are-recorded.js';
export { closureIsExplained, type PlanClosing } from './rules/closure-is-explained.js';
export { communitySupportIsSeen, type PlanSupport } from './rules/community-support-is-seen.js';
export { contingencyForCarers, type PlanContingencies } from './rules/contingency-for-carers.js';
export { councilSaysWhatItMeets } from './rules/council-says-what-it-meets.js';
export {
  type DecisionCheckOptions,
  decisionsAreSupported,
  type PlanControl,
} from './rules/decisions-are-supported.js';
export { directPaymentAmount } from './rules/direct-payment-amount.js';
export { directPaymentNeeds, type PlanDirectPayments } from './rules/direct-payment-needs.js';
export { eligibilityIsStated } from './rules/eligibility-is-stated.js';
export { goalsHaveObjectives, type PlanGoalsAndObjectives } from './rules/goals-have-objectives.js';
export { involvementIsExplained, type PlanInvolvement } from './rules/involvement-is-explained.js';
export { mattersAreStated, type PlanMatters } from './rules/matters-are-stated.js';
export { needsAreStated, type PlanNeeds } from './rules/needs-are-stated.js';
export { needsHaveSupport, type PlanNeedsAndSupport } from './rules/needs-have-support.js';
export {
  objectivesAreSmart,
  type PlanObjectives,
  type SmartCheckOptions,
} from './rules/objectives-are-smart.js';
export { objectivesAreSpread, type PlanObjectivesAndReview } from './rules/objectives-are-spread.js';
export { onePlanPerChild, type PlanBesideOthers } from './rules/one-plan-per-child.js';
export { outcomesAndExpectationsKeptApart } from './rules/outcomes-and-expectations-kept-apart.js';
export { outcomesHavePower, type PlanOutcomesAndActions } from './rules/outcomes-have-power.js';
export {
  type PlanOfChildWithAge,
  parentalResponsibilityIsRecorded,
} from './rules/parental-responsibility-is-recorded.js';
export { pathwayGapsAreExplained } from './rules/pathway-gaps-are-explained.js';
export { prsbMandatoryContents } from './rules/prsb-mandatory-contents.js';
export { prsbRequiredIfKnown } from './rules/prsb-required-if-known.js';
export { restrictionsAreJustified } from './rules/restrictions-are-justified.js';
export { reviewIsBookedInTime } from './rules/review-is-booked-in-time.js';
export { type PlanOfLookedAfterChild, reviewingOfficerIsNamed } from './rules/reviewing-officer-is-named.js';
export { type PlanRisks, risksAreManaged } from './rules/risks-are-managed.js';
export { type PlanSignOff, signOffIsComplete } from './rules/sign-off-is-complete.js';
export { welshPlanContents } from './rules/welsh-plan-contents.js';
