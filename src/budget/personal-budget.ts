/**
 * What the care and support costs, and who pays: in whole pence.
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

/** Money of another public body that goes towards the support: told with the budget, and no part of its sum (Care Act 2014 s.26(3)). */
export interface OtherPublicMoney {
  /** What it is. */
  readonly what: Statement;
  /** How much it is, in whole pence. */
  readonly amountPence: number;
  /** The period that the amount is for. */
  readonly per: BudgetPeriod;
}

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
  /** What the cost is made of, and what no charge may be made for beside it. */
  readonly lines?: readonly CostLine[];
  /** The direct payments. */
  readonly directPayments?: readonly DirectPayment[];
  /** Money of other public bodies, outside the sum. */
  readonly otherPublicMoney?: readonly OtherPublicMoney[];
}

/** What {@link personalBudget} is told besides the lines. */
export interface PersonalBudgetOptions extends PerPeriodOptions {
  /** What the person pays in the period, as the council has assessed it, in whole pence. Nothing here works it out. */
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

/** A budget made of its lines, and what stays outside its sum. */
export interface PersonalBudgetSum {
  /** The budget, with its lines, as a plan keeps it. */
  readonly budget: PersonalBudget;
  /** What is not charged for and comes again, in the budget's period. */
  readonly notChargedPence: number;
  /** What is paid once: no part of a cost that comes again. 0 where the budget itself is for once, as it is the cost then. */
  readonly oncePence: number;
  /** What is paid once and not charged for. 0 where the budget itself is for once. */
  readonly onceNotChargedPence: number;
}

/**
 * Makes a personal budget of its lines (Care Act 2014 s.26(1)): what they come to, what the person pays of it, and the rest, which the
 * council pays.
 *
 * The lines are added up exactly and rounded once. What no charge may be made for is left out of the cost (s.26(4)) and told beside it;
 * so is what is paid once, unless the budget is for once. No means are tested: the contribution is the council's own figure, and
 * the cost is always the contribution and the council's amount together.
 *
 * @param lines - what each part costs
 * @param options - the contribution and the period, how to round, and how long a year is
 * @returns the budget, with these lines, and what stays outside its sum
 * @throws {@link SupportPlanError} `budget/contribution-over-cost` for a contribution of more than the cost; `budget/once-is-no-period` for a
 *   line that comes again in a budget for once; `budget/too-much` if the sum is too large to count; `argument/missing`,
 *   `argument/wrong-type`, `argument/unknown-value`, `argument/unknown-key` or `argument/out-of-range` if the lines or the options are
 *   not as their types describe
 *
 * @example
 * ```ts
 * import { personalBudget } from 'supportplan';
 *
 * const { budget, oncePence } = personalBudget(
 *   [
 *     { id: 'C1', what: { text: 'Help in the mornings.', voice: 'agreed' }, amountPence: 21_000, per: 'week' },
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
