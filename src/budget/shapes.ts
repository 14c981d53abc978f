/**
 * Personal budgets, described.
 *
 * @module
 */
import { idOf, linkTo, list, object, optional, type Shape, shape, whole, words } from '../kernel/shape.js';
import { SOME_STATEMENT, SOMEBODY, STATEMENT, STATEMENTS } from '../person/shapes.js';
import { type CostLine, NOT_CHARGED_REASONS, type NotCharged, PAID_THROUGH } from './cost-line.js';
import type { DirectPayment } from './direct-payment.js';
import { BUDGET_PERIODS } from './period.js';
import type { OtherPublicMoney, PersonalBudget } from './personal-budget.js';

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

export const PERSONAL_BUDGET: Shape<PersonalBudget> = /* @__PURE__ */ shape(() =>
  object<PersonalBudget>({
    costPence: PENCE,
    contributionPence: PENCE,
    councilPence: PENCE,
    period: PERIOD,
    lines: optional(list(COST_LINE)),
    directPayments: optional(
      list(
        object<DirectPayment>({
          id: optional(idOf('direct payments')),
          needIds: list(linkTo('needs')),
          amountPence: PENCE,
          every: PERIOD,
          paidTo: SOMEBODY,
          conditions: STATEMENTS,
        }),
      ),
    ),
    otherPublicMoney: optional(
      list(object<OtherPublicMoney>({ what: STATEMENT, amountPence: PENCE, per: PERIOD })),
    ),
  }),
);
