/**
 * Describes in plain text how many reviews fall in each week or month, with the same content as the
 * picture.
 *
 * @module
 */

import { counted, dayInWords } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import { describeNumber, misuseAt } from '../kernel/reading.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import type { ReviewWorkload } from '../review/caseload/workload.js';
import { REVIEW_WORKLOAD } from '../review/caseload/workload.js';
import { oneLine } from './graphemes.js';
import { stretchInWords } from './schedule-days.js';
import { SOME_CAPACITY, SOME_TITLE } from './shapes.js';

/** Options of {@link workloadToText}. */
export interface WorkloadTextOptions {
  /**
   * The number of reviews that can be held in each week or month. Without it, capacity is not mentioned.
   */
  readonly capacity?: number;
  /** The title. Defaults to "Reviews to plan for". */
  readonly title?: string;
}

/**
 * Describes in plain text how many reviews fall in each week or month, and how many belong to none.
 *
 * @param workload - the counts
 * @param options - the capacity of each period, and a title
 * @returns lines of plain text, the title first
 * @throws `SupportPlanError` `workload/not-a-count` for an invalid count, `calendar/not-a-date` for an
 *   invalid date, or an `argument/…` code
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

/** The default title of a workload. */
export const WORKLOAD_NAME = 'Reviews to plan for';

/** A week or month that has been read. */
export interface ReadPeriod {
  /** Its dates, in words. */
  readonly days: string;
  /** The number of reviews in it. */
  readonly reviews: number;
  /** How many of them are only to be considered. */
  readonly toConsider: number;
  /** How many exceed capacity, or 0. */
  readonly over: number;
}

/** A count of reviews that belong to no period. */
export interface ApartCount {
  /** The count. */
  readonly count: number;
  /** The words after the count. */
  readonly words: string;
}

/** A workload that has been read. */
export interface ReadWorkload {
  /** The date of the list and the range of the periods, in a sentence each. */
  readonly span: readonly string[];
  /** The periods. */
  readonly periods: readonly ReadPeriod[];
  /** The capacity of each period. */
  readonly capacity?: number;
  /** The counts of reviews that belong to no period. */
  readonly apart: readonly ApartCount[];
}

/** Reads a workload. */
export function readWorkload(caller: string, workload: ReviewWorkload, capacity?: number): ReadWorkload {
  const { today, asAt, periods } = workload;
  const first = periods[0];
  const last = periods.at(-1);
  return {
    span: [
      asAt === undefined ? `As it stands on ${dayInWords(today)}.` : `As it stood on ${dayInWords(asAt)}.`,
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

/** The text of a workload that has been read. */
export function workloadTold({ span, periods, capacity, apart }: ReadWorkload): string {
  return [
    ...span,
    ...(capacity === undefined ? [] : [capacityInWords(capacity)]),
    ...periods.map(periodInWords),
    ...apart.map(({ count, words }) => `${count} ${words}.`),
  ].join('\n');
}

/** The capacity, in words. */
export function capacityInWords(capacity: number): string {
  return `Capacity: ${counted(capacity, 'review')} in each.`;
}

/** A period with its reviews, in words. */
export function periodInWords({ days, reviews, toConsider, over }: ReadPeriod): string {
  const consider =
    toConsider === 0
      ? ''
      : toConsider === reviews
        ? ', only to be considered'
        : `, ${toConsider} of them only to be considered`;
  return `${days}: ${counted(reviews, 'review')}${consider}${over > 0 ? `; ${over} over capacity` : ''}.`;
}

/** Reviews that belong to no period, most urgent first. */
const APART = [
  ['overdue', 'overdue already'],
  ['notYetConsidered', 'past the day to be considered by, and not considered yet'],
  ['withoutLimit', 'owed without a fixed last day'],
  ['later', 'later than these'],
  ['nothingToPlan', 'with nothing to plan: on hold, not scheduled or ended'],
] as const;

const WORKLOAD_TEXT_OPTIONS: Shape<WorkloadTextOptions> = /* @__PURE__ */ shape(() =>
  options<WorkloadTextOptions>({ capacity: SOME_CAPACITY, title: SOME_TITLE }),
);
