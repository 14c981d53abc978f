/**
 * The shape of a personal budget.
 *
 * @module
 */
import * as z from 'zod/mini';
import { NOT_CHARGED_REASONS, PAID_THROUGH } from '../budget/cost-line.js';
import { BUDGET_PERIODS } from '../budget/period.js';
import type { PlanPieces } from './plan-pieces.js';
import { list, optional } from './shapes.js';

/** Makes it. */
export function makeBudgetShape({ text, statement, pence, ids, ...pieces }: PlanPieces) {
  const period = z.enum(BUDGET_PERIODS);
  const line = z.strictObject({
    id: text,
    what: statement,
    amountPence: pence,
    per: period,
    supportId: pieces.someText,
    needIds: ids,
    paidThrough: optional(z.enum(PAID_THROUGH)),
    notCharged: optional(
      z.strictObject({ why: z.enum(NOT_CHARGED_REASONS), statement: pieces.someStatement }),
    ),
  });
  const directPayment = z.strictObject({
    id: pieces.someText,
    needIds: list(text),
    amountPence: pence,
    every: period,
    paidTo: pieces.somebody,
    conditions: pieces.statements,
  });
  return z.strictObject({
    costPence: pence,
    contributionPence: pence,
    councilPence: pence,
    period,
    lines: optional(list(line)),
    directPayments: optional(list(directPayment)),
    otherPublicMoney: optional(list(z.strictObject({ what: statement, amountPence: pence, per: period }))),
  });
}
