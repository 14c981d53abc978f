/**
 * Whether support that was planned was given.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { list } from '../kernel/shape.js';
import type { Delivery, DeliveryCheck } from './delivery-check.js';
import { DELIVERY_CHECK } from './shapes.js';

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

const DELIVERY_CHECKS = /* @__PURE__ */ list(DELIVERY_CHECK);

/**
 * Counts what checks say of whether planned support was given. No share is worked out: a check is a look on
 * one day, and says nothing of the days between.
 *
 * @param checks - the checks, in any order
 * @returns how many there are, how many say what, and the latest
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
 *   `argument/out-of-range` or `calendar/not-a-date` if a check is not as its type describes
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
