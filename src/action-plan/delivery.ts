/**
 * Whether support that was planned was given.
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

/** What the checks of one piece of support say together. */
export interface DeliverySummary {
  /** How many checks this rests on. None is not the same as nothing given. */
  readonly checks: number;
  /** How many of them found it given. */
  readonly yes: number;
  /** How many found part of it given. */
  readonly partly: number;
  /** How many found none of it given. */
  readonly no: number;
  /** The latest check; of several on one day, the last in the list. */
  readonly latest?: DeliveryCheck;
}

/**
 * Counts what checks say of whether planned support was given. No share is worked out: a check is a look on one day, and
 * says nothing of the days between.
 *
 * @param checks - the checks, in any order
 * @returns how many there are, how many say what, and the latest
 *
 * @example
 * ```ts
 * import { calendarDate, deliverySummary } from 'supportplan';
 *
 * const summary = deliverySummary([
 *   { on: calendarDate('2026-11-16'), delivered: 'yes' },
 *   { on: calendarDate('2026-11-23'), delivered: 'no', why: { text: 'Nobody came.', voice: 'own-words' } },
 * ]);
 *
 * [summary.checks, summary.yes, summary.partly, summary.no]; // => [2, 1, 0, 1]
 * summary.latest?.delivered; // => 'no'
 * deliverySummary([]); // => { checks: 0, yes: 0, partly: 0, no: 0 }
 * ```
 */
export function deliverySummary(checks: readonly DeliveryCheck[]): DeliverySummary {
  const saying = (delivery: Delivery): number =>
    checks.filter(({ delivered }) => delivered === delivery).length;
  const latest = checks.reduce<DeliveryCheck | undefined>(
    (last, check) => (last === undefined || check.on >= last.on ? check : last),
    undefined,
  );
  return {
    checks: checks.length,
    yes: saying('yes'),
    partly: saying('partly'),
    no: saying('no'),
    ...(latest !== undefined && { latest }),
  };
}
