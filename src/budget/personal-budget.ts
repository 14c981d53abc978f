/**
 * Personal budgets: what the care and support costs and who pays, in whole pence.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import {
  idOf,
  linkTo,
  list,
  object,
  optional,
  options as optionsOf,
  type Shape,
  shape,
} from '../kernel/shape.js';
import { SOMEBODY, STATEMENT, STATEMENTS } from '../person/shapes.js';
import type { Statement } from '../person/statement.js';
import type { CostLine } from './cost-line.js';
import type { DirectPayment } from './direct-payment.js';
import { type Amount, amountsOf, sumOf } from './exact-sum.js';
import { DEFAULT_YEAR, onceIsNoPeriod, type PerPeriodOptions, perPeriodFields, rounded } from './pence.js';
import type { BudgetPeriod } from './period.js';
import { COST_LINE, PENCE, PERIOD } from './shapes.js';

/**
 * Money from another public body towards the support. Shown with the budget but not part of its sum
 * (Care Act 2014 s.26(3)).
 */
export interface OtherPublicMoney {
  /** A description of the money. */
  readonly what: Statement;
  /** The amount, in whole pence. */
  readonly amountPence: number;
  /** The period that the amount is for. */
  readonly per: BudgetPeriod;
}

/** The personal budget of a plan (Care Act 2014 s.26(1)). */
export interface PersonalBudget {
  /** The cost of meeting the needs, in pence. */
  readonly costPence: number;
  /** The person's assessed contribution to the cost, in pence. */
  readonly contributionPence: number;
  /** The council's part of the cost, in pence. */
  readonly councilPence: number;
  /** The period of the amounts. */
  readonly period: BudgetPeriod;
  /** The lines that make up the cost, and those that may not be charged for. */
  readonly lines?: readonly CostLine[];
  /** The direct payments. */
  readonly directPayments?: readonly DirectPayment[];
  /** Money from other public bodies, not part of the sum. */
  readonly otherPublicMoney?: readonly OtherPublicMoney[];
}

/** Options of {@link personalBudget}. */
export interface PersonalBudgetOptions extends PerPeriodOptions {
  /**
   * The person's contribution for the period, as assessed by the council, in whole pence. It is not
   * calculated here.
   */
  readonly contributionPence: number;
  /** The period that the budget is for. */
  readonly period: BudgetPeriod;
}

const LINES = /* @__PURE__ */ list(COST_LINE);

const OPTIONS: Shape<PersonalBudgetOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<PersonalBudgetOptions>(
    { contributionPence: PENCE, period: PERIOD, ...perPeriodFields() },
    "options such as { contributionPence: 0, period: 'week', rounding: 'half-up' }",
  ),
);

/** A budget calculated from its lines, with the amounts outside its sum. */
export interface PersonalBudgetSum {
  /** The budget, with its lines, as a plan keeps it. */
  readonly budget: PersonalBudget;
  /** The total of recurring lines that are not charged for, in whole pence for the budget's period. */
  readonly notChargedPence: number;
  /**
   * The total of lines paid once, which are not part of a recurring cost. 0 if the budget itself is for
   * `once`, as they are its cost.
   */
  readonly oncePence: number;
  /** The total of lines paid once and not charged for. 0 if the budget itself is for `once`. */
  readonly onceNotChargedPence: number;
}

/**
 * Calculates a personal budget from its lines: the cost, the person's contribution, and the rest, which
 * the council pays (Care Act 2014 s.26(1)).
 *
 * The lines are added up exactly and rounded once. Lines that may not be charged for are left out of
 * the cost (s.26(4)) and totalled separately. So are lines paid once, unless the budget is for `once`.
 * There is no means test: the contribution is the council's own figure. The cost is always the
 * contribution plus the council's amount.
 *
 * @param lines - the cost of each part of the support
 * @param options - the contribution and the period, how to round, and how long a year is
 * @returns the budget with these lines, and the amounts outside its sum
 * @throws `SupportPlanError` `budget/contribution-over-cost` for a contribution of more than the
 *   cost; `budget/once-is-no-period` for a line that comes again in a budget for once; `budget/too-much`
 *   if the sum is too large to count; `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value`, `argument/unknown-key` or `argument/out-of-range` if the lines or the
 *   options are not as their types describe
 *
 * @example
 * ```ts
 * import { personalBudget } from 'supportplan';
 *
 * const { budget, oncePence } = personalBudget(
 *   [
 *     { id: 'C1', what: { text: 'Help at breakfast.', voice: 'agreed' }, amountPence: 21_000, per: 'week' },
 *     { id: 'C2', what: { text: 'A grab rail.', voice: 'agreed' }, amountPence: 8_500, per: 'once' },
 *   ],
 *   { contributionPence: 30_000, period: 'four-weeks', rounding: 'half-up' },
 * );
 *
 * [budget.costPence, budget.contributionPence, budget.councilPence]; // => [84000, 30000, 54000]
 * oncePence; // => 8500
 * ```
 */
export function personalBudget(
  lines: readonly CostLine[],
  options: PersonalBudgetOptions,
): PersonalBudgetSum {
  checkArgument('personalBudget', 'lines', lines, LINES);
  checkArgument('personalBudget', 'options', options, OPTIONS);
  const { contributionPence, period, rounding, year = DEFAULT_YEAR } = options;
  const amounts = amountsOf(lines);
  const again = amounts.findIndex(({ per }) => per !== 'once');
  if (period === 'once' && again >= 0) {
    const got = amounts[again]?.per as BudgetPeriod;
    throw onceIsNoPeriod('personalBudget', ['lines', again, 'per'], period, got);
  }
  const total = (isIn: (amount: Amount) => boolean, inPeriod: BudgetPeriod): number => {
    return rounded('personalBudget', 'lines', sumOf(amounts.filter(isIn), inPeriod, year), rounding);
  };
  const isOutside = ({ per }: Amount): boolean => per === 'once' && period !== 'once';
  const costPence = total((amount) => amount.charged && !isOutside(amount), period);
  if (contributionPence > costPence) {
    throw misuse(
      'budget/contribution-over-cost',
      'personalBudget',
      'options.contributionPence',
      'no more than the lines come to',
      'more',
    );
  }
  return {
    budget: {
      costPence,
      contributionPence,
      councilPence: costPence - contributionPence,
      period,
      lines,
    },
    notChargedPence: total((amount) => !amount.charged && !isOutside(amount), period),
    oncePence: total((amount) => amount.charged && isOutside(amount), 'once'),
    onceNotChargedPence: total((amount) => !amount.charged && isOutside(amount), 'once'),
  };
}

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
