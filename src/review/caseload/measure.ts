/**
 * A measure of a caseload: a numerator and a denominator, each a list of records, never a bare percentage.
 *
 * @module
 */

import type { CalendarDate } from '../../calendar/calendar-date.js';
import { checkIterable } from '../../kernel/arguments.js';
import { type FieldsOf, optional, TEXT } from '../../kernel/shape.js';
import { type AnsweredAsAt, type AsAtOptions, answeredAsAt, asAtFields, daysAsAt } from '../as-at.js';
import { counting, POLICIES } from '../counting-options.js';
import { type CountingOptions, evaluationsFor, type PolicyEvaluation } from '../engine/evaluation.js';
import { withinSupportedYears } from '../engine/supported-years.js';
import { emptyTimeline, type Timeline } from '../engine/timeline.js';
import type { EventKind } from '../event.js';
import type { ReviewPolicy } from '../policy.js';
import type { CaseRecord } from '../record.js';
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
export interface Measure extends AnsweredAsAt {
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
export interface MeasureOptions extends CountingOptions, AsAtOptions {
  /** The policies that records name by id. */
  readonly policies: readonly ReviewPolicy[];
  /**
   * The id of the timescale to measure. Defaults to the first in each policy that is mandatory and
   * repeats.
   */
  readonly timescale?: string;
}

/** The options that every measure of a policy has. */
export const measured = (): FieldsOf<MeasureOptions> => ({
  ...counting(),
  ...asAtFields(),
  policies: POLICIES,
  timescale: optional(TEXT),
});

/** The mutable lists of a {@link Measure} being built. */
type Lists = {
  readonly [Key in Exclude<keyof Measure, keyof AnsweredAsAt>]: Measure[Key][number][];
};

/** Empty lists. */
export function newLists(): Lists {
  return { numerator: [], denominator: [], excluded: [], refused: [] };
}

/** Adds one record to the lists. */
export interface Adder {
  readonly counted: (of: Pick<MeasuredCase, 'on'>, isSo: boolean) => void;
  readonly excluded: (of: Pick<MeasuredCase, 'on'>, because: ExcludedCase['because']) => void;
  readonly refused: (issues: RefusedRecord['issues']) => void;
}

/** Adds to the lists for one record. */
export function adder(
  { numerator, denominator, excluded, refused }: Lists,
  given: unknown,
  place: number,
): Adder {
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
  /** The day that the answer is for. */
  readonly asAt: number;
  readonly named: (kinds: readonly EventKind[]) => readonly number[];
}

/** Measures the records of a caseload, each under the policy that it names. */
export function measure(
  caller: string,
  records: Iterable<unknown>,
  options: MeasureOptions,
  take: (measured: Measured, add: Adder) => void,
): Measure {
  checkIterable(caller, 'records', records);
  const evaluations = evaluationsFor(options.policies, options, caller);
  const reader: CaseReader = { ...daysAsAt(caller, options), evaluations };
  const timeline = emptyTimeline();
  const lists = newLists();
  let place = 0;
  let eventsAfter = 0;
  for (const given of records) {
    const add = adder(lists, given, place);
    place += 1;
    const evaluation = readCase(given, reader, timeline);
    if ('issues' in evaluation) {
      add.refused(evaluation.issues);
      continue;
    }
    eventsAfter += timeline.later;
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
        asAt: reader.asAt,
        named,
      };
      if (withinSupportedYears(() => take(measured, add) ?? measured) === undefined)
        add.refused([uncountable()]);
    }
  }
  return { ...lists, ...answeredAsAt(options, eventsAfter) };
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
