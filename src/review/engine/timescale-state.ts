/**
 * The course of one timescale through what has happened: running, met and finished, ended, or never begun.
 *
 * @module
 */
import { NO_DAY } from '../../calendar/day-number.js';
import {
  type CompiledPolicy,
  DIED,
  ROLE,
  stepOf,
  type Version,
  type Versions,
  versionOn,
} from './compiled-policy.js';
import type { Timeline } from './timeline.js';

/** What led to where a timescale stands: the list of the timescale that names the event, or death. */
export type Lead = 'startedBy' | 'metBy' | 'firstMetBy' | 'endedBy' | 'died';

/** Where a timescale stands after everything that has happened; written anew for each record. */
export interface TimescaleState {
  /** Never begun, running, all met, or ended. */
  state: 'not-started' | 'running' | 'done' | 'ended';
  /** The day that led here: the present limit follows from it. */
  since: number;
  /** What led here. */
  lead: Lead;
  /** The day on which it last began. */
  begun: number;
  /** How many limits have been met since it began. */
  met: number;
  /** The latest day of an event that could have met a limit and met none: it may have come before its limit. */
  unused: number;
  /** The timescale, in its versions. */
  readonly versions: Versions;
}

/** Told of each limit that is over: where the timescale stood under it, what came, and on what day. */
export type Closing = (
  timescaleState: TimescaleState,
  day: number,
  what: 'met' | 'ended' | 'restarted',
) => void;

/** A course that has not begun. */
export function newTimescaleState(versions: Versions): TimescaleState {
  return {
    state: 'not-started',
    since: NO_DAY,
    lead: 'startedBy',
    begun: NO_DAY,
    met: 0,
    unused: NO_DAY,
    versions,
  };
}

/**
 * Follows the timescales of a policy through a timeline. Death ends them for good, whatever else is recorded. After any other end
 * only the events that open the policy let one begin again: a request made after somebody has moved away is not owed here.
 */
export function follow(
  timescaleStates: readonly TimescaleState[],
  { touches }: CompiledPolicy,
  timeline: Timeline,
  closing?: Closing,
): void {
  const { days, kinds, size } = timeline;
  for (const timescaleState of timescaleStates) {
    timescaleState.state = 'not-started';
    timescaleState.begun = NO_DAY;
    timescaleState.unused = NO_DAY;
  }
  for (let place = 0; place < size; ) {
    const day = days[place] as number;
    let next = place + 1;
    while (next < size && days[next] === day) next += 1;
    const kind = kinds[place] as number;
    if (next === place + 1 && kind !== DIED) {
      // most days have one event, and that concerns few timescales
      for (const touched of touches[kind] as readonly number[]) {
        const timescaleState = timescaleStates[touched] as TimescaleState;
        const version = versionOn(timescaleState.versions, day);
        live(timescaleState, version, version.roles[kind] as number, day, closing);
      }
    } else if (liveTogether(timescaleStates, timeline, place, next, closing)) return;
    place = next;
  }
}

/** A day of several events, or of a death, and whether it was one. */
function liveTogether(
  timescaleStates: readonly TimescaleState[],
  { days, kinds }: Timeline,
  from: number,
  to: number,
  closing: Closing | undefined,
): boolean {
  const day = days[from] as number;
  const died = kinds.slice(from, to).includes(DIED);
  for (const timescaleState of timescaleStates) {
    const version = versionOn(timescaleState.versions, day);
    let roles = 0;
    for (let place = from; place < to; place += 1) roles |= version.roles[kinds[place] as number] as number;
    if (roles !== 0) live(timescaleState, version, roles, day, closing);
    if (died) end(timescaleState, day, 'died', closing);
  }
  return died;
}

/**
 * One day of one timescale. Days have no hours. What was running in the morning is met first, then ended, then begun again; what was not
 * is begun first, then met, then ended. So a child who leaves care and comes back on one day is looked after that evening.
 */
function live(
  timescaleState: TimescaleState,
  version: Version,
  roles: number,
  day: number,
  closing: Closing | undefined,
): void {
  const ran = isRunning(timescaleState);
  if (!ran) begin(timescaleState, version, roles, day, timescaleState.unused, closing);
  const met = meets(timescaleState, roles, day);
  if (met) meet(timescaleState, day, closing);
  const ends = (roles & ROLE.ends) !== 0;
  if (ends) end(timescaleState, day, 'endedBy', closing);
  if (ran) begin(timescaleState, version, roles, day, NO_DAY, closing);
  // what met a limit is used up; what met none may have come before its limit
  if (met || ends || isRunning(timescaleState) || timescaleState.begun === day)
    timescaleState.unused = NO_DAY;
  else if ((roles & ROLE.meetsFirst) !== 0) timescaleState.unused = day;
}

function isRunning({ state }: TimescaleState): boolean {
  return state === 'running';
}

function begin(
  timescaleState: TimescaleState,
  { timescale, to }: Version,
  roles: number,
  day: number,
  early: number,
  closing: Closing | undefined,
): void {
  const opens = (roles & ROLE.opens) !== 0;
  if (timescaleState.state === 'ended' && opens) timescaleState.state = 'not-started';
  if ((roles & ROLE.starts) === 0 || timescaleState.state === 'ended' || day > to) return;
  if (timescaleState.state === 'done' && timescale.once === true) return;
  if (timescaleState.state === 'running') {
    if (timescale.restarts !== true) return;
    closing?.(timescaleState, day, 'restarted');
  }
  timescaleState.begun = day;
  timescaleState.since = day;
  timescaleState.lead = 'startedBy';
  timescaleState.met = 0;
  if (timescale.metEarly === true && early !== NO_DAY) {
    timescaleState.state = 'running';
    meet(timescaleState, early, closing);
    return;
  }
  timescaleState.state =
    stepOf(versionOn(timescaleState.versions, day), 0) === undefined ? 'done' : 'running';
}

/** A review on the very day that starts a window is not the one that the window is for. */
function meets(timescaleState: TimescaleState, roles: number, day: number): boolean {
  if (!isRunning(timescaleState)) return false;
  if ((roles & (timescaleState.met === 0 ? ROLE.meetsFirst : ROLE.meets)) === 0) return false;
  return (
    timescaleState.since !== day ||
    stepOf(versionOn(timescaleState.versions, day), timescaleState.met)?.windowed !== true
  );
}

function meet(timescaleState: TimescaleState, day: number, closing: Closing | undefined): void {
  closing?.(timescaleState, day, 'met');
  timescaleState.lead = timescaleState.met === 0 ? 'firstMetBy' : 'metBy';
  timescaleState.since = day;
  timescaleState.met += 1;
  if (stepOf(versionOn(timescaleState.versions, day), timescaleState.met) === undefined)
    timescaleState.state = 'done';
}

function end(
  timescaleState: TimescaleState,
  day: number,
  lead: 'endedBy' | 'died',
  closing: Closing | undefined,
): void {
  if (timescaleState.state === 'running') closing?.(timescaleState, day, 'ended');
  timescaleState.state = 'ended';
  timescaleState.since = day;
  timescaleState.lead = lead;
}
