/**
 * What the care and support costs, and who pays: in whole pence.
 *
 * @module
 */

/** The periods that amounts are for. */
export const BUDGET_PERIODS = ['week', 'four-weeks', 'month', 'year', 'once'] as const;

/** The period that an amount is for. */
export type BudgetPeriod = (typeof BUDGET_PERIODS)[number];

/** The personal budget of a plan (Care Act 2014 s.26(1)). */
export interface PersonalBudget {
  /** What it costs to meet the needs, in pence. */
  readonly costPence: number;
  /** What the person pays of that, as assessed, in pence. */
  readonly contributionPence: number;
  /** What the council pays of that, in pence. */
  readonly councilPence: number;
  /** What period the amounts are for. */
  readonly period: BudgetPeriod;
}
