/**
 * How a goal, an outcome, an objective or an action stands, in two parts: where it is in its life, and
 * how far it has come.
 *
 * The two lists have the words of FHIR R4's `Goal.lifecycleStatus` and `Goal.achievementStatus`, which R5
 * keeps, so that nothing is lost on the way to a shared record. "Closed" and "achieved" are two things: a
 * goal can be achieved and kept going, and closed without being achieved.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** Where something can be in its life, in FHIR's words for goals. */
export const LIFECYCLES = /* @__PURE__ */ frozen([
  'proposed',
  'planned',
  'accepted',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'rejected',
  'entered-in-error',
] as const);

/**
 * Where something is in its life. `proposed` is on the table, `accepted` agreed to, `planned` meant for later;
 * `rejected` was not agreed to, `cancelled` was given up; `entered-in-error` should never have been written.
 */
export type Lifecycle = (typeof LIFECYCLES)[number];

/** How far something can have come, in FHIR's words for goals. */
export const ACHIEVEMENTS = /* @__PURE__ */ frozen([
  'in-progress',
  'improving',
  'worsening',
  'no-change',
  'achieved',
  'sustaining',
  'not-achieved',
  'no-progress',
  'not-attainable',
] as const);

/** How far something has come. `sustaining` is achieved and kept; it says nothing about the person. */
export type Achievement = (typeof ACHIEVEMENTS)[number];

/** How something stands. */
export interface Status {
  /** Where it is in its life. */
  readonly lifecycle: Lifecycle;
  /** How far it has come. Left out, that is not recorded; it is not "no progress". */
  readonly achievement?: Achievement;
}

/** One change of status. */
export interface StatusChange {
  /** The day it changed. */
  readonly on: CalendarDate;
  /** How it stood before. Left out where nothing was recorded before. */
  readonly from?: Status;
  /** How it stood from then on. */
  readonly to: Status;
  /** Who changed it. */
  readonly by?: Contributor;
  /** Why, and whose words that is in. */
  readonly reason?: Statement;
}

/** What goals, outcomes, objectives and actions have in common: how they stand, and how they came there. */
export interface Tracked {
  /** How it stands. Left out, that is not recorded. */
  readonly status?: Status;
  /** How it came there, earliest first. */
  readonly history?: readonly StatusChange[];
}
