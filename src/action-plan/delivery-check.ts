/**
 * A look at whether planned support was given.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** What can be said of support that was planned. */
export const DELIVERIES = /* @__PURE__ */ frozen(['yes', 'partly', 'no'] as const);

/** Whether planned support was given: all of it, part of it, or none. */
export type Delivery = (typeof DELIVERIES)[number];

/** One look at whether support that was planned was given. */
export interface DeliveryCheck {
  /** The day of the look. */
  readonly on: CalendarDate;
  /** Whether it was given. */
  readonly delivered: Delivery;
  /** Why, above all where it was not. */
  readonly why?: Statement;
  /** Who said so. */
  readonly reportedBy?: Contributor;
}
