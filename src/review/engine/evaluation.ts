/**
 * A policy laid out to be applied: its calendars, its terms, and a standing for each timescale.
 *
 * @module
 */
import type { CalendarDate } from '../../calendar/calendar-date.js';
import { dayOfText, NO_DAY } from '../../calendar/day-number.js';
import { ukWorkingCalendar, type WorkingCalendar } from '../../calendar/working-calendar.js';
import { misuse, type Path } from '../../kernel/error.js';
import type { ReviewPolicy } from '../policy.js';
import { type CompiledPolicy, compiledPolicyOf } from './compiled-policy.js';
import { calculateDue, type DueCalculation, newDueCalculation } from './due-calculation.js';
import type { Timeline } from './timeline.js';
import { follow, type TimescaleState } from './timescale-state.js';

/** A school term. */
export interface SchoolTerm {
  /** Its first day. */
  readonly from: CalendarDate;
  /** Its last day. */
  readonly to: CalendarDate;
}

/** What a host can count with besides a policy. */
export interface CountingOptions {
  /** Working calendars to use where a policy or a timescale names the same divisions; the built-in ones elsewhere. */
  readonly calendars?: readonly WorkingCalendar[];
  /** The school terms, in any order, for a timescale that goes by them. */
  readonly terms?: readonly SchoolTerm[];
}

/** A policy laid out. */
export interface PolicyEvaluation {
  readonly book: CompiledPolicy;
  /** Those of the standings. */
  readonly courses: readonly TimescaleState[];
  /** By the place of a timescale; written anew for each record. */
  readonly calculations: readonly DueCalculation[];
}

/** Lays a policy out, for the named caller, where it stands among the caller's arguments. */
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
    book: compiled,
    courses: dueCalculations.map(({ course: timescaleState }) => timescaleState),
    calculations: dueCalculations,
  };
}

/** Lays several policies out, by their ids; an error of the named caller where two have one. */
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

/** Writes down where every timescale stands after a timeline. */
export function assessAll(
  { book: compiled, courses: timescaleStates, calculations: dueCalculations }: PolicyEvaluation,
  timeline: Timeline,
): readonly DueCalculation[] {
  follow(timescaleStates, compiled, timeline);
  for (const calculation of dueCalculations) calculateDue(calculation, timeline);
  return dueCalculations;
}

/** How far forward a standing stands among those that have no last day. */
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

/** Whether a standing is to be looked at before another: the earlier last day, then what must happen, then the kinds in order. */
function comesBefore(a: DueCalculation, b: DueCalculation): boolean {
  const order = PRECEDENCE[a.kind] - PRECEDENCE[b.kind];
  if (order !== 0 || a.kind !== 'due') return order < 0;
  return a.by === b.by ? mustHappen(a) && !mustHappen(b) : a.by < b.by;
}

function mustHappen({ version }: DueCalculation): boolean {
  return version.timescale.strength !== 'consider';
}

/**
 * The standing to look at first. Ties go to the policy's order. On a day that is known, what a birthday has ended gives way to what is
 * still owed.
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

/** Whether a birthday has ended it by a day. */
export function hasEnded({ endsOn }: DueCalculation, today: number): boolean {
  return endsOn !== NO_DAY && today >= endsOn;
}

/** Whether something is owed, with a last day or without. */
function isOwed({ kind }: DueCalculation): boolean {
  return PRECEDENCE[kind] <= PRECEDENCE['on-hold'];
}

/** Where the one to look at first is only to be considered: the first of those that must happen. */
export function mandatoryReview(
  { calculations: dueCalculations }: PolicyEvaluation,
  first: DueCalculation,
): DueCalculation | undefined {
  if (first.kind !== 'due' || mustHappen(first)) return undefined;
  let mandatory: DueCalculation | undefined;
  for (const calculation of dueCalculations) {
    if (calculation.kind !== 'due' || !mustHappen(calculation)) continue;
    if (mandatory === undefined || comesBefore(calculation, mandatory)) mandatory = calculation;
  }
  return mandatory;
}
