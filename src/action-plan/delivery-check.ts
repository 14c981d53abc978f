/**
 * Checks of whether planned support was given.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The three results of a delivery check. */
export const DELIVERIES = /* @__PURE__ */ frozen(['yes', 'partly', 'no'] as const);

/** Whether planned support was given: all of it, part of it, or none. */
export type Delivery = (typeof DELIVERIES)[number];

/** A check, on one day, of whether planned support was given. */
export interface DeliveryCheck {
  /** The day of the check. */
  readonly on: CalendarDate;
  /** Whether all, part or none of it was given. */
  readonly delivered: Delivery;
  /** The reason, above all if it was not given. */
  readonly why?: Statement;
  /** Who reported it. */
  readonly reportedBy?: Contributor;
}
