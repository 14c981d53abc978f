/**
 * Plans how to clear a backlog with a fixed number of reviews a week.
 *
 * @module
 */
import { type CalendarDate, textOfDay } from '../../calendar/calendar-date.js';
import { dayOfText, NO_DAY, weekday } from '../../calendar/day-number.js';
import { DAY } from '../../calendar/shapes.js';
import { checkArgument } from '../../kernel/arguments.js';
import { callable, optional, options as optionsOf, type Shape, shape, whole } from '../../kernel/shape.js';
import { dayAnswered } from '../as-at.js';
import { DUE_SOON_DAYS } from '../status.js';
import { REVIEW_LIST } from './list-shapes.js';
import type { ReviewList } from './list-totals.js';
import type { ReviewRow } from './review-row.js';
import { periodStart, rowsKept } from './workload.js';

/** Settings of {@link backlogPlan}. */
export interface BacklogOptions {
  /** How many reviews can be held in a week. */
  readonly reviewsPerWeek: number;
  /**
   * Compares two rows by risk: negative if the first should be seen before the second, 0 if they are
   * equal. Takes priority over every other order. Only you can supply it: the force of a rule does not
   * measure risk.
   */
  readonly order: (first: ReviewRow, second: ReviewRow) => number;
  /**
   * How many calendar days before its last day a review joins the queue. Defaults to 28, which is our
   * choice.
   */
  readonly leadDays?: number;
  /**
   * A target date for having no review over its limit. If given, the plan returns the capacity needed.
   */
  readonly clearBy?: CalendarDate;
}

/** One review in the plan. */
export interface PlannedReview {
  /** The row of the list. */
  readonly row: ReviewRow;
  /** The first day of the week it is placed in. */
  readonly week: CalendarDate;
  /**
   * Calendar days from the review's last day to the start of that week; 0 if it is not over its limit.
   */
  readonly overLimitDays: number;
}

/** One week of the plan. */
export interface BacklogWeek {
  /** The first day: a Monday, or today in the first week. */
  readonly from: CalendarDate;
  /** The last day, a Sunday. */
  readonly to: CalendarDate;
  /** The reviews to hold, in order. */
  readonly reviews: readonly PlannedReview[];
}

/** A backlog plan: reviews by week, those placed after their limit, and the date the backlog clears. */
export interface BacklogPlan {
  /** The weeks, starting with the current one and ending with the last review placed. */
  readonly weeks: readonly BacklogWeek[];
  /** Reviews placed in a week after their last day, sorted by week. */
  readonly overLimit: readonly PlannedReview[];
  /** Rows that could not be placed within ten years. */
  readonly unplaced: readonly ReviewRow[];
  /**
   * The last day of the last week with a review over its limit. Missing if the backlog does not clear
   * within ten years.
   */
  readonly clearsOn?: CalendarDate;
  /**
   * The fewest reviews a week that leave none over its limit after `clearBy`. Missing if no number
   * would.
   */
  readonly reviewsPerWeekToClear?: number;
}

/** The longest plan: ten years of weeks. */
const MOST_WEEKS = 522;

const BACKLOG_OPTIONS: Shape<BacklogOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<BacklogOptions>({
    reviewsPerWeek: whole(1),
    order: callable<BacklogOptions['order']>(),
    leadDays: optional(whole(0, 36_525)),
    clearBy: optional(DAY),
  }),
);

/**
 * Plans a backlog with a fixed number of reviews a week. Reviews are sorted by your order of risk, then
 * due at once or on safety grounds, then longest overdue, then due without a limit, then mandatory by
 * last day, then those only to be considered. The force of the rule is never used. The current week's
 * capacity is reduced to the share of its working days that are left.
 *
 * A review joins the queue once its window is open and its last day is near. It is over its limit if it
 * is placed in a week after its last day. In the week of its last day, it is up to the team to hold it
 * in time. The plan does not include new reviews that follow from those held.
 *
 * @param list - the list, with its rows
 * @param options - the weekly capacity, the order of risk, and optional settings
 * @returns the plan, week by week
 * @throws `SupportPlanError` `review/rows-not-kept` for a list of totals only,
 *   `argument/out-of-range` for a capacity that is not whole or is below 1, `argument/missing` without
 *   an order of risk, `calendar/not-a-date` for a `clearBy` that is not a day, and another `argument/…`
 *   code for any other wrong argument
 *
 * @example Two overdue reviews and room for one a week; the host knows that the second person is at
 *   greater risk.
 * ```ts
 * import { backlogPlan, calendarDate, reviewList } from 'supportplan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 *
 * const policy = 'london-housing-trust-support';
 * const list = reviewList(
 *   [
 *     { id: 'A', policy, events: [{ kind: 'plan-agreed', on: '2026-01-05' }] },
 *     { id: 'B', policy, events: [{ kind: 'plan-agreed', on: '2026-05-11' }] },
 *   ],
 *   { today: calendarDate('2026-11-23'), policies: [LONDON_HOUSING_TRUST_SUPPORT] },
 * );
 * const risk: Record<string, number> = { A: 2, B: 1 };
 * const plan = backlogPlan(list, {
 *   reviewsPerWeek: 1,
 *   order: (first, second) => (risk[first.id ?? ''] ?? 9) - (risk[second.id ?? ''] ?? 9),
 * });
 *
 * plan.weeks.map((week) => week.reviews.map((review) => review.row.id)); // => [['B'], ['A']]
 * plan.clearsOn; // => '2026-12-06'
 * ```
 */
export function backlogPlan(list: ReviewList, options: BacklogOptions): BacklogPlan {
  checkArgument('backlogPlan', 'list', list, REVIEW_LIST);
  checkArgument('backlogPlan', 'options', options, BACKLOG_OPTIONS);
  const { reviewsPerWeek, order, leadDays = DUE_SOON_DAYS, clearBy } = options;
  const today = dayOfText(dayAnswered(list));
  const queue = queueOf(rowsKept(list, 'backlogPlan'), order, today, leadDays);
  const placed = place(queue, reviewsPerWeek, today);
  const weeks: { from: CalendarDate; to: CalendarDate; reviews: PlannedReview[] }[] = [];
  for (const [index, { row, by }] of queue.entries()) {
    const week = placed[index] as number;
    if (week < 0) continue;
    while (weeks.length <= week) {
      const from = textOfDay(weekStart(today, weeks.length));
      weeks.push({
        from,
        to: textOfDay(periodStart('backlogPlan', today, 'week', weeks.length + 1) - 1),
        reviews: [],
      });
    }
    const { from, reviews } = weeks[week] as (typeof weeks)[number];
    const over = by === NO_DAY ? 0 : Math.max(weekStart(today, week) - by, 0);
    reviews.push({ row, week: from, overLimitDays: over });
  }
  const cleared = clearsAfter(queue, placed, today);
  return {
    weeks,
    overLimit: weeks.flatMap(({ reviews }) => reviews.filter(({ overLimitDays }) => overLimitDays > 0)),
    unplaced: queue.flatMap(({ row }, index) => (placed[index] === -1 ? [row] : [])),
    ...(cleared !== undefined && { clearsOn: textOfDay(cleared) }),
    ...(clearBy !== undefined && capacityFor(queue, today, dayOfText(clearBy))),
  };
}

/** A row in the queue. */
interface Queued {
  readonly row: ReviewRow;
  /** The last day, or {@link NO_DAY} if the review is only to be considered or has no limit. */
  readonly by: number;
  /** Index of the first week it can be placed in; 0 is the current week. */
  readonly joins: number;
}

function queueOf(
  rows: readonly ReviewRow[],
  order: BacklogOptions['order'],
  today: number,
  leadDays: number,
): readonly Queued[] {
  return rows
    .filter(({ by, status }) => by !== undefined || status === 'no-limit')
    .sort(
      (a, b) =>
        order(a, b) ||
        0 ||
        Number(b.immediate) - Number(a.immediate) ||
        (b.overdueDays ?? 0) - (a.overdueDays ?? 0) ||
        Number(b.by === undefined) - Number(a.by === undefined) ||
        Number(a.strength === 'consider') - Number(b.strength === 'consider') ||
        (a.by !== undefined && b.by !== undefined && a.by !== b.by
          ? a.by < b.by
            ? -1
            : 1
          : a.place - b.place),
    )
    .map((row) => {
      if (row.by === undefined || row.from === undefined) return { row, by: NO_DAY, joins: 0 };
      const by = dayOfText(row.by);
      const near = Math.max(dayOfText(row.from), by - leadDays, today);
      const joins = Math.floor((near - periodStart('backlogPlan', today, 'week', 0)) / 7);
      return { row, by: row.strength === 'consider' ? NO_DAY : by, joins };
    });
}

/** The first day of a week by index; today for week 0. */
function weekStart(today: number, week: number): number {
  return week === 0 ? today : periodStart('backlogPlan', today, 'week', week);
}

/** Returns the week index of each queued row, or -1 if it cannot be placed within ten years. */
function place(queue: readonly Queued[], perWeek: number, today: number): readonly number[] {
  const weeks = queue.map(() => -1);
  let waiting = queue.length;
  let first = 0;
  for (let week = 0; week < MOST_WEEKS && waiting > 0; week += 1) {
    while (first < queue.length && weeks[first] !== -1) first += 1;
    let room = week === 0 ? Math.floor((perWeek * Math.max(5 - weekday(today), 0)) / 5) : perWeek;
    for (let index = first; index < queue.length && room > 0; index += 1) {
      if (weeks[index] !== -1 || (queue[index] as Queued).joins > week) continue;
      weeks[index] = week;
      room -= 1;
      waiting -= 1;
    }
  }
  return weeks;
}

/**
 * The last day of the last week with a review over its limit. Returns today if no review is over its
 * limit, and `undefined` if any stays unplaced.
 */
function clearsAfter(queue: readonly Queued[], placed: readonly number[], today: number): number | undefined {
  let last = -1;
  for (const [index, { by, joins }] of queue.entries()) {
    const week = placed[index] as number;
    // a review that joins the queue only after ten years is not backlog
    if (week === -1 && joins < MOST_WEEKS) return undefined;
    if (week >= 0 && by !== NO_DAY && weekStart(today, week) > by) last = Math.max(last, week);
  }
  return last < 0 ? today : periodStart('backlogPlan', today, 'week', last + 1) - 1;
}

/** Finds by binary search the smallest capacity that leaves no review over its limit after `clearBy`. */
function capacityFor(
  queue: readonly Queued[],
  today: number,
  clearBy: number,
): Pick<BacklogPlan, 'reviewsPerWeekToClear'> {
  const clears = (perWeek: number): boolean => {
    const cleared = clearsAfter(queue, place(queue, perWeek, today), today);
    return cleared !== undefined && cleared <= clearBy;
  };
  // five times the queue, so that one working day of this week has room for every review
  let enough = Math.max(queue.length * 5, 1);
  if (!clears(enough)) return {};
  for (let few = 0; enough - few > 1; ) {
    const middle = (few + enough) >> 1;
    if (clears(middle)) enough = middle;
    else few = middle;
  }
  return { reviewsPerWeekToClear: enough };
}
