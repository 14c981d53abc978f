/**
 * UK care and support planning as pure functions over immutable plain data.
 *
 * @module
 */
export { type ActionDue, type ActionsDueOptions, actionsDue, type DatedAction } from './action-plan/due.js';
export type { Sharing } from './agreement/sharing.js';
export { budgetShares, type LineShare } from './budget/budget-shares.js';
export { checkBudget } from './budget/check-budget.js';
export type { CostLine } from './budget/cost-line.js';
export {
  type PersonalBudget,
  type PersonalBudgetOptions,
  type PersonalBudgetSum,
  personalBudget,
} from './budget/personal-budget.js';
export {
  type CalendarDate,
  calendarDate,
  isCalendarDate,
  readCalendarDate,
} from './calendar/calendar-date.js';
export { addDays, addMonths, addWeeks, ageOn, daysBetween } from './calendar/date-arithmetic.js';
export type { UkDivision } from './calendar/holiday-days.js';
export { type Instant, londonDay } from './calendar/london-day.js';
export { lastDayOf, type TimeLimit } from './calendar/time-limit.js';
export {
  type BankHolidayChanges,
  ukWorkingCalendar,
  type WorkingCalendar,
  withBankHolidays,
} from './calendar/working-calendar.js';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './calendar/working-days.js';
export type { CheckOptions, PlanCheck } from './checks/check.js';
export { type CheckedPlan, type CheckProfile, profileOf, recommendedChecks } from './checks/check-lists.js';
export { checkPlan } from './checks/check-plan.js';
export type { CatalogueId } from './coverage/catalogue.js';
export {
  type CatalogueCoverage,
  type CatalogueCoverageOptions,
  catalogueCoverage,
  type PlanCatalogueAreas,
} from './coverage/catalogue-coverage.js';
export { type AreaCoverage, type PlanAreas, pathwayCoverage } from './coverage/pathway-coverage.js';
export { BASIS_CHECKS, BASIS_FORCES, type Basis, type BasisCheck, type BasisForce } from './kernel/basis.js';
export { type Code, type Path, SupportPlanError, type SupportPlanErrorDetail } from './kernel/error.js';
export type { Finding, LetterFinding } from './kernel/finding.js';
export type { Issue, ReadFailure, ReadResult, ReadSuccess } from './kernel/reading.js';
export type { Failure, Refusal, Result, Success } from './kernel/result.js';
export type { PublishedCount, PublishedNumber, WithheldNumber } from './kernel/small-groups.js';
export { type AdultEligibility, adultEligibility } from './needs/adult-eligibility.js';
export type { AdultAssessment, CarerAssessment, WelshAssessment } from './needs/assessment.js';
export { type CarerEligibility, carerEligibility } from './needs/carer-eligibility.js';
export { type WelshEligibility, welshEligibility } from './needs/welsh-eligibility.js';
export type { Objective } from './objectives/objective.js';
export { checkSmart, type SmartOptions } from './objectives/smart.js';
export type { Outcome } from './outcomes/outcome.js';
export { checkPower } from './outcomes/power-check.js';
export type { Status, Tracked } from './outcomes/status.js';
export { changeStatus, type StatusRequest, statusOn } from './outcomes/status-change.js';
export { type PlanDifference, planDifference } from './plan/difference.js';
export { movePlan } from './plan/move-plan.js';
export { newVersion, type ReviewOfPlan } from './plan/new-version.js';
export { PLAN_FORMAT, type Plan } from './plan/plan.js';
export type { PlanMove } from './plan/plan-statuses.js';
export { type PlanAsSharedOptions, planAsShared, planWithoutWithheld } from './plan/withhold.js';
export { missingPrompts, type PromptWordKey, type PromptWords } from './prompts/missing-prompts.js';
export type { NextReview, ReviewDue } from './review/answer.js';
export { type BacklogOptions, type BacklogPlan, backlogPlan } from './review/caseload/backlog.js';
export type { ReviewList } from './review/caseload/list-totals.js';
export type { Measure, MeasureOptions } from './review/caseload/measure.js';
export {
  mergeReviewLists,
  type ReviewListOptions,
  reviewList,
  reviewListAsync,
} from './review/caseload/review-list.js';
export type { ReviewRow } from './review/caseload/review-row.js';
export { reviewedInLastYear } from './review/caseload/reviewed-in-last-year.js';
export { type ReviewsOnTimeOptions, reviewsOnTime } from './review/caseload/reviews-on-time.js';
export {
  type ReviewWorkload,
  type ReviewWorkloadOptions,
  reviewWorkload,
} from './review/caseload/workload.js';
export { checkReviewPolicy, type PolicyCheckOptions } from './review/check-policy.js';
export type { CountingOptions } from './review/engine/evaluation.js';
export type { ReviewEvent, ReviewRecord } from './review/event.js';
export { explainReview } from './review/explain.js';
export { type PastReview, type ReviewHistoryOptions, reviewHistory } from './review/history.js';
export {
  type NextReviewOptions,
  nextReview,
  type ReviewSchedule,
  type ReviewScheduleOptions,
  reviewSchedule,
} from './review/next-review.js';
export type { ReviewPolicy } from './review/policy.js';
export { type PolicyEvent, type PolicyEventUse, policyEvents } from './review/policy-events.js';
export { readReviewRecord } from './review/record.js';
export { type ReviewStatus, type ReviewStatusOptions, reviewStatus } from './review/status.js';
export type { UnusedEvents } from './review/unused-events.js';
export { type StarChange, type StarChangeOptions, starChange } from './star-chart/change.js';
export { type BandedReading, starChartBands } from './star-chart/chart.js';
export { type StarViews, starViews, type ViewedCharts } from './star-chart/compare-raters.js';
export {
  type GoalAttainment,
  type GoalAttainmentOptions,
  goalAttainment,
  type ScaledGoal,
} from './star-chart/goal-attainment.js';
export { type StarHistoryOptions, type StarStory, starHistory } from './star-chart/history.js';
export { PATHWAYS_STAR, POSP_STAR, type StarScale } from './star-chart/scale.js';
export type { StarChart } from './star-chart/star-chart.js';
export { explainStarChange } from './star-chart/words.js';
export type { SupportLine } from './support/support-line.js';
export { type SupportMix, supportMix } from './support/support-mix.js';
