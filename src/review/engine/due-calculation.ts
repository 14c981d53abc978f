/**
 * Calculates due dates for each timescale of a policy, in day numbers.
 *
 * @module
 */
import { inRange } from '../../calendar/date-arithmetic.js';
import { birthday, dayOfCivil, dayOfText, monthsOn, NO_DAY, yearOfDay } from '../../calendar/day-number.js';
import type { IntervalParts } from '../../calendar/interval.js';
import { countOn } from '../../calendar/time-limit.js';
import { leansOnProvisional, type WorkingCalendar } from '../../calendar/working-calendar.js';
import { nthWorkingDay } from '../../calendar/working-days.js';
import type { FactValue } from '../event.js';
import type { SpanBounds } from '../policy.js';
import {
  type CompiledAnchor,
  type CompiledCondition,
  type CompiledHold,
  type CompiledLimit,
  type CompiledStep,
  ROLE,
  type Rule,
  stepOf,
  type Version,
  type Versions,
  versionOn,
} from './compiled-policy.js';
import { happenedBetween, latestOf, type Timeline } from './timeline.js';
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

/** Creates an empty due calculation, to be filled by {@link calculateDue}. */
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

/** Calculates the due date from the timescale's current state. */
export function calculateDue(calculation: DueCalculation, timeline: Timeline): void {
  const { state, since, met, versions } = calculation.timescaleState;
  const version = state === 'not-started' ? versions[0] : versionOn(versions, since);
  calculation.version = version;
  calculation.must = version.timescale.strength !== 'consider';
  calculation.rule = undefined;
  calculation.missing = undefined;
  calculation.hold = undefined;
  calculation.endsOn = NO_DAY;
  calculation.by = NO_DAY;
  if (state !== 'running') {
    calculation.kind = state;
    return;
  }
  const { calendar, caller } = calculation.counter;
  calculation.step = stepOf(version, met);
  const age = version.timescale.endsAtAge;
  if (age !== undefined) {
    if (timeline.born === NO_DAY) miss(calculation, 'bornOn');
    else calculation.endsOn = inRange(caller, birthday(timeline.born, age));
  }
  calculation.kind = since > version.to ? 'not-in-force' : limitOf(calculation, timeline);
  if (calculation.endsOn !== NO_DAY) {
    const last = calculation.by === NO_DAY ? since : calculation.by;
    const owed =
      calculation.kind === 'due' || calculation.kind === 'no-fixed-limit' || calculation.kind === 'on-hold';
    if (owed && last >= calculation.endsOn) calculation.kind = 'ends-first';
  }
  if (calculation.kind === 'due') {
    const workingDay = nthWorkingDay(calculation.by + 1, -1, calendar, caller);
    calculation.planBy = since <= calculation.by && workingDay < since ? since : workingDay;
  }
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

/** The last day by one rule, with the days it was counted from and to. */
interface Figure {
  readonly rule: Rule;
  /** {@link NO_DAY} if there is none. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** A limit of a table, with its calculated last day. */
interface Candidate {
  readonly limit: CompiledLimit;
  readonly figure: Figure;
  readonly extendedOn: number;
}

/** Finds the limit that applies and its last day. */
function limitOf(calculation: DueCalculation, timeline: Timeline): DueCalculation['kind'] {
  const { limits } = calculation.step as CompiledStep;
  const [only] = limits;
  if (limits.length === 1 && only?.plain) return plainLimit(only, calculation, timeline);
  let chosen: Candidate | undefined;
  for (const limit of limits) {
    const applies = holdsAll(limit.when, calculation, timeline);
    if (applies === false) continue;
    const candidate = candidateOf(limit, calculation, timeline);
    if (chosen === undefined || isSooner(candidate.figure, chosen.figure)) chosen = candidate;
    if (applies) break;
  }
  if (chosen === undefined) return 'no-rule-applies';
  const { limit, figure, extendedOn } = chosen;
  calculation.limit = limit;
  calculation.rule = figure.rule;
  calculation.countedFrom = figure.from;
  calculation.countedTo = figure.to;
  calculation.by = figure.day;
  calculation.extendedOn = extendedOn;
  const { within } = figure.rule.given;
  if (figure.day === NO_DAY) {
    if (within === 'no-fixed-limit') return within;
    return within === 'end-of-next-term' && figure.from !== NO_DAY ? 'terms-unknown' : 'facts-missing';
  }
  const opens = limit.opens === undefined ? NO_DAY : figureOf(limit.opens, calculation, timeline).day;
  calculation.from = Math.min(opens === NO_DAY ? calculation.timescaleState.since : opens, figure.day);
  return calculation.version.holds.length > 0 && isHeld(calculation, timeline) ? 'on-hold' : 'due';
}

/** {@link limitOf} for a limit with a single rule: the common case, and the fastest. */
function plainLimit(
  limit: CompiledLimit,
  calculation: DueCalculation,
  timeline: Timeline,
): 'due' | 'on-hold' {
  const { rule } = limit;
  const { since } = calculation.timescaleState;
  const { caller } = calculation.counter;
  const to = countOn(since, rule as IntervalParts, rule.counting, calculation.counter);
  const by = inRange(caller, to - rule.short);
  calculation.limit = limit;
  calculation.rule = rule;
  calculation.countedFrom = since;
  calculation.countedTo = to;
  calculation.by = by;
  calculation.from = since < by ? since : by;
  calculation.extendedOn = NO_DAY;
  return calculation.version.holds.length > 0 && isHeld(calculation, timeline) ? 'on-hold' : 'due';
}

function isSooner(one: Figure, other: Figure): boolean {
  return one.day !== NO_DAY && (other.day === NO_DAY || one.day < other.day);
}

/**
 * Calculates a limit with its alternative rules, and any extension given before its last day had passed.
 */
function candidateOf(limit: CompiledLimit, calculation: DueCalculation, timeline: Timeline): Candidate {
  const figure = withOthers(figureOf(limit.rule, calculation, timeline), limit, calculation, timeline);
  if (limit.extended === undefined || figure.day === NO_DAY) return { limit, figure, extendedOn: NO_DAY };
  const givenOn = latestOf(timeline, limit.extendedBy, figure.day);
  const longer = withOthers(figureOf(limit.extended, calculation, timeline), limit, calculation, timeline);
  return givenOn >= calculation.timescaleState.since && longer.day > figure.day
    ? { limit, figure: longer, extendedOn: givenOn }
    : { limit, figure, extendedOn: NO_DAY };
}

/** Returns the soonest or the latest of a rule and its alternatives. */
function withOthers(
  figure: Figure,
  limit: CompiledLimit,
  calculation: DueCalculation,
  timeline: Timeline,
): Figure {
  const soonest = limit.given.latestWith === undefined;
  let chosen = figure;
  for (const rule of limit.others) {
    const other = figureOf(rule, calculation, timeline);
    if (soonest ? isSooner(other, chosen) : other.day > chosen.day) chosen = other;
  }
  return chosen;
}

/** Calculates the last day by one rule. */
function figureOf(rule: Rule, calculation: DueCalculation, timeline: Timeline): Figure {
  const { given, unit, less } = rule;
  const { caller, terms } = calculation.counter;
  let from = anchorDay(rule.from, calculation, timeline);
  if (from !== NO_DAY && given.onDay !== undefined) {
    from = dayOfCivil(yearOfDay(from), Number(given.onDay.slice(0, 2)), Number(given.onDay.slice(3)));
  }
  let to = NO_DAY;
  if (from !== NO_DAY && unit !== undefined)
    to = countOn(from, rule as IntervalParts, rule.counting, calculation.counter);
  else if (from !== NO_DAY && given.within === 'end-of-next-term') to = termEnd(from, terms);
  if (from === NO_DAY || (unit === undefined && to === NO_DAY)) return { rule, day: NO_DAY, from, to };
  let day = to - rule.short;
  if (less !== undefined) day = countOn(day, less as IntervalParts, 'before', calculation.counter);
  return { rule, day: inRange(caller, day), from, to };
}

/** Returns the end of the first term that begins after a day. */
function termEnd(from: number, terms: readonly TermDays[]): number {
  let next: TermDays | undefined;
  for (const term of terms) {
    if (term.from > from && (next === undefined || term.from < next.from)) next = term;
  }
  return next === undefined ? NO_DAY : next.to;
}

/**
 * Applies holds, and returns true if one is still running. A hold that begins after the last day has no
 * effect, unless another was running then. When a hold ends, at least its `after` interval remains from
 * that day. If a running hold ends and starts on the same day, it ends first and then starts again.
 */
function isHeld(calculation: DueCalculation, timeline: Timeline): boolean {
  const { holds } = calculation.version;
  const { days, kinds, size } = timeline;
  /** The start of each running hold. */
  const running = holds.map(() => NO_DAY);
  for (let place = 0; place < size; ) {
    const day = days[place] as number;
    const today: number[] = [];
    for (; place < size && days[place] === day; place += 1) today.push(kinds[place] as number);
    const inTime = day <= calculation.by || running.some((since) => since !== NO_DAY);
    const starts = holds.map(({ startedBy }) => inTime && startedBy.some((kind) => today.includes(kind)));
    const ends = holds.map(({ endedBy }) => endedBy.some((kind) => today.includes(kind)));
    holds.forEach((hold, index) => {
      const ran = running[index] !== NO_DAY;
      if (!ran && starts[index]) running[index] = day;
      if (ends[index] && running[index] !== NO_DAY) {
        release(hold, day, calculation);
        running[index] = ran && starts[index] ? day : NO_DAY;
      }
    });
  }
  const open = running.findIndex((since) => since !== NO_DAY);
  if (open < 0) return false;
  calculation.hold = holds[open];
  calculation.heldOn = running[open] as number;
  return true;
}

/** Ends a hold: at least its `after` interval remains from that day. */
function release(hold: CompiledHold, on: number, calculation: DueCalculation): void {
  if (on < calculation.timescaleState.since) return;
  const { counter } = calculation;
  const least = countOn(on, hold.after as IntervalParts, 'after', counter);
  if (least <= calculation.by) return;
  calculation.by = inRange(counter.caller, least);
  calculation.hold = hold;
  calculation.heldOn = on;
}

/**
 * Returns the day of an anchor, or {@link NO_DAY} if it is unknown. Defaults to the start of the step.
 */
function anchorDay(
  anchor: CompiledAnchor | undefined,
  calculation: DueCalculation,
  timeline: Timeline,
): number {
  const { since } = calculation.timescaleState;
  if (anchor === undefined) return since;
  const { given, kinds } = anchor;
  let day = NO_DAY;
  let name = 'bornOn';
  if (given === 'planned-day') {
    name = 'plannedFor';
    const led = calculation.timescaleState.lead === 'startedBy' ? ROLE.starts : ROLE.meets | ROLE.meetsFirst;
    for (let place = 0; place < timeline.size; place += 1) {
      const role = (calculation.version.roles[timeline.kinds[place] as number] as number) & led;
      if (timeline.days[place] === since && role !== 0)
        day = Math.max(day, timeline.planned[place] as number);
    }
  } else if ('event' in given) {
    name = given.event.join();
    day = latestOf(timeline, kinds, since);
    for (let place = 0; day === NO_DAY && place < timeline.size; place += 1) {
      if (kinds.includes(timeline.kinds[place] as number)) day = timeline.days[place] as number;
    }
  } else if ('fact' in given) {
    name = `facts.${given.fact}`;
    day = dayOfText(factOf(given.fact, timeline));
  } else if (timeline.born !== NO_DAY) {
    day = inRange(calculation.counter.caller, birthday(timeline.born, given.birthday));
  }
  if (day === NO_DAY) miss(calculation, name);
  return day;
}

function factOf(name: string, { facts }: Timeline): FactValue | undefined {
  return facts !== undefined && Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** True if all conditions hold; undefined if that depends on an unknown fact. */
function holdsAll(
  conditions: readonly CompiledCondition[],
  calculation: DueCalculation,
  timeline: Timeline,
): boolean | undefined {
  if (conditions.length === 0) return true;
  const { missing } = calculation;
  const known = missing && [...missing];
  let all: boolean | undefined = true;
  for (const condition of conditions) {
    const one = conditionHolds(condition, calculation, timeline);
    if (one === false) {
      // the other facts it needs make no difference
      calculation.missing = known;
      return false;
    }
    if (one === undefined) all = undefined;
  }
  return all;
}

function conditionHolds(
  condition: CompiledCondition,
  calculation: DueCalculation,
  timeline: Timeline,
): boolean | undefined {
  const { given } = condition;
  const { since, begun } = calculation.timescaleState;
  if (condition.not !== undefined) {
    const opposite = conditionHolds(condition.not, calculation, timeline);
    return opposite === undefined ? undefined : !opposite;
  }
  if ('fact' in given) {
    const value = factOf(given.fact, timeline);
    // a value of another type cannot match
    if (typeof value === typeof given.is) return value === given.is;
    miss(calculation, `facts.${given.fact}`);
    return undefined;
  }
  if ('ageBelow' in given) {
    if (timeline.born === NO_DAY) miss(calculation, 'bornOn');
    return timeline.born === NO_DAY ? undefined : since < birthday(timeline.born, given.ageBelow);
  }
  if ('happened' in given) return happenedBetween(timeline, condition.kinds, begun, since);
  const from = anchorDay(condition.from, calculation, timeline);
  const to = anchorDay(condition.to, calculation, timeline);
  if (from === NO_DAY || to === NO_DAY) return undefined;
  const { atLeast, below } = given as { readonly atLeast?: SpanBounds; readonly below?: SpanBounds };
  return (
    (atLeast === undefined || to >= spanOn(from, atLeast, calculation.counter)) &&
    (below === undefined || to < spanOn(from, below, calculation.counter))
  );
}

function spanOn(from: number, { months = 0, weeks = 0, days = 0 }: SpanBounds, { caller }: Counter): number {
  return inRange(caller, monthsOn(from, months) + 7 * weeks + days);
}

function miss(calculation: DueCalculation, name: string): void {
  calculation.missing ??= [];
  if (!calculation.missing.includes(name)) calculation.missing.push(name);
}
