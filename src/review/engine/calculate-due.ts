/**
 * Calculates when the review of a timescale is due, in day numbers.
 *
 * @module
 */
import { inRange } from '../../calendar/date-arithmetic.js';
import { birthday, NO_DAY } from '../../calendar/day-number.js';
import type { IntervalParts } from '../../calendar/interval.js';
import { countOn } from '../../calendar/time-limit.js';
import { nthWorkingDay } from '../../calendar/working-days.js';
import { type CompiledLimit, type CompiledStep, stepOf, versionOn } from './compiled-policy.js';
import { holdsAll } from './conditions.js';
import { type DueCalculation, miss } from './due-calculation.js';
import { type Candidate, candidateOf, figureOf, isSooner } from './figures.js';
import { isHeld } from './holds.js';
import type { Timeline } from './timeline.js';

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
