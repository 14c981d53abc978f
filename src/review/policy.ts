/**
 * Review policies: rules about reviews as plain data, each with its source.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { UkDivision } from '../calendar/holiday-days.js';
import type { Counting, Interval } from '../calendar/interval.js';
import type { Basis, BasisCheck } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import type { EventKind, FactValue } from './event.js';

/** The nations of the United Kingdom; most law about care is made for one of them. */
export const NATIONS = /* @__PURE__ */ frozen(['england', 'wales', 'scotland', 'northern-ireland'] as const);

/** The nation that a policy is for. */
export type Nation = (typeof NATIONS)[number];

/** Whether a review has to happen by its limit, or has to be considered by then. */
export type Strength = 'must' | 'consider';

/**
 * How long a limit gives: an interval, the end of the school term that begins next, or `no-fixed-limit` for
 * duties without a figure. `{ days: 0 }` is at once.
 */
export type Within = Interval | 'end-of-next-term' | 'no-fixed-limit';

/**
 * A day to count from that is the latest of some events, up to the day of the step; where none came before
 * it, the first after it.
 */
export interface EventAnchor {
  /** The kinds of event. */
  readonly event: readonly EventKind[];
}

/** A day to count from that is a date among the record's facts. */
export interface FactAnchor {
  /** The name of the fact. */
  readonly fact: string;
}

/** A day to count from that is a birthday. */
export interface BirthdayAnchor {
  /** The age that the person reaches on it. */
  readonly birthday: number;
}

/**
 * The day a limit is counted from: `start`, the event that started the timescale or last met it (unless
 * told); `planned-day`, the day that event is about; or another day.
 */
export type Anchor = 'start' | 'planned-day' | EventAnchor | FactAnchor | BirthdayAnchor;

/** A stretch of time to compare with: months first, then weeks, then days. */
export interface SpanBounds {
  /** Calendar months, kept to the month's last day. */
  readonly months?: number;
  /** Weeks after those. */
  readonly weeks?: number;
  /** Days after those. */
  readonly days?: number;
}

/** A fact is such. */
export interface FactCondition {
  /** The name of the fact. */
  readonly fact: string;
  /** What it has to be. */
  readonly is: FactValue;
}

/** The person is younger than an age. */
export interface AgeCondition {
  /** The age. */
  readonly ageBelow: number;
}

/** Something has happened, since the timescale began and up to the day of the step. */
export interface HappenedCondition {
  /** The kinds of event, any one of which is enough. */
  readonly happened: readonly EventKind[];
}

/** The two days that a length of time lies between. */
export interface BetweenDays {
  /** The earlier day; `start` unless told. */
  readonly from?: Anchor;
  /** The later day; `start` unless told. */
  readonly to?: Anchor;
}

/** So much time lies between two days, or more; and not so much, where that is told too. */
export interface AtLeastCondition extends BetweenDays {
  /** The later day is so far on, or further. */
  readonly atLeast: SpanBounds;
  /** The later day is not so far on. */
  readonly below?: SpanBounds;
}

/** Not so much time lies between two days. */
export interface BelowCondition extends BetweenDays {
  /** The later day is not so far on. */
  readonly below: SpanBounds;
}

/** A condition that is no opposite of another. */
export type PlainCondition =
  | FactCondition
  | AgeCondition
  | HappenedCondition
  | AtLeastCondition
  | BelowCondition;

/** A condition that holds where another does not. */
export interface OppositeCondition {
  /** The other. */
  readonly not: PlainCondition;
}

/** A condition on which a limit applies, judged on the day that the step is counted from. */
export type Condition = PlainCondition | OppositeCondition;

/** One figure: how long, from what day, counted how, and where that comes from. */
export interface LimitRule {
  /** How long. */
  readonly within: Within;
  /** The day it is counted from; `start` unless told. */
  readonly from?: Anchor;
  /**
   * A day of that day's calendar year, as `MM-DD`, to count from instead: 15 February of the year of a
   * transfer.
   */
  readonly onDay?: string;
  /** How the time is laid against that day; `after` unless told. */
  readonly counting?: Counting;
  /** Whether the last day is itself allowed; `by` unless told. */
  readonly last?: 'by' | 'before';
  /** What to take off the day so found, so that what must follow it still fits. */
  readonly less?: Interval;
  /** Where the figure comes from. */
  readonly basis: Basis;
  /** Where the way of counting comes from. */
  readonly countingBasis?: Basis;
}

/**
 * Something that gives more time, where it happens before the limit has passed. It never brings a day
 * forward.
 */
export interface Extension {
  /** The events that give it. */
  readonly by: readonly EventKind[];
  /** How long the limit itself then is, counted from the same day; figures beside it are not extended. */
  readonly within: Interval;
  /** Where that comes from. */
  readonly basis: Basis;
}

/** How long may pass before one review, and where that comes from. */
export interface ReviewLimit extends LimitRule {
  /** What has to hold for it to apply, all together; it always applies unless told. */
  readonly when?: readonly Condition[];
  /** Whom it is for, where it has conditions, after "the limit": "for a child under five". */
  readonly appliesTo?: string;
  /**
   * How long after its day the window opens. Without it a review is never too early. One held before it
   * opens meets the limit all the same, and the history says that it was early; only one on the very day
   * that starts the window is passed over.
   */
  readonly opensAfter?: Interval;
  /** Other figures that hold as well: the soonest of all stands. */
  readonly soonestWith?: readonly LimitRule[];
  /** Other figures to be waited for: the latest of all stands. */
  readonly latestWith?: readonly LimitRule[];
  /** What gives more time. */
  readonly extension?: Extension;
}

/**
 * A limit, or a table of them in order: the first whose conditions hold applies. Where a fact that is asked
 * for is missing, the soonest of those that may apply stands, and the answer names the fact.
 */
export type Limits = ReviewLimit | readonly [ReviewLimit, ...ReviewLimit[]];

/**
 * What puts a timescale on hold, and what that gives once it is over. A hold never brings a day forward,
 * and never rescues a review that was overdue when it began.
 */
export interface Hold {
  /** The events that begin it. */
  readonly startedBy: readonly EventKind[];
  /** The events that end it. */
  readonly endedBy: readonly EventKind[];
  /** How long there is at least after its end. */
  readonly thenWithin: Interval;
  /** Where that comes from. A hold without a source is none. */
  readonly basis: Basis;
}

/** Since when, and until when, a rule has been in force. */
export interface InForce {
  /** The first day. */
  readonly from?: CalendarDate;
  /** The last day. */
  readonly to?: CalendarDate;
  /** How these days were checked. */
  readonly checked: BasisCheck;
  /** What is not known about them. */
  readonly note?: string;
}

/**
 * One cycle of reviews: what starts it, how long each step may take, what meets it, what ends it. The first
 * limit runs from the event that starts it, and each later one from the review held, not the one planned.
 *
 * Without `thenEvery` it stops once its steps are met, and a later starting event begins it again. Two
 * timescales with one id are versions of one: the day that a step is counted from picks the version.
 */
export interface Timescale {
  /** Stable: `annual-review`. Unique in its policy but for versions in time. */
  readonly id: string;
  /** What the review is called, in the middle of a sentence: "yearly review". */
  readonly title: string;
  /**
   * How an explanation opens, before the last day, where "The … is due by" would not be true: "The family
   * can comment until at least".
   */
  readonly opening?: string;
  /** The events that start it. */
  readonly startedBy: readonly EventKind[];
  /** Whether a starting event while it runs begins it again. If not, as for most, the running one goes on. */
  readonly restarts?: boolean;
  /** Whether it does not begin again once all its limits are met, unless it has ended in between. */
  readonly once?: boolean;
  /** The events that meet a limit and begin the next one. */
  readonly metBy: readonly EventKind[];
  /** The events that meet the first limit, where they differ. */
  readonly firstMetBy?: readonly EventKind[];
  /**
   * Whether the first limit can be met before it starts, by an event that has met none yet: a plan made
   * before the placement.
   */
  readonly metEarly?: boolean;
  /** The limit of the first review. */
  readonly first?: Limits;
  /** The limit of the second. */
  readonly second?: Limits;
  /** The limit of every one after those. */
  readonly thenEvery?: Limits;
  /** `must` unless told. A review only to be considered is never overdue. */
  readonly strength?: Strength;
  /** The events that end it. Death ends every timescale, named or not. */
  readonly endedBy: readonly EventKind[];
  /** The birthday that ends it, in whole years. */
  readonly endsAtAge?: number;
  /** Whose bank holidays are no working days, where they differ from the policy's. */
  readonly calendar?: readonly [UkDivision, ...UkDivision[]];
  /** What puts it on hold. Nothing does unless it is declared here. */
  readonly holds?: readonly Hold[];
  /** Since when and until when it has been in force. */
  readonly inForce?: InForce;
}

/** A fact that a policy asks about. */
export interface PolicyFact {
  /** What kind of value it has. */
  readonly type: 'true-or-false' | 'date' | 'text' | 'number';
  /** What it says about the person, in words. */
  readonly means: string;
}

/** A body of rules about reviews, as one source or one organisation sets them. */
export interface ReviewPolicy {
  /** Stable and unique: `england-looked-after-child`. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** The nation it is for. */
  readonly nation: Nation;
  /** Whom it is for, in words. */
  readonly cohort: string;
  /** Whose bank holidays are no working days. */
  readonly calendar: readonly [UkDivision, ...UkDivision[]];
  /** The events that open the policy again after an end; those that start its first timescale unless told. */
  readonly openedBy?: readonly EventKind[];
  /** The facts that its conditions ask about, by name. */
  readonly facts?: Readonly<Record<string, PolicyFact>>;
  /** The cycles of review. */
  readonly timescales: readonly [Timescale, ...Timescale[]];
  /** Where the whole comes from. */
  readonly basis: Basis;
  /** The host's own data, carried along unread. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Which of a timescale's limits is meant; `only` is the one limit of a timescale that does not repeat. */
export type TimescaleStep = 'only' | 'first' | 'second' | 'every';
