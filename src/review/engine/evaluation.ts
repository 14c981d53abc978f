/**
 * Prepares a policy for evaluation: its calendars, its terms and a due calculation for each timescale.
 *
 * @module
 */
import type { CalendarDate } from '../../calendar/calendar-date.js';
import { dayOfText, NO_DAY } from '../../calendar/day-number.js';
import { ukWorkingCalendar, type WorkingCalendar } from '../../calendar/working-calendar.js';
import { misuse, type Path } from '../../kernel/error.js';
import type { ReviewPolicy } from '../policy.js';
import { calculateDue } from './calculate-due.js';
import { compiledPolicyOf } from './compile-policy.js';
import type { CompiledPolicy } from './compiled-policy.js';
import { type DueCalculation, newDueCalculation } from './due-calculation.js';
import type { Timeline } from './timeline.js';
import { follow, type TimescaleState } from './timescale-state.js';

/** A school term. */
export interface SchoolTerm {
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day. */
  readonly to: CalendarDate;
}

/** Optional calendars and school terms to count with, in addition to a policy. */
export interface CountingOptions {
  /**
   * Working calendars, each used if a policy or timescale names the same divisions. Defaults to the
   * built-in calendars.
   */
  readonly calendars?: readonly WorkingCalendar[];
  /** The school terms, in any order, for timescales that count by term. */
  readonly terms?: readonly SchoolTerm[];
}

/** A compiled policy with its reusable states and due calculations. */
export interface PolicyEvaluation {
  readonly compiled: CompiledPolicy;
  /** The timescale states of the due calculations, in the same order. */
  readonly timescaleStates: readonly TimescaleState[];
  /** Due calculations, indexed by timescale; overwritten for each record. */
  readonly calculations: readonly DueCalculation[];
}

/** Creates the evaluation of a policy. Errors name the caller and the path of the argument. */
export function evaluationFor(
  policy: ReviewPolicy,
  options: CountingOptions,
  caller: string,
  place: Path = ['policy'],
): PolicyEvaluation {
  const compiled = compiledPolicyOf(policy, caller, place);
  const terms = (options.terms ?? []).map(({ from, to }) => ({
    from: dayOfText(from),
    to: dayOfText(to),
  }));
  const dueCalculations = compiled.timescales.map((versions) => {
    const builtIn = ukWorkingCalendar(versions[0].timescale.calendar ?? policy.calendar);
    const calendar = options.calendars?.find(
      ({ divisions }) => divisions.join() === builtIn.divisions.join(),
    );
    return newDueCalculation(versions, { calendar: calendar ?? builtIn, terms, caller });
  });
  return {
    compiled,
    timescaleStates: dueCalculations.map(({ timescaleState }) => timescaleState),
    calculations: dueCalculations,
  };
}

/** Creates the evaluations of several policies, by id. Throws for the caller if an id is a duplicate. */
export function evaluationsFor(
  policies: readonly ReviewPolicy[],
  options: CountingOptions,
  caller: string,
): ReadonlyMap<unknown, PolicyEvaluation> {
  const evaluations = new Map(
    policies.map((policy, place) => [
      policy?.id,
      evaluationFor(policy, options, caller, ['options', 'policies', place]),
    ]),
  );
  if (evaluations.size < policies.length) {
    const expected = 'policies with an id each';
    throw misuse('review/repeated-policy', caller, 'options.policies', expected, 'one id twice');
  }
  return evaluations;
}

/** Recalculates every timescale from a timeline. */
export function assessAll(
  { compiled, timescaleStates, calculations: dueCalculations }: PolicyEvaluation,
  timeline: Timeline,
): readonly DueCalculation[] {
  follow(timescaleStates, compiled, timeline);
  for (const calculation of dueCalculations) calculateDue(calculation, timeline);
  return dueCalculations;
}

/** The order of kinds among calculations without a last day. */
const PRECEDENCE: Readonly<Record<DueCalculation['kind'], number>> = {
  due: 0,
  'facts-missing': 1,
  'terms-unknown': 2,
  'no-fixed-limit': 3,
  'on-hold': 4,
  'ends-first': 5,
  'no-rule-applies': 6,
  'not-in-force': 7,
  done: 8,
  ended: 9,
  'not-started': 10,
};

/**
 * True if a calculation comes before another: by earlier last day, then mandatory first, then by kind.
 */
function comesBefore(a: DueCalculation, b: DueCalculation): boolean {
  const order = PRECEDENCE[a.kind] - PRECEDENCE[b.kind];
  if (order !== 0 || a.kind !== 'due') return order < 0;
  return a.by === b.by ? a.must && !b.must : a.by < b.by;
}

/**
 * Returns the most pressing calculation. Ties keep the policy's order. If a day is given, timescales
 * ended by a birthday come after those still due.
 */
export function mostPressing(
  { calculations: dueCalculations }: PolicyEvaluation,
  today = NO_DAY,
): DueCalculation {
  let first = dueCalculations[0] as DueCalculation;
  let owed: DueCalculation | undefined;
  for (const calculation of dueCalculations) {
    if (comesBefore(calculation, first)) first = calculation;
    if (!isOwed(calculation) || hasEnded(calculation, today)) continue;
    if (owed === undefined || comesBefore(calculation, owed)) owed = calculation;
  }
  return owed ?? first;
}

/** True if a birthday has ended the timescale by a day. */
export function hasEnded({ endsOn }: DueCalculation, today: number): boolean {
  return endsOn !== NO_DAY && today >= endsOn;
}

/** True if a review is due, with or without a last day. */
function isOwed({ kind }: DueCalculation): boolean {
  return PRECEDENCE[kind] <= PRECEDENCE['on-hold'];
}

/** If the most pressing review is only to be considered, returns the most pressing mandatory one. */
export function mandatoryReview(
  { calculations: dueCalculations }: PolicyEvaluation,
  first: DueCalculation,
): DueCalculation | undefined {
  if (first.kind !== 'due' || first.must) return undefined;
  let mandatory: DueCalculation | undefined;
  for (const calculation of dueCalculations) {
    if (calculation.kind !== 'due' || !calculation.must) continue;
    if (mandatory === undefined || comesBefore(calculation, mandatory)) mandatory = calculation;
  }
  return mandatory;
}
