/**
 * Review policies: rules about reviews as plain data, each with its source.
 *
 * @module
 */
import type { UkDivision } from '../calendar/holiday-days.js';
import type { Counting, Interval } from '../calendar/interval.js';
import type { Basis } from '../kernel/basis.js';
import type { EventKind } from './event.js';

/** The nations of the United Kingdom; most law about care is made for one of them. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** The nation that a policy is for. */
export type Nation = (typeof NATIONS)[number];

/** Whether a review has to happen by its limit, or has to be considered by then. */
export type Strength = 'must' | 'consider';

/** How long may pass before one review, and where that comes from. */
export interface ReviewLimit {
  /** How long: `{ days: 0 }` is at once; `no-fixed-limit` is for duties without a figure. */
  readonly within: Interval | 'no-fixed-limit';
  /** How the time is laid against the day it follows from; `after` unless told. */
  readonly counting?: Counting;
  /** Whether the last day is itself allowed; `by` unless told. */
  readonly last?: 'by' | 'before';
  /** How long after the start the window opens. Without it a review is never too early. */
  readonly opensAfter?: Interval;
  /** The events that meet this limit, where they differ from the timescale's. */
  readonly metBy?: readonly EventKind[];
  /** Where the figure comes from. */
  readonly basis: Basis;
  /** Where the way of counting comes from. */
  readonly countingBasis?: Basis;
}

/** A limit with a figure. */
export interface DatedLimit extends ReviewLimit {
  /** How long: `{ days: 0 }` is at once. */
  readonly within: Interval;
}

/** Whether a limit has a figure. */
export function isDated(limit: ReviewLimit): limit is DatedLimit {
  return limit.within !== 'no-fixed-limit';
}

/**
 * One cycle of reviews: what starts it, how long each step may take, what meets it, what ends it. The
 * first limit runs from the event that starts it, and each later one from the review held, not the one planned.
 *
 * Without `thenEvery` it stops once its steps are met, and a later starting event begins it again. After an end it begins
 * again only once the policy's first timescale does.
 */
export interface Timescale {
  /** Stable, unique in its policy: `annual-review`. */
  readonly id: string;
  /** What the review is called, in the middle of a sentence: "yearly review". */
  readonly title: string;
  /** The events that start it. */
  readonly startedBy: readonly EventKind[];
  /** Whether a starting event while it runs begins it again. If not, as for most, the running one goes on. */
  readonly restarts?: boolean;
  /** The events that meet a limit and begin the next one. */
  readonly metBy: readonly EventKind[];
  /** The limit of the first review. */
  readonly first?: ReviewLimit;
  /** The limit of the second. */
  readonly second?: ReviewLimit;
  /** The limit of every one after those. */
  readonly thenEvery?: ReviewLimit;
  /** `must` unless told. A review only to be considered is never overdue. */
  readonly strength?: Strength;
  /** The events that end it. Death ends every timescale, named or not. */
  readonly endedBy: readonly EventKind[];
  /** The birthday that ends it, in whole years. */
  readonly endsAtAge?: number;
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
  /** The cycles of review. */
  readonly timescales: readonly [Timescale, ...Timescale[]];
  /** Where the whole comes from. */
  readonly basis: Basis;
}

/** Which of a timescale's limits is meant; `only` is the one limit of a timescale that does not repeat. */
export type Step = 'only' | 'first' | 'second' | 'every';

/** The limit of a timescale after so many have been met, and which it is; none once all are met. */
export function limitAt(
  timescale: Timescale,
  met: number,
): { readonly step: Step; readonly limit: ReviewLimit } | undefined {
  const { first, second, thenEvery } = timescale;
  const steps: { readonly step: Step; readonly limit: ReviewLimit }[] = [];
  if (first !== undefined) steps.push({ step: (second ?? thenEvery) ? 'first' : 'only', limit: first });
  if (second !== undefined) steps.push({ step: 'second', limit: second });
  return steps[met] ?? (thenEvery && { step: 'every', limit: thenEvery });
}
