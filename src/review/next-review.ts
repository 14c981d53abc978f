/**
 * Which review is due next, by when, and why.
 *
 * @module
 */
import { type CalendarDate, dayOf, textOfDay } from '../calendar/calendar-date.js';
import { birthday } from '../calendar/day-number.js';
import { intervalParts, limitNumber } from '../calendar/interval.js';
import { leansOnProvisional, ukWorkingCalendar, type WorkingCalendar } from '../calendar/working-calendar.js';
import { nthWorkingDay } from '../calendar/working-days.js';
import type { Basis } from '../kernel/basis.js';
import { type Course, courseOf, datedEvents } from './course.js';
import type { EventKind, ReviewRecord } from './event.js';
import {
  type DatedLimit,
  isDated,
  type ReviewPolicy,
  type Step,
  type Strength,
  type Timescale,
} from './policy.js';

/** What every answer about a timescale says. */
interface Answer {
  /** The policy's id. */
  readonly policy: string;
  /** The timescale's id. */
  readonly timescale: string;
  /** What the review is called. */
  readonly title: string;
  /** Where the rule comes from. */
  readonly basis: Basis;
}

/** A review with a last day. */
export interface ReviewDue extends Answer {
  /** Tells the answers apart. */
  readonly kind: 'due';
  /** Which of its timescale's limits it is under. */
  readonly step: Step;
  /** Whether it has to happen by then, or to be considered by then. */
  readonly strength: Strength;
  /** The day it may be held from: the window's opening, else the day that started it. */
  readonly from: CalendarDate;
  /** The last day that keeps to the rule. It does not move off a weekend or a holiday. */
  readonly by: CalendarDate;
  /** The last working day on or before `by`, though never before the day that started it: the day to plan for. */
  readonly planBy: CalendarDate;
  /** The day it is counted from. */
  readonly startedOn: CalendarDate;
  /** What happened on that day. */
  readonly startedBy: EventKind;
  /** The limit, as the policy has it. */
  readonly limit: DatedLimit;
  /** The working calendar it was counted with. */
  readonly calendar: WorkingCalendar;
  /** Whether `by` or `planBy` leans on bank holidays that are known by rule only. */
  readonly provisional: boolean;
  /** The birthday from which nothing is due any more. */
  readonly endsOn?: CalendarDate;
  /** Where the review is only to be considered: the one behind it that must be held. */
  readonly behind?: ReviewDue;
}

/** A review that is owed without a figure: asked for, say, and to be held in reasonable time. */
export interface NoFixedLimit extends Answer {
  /** Tells the answers apart. */
  readonly kind: 'no-fixed-limit';
  /** There is no last day. */
  readonly by?: undefined;
  /** The day it was asked for, or became owed. */
  readonly startedOn: CalendarDate;
  /** What happened on that day. */
  readonly startedBy: EventKind;
  /** The birthday from which nothing is owed any more. */
  readonly endsOn?: CalendarDate;
}

/** No review is owed: nothing started it, or all of it is done. */
export interface NotScheduled extends Answer {
  /** Tells the answers apart. */
  readonly kind: 'not-scheduled';
  /** There is no last day. */
  readonly by?: undefined;
  /** Why there is none. */
  readonly because: 'not-started' | 'done';
  /** The day it was done. */
  readonly on?: CalendarDate;
}

/** No review is owed: a birthday ends the timescale before the next one falls due. */
export interface EndsFirst extends Answer {
  /** Tells the answers apart, with `because`. */
  readonly kind: 'not-scheduled';
  /** There is no last day. */
  readonly by?: undefined;
  /** Why there is none. */
  readonly because: 'ends-first';
  /** The birthday. */
  readonly on: CalendarDate;
  /** The day it would have been counted from. */
  readonly startedOn: CalendarDate;
  /** What happened on that day. */
  readonly startedBy: EventKind;
  /** The last day it would have had, if it has a fixed limit. */
  readonly otherwiseBy?: CalendarDate;
}

/** The timescale has ended: nothing is due, nothing is overdue, and nobody is to be reminded. */
export interface Ended extends Answer {
  /** Tells the answers apart. */
  readonly kind: 'ended';
  /** There is no last day. */
  readonly by?: undefined;
  /** The day it ended. */
  readonly on: CalendarDate;
  /** What ended it. */
  readonly endedBy: EventKind;
}

/** What can be said of one timescale for one person. */
export type NextReview = ReviewDue | NoFixedLimit | NotScheduled | EndsFirst | Ended;

/** Every timescale of a policy for one person. */
export interface ReviewSchedule {
  /** The one to look at first; as {@link nextReview} gives it. */
  readonly next: NextReview;
  /** An answer for each timescale, in the policy's order. */
  readonly reviews: readonly NextReview[];
}

/** Settings of {@link nextReview} and {@link reviewSchedule}. */
export interface NextReviewOptions {
  /** Working calendars to use where a policy names the same divisions; the built-in ones elsewhere. */
  readonly calendars?: readonly WorkingCalendar[];
}

/**
 * Says which review is due next, by when, and why.
 *
 * Of several it is the one with the earliest last day; a review without a fixed limit comes after those, so
 * ask {@link reviewSchedule} for all of them. Nothing here reads the clock: a last day may have passed, and
 * {@link reviewStatus} says whether it has.
 *
 * @param policy - the rules
 * @param record - what has happened to the person
 * @param options - working calendars of your own
 * @returns the answer, with the basis of the rule
 * @throws {@link SupportPlanError} `calendar/not-a-date` or `review/unknown-event-kind` for an event that is
 *   none, and `calendar/out-of-range` where counting leaves the years 1978 to 2199
 *
 * @example
 * A child who became looked after on the Saturday two weeks before Easter.
 * ```ts
 * import { calendarDate, ENGLAND_LOOKED_AFTER_CHILD, nextReview } from 'supportplan';
 *
 * const due = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
 *   events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }],
 * });
 *
 * due.by; // => '2026-04-21'
 * due.basis.locator; // => 'reg 33(1)'
 * ```
 */
export function nextReview(
  policy: ReviewPolicy,
  record: ReviewRecord,
  options: NextReviewOptions = {},
): NextReview {
  return mostPressing(answers('nextReview', policy, record, options));
}

/**
 * Says what is due of every timescale of a policy.
 *
 * @param policy - the rules
 * @param record - what has happened to the person
 * @param options - working calendars of your own
 * @returns the next review, and an answer for each timescale
 * @throws {@link SupportPlanError} as {@link nextReview}
 *
 * @example
 * ```ts
 * import { calendarDate, LONDON_HOUSING_TRUST_SUPPORT, reviewSchedule } from 'supportplan';
 *
 * const schedule = reviewSchedule(LONDON_HOUSING_TRUST_SUPPORT, {
 *   events: [
 *     { kind: 'plan-agreed', on: calendarDate('2026-08-31') },
 *     { kind: 'review-requested', on: calendarDate('2026-11-02') },
 *   ],
 * });
 *
 * schedule.next.by; // => '2027-02-28'
 * schedule.reviews.map((review) => review.kind); // => ['due', 'not-scheduled', 'no-fixed-limit']
 * ```
 */
export function reviewSchedule(
  policy: ReviewPolicy,
  record: ReviewRecord,
  options: NextReviewOptions = {},
): ReviewSchedule {
  const reviews = answers('reviewSchedule', policy, record, options);
  return { next: mostPressing(reviews), reviews };
}

function answers(
  caller: string,
  policy: ReviewPolicy,
  record: ReviewRecord,
  options: NextReviewOptions,
): readonly NextReview[] {
  const events = datedEvents(caller, record);
  const born = record.bornOn === undefined ? undefined : dayOf(caller, record.bornOn, 'record.bornOn');
  const calendar = calendarFor(policy, options);
  const opening = policy.timescales[0].startedBy;
  return policy.timescales.map((timescale) => {
    const birthdayDay =
      born === undefined || timescale.endsAtAge === undefined
        ? undefined
        : birthday(born, timescale.endsAtAge);
    return answerOf(caller, policy, timescale, courseOf(timescale, events, opening), calendar, birthdayDay);
  });
}

function calendarFor(policy: ReviewPolicy, { calendars = [] }: NextReviewOptions): WorkingCalendar {
  const builtIn = ukWorkingCalendar(policy.calendar);
  return calendars.find(({ divisions }) => divisions.join() === builtIn.divisions.join()) ?? builtIn;
}

function answerOf(
  caller: string,
  policy: ReviewPolicy,
  timescale: Timescale,
  course: Course,
  calendar: WorkingCalendar,
  endsOn: number | undefined,
): NextReview {
  const answer = { policy: policy.id, timescale: timescale.id, title: timescale.title, basis: policy.basis };
  if (course.kind === 'ended')
    return { ...answer, kind: 'ended', on: textOfDay(course.on), endedBy: course.by };
  if (course.kind === 'not-started') return { ...answer, kind: 'not-scheduled', because: 'not-started' };
  if (course.kind === 'done')
    return { ...answer, kind: 'not-scheduled', because: 'done', on: textOfDay(course.on) };

  const { since, by: startedBy, limit } = course;
  const started = { ...answer, basis: limit.basis, startedOn: textOfDay(since), startedBy };
  const ends = endsOn === undefined ? {} : { endsOn: textOfDay(endsOn) };
  if (!isDated(limit)) {
    if (endsOn !== undefined && since >= endsOn) return endsFirst(started, endsOn);
    return { ...started, kind: 'no-fixed-limit', ...ends };
  }
  const by = limitNumber(since, limit, calendar, caller);
  if (endsOn !== undefined && by >= endsOn) return endsFirst(started, endsOn, by);
  const workingDay = nthWorkingDay(by + 1, -1, calendar, caller);
  const planBy = since <= by ? Math.max(workingDay, since) : workingDay;
  const countedFrom = intervalParts(limit.within).unit === 'workingDays' ? since : planBy;
  const from =
    limit.opensAfter === undefined
      ? Math.min(since, by)
      : limitNumber(since, { within: limit.opensAfter }, calendar, caller);
  return {
    ...started,
    kind: 'due',
    step: course.step,
    strength: timescale.strength ?? 'must',
    from: textOfDay(from),
    by: textOfDay(by),
    planBy: textOfDay(planBy),
    limit,
    calendar,
    provisional: leansOnProvisional(countedFrom, by, calendar),
    ...ends,
  };
}

function endsFirst(
  started: Answer & Pick<EndsFirst, 'startedOn' | 'startedBy'>,
  endsOn: number,
  by?: number,
): EndsFirst {
  const otherwise = by === undefined ? {} : { otherwiseBy: textOfDay(by) };
  return { ...started, kind: 'not-scheduled', because: 'ends-first', on: textOfDay(endsOn), ...otherwise };
}

/** How far forward an answer stands when none has a last day. */
const PRECEDENCE = {
  due: 0,
  'no-fixed-limit': 1,
  'ends-first': 2,
  done: 3,
  ended: 4,
  'not-started': 5,
} as const;

function precedence(review: NextReview): number {
  return PRECEDENCE[review.kind === 'not-scheduled' ? review.because : review.kind];
}

/** The due review with the earliest last day; else the first by precedence. Ties go to what must happen, then to the policy's order. */
function mostPressing(reviews: readonly NextReview[]): NextReview {
  const due = reviews
    .filter((review) => review.kind === 'due')
    .sort((a, b) => (a.by === b.by ? compareStrength(a, b) : a.by < b.by ? -1 : 1));
  const [first] = due;
  if (first === undefined) {
    return reviews.reduce((soFar, review) => (precedence(review) < precedence(soFar) ? review : soFar));
  }
  const behind = first.strength === 'consider' ? due.find((review) => review.strength === 'must') : undefined;
  return behind === undefined ? first : { ...first, behind };
}

function compareStrength(a: ReviewDue, b: ReviewDue): number {
  return Number(a.strength === 'consider') - Number(b.strength === 'consider');
}
