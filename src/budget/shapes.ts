/**
 * Runtime shapes of personal budgets.
 *
 * @module
 */
import { idOf, linkTo, list, object, optional, type Shape, shape, whole, words } from '../kernel/shape.js';
import { SOME_STATEMENT, STATEMENT } from '../person/shapes.js';
import { type CostLine, NOT_CHARGED_REASONS, type NotCharged, PAID_THROUGH } from './cost-line.js';
import { BUDGET_PERIODS } from './period.js';

/** An amount, in whole pence. */
export const PENCE = /* @__PURE__ */ whole(0);

export const PERIOD = /* @__PURE__ */ shape(() => words(BUDGET_PERIODS));

export const COST_LINE: Shape<CostLine> = /* @__PURE__ */ shape(() =>
  object<CostLine>({
    id: idOf('lines of the budget'),
    what: STATEMENT,
    amountPence: PENCE,
    per: PERIOD,
    supportId: optional(linkTo('support')),
    needIds: optional(list(linkTo('needs'))),
    paidThrough: optional(words(PAID_THROUGH)),
    notCharged: optional(object<NotCharged>({ why: words(NOT_CHARGED_REASONS), statement: SOME_STATEMENT })),
  }),
);
