/**
 * Follows one timescale through a record's events: not started, running, done or ended.
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

/** What led to the current state: the timescale's list that names the event, or death. */
export type Lead = 'startedBy' | 'metBy' | 'firstMetBy' | 'endedBy' | 'died';

/** The state of a timescale after all events; overwritten for each record. */
export interface TimescaleState {
  /** Not started, running, all limits met, or ended. */
  state: 'not-started' | 'running' | 'done' | 'ended';
  /** The day of the last change, which the current limit is counted from. */
  since: number;
  /** What caused the last change. */
  lead: Lead;
  /** The day the timescale last began. */
  begun: number;
  /** The number of limits met since it began. */
  met: number;
  /** The latest event that could have met a limit but met none, as it may have come before its limit. */
  unused: number;
  /** The versions of the timescale. */
  readonly versions: Versions;
}

/** Called when a limit closes, with the state before the change, the day and what closed it. */
export type Closing = (
  timescaleState: TimescaleState,
  day: number,
  what: 'met' | 'ended' | 'restarted',
) => void;

/** Creates the state of a timescale that has not started. */
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
 * Updates the timescales of a policy from a timeline. Death ends them for good, whatever else is
 * recorded. After any other end, only events that open the policy can start a timescale again. For
 * example, a request made after the person has moved away does not make a review due here.
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
      // most days have one event, which affects few timescales
      for (const touched of touches[kind] as readonly number[]) {
        const timescaleState = timescaleStates[touched] as TimescaleState;
        const version = versionOn(timescaleState.versions, day);
        live(timescaleState, version, version.roles[kind] as number, day, closing);
      }
    } else if (liveTogether(timescaleStates, timeline, place, next, closing)) return;
    place = next;
  }
}

/** Applies a day with several events or a death; returns true if it was a death. */
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
 * Applies one day to one timescale, as events have no time of day. A running timescale is met first,
 * then ended, then started again. Any other is started first, then met, then ended. So a child who
 * leaves care and comes back on the same day is looked after that evening.
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
  // an event that met a limit is used up; one that met none may have come before its limit
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

/**
 * True if an event of these roles meets the current limit. A review on the day that starts a window
 * does not.
 */
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
