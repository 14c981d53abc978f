/**
 * How many reviews fall in each week or month.
 *
 * @module
 */

import { type CalendarDate, textOfDay } from '../../calendar/calendar-date.js';
import { inRange } from '../../calendar/date-arithmetic.js';
import { dayOfCivil, dayOfText, figuresOfDay, monthsOn } from '../../calendar/day-number.js';
import { DAY } from '../../calendar/shapes.js';
import { checkArgument } from '../../kernel/arguments.js';
import { misuse } from '../../kernel/error.js';
import {
  list,
  object,
  options as optionsOf,
  type Shape,
  shape,
  variants,
  whole,
  words,
} from '../../kernel/shape.js';
import { REVIEW_LIST } from './list-shapes.js';
import type { ReviewList } from './list-totals.js';
import type { ReviewRow } from './review-row.js';

/** Weeks from Monday to Sunday, and how many. */
export interface WeeklyWorkload {
  /** By week. */
  readonly by: 'week';
  /** How many weeks, today's included. */
  readonly weeks: number;
}

/** Calendar months, and how many. */
export interface MonthlyWorkload {
  /** By month. */
  readonly by: 'month';
  /** How many months, today's included. */
  readonly months: number;
}

/** Settings of {@link reviewWorkload}. */
export type ReviewWorkloadOptions = WeeklyWorkload | MonthlyWorkload;

/** A week or a month, and what falls in it. */
export interface WorkloadPeriod {
  /** Its first day; today in the first one. */
  readonly from: CalendarDate;
  /** Its last day. */
  readonly to: CalendarDate;
  /** How many reviews are to be held in it, by the working day to plan for. */
  readonly reviews: number;
  /** How many of them are only to be considered. */
  readonly toConsider: number;
}

/** The reviews of a list, spread over time. The parts add up to its rows. */
export interface ReviewWorkload {
  /** The day of the list. */
  readonly today: CalendarDate;
  /** How many are overdue already. */
  readonly overdue: number;
  /** How many were to be considered by now and have not been. */
  readonly notYetConsidered: number;
  /** How many are owed without a fixed limit. */
  readonly withoutLimit: number;
  /** The periods, beginning with today's. */
  readonly periods: readonly WorkloadPeriod[];
  /** How many fall after the last period. */
  readonly later: number;
  /** How many rows have nothing to plan for: on hold, nothing scheduled, or ended. */
  readonly nothingToPlan: number;
}

const WORKLOAD_OPTIONS: Shape<ReviewWorkloadOptions> = /* @__PURE__ */ shape(() =>
  variants<ReviewWorkloadOptions>('by', [
    optionsOf<WeeklyWorkload>({ by: words(['week']), weeks: whole(1, 1000) }),
    optionsOf<MonthlyWorkload>({ by: words(['month']), months: whole(1, 1000) }),
  ]),
);

/**
 * Spreads the reviews of a list over weeks or months, by the working day to plan for. What is overdue, or owed without a limit, is counted
 * apart: it belongs to no week.
 *
 * @param list - the list, with its rows
 * @param options - weeks or months, and how many
 * @returns the counts; together they are the rows of the list
 * @throws {@link SupportPlanError} `review/rows-not-kept` for a list of totals only, `argument/out-of-range` for a number of periods that is not
 *   whole or not from 1 to 1,000, `calendar/out-of-range` if they lead past the year 9999, and another `argument/…` code for any
 *   other wrong argument
 *
 * @example
 * ```ts
 * import { calendarDate, reviewList, reviewWorkload } from 'supportplan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 *
 * const list = reviewList(
 *   [{ policy: 'london-housing-trust-support', events: [{ kind: 'plan-agreed', on: '2026-06-04' }] }],
 *   { today: calendarDate('2026-11-22'), policies: [LONDON_HOUSING_TRUST_SUPPORT] },
 * );
 *
 * reviewWorkload(list, { by: 'week', weeks: 3 }).periods.map((week) => week.reviews); // => [0, 0, 1]
 * ```
 */
export function reviewWorkload(list: ReviewList, options: ReviewWorkloadOptions): ReviewWorkload {
  checkArgument('reviewWorkload', 'list', list, REVIEW_LIST);
  checkArgument('reviewWorkload', 'options', options, WORKLOAD_OPTIONS);
  const count = options.by === 'week' ? options.weeks : options.months;
  const rows = rowsKept(list, 'reviewWorkload');
  const today = dayOfText(list.today);
  const firsts = Array.from({ length: count + 1 }, (_, place) =>
    periodStart('reviewWorkload', today, options.by, place),
  );
  const reviews = firsts.map(() => 0);
  const toConsider = firsts.map(() => 0);
  const sums = { overdue: 0, notYetConsidered: 0, withoutLimit: 0, nothingToPlan: 0 };
  for (const row of rows) {
    if (row.status === 'overdue') sums.overdue += 1;
    else if (row.status === 'not-yet-considered') sums.notYetConsidered += 1;
    else if (row.status === 'no-limit') sums.withoutLimit += 1;
    else if (row.planBy === undefined) sums.nothingToPlan += 1;
    else {
      const day = dayOfText(row.planBy);
      // the last period that has begun by then; what was to be planned before today is for today's
      const after = firsts.findIndex((first) => first > day);
      const period = after < 0 ? count : Math.max(after - 1, 0);
      reviews[period] = (reviews[period] as number) + 1;
      if (row.strength === 'consider') toConsider[period] = (toConsider[period] as number) + 1;
    }
  }
  return {
    today: list.today,
    ...sums,
    periods: firsts.slice(0, count).map((first, place) => ({
      from: textOfDay(Math.max(first, today)),
      to: textOfDay((firsts[place + 1] as number) - 1),
      reviews: reviews[place] as number,
      toConsider: toConsider[place] as number,
    })),
    later: reviews[count] as number,
  };
}

/** The first day of the week or month that is so many on from a day's. */
export function periodStart(caller: string, day: number, by: 'week' | 'month', on: number): number {
  // 1 January 1970 was a Thursday
  if (by === 'week') return inRange(caller, Math.floor((day + 3) / 7) * 7 - 3 + 7 * on);
  const figures = figuresOfDay(day);
  const first = dayOfCivil((figures / 10_000) | 0, ((figures / 100) | 0) % 100, 1);
  return inRange(caller, monthsOn(first, on));
}

/** The rows of a list; an error of the named caller where only its totals were kept. */
export function rowsKept({ rows, totals }: ReviewList, caller: string): readonly ReviewRow[] {
  if (rows.length < totals.rows) {
    throw misuse('review/rows-not-kept', caller, 'list', 'a list with its rows', 'one of totals only');
  }
  return rows;
}

/** A count of a workload: no more than can be drawn. */
const SOME_REVIEWS = /* @__PURE__ */ whole(0, 10_000_000);

/** A workload of `reviewWorkload`. */
export const REVIEW_WORKLOAD: Shape<ReviewWorkload> = /* @__PURE__ */ shape(() =>
  object<ReviewWorkload>(
    {
      today: DAY,
      overdue: SOME_REVIEWS,
      notYetConsidered: SOME_REVIEWS,
      withoutLimit: SOME_REVIEWS,
      periods: list(
        object<WorkloadPeriod>({ from: DAY, to: DAY, reviews: SOME_REVIEWS, toConsider: SOME_REVIEWS }),
      ),
      later: SOME_REVIEWS,
      nothingToPlan: SOME_REVIEWS,
    },
    'a workload, as reviewWorkload returns it',
  ),
);
