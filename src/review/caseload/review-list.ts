/**
 * Lists what is due, overdue and coming up for a whole caseload, with totals.
 *
 * @module
 */

import { checkArgument, checkIterable } from '../../kernel/arguments.js';
import { misuse } from '../../kernel/error.js';
import {
  callable,
  FLAG,
  list as listOf,
  optional,
  options as optionsOf,
  type Shape,
  shape,
  union,
  words,
} from '../../kernel/shape.js';
import { type AsAtOptions, answeredAsAt, asAtFields, daysAsAt } from '../as-at.js';
import { counting, DUE_SOON, POLICIES } from '../counting-options.js';
import {
  assessAll,
  type CountingOptions,
  evaluationsFor,
  type PolicyEvaluation,
} from '../engine/evaluation.js';
import { withinSupportedYears } from '../engine/supported-years.js';
import { emptyTimeline, type Timeline } from '../engine/timeline.js';
import type { ReviewPolicy } from '../policy.js';
import type { CaseRecord } from '../record.js';
import { DUE_SOON_DAYS, type StatusDay } from '../status.js';
import { addUnused, type UnusedCounts, unusedInOrder } from '../unused-events.js';
import { REVIEW_LIST } from './list-shapes.js';
import {
  addCounts,
  addRow,
  type Counts,
  groupOf,
  newCounts,
  type RefusedRecord,
  type ReviewList,
  summed,
} from './list-totals.js';
import { type CaseReader, openedTooOld, readCase, recordIdOf, tooOld, uncountable } from './read-case.js';
import { type ReviewRow, rowOf } from './review-row.js';

/** Settings of {@link reviewList} and {@link reviewListAsync}. */
export interface ReviewListOptions extends CountingOptions, AsAtOptions {
  /** The policies that records name by id. */
  readonly policies: readonly ReviewPolicy[];
  /**
   * How many calendar days before its last day a review is due soon; defaults to 28, which is our
   * choice.
   */
  readonly dueSoonDays?: number;
  /**
   * Groups the counts by team, policy or a key of your own. Lists are for teams; group by worker only
   * in a worker's own list.
   */
  readonly groupBy?: 'team' | 'policy' | ((record: CaseRecord) => string | undefined);
  /**
   * Keeps only the counts, without rows or refused records, so memory does not grow with the caseload.
   */
  readonly totalsOnly?: boolean;
  /**
   * Called with each row and each refused record, in order. Use it to write them out while streaming.
   */
  readonly each?: (line: ReviewRow | RefusedRecord) => void;
}

const LIST_OPTIONS: Shape<ReviewListOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ReviewListOptions>({
    ...counting(),
    ...asAtFields(),
    policies: POLICIES,
    dueSoonDays: DUE_SOON,
    groupBy: optional(
      union<NonNullable<ReviewListOptions['groupBy']>>(
        [words(['team', 'policy']), callable()],
        '"team", "policy" or a function',
      ),
    ),
    totalsOnly: optional(FLAG),
    each: optional(callable<NonNullable<ReviewListOptions['each']>>()),
  }),
);

const LISTS = /* @__PURE__ */ shape(() => listOf(REVIEW_LIST));

/**
 * Lists what is due for each record of a caseload, with totals.
 *
 * Each record is validated. An invalid one goes to `refused` with its index and issues, and the rest are
 * still listed. An event dated after `today` has not happened and is an issue: the year may be mistyped.
 * Besides the codes of `readReviewRecord` the issues can have the codes `review/unknown-policy`,
 * `review/wrong-fact`, `review/event-after-today`, `review/born-after-today`, `review/too-old` or
 * `review/out-of-range`.
 *
 * To list parts of a caseload separately, merge them with {@link mergeReviewLists}. For records
 * streamed from a file or a database, use {@link reviewListAsync}.
 *
 * @param records - the records, any iterable of them: {@link CaseRecord}, or unvalidated values
 * @param options - the day, the policies, and settings
 * @returns the rows, the records refused, and the totals
 * @throws `SupportPlanError` `calendar/not-a-date` when `today` or `asAt` is not a day,
 *   `review/as-at-after-today` when `asAt` is after `today`,
 *   `review/repeated-policy` when two of the policies have the same id, and an `argument/…` code for any
 *   other wrong argument
 *
 * @example
 * ```ts
 * import { calendarDate, reviewList } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * const list = reviewList(
 *   [
 *     { policy: 'england-looked-after-child', events: [{ kind: 'became-looked-after', on: '2026-03-21' }] },
 *     { policy: 'england-looked-after-child', events: [{ kind: 'became-looked-after', on: '2026-02-30' }] },
 *   ],
 *   { today: calendarDate('2026-04-23'), policies: [ENGLAND_LOOKED_AFTER_CHILD] },
 * );
 *
 * list.totals.byStatus.overdue; // => 1
 * const [issue] = list.refused[0]?.issues ?? [];
 *
 * issue?.message; // => '"events[0].on": expected a real day written YYYY-MM-DD, got 2026-02-30.'
 * ```
 */
export function reviewList(records: Iterable<unknown>, options: ReviewListOptions): ReviewList {
  checkIterable('reviewList', 'records', records);
  const lister = new Lister('reviewList', options);
  for (const given of records) lister.add(given);
  return lister.list();
}

/**
 * Lists what is due for each record of an async iterable, as {@link reviewList} does.
 *
 * With `totalsOnly` memory does not grow with the caseload; `each` is called with every row and refused
 * record as it is read.
 *
 * @param records - the records, as an async iterable: lines of a file, rows of a query
 * @param options - the day, the policies, and settings
 * @returns the rows, the records refused, and the totals
 * @throws `SupportPlanError` as {@link reviewList}
 *
 * @example
 * ```ts
 * import { calendarDate, reviewListAsync } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * async function* records() {
 *   const events = [{ kind: 'became-looked-after', on: '2026-03-21' }];
 *   yield { policy: 'england-looked-after-child', events };
 * }
 *
 * const list = await reviewListAsync(records(), {
 *   today: calendarDate('2026-04-23'),
 *   policies: [ENGLAND_LOOKED_AFTER_CHILD],
 *   totalsOnly: true,
 * });
 *
 * list.totals.longestOverdueDays; // => 2
 * ```
 */
export async function reviewListAsync(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: ReviewListOptions,
): Promise<ReviewList> {
  checkIterable('reviewListAsync', 'records', records, true);
  const lister = new Lister('reviewListAsync', options);
  for await (const given of records) lister.add(given);
  return lister.list();
}

/**
 * Merges the lists of parts of a caseload, in order. The result equals one list of the whole.
 *
 * @param lists - the lists, at least one, all with the same `today` and `asAt`
 * @returns one list; each `place` is the index in the whole caseload
 * @throws `SupportPlanError` `review/lists-of-different-days`, `review/nothing-to-merge`, or an
 *   `argument/…` code
 *
 * @example
 * ```ts
 * import { calendarDate, mergeReviewLists, reviewList } from 'supportplan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 *
 * const options = { today: calendarDate('2026-11-22'), policies: [LONDON_HOUSING_TRUST_SUPPORT] };
 * const record = { policy: 'london-housing-trust-support', events: [] };
 *
 * const lists = [reviewList([record], options), reviewList([record, {}], options)];
 *
 * mergeReviewLists(lists).totals.refused; // => 1
 * ```
 */
export function mergeReviewLists(lists: readonly ReviewList[]): ReviewList {
  checkArgument('mergeReviewLists', 'lists', lists, LISTS);
  const [first] = lists;
  if (first === undefined) {
    throw misuse('review/nothing-to-merge', 'mergeReviewLists', 'lists', 'one list or more', 'none');
  }
  const { today, asAt } = first;
  const rows: ReviewRow[] = [];
  const refused: RefusedRecord[] = [];
  const totals = newCounts();
  const groups = new Map<string | undefined, Counts>();
  const unused: UnusedCounts = new Map();
  let records = 0;
  let refusals = 0;
  let eventsAfter = 0;
  for (const list of lists) {
    if (list.today !== today || list.asAt !== asAt) {
      throw misuse(
        'review/lists-of-different-days',
        'mergeReviewLists',
        'lists',
        `lists of ${dayOfList(first)}`,
        `one of ${dayOfList(list)}`,
      );
    }
    for (const row of list.rows) rows.push({ ...row, place: row.place + records });
    for (const line of list.refused) refused.push({ ...line, place: line.place + records });
    addCounts(totals, list.totals);
    for (const group of list.groups) addCounts(groupOf(groups, group.key), group);
    for (const { policy, kind, records: count } of list.unusedEvents) addUnused(unused, policy, kind, count);
    records += list.totals.records;
    eventsAfter += list.eventsAfter ?? 0;
    refusals += list.totals.refused;
  }
  return {
    today,
    ...(asAt !== undefined && { asAt, eventsAfter }),
    rows,
    refused,
    ...summed(records, refusals, totals, groups),
    unusedEvents: unusedInOrder(unused),
  };
}

/** The day of a list, in words. */
function dayOfList({ today, asAt }: ReviewList): string {
  return asAt === undefined ? today : `${today} as at ${asAt}`;
}

/** Lists records one by one, reusing the timeline and the due calculations for each record. */
class Lister {
  private readonly rows: ReviewRow[] = [];
  private readonly refused: RefusedRecord[] = [];
  private readonly counts = newCounts();
  private readonly groups = new Map<string | undefined, Counts>();
  private readonly unused: UnusedCounts = new Map();
  private readonly timeline = emptyTimeline();
  private readonly options: ReviewListOptions;
  private readonly reader: CaseReader;
  private readonly day: StatusDay;
  private place = 0;
  private refusals = 0;
  private eventsAfter = 0;

  constructor(caller: string, options: ReviewListOptions) {
    checkArgument(caller, 'options', options, LIST_OPTIONS);
    const { today, asAt } = daysAsAt(caller, options);
    const evaluations = evaluationsFor(options.policies, options, caller);
    this.options = options;
    this.reader = { today, asAt, evaluations };
    this.day = { today: asAt, dueSoonDays: options.dueSoonDays ?? DUE_SOON_DAYS };
  }

  add(given: unknown): void {
    const { options, place } = this;
    const line = this.line(given, place);
    this.place += 1;
    if ('issues' in line) {
      this.refusals += 1;
      if (options.totalsOnly !== true) this.refused.push(line);
    } else {
      addRow(this.counts, line);
      if (options.groupBy !== undefined) {
        addRow(groupOf(this.groups, keyOf(options.groupBy, given as CaseRecord)), line);
      }
      const { unused, later } = this.timeline;
      this.eventsAfter += later;
      if (unused !== undefined) for (const kind of unused) addUnused(this.unused, line.policy, kind, 1);
      if (options.totalsOnly !== true) this.rows.push(line);
    }
    options.each?.(line);
  }

  private line(given: unknown, place: number): ReviewRow | RefusedRecord {
    const { reader, timeline } = this;
    const evaluation = readCase(given, reader, timeline);
    if ('issues' in evaluation) return { place, ...recordIdOf(given), issues: evaluation.issues };
    const counted = assessed(evaluation, timeline);
    if (counted && !openedTooOld(evaluation, timeline)) {
      return rowOf({ place, record: given as CaseRecord, evaluation, timeline }, this.day);
    }
    return { place, ...recordIdOf(given), issues: [counted ? tooOld() : uncountable()] };
  }

  list(): ReviewList {
    const { rows, refused, place, refusals, counts, groups, unused } = this;
    return {
      today: this.options.today,
      ...answeredAsAt(this.options, this.eventsAfter),
      rows,
      refused,
      ...summed(place, refusals, counts, groups),
      unusedEvents: unusedInOrder(unused),
    };
  }
}

function keyOf(groupBy: NonNullable<ReviewListOptions['groupBy']>, record: CaseRecord): string | undefined {
  return typeof groupBy === 'function' ? groupBy(record) : record[groupBy];
}

/** Calculates every timescale; returns false if a date falls outside the supported years. */
function assessed(evaluation: PolicyEvaluation, timeline: Timeline): boolean {
  return withinSupportedYears(() => assessAll(evaluation, timeline)) !== undefined;
}
