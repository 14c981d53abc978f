/**
 * Which review is due next, by when, and why.
 *
 * @module
 */

import { checkArgument, checkOptional } from '../kernel/arguments.js';
import { optional, options as optionsOf, type Shape, shape, whole } from '../kernel/shape.js';
import type { NextReview, ReviewDue } from './answer.js';
import { answerOf } from './answer-of.js';
import { COUNTING_OPTIONS, counting } from './counting-options.js';
import {
  assessAll,
  type CountingOptions,
  evaluationFor,
  mandatoryReview,
  mostPressing,
  type PolicyEvaluation,
} from './engine/evaluation.js';
import { type Timeline, timelineOf } from './engine/timeline.js';
import type { EventKind, ReviewRecord } from './event.js';
import type { ReviewPolicy } from './policy.js';
import { type ProjectedReview, projections } from './projections.js';
import { REVIEW_RECORD } from './shapes.js';
import { unusedKinds } from './unused-events.js';

/** Every timescale of a policy for one person. */
export interface ReviewSchedule {
  /** The most urgent one, as {@link nextReview} returns it. */
  readonly next: NextReview;
  /** An answer for each timescale, in the policy's order. */
  readonly reviews: readonly NextReview[];
  /** Projected reviews after those, soonest first, as many as requested. */
  readonly projected: readonly ProjectedReview[];
  /**
   * The kinds of event in the record that the policy does not use, sorted, each once: they changed nothing.
   * `review-offered` and `review-declined` are left out, because `reviewHistory` reads them under every
   * policy.
   */
  readonly unusedEvents: readonly EventKind[];
}

/** Options of {@link nextReview} and {@link reviewSchedule}. */
export type NextReviewOptions = CountingOptions;

/** Options of {@link reviewSchedule}. */
export interface ReviewScheduleOptions extends CountingOptions {
  /** How many reviews of each timescale to project beyond the next one, from 0 to 100; defaults to 0. */
  readonly projections?: number;
}

const SCHEDULE_OPTIONS: Shape<ReviewScheduleOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ReviewScheduleOptions>({ ...counting(), projections: optional(whole(0, 100)) }),
);

/**
 * Returns the review that is due next: what, by when, and why.
 *
 * If several are due, returns the one with the earliest last day; reviews without one come later. Use
 * `reviewSchedule` to get all of them. It does not read the clock, so the last day may have passed;
 * `reviewStatus` compares it with today.
 *
 * @param policy - the policy to apply
 * @param record - what has happened to the person
 * @param options - working calendars of your own, and school terms
 * @returns the answer, with the basis of the rule
 * @throws `SupportPlanError` `calendar/not-a-date` or `review/unknown-event-kind` for an event with an
 *   invalid day or kind, an `argument/…` code for any other invalid argument, and `calendar/out-of-range` if
 *   a date falls outside 1978 to 2199
 *
 * @example
 * A child who became looked after on the Saturday two weeks before Easter.
 * ```ts
 * import { calendarDate, nextReview } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * const due = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
 *   events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }],
 * });
 *
 * due.by; // => '2026-04-21'
 * due.basis.locator; // => 'reg 33(1)'
 * ```
 */
export function nextReview(
  policy: ReviewPolicy,
  record: ReviewRecord,
  options: NextReviewOptions = {},
): NextReview {
  checkOptional('nextReview', 'options', options, COUNTING_OPTIONS);
  const { evaluation, timeline } = laidOut('nextReview', policy, record, options);
  return pressing(evaluation, timeline);
}

/**
 * Returns the next review of every timescale of a policy, and projects later ones.
 *
 * @param policy - the policy to apply
 * @param record - what has happened to the person
 * @param options - working calendars of your own, school terms, and how far to project
 * @returns the next review, an answer for each timescale, and the projections
 * @throws `SupportPlanError` as {@link nextReview}
 *
 * @example
 * ```ts
 * import { calendarDate, reviewSchedule } from 'supportplan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 *
 * const schedule = reviewSchedule(
 *   LONDON_HOUSING_TRUST_SUPPORT,
 *   {
 *     events: [
 *       { kind: 'plan-agreed', on: calendarDate('2026-08-31') },
 *       { kind: 'review-requested', on: calendarDate('2026-11-02') },
 *     ],
 *   },
 *   { projections: 1 },
 * );
 *
 * schedule.next.by; // => '2027-02-28'
 * schedule.reviews.map((review) => review.kind); // => ['due', 'not-scheduled', 'no-fixed-limit']
 * schedule.projected[0]?.by; // => '2027-08-28'
 * ```
 */
export function reviewSchedule(
  policy: ReviewPolicy,
  record: ReviewRecord,
  options: ReviewScheduleOptions = {},
): ReviewSchedule {
  checkOptional('reviewSchedule', 'options', options, SCHEDULE_OPTIONS);
  const { evaluation, timeline } = laidOut('reviewSchedule', policy, record, options);
  const next = pressing(evaluation, timeline);
  const reviews = evaluation.calculations.map((calculation) => answerOf(evaluation, calculation, timeline));
  const projected = projections(evaluation, timeline, options.projections ?? 0);
  return { next, reviews, projected, unusedEvents: unusedKinds(timeline) };
}

function laidOut(
  caller: string,
  policy: ReviewPolicy,
  record: ReviewRecord,
  options: CountingOptions,
): { readonly evaluation: PolicyEvaluation; readonly timeline: Timeline } {
  const evaluation = evaluationFor(policy, options, caller);
  checkArgument(caller, 'record', record, REVIEW_RECORD);
  const timeline = timelineOf(record, evaluation.compiled);
  assessAll(evaluation, timeline);
  return { evaluation, timeline };
}

function pressing(evaluation: PolicyEvaluation, timeline: Timeline): NextReview {
  const first = mostPressing(evaluation);
  const mandatory = mandatoryReview(evaluation, first);
  const answer = answerOf(evaluation, first, timeline);
  return mandatory === undefined || answer.kind !== 'due'
    ? answer
    : { ...answer, mandatoryReview: answerOf(evaluation, mandatory, timeline) as ReviewDue };
}
