/**
 * The periods of amounts of money, and how they convert.
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

/** The supported lengths of a year. */
export const BUDGET_YEARS = /* @__PURE__ */ frozen(['52-weeks', '365-days'] as const);

/** The length of a year: 52 weeks, or 365 days (52 weeks and a day). A month is a twelfth of it. */
export type BudgetYear = (typeof BUDGET_YEARS)[number];

/** A recurring period: any except `once`. */
export type RecurringPeriod = Exclude<BudgetPeriod, 'once'>;

/** How often each period occurs in 1,594,320 twelfths of a day, a multiple of every period. */
const TIMES: Readonly<Record<BudgetYear, Readonly<Record<RecurringPeriod, bigint>>>> = {
  '52-weeks': { week: 18_980n, 'four-weeks': 4_745n, month: 4_380n, year: 365n },
  '365-days': { week: 18_980n, 'four-weeks': 4_745n, month: 4_368n, year: 364n },
};

/** Returns how often a period occurs in the common multiple of all periods. */
export function timesOf(period: RecurringPeriod, year: BudgetYear): bigint {
  return TIMES[year][period];
}
