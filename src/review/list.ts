/**
 * A caseload in one list: what is due, overdue and coming up, for everybody, with totals.
 *
 * @module
 */
import { type CalendarDate, dayOf } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { describeText, misuse } from '../kernel/error.js';
import { type Issue, isObject, issue } from '../kernel/reading.js';
import { countable } from './countable.js';
import {
  type EndsFirst,
  type NextReview,
  type NotScheduled,
  type ReviewSchedule,
  reviewSchedule,
} from './next-review.js';
import type { ReviewPolicy } from './policy.js';
import { type CaseRecord, readCaseRecord } from './record.js';
import { REVIEW_STATUSES, type ReviewStatusKind, reviewStatus } from './status.js';

/** Settings of {@link reviewList}. */
export interface ReviewListOptions {
  /** The day to judge everything on. */
  readonly today: CalendarDate;
  /** The policies that records name by id. */
  readonly policies: readonly ReviewPolicy[];
  /** How many calendar days before its last day a review is due soon; 28 unless told, which is our choice. */
  readonly dueSoonDays?: number;
  /** Working calendars to use where a policy names the same divisions. */
  readonly calendars?: readonly WorkingCalendar[];
}

/** One person's line. */
export interface ReviewRow {
  /** The record's place in what was given, from 0. */
  readonly place: number;
  /** The host's id, where the record has one. */
  readonly id?: string;
  /** The team, where the record has one. */
  readonly team?: string;
  /** The policy's id. */
  readonly policy: string;
  /** The timescale's id. */
  readonly timescale: string;
  /** How the review stands. */
  readonly status: ReviewStatusKind;
  /** The last day, where there is one and nothing has ended. */
  readonly by?: CalendarDate;
  /** The day to plan for, where there is one. */
  readonly planBy?: CalendarDate;
  /** Calendar days to the last day, 0 on it and after it; none where there is no last day. */
  readonly daysToGo?: number;
  /** Calendar days past the last day where it is overdue, else 0; none where there is no last day. */
  readonly overdueDays?: number;
  /** Why nothing is scheduled, where nothing is: a missing start is another thing than a review done. */
  readonly because?: (NotScheduled | EndsFirst)['because'];
  /** Whether the day leans on bank holidays that are known by rule only. */
  readonly provisional: boolean;
  /** Whether a review without a fixed limit is owed besides: one that was asked for, say. */
  readonly alsoOwed: boolean;
}

/** A record that could not be used, and why. */
export interface RefusedRecord {
  /** Its place in what was given, from 0. */
  readonly place: number;
  /** The host's id, where one could be read. Data, never part of a message. */
  readonly id?: string;
  /** Everything wrong with it. */
  readonly issues: readonly Issue[];
}

/** Counts over a list. `records` is always `rows` and `refused` together. */
export interface ReviewTotals {
  /** How many records were given. */
  readonly records: number;
  /** How many have a row. */
  readonly rows: number;
  /** How many were refused. */
  readonly refused: number;
  /** How many rows stand in each status. */
  readonly byStatus: Readonly<Record<ReviewStatusKind, number>>;
  /** How many rows have a review without a fixed limit owed besides. */
  readonly alsoOwed: number;
}

/** A caseload: a row for each record, or the reason why not. */
export interface ReviewList {
  /** The day it was judged on. */
  readonly today: CalendarDate;
  /** One for each record that could be used, in the order given. */
  readonly rows: readonly ReviewRow[];
  /** The others. Nothing is lost: rows and refused together are the records given. */
  readonly refused: readonly RefusedRecord[];
  /** The counts. */
  readonly totals: ReviewTotals;
}

/**
 * Lists what is due for each record of a caseload, with totals.
 *
 * Records come from outside, so each is read with care: a bad one is refused by its place, with its issues, and
 * the rest go on. An event dated after `today` has not happened and is an issue: it may be a slip in a year. Besides the
 * codes of {@link readReviewRecord} a refusal can say `review/unknown-policy`, `review/event-after-today`,
 * `review/born-after-today`, `review/too-old` or `review/out-of-range`.
 *
 * @param records - the records: {@link CaseRecord}, or anything that claims to be
 * @param options - the day, the policies, and settings
 * @returns the rows, the records refused, and the totals
 * @throws {@link SupportPlanError} `calendar/not-a-date` when `today` is none, and `review/repeated-policy` when two
 *   of the policies have one id
 *
 * @example
 * ```ts
 * import { calendarDate, ENGLAND_LOOKED_AFTER_CHILD, reviewList } from 'supportplan';
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
 * list.refused[0]?.issues[0]?.message; // => '"events[0].on": expected a real day written YYYY-MM-DD, got 2026-02-30.'
 * ```
 */
export function reviewList(records: Iterable<unknown>, options: ReviewListOptions): ReviewList {
  dayOf('reviewList', options.today, 'today');
  const rows: ReviewRow[] = [];
  const refused: RefusedRecord[] = [];
  const policies = new Map(options.policies.map((policy) => [policy.id, policy]));
  if (policies.size < options.policies.length) {
    throw misuse(
      'review/repeated-policy',
      'reviewList',
      'options.policies',
      'policies with an id each',
      'one id twice',
    );
  }
  let place = 0;
  for (const given of records) {
    const row = rowOf(given, place, policies, options);
    if ('issues' in row) refused.push(row);
    else rows.push(row);
    place += 1;
  }
  return { today: options.today, rows, refused, totals: totalsOf(rows, refused.length) };
}

function rowOf(
  given: unknown,
  place: number,
  policies: ReadonlyMap<string, ReviewPolicy>,
  options: ReviewListOptions,
): ReviewRow | RefusedRecord {
  const id = isObject(given) && typeof given['id'] === 'string' ? { id: given['id'] } : {};
  const reading = readCaseRecord(given);
  if (!reading.ok) return { place, ...id, issues: reading.issues };
  const record = reading.value;
  const policy = policies.get(record.policy);
  const issues = [
    ...daysAfter(options.today, record),
    ...(policy === undefined ? [noSuchPolicy(record)] : []),
  ];
  if (policy === undefined || issues.length > 0) return { place, ...id, issues };
  const schedule = countable(() => reviewSchedule(policy, record, options));
  if (schedule === undefined) return { place, ...id, issues: [uncountable()] };
  if (schedule.reviews.some((review) => openedTooOld(review, policy)))
    return { place, ...id, issues: [tooOld()] };
  const team = record.team === undefined ? {} : { team: record.team };
  return { place, ...id, ...team, policy: policy.id, ...standingOf(schedule, options) };
}

type Standing = Omit<ReviewRow, 'place' | 'id' | 'team' | 'policy'>;

function standingOf({ next, reviews }: ReviewSchedule, options: ReviewListOptions): Standing {
  const { status, review, ...days } = reviewStatus(next, options.today, options);
  const dated = review.kind === 'due' && status !== 'ended';
  const alsoOwed = dated && reviews.some((other) => other.kind === 'no-fixed-limit');
  return {
    timescale: review.timescale,
    status,
    ...(dated && { by: review.by, planBy: review.planBy, ...days }),
    ...(review.kind === status && 'because' in review && { because: review.because }),
    provisional: dated && review.provisional,
    alsoOwed,
  };
}

/** Nothing opens on or after the birthday that ends it: the day of birth, or the event, is wrong. */
function openedTooOld(review: NextReview, { timescales }: ReviewPolicy): boolean {
  return (
    review.kind === 'not-scheduled' &&
    review.because === 'ends-first' &&
    review.startedOn >= review.on &&
    timescales[0].startedBy.includes(review.startedBy)
  );
}

function tooOld(): Issue {
  return issue(
    'review/too-old',
    ['bornOn'],
    'a day of birth that leaves the person young enough for the policy',
    'an earlier one',
  );
}

function daysAfter(today: CalendarDate, record: CaseRecord): readonly Issue[] {
  const { bornOn } = record;
  const unborn =
    bornOn !== undefined && bornOn > today
      ? [issue('review/born-after-today', ['bornOn'], `a day not after ${today}`, bornOn)]
      : [];
  const events = record.events.flatMap(({ on }, index) =>
    on > today
      ? [
          issue(
            'review/event-after-today',
            ['events', index, 'on'],
            `a day not after ${today}`,
            on,
            'Record what has happened, not what is planned.',
          ),
        ]
      : [],
  );
  return [...unborn, ...events];
}

function noSuchPolicy({ policy }: CaseRecord): Issue {
  return issue(
    'review/unknown-policy',
    ['policy'],
    'the id of one of the policies given',
    describeText(policy),
  );
}

function uncountable(): Issue {
  return issue(
    'review/out-of-range',
    ['events'],
    'days whose reviews stay in the years 1978 to 2199',
    'others',
  );
}

function totalsOf(rows: readonly ReviewRow[], refused: number): ReviewTotals {
  const byStatus = Object.fromEntries(REVIEW_STATUSES.map((status) => [status, 0])) as Record<
    ReviewStatusKind,
    number
  >;
  for (const { status } of rows) byStatus[status] += 1;
  const alsoOwed = rows.filter((row) => row.alsoOwed).length;
  return { records: rows.length + refused, rows: rows.length, refused, byStatus, alsoOwed };
}
