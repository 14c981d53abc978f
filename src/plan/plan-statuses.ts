/**
 * How far a plan can have come.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';

/** How far a plan can have come. */
export const PLAN_STATUSES = /* @__PURE__ */ frozen(['draft', 'shared', 'agreed', 'superseded'] as const);

/**
 * How far a plan has come: being written, shown to the person, agreed with them, or followed by a newer
 * version.
 */
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** One step on a plan's way. */
export interface PlanMove {
  /** Where it went. */
  readonly to: PlanStatus;
  /** The day. */
  readonly on: CalendarDate;
  /** Who moved it. */
  readonly by?: Contributor;
}
