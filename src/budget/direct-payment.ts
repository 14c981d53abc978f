/**
 * Direct payments: money in place of support that the council arranges.
 *
 * @module
 */
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { BudgetPeriod } from './period.js';

/** A direct payment as a plan must tell of it: which needs it is to meet, how much it is and how often (Care Act 2014 s.25(2)). */
export interface DirectPayment {
  /** Unique in the budget. */
  readonly id?: string;
  /** The needs that it is to meet. */
  readonly needIds: readonly string[];
  /** How much it is each time, in whole pence. */
  readonly amountPence: number;
  /** How often it is paid. */
  readonly every: BudgetPeriod;
  /** Who it is paid to, where that is not the person. */
  readonly paidTo?: Contributor;
  /** What it depends on. */
  readonly conditions?: readonly Statement[];
}
