/**
 * What became of each review so far: held on time or late, against which rule, or not held at all.
 *
 * @module
 */

import { type CalendarDate, dayOf, textOfDay } from '../calendar/calendar-date.js';
import { NO_DAY } from '../calendar/day-number.js';
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { COUNTING_OPTIONS } from './counting-options.js';
import type { CompiledStep } from './engine/compiled-policy.js';
import { calculateDue, type DueCalculation } from './engine/due-calculation.js';
import { type CountingOptions, evaluationFor, type PolicyEvaluation } from './engine/evaluation.js';
import { countUpTo, kindOn, type Timeline, timelineOf } from './engine/timeline.js';
import { type Closing, follow, type TimescaleState } from './engine/timescale-state.js';
import type { EventKind, ReviewEvent, ReviewRecord } from './event.js';
import { leadOf } from './next-review.js';
import type { ReviewPolicy, Strength, TimescaleStep } from './policy.js';
import { REVIEW_RECORD } from './shapes.js';

/** What can become of a review. */
export const REVIEW_OUTCOMES = /* @__PURE__ */ frozen([
  'on-time',
  'late',
  'not-done',
  'offered',
  'declined',
  'no-limit',
] as const);

/**
 * What became of a review: met `on-time` or `late`; or past its last day and not met, and then `offered`,
 * `declined`, or neither, which is `not-done`; or met where there was no last day to keep, `no-limit`.
 */
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** One review of the past, and what became of it. */
export interface PastReview {
  /** The timescale's id. */
  readonly timescale: string;
  /** What the review is called. */
  readonly title: string;
  /** Which of its timescale's limits it was under. */
  readonly step: TimescaleStep;
  /** Whether it had to happen by then, or to be considered by then. */
  readonly strength: Strength;
  /** The day that the step follows from. */
  readonly startedOn: CalendarDate;
  /** What happened on that day. */
  readonly startedBy: EventKind;
  /** Its last day, where it had one. */
  readonly by?: CalendarDate;
  /** What became of it. */
  readonly outcome: ReviewOutcome;
  /**
   * Calendar days late: when it was met, or on the day it is judged on; 0 where it was on time or had no
   * last day.
   */
  readonly daysLate: number;
  /** Whether it was held before its window opened. */
  readonly early: boolean;
  /** The day it was met. */
  readonly metOn?: CalendarDate;
  /** The event that met it. */
  readonly metBy?: EventKind;
  /** The day that the timescale ended or began again before it was met. */
  readonly closedOn?: CalendarDate;
  /** The days, within the step, on which a review was offered. */
  readonly offeredOn: readonly CalendarDate[];
  /** The days, within the step, on which one was declined. */
  readonly declinedOn: readonly CalendarDate[];
  /** Where the rule comes from. */
  readonly basis: Basis;
}

/**
 * Tells what became of each review so far, by every timescale of a policy: whether it was on time, how
 * late, against which rule, and what met it. A review that was offered, or declined, is told apart from one
 * of which nothing is recorded.
 *
 * Reviews whose last day has not come are not in it; `reviewSchedule` has those. Facts are as they
 * stand in the record: what they were at the time is not known here.
 *
 * @param policy - the rules
 * @param record - what has happened to the person
 * @param today - the day to judge on; events after it are left out
 * @param options - working calendars of your own, and school terms
 * @returns one entry for each review, in order of the day it was met or closed; those still open come last
 * @throws `SupportPlanError` as `nextReview`
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
 * const [first] = reviewHistory(ENGLAND_LOOKED_AFTER_CHILD, { events }, calendarDate('2026-05-01'));
 *
 * first?.outcome; // => 'late'
 * first?.daysLate; // => 2
 * ```
 */
export function reviewHistory(
  policy: ReviewPolicy,
  record: ReviewRecord,
  today: CalendarDate,
  options: CountingOptions = {},
): readonly PastReview[] {
  checkArgument('reviewHistory', 'options', options, COUNTING_OPTIONS);
  const evaluation = evaluationFor(policy, options, 'reviewHistory');
  const now = dayOf('reviewHistory', today, 'today');
  checkArgument('reviewHistory', 'record', record, REVIEW_RECORD);
  const events = record.events.filter(({ on }) => on <= today);
  const timeline = timelineOf({ ...record, events }, evaluation.compiled);
  return pastReviews(evaluation, timeline, events, now);
}

/** {@link reviewHistory} of a timeline. */
export function pastReviews(
  evaluation: PolicyEvaluation,
  timeline: Timeline,
  events: readonly ReviewEvent[],
  today: number,
): readonly PastReview[] {
  const past: { readonly at: number; readonly review: PastReview }[] = [];
  const offers = events.filter(({ kind }) => kind === 'review-offered' || kind === 'review-declined');
  const close = (
    timescaleState: TimescaleState,
    day: number,
    what: Parameters<Closing>[2] | 'open',
  ): void => {
    const place = evaluation.timescaleStates.indexOf(timescaleState);
    const calculation: DueCalculation = {
      ...(evaluation.calculations[place] as DueCalculation),
      timescaleState: { ...timescaleState },
    };
    // what came later changes nothing of what became of it
    calculateDue(calculation, { ...timeline, size: countUpTo(timeline, day) });
    const { endsOn } = calculation;
    const tooOld = endsOn !== NO_DAY && day >= endsOn;
    if (tooOld && timescaleState.since >= endsOn) return;
    const at = tooOld ? endsOn : day;
    const review = pastReview(evaluation, calculation, timeline, offers, at, tooOld ? 'ended' : what);
    if (review !== undefined) past.push({ at, review });
  };
  follow(evaluation.timescaleStates, evaluation.compiled, timeline, close);
  for (const timescaleState of evaluation.timescaleStates)
    if (timescaleState.state === 'running') close(timescaleState, today, 'open');
  return past.sort((a, b) => a.at - b.at).map(({ review }) => review);
}

function pastReview(
  { compiled }: PolicyEvaluation,
  calculation: DueCalculation,
  timeline: Timeline,
  offers: readonly ReviewEvent[],
  day: number,
  what: Parameters<Closing>[2] | 'open',
): PastReview | undefined {
  const { timescaleState, version, kind, by, from, limit, step, rule } = calculation;
  const dated = by !== NO_DAY && kind !== 'on-hold';
  const passed = kind === 'due' && day > by;
  if (what !== 'met' && !passed) return undefined;
  const { timescale } = version;
  // what was offered on the day of the review before was that one
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
