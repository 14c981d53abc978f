/**
 * UK care and support planning as pure functions over immutable plain data.
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
} from './action-plan/action.js';
export {
  INVOLVEMENT,
  type Involvement,
  type ServiceCommitment,
  SIGNATORIES,
  SIGNATURE_OUTCOMES,
  type Signatory,
  type Signature,
  type SignatureOutcome,
  type SupportAgreement,
} from './agreement/support-agreement.js';
export { BUDGET_PERIODS, type BudgetPeriod, type PersonalBudget } from './budget/personal-budget.js';
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
  lastDayOf,
  type TimeLimit,
} from './calendar/interval.js';
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
export type { CheckOptions, PlanCheck } from './checks/check.js';
export { checkPlan, RECOMMENDED_CHECKS } from './checks/check-plan.js';
export { needsHaveSupport, type PlanNeedsAndSupport } from './checks/rules/needs-have-support.js';
export { pathwayGapsAreExplained } from './checks/rules/pathway-gaps-are-explained.js';
export { reviewIsBookedInTime } from './checks/rules/review-is-booked-in-time.js';
// kernel: where a rule comes from, and the three kinds of wrong
export { type Basis, CHECKED, type Checked, FORCES, type Force } from './kernel/basis.js';
export { type Code, type Path, SupportPlanError, type SupportPlanErrorDetail } from './kernel/error.js';
export type { Finding, Severity } from './kernel/finding.js';
export type { Issue, ReadFailure, ReadResult, ReadSuccess } from './kernel/reading.js';
export { ELIGIBILITY, type Need, type NeedEligibility } from './needs/need.js';
export { AIMS, type Aim, type Outcome } from './outcomes/outcome.js';
export {
  optionForTargetDate,
  readTargetDate,
  TARGET_DATE_OPTIONS,
  type TargetDateOption,
  targetDateFromOption,
} from './outcomes/target-date.js';
// pathways and star chart
export { PATHWAY_AREA_NAMES, PATHWAY_AREAS, type PathwayArea } from './pathways/area.js';
export { type AreaCoverage, type InAreas, type PlanAreas, pathwayCoverage } from './pathways/coverage.js';
export type { PathwayGap, PathwaysWorksheet } from './pathways/worksheet.js';
// person, needs, outcomes, actions, support, risk, money, agreement: the parts of a plan
export { type Contributor, ROLES, type Role } from './person/contributor.js';
export { type Statement, VOICES, type Voice } from './person/statement.js';
// the plan, and its checks
export {
  type AboutMe,
  type Advice,
  PLAN_FORMAT,
  PLAN_KINDS,
  type Plan,
  type PlanKind,
  type PlanPerson,
  type PlanReview,
  planReviewRecord,
  type StayingInControl,
} from './plan/plan.js';
// review: timescales as data, what is due, why, for one person or a caseload
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
export {
  REVIEW_STATUSES,
  type ReviewStatus,
  type ReviewStatusKind,
  type ReviewStatusOptions,
  reviewStatus,
} from './review/status.js';
export {
  type MonthlyWorkload,
  type ReviewWorkload,
  type ReviewWorkloadOptions,
  reviewWorkload,
  type WeeklyWorkload,
  type WorkloadPeriod,
} from './review/workload.js';
export type { Contingency } from './risk/contingency.js';
export type { Risk } from './risk/risk.js';
export {
  type BandedReading,
  STAR_RATERS,
  type StarChart,
  type StarRater,
  type StarReading,
  starBand,
  starChartBands,
} from './star-chart/chart.js';
export { POSP_STAR, type StarBand, type StarPoint, type StarScale } from './star-chart/scale.js';
export {
  SUPPORT_MANAGEMENT,
  SUPPORT_SOURCES,
  type SupportLine,
  type SupportManagement,
  type SupportSource,
} from './support/support-line.js';
