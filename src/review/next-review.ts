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

/** Fields that every answer about a timescale has. */
export interface ReviewAnswer {
  /** The policy's id. */
  readonly policy: string;
  /** The timescale's id. */
  readonly timescale: string;
  /** What the review is called. */
  readonly title: string;
  /** The basis of the rule. */
  readonly basis: Basis;
}

/** Further fields of an answer about a timescale that has started. */
export interface ReviewBegun extends ReviewAnswer {
  /** The day the step counts from: its starting event, or the previous review. */
  readonly startedOn: CalendarDate;
  /** The event on that day. */
  readonly startedBy: EventKind;
  /**
   * What the rule needs and the record lacks: `bornOn`, `plannedFor`, `facts.` and a name, or kinds of
   * event. If there is still a last day, it is the soonest that may apply.
   */
  readonly missing?: readonly string[];
  /** The first day of the rule in force, if the step began before it. */
  readonly inForceFrom?: CalendarDate;
}

/** A past hold that moved a last day. */
export interface HoldOver {
  /** The day it ended. */
  readonly until: CalendarDate;
  /** Where the hold comes from. */
  readonly basis: Basis;
}

/** A review with a last day. */
export interface ReviewDue extends ReviewBegun {
  /** Discriminant. */
  readonly kind: 'due';
  /** Which of the timescale's limits applies. */
  readonly step: TimescaleStep;
  /** Whether the review must be held by then, or only considered. */
  readonly strength: Strength;
  /** The opening of an explanation, if the timescale defines one. */
  readonly opening?: string;
  /** The first day it may be held: when the window opens, or else the day that started the step. */
  readonly from: CalendarDate;
  /** The last day allowed by the rule. It does not move off a weekend or a holiday. */
  readonly by: CalendarDate;
  /**
   * The day to plan for: the last working day on or before `by`, but never before the day that started the
   * step.
   */
  readonly planBy: CalendarDate;
  /** The limit that applies, as written in the policy. */
  readonly limit: ReviewLimit;
  /** The deciding figure: the limit's own, or the soonest or latest of its alternatives. */
  readonly rule: LimitRule;
  /** The day the figure counts from: `startedOn`, unless the rule names another. */
  readonly countedFrom: CalendarDate;
  /**
   * The result of counting: `by`, unless a hold moved it, time is taken off, or that day itself is too late.
   */
  readonly countedTo: CalendarDate;
  /** The working calendar used. */
  readonly calendar: WorkingCalendar;
  /** Whether `by` or `planBy` depends on bank holidays that are known by rule only, so provisional. */
  readonly provisional: boolean;
  /** The birthday from which no review is due. */
  readonly endsOn?: CalendarDate;
  /** The day on which more time was given. */
  readonly extendedOn?: CalendarDate;
  /** The end of the hold that moved the last day, and the hold's basis. */
  readonly held?: HoldOver;
  /** If this review is only to be considered: the next one that must be held. */
  readonly mandatoryReview?: ReviewDue;
}

/** A review that is owed without a fixed limit: for example a requested one, due in reasonable time. */
export interface NoFixedLimit extends ReviewBegun {
  /** Discriminant. */
  readonly kind: 'no-fixed-limit';
  /** Always missing: no last day. */
  readonly by?: undefined;
  /** The birthday from which no review is owed. */
  readonly endsOn?: CalendarDate;
}

/** A review that is on hold, by a rule of its timescale. */
export interface OnHold extends ReviewBegun {
  /** Discriminant. */
  readonly kind: 'on-hold';
  /** Always missing: no last day during the hold. */
  readonly by?: undefined;
  /** The day the hold began. */
  readonly heldSince: CalendarDate;
  /** The last day without the hold. */
  readonly otherwiseBy: CalendarDate;
  /** The birthday from which no review is owed. */
  readonly endsOn?: CalendarDate;
}

/** No review is owed: the record has no event that starts the timescale. */
export interface NotStarted extends ReviewAnswer {
  /** Discriminant, with `because`. */
  readonly kind: 'not-scheduled';
  /** Always missing: no last day. */
  readonly by?: undefined;
  /** Why: a birthday ends it first. */
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
  /** Always missing: no last day. */
  readonly by?: undefined;
  /** Why: a birthday ends it first. */
  readonly because: 'done';
  /** The day the last one was done. */
  readonly on?: CalendarDate;
}

/** No review is owed: the timescale has not started, or all of it is done. */
export type NotScheduled = NotStarted | ReviewDone;

/**
 * No last day can be calculated: a required fact is not recorded, no rule of the table applies, no later
 * school term is known, or the rule had lapsed by then.
 */
export interface NotCountable extends ReviewBegun {
  /** Discriminant, with `because`. */
  readonly kind: 'not-scheduled';
  /** Always missing: no last day. */
  readonly by?: undefined;
  /** Why: a birthday ends it first. */
  readonly because: 'facts-missing' | 'no-rule-applies' | 'terms-unknown' | 'not-in-force';
  /** The birthday from which no review is owed. */
  readonly endsOn?: CalendarDate;
}

/** No review is owed: a birthday ends the timescale before the next one falls due. */
export interface EndsFirst extends ReviewBegun {
  /** Discriminant, with `because`. */
  readonly kind: 'not-scheduled';
  /** Always missing: no last day. */
  readonly by?: undefined;
  /** Why: a birthday ends it first. */
  readonly because: 'ends-first';
  /** The birthday. */
  readonly on: CalendarDate;
  /** The last day without the birthday, if the limit is fixed. */
  readonly otherwiseBy?: CalendarDate;
}

/** The timescale has ended: nothing is due or overdue, so send no reminders. */
export interface Ended extends ReviewAnswer {
  /** Discriminant. */
  readonly kind: 'ended';
  /** Always missing: no last day. */
  readonly by?: undefined;
  /** The day it ended. */
  readonly on: CalendarDate;
  /** The event that ended it. */
  readonly endedBy: EventKind;
}

/** The answer about one timescale for one person. */
export type NextReview = ReviewDue | NoFixedLimit | OnHold | NotScheduled | NotCountable | EndsFirst | Ended;

/**
 * A later review, projected as if each earlier one is held on its last day. For planning; not yet a limit.
 */
export interface ProjectedReview {
  /** The timescale's id. */
  readonly timescale: string;
  /** What the review is called. */
  readonly title: string;
  /** Its projected last day. */
  readonly by: CalendarDate;
  /** The working day to plan for. */
  readonly planBy: CalendarDate;
}

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

/** The answer that a due calculation gives. */
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

/** The kind of event that led to the current state. */
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

/** Projects later reviews, as if each is held on its last day. */
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
