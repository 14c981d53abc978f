/**
 * How many reviews fall in each week or month, in plain text: everything that the picture of it shows.
 *
 * @module
 */

import { counted, dayInWords } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import { describeNumber, misuseAt } from '../kernel/reading.js';
import { REVIEW_WORKLOAD } from '../review/answer-shapes.js';
import type { ReviewWorkload } from '../review/caseload/workload.js';
import { oneLine } from './graphemes.js';
import { stretchInWords } from './schedule-days.js';
import { WORKLOAD_TEXT_OPTIONS } from './shapes.js';

/** Settings of {@link workloadToText}. */
export interface WorkloadTextOptions {
  /** How many reviews can be held in each week or month. Without it, nothing is said about it. */
  readonly capacity?: number;
  /** What it is called. Defaults to "Reviews to plan for". */
  readonly title?: string;
}

/**
 * Tells in plain text how many reviews fall in each week or month, and how many belong to none.
 *
 * @param workload - the counts
 * @param options - how many can be held in each period, and a title
 * @returns lines of plain text, the title first
 * @throws `SupportPlanError` `workload/not-a-count` for a count that cannot be one, `calendar/not-a-date`
 *   for a day that does not exist, or an `argument/…` code
 *
 *
 * @example
 * ```ts
 * import { calendarDate, reviewList, reviewWorkload } from 'supportplan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 * import { workloadToText } from 'supportplan/render';
 *
 * const list = reviewList(
 *   [{ policy: 'london-housing-trust-support', events: [{ kind: 'plan-agreed', on: '2026-06-04' }] }],
 *   { today: calendarDate('2026-11-22'), policies: [LONDON_HOUSING_TRUST_SUPPORT] },
 * );
 *
 * const text = workloadToText(reviewWorkload(list, { by: 'week', weeks: 3 }), { capacity: 4 });
 *
 * text.split('\n')[6]; // => '30 November to 6 December 2026: 1 review.'
 * ```
 */
export function workloadToText(workload: ReviewWorkload, options: WorkloadTextOptions = {}): string {
  checkArgument('workloadToText', 'workload', workload, REVIEW_WORKLOAD);
  checkArgument('workloadToText', 'options', options, WORKLOAD_TEXT_OPTIONS);
  const read = readWorkload('workloadToText', workload, options.capacity);
  return `${oneLine(options.title ?? '') || WORKLOAD_NAME}\n${workloadTold(read)}`;
}

/** What a workload is called where the host says nothing. */
export const WORKLOAD_NAME = 'Reviews to plan for';

/** A week or a month, looked at. */
export interface ReadPeriod {
  /** Its days, in words. */
  readonly days: string;
  /** How many reviews are to be held in it. */
  readonly reviews: number;
  /** How many of them are only to be considered. */
  readonly toConsider: number;
  /** By how many they are more than can be held; 0 where they are not. */
  readonly over: number;
}

/** A number of reviews that belong to no period. */
export interface ApartCount {
  /** How many. */
  readonly count: number;
  /** What about them, after the number. */
  readonly words: string;
}

/** A workload, looked at. */
export interface ReadWorkload {
  /** The day of the list and the days that the periods span, in a sentence each. */
  readonly span: readonly string[];
  /** The periods. */
  readonly periods: readonly ReadPeriod[];
  /** How many can be held in each. */
  readonly capacity?: number;
  /** What belongs to no period. */
  readonly apart: readonly ApartCount[];
}

/** Looks at a workload. */
export function readWorkload(caller: string, workload: ReviewWorkload, capacity?: number): ReadWorkload {
  const { today, periods } = workload;
  const first = periods[0];
  const last = periods.at(-1);
  return {
    span: [
      `As it stands on ${dayInWords(today)}.`,
      ...(first === undefined || last === undefined
        ? []
        : [`Counted by the working day to plan for: ${stretchInWords(first.from, last.to)}.`]),
    ],
    periods: periods.map(({ from, to, reviews, toConsider }, place) => {
      if (toConsider > reviews) {
        const path = ['workload', 'periods', place, 'toConsider'];
        const expected = `a whole number from 0 to ${reviews}`;
        throw misuseAt('workload/not-a-count', caller, path, expected, describeNumber(toConsider));
      }
      const over = capacity === undefined ? 0 : Math.max(reviews - capacity, 0);
      return { days: stretchInWords(from, to), reviews, toConsider, over };
    }),
    ...(capacity !== undefined && { capacity }),
    apart: APART.map(([key, words]) => ({ count: workload[key], words })),
  };
}

/** Tells a workload that was looked at. */
export function workloadTold({ span, periods, capacity, apart }: ReadWorkload): string {
  return [
    ...span,
    ...(capacity === undefined ? [] : [capacityInWords(capacity)]),
    ...periods.map(periodInWords),
    ...apart.map(({ count, words }) => `${count} ${words}.`),
  ].join('\n');
}

/** How many can be held. */
export function capacityInWords(capacity: number): string {
  return `Capacity: ${counted(capacity, 'review')} in each.`;
}

/** A period, and what falls in it. */
export function periodInWords({ days, reviews, toConsider, over }: ReadPeriod): string {
  const consider =
    toConsider === 0
      ? ''
      : toConsider === reviews
        ? ', only to be considered'
        : `, ${toConsider} of them only to be considered`;
  return `${days}: ${counted(reviews, 'review')}${consider}${over > 0 ? `; ${over} over capacity` : ''}.`;
}

/** What belongs to no period: the pressing ones first. */
const APART = [
  ['overdue', 'overdue already'],
  ['notYetConsidered', 'past the day to be considered by, and not considered yet'],
  ['withoutLimit', 'owed without a fixed last day'],
  ['later', 'later than these'],
  ['nothingToPlan', 'with nothing to plan: on hold, not scheduled or ended'],
] as const;
