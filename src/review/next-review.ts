/**
 * Which review is due next, by when, and why.
 *
 * @module
 */

import { type CalendarDate, textOfDay } from '../calendar/calendar-date.js';
import { LAST_DAY, NO_DAY } from '../calendar/day-number.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { checkArgument, checkOptional } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import { optional, options as optionsOf, type Shape, shape, whole } from '../kernel/shape.js';
import { COUNTING_OPTIONS, counting } from './counting-options.js';
import {
  type CompiledHold,
  type CompiledLimit,
  type CompiledPolicy,
  type CompiledStep,
  type Rule,
  stepOf,
  versionOn,
} from './engine/compiled-policy.js';
import { calculateDue, type DueCalculation, leansOnRules } from './engine/due-calculation.js';
import {
  assessAll,
  type CountingOptions,
  evaluationFor,
  mandatoryReview,
  mostPressing,
  type PolicyEvaluation,
} from './engine/evaluation.js';
import { kindOn, type Timeline, timelineOf } from './engine/timeline.js';
import type { TimescaleState } from './engine/timescale-state.js';
import type { EventKind, ReviewRecord } from './event.js';
import type { LimitRule, ReviewLimit, ReviewPolicy, Strength, TimescaleStep } from './policy.js';
import { REVIEW_RECORD } from './shapes.js';
import { unusedKinds } from './unused-events.js';

/** What every answer about a timescale says. */
export interface ReviewAnswer {
  /** The policy's id. */
  readonly policy: string;
  /** The timescale's id. */
  readonly timescale: string;
  /** What the review is called. */
  readonly title: string;
  /** Where the rule comes from. */
  readonly basis: Basis;
}

/** What an answer about something that has begun says besides. */
export interface ReviewBegun extends ReviewAnswer {
  /** The day that the step follows from: what started it, or the review held before. */
  readonly startedOn: CalendarDate;
  /** What happened on that day. */
  readonly startedBy: EventKind;
  /**
   * What the rule asks for and the record does not hold: `bornOn`, `plannedFor`, `facts.` and a name, or
   * kinds of event. Where there is a last day all the same, it is the soonest that may apply.
   */
  readonly missing?: readonly string[];
  /** The first day of the rule in force, where the step began before it. */
  readonly inForceFrom?: CalendarDate;
}

/** A hold that is over and moved a last day. */
export interface HoldOver {
  /** The day it ended. */
  readonly until: CalendarDate;
  /** Where the hold comes from. */
  readonly basis: Basis;
}

/** A review with a last day. */
export interface ReviewDue extends ReviewBegun {
  /** Tells the answers apart. */
  readonly kind: 'due';
  /** Which of its timescale's limits it is under. */
  readonly step: TimescaleStep;
  /** Whether it has to happen by then, or to be considered by then. */
  readonly strength: Strength;
  /** How an explanation opens, where the timescale says so. */
  readonly opening?: string;
  /** The day it may be held from: the window's opening, else the day that started it. */
  readonly from: CalendarDate;
  /** The last day that keeps to the rule. It does not move off a weekend or a holiday. */
  readonly by: CalendarDate;
  /**
   * The last working day on or before `by`, though never before the day that started it: the day to plan for.
   */
  readonly planBy: CalendarDate;
  /** The limit that applies, as the policy has it. */
  readonly limit: ReviewLimit;
  /** The figure that decides: the limit's own, or the soonest or latest of those beside it. */
  readonly rule: LimitRule;
  /** The day that figure is counted from: `startedOn`, unless the rule names another. */
  readonly countedFrom: CalendarDate;
  /**
   * The day that counting led to: `by`, unless a hold moved it, something is taken off, or that day is
   * itself too late.
   */
  readonly countedTo: CalendarDate;
  /** The working calendar it was counted with. */
  readonly calendar: WorkingCalendar;
  /** Whether `by` or `planBy` leans on bank holidays that are known by rule only. */
  readonly provisional: boolean;
  /** The birthday from which nothing is due any more. */
  readonly endsOn?: CalendarDate;
  /** The day on which more time was given. */
  readonly extendedOn?: CalendarDate;
  /** The end of a hold that moved the last day, and where that comes from. */
  readonly held?: HoldOver;
  /** If this review is only to be considered: the next one that must be held. */
  readonly mandatoryReview?: ReviewDue;
}

/** A review that is owed without a figure: asked for, say, and to be held in reasonable time. */
export interface NoFixedLimit extends ReviewBegun {
  /** Tells the answers apart. */
  readonly kind: 'no-fixed-limit';
  /** There is no last day. */
  readonly by?: undefined;
  /** The birthday from which nothing is owed any more. */
  readonly endsOn?: CalendarDate;
}

/** A review that is on hold, by a rule of its timescale. */
export interface OnHold extends ReviewBegun {
  /** Tells the answers apart. */
  readonly kind: 'on-hold';
  /** There is no last day while the hold goes on. */
  readonly by?: undefined;
  /** The day the hold began. */
  readonly heldSince: CalendarDate;
  /** The last day there would be without it. */
  readonly otherwiseBy: CalendarDate;
  /** The birthday from which nothing is owed any more. */
  readonly endsOn?: CalendarDate;
}

/** No review is owed: the record has no event that starts the timescale. */
export interface NotStarted extends ReviewAnswer {
  /** Discriminant, with `because`. */
  readonly kind: 'not-scheduled';
  /** There is no last day. */
  readonly by?: undefined;
  /** Why there is none. */
  readonly because: 'not-started';
  /** The kinds of event that would start it, in the policy's order. All versions of a timescale count. */
  readonly startsWith: readonly EventKind[];
  /** The last day on which such an event starts it, if the rule is no longer in force. */
  readonly inForceTo?: CalendarDate;
}

/** No review is owed: every step of the timescale is done. */
export interface ReviewDone extends ReviewAnswer {
  /** Discriminant, with `because`. */
  readonly kind: 'not-scheduled';
  /** There is no last day. */
  readonly by?: undefined;
  /** Why there is none. */
  readonly because: 'done';
  /** The day it was done. */
  readonly on?: CalendarDate;
}

/** No review is owed: the timescale has not started, or all of it is done. */
export type NotScheduled = NotStarted | ReviewDone;

/**
 * No last day can be told: something that the rule asks for is not recorded, no rule of the table applies,
 * no school term is known that begins after the day, or the rule had lapsed by then.
 */
export interface NotCountable extends ReviewBegun {
  /** Tells the answers apart, with `because`. */
  readonly kind: 'not-scheduled';
  /** There is no last day. */
  readonly by?: undefined;
  /** Why there is none. */
  readonly because: 'facts-missing' | 'no-rule-applies' | 'terms-unknown' | 'not-in-force';
  /** The birthday from which nothing is owed any more. */
  readonly endsOn?: CalendarDate;
}

/** No review is owed: a birthday ends the timescale before the next one falls due. */
export interface EndsFirst extends ReviewBegun {
  /** Tells the answers apart, with `because`. */
  readonly kind: 'not-scheduled';
  /** There is no last day. */
  readonly by?: undefined;
  /** Why there is none. */
  readonly because: 'ends-first';
  /** The birthday. */
  readonly on: CalendarDate;
  /** The last day it would have had, if it has a fixed limit. */
  readonly otherwiseBy?: CalendarDate;
}

/** The timescale has ended: nothing is due, nothing is overdue, and nobody is to be reminded. */
export interface Ended extends ReviewAnswer {
  /** Tells the answers apart. */
  readonly kind: 'ended';
  /** There is no last day. */
  readonly by?: undefined;
  /** The day it ended. */
  readonly on: CalendarDate;
  /** What ended it. */
  readonly endedBy: EventKind;
}

/** What can be said of one timescale for one person. */
export type NextReview = ReviewDue | NoFixedLimit | OnHold | NotScheduled | NotCountable | EndsFirst | Ended;

/**
 * A review further on, if each before it is held on its last day: a date to plan with, and never a limit yet.
 */
export interface ProjectedReview {
  /** The timescale's id. */
  readonly timescale: string;
  /** What the review is called. */
  readonly title: string;
  /** The last day it would have. */
  readonly by: CalendarDate;
  /** The working day to plan for. */
  readonly planBy: CalendarDate;
}

/** Every timescale of a policy for one person. */
export interface ReviewSchedule {
  /** The one to look at first; as {@link nextReview} gives it. */
  readonly next: NextReview;
  /** An answer for each timescale, in the policy's order. */
  readonly reviews: readonly NextReview[];
  /** What would come after those, the soonest first, as far as asked for. */
  readonly projected: readonly ProjectedReview[];
  /**
   * The kinds of event in the record that the policy does not use, sorted, each once: they changed nothing.
   * `review-offered` and `review-declined` are left out, because `reviewHistory` reads them under every
   * policy.
   */
  readonly unusedEvents: readonly EventKind[];
}

/** Settings of {@link nextReview} and {@link reviewSchedule}. */
export type NextReviewOptions = CountingOptions;

/** Settings of {@link reviewSchedule}. */
export interface ReviewScheduleOptions extends CountingOptions {
  /** How many reviews of each timescale to project beyond the next one, from 0 to 100; defaults to 0. */
  readonly projections?: number;
}

const SCHEDULE_OPTIONS: Shape<ReviewScheduleOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ReviewScheduleOptions>({ ...counting(), projections: optional(whole(0, 100)) }),
);

/**
 * Says which review is due next, by when, and why.
 *
 * Of several it is the one with the earliest last day; a review without one comes after those, so ask
 * {@link reviewSchedule} for all of them. Nothing here reads the clock: a last day may have passed, and
 * `reviewStatus` says whether it has.
 *
 * @param policy - the rules
 * @param record - what has happened to the person
 * @param options - working calendars of your own, and school terms
 * @returns the answer, with the basis of the rule
 * @throws `SupportPlanError` `calendar/not-a-date` or `review/unknown-event-kind` for an event that
 *   has no such day or kind, an `argument/…` code for any other wrong argument, and `calendar/out-of-range`
 *   if counting leaves the years 1978 to 2199
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
 * Says what is due of every timescale of a policy, and what would come after.
 *
 * @param policy - the rules
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

/** The answer that a standing comes to. */
export function answerOf(
  { compiled }: PolicyEvaluation,
  calculation: DueCalculation,
  timeline: Timeline,
): NextReview {
  const { kind, timescaleState, version, limit, rule, endsOn, missing, step, by, hold } = calculation;
  const { id, title, opening, strength = 'must' } = version.timescale;
  const answer = { policy: compiled.policy.id, timescale: id, title, basis: compiled.policy.basis };
  const on = textOfDay(timescaleState.since);
  if (kind === 'not-started')
    return { ...answer, kind: 'not-scheduled', because: kind, ...starts(timescaleState) };
  if (kind === 'done') return { ...answer, kind: 'not-scheduled', because: kind, on };
  const happened = leadOf(calculation, compiled, timeline);
  if (kind === 'ended') return { ...answer, kind, on, endedBy: happened };

  const begun = {
    ...answer,
    basis: rule === undefined || kind === 'not-in-force' ? answer.basis : rule.given.basis,
    startedOn: on,
    startedBy: happened,
    ...(missing && { missing }),
    ...(timescaleState.since < version.from && { inForceFrom: textOfDay(version.from) }),
  };
  const ends = endsOn === NO_DAY ? {} : { endsOn: textOfDay(endsOn) };
  const last = by === NO_DAY ? undefined : textOfDay(by);
  switch (kind) {
    case 'ends-first':
      return {
        ...begun,
        kind: 'not-scheduled',
        because: kind,
        on: textOfDay(endsOn),
        ...(last && { otherwiseBy: last }),
      };
    case 'no-fixed-limit':
      return { ...begun, kind, ...ends };
    case 'on-hold':
      return {
        ...begun,
        kind,
        basis: (hold as CompiledHold).given.basis,
        heldSince: textOfDay(calculation.heldOn),
        otherwiseBy: last as CalendarDate,
        ...ends,
      };
    case 'due': {
      return {
        ...begun,
        kind,
        step: (step as CompiledStep).name,
        strength,
        ...(opening !== undefined && { opening }),
        from: textOfDay(calculation.from),
        by: last as CalendarDate,
        planBy: textOfDay(calculation.planBy),
        limit: (limit as CompiledLimit).given,
        rule: (rule as Rule).given,
        countedFrom: textOfDay(calculation.countedFrom),
        countedTo: textOfDay(calculation.countedTo),
        calendar: calculation.counter.calendar,
        provisional: leansOnRules(calculation),
        ...ends,
        ...(calculation.extendedOn !== NO_DAY && { extendedOn: textOfDay(calculation.extendedOn) }),
        ...(hold && { held: { until: textOfDay(calculation.heldOn), basis: hold.given.basis } }),
      };
    }
    default:
      return { ...begun, kind: 'not-scheduled', because: kind, ...ends };
  }
}

/** What would start a timescale, and until when. */
function starts({ versions }: TimescaleState): Pick<NotStarted, 'startsWith' | 'inForceTo'> {
  const startsWith = [...new Set(versions.flatMap(({ timescale }) => timescale.startedBy))];
  const to = Math.max(...versions.map((version) => version.to));
  return { startsWith, ...(to < LAST_DAY && { inForceTo: textOfDay(to) }) };
}

/** What led to where a standing is. */
export function leadOf(
  { timescaleState, version }: DueCalculation,
  compiled: CompiledPolicy,
  timeline: Timeline,
): EventKind {
  const { timescale } = version;
  const { lead, since } = timescaleState;
  if (lead === 'died') return lead;
  const named = lead === 'firstMetBy' ? (timescale.firstMetBy ?? timescale.metBy) : timescale[lead];
  return kindOn(timeline, compiled, named, since);
}

/** What would come after what is due, if each review were held on its last day. */
function projections(
  evaluation: PolicyEvaluation,
  timeline: Timeline,
  count: number,
): readonly ProjectedReview[] {
  const projected = evaluation.calculations.flatMap((calculation) => {
    const later = { ...calculation, timescaleState: { ...calculation.timescaleState } };
    const { timescaleState } = later;
    const reviews: ProjectedReview[] = [];
    while (later.kind === 'due' && reviews.length < count) {
      timescaleState.since = later.by;
      timescaleState.met += 1;
      timescaleState.lead = 'metBy';
      if (stepOf(versionOn(timescaleState.versions, timescaleState.since), timescaleState.met) === undefined)
        break;
      calculateDue(later, timeline);
      if (later.kind !== 'due') break;
      const { id, title } = later.version.timescale;
      reviews.push({ timescale: id, title, by: textOfDay(later.by), planBy: textOfDay(later.planBy) });
    }
    return reviews;
  });
  return projected.sort((a, b) => (a.by < b.by ? -1 : 1));
}
