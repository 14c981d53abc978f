/**
 * UK care and support planning: pure functions over immutable plain data.
 *
 * @module
 */

export {
  ACTION_ORIGINS,
  type Action,
  type ActionOrigin,
  PROGRESS,
  type Progress,
  type ProgressCheck,
  type StageGoal,
} from './action-plan/action.js';
export { type DeliverySummary, deliverySummary } from './action-plan/delivery.js';
export { DELIVERIES, type Delivery, type DeliveryCheck } from './action-plan/delivery-check.js';
export {
  ACTION_STANDINGS,
  type ActionDue,
  type ActionStanding,
  type ActionsDueOptions,
  actionsDue,
  type DatedAction,
  type DatedCheck,
} from './action-plan/due.js';
export { ADVOCATE_OUTCOMES, type AdvocateOutcome, type AdvocateRecord } from './agreement/advocate.js';
export {
  AGREEMENT_MAPPING_NAMES,
  AGREEMENT_MAPPINGS,
  type AgreementMapping,
  type AgreementMappingName,
  type AgreementStanding,
  agreementFrom,
  agreementWordFor,
} from './agreement/agreement-mapping.js';
export {
  type BestInterests,
  CAPACITIES,
  type Capacity,
  DECIDERS,
  type Decider,
  type Decision,
  type Restriction,
  type StayingInControl,
} from './agreement/decision.js';
export {
  PLAN_PARTS,
  type PlanPart,
  type SeenForWork,
  type Sharing,
  WITHHOLDING_REASONS,
  type Withheld,
  type WithholdingReason,
} from './agreement/sharing.js';
export {
  SIGNATORIES,
  SIGNATURE_OUTCOMES,
  type Signatory,
  type Signature,
  type SignatureOutcome,
} from './agreement/signature.js';
export {
  type DifferenceOfOpinion,
  INVOLVEMENT,
  type Involvement,
  type ServiceCommitment,
  type SupportAgreement,
} from './agreement/support-agreement.js';
export { budgetShares, type LineShare } from './budget/budget-shares.js';
export { checkBudget } from './budget/check-budget.js';
export {
  type CostLine,
  NOT_CHARGED_REASONS,
  type NotCharged,
  type NotChargedReason,
  PAID_THROUGH,
  type PaidThrough,
} from './budget/cost-line.js';
export type { DirectPayment } from './budget/direct-payment.js';
export { type PerPeriodOptions, perPeriod, ROUNDINGS, type Rounding, shareOut } from './budget/pence.js';
export {
  BUDGET_PERIODS,
  BUDGET_YEARS,
  type BudgetPeriod,
  type BudgetYear,
  type RecurringPeriod,
} from './budget/period.js';
export {
  type OtherPublicMoney,
  type PersonalBudget,
  type PersonalBudgetOptions,
  type PersonalBudgetSum,
  personalBudget,
} from './budget/personal-budget.js';
export {
  type BankHolidayDifference,
  type BankHolidayFeed,
  type BankHolidayFeedEvent,
  type BankHolidayFeedOptions,
  type BankHolidayMerge,
  mergeBankHolidayFeed,
  readBankHolidayFeed,
} from './calendar/bank-holiday-feed.js';
export { type BankHoliday, bankHolidays } from './calendar/bank-holidays.js';
// calendar: days, intervals, working days, bank holidays
export {
  type CalendarDate,
  type CalendarDateBrand,
  calendarDate,
  isCalendarDate,
  readCalendarDate,
} from './calendar/calendar-date.js';
export { addDays, addMonths, addWeeks, ageOn, daysBetween } from './calendar/date-arithmetic.js';
export type { UkDivision } from './calendar/holiday-days.js';
export { UK_DIVISIONS } from './calendar/holiday-days.js';
export {
  type Counting,
  INTERVAL_UNITS,
  type Interval,
  type IntervalIn,
  type IntervalUnit,
} from './calendar/interval.js';
export { lastDayOf, type TimeLimit } from './calendar/time-limit.js';
export {
  type BankHolidayChanges,
  isProvisional,
  ukWorkingCalendar,
  type WorkingCalendar,
  withBankHolidays,
} from './calendar/working-calendar.js';
export {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextWorkingDayOnOrAfter,
  workingDaysBetween,
} from './calendar/working-days.js';
export { CAMDEN_CARERS_BASIS, CAMDEN_CARERS_PRINCIPLES, CAMDEN_CARERS_PRIORITIES } from './carers/camden.js';
export {
  assignTimeline,
  CARERS_ACTION_STAGES,
  type CarersAction,
  type CarersActionMapping,
  type CarersActionStage,
  type CarersActionTimeline,
  type CarersProgressRecord,
  carersActionStage,
  mapAction,
} from './carers/carers-action.js';
export {
  CARERS_PLAN_FORMAT,
  type CarersActionPlan,
  type CarersPlanDevelopment,
  type CarersPlanPeriod,
  type CarersPrinciple,
  type CarersPriority,
} from './carers/carers-plan.js';
export {
  actionsPastDate,
  type CarersActionCounts,
  type CarersActionPastDate,
  type CarersPlanActions,
  type CarersPlanProgress,
  type CarersPlanTracker,
  type CarersPriorityProgress,
  carersPlanProgress,
  unmappedActions,
} from './carers/carers-progress.js';
export { type CheckCarersPlanOptions, checkCarersActionPlan } from './carers/check-carers-plan.js';
export { CARERS_PROGRESS, type CarersProgress } from './carers/progress-word.js';
export {
  type CarersQuotation,
  type PlanQuotations,
  type PublishableQuotation,
  publishableQuotations,
  type QuotationConsent,
} from './carers/quotation.js';
export type { CheckOptions, PlanCheck } from './checks/check.js';
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
} from './checks/check-lists.js';
export { checkPlan } from './checks/check-plan.js';
export { activeGoalsHaveSteps, type PlanGoalsAndSteps } from './checks/rules/active-goals-have-steps.js';
export { adviceOnMeetingNeeds, type PlanAdvice } from './checks/rules/advice-on-meeting-needs.js';
export { adviceOnPreventingNeeds } from './checks/rules/advice-on-preventing-needs.js';
export { advocateIsConsidered, type PlanAdvocate } from './checks/rules/advocate-is-considered.js';
export { assessmentHangsTogether, type PlanAssessment } from './checks/rules/assessment-hangs-together.js';
export { baselineScoreIsRecorded, type PlanStarCharts } from './checks/rules/baseline-score-is-recorded.js';
export { budgetAddsUp } from './checks/rules/budget-adds-up.js';
export { budgetIsStated, type PlanBudget } from './checks/rules/budget-is-stated.js';
export { childsSayIsRecorded } from './checks/rules/childs-say-is-recorded.js';
export { childsWishesAreRecorded, type PlanOfChild } from './checks/rules/childs-wishes-are-recorded.js';
export { closureIsExplained, type PlanClosing } from './checks/rules/closure-is-explained.js';
export { communitySupportIsSeen, type PlanSupport } from './checks/rules/community-support-is-seen.js';
export { contingencyForCarers, type PlanContingencies } from './checks/rules/contingency-for-carers.js';
export { councilSaysWhatItMeets } from './checks/rules/council-says-what-it-meets.js';
export {
  type DecisionCheckOptions,
  decisionsAreSupported,
  type PlanControl,
} from './checks/rules/decisions-are-supported.js';
export { directPaymentAmount } from './checks/rules/direct-payment-amount.js';
export { directPaymentNeeds, type PlanDirectPayments } from './checks/rules/direct-payment-needs.js';
export { eligibilityIsStated } from './checks/rules/eligibility-is-stated.js';
export { goalsHaveObjectives, type PlanGoalsAndObjectives } from './checks/rules/goals-have-objectives.js';
export { involvementIsExplained, type PlanInvolvement } from './checks/rules/involvement-is-explained.js';
export { mattersAreStated, type PlanMatters } from './checks/rules/matters-are-stated.js';
export { needsAreStated, type PlanNeeds } from './checks/rules/needs-are-stated.js';
export { needsHaveSupport, type PlanNeedsAndSupport } from './checks/rules/needs-have-support.js';
export {
  objectivesAreSmart,
  type PlanObjectives,
  type SmartCheckOptions,
} from './checks/rules/objectives-are-smart.js';
export { objectivesAreSpread, type PlanObjectivesAndReview } from './checks/rules/objectives-are-spread.js';
export { onePlanPerChild, type PlanBesideOthers } from './checks/rules/one-plan-per-child.js';
export { outcomesAndExpectationsKeptApart } from './checks/rules/outcomes-and-expectations-kept-apart.js';
export { outcomesHavePower, type PlanOutcomesAndActions } from './checks/rules/outcomes-have-power.js';
export {
  type PlanOfChildWithAge,
  parentalResponsibilityIsRecorded,
} from './checks/rules/parental-responsibility-is-recorded.js';
export { pathwayGapsAreExplained } from './checks/rules/pathway-gaps-are-explained.js';
export { prsbMandatoryContents } from './checks/rules/prsb-mandatory-contents.js';
export { prsbRequiredIfKnown } from './checks/rules/prsb-required-if-known.js';
export { restrictionsAreJustified } from './checks/rules/restrictions-are-justified.js';
export { reviewIsBookedInTime } from './checks/rules/review-is-booked-in-time.js';
export {
  type PlanOfLookedAfterChild,
  reviewingOfficerIsNamed,
} from './checks/rules/reviewing-officer-is-named.js';
export { type PlanRisks, risksAreManaged } from './checks/rules/risks-are-managed.js';
export { type PlanSignOff, signOffIsComplete } from './checks/rules/sign-off-is-complete.js';
export { welshPlanContents } from './checks/rules/welsh-plan-contents.js';
export {
  CATALOGUE_IDS,
  CATALOGUES,
  type Catalogue,
  type CatalogueArea,
  type CatalogueId,
} from './coverage/catalogue.js';
export {
  type CatalogueCoverage,
  type CatalogueCoverageOptions,
  catalogueCoverage,
  type ForNeeds,
  type NeedInAreas,
  type PlanCatalogueAreas,
} from './coverage/catalogue-coverage.js';
export {
  COVERAGE_CHANGES,
  type CoverageChange,
  type CoverageChangeKind,
  coverageChange,
} from './coverage/coverage-change.js';
export {
  type CrossWalk,
  PATHWAYS_TO_ADULT_OUTCOMES,
  PATHWAYS_TO_CARER_OUTCOMES,
  PATHWAYS_TO_WELLBEING,
} from './coverage/cross-walk.js';
export {
  mergeServiceCoverage,
  type PublishedAreaCoverage,
  publishServiceCoverage,
  type ServiceAreaCoverage,
  type ServiceCoverage,
  type ServicePublication,
  type ServicePublicationOptions,
  serviceCoverage,
} from './coverage/service-coverage.js';
// kernel: the sources of rules, and errors, issues and findings
export { type Basis, CHECKED, type Checked, FORCES, type Force } from './kernel/basis.js';
export { type Code, type Path, SupportPlanError, type SupportPlanErrorDetail } from './kernel/error.js';
export type { Finding, LetterFinding, Severity } from './kernel/finding.js';
export type { Issue, ReadFailure, ReadResult, ReadSuccess } from './kernel/reading.js';
export type { Failure, Refusal, Result, Success } from './kernel/result.js';
export type { PublishedCount, PublishedNumber, WithheldNumber } from './kernel/small-groups.js';
export {
  type AdultCondition,
  type AdultEligibility,
  type AdultOutcomeStanding,
  adultEligibility,
} from './needs/adult-eligibility.js';
export {
  type AdultAssessment,
  ASSESSMENT_KINDS,
  type Assessment,
  type AssessmentKind,
  type CarerAssessment,
  type WelshAssessment,
} from './needs/assessment.js';
export {
  ADULT_OUTCOME_NAMES,
  ADULT_OUTCOMES,
  type AdultOutcome,
  CARER_OUTCOME_NAMES,
  CARER_OUTCOMES,
  type CarerOutcome,
} from './needs/care-act-outcomes.js';
export {
  type CarerCondition,
  type CarerEligibility,
  type CarerOutcomeStanding,
  carerEligibility,
} from './needs/carer-eligibility.js';
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
} from './needs/eligibility-answers.js';
export type {
  ConditionResult,
  ConditionShown,
  EligibilityShown,
  OutcomeEligibility,
  OutcomeStanding,
} from './needs/eligibility-shown.js';
export { ELIGIBILITY, type Need, type NeedEligibility } from './needs/need.js';
export {
  WELLBEING_AREA_NAMES,
  WELLBEING_AREAS,
  WELLBEING_BASIS,
  type WellbeingArea,
} from './needs/wellbeing.js';
export { type WelshCondition, type WelshEligibility, welshEligibility } from './needs/welsh-eligibility.js';
export {
  WELSH_CAUSE_NAMES,
  WELSH_CAUSES,
  WELSH_WELLBEING_FACTOR_NAMES,
  WELSH_WELLBEING_FACTORS,
  type WelshCause,
  type WelshWellbeingFactor,
} from './needs/welsh-test.js';
export {
  DIRECTIONS,
  type Direction,
  type InterimTarget,
  type MeasureReading,
  type MeasureScale,
  type ObjectiveMeasure,
} from './objectives/measure.js';
export type { Attainability, GoalLink, Objective } from './objectives/objective.js';
export { checkSmart, type SmartOptions } from './objectives/smart.js';
export { GOAL_OWNERS, type Goal, type GoalOwner } from './outcomes/goal.js';
export { AIMS, type Aim, type Outcome } from './outcomes/outcome.js';
export {
  type Evidence,
  type Power,
  type PowerRelationship,
  RELATED_TO,
  type RelatedTo,
} from './outcomes/power.js';
export { checkPower } from './outcomes/power-check.js';
export {
  ACHIEVEMENTS,
  type Achievement,
  LIFECYCLES,
  type Lifecycle,
  type Status,
  type StatusChange,
  type Tracked,
} from './outcomes/status.js';
export { changeStatus, type StatusRequest, statusOn } from './outcomes/status-change.js';
export {
  type NearWord,
  STATUS_MAPPING_NAMES,
  STATUS_MAPPINGS,
  type StatusMapping,
  type StatusMappingName,
  statusFrom,
  type WordForStatus,
  wordFor,
} from './outcomes/status-mappings.js';
export {
  FITTING_ACHIEVEMENTS,
  type FittingAchievements,
  LIFECYCLE_MOVES,
  type LifecycleMoves,
  type LifecycleStart,
  STATUS_BASIS,
} from './outcomes/status-moves.js';
export {
  PROGRESS_TO_ACHIEVE,
  PROGRESS_TO_MAINTAIN,
  type ProgressWord,
  progressStatus,
} from './outcomes/status-progress.js';
export {
  optionForTargetDate,
  readTargetDate,
  TARGET_DATE_OPTIONS,
  type TargetDateOption,
  targetDateFromOption,
} from './outcomes/target-date.js';
export { PATHWAY_AREA_NAMES, PATHWAY_AREAS, type PathwayArea } from './pathways/area.js';
export { type AreaCoverage, type InAreas, type PlanAreas, pathwayCoverage } from './pathways/coverage.js';
export { COVERAGE_STANDINGS, type CoverageStanding } from './pathways/standing.js';
export type { PathwayGap, PathwaysWorksheet } from './pathways/worksheet.js';
export type { GpPractice, PersonalContact, ProfessionalContact } from './person/contact.js';
export { type Contributor, ROLES, type Role } from './person/contributor.js';
export {
  missingPrompts,
  type PromptWordKey,
  type PromptWords,
  promptGroups,
  type WordedPrompt,
  type WordedPromptGroup,
} from './person/prompt-words.js';
export {
  PROMPT_GROUP_IDS,
  PROMPT_GROUPS,
  PROMPT_KEYS,
  PROMPTS,
  type PromptGroup,
  type PromptGroupId,
  type PromptKey,
} from './person/prompts.js';
export { type Statement, VOICES, type Voice } from './person/statement.js';
export type { AboutMe, Identifier, PlanPerson } from './plan/about-me.js';
export {
  CHILD_SAYS,
  type ChildConsent,
  type ChildPart,
  type ChildSays,
  type FamilyGroupConference,
  type ParentExpectation,
} from './plan/child.js';
export { newVersion, type PlanChanges, type ReviewOfPlan } from './plan/new-version.js';
export type { PatchAdd, PatchOperation, PatchRemove, PatchReplace } from './plan/patch.js';
export { PLAN_FORMAT, PLAN_KINDS, type Plan, type PlanKind, type PlanReview } from './plan/plan.js';
export {
  PLAN_CHANGES,
  type PlanChange,
  type PlanChangeKind,
  type PlanDifference,
  planDifference,
} from './plan/plan-difference.js';
export {
  type AdultAtRiskEnquiry,
  type Advice,
  ASSESSED_MATTERS,
  type AssessedMatter,
  type Formulation,
  type OtherPlan,
  type RecordKeeping,
  type RelevantMatter,
} from './plan/plan-record.js';
export { planReviewRecord } from './plan/plan-review-record.js';
export { movePlan, PLAN_MOVES } from './plan/plan-status.js';
export { PLAN_STATUSES, type PlanMove, type PlanStatus } from './plan/plan-statuses.js';
export {
  type ClosedOutcome,
  type Closure,
  REVIEW_DECISIONS,
  type ReviewDecision,
  type Revision,
} from './plan/revision.js';
export { planAsShared, planWithoutWithheld } from './plan/withheld.js';
// pathways and star chart
// person, needs, outcomes, actions, support, risk, money, agreement: the parts of a plan
// the plan, and its checks
// review: timescales as data, and what is due and why, for one person or a caseload
export {
  type BacklogOptions,
  type BacklogPlan,
  type BacklogWeek,
  backlogPlan,
  type PlannedReview,
} from './review/backlog.js';
export type { CountingOptions, SchoolTerm } from './review/desk.js';
export {
  EVENT_KINDS,
  type EventKind,
  type FactValue,
  type KnownEventKind,
  REVIEW_ASKERS,
  REVIEW_GROUNDS,
  type ReviewAsker,
  type ReviewEvent,
  type ReviewGround,
  type ReviewRecord,
} from './review/event.js';
export { explainReview } from './review/explanation.js';
export {
  type PastReview,
  REVIEW_OUTCOMES,
  type ReviewOutcome,
  reviewHistory,
} from './review/history.js';
export {
  mergeReviewLists,
  type RefusedRecord,
  type ReviewCounts,
  type ReviewGroup,
  type ReviewList,
  type ReviewListOptions,
  type ReviewTotals,
  reviewList,
  reviewListAsync,
} from './review/list.js';
export type { ReviewRow } from './review/list-row.js';
export {
  type DoneWithinOptions,
  doneWithin,
  type ExcludedCase,
  type Measure,
  type MeasuredCase,
  type MeasureOptions,
  type ReviewsOnTimeOptions,
  reviewedInLastYear,
  reviewsOnTime,
} from './review/measures.js';
export {
  type Ended,
  type EndsFirst,
  type HoldOver,
  type NextReview,
  type NextReviewOptions,
  type NoFixedLimit,
  type NotCountable,
  type NotScheduled,
  nextReview,
  type OnHold,
  type ProjectedReview,
  type ReviewAnswer,
  type ReviewBegun,
  type ReviewDue,
  type ReviewSchedule,
  type ReviewScheduleOptions,
  reviewSchedule,
} from './review/next-review.js';
export { CAMBRIDGESHIRE_CARE_AND_SUPPORT } from './review/policies/cambridgeshire-care-and-support.js';
export { ENGLAND_ADOPTION } from './review/policies/england-adoption.js';
export { ENGLAND_ADULT_CARE_AND_SUPPORT } from './review/policies/england-adult-care-and-support.js';
export { ENGLAND_ADULT_COMPLAINT } from './review/policies/england-adult-complaint.js';
export { ENGLAND_CARE_LEAVER_ACCOMMODATION } from './review/policies/england-care-leaver-accommodation.js';
export { ENGLAND_CARE_PROGRAMME_APPROACH } from './review/policies/england-care-programme-approach.js';
export { ENGLAND_CARER_SUPPORT } from './review/policies/england-carer-support.js';
export { ENGLAND_CHILD_IN_NEED } from './review/policies/england-child-in-need.js';
export { ENGLAND_CHILD_PROTECTION } from './review/policies/england-child-protection.js';
export { ENGLAND_CHILDRENS_COMPLAINT } from './review/policies/england-childrens-complaint.js';
export { ENGLAND_CONTINUING_HEALTHCARE } from './review/policies/england-continuing-healthcare.js';
export { ENGLAND_CONTINUING_HEALTHCARE_DECISION } from './review/policies/england-continuing-healthcare-decision.js';
export { ENGLAND_COURT_OF_PROTECTION_ORDER } from './review/policies/england-court-of-protection-order.js';
export { ENGLAND_DEPRIVATION_OF_LIBERTY } from './review/policies/england-deprivation-of-liberty.js';
export { ENGLAND_DIRECT_PAYMENT } from './review/policies/england-direct-payment.js';
export { ENGLAND_EHC_ASSESSMENT } from './review/policies/england-ehc-assessment.js';
export { ENGLAND_EHC_EARLY_YEARS } from './review/policies/england-ehc-early-years.js';
export { ENGLAND_EHC_PHASE_TRANSFER } from './review/policies/england-ehc-phase-transfer.js';
export { ENGLAND_EHC_PLAN } from './review/policies/england-ehc-plan.js';
export { ENGLAND_FOSTER_CARER_REVIEW } from './review/policies/england-foster-carer-review.js';
export { ENGLAND_LIBERTY_AUTHORISATION_REQUEST } from './review/policies/england-liberty-authorisation-request.js';
export { ENGLAND_LOOKED_AFTER_CHILD } from './review/policies/england-looked-after-child.js';
export { ENGLAND_LOOKED_AFTER_HEALTH } from './review/policies/england-looked-after-health.js';
export { ENGLAND_LOOKED_AFTER_REVIEW_RECORDS } from './review/policies/england-looked-after-review-records.js';
export { ENGLAND_LOOKED_AFTER_VISITS } from './review/policies/england-looked-after-visits.js';
export { ENGLAND_PATHWAY_PLAN } from './review/policies/england-pathway-plan.js';
export { ENGLAND_PERSONAL_EDUCATION_PLAN } from './review/policies/england-personal-education-plan.js';
export { ENGLAND_PLACEMENT_PLANS } from './review/policies/england-placement-plans.js';
export { ENGLAND_PRIVATE_FOSTERING } from './review/policies/england-private-fostering.js';
export { ENGLAND_RETURN_INTERVIEW } from './review/policies/england-return-interview.js';
export { ENGLAND_SAFEGUARDING_PLAN } from './review/policies/england-safeguarding-plan.js';
export { ENGLAND_CHILD_SHORT_BREAKS_SECTION_17 } from './review/policies/england-section-17-short-breaks.js';
export { ENGLAND_SECTION_117_AFTERCARE } from './review/policies/england-section-117-aftercare.js';
export { ENGLAND_SECURE_ACCOMMODATION } from './review/policies/england-secure-accommodation.js';
export { ENGLAND_SHORT_BREAKS } from './review/policies/england-short-breaks.js';
export { ENGLAND_TEMPORARY_APPROVAL } from './review/policies/england-temporary-approval.js';
export { ENGLAND_VISITS_CARE_ORDER_AT_HOME } from './review/policies/england-visits-care-order-at-home.js';
export { ENGLAND_VISITS_TEMPORARY_APPROVAL } from './review/policies/england-visits-temporary-approval.js';
export { ENGLAND_VISITS_WITH_PARENT } from './review/policies/england-visits-with-parent.js';
export { LONDON_HOUSING_TRUST_COMPLAINT } from './review/policies/london-housing-trust-complaint.js';
export { LONDON_HOUSING_TRUST_SUPPORT } from './review/policies/london-housing-trust-support.js';
export { NORTHERN_IRELAND_LOOKED_AFTER_CHILD } from './review/policies/northern-ireland-looked-after-child.js';
export { NORTHERN_IRELAND_SHORT_BREAKS } from './review/policies/northern-ireland-short-breaks.js';
export { PUBLISHED_REVIEW_POLICIES } from './review/policies/published.js';
export { SCOTLAND_CARER_SUPPORT } from './review/policies/scotland-carer-support.js';
export { SCOTLAND_CHILD_PROTECTION } from './review/policies/scotland-child-protection.js';
export { SCOTLAND_LOOKED_AFTER_AT_HOME } from './review/policies/scotland-looked-after-at-home.js';
export { SCOTLAND_LOOKED_AFTER_CHILD } from './review/policies/scotland-looked-after-child.js';
export { SCOTLAND_PROVIDER_PERSONAL_PLAN } from './review/policies/scotland-provider-personal-plan.js';
export { SCOTLAND_SHORT_BREAKS } from './review/policies/scotland-short-breaks.js';
export { SEFTON_CHILD_IN_NEED } from './review/policies/sefton-child-in-need.js';
export { WALES_ADULT_CARE_AND_SUPPORT } from './review/policies/wales-adult-care-and-support.js';
export { WALES_CHILD_CARE_AND_SUPPORT } from './review/policies/wales-child-care-and-support.js';
export { WALES_CHILD_PROTECTION } from './review/policies/wales-child-protection.js';
export { WALES_LOOKED_AFTER_CHILD } from './review/policies/wales-looked-after-child.js';
export { WALES_LOOKED_AFTER_VISITS } from './review/policies/wales-looked-after-visits.js';
export { WALES_MENTAL_HEALTH_CARE_AND_TREATMENT } from './review/policies/wales-mental-health-care-and-treatment.js';
export { WALES_PLACEMENT_PLANS } from './review/policies/wales-placement-plans.js';
export { WALES_PROVIDER_PERSONAL_PLAN } from './review/policies/wales-provider-personal-plan.js';
export { WALES_VISITS_TEMPORARY_APPROVAL } from './review/policies/wales-visits-temporary-approval.js';
export {
  type AgeCondition,
  type Anchor,
  type AtLeastCondition,
  type BelowCondition,
  type BetweenDays,
  type BirthdayAnchor,
  type Condition,
  type EventAnchor,
  type Extension,
  type FactAnchor,
  type FactCondition,
  type HappenedCondition,
  type Hold,
  type InForce,
  type LimitRule,
  type Limits,
  NATIONS,
  type Nation,
  type OppositeCondition,
  type PlainCondition,
  type PolicyFact,
  type ReviewLimit,
  type ReviewPolicy,
  type Span,
  type Step,
  type Strength,
  type Timescale,
  type Within,
} from './review/policy.js';
export { checkReviewPolicy, type PolicyCheckOptions } from './review/policy-check.js';
export { type CaseRecord, readCaseRecord, readReviewRecord } from './review/record.js';
export { type ReviewStatus, type ReviewStatusOptions, reviewStatus } from './review/status.js';
export { REVIEW_STATUSES, type ReviewStatusKind } from './review/statuses.js';
export {
  type MonthlyWorkload,
  type ReviewWorkload,
  type ReviewWorkloadOptions,
  reviewWorkload,
  type WeeklyWorkload,
  type WorkloadPeriod,
} from './review/workload.js';
export {
  CONTINGENCY_KINDS,
  type Contingency,
  type ContingencyKind,
  type CopingStrategy,
} from './risk/contingency.js';
export type { Risk } from './risk/risk.js';
export {
  type PointChange,
  type PointStanding,
  type StarChange,
  type StarChangeOptions,
  type StarChangeOrder,
  type StarChangeRaters,
  type StarDistance,
  starChange,
} from './star-chart/change.js';
export { explainStarChange, explainStarViews } from './star-chart/change-words.js';
export { type BandedReading, starBand, starChartBands } from './star-chart/chart.js';
export {
  GOAL_ATTAINMENT_BASIS,
  GOAL_ATTAINMENT_LEVELS,
  type GoalAttainment,
  type GoalAttainmentLevel,
  type GoalAttainmentOptions,
  type GoalAttainmentStep,
  goalAttainment,
  goalAttainmentT,
  type LevelledGoal,
  type ScaledGoal,
} from './star-chart/goal-attainment.js';
export {
  type DatedStarChart,
  type StarHistoryOptions,
  type StarStory,
  starHistory,
} from './star-chart/history.js';
export {
  type PublishedAverage,
  type PublishedAverages,
  type PublishedChange,
  type PublishedMoves,
  type PublishedPoint,
  type PublishedPointAverages,
  type PublishedTransitions,
  STAR_PUBLICATION_VIEWS,
  type StarPublication,
  type StarPublicationOptions,
  type StarPublicationView,
  type WithheldPoint,
} from './star-chart/publication.js';
export { publishStarTally } from './star-chart/publish-tally.js';
export {
  type PointView,
  type StarViews,
  starViews,
  type ViewDays,
  type ViewedCharts,
  type ViewedPoint,
  type ViewStanding,
} from './star-chart/raters.js';
export {
  PATHWAYS_STAR,
  POSP_STAR,
  type StarBand,
  type StarPoint,
  type StarScale,
} from './star-chart/scale.js';
export { STAR_RATERS, type StarChart, type StarRater, type StarReading } from './star-chart/star-chart.js';
export { type StarWords, starScale, withStarWords } from './star-chart/star-scale.js';
export { mergeStarTallies, type StarPair, type StarTally, tallyStarCharts } from './star-chart/tally.js';
export {
  type BandTransitions,
  type ChangeShares,
  type ChangeSummary,
  type PointSummary,
  type ScoreCount,
  type ScoreSummary,
  type StarTallySummary,
  starTallySummary,
} from './star-chart/tally-summary.js';
export type { OnStarScale, StarTallyOptions } from './star-chart/tally-table.js';
export {
  SUPPORT_MANAGEMENT,
  SUPPORT_SOURCES,
  type SupportLine,
  type SupportManagement,
  type SupportSource,
} from './support/support-line.js';
export { type SourceShare, type SupportMix, supportMix } from './support/support-mix.js';
