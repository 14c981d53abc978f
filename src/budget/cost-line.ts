/**
 * The cost of one part of the support.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';
import type { BudgetPeriod } from './period.js';

/** The ways in which a cost can be paid. */
export const PAID_THROUGH = /* @__PURE__ */ frozen(['direct-payment', 'arranged'] as const);

/** Paid by the person out of a direct payment, or by the council for what it arranges. */
export type PaidThrough = (typeof PAID_THROUGH)[number];

/** The reasons why support may not be charged for. */
export const NOT_CHARGED_REASONS = /* @__PURE__ */ frozen([
  'reablement',
  'aftercare',
  'other-no-charge',
] as const);

/**
 * Why no charge may be made: reablement and intermediate care, aftercare under the Mental Health Act
 * 1983 s.117, or another rule.
 */
export type NotChargedReason = (typeof NOT_CHARGED_REASONS)[number];

/**
 * Why a line may not be charged for. The line is shown but left out of the budget's cost (Care Act 2014
 * s.26(4)).
 */
export interface NotCharged {
  /** Why. */
  readonly why: NotChargedReason;
  /** A note in your own words. */
  readonly statement?: Statement;
}

/** The cost of one part of the support. */
export interface CostLine {
  /** The id, unique in the budget. */
  readonly id: string;
  /** A description of the support. */
  readonly what: Statement;
  /** The cost, in whole pence. */
  readonly amountPence: number;
  /** The period that the amount is for. */
  readonly per: BudgetPeriod;
  /** The id of the support it pays for. */
  readonly supportId?: string;
  /** The ids of the needs it meets. */
  readonly needIds?: readonly string[];
  /** How it is paid. */
  readonly paidThrough?: PaidThrough;
  /** Why it may not be charged for; missing if it may be. */
  readonly notCharged?: NotCharged;
}
