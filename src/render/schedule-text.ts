/**
 * Describes the reviews of a schedule in plain text, with the same content as the picture and full dates.
 *
 * @module
 */

import { type CalendarDate, dayOf } from '../calendar/calendar-date.js';
import { DAY } from '../calendar/shapes.js';
import { counted, dayInWords, listed } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import type {
  Ended,
  EndsFirst,
  NextReview,
  NotCountable,
  NotScheduled,
  ReviewDue,
} from '../review/answer.js';
import { REVIEW_SCHEDULE } from '../review/answer-shapes.js';
import { eventWords } from '../review/event-words.js';
import type { ReviewSchedule } from '../review/next-review.js';
import type { ProjectedReview } from '../review/projections.js';
import { type ReviewStatus, reviewStatus } from '../review/status.js';
import { oneLine } from './graphemes.js';
import { plainDay } from './schedule-days.js';
import { SOME_TITLE } from './shapes.js';

/** Options of {@link scheduleToText}. */
export interface ScheduleTextOptions {
  /** The date at which to judge it. */
  readonly today: CalendarDate;
  /** The title. Defaults to "Reviews". */
  readonly title?: string;
}

/**
 * Describes the reviews of a schedule in plain text: those with a last day, soonest first, then those
 * without.
 *
 * Statuses are those of {@link reviewStatus}: a review that is only to be considered is never called
 * overdue, and one that has ended has no last day. Projected days are called provisional. None are listed
 * after a last day that has passed, because they depend on when the review is held.
 *
 * @param schedule - the schedule, with its projections if wanted
 * @param options - the date at which to judge it, and a title
 * @returns lines of plain text, the title first
 * @throws `SupportPlanError` `calendar/not-a-date` for an invalid date, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { calendarDate, reviewSchedule } from 'supportplan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 * import { scheduleToText } from 'supportplan/render';
 *
 * const schedule = reviewSchedule(LONDON_HOUSING_TRUST_SUPPORT, {
 *   events: [{ kind: 'plan-agreed', on: calendarDate('2026-06-04') }],
 * });
 *
 * const text = scheduleToText(schedule, { today: calendarDate('2026-11-22') });
 *
 * text.split('\n')[2]; // => 'Six-monthly review. Due by Friday 4 December 2026. In 12 days.'
 * ```
 */
export function scheduleToText(schedule: ReviewSchedule, options: ScheduleTextOptions): string {
  checkArgument('scheduleToText', 'schedule', schedule, REVIEW_SCHEDULE);
  checkArgument('scheduleToText', 'options', options, SCHEDULE_TEXT_OPTIONS);
  const told = scheduleTold(readSchedule('scheduleToText', schedule, options.today));
  return `${oneLine(options.title ?? '') || SCHEDULE_NAME}\n${told}`;
}

/** The default title of a schedule. */
export const SCHEDULE_NAME = 'Reviews';

/** A review with a last day. */
export interface DatedReview {
  /** Its title on one line, capitalised. */
  readonly title: string;
  /** The review's result. */
  readonly review: ReviewDue;
  /** The first day on which it may be held. */
  readonly from: number;
  /** The last day. */
  readonly by: number;
  /** Whether it is overdue. */
  readonly overdue: boolean;
  /** What must happen by the last day: "Due by". Policy texts are complete. */
  readonly due: string;
  /** The last day, in words. */
  readonly day: string;
  /** Its status, in sentences, without the projected reviews. */
  readonly sentences: readonly string[];
  /** The projected reviews after it, soonest first. Empty if its last day has passed. */
  readonly later: readonly ProjectedReview[];
}

/** Reviews without a last day that share a status. */
export interface UndatedReviews {
  /** Their titles on one line each, the first capitalised. */
  readonly titles: readonly string[];
  /** Their status, in a sentence. */
  readonly sentence: string;
}

/** A schedule that has been read. */
export interface ReadSchedule {
  /** The date at which it is judged. */
  readonly today: number;
  /** That date in words. */
  readonly day: string;
  /** Reviews with a last day, soonest first. */
  readonly dated: readonly DatedReview[];
  /** Reviews without one. */
  readonly undated: readonly UndatedReviews[];
  /** The only sentence, if there are no reviews or all have ended. */
  readonly only?: string;
}

/** Reads a schedule at a date. */
export function readSchedule(caller: string, schedule: ReviewSchedule, date: CalendarDate): ReadSchedule {
  const today = dayOf(caller, date, 'options.today');
  const reading: Reading = { caller, today, projected: byTimescale(schedule.projected) };
  const dated: DatedReview[] = [];
  const undated = new Map<string, Set<string>>();
  const ends = new Set<string>();
  for (const review of schedule.reviews) {
    const current = reviewStatus(onItsOwn(review), { today: date });
    if (review.kind === 'due' && current.status !== 'ended') {
      dated.push(datedReview(review, current, reading));
      continue;
    }
    const end = current.status === 'ended' ? endInWords(review) : undefined;
    if (end !== undefined) ends.add(end);
    const sentence = end === undefined ? undatedInWords(review as Undated) : `Ended: ${end}.`;
    const titles = undated.get(sentence);
    if (titles === undefined) undated.set(sentence, new Set([titleOf(review)]));
    else titles.add(titleOf(review));
  }
  // the sort is stable, so reviews with the same last day keep their order
  dated.sort((one, other) => one.by - other.by);
  const day = dayInWords(date);
  const groups = Array.from(undated, ([sentence, titles]) => ({
    titles: capitalisedFirst(titles),
    sentence,
  }));
  const read: ReadSchedule = { today, day, dated, undated: groups };
  if (dated.length > 0 || ends.size < groups.length) return read;
  const only = ends.size === 0 ? 'No review is scheduled.' : `Nothing is due: ${listed([...ends])}.`;
  return { ...read, only };
}

/** The text of a schedule that has been read. */
export function scheduleTold({ day, dated, undated, only }: ReadSchedule): string {
  if (only !== undefined) return only;
  return [
    `Today is ${day}.`,
    ...dated.map(({ title, due, day: lastDay, sentences, later }) =>
      [`${title}. ${due} ${lastDay}.`, ...sentences, ...laterInWords(later, later.length)].join(' '),
    ),
    ...undated.map(({ titles, sentence }) => `${listed(titles)}. ${sentence}`),
  ].join('\n');
}

/** The projected reviews in words: the first `most` by date, and a count of the rest. */
export function laterInWords(later: readonly ProjectedReview[], most: number): readonly string[] {
  if (later.length === 0) return [];
  const days = later.slice(0, most).map(({ by }) => plainDay(by));
  if (later.length > most) days.push(`${later.length - most} more`);
  return later.length === 1
    ? [`After that, provisionally: by ${days.join()}, if this one is held on its last day.`]
    : [`After that, provisionally: by ${listed(days)}, if each is held on its last day.`];
}

/**
 * A review without the one behind it, which has its own entry. Otherwise a review that is only to be
 * considered would be called overdue.
 */
function onItsOwn(review: NextReview): NextReview {
  if (review.kind !== 'due') return review;
  const { mandatoryReview: _, ...alone } = review;
  return alone;
}

function byTimescale(projected: readonly ProjectedReview[]): ReadonlyMap<string, readonly ProjectedReview[]> {
  const found = new Map<string, ProjectedReview[]>();
  for (const one of projected) {
    const same = found.get(one.timescale);
    if (same === undefined) found.set(one.timescale, [one]);
    else same.push(one);
  }
  return found;
}

/** What every review of a schedule is read with. */
interface Reading {
  /** The function that errors name. */
  readonly caller: string;
  /** The date at which the schedule is judged. */
  readonly today: number;
  /** The projected reviews of each timescale. */
  readonly projected: ReadonlyMap<string, readonly ProjectedReview[]>;
}

function datedReview(review: ReviewDue, current: ReviewStatus, reading: Reading): DatedReview {
  const { caller, today } = reading;
  const projected = reading.projected.get(review.timescale) ?? [];
  const by = dayOf(caller, review.by, 'schedule.reviews.by');
  const passed = today > by;
  return {
    title: capitalised(titleOf(review)),
    due: dueInWords(review, passed),
    day: dayInWords(review.by),
    review,
    from: dayOf(caller, review.from, 'schedule.reviews.from'),
    by,
    overdue: current.status === 'overdue',
    sentences: [
      statusInWords(current),
      ...(passed ? [] : beforeInWords(review, today, caller)),
      ...notesInWords(review),
      ...(passed && projected.length > 0 ? ['What comes after it depends on the day that it is held.'] : []),
    ],
    later: passed ? [] : projected,
  };
}

function titleOf({ title }: NextReview): string {
  return oneLine(title) || 'review';
}

function dueInWords({ opening, strength }: ReviewDue, passed: boolean): string {
  const due = strength === 'must' ? 'due by' : 'to be considered by';
  return capitalised(opening === undefined ? `${passed ? 'was ' : ''}${due}` : oneLine(opening));
}

function statusInWords({ status, daysToGo, overdueDays }: ReviewStatus): string {
  if (status === 'overdue') return `${counted(overdueDays as number, 'day')} overdue.`;
  if (status === 'not-yet-considered') return 'Not considered yet.';
  return daysToGo === 0 ? 'Today is the last day.' : `In ${counted(daysToGo as number, 'day')}.`;
}

/** The sentences that apply until the last day passes: the window, and the working day to plan for. */
function beforeInWords(review: ReviewDue, today: number, caller: string): readonly string[] {
  const { limit, from, by, planBy } = review;
  const plan = planBy !== by && today <= dayOf(caller, planBy, 'schedule.reviews.planBy');
  return [
    ...(limit.opensAfter === undefined ? [] : [`It can be held from ${dayInWords(from)}.`]),
    ...(plan ? [`The last day is not a working day: plan for ${dayInWords(planBy)}.`] : []),
  ];
}

function notesInWords({ provisional, missing = [] }: ReviewDue): readonly string[] {
  return [
    ...(provisional
      ? ['That day is provisional: some of the bank holidays it depends on are only calculated.']
      : []),
    ...(missing.length === 0
      ? []
      : ['It is the soonest day that may apply, because information that the rule needs is not recorded.']),
  ];
}

/** Why a review ended, as a clause. Takes only reviews that {@link reviewStatus} says have ended. */
function endInWords(review: NextReview): string {
  if (review.kind === 'ended') return `${eventWords(review.endedBy)} on ${dayInWords(review.on)}`;
  const birthday = (review as ReviewDue).endsOn ?? (review as EndsFirst).on;
  return `the birthday that ends it was on ${dayInWords(birthday)}`;
}

type Undated = Exclude<NextReview, ReviewDue | Ended>;

/** The status of a review without a last day. */
function undatedInWords(review: Undated): string {
  if (review.kind === 'no-fixed-limit') {
    return `Owed, with no fixed last day: ${eventWords(review.startedBy)} on ${dayInWords(review.startedOn)}.`;
  }
  if (review.kind === 'on-hold') {
    const otherwise = `Without the hold, its last day would be ${dayInWords(review.otherwiseBy)}.`;
    return `On hold since ${dayInWords(review.heldSince)}. ${otherwise}`;
  }
  if (review.because === 'ends-first') {
    return `None falls due before the birthday that ends it, on ${dayInWords(review.on)}.`;
  }
  if (review.because === 'done' && review.on !== undefined) {
    return `Done on ${dayInWords(review.on)}; no other is scheduled.`;
  }
  return WHY_NONE[review.because];
}

const WHY_NONE: Readonly<Record<(NotScheduled | NotCountable)['because'], string>> = {
  'not-started': 'Not scheduled: no event that would start one is recorded.',
  done: 'Done; no other is scheduled.',
  'facts-missing': 'No last day can be given: information that the rule needs is not recorded.',
  'no-rule-applies': 'No last day can be given: none of the rules applies to what is recorded.',
  'terms-unknown': 'No last day can be given: no later school term is known.',
  'not-in-force': 'No last day can be given: the rule was no longer in force.',
};

function capitalisedFirst(titles: ReadonlySet<string>): readonly string[] {
  return Array.from(titles, (title, place) => (place === 0 ? capitalised(title) : title));
}

/** Capitalises a text. */
function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

const SCHEDULE_TEXT_OPTIONS: Shape<ScheduleTextOptions> = /* @__PURE__ */ shape(() =>
  options<ScheduleTextOptions>({ today: DAY, title: SOME_TITLE }),
);
