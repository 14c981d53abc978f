/**
 * The due calculation of one timescale, in day numbers.
 *
 * @module
 */
import { NO_DAY } from '../../calendar/day-number.js';
import { leansOnProvisional, type WorkingCalendar } from '../../calendar/working-calendar.js';
import type {
  CompiledHold,
  CompiledLimit,
  CompiledStep,
  Rule,
  Version,
  Versions,
} from './compiled-policy.js';
import { newTimescaleState, type TimescaleState } from './timescale-state.js';

/** A school term, in day numbers. */
export interface TermDays {
  readonly from: number;
  readonly to: number;
}

/** The calendar and terms to count with, and the caller to name in errors. */
export interface Counter {
  readonly calendar: WorkingCalendar;
  readonly terms: readonly TermDays[];
  readonly caller: string;
}

/**
 * The due calculation of one timescale, in day numbers. Overwritten for each record. Missing dates are
 * {@link NO_DAY}.
 */
export interface DueCalculation {
  /** Discriminant. */
  kind:
    | 'due'
    | 'no-fixed-limit'
    | 'on-hold'
    | 'not-started'
    | 'done'
    | 'ends-first'
    | 'facts-missing'
    | 'no-rule-applies'
    | 'terms-unknown'
    | 'not-in-force'
    | 'ended';
  readonly timescaleState: TimescaleState;
  readonly counter: Counter;
  version: Version;
  /** Whether the review must be held, and not only considered. */
  must: boolean;
  step: CompiledStep | undefined;
  limit: CompiledLimit | undefined;
  /** The rule that decides, if there are several. */
  rule: Rule | undefined;
  /** The day that rule is counted from. */
  countedFrom: number;
  /** The day counted to, before any deduction. */
  countedTo: number;
  /** The first day of the window. */
  from: number;
  /** The last day. */
  by: number;
  /** The working day to plan for. */
  planBy: number;
  /** The birthday that ends it. */
  endsOn: number;
  /** The last event that extended the limit. */
  extendedOn: number;
  /** The current hold, or the ended hold that moved the last day. */
  hold: CompiledHold | undefined;
  /** The start of the current hold, or the end of the one that moved the last day. */
  heldOn: number;
  /** Names of facts that a rule needs and the record does not have. */
  missing: string[] | undefined;
}

/** Creates an empty due calculation, to be filled by `calculateDue`. */
export function newDueCalculation(versions: Versions, counter: Counter): DueCalculation {
  return {
    kind: 'not-started',
    timescaleState: newTimescaleState(versions),
    counter,
    version: versions[0],
    must: true,
    step: undefined,
    limit: undefined,
    rule: undefined,
    countedFrom: NO_DAY,
    countedTo: NO_DAY,
    from: NO_DAY,
    by: NO_DAY,
    planBy: NO_DAY,
    endsOn: NO_DAY,
    extendedOn: NO_DAY,
    hold: undefined,
    heldOn: NO_DAY,
    missing: undefined,
  };
}

/** True if the last day or the day to plan for relies on bank holidays predicted by rule. */
export function leansOnRules({
  rule,
  countedFrom,
  countedTo,
  planBy,
  by,
  hold,
  heldOn,
  counter,
}: DueCalculation): boolean {
  let from = planBy;
  let to = by;
  if (rule?.unit === 'workingDays' || rule?.less?.unit === 'workingDays') {
    from = Math.min(from, countedFrom, countedTo);
    to = Math.max(to, countedFrom, countedTo);
  }
  if (hold?.after.unit === 'workingDays') from = Math.min(from, heldOn);
  return leansOnProvisional(from, to, counter.calendar);
}

/** Notes something that a rule needs and the record lacks. */
export function miss(calculation: DueCalculation, name: string): void {
  calculation.missing ??= [];
  if (!calculation.missing.includes(name)) calculation.missing.push(name);
}
