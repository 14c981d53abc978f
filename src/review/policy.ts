/**
 * Review policies: timescales for reviews as plain data, each with its source.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { UkDivision } from '../calendar/holiday-days.js';
import type { Counting, Interval } from '../calendar/interval.js';
import type { Basis, BasisCheck } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import type { EventKind, FactValue } from './event.js';

/** The nations of the United Kingdom. Most care law applies to one of them. */
export const NATIONS = /* @__PURE__ */ frozen(['england', 'wales', 'scotland', 'northern-ireland'] as const);

/** The nation that a policy is for. */
export type Nation = (typeof NATIONS)[number];

/** Whether a review must be held by its limit, or must be considered by then. */
export type Strength = 'must' | 'consider';

/**
 * The length of a limit: an interval, the end of the next school term to begin, or `no-fixed-limit` for
 * duties without a figure. `{ days: 0 }` means at once.
 */
export type Within = Interval | 'end-of-next-term' | 'no-fixed-limit';

/**
 * Counts from the latest of some events, up to the day of the step; if there is none, from the first one
 * after it.
 */
export interface EventAnchor {
  /** The kinds of event. */
  readonly event: readonly EventKind[];
}

/** Counts from a date in the record's facts. */
export interface FactAnchor {
  /** The name of the fact. */
  readonly fact: string;
}

/** Counts from a birthday. */
export interface BirthdayAnchor {
  /** The age the person reaches on it. */
  readonly birthday: number;
}

/**
 * The day a limit counts from. Defaults to `start`, the event that started the timescale or last met it;
 * `planned-day` is the day that event concerns.
 */
export type Anchor = 'start' | 'planned-day' | EventAnchor | FactAnchor | BirthdayAnchor;

/** A length of time, added as months, then weeks, then days. */
export interface SpanBounds {
  /** Calendar months, limited to the last day of a shorter month. */
  readonly months?: number;
  /** Weeks after those. */
  readonly weeks?: number;
  /** Days after those. */
  readonly days?: number;
}

/** True if a fact has a given value. */
export interface FactCondition {
  /** The name of the fact. */
  readonly fact: string;
  /** The required value. */
  readonly is: FactValue;
}

/** True if the person is younger than an age. */
export interface AgeCondition {
  /** The age in years. */
  readonly ageBelow: number;
}

/** True if an event happened since the timescale began, up to the day of the step. */
export interface HappenedCondition {
  /** The kinds of event; any one is enough. */
  readonly happened: readonly EventKind[];
}

/** Two days to compare. */
export interface BetweenDays {
  /** The earlier day; defaults to `start`. */
  readonly from?: Anchor;
  /** The later day; defaults to `start`. */
  readonly to?: Anchor;
}

/** True if the time between two days is at least `atLeast` and, if given, less than `below`. */
export interface AtLeastCondition extends BetweenDays {
  /** The least time between the days. */
  readonly atLeast: SpanBounds;
  /** The time between the days is less than this. */
  readonly below?: SpanBounds;
}

/** True if the time between two days is less than `below`. */
export interface BelowCondition extends BetweenDays {
  /** The time between the days is less than this. */
  readonly below: SpanBounds;
}

/** A condition other than a negation. */
export type PlainCondition =
  | FactCondition
  | AgeCondition
  | HappenedCondition
  | AtLeastCondition
  | BelowCondition;

/** True if another condition is false. */
export interface OppositeCondition {
  /** The condition to negate. */
  readonly not: PlainCondition;
}

/** A condition for a limit, evaluated on the day the step counts from. */
export type Condition = PlainCondition | OppositeCondition;

/** One figure: how long, from which day, how it is counted, and its basis. */
export interface LimitRule {
  /** How long. */
  readonly within: Within;
  /** The day it counts from; defaults to `start`. */
  readonly from?: Anchor;
  /**
   * Counts instead from this day, as `MM-DD`, of that day's calendar year: 15 February of the year of a
   * transfer.
   */
  readonly onDay?: string;
  /** How the interval counts from that day; defaults to `after`. */
  readonly counting?: Counting;
  /** Whether the last day itself is allowed; defaults to `by`. */
  readonly last?: 'by' | 'before';
  /** Time to subtract from the result, so that a later step still fits. */
  readonly less?: Interval;
  /** The basis of the figure. */
  readonly basis: Basis;
  /** The basis of the way of counting. */
  readonly countingBasis?: Basis;
}

/** An extension, if an event happens before the limit has passed. It never brings a day forward. */
export interface Extension {
  /** The events that extend the limit. */
  readonly by: readonly EventKind[];
  /** The extended length of the limit, from the same day. Alternative figures are not extended. */
  readonly within: Interval;
  /** The basis of the extension. */
  readonly basis: Basis;
}

/** The time allowed for one review, and its basis. */
export interface ReviewLimit extends LimitRule {
  /** The conditions, all required; without any, the limit always applies. */
  readonly when?: readonly Condition[];
  /** Who a conditional limit is for, as words after "the limit": "for a child under five". */
  readonly appliesTo?: string;
  /**
   * When the window opens, counted from its day. Without a window, a review is never too early.
   *
   * A review held before the window still meets the limit, but the history marks it as early. Only a review
   * on the very day that starts the window is ignored.
   */
  readonly opensAfter?: Interval;
  /** Further figures that also apply: the soonest result counts. */
  readonly soonestWith?: readonly LimitRule[];
  /** Further figures to wait for: the latest result counts. */
  readonly latestWith?: readonly LimitRule[];
  /** What extends the limit. */
  readonly extension?: Extension;
}

/**
 * A limit, or an ordered table of limits: the first whose conditions are true applies. If a fact is missing,
 * the soonest of the limits that may apply is used, and the answer names the fact.
 */
export type Limits = ReviewLimit | readonly [ReviewLimit, ...ReviewLimit[]];

/**
 * Puts a timescale on hold. A hold never brings a day forward, and a review that was overdue when it began
 * stays overdue.
 */
export interface Hold {
  /** The events that begin the hold. */
  readonly startedBy: readonly EventKind[];
  /** The events that end the hold. */
  readonly endedBy: readonly EventKind[];
  /** The least time left after the hold ends. */
  readonly thenWithin: Interval;
  /** The basis of the hold. A hold must cite a source. */
  readonly basis: Basis;
}

/** The days on which a rule is in force. */
export interface InForce {
  /** The first day. */
  readonly from?: CalendarDate;
  /** The last day. */
  readonly to?: CalendarDate;
  /** How these dates were checked. */
  readonly checked: BasisCheck;
  /** What is not known about these dates. */
  readonly note?: string;
}

/**
 * A cycle of reviews: what starts it, its limits, what meets them and what ends it.
 *
 * The first limit counts from the starting event, and each later one from the review as held, not as
 * planned. Without `thenEvery` it stops once its limits are met, and a later starting event restarts it.
 * Timescales that share an id are versions; the day a step counts from selects the version.
 */
export interface Timescale {
  /** A stable id: `annual-review`. Unique in its policy, except for versions in time. */
  readonly id: string;
  /** The review's name, for the middle of a sentence: "yearly review". */
  readonly title: string;
  /**
   * Replaces the opening of an explanation if "The … is due by" would be wrong: "The family can comment
   * until at least".
   */
  readonly opening?: string;
  /** The events that start it. */
  readonly startedBy: readonly EventKind[];
  /** Whether a starting event restarts a running timescale. Defaults to no, so the running one goes on. */
  readonly restarts?: boolean;
  /** Whether it stays finished once all its limits are met, unless it has ended in between. */
  readonly once?: boolean;
  /** The events that meet a limit and start the next one. */
  readonly metBy: readonly EventKind[];
  /** The events that meet the first limit, if different. */
  readonly firstMetBy?: readonly EventKind[];
  /**
   * Whether an earlier event that has met no limit yet can meet the first one: a plan made before the
   * placement.
   */
  readonly metEarly?: boolean;
  /** The limit of the first review. */
  readonly first?: Limits;
  /** The limit of the second review. */
  readonly second?: Limits;
  /** The limit of every later review. */
  readonly thenEvery?: Limits;
  /** Defaults to `must`. A review that is only to be considered is never overdue. */
  readonly strength?: Strength;
  /** The events that end it. Death ends every timescale, even if not listed. */
  readonly endedBy: readonly EventKind[];
  /** The birthday that ends it, in whole years. */
  readonly endsAtAge?: number;
  /** Whose bank holidays are not working days, if different from the policy's. */
  readonly calendar?: readonly [UkDivision, ...UkDivision[]];
  /** The holds. There are none unless declared here. */
  readonly holds?: readonly Hold[];
  /** When it is in force. */
  readonly inForce?: InForce;
}

/** A fact that a policy uses. */
export interface PolicyFact {
  /** The type of its value. */
  readonly type: 'true-or-false' | 'date' | 'text' | 'number';
  /** What it means, in words. */
  readonly means: string;
}

/** A policy: a set of timescales, as one source or organisation defines them. */
export interface ReviewPolicy {
  /** A stable, unique id: `england-looked-after-child`. */
  readonly id: string;
  /** The policy's name. */
  readonly title: string;
  /** The nation it is for. */
  readonly nation: Nation;
  /** Who it applies to, in words. */
  readonly cohort: string;
  /** Whose bank holidays are not working days. */
  readonly calendar: readonly [UkDivision, ...UkDivision[]];
  /** The events that reopen the policy after an end; defaults to those that start its first timescale. */
  readonly openedBy?: readonly EventKind[];
  /** The facts that its conditions use, by name. */
  readonly facts?: Readonly<Record<string, PolicyFact>>;
  /** The timescales. */
  readonly timescales: readonly [Timescale, ...Timescale[]];
  /** The basis of the whole policy. */
  readonly basis: Basis;
  /** The host's own data. Kept, but never read. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Identifies one of a timescale's limits; `only` is the single limit of a timescale that does not repeat. */
export type TimescaleStep = 'only' | 'first' | 'second' | 'every';
