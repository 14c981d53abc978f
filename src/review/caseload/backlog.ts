/**
 * Clearing a backlog: who is seen when, with so many reviews a week.
 *
 * @module
 */
import { type CalendarDate, textOfDay } from '../../calendar/calendar-date.js';
import { dayOfText, NO_DAY, weekday } from '../../calendar/day-number.js';
import { DAY } from '../../calendar/shapes.js';
import { checkArgument } from '../../kernel/arguments.js';
import { callable, optional, options as optionsOf, type Shape, shape, whole } from '../../kernel/shape.js';
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
   * The host's order of risk: below zero where the first is to be seen before the second, 0 where neither is. It comes before everything
   * else, and nobody else can give it: the force of a rule is no measure of risk.
   */
  readonly order: (first: ReviewRow, second: ReviewRow) => number;
  /** How many calendar days before its last day a review joins the queue; 28 unless told, which is our choice. */
  readonly leadDays?: number;
  /** A day by which nothing should be over its limit any more: the plan then says what capacity that takes. */
  readonly clearBy?: CalendarDate;
}

/** One review in the plan. */
export interface PlannedReview {
  /** The row of the list. */
  readonly row: ReviewRow;
  /** The first day of the week it is placed in. */
  readonly week: CalendarDate;
  /** Calendar days from its last day to that week, where the last day is before it; else 0. */
  readonly overLimitDays: number;
}

/** One week of the plan. */
export interface BacklogWeek {
  /** Its first day, a Monday; today in the first week. */
  readonly from: CalendarDate;
  /** Its last day, a Sunday. */
  readonly to: CalendarDate;
  /** Who is seen, in order. */
  readonly reviews: readonly PlannedReview[];
}

/** Who is seen when, what lands past its limit, and when the backlog is cleared. */
export interface BacklogPlan {
  /** The weeks, beginning with today's, as far as there is anybody to see. */
  readonly weeks: readonly BacklogWeek[];
  /** What is placed in a week after its last day, in order of week: over the limit, whatever its place in the queue. */
  readonly overLimit: readonly PlannedReview[];
  /** What could not be placed within ten years. */
  readonly unplaced: readonly ReviewRow[];
  /** The last day of the last week in which something over its limit is seen; none where that does not come within ten years. */
  readonly clearsOn?: CalendarDate;
  /** How many reviews a week would have nothing over its limit after `clearBy`; none where no number would. */
  readonly reviewsPerWeekToClear?: number;
}

/** How many weeks are planned at most: ten years. */
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
 * Plans a backlog with so many reviews a week: the host's order of risk first, then what is owed at once or on grounds of safety, then
 * those longest over their limit, then those owed without a limit, then those that must be held by last day, then those only to be
 * considered. Never by the force of the rule. In the rest of this week there is room for the share of its working days that are left.
 *
 * A review joins the queue once its window is open and its last day is near. One that is placed in a week after its last day is listed as over the
 * limit; in the week of its last day it is for the team to hold it in time. New reviews that follow from those held are not counted.
 *
 * @param list - the list, with its rows
 * @param options - how many a week, and the order of risk
 * @returns the plan, week by week
 * @throws {@link SupportPlanError} `review/rows-not-kept` for a list of totals only, `argument/out-of-range` for a capacity that is not
 *   whole or is below 1, `argument/missing` without an order of risk, `calendar/not-a-date` for a `clearBy` that is not a day, and
 *   another `argument/…` code for any other wrong argument
 *
 * @example
 * Two overdue reviews and room for one a week; the host knows that the second person is at greater risk.
 * ```ts
 * import { backlogPlan, calendarDate, reviewList } from 'supportplan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 *
 * const list = reviewList(
 *   [
 *     { id: 'A', policy: 'london-housing-trust-support', events: [{ kind: 'plan-agreed', on: '2026-01-05' }] },
 *     { id: 'B', policy: 'london-housing-trust-support', events: [{ kind: 'plan-agreed', on: '2026-05-11' }] },
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
  const today = dayOfText(list.today);
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

/** A row in the queue, in order: who comes first when there is room. */
interface Queued {
  readonly row: ReviewRow;
  /** Its last day, or {@link NO_DAY} where there is none that it could be over: it is only to be considered, or has no limit. */
  readonly by: number;
  /** The week, from today's, in which it can first be placed. */
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

/** The first day of a week, counted from today's; today itself in that one. */
function weekStart(today: number, week: number): number {
  return week === 0 ? today : periodStart('backlogPlan', today, 'week', week);
}

/** The week of each, with so many a week; -1 for what is not placed within ten years. */
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

/** The last day of the last week in which something over its limit is seen; today where nothing is; none where something is left over. */
function clearsAfter(queue: readonly Queued[], placed: readonly number[], today: number): number | undefined {
  let last = -1;
  for (const [index, { by, joins }] of queue.entries()) {
    const week = placed[index] as number;
    // what only joins the queue after these years is no backlog
    if (week === -1 && joins < MOST_WEEKS) return undefined;
    if (week >= 0 && by !== NO_DAY && weekStart(today, week) > by) last = Math.max(last, week);
  }
  return last < 0 ? today : periodStart('backlogPlan', today, 'week', last + 1) - 1;
}

/** The least capacity with which nothing is over its limit after a day, by halving. */
function capacityFor(
  queue: readonly Queued[],
  today: number,
  clearBy: number,
): Pick<BacklogPlan, 'reviewsPerWeekToClear'> {
  const clears = (perWeek: number): boolean => {
    const cleared = clearsAfter(queue, place(queue, perWeek, today), today);
    return cleared !== undefined && cleared <= clearBy;
  };
  // five times as many as there are, so that one working day of this week has room for all
  let enough = Math.max(queue.length * 5, 1);
  if (!clears(enough)) return {};
  for (let few = 0; enough - few > 1; ) {
    const middle = (few + enough) >> 1;
    if (clears(middle)) enough = middle;
    else few = middle;
  }
  return { reviewsPerWeekToClear: enough };
}
