/**
 * The status of a goal, outcome, objective or action, in two parts: its lifecycle and its achievement.
 *
 * The values are those of FHIR R4's `Goal.lifecycleStatus` and `Goal.achievementStatus`, which R5 keeps, so
 * that they convert to a shared record without loss. "Closed" and "achieved" are separate: a goal can be
 * achieved and continued, or closed without being achieved.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The lifecycle values, from FHIR's codes for goals. */
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
 * Where an item is in its life. `proposed` is suggested, `accepted` is agreed, `planned` is for later;
 * `rejected` was not agreed, `cancelled` was given up; `entered-in-error` should never have been recorded.
 */
export type Lifecycle = (typeof LIFECYCLES)[number];

/** The achievement values, from FHIR's codes for goals. */
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

/**
 * How far an item has progressed. `sustaining` means achieved and maintained. It describes
 * the goal, not the person.
 */
export type Achievement = (typeof ACHIEVEMENTS)[number];

/** The status of an item: its lifecycle and, if recorded, its achievement. */
export interface Status {
  /** Where the item is in its life. */
  readonly lifecycle: Lifecycle;
  /** How far it has progressed. Omitted means not recorded, not "no progress". */
  readonly achievement?: Achievement;
}

/** One change of status. */
export interface StatusChange {
  /** The day it changed. */
  readonly on: CalendarDate;
  /** The status before. Omitted if none was recorded. */
  readonly from?: Status;
  /** The status from then on. */
  readonly to: Status;
  /** Who changed it. */
  readonly by?: Contributor;
  /** The reason, and whose words it is in. */
  readonly reason?: Statement;
}

/** The status and history that goals, outcomes, objectives and actions share. */
export interface Tracked {
  /** The current status. Omitted if not recorded. */
  readonly status?: Status;
  /** The changes of status, earliest first. */
  readonly history?: readonly StatusChange[];
}
