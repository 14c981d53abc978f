/**
 * Turns a due calculation, in day numbers, into an answer with dates and sources.
 *
 * @module
 */
import { type CalendarDate, textOfDay } from '../calendar/calendar-date.js';
import { LAST_DAY, NO_DAY } from '../calendar/day-number.js';
import type { NextReview, NotStarted } from './answer.js';
import type {
  CompiledHold,
  CompiledLimit,
  CompiledPolicy,
  CompiledStep,
  Rule,
} from './engine/compiled-policy.js';
import { type DueCalculation, leansOnRules } from './engine/due-calculation.js';
import type { PolicyEvaluation } from './engine/evaluation.js';
import { kindOn, type Timeline } from './engine/timeline.js';
import type { TimescaleState } from './engine/timescale-state.js';
import type { EventKind } from './event.js';

/** The answer that a due calculation gives. */
export function answerOf(
  { compiled }: PolicyEvaluation,
  calculation: DueCalculation,
  timeline: Timeline,
): NextReview {
  const { kind, timescaleState, version, limit, rule, endsOn, missing, step, by, hold } = calculation;
  const { id, title, opening, strength = 'must' } = version.timescale;
  const answer = { policy: compiled.policy.id, timescale: id, title, basis: compiled.policy.basis };
  const on = textOfDay(timescaleState.since);
  if (kind === 'not-started')
    return { ...answer, kind: 'not-scheduled', because: kind, ...starts(timescaleState) };
  if (kind === 'done') return { ...answer, kind: 'not-scheduled', because: kind, on };
  const happened = leadOf(calculation, compiled, timeline);
  if (kind === 'ended') return { ...answer, kind, on, endedBy: happened };

  const begun = {
    ...answer,
    basis: rule === undefined || kind === 'not-in-force' ? answer.basis : rule.given.basis,
    startedOn: on,
    startedBy: happened,
    ...(missing && { missing }),
    ...(timescaleState.since < version.from && { inForceFrom: textOfDay(version.from) }),
  };
  const ends = endsOn === NO_DAY ? {} : { endsOn: textOfDay(endsOn) };
  const last = by === NO_DAY ? undefined : textOfDay(by);
  switch (kind) {
    case 'ends-first':
      return {
        ...begun,
        kind: 'not-scheduled',
        because: kind,
        on: textOfDay(endsOn),
        ...(last && { otherwiseBy: last }),
      };
    case 'no-fixed-limit':
      return { ...begun, kind, ...ends };
    case 'on-hold':
      return {
        ...begun,
        kind,
        basis: (hold as CompiledHold).given.basis,
        heldSince: textOfDay(calculation.heldOn),
        otherwiseBy: last as CalendarDate,
        ...ends,
      };
    case 'due': {
      return {
        ...begun,
        kind,
        step: (step as CompiledStep).name,
        strength,
        ...(opening !== undefined && { opening }),
        from: textOfDay(calculation.from),
        by: last as CalendarDate,
        planBy: textOfDay(calculation.planBy),
        limit: (limit as CompiledLimit).given,
        rule: (rule as Rule).given,
        countedFrom: textOfDay(calculation.countedFrom),
        countedTo: textOfDay(calculation.countedTo),
        calendar: calculation.counter.calendar,
        provisional: leansOnRules(calculation),
        ...ends,
        ...(calculation.extendedOn !== NO_DAY && { extendedOn: textOfDay(calculation.extendedOn) }),
        ...(hold && { held: { until: textOfDay(calculation.heldOn), basis: hold.given.basis } }),
      };
    }
    default:
      return { ...begun, kind: 'not-scheduled', because: kind, ...ends };
  }
}

/** What would start a timescale, and until when. */
function starts({ versions }: TimescaleState): Pick<NotStarted, 'startsWith' | 'inForceTo'> {
  const startsWith = [...new Set(versions.flatMap(({ timescale }) => timescale.startedBy))];
  const to = Math.max(...versions.map((version) => version.to));
  return { startsWith, ...(to < LAST_DAY && { inForceTo: textOfDay(to) }) };
}

/** The kind of event that led to the current state. */
export function leadOf(
  { timescaleState, version }: DueCalculation,
  compiled: CompiledPolicy,
  timeline: Timeline,
): EventKind {
  const { timescale } = version;
  const { lead, since } = timescaleState;
  if (lead === 'died') return lead;
  const named = lead === 'firstMetBy' ? (timescale.firstMetBy ?? timescale.metBy) : timescale[lead];
  return kindOn(timeline, compiled, named, since);
}
