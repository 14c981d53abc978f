/**
 * Calculates the last day by each rule of a limit, and chooses among them.
 *
 * @module
 */
import { inRange } from '../../calendar/date-arithmetic.js';
import { dayOfCivil, NO_DAY, yearOfDay } from '../../calendar/day-number.js';
import type { IntervalParts } from '../../calendar/interval.js';
import { countOn } from '../../calendar/time-limit.js';
import { anchorDay } from './anchors.js';
import type { CompiledLimit, Rule } from './compiled-policy.js';
import type { DueCalculation, TermDays } from './due-calculation.js';
import { latestOf, type Timeline } from './timeline.js';

/** The last day by one rule, with the days it was counted from and to. */
export interface Figure {
  readonly rule: Rule;
  /** {@link NO_DAY} if there is none. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** A limit of a table, with its calculated last day. */
export interface Candidate {
  readonly limit: CompiledLimit;
  readonly figure: Figure;
  readonly extendedOn: number;
}

/** True if a figure has a day, and the other has none or a later one. */
export function isSooner(one: Figure, other: Figure): boolean {
  return one.day !== NO_DAY && (other.day === NO_DAY || one.day < other.day);
}

/**
 * Calculates a limit with its alternative rules, and any extension given before its last day had passed.
 */
export function candidateOf(
  limit: CompiledLimit,
  calculation: DueCalculation,
  timeline: Timeline,
): Candidate {
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
export function figureOf(rule: Rule, calculation: DueCalculation, timeline: Timeline): Figure {
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
