/**
 * The periods that amounts of money are for, and how they compare.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
/** The periods that amounts are for. */
export const BUDGET_PERIODS = /* @__PURE__ */ frozen([
  'week',
  'four-weeks',
  'month',
  'year',
  'once',
] as const);

/** The period that an amount is for. */
export type BudgetPeriod = (typeof BUDGET_PERIODS)[number];

/** The years that amounts can be counted in. */
export const BUDGET_YEARS = /* @__PURE__ */ frozen(['52-weeks', '365-days'] as const);

/** How long a year of a budget is: 52 weeks, or 365 days, which are 52 weeks and a day. A month is a twelfth of it. */
export type BudgetYear = (typeof BUDGET_YEARS)[number];

/** A period that comes again. */
export type RecurringPeriod = Exclude<BudgetPeriod, 'once'>;

/** How often each period comes in 1,594,320 twelfths of a day: a number that every one of them divides. */
const TIMES: Readonly<Record<BudgetYear, Readonly<Record<RecurringPeriod, bigint>>>> = {
  '52-weeks': { week: 18_980n, 'four-weeks': 4_745n, month: 4_380n, year: 365n },
  '365-days': { week: 18_980n, 'four-weeks': 4_745n, month: 4_368n, year: 364n },
};

/** How often a period comes in the time that all of them divide. */
export function timesOf(period: RecurringPeriod, year: BudgetYear): bigint {
  return TIMES[year][period];
}
