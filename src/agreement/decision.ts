/**
 * Staying in control: each decision with the support to make it, capacity, and who decides.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** What a capacity assessment can have found, for one decision at one time. */
export const CAPACITIES = /* @__PURE__ */ frozen(['has-capacity', 'lacks-capacity', 'not-in-doubt'] as const);

/** What was found about the person's capacity for this decision; left out where nobody recorded it. */
export type Capacity = (typeof CAPACITIES)[number];

/** Who can make a decision. */
export const DECIDERS = /* @__PURE__ */ frozen([
  'the-person',
  'attorney',
  'deputy',
  'court',
  'best-interests',
] as const);

/**
 * Who decides: the person, somebody with authority, the court, or whoever acts in the person's best
 * interests.
 */
export type Decider = (typeof DECIDERS)[number];

/** How a decision was made in somebody's best interests. */
export interface BestInterests {
  /** The day. */
  readonly on?: CalendarDate;
  /** Who made the decision. */
  readonly decidedBy?: Contributor;
  /** Who was asked. */
  readonly consulted?: readonly Contributor[];
  /** What the person wishes and feels, and what they would have wanted. */
  readonly wishes?: readonly Statement[];
  /** What was decided, and why it is in their best interests. */
  readonly statement?: Statement;
}

/** One decision, at one time. Capacity is about that decision and never about the person as a whole. */
export interface Decision {
  /** Unique in the plan. */
  readonly id: string;
  /** What is to be decided. */
  readonly decision: Statement;
  /** The day on which it was made. */
  readonly on?: CalendarDate;
  /** What was done to help the person to decide for themselves. */
  readonly supportToDecide?: readonly Statement[];
  /** What was found about capacity for this decision. */
  readonly capacity?: Capacity;
  /** The day on which that was looked at. */
  readonly assessedOn?: CalendarDate;
  /** Who looked at it. */
  readonly assessedBy?: Contributor;
  /** Who decides. */
  readonly decidedBy?: Decider;
  /** The attorney or deputy, where one decides. */
  readonly authority?: Contributor;
  /** How it was decided in the person's best interests, where it was. */
  readonly bestInterests?: BestInterests;
}

/** Something in the plan that restricts the person. */
export interface Restriction {
  /** Unique in the plan. */
  readonly id: string;
  /** What it is. */
  readonly statement: Statement;
  /** Why it is there. */
  readonly why?: Statement;
  /** What less restrictive ways were looked at. */
  readonly lessRestrictive?: readonly Statement[];
  /** Who authorised it. */
  readonly authorisedBy?: Contributor;
  /** The day on which it is looked at again. */
  readonly reviewOn?: CalendarDate;
}

/** How the person stays in control. */
export interface StayingInControl {
  /** Help they want with decisions. */
  readonly helpWithDecisions?: readonly Statement[];
  /** Who helps. */
  readonly helpedBy?: readonly Contributor[];
  /** How their wishes are taken into account. */
  readonly wishes?: readonly Statement[];
  /** Decisions, one by one. */
  readonly decisions?: readonly Decision[];
  /** What in the plan restricts the person. */
  readonly restrictions?: readonly Restriction[];
}
