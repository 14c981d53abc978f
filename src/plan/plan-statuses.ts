/**
 * The statuses of a plan, in order.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';

/** The statuses of a plan, in order. */
export const PLAN_STATUSES = /* @__PURE__ */ frozen(['draft', 'shared', 'agreed', 'superseded'] as const);

/** A plan's status: being written, shown to the person, agreed with them, or replaced by a newer version. */
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** One change of a plan's status. */
export interface PlanMove {
  /** The new status. */
  readonly to: PlanStatus;
  /** The day of the change. */
  readonly on: CalendarDate;
  /** Who made it. */
  readonly by?: Contributor;
}
