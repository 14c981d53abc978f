/**
 * The plan and its parts: needs, outcomes, objectives, actions, support, coverage, budget and agreement.
 *
 * @module
 */
export {
  ACTION_ORIGINS,
  type Action,
  type ActionOrigin,
  PROGRESS_CHECK_RESULTS,
  type ProgressCheck,
  type ProgressCheckResult,
  type StageGoal,
} from '../action-plan/action.js';
export { type DeliverySummary, deliverySummary } from '../action-plan/delivery.js';
export { DELIVERIES, type Delivery, type DeliveryCheck } from '../action-plan/delivery-check.js';
export {
  ACTION_DUE_STATUSES,
  type ActionDue,
  type ActionDueStatus,
  type ActionsDueOptions,
  actionsDue,
  type DatedAction,
  type DatedCheck,
} from '../action-plan/due.js';
export { ADVOCATE_OUTCOMES, type AdvocateOutcome, type AdvocateRecord } from '../agreement/advocate.js';
export {
  type BestInterests,
  CAPACITIES,
  type Capacity,
  DECIDERS,
  type Decider,
  type Decision,
  type Restriction,
  type StayingInControl,
} from '../agreement/decision.js';
export {
  PLAN_PARTS,
  type PlanPart,
  type SeenForWork,
  type Sharing,
  WITHHOLDING_REASONS,
  type Withheld,
  type WithholdingReason,
} from '../agreement/sharing.js';
export {
  SIGNATORIES,
  SIGNATURE_OUTCOMES,
  type Signatory,
  type Signature,
  type SignatureOutcome,
} from '../agreement/signature.js';
export {
  type DifferenceOfOpinion,
  INVOLVEMENT,
  type Involvement,
  type ServiceCommitment,
  type SupportAgreement,
} from '../agreement/support-agreement.js';
export { budgetShares, type LineShare } from '../budget/budget-shares.js';
export { checkBudget } from '../budget/check-budget.js';
export {
  type CostLine,
  NOT_CHARGED_REASONS,
  type NotCharged,
  type NotChargedReason,
  PAID_THROUGH,
  type PaidThrough,
} from '../budget/cost-line.js';
export type { DirectPayment } from '../budget/direct-payment.js';
export { type PerPeriodOptions, perPeriod, ROUNDINGS, type Rounding, shareOut } from '../budget/pence.js';
export {
  BUDGET_PERIODS,
  BUDGET_YEARS,
  type BudgetPeriod,
  type BudgetYear,
  type RecurringPeriod,
} from '../budget/period.js';
export {
  type OtherPublicMoney,
  type PersonalBudget,
  type PersonalBudgetOptions,
  type PersonalBudgetSum,
  personalBudget,
} from '../budget/personal-budget.js';
export {
  CATALOGUE_IDS,
  CATALOGUES,
  type Catalogue,
  type CatalogueArea,
  type CatalogueId,
} from '../coverage/catalogue.js';
export {
  type CatalogueCoverage,
  type CatalogueCoverageOptions,
  catalogueCoverage,
  type ForNeeds,
  type NeedInAreas,
  type PlanCatalogueAreas,
} from '../coverage/catalogue-coverage.js';
export {
  COVERAGE_CHANGES,
  type CoverageChange,
  type CoverageChangeKind,
  coverageChange,
} from '../coverage/coverage-change.js';
export { COVERAGE_STATUSES, type CoverageStatus } from '../coverage/coverage-status.js';
export {
  type CrossWalk,
  PATHWAYS_TO_ADULT_OUTCOMES,
  PATHWAYS_TO_CARER_OUTCOMES,
  PATHWAYS_TO_WELLBEING,
} from '../coverage/cross-walk.js';
export { PATHWAY_AREA_NAMES, PATHWAY_AREAS, type PathwayArea } from '../coverage/pathway-area.js';
export {
  type AreaCoverage,
  type InAreas,
  type PlanAreas,
  pathwayCoverage,
} from '../coverage/pathway-coverage.js';
export type { PathwayGap, PathwaysWorksheet } from '../coverage/pathways-worksheet.js';
export {
  mergeServiceCoverage,
  type PublishedAreaCoverage,
  publishServiceCoverage,
  type ServiceAreaCoverage,
  type ServiceCoverage,
  type ServicePublication,
  type ServicePublicationOptions,
  serviceCoverage,
} from '../coverage/service-coverage.js';
export {
  AGREEMENT_MAPPING_NAMES,
  AGREEMENT_MAPPINGS,
  type AgreementMapping,
  type AgreementMappingName,
  type AgreementStatus,
  agreementFrom,
  agreementWordFor,
} from '../interop/agreement-mapping.js';
export {
  type NearWord,
  STATUS_MAPPING_NAMES,
  STATUS_MAPPINGS,
  type StatusMapping,
  type StatusMappingName,
  statusFrom,
  type WordForStatus,
  wordFor,
} from '../interop/status-mappings.js';
export {
  type AdultCondition,
  type AdultEligibility,
  type AdultOutcomeResult,
  adultEligibility,
} from '../needs/adult-eligibility.js';
export {
  type AdultAssessment,
  ASSESSMENT_KINDS,
  type Assessment,
  type AssessmentKind,
  type CarerAssessment,
  type WelshAssessment,
} from '../needs/assessment.js';
export {
  ADULT_OUTCOME_NAMES,
  ADULT_OUTCOMES,
  type AdultOutcome,
  CARER_OUTCOME_NAMES,
  CARER_OUTCOMES,
  type CarerOutcome,
} from '../needs/care-act-outcomes.js';
export {
  type CarerCondition,
  type CarerEligibility,
  type CarerOutcomeResult,
  carerEligibility,
} from '../needs/carer-eligibility.js';
export {
  type AdultOutcomeAnswer,
  CARER_INABILITIES,
  type CarerInability,
  type CarerOutcomeAnswer,
  type EligibilityDecision,
  HELPERS,
  type Helper,
  type HelpNow,
  INABILITIES,
  type Inability,
  type OutcomeAnswer,
} from '../needs/eligibility-answers.js';
export type {
  ConditionResult,
  ConditionShown,
  EligibilityShown,
  OutcomeEligibility,
  OutcomeResult,
} from '../needs/eligibility-shown.js';
export { ELIGIBILITY, type Need, type NeedEligibility } from '../needs/need.js';
export {
  WELLBEING_AREA_NAMES,
  WELLBEING_AREAS,
  WELLBEING_BASIS,
  type WellbeingArea,
} from '../needs/wellbeing.js';
export { type WelshCondition, type WelshEligibility, welshEligibility } from '../needs/welsh-eligibility.js';
export {
  WELSH_CAUSE_NAMES,
  WELSH_CAUSES,
  WELSH_WELLBEING_FACTOR_NAMES,
  WELSH_WELLBEING_FACTORS,
  type WelshCause,
  type WelshWellbeingFactor,
} from '../needs/welsh-test.js';
export {
  DIRECTIONS,
  type Direction,
  type InterimTarget,
  type MeasureReading,
  type MeasureScale,
  type ObjectiveMeasure,
} from '../objectives/measure.js';
export type { Attainability, GoalLink, Objective } from '../objectives/objective.js';
export { checkSmart, type SmartOptions } from '../objectives/smart.js';
export { GOAL_OWNERS, type Goal, type GoalOwner } from '../outcomes/goal.js';
export { OUTCOME_AIMS, type Outcome, type OutcomeAim } from '../outcomes/outcome.js';
export {
  type Evidence,
  type Power,
  type PowerRelationship,
  RELATED_TO,
  type RelatedTo,
} from '../outcomes/power.js';
export { checkPower } from '../outcomes/power-check.js';
export {
  ACHIEVEMENTS,
  type Achievement,
  LIFECYCLES,
  type Lifecycle,
  type Status,
  type StatusChange,
  type Tracked,
} from '../outcomes/status.js';
export { changeStatus, type StatusRequest, statusOn } from '../outcomes/status-change.js';
export {
  FITTING_ACHIEVEMENTS,
  type FittingAchievements,
  LIFECYCLE_MOVES,
  type LifecycleMoves,
  type LifecycleStart,
  STATUS_BASIS,
} from '../outcomes/status-moves.js';
export {
  PROGRESS_TO_ACHIEVE,
  PROGRESS_TO_MAINTAIN,
  type ProgressWord,
  progressStatus,
} from '../outcomes/status-progress.js';
export {
  optionForTargetDate,
  type ReadTargetDateOptions,
  readTargetDate,
  TARGET_DATE_OPTIONS,
  type TargetDateOption,
  targetDateFromOption,
} from '../outcomes/target-date.js';
export type { GpPractice, PersonalContact, ProfessionalContact } from '../person/contact.js';
export { type Contributor, ROLES, type Role } from '../person/contributor.js';
export { type Statement, VOICES, type Voice } from '../person/statement.js';
export {
  missingPrompts,
  type PromptWordKey,
  type PromptWords,
  promptGroups,
  type WordedPrompt,
  type WordedPromptGroup,
} from '../prompts/missing-prompts.js';
export {
  PROMPT_GROUP_IDS,
  PROMPT_GROUPS,
  PROMPT_KEYS,
  PROMPTS,
  type PromptGroup,
  type PromptGroupId,
  type PromptKey,
} from '../prompts/prompts.js';
export {
  CONTINGENCY_KINDS,
  type Contingency,
  type ContingencyKind,
  type CopingStrategy,
} from '../support/contingency.js';
export type { Risk } from '../support/risk.js';
export {
  SUPPORT_MANAGEMENT,
  SUPPORT_SOURCES,
  type SupportLine,
  type SupportManagement,
  type SupportSource,
} from '../support/support-line.js';
export { type SourceShare, type SupportMix, supportMix } from '../support/support-mix.js';
export type { AboutMe, Identifier, PlanPerson } from './about-me.js';
export {
  CHILD_SAYS,
  type ChildConsent,
  type ChildPart,
  type ChildSays,
  type FamilyGroupConference,
  type ParentExpectation,
} from './child.js';
export {
  PLAN_CHANGES,
  type PlanChange,
  type PlanChangeKind,
  type PlanDifference,
  planDifference,
} from './difference.js';
export { movePlan, PLAN_MOVES } from './move-plan.js';
export { newVersion, type PlanChanges, type ReviewOfPlan } from './new-version.js';
export type { PatchAdd, PatchOperation, PatchRemove, PatchReplace } from './patch.js';
export { PLAN_FORMAT, PLAN_KINDS, type Plan, type PlanKind, type PlanReview } from './plan.js';
export {
  ADVICE_SUBJECTS,
  type AdultAtRiskEnquiry,
  type Advice,
  type AdviceSubject,
  ASSESSED_MATTERS,
  type AssessedMatter,
  type Formulation,
  type OtherPlan,
  type RecordKeeping,
  type RelevantMatter,
} from './plan-record.js';
export { planReviewRecord } from './plan-review-record.js';
export { PLAN_STATUSES, type PlanMove, type PlanStatus } from './plan-statuses.js';
export {
  type ClosedOutcome,
  type Closure,
  REVIEW_DECISIONS,
  type ReviewDecision,
  type Revision,
} from './revision.js';
export { type PlanAsSharedOptions, planAsShared, planWithoutWithheld } from './withhold.js';
