/**
 * What one part of the support costs.
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

/** The reasons why no charge may be made for something. */
export const NOT_CHARGED_REASONS = /* @__PURE__ */ frozen([
  'reablement',
  'aftercare',
  'other-no-charge',
] as const);

/** Why no charge may be made: reablement and intermediate care, aftercare under the Mental Health Act 1983 s.117, or another rule. */
export type NotChargedReason = (typeof NOT_CHARGED_REASONS)[number];

/** That no charge may be made for something, and why. It is left out of the budget's cost (Care Act 2014 s.26(4)), and shown. */
export interface NotCharged {
  /** Why. */
  readonly why: NotChargedReason;
  /** What there is to say about it. */
  readonly statement?: Statement;
}

/** What one part of the support costs. */
export interface CostLine {
  /** Unique in the budget. */
  readonly id: string;
  /** What it is. */
  readonly what: Statement;
  /** What it costs, in whole pence. */
  readonly amountPence: number;
  /** The period that the amount is for. */
  readonly per: BudgetPeriod;
  /** The line of support that it pays for. */
  readonly supportId?: string;
  /** The needs that it meets. */
  readonly needIds?: readonly string[];
  /** How it is paid. */
  readonly paidThrough?: PaidThrough;
  /** Where no charge may be made for it: that this is so, and why. */
  readonly notCharged?: NotCharged;
}
