/**
 * What a list holds, and its counts.
 *
 * @module
 */

import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Issue } from '../../kernel/reading.js';
import type { AnsweredAsAt } from '../as-at.js';
import { REVIEW_STATUSES, type ReviewStatusKind } from '../statuses.js';
import type { UnusedEvents } from '../unused-events.js';
import type { ReviewRow } from './review-row.js';

/** A record that could not be used, and why. */
export interface RefusedRecord {
  /** The index of the record in the input, from 0. */
  readonly place: number;
  /** Your id for the record, if it could be read. This is data and never part of a message. */
  readonly id?: string;
  /** All issues found in the record. */
  readonly issues: readonly Issue[];
}

/** Counts of rows. */
export interface ReviewCounts {
  /** How many rows there are. */
  readonly rows: number;
  /** The number of rows with each status. */
  readonly byStatus: Readonly<Record<ReviewStatusKind, number>>;
  /** The number of rows with a further review due that has no fixed limit. */
  readonly alsoOwed: number;
  /** The number of rows with a review due at once or on safety grounds. */
  readonly immediate: number;
  /** The most calendar days that any review is overdue; 0 if none is. */
  readonly longestOverdueDays: number;
}

/** Counts over a list. `records` is always `rows` and `refused` together. */
export interface ReviewTotals extends ReviewCounts {
  /** How many records were given. */
  readonly records: number;
  /** How many were refused. */
  readonly refused: number;
}

/** The counts of one group. */
export interface ReviewGroup extends ReviewCounts {
  /** The group's key; missing for the group of rows without a key. */
  readonly key?: string;
}

/** The list of a caseload: a row for each valid record, and the issues of each refused one. */
export interface ReviewList extends AnsweredAsAt {
  /** The date the statuses are for, unless there is `asAt`. */
  readonly today: CalendarDate;
  /** One row for each valid record, in input order. */
  readonly rows: readonly ReviewRow[];
  /** The invalid records. Every input record is in either `rows` or `refused`. */
  readonly refused: readonly RefusedRecord[];
  /** The counts. */
  readonly totals: ReviewTotals;
  /**
   * The counts of each group, sorted by key, if `groupBy` was given. Refused records are not counted in
   * groups.
   */
  readonly groups: readonly ReviewGroup[];
  /**
   * The kinds of event that the policy of their record does not use, sorted by policy and kind, with the
   * number of rows that have each. A kind that many rows have may come from a wrong mapping, or belong
   * to another policy. Counted with `totalsOnly` too.
   */
  readonly unusedEvents: readonly UnusedEvents[];
}

/** Mutable {@link ReviewCounts}, used while counting. */
export type Counts = { -readonly [Key in keyof ReviewCounts]: ReviewCounts[Key] } & {
  byStatus: Record<ReviewStatusKind, number>;
};

export function newCounts(): Counts {
  const byStatus = Object.fromEntries(REVIEW_STATUSES.map((status) => [status, 0]));
  return {
    rows: 0,
    byStatus: byStatus as Counts['byStatus'],
    alsoOwed: 0,
    immediate: 0,
    longestOverdueDays: 0,
  };
}

export function groupOf(groups: Map<string | undefined, Counts>, key: string | undefined): Counts {
  let counts = groups.get(key);
  if (counts === undefined) {
    counts = newCounts();
    groups.set(key, counts);
  }
  return counts;
}

export function addCounts(sum: Counts, part: ReviewCounts): void {
  for (const status of REVIEW_STATUSES) sum.byStatus[status] += part.byStatus[status];
  sum.rows += part.rows;
  sum.alsoOwed += part.alsoOwed;
  sum.immediate += part.immediate;
  sum.longestOverdueDays = Math.max(sum.longestOverdueDays, part.longestOverdueDays);
}

export function addRow(counts: Counts, row: ReviewRow): void {
  counts.rows += 1;
  counts.byStatus[row.status] += 1;
  if (row.alsoOwed) counts.alsoOwed += 1;
  if (row.immediate) counts.immediate += 1;
  if (row.overdueDays !== undefined && row.overdueDays > counts.longestOverdueDays) {
    counts.longestOverdueDays = row.overdueDays;
  }
}

export function summed(
  records: number,
  refused: number,
  counts: Counts,
  groups: ReadonlyMap<string | undefined, Counts>,
): Pick<ReviewList, 'totals' | 'groups'> {
  const ordered = [...groups].sort(([a], [b]) => ((a ?? '') < (b ?? '') || a === undefined ? -1 : 1));
  return {
    totals: { records, refused, ...counts },
    groups: ordered.map(([key, counted]) => ({ ...(key !== undefined && { key }), ...counted })),
  };
}
