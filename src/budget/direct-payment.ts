/**
 * Direct payments: money in place of support that the council arranges.
 *
 * @module
 */
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { BudgetPeriod } from './period.js';

/**
 * A direct payment. A plan must state the needs it meets, its amount and its frequency (Care Act 2014
 * s.25(2)).
 */
export interface DirectPayment {
  /** The id, unique in the budget. */
  readonly id?: string;
  /** The needs it is to meet. */
  readonly needIds: readonly string[];
  /** The amount of each payment, in whole pence. */
  readonly amountPence: number;
  /** How often it is paid. */
  readonly every: BudgetPeriod;
  /** The recipient, if it is not the person. */
  readonly paidTo?: Contributor;
  /** The conditions of the payment. */
  readonly conditions?: readonly Statement[];
}
