/**
 * Counts how many reviews fall in each week or month.
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
import { SOME_DAY } from '../../person/shapes.js';
import { dayAnswered } from '../as-at.js';
import { REVIEW_LIST } from './list-shapes.js';
import type { ReviewList } from './list-totals.js';
import type { ReviewRow } from './review-row.js';

/** Counts reviews by week, Monday to Sunday. */
export interface WeeklyWorkload {
  /** By week. */
  readonly by: 'week';
  /** The number of weeks, including the current one. */
  readonly weeks: number;
}

/** Counts reviews by calendar month. */
export interface MonthlyWorkload {
  /** By month. */
  readonly by: 'month';
  /** The number of months, including the current one. */
  readonly months: number;
}

/** Settings of {@link reviewWorkload}. */
export type ReviewWorkloadOptions = WeeklyWorkload | MonthlyWorkload;

/** A week or a month, with its number of reviews. */
export interface WorkloadPeriod {
  /** The first day; in the first period the day of the list. */
  readonly from: CalendarDate;
  /** The last day, included. */
  readonly to: CalendarDate;
  /** The number of reviews planned for it, by the working day to plan for. */
  readonly reviews: number;
  /** How many of them are only to be considered. */
  readonly toConsider: number;
}

/** The reviews of a list by period. All its counts add up to the number of rows. */
export interface ReviewWorkload {
  /** The day of the list. */
  readonly today: CalendarDate;
  /** The day that the list is for, if that is not today. */
  readonly asAt?: CalendarDate;
  /** How many are overdue already. */
  readonly overdue: number;
  /** The number that should have been considered by now and have not been. */
  readonly notYetConsidered: number;
  /** The number due without a fixed limit. */
  readonly withoutLimit: number;
  /** The periods, starting with the current one. */
  readonly periods: readonly WorkloadPeriod[];
  /** How many fall after the last period. */
  readonly later: number;
  /** The number of rows with no review to plan: on hold, not scheduled or ended. */
  readonly nothingToPlan: number;
}

const WORKLOAD_OPTIONS: Shape<ReviewWorkloadOptions> = /* @__PURE__ */ shape(() =>
  variants<ReviewWorkloadOptions>('by', [
    optionsOf<WeeklyWorkload>({ by: words(['week']), weeks: whole(1, 1000) }),
    optionsOf<MonthlyWorkload>({ by: words(['month']), months: whole(1, 1000) }),
  ]),
);

/**
 * Counts the reviews of a list by week or month, using the working day to plan for. Overdue reviews and
 * those without a limit are counted separately, as they belong to no period.
 *
 * @param list - the list, with its rows
 * @param options - weeks or months, and how many
 * @returns the counts; they add up to the rows of the list
 * @throws `SupportPlanError` `review/rows-not-kept` for a list of totals only,
 *   `argument/out-of-range` for a number of periods that is not whole or not from 1 to 1,000,
 *   `calendar/out-of-range` if they lead past the year 9999, and another `argument/…` code for any other
 *   wrong argument
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
  const today = dayOfText(dayAnswered(list));
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
      // the last period that starts on or before that day; days before today count in the first period
      const after = firsts.findIndex((first) => first > day);
      const period = after < 0 ? count : Math.max(after - 1, 0);
      reviews[period] = (reviews[period] as number) + 1;
      if (row.strength === 'consider') toConsider[period] = (toConsider[period] as number) + 1;
    }
  }
  return {
    today: list.today,
    ...(list.asAt !== undefined && { asAt: list.asAt }),
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

/** Returns the first day of the week or month that is `on` periods after the one containing `day`. */
export function periodStart(caller: string, day: number, by: 'week' | 'month', on: number): number {
  // 1 January 1970 was a Thursday
  if (by === 'week') return inRange(caller, Math.floor((day + 3) / 7) * 7 - 3 + 7 * on);
  const figures = figuresOfDay(day);
  const first = dayOfCivil((figures / 10_000) | 0, ((figures / 100) | 0) % 100, 1);
  return inRange(caller, monthsOn(first, on));
}

/** Returns the rows of a list; throws for the caller if only totals were kept. */
export function rowsKept({ rows, totals }: ReviewList, caller: string): readonly ReviewRow[] {
  if (rows.length < totals.rows) {
    throw misuse('review/rows-not-kept', caller, 'list', 'a list with its rows', 'one of totals only');
  }
  return rows;
}

/** A workload count, capped at ten million so that it can be drawn. */
const SOME_REVIEWS = /* @__PURE__ */ whole(0, 10_000_000);

/** A workload of `reviewWorkload`. */
export const REVIEW_WORKLOAD: Shape<ReviewWorkload> = /* @__PURE__ */ shape(() =>
  object<ReviewWorkload>(
    {
      today: DAY,
      asAt: SOME_DAY,
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
