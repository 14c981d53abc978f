/**
 * Decisions: the support to make each one, the person's capacity, and who decides.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The possible findings of a capacity assessment, for one decision at one time. */
export const CAPACITIES = /* @__PURE__ */ frozen(['has-capacity', 'lacks-capacity', 'not-in-doubt'] as const);

/** The finding about the person's capacity for this decision. Left out if not recorded. */
export type Capacity = (typeof CAPACITIES)[number];

/** The people who can make a decision. */
export const DECIDERS = /* @__PURE__ */ frozen([
  'the-person',
  'attorney',
  'deputy',
  'court',
  'best-interests',
] as const);

/**
 * Who decides: the person, someone with legal authority, the court, or people acting in the person's best
 * interests.
 */
export type Decider = (typeof DECIDERS)[number];

/** How a decision was made in the person's best interests. */
export interface BestInterests {
  /** The day of the decision. */
  readonly on?: CalendarDate;
  /** Who made the decision. */
  readonly decidedBy?: Contributor;
  /** Who was consulted. */
  readonly consulted?: readonly Contributor[];
  /** What the person wishes and feels, and what they would have wanted. */
  readonly wishes?: readonly Statement[];
  /** What was decided, and why it is in their best interests. */
  readonly statement?: Statement;
}

/** One decision at one time. Capacity is about that decision, never about the person as a whole. */
export interface Decision {
  /** Unique in the plan. */
  readonly id: string;
  /** The decision to make. */
  readonly decision: Statement;
  /** The day it was made. */
  readonly on?: CalendarDate;
  /** What was done to help the person decide for themselves. */
  readonly supportToDecide?: readonly Statement[];
  /** The finding about capacity for this decision. */
  readonly capacity?: Capacity;
  /** The day capacity was assessed. */
  readonly assessedOn?: CalendarDate;
  /** Who assessed it. */
  readonly assessedBy?: Contributor;
  /** Who decides. */
  readonly decidedBy?: Decider;
  /** The attorney or deputy, if one decides. */
  readonly authority?: Contributor;
  /** How it was decided in the person's best interests, if it was. */
  readonly bestInterests?: BestInterests;
}

/** A restriction that the plan places on the person. */
export interface Restriction {
  /** Unique in the plan. */
  readonly id: string;
  /** The support to be given. */
  readonly statement: Statement;
  /** Why it is there. */
  readonly why?: Statement;
  /** The less restrictive options that were considered. */
  readonly lessRestrictive?: readonly Statement[];
  /** Who authorised it. */
  readonly authorisedBy?: Contributor;
  /** The day of the next review. */
  readonly reviewOn?: CalendarDate;
}

/** How the person stays in control. */
export interface StayingInControl {
  /** Help the person wants with decisions. */
  readonly helpWithDecisions?: readonly Statement[];
  /** Who helps with decisions. */
  readonly helpedBy?: readonly Contributor[];
  /** How their wishes are taken into account. */
  readonly wishes?: readonly Statement[];
  /** Decisions, one by one. */
  readonly decisions?: readonly Decision[];
  /** The restrictions that the plan places on the person. */
  readonly restrictions?: readonly Restriction[];
}
