/**
 * What an assessment records about one outcome, and what the council decided.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { AdultOutcome, CarerOutcome } from './care-act-outcomes.js';

/**
 * The ways in which an adult can be unable to achieve an outcome: reg 2(3). Needing to be prompted is
 * needing assistance.
 */
export const INABILITIES = /* @__PURE__ */ frozen([
  'cannot-without-assistance',
  'pain-distress-or-anxiety',
  'danger',
  'takes-longer',
] as const);

/**
 * A way of being unable: only with assistance; with significant pain, distress or anxiety; with danger to
 * anyone; far more slowly.
 */
export type Inability = (typeof INABILITIES)[number];

/** The ways in which a carer can be unable to achieve an outcome: reg 3(3), which has no "takes longer". */
export const CARER_INABILITIES = /* @__PURE__ */ frozen([
  'cannot-without-assistance',
  'pain-distress-or-anxiety',
  'danger',
] as const);

/** A way of being unable that counts for a carer. */
export type CarerInability = (typeof CARER_INABILITIES)[number];

/** Who can be giving help now. */
export const HELPERS = /* @__PURE__ */ frozen(['unpaid-carer', 'care-worker'] as const);

/** Who helps: family or a friend, unpaid, or somebody paid to. */
export type Helper = (typeof HELPERS)[number];

/** Help that is given with an outcome now. */
export interface HelpNow {
  /** Who gives it. */
  readonly by: Helper;
  /** Whether an unpaid carer is willing and able to give it; said of nobody else. */
  readonly willingAndAble?: boolean;
}

/** What was recorded about one outcome. */
export interface OutcomeAnswer<Outcome extends string, Way extends Inability> {
  /** Which outcome. */
  readonly outcome: Outcome;
  /**
   * The ways of being unable that apply. An empty list: looked at, and none applies. Left out: not recorded.
   */
  readonly unableBecause?: readonly Way[];
  /** The help given with it now. */
  readonly helpNow?: readonly HelpNow[];
  /** Whether it is better at some times than at others. */
  readonly fluctuates?: boolean;
  /** How long a period was looked at. */
  readonly lookedAtOver?: Interval;
}

/** What was recorded about one of the ten outcomes of an adult. */
export type AdultOutcomeAnswer = OutcomeAnswer<AdultOutcome, Inability>;

/** What was recorded about one of the eight outcomes of a carer. */
export type CarerOutcomeAnswer = OutcomeAnswer<CarerOutcome, CarerInability>;

/** The council's decision on eligibility. It stands whatever the recorded answers show. */
export interface EligibilityDecision {
  /** Whether there are needs that meet the criteria. */
  readonly eligible: boolean;
  /** The day it was made. */
  readonly on?: CalendarDate;
  /** Who made it for the council. */
  readonly by?: Contributor;
  /** The reasons, as written for the person. */
  readonly reasons?: readonly Statement[];
}
