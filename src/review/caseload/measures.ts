/**
 * Measures a caseload as a numerator and a denominator, each a list of records, never as a bare
 * percentage.
 *
 * @module
 */

import { type CalendarDate, textOfDay } from '../../calendar/calendar-date.js';
import { birthday, dayOfText, monthsOn, NO_DAY } from '../../calendar/day-number.js';
import type { Interval } from '../../calendar/interval.js';
import { DAY, interval } from '../../calendar/shapes.js';
import { limitNumber } from '../../calendar/time-limit.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import { WORKING_CALENDAR } from '../../calendar/working-calendar.js';
import { checkArgument, checkIterable } from '../../kernel/arguments.js';
import {
  type FieldsOf,
  optional,
  options as optionsOf,
  type Shape,
  shape,
  TEXT,
} from '../../kernel/shape.js';
import { counting, POLICIES } from '../counting-options.js';
import { versionOn } from '../engine/compiled-policy.js';
import { type CountingOptions, evaluationsFor, type PolicyEvaluation } from '../engine/evaluation.js';
import { withinSupportedYears } from '../engine/supported-years.js';
import { emptyTimeline, type Timeline } from '../engine/timeline.js';
import { follow } from '../engine/timescale-state.js';
import type { EventKind } from '../event.js';
import { type PastReview, pastReviews } from '../history.js';
import type { ReviewPolicy } from '../policy.js';
import { type CaseRecord, readCaseRecord } from '../record.js';
import { EVENT_KIND } from '../shapes.js';
import type { RefusedRecord } from './list-totals.js';
import { type CaseReader, readCase, recordIdOf, uncountable } from './read-case.js';

/** A counted record, with its index in the input. */
export interface MeasuredCase {
  /** The index of the record in the input, from 0. */
  readonly place: number;
  /** Your id for the record, if it has one. */
  readonly id?: string;
  /**
   * The date that the entry counts: when the review was held, the last day for it, or the starting
   * event.
   */
  readonly on?: CalendarDate;
}

/** A record that is not counted, and why. */
export interface ExcludedCase extends MeasuredCase {
  /**
   * The reason: not started, ended, started too recently, not yet due, or no such timescale in its
   * policy.
   */
  readonly because: 'not-started' | 'ended' | 'too-recent' | 'not-yet-due' | 'no-such-timescale';
}

/**
 * A measure's numerator and denominator as lists. No percentage is given: it says little without both
 * lists.
 */
export interface Measure {
  /** Entries that meet the measure. */
  readonly numerator: readonly MeasuredCase[];
  /** All counted entries, including those in the numerator. */
  readonly denominator: readonly MeasuredCase[];
  /** Records or events not counted, and why. */
  readonly excluded: readonly ExcludedCase[];
  /** Invalid records, with their issues. */
  readonly refused: readonly RefusedRecord[];
}

/** Settings of the measures. */
export interface MeasureOptions extends CountingOptions {
  /** The date to measure on. */
  readonly today: CalendarDate;
  /** The policies that records name by id. */
  readonly policies: readonly ReviewPolicy[];
  /**
   * The id of the timescale to measure. Defaults to the first in each policy that is mandatory and
   * repeats.
   */
  readonly timescale?: string;
}

/**
 * Measures who was reviewed in the last 12 months, among those supported for over 12 months. Only
 * events that meet the timescale count, so a light-touch review does not count as the yearly one.
 *
 * Support is counted from the day the timescale last began. The window is the 12 months that end today.
 *
 * @param records - the records: {@link CaseRecord}, or unvalidated values
 * @param options - the day, the policies, and the timescale
 * @returns both lists, those not counted, and the records refused
 * @throws `SupportPlanError` as `reviewList`
 *
 * @example
 * ```ts
 * import { calendarDate, reviewedInLastYear } from 'supportplan';
 * import { ENGLAND_ADULT_CARE_AND_SUPPORT } from 'supportplan/policies';
 *
 * const policy = 'england-adult-care-and-support';
 * const agreed = { kind: 'plan-agreed', on: '2024-03-02' };
 * const measure = reviewedInLastYear(
 *   [
 *     { policy, events: [agreed, { kind: 'review-held', on: '2026-02-27' }] },
 *     { policy, events: [agreed, { kind: 'light-touch-review-held', on: '2026-02-27' }] },
 *     { policy, events: [{ kind: 'plan-agreed', on: '2026-03-02' }] },
 *   ],
 *   { today: calendarDate('2026-11-22'), policies: [ENGLAND_ADULT_CARE_AND_SUPPORT] },
 * );
 *
 * measure.numerator.map((one) => one.place); // => [0]
 * measure.denominator.map((one) => one.place); // => [0, 1]
 * measure.excluded.map((one) => one.because); // => ['too-recent']
 * ```
 */
export function reviewedInLastYear(records: Iterable<unknown>, options: MeasureOptions): Measure {
  checkArgument('reviewedInLastYear', 'options', options, MEASURE_OPTIONS);
  const today = dayOfText(options.today);
  const yearAgo = monthsOn(today, -12);
  return measure(
    'reviewedInLastYear',
    records,
    options,
    ({ evaluation, timeline, timescaleState, named }, add) => {
      follow(evaluation.timescaleStates, evaluation.compiled, timeline);
      const { endsAtAge } = versionOn(timescaleState.versions, today).timescale;
      const tooOld =
        endsAtAge !== undefined && timeline.born !== NO_DAY && today >= birthday(timeline.born, endsAtAge);
      if (timescaleState.state === 'ended' || tooOld) add.excluded({}, 'ended');
      else if (timescaleState.begun === NO_DAY) add.excluded({}, 'not-started');
      else if (timescaleState.begun > yearAgo) add.excluded({}, 'too-recent');
      else {
        const { timescale } = versionOn(timescaleState.versions, today);
        const numbers = named(timescale.metBy);
        let latest = NO_DAY;
        for (let place = 0; place < timeline.size; place += 1) {
          const day = timeline.days[place] as number;
          if (day > yearAgo && numbers.includes(timeline.kinds[place] as number)) latest = day;
        }
        add.counted(latest === NO_DAY ? {} : { on: textOfDay(latest) }, latest !== NO_DAY);
      }
    },
  );
}

const measured = (): FieldsOf<MeasureOptions> => ({
  ...counting(),
  today: DAY,
  policies: POLICIES,
  timescale: optional(TEXT),
});

const MEASURE_OPTIONS: Shape<MeasureOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<MeasureOptions>(measured()),
);

/** Settings of {@link reviewsOnTime}. */
export interface ReviewsOnTimeOptions extends MeasureOptions {
  /** The start of the period; reviews with a last day before it are not counted. */
  readonly from: CalendarDate;
  /** The end of the period. Last days on or after `today` are not counted, as they have not passed. */
  readonly to: CalendarDate;
}

/**
 * Measures which reviews were on time, among those whose last day fell in a period. There is one entry
 * for each review, so a record can appear several times, or not at all if none of its last days fell in
 * the period. Reviews that were not held are in the denominator.
 *
 * @param records - the records: {@link CaseRecord}, or unvalidated values
 * @param options - the day, the period, the policies, and the timescale
 * @returns both lists, those not counted, and the records refused
 * @throws `SupportPlanError` as `reviewList`
 *
 * @example
 * ```ts
 * import { calendarDate, reviewsOnTime } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * const record = {
 *   policy: 'england-looked-after-child',
 *   events: [
 *     { kind: 'became-looked-after', on: '2026-03-21' },
 *     { kind: 'review-held', on: '2026-04-20' },
 *   ],
 * };
 * const measure = reviewsOnTime([record], {
 *   today: calendarDate('2026-11-22'),
 *   policies: [ENGLAND_LOOKED_AFTER_CHILD],
 *   from: calendarDate('2026-04-01'),
 *   to: calendarDate('2026-10-31'),
 * });
 *
 * measure.denominator.map((one) => one.on); // => ['2026-04-21', '2026-07-20']
 * measure.numerator.map((one) => one.on); // => ['2026-04-21']
 * ```
 */
export function reviewsOnTime(records: Iterable<unknown>, options: ReviewsOnTimeOptions): Measure {
  checkArgument('reviewsOnTime', 'options', options, ON_TIME_OPTIONS);
  const { from, to, today } = options;
  const now = dayOfText(today);
  const inPeriod = ({ by }: PastReview): boolean => by !== undefined && by >= from && by <= to && by < today;
  return measure(
    'reviewsOnTime',
    records,
    options,
    ({ evaluation, timeline, timescaleState, record }, add) => {
      const { id } = versionOn(timescaleState.versions, now).timescale;
      const past = pastReviews(evaluation, timeline, record.events, now).filter(
        ({ timescale }) => timescale === id,
      );
      for (const review of past.filter(inPeriod)) {
        add.counted({ on: review.by as CalendarDate }, review.outcome === 'on-time');
      }
    },
  );
}

const ON_TIME_OPTIONS: Shape<ReviewsOnTimeOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ReviewsOnTimeOptions>({ ...measured(), from: DAY, to: DAY }),
);

/** Settings of {@link doneWithin}. */
export interface DoneWithinOptions {
  /** The date to measure on. */
  readonly today: CalendarDate;
  /** The kind of event to count from, such as `assessment-completed`. */
  readonly from: EventKind;
  /** The kind of event that should follow, such as `plan-agreed`. */
  readonly to: EventKind;
  /** How soon: `{ days: 7 }` or `{ workingDays: 5 }`, not counting the day of the first event. */
  readonly within: Interval;
  /** The calendar of bank holidays. Required for working days and ignored otherwise. */
  readonly calendar?: WorkingCalendar;
}

const DONE_WITHIN_OPTIONS: Shape<DoneWithinOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<DoneWithinOptions>({
    today: DAY,
    from: EVENT_KIND,
    to: EVENT_KIND,
    within: interval(0),
    calendar: optional(WORKING_CALENDAR),
  }),
);

/**
 * Measures whether one kind of event followed another in time, such as a plan within seven days of the
 * assessment. Each day with a starting event is one entry. If no event has followed and the time is not
 * up, the entry is excluded.
 *
 * @param records - the records: {@link CaseRecord}, or unvalidated values
 * @param options - the day, both kinds of event, and how soon
 * @returns both lists, those not counted, and the records refused
 * @throws `SupportPlanError` `calendar/not-a-date`, `calendar/not-an-interval`, or
 *   `calendar/out-of-range` if the interval from today leads outside the supported years
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { doneWithin } from 'supportplan/review';
 *
 * const record = (assessed: string, agreed: string) => ({
 *   policy: 'ours',
 *   events: [{ kind: 'assessment-completed', on: assessed }, { kind: 'plan-agreed', on: agreed }],
 * });
 * const measure = doneWithin([record('2026-11-02', '2026-11-09'), record('2026-11-02', '2026-11-10')], {
 *   today: calendarDate('2026-11-22'),
 *   from: 'assessment-completed',
 *   to: 'plan-agreed',
 *   within: { days: 7 },
 * });
 *
 * measure.numerator.map((one) => one.place); // => [0]
 * ```
 */
export function doneWithin(records: Iterable<unknown>, options: DoneWithinOptions): Measure {
  checkArgument('doneWithin', 'options', options, DONE_WITHIN_OPTIONS);
  const { today, from, to, within } = options;
  if (within.workingDays !== undefined) {
    checkArgument('doneWithin', ['options', 'calendar'], options.calendar, WORKING_CALENDAR);
  }
  checkIterable('doneWithin', 'records', records);
  // only working-day intervals use the calendar
  const calendar = options.calendar as WorkingCalendar;
  limitNumber(dayOfText(today), { within }, calendar, 'doneWithin');
  const lists = newLists();
  let place = 0;
  for (const given of records) {
    const reading = readCaseRecord(given);
    const add = adder(lists, given, place);
    place += 1;
    if (!reading.ok) {
      add.refused(reading.issues);
      continue;
    }
    const events = reading.value.events.filter(({ on }) => on <= today);
    const starts = new Set(events.filter(({ kind }) => kind === from).map(({ on }) => on));
    if (starts.size === 0) add.excluded({}, 'not-started');
    const counted = withinSupportedYears(() =>
      [...starts].sort().map((start) => {
        const last = limitNumber(dayOfText(start), { within }, calendar, 'doneWithin');
        return { start, last: textOfDay(last) };
      }),
    );
    if (counted === undefined) add.refused([uncountable()]);
    for (const { start, last } of counted ?? []) {
      const followed = events
        .filter(({ kind, on }) => kind === to && on >= start)
        .reduce<CalendarDate | undefined>(
          (first, { on }) => (first === undefined || on < first ? on : first),
          undefined,
        );
      if (followed === undefined && last >= today) add.excluded({ on: start }, 'not-yet-due');
      else add.counted({ on: start }, followed !== undefined && followed <= last);
    }
  }
  return lists;
}

/** The mutable lists of a {@link Measure} being built. */
type Lists = { readonly [Key in keyof Measure]: Measure[Key][number][] };

function newLists(): Lists {
  return { numerator: [], denominator: [], excluded: [], refused: [] };
}

/** Adds one record to the lists. */
interface Adder {
  readonly counted: (of: Pick<MeasuredCase, 'on'>, isSo: boolean) => void;
  readonly excluded: (of: Pick<MeasuredCase, 'on'>, because: ExcludedCase['because']) => void;
  readonly refused: (issues: RefusedRecord['issues']) => void;
}

function adder({ numerator, denominator, excluded, refused }: Lists, given: unknown, place: number): Adder {
  const named = { place, ...recordIdOf(given) };
  return {
    counted: (of, isSo) => {
      denominator.push({ ...named, ...of });
      if (isSo) numerator.push({ ...named, ...of });
    },
    excluded: (of, because) => excluded.push({ ...named, ...of, because }),
    refused: (issues) => refused.push({ ...named, issues }),
  };
}

/** A record that has been read, with its timeline and policy evaluation. */
interface Measured {
  readonly record: CaseRecord;
  readonly evaluation: PolicyEvaluation;
  readonly timeline: Timeline;
  readonly timescaleState: PolicyEvaluation['timescaleStates'][number];
  readonly named: (kinds: readonly EventKind[]) => readonly number[];
}

function measure(
  caller: string,
  records: Iterable<unknown>,
  options: MeasureOptions,
  take: (measured: Measured, add: Adder) => void,
): Measure {
  checkIterable(caller, 'records', records);
  const evaluations = evaluationsFor(options.policies, options, caller);
  const reader: CaseReader = { today: dayOfText(options.today), evaluations };
  const timeline = emptyTimeline();
  const lists = newLists();
  let place = 0;
  for (const given of records) {
    const add = adder(lists, given, place);
    place += 1;
    const evaluation = readCase(given, reader, timeline);
    if ('issues' in evaluation) {
      add.refused(evaluation.issues);
      continue;
    }
    const timescaleState = stateOf(evaluation, options.timescale);
    const named = (kinds: readonly EventKind[]): readonly number[] =>
      kinds.map((kind) => evaluation.compiled.kinds.get(kind) as number);
    if (timescaleState === undefined) add.excluded({}, 'no-such-timescale');
    else {
      const measured = {
        record: given as CaseRecord,
        evaluation,
        timeline,
        timescaleState,
        named,
      };
      if (withinSupportedYears(() => take(measured, add) ?? measured) === undefined)
        add.refused([uncountable()]);
    }
  }
  return lists;
}

/** The timescale of the id given, else the first that must happen and repeats. */
function stateOf(
  { timescaleStates }: PolicyEvaluation,
  id: string | undefined,
): PolicyEvaluation['timescaleStates'][number] | undefined {
  return timescaleStates.find(({ versions }) => {
    const { timescale, every } = versions[0];
    return id === undefined ? every !== undefined && timescale.strength !== 'consider' : timescale.id === id;
  });
}
