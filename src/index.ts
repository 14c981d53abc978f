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
  EVENT_KINDS,
  type EventKind,
  type KnownEventKind,
  type ReviewEvent,
  type ReviewRecord,
} from './review/event.js';
export { explainReview } from './review/explanation.js';
export {
  type RefusedRecord,
  type ReviewList,
  type ReviewListOptions,
  type ReviewRow,
  type ReviewTotals,
  reviewList,
} from './review/list.js';
export {
  type Ended,
  type EndsFirst,
  type NextReview,
  type NextReviewOptions,
  type NoFixedLimit,
  type NotScheduled,
  nextReview,
  type ReviewDue,
  type ReviewSchedule,
  reviewSchedule,
} from './review/next-review.js';
export { CAMBRIDGESHIRE_CARE_AND_SUPPORT } from './review/policies/cambridgeshire-care-and-support.js';
export { ENGLAND_ADULT_CARE_AND_SUPPORT } from './review/policies/england-adult-care-and-support.js';
export { ENGLAND_LOOKED_AFTER_CHILD } from './review/policies/england-looked-after-child.js';
export { LONDON_HOUSING_TRUST_SUPPORT } from './review/policies/london-housing-trust-support.js';
export { PUBLISHED_REVIEW_POLICIES } from './review/policies/published.js';
export {
  type DatedLimit,
  NATIONS,
  type Nation,
  type ReviewLimit,
  type ReviewPolicy,
  type Step,
  type Strength,
  type Timescale,
} from './review/policy.js';
export { type CaseRecord, readCaseRecord, readReviewRecord } from './review/record.js';
export {
  REVIEW_STATUSES,
  type ReviewStatus,
  type ReviewStatusKind,
  type ReviewStatusOptions,
  reviewStatus,
} from './review/status.js';
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
