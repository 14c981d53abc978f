/**
 * Summarises checks of whether planned support was given.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { list } from '../kernel/shape.js';
import type { Delivery, DeliveryCheck } from './delivery-check.js';
import { DELIVERY_CHECK } from './shapes.js';

/** Totals over the delivery checks of one piece of support. */
export interface DeliverySummary {
  /** The number of checks. 0 means that nobody checked, not that no support was given. */
  readonly checks: number;
  /** Checks that found all of it given. */
  readonly yes: number;
  /** Checks that found part of it given. */
  readonly partly: number;
  /** Checks that found none of it given. */
  readonly no: number;
  /** The latest check. If several share the latest day, the last of them in the list. */
  readonly latest?: DeliveryCheck;
}

const DELIVERY_CHECKS = /* @__PURE__ */ list(DELIVERY_CHECK);

/**
 * Counts the results of delivery checks.
 *
 * Doesn't calculate a percentage: each check covers one day only, and the days between are unknown.
 *
 * @param checks - the checks, in any order
 * @returns the number of checks, the count of each result, and the latest check
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
 *   `argument/out-of-range` or `calendar/not-a-date` if a check doesn't match its type
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { deliverySummary } from 'supportplan/plan';
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
  checkArgument('deliverySummary', 'checks', checks, DELIVERY_CHECKS);
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
