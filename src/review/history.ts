/**
 * The outcome of each past review: on time or late, under which rule, or not held.
 *
 * @module
 */

import { type CalendarDate, textOfDay } from '../calendar/calendar-date.js';
import { dayOfText, NO_DAY } from '../calendar/day-number.js';
import { TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { options as optionsOf, type Shape, shape } from '../kernel/shape.js';
import { leadOf } from './answer-of.js';
import { type AsAtOptions, asAtFields, daysAsAt } from './as-at.js';
import { counting } from './counting-options.js';
import { calculateDue } from './engine/calculate-due.js';
import type { CompiledPolicy, CompiledStep } from './engine/compiled-policy.js';
import type { DueCalculation } from './engine/due-calculation.js';
import { type CountingOptions, evaluationFor, type PolicyEvaluation } from './engine/evaluation.js';
import { countUpTo, kindOn, type Timeline, timelineOf } from './engine/timeline.js';
import { type Closing, follow, type TimescaleState } from './engine/timescale-state.js';
import type { EventKind, ReviewEvent, ReviewRecord } from './event.js';
import type { ReviewPolicy, Strength, TimescaleStep } from './policy.js';
import { REVIEW_RECORD } from './shapes.js';

/** Every outcome of a past review. */
export const REVIEW_OUTCOMES = /* @__PURE__ */ frozen([
  'on-time',
  'late',
  'not-done',
  'offered',
  'declined',
  'no-limit',
] as const);

/**
 * The outcome of a review: met `on-time` or `late`, or `no-limit` if it had no last day.
 *
 * If it is past its last day and not met, it is `offered`, `declined` or, with neither recorded, `not-done`.
 */
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** A past review and its outcome. */
export interface PastReview {
  /** The timescale's id. */
  readonly timescale: string;
  /** What the review is called. */
  readonly title: string;
  /** Which of the timescale's limits applied. */
  readonly step: TimescaleStep;
  /** Whether it had to be held by then, or only considered. */
  readonly strength: Strength;
  /** The day the step counted from. */
  readonly startedOn: CalendarDate;
  /** The event on that day. */
  readonly startedBy: EventKind;
  /** Its last day, if it had one. */
  readonly by?: CalendarDate;
  /** The outcome. */
  readonly outcome: ReviewOutcome;
  /** Calendar days late when met, or up to the day of assessment; 0 if on time or without a last day. */
  readonly daysLate: number;
  /** Whether it was held before its window opened. */
  readonly early: boolean;
  /** The day it was met. */
  readonly metOn?: CalendarDate;
  /** The event that met it. */
  readonly metBy?: EventKind;
  /** The day the timescale ended or restarted before the review was met. */
  readonly closedOn?: CalendarDate;
  /** The days within the step on which a review was offered. */
  readonly offeredOn: readonly CalendarDate[];
  /** The days within the step on which a review was declined. */
  readonly declinedOn: readonly CalendarDate[];
  /** The basis of the rule. */
  readonly basis: Basis;
}

/** Options of {@link reviewHistory}. It assesses on `asAt`, or else on `today`; later events are left out. */
export interface ReviewHistoryOptions extends CountingOptions, AsAtOptions {}

const HISTORY_OPTIONS: Shape<ReviewHistoryOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ReviewHistoryOptions>({ ...asAtFields(), ...counting() }, TODAY_EXPECTED),
);

/**
 * Returns the outcome of each review so far, for every timescale: whether it was on time, how late, and what
 * met it. An offered or declined review is distinguished from one with no record.
 *
 * Leaves out reviews whose last day has not come; `reviewSchedule` has those. Uses the record's
 * present facts, as it does not know what they were at the time.
 *
 * @param policy - the policy to apply
 * @param record - what has happened to the person
 * @param options - the day to assess on, working calendars of your own, and school terms
 * @returns one entry for each review, sorted by the day it was met or closed, open ones last
 * @throws `SupportPlanError` as `nextReview`, and `calendar/not-a-date` if `today` is not a date
 *
 * @example
 * The first review was due by 21 April and held two days later.
 * ```ts
 * import { calendarDate, reviewHistory } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * const events = [
 *   { kind: 'became-looked-after', on: calendarDate('2026-03-21') },
 *   { kind: 'review-held', on: calendarDate('2026-04-23') },
 * ] as const;
 * const today = calendarDate('2026-05-01');
 * const [first] = reviewHistory(ENGLAND_LOOKED_AFTER_CHILD, { events }, { today });
 *
 * first?.outcome; // => 'late'
 * first?.daysLate; // => 2
 * ```
 */
export function reviewHistory(
  policy: ReviewPolicy,
  record: ReviewRecord,
  options: ReviewHistoryOptions,
): readonly PastReview[] {
  checkArgument('reviewHistory', 'options', options, HISTORY_OPTIONS);
  const evaluation = evaluationFor(policy, options, 'reviewHistory');
  checkArgument('reviewHistory', 'record', record, REVIEW_RECORD);
  const { asAt } = daysAsAt('reviewHistory', options);
  const day = textOfDay(asAt);
  const events = record.events.filter(({ on }) => on <= day);
  const timeline = timelineOf({ ...record, events }, evaluation.compiled);
  return pastReviews(evaluation, timeline, events, asAt);
}

/** {@link reviewHistory} for a timeline. */
export function pastReviews(
  evaluation: PolicyEvaluation,
  timeline: Timeline,
  events: readonly ReviewEvent[],
  today: number,
): readonly PastReview[] {
  const past: { readonly at: number; readonly review: PastReview }[] = [];
  const offers = events.filter(
    ({ kind, on }) => (kind === 'review-offered' || kind === 'review-declined') && dayOfText(on) <= today,
  );
  const source: HistorySource = { compiled: evaluation.compiled, timeline, offers };
  const close = (timescaleState: TimescaleState, day: number, what: Close['what']): void => {
    const place = evaluation.timescaleStates.indexOf(timescaleState);
    const calculation: DueCalculation = {
      ...(evaluation.calculations[place] as DueCalculation),
      timescaleState: { ...timescaleState },
    };
    // later events do not change the outcome
    calculateDue(calculation, { ...timeline, size: countUpTo(timeline, day) });
    const { endsOn } = calculation;
    const tooOld = endsOn !== NO_DAY && day >= endsOn;
    if (tooOld && timescaleState.since >= endsOn) return;
    const at = tooOld ? endsOn : day;
    const review = pastReview(calculation, source, { day: at, what: tooOld ? 'ended' : what });
    if (review !== undefined) past.push({ at, review });
  };
  follow(evaluation.timescaleStates, evaluation.compiled, timeline, close);
  for (const timescaleState of evaluation.timescaleStates)
    if (timescaleState.state === 'running') close(timescaleState, today, 'open');
  return past.sort((a, b) => a.at - b.at).map(({ review }) => review);
}

/** What a history is told from. */
interface HistorySource {
  readonly compiled: CompiledPolicy;
  readonly timeline: Timeline;
  /** The offers of a review, and those declined. */
  readonly offers: readonly ReviewEvent[];
}

/** When a limit closed and by what, or that it is open. */
interface Close {
  readonly day: number;
  readonly what: Parameters<Closing>[2] | 'open';
}

function pastReview(
  calculation: DueCalculation,
  { compiled, timeline, offers }: HistorySource,
  { day, what }: Close,
): PastReview | undefined {
  const { timescaleState, version, kind, by, from, limit, step, rule } = calculation;
  const dated = by !== NO_DAY && kind !== 'on-hold';
  const passed = kind === 'due' && day > by;
  if (what !== 'met' && !passed) return undefined;
  const { timescale } = version;
  // an offer on the day of the previous review belongs to that review
  const first = textOfDay(
    timescaleState.lead === 'startedBy' ? timescaleState.since : timescaleState.since + 1,
  );
  const last = textOfDay(day);
  const within = (wanted: EventKind): readonly CalendarDate[] =>
    offers.filter(({ kind: told, on }) => told === wanted && on >= first && on <= last).map(({ on }) => on);
  const offeredOn = within('review-offered');
  const declinedOn = within('review-declined');
  const met = what === 'met';
  const metBy = timescaleState.met === 0 ? (timescale.firstMetBy ?? timescale.metBy) : timescale.metBy;
  const unmet = declinedOn.length > 0 ? 'declined' : offeredOn.length > 0 ? 'offered' : 'not-done';
  return {
    timescale: timescale.id,
    title: timescale.title,
    step: (step as CompiledStep).name,
    strength: timescale.strength ?? 'must',
    startedOn: textOfDay(timescaleState.since),
    startedBy: leadOf(calculation, compiled, timeline),
    ...(dated && { by: textOfDay(by) }),
    outcome: met ? (dated ? (day > by ? 'late' : 'on-time') : 'no-limit') : unmet,
    daysLate: dated ? Math.max(day - by, 0) : 0,
    early: met && dated && limit?.opens !== undefined && day < from,
    ...(met && { metOn: textOfDay(day), metBy: kindOn(timeline, compiled, metBy, day) }),
    ...(!met && what !== 'open' && { closedOn: textOfDay(day) }),
    offeredOn,
    declinedOn,
    basis: rule?.given.basis ?? compiled.policy.basis,
  };
}
