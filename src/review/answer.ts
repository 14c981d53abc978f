/**
 * The answers about a timescale: a review that is due, on hold, not scheduled, or ended.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Basis } from '../kernel/basis.js';
import type { EventKind } from './event.js';
import type { LimitRule, ReviewLimit, Strength, TimescaleStep } from './policy.js';

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
