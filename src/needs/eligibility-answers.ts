/**
 * The recorded answer about one outcome, and the council's decision.
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
 * The reasons why an adult can be unable to achieve an outcome (reg 2(3)). Needing to be prompted counts as
 * needing assistance.
 */
export const INABILITIES = /* @__PURE__ */ frozen([
  'cannot-without-assistance',
  'pain-distress-or-anxiety',
  'danger',
  'takes-longer',
] as const);

/**
 * Why an adult is unable: only with assistance; with significant pain, distress or anxiety; with danger to
 * anyone; or far more slowly.
 */
export type Inability = (typeof INABILITIES)[number];

/**
 * The reasons why a carer can be unable to achieve an outcome (reg 3(3)). Taking longer is not one of them.
 */
export const CARER_INABILITIES = /* @__PURE__ */ frozen([
  'cannot-without-assistance',
  'pain-distress-or-anxiety',
  'danger',
] as const);

/** Why a carer is unable to achieve an outcome. */
export type CarerInability = (typeof CARER_INABILITIES)[number];

/** The people who can be giving help now. */
export const HELPERS = /* @__PURE__ */ frozen(['unpaid-carer', 'care-worker'] as const);

/** Who helps: an unpaid carer (family or a friend), or a paid care worker. */
export type Helper = (typeof HELPERS)[number];

/** Help that someone gives with an outcome now. */
export interface HelpNow {
  /** Who gives it. */
  readonly by: Helper;
  /** Whether an unpaid carer is willing and able to give it. Not used for care workers. */
  readonly willingAndAble?: boolean;
}

/** The recorded answer about one outcome. */
export interface OutcomeAnswer<Outcome extends string, Way extends Inability> {
  /** The outcome. */
  readonly outcome: Outcome;
  /**
   * The reasons for being unable. An empty list means that none applies; a missing list means "not
   * recorded".
   */
  readonly unableBecause?: readonly Way[];
  /** The help given with this outcome now. */
  readonly helpNow?: readonly HelpNow[];
  /** Whether the ability changes over time. */
  readonly fluctuates?: boolean;
  /** The length of the period that was looked at. */
  readonly lookedAtOver?: Interval;
}

/** The recorded answer about one of the ten outcomes for an adult. */
export type AdultOutcomeAnswer = OutcomeAnswer<AdultOutcome, Inability>;

/** The recorded answer about one of the eight outcomes for a carer. */
export type CarerOutcomeAnswer = OutcomeAnswer<CarerOutcome, CarerInability>;

/** The council's decision on eligibility. It stands, whatever the recorded answers show. */
export interface EligibilityDecision {
  /** Whether some needs meet the criteria. */
  readonly eligible: boolean;
  /** The day of the decision. */
  readonly on?: CalendarDate;
  /** Who decided on behalf of the council. */
  readonly by?: Contributor;
  /** The reasons, as written for the person. */
  readonly reasons?: readonly Statement[];
}
