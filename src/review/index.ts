/**
 * Review policies and events: due dates, schedules, caseload lists, workload and measures.
 *
 * @module
 */

export type {
  Ended,
  EndsFirst,
  HoldOver,
  NextReview,
  NoFixedLimit,
  NotCountable,
  NotScheduled,
  NotStarted,
  OnHold,
  ReviewAnswer,
  ReviewBegun,
  ReviewDone,
  ReviewDue,
} from './answer.js';
export type { AnsweredAsAt, AsAtOptions } from './as-at.js';
export {
  type BacklogOptions,
  type BacklogPlan,
  type BacklogWeek,
  backlogPlan,
  type PlannedReview,
} from './caseload/backlog.js';
export { type DoneWithinOptions, doneWithin } from './caseload/done-within.js';
export type {
  RefusedRecord,
  ReviewCounts,
  ReviewGroup,
  ReviewList,
  ReviewTotals,
} from './caseload/list-totals.js';
export type { ExcludedCase, Measure, MeasuredCase, MeasureOptions } from './caseload/measure.js';
export {
  mergeReviewLists,
  type ReviewListOptions,
  reviewList,
  reviewListAsync,
} from './caseload/review-list.js';
export type { ReviewRow } from './caseload/review-row.js';
export { reviewedInLastYear } from './caseload/reviewed-in-last-year.js';
export { type ReviewsOnTimeOptions, reviewsOnTime } from './caseload/reviews-on-time.js';
export {
  type MonthlyWorkload,
  type ReviewWorkload,
  type ReviewWorkloadOptions,
  reviewWorkload,
  type WeeklyWorkload,
  type WorkloadPeriod,
} from './caseload/workload.js';
export { checkReviewPolicy, type PolicyCheckOptions } from './check-policy.js';
export type { CountingOptions, SchoolTerm } from './engine/evaluation.js';
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
} from './event.js';
export { explainReview } from './explain.js';
export {
  type PastReview,
  REVIEW_OUTCOMES,
  type ReviewHistoryOptions,
  type ReviewOutcome,
  reviewHistory,
} from './history.js';
export {
  type NextReviewOptions,
  nextReview,
  type ReviewSchedule,
  type ReviewScheduleOptions,
  reviewSchedule,
} from './next-review.js';
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
  type SpanBounds,
  type Strength,
  type Timescale,
  type TimescaleStep,
  type Within,
} from './policy.js';
export {
  EVENT_ROLES,
  type EventRole,
  type PolicyEvent,
  type PolicyEventUse,
  policyEvents,
} from './policy-events.js';
export type { ProjectedReview } from './projections.js';
export { type CaseRecord, readCaseRecord, readReviewRecord } from './record.js';
export { type ReviewStatus, type ReviewStatusOptions, reviewStatus } from './status.js';
export { REVIEW_STATUSES, type ReviewStatusKind } from './statuses.js';
export type { UnusedEvents } from './unused-events.js';
