/**
 * A record's events as numbers, sorted by day.
 *
 * @module
 */
import { dayOfText, NO_DAY } from '../../calendar/day-number.js';
import { type EventKind, type FactValue, type ReviewRecord, SAFETY_GROUNDS } from '../event.js';
import type { CompiledPolicy } from './compiled-policy.js';

/** An event on safety grounds. */
export interface SafetyEvent {
  readonly day: number;
  readonly kind: number;
}

/**
 * One person's record as numbers, refilled for each record. Skips events that the policy does not name.
 */
export interface Timeline {
  /** Day numbers in ascending order; duplicates are allowed. */
  readonly days: number[];
  /** The kind of each event, as numbered by the compiled policy. */
  readonly kinds: number[];
  /** The planned day of each event (`plannedFor`), or {@link NO_DAY}. */
  readonly planned: number[];
  /** The events on safety grounds; undefined if there are none. */
  safety: readonly SafetyEvent[] | undefined;
  /** The kinds of event that the policy does not use; undefined if there are none. */
  unused: Set<EventKind> | undefined;
  /** How many events were left out because they are after the day that the answer is for. */
  later: number;
  /** The number of events in use. */
  size: number;
  /** The day of birth, or {@link NO_DAY}. */
  born: number;
  /** The record's facts. */
  facts: Readonly<Record<string, FactValue>> | undefined;
}

/** Creates an empty timeline. */
export function emptyTimeline(): Timeline {
  return {
    days: [],
    kinds: [],
    planned: [],
    safety: undefined,
    unused: undefined,
    later: 0,
    size: 0,
    born: NO_DAY,
    facts: undefined,
  };
}

/** Inserts an event in day order. */
export function putEvent(timeline: Timeline, day: number, kind: number, planned: number): void {
  const { days, kinds } = timeline;
  let place = timeline.size;
  timeline.size += 1;
  for (; place > 0 && (days[place - 1] as number) > day; place -= 1) {
    days[place] = days[place - 1] as number;
    kinds[place] = kinds[place - 1] as number;
    timeline.planned[place] = timeline.planned[place - 1] as number;
  }
  days[place] = day;
  kinds[place] = kind;
  timeline.planned[place] = planned;
}

/** The kinds of event that the history of a review reads, whatever the policy. */
const READ_BY_HISTORY: readonly EventKind[] = ['review-offered', 'review-declined'];

/** Notes the kind of an event that the policy does not use. */
export function noteUnused(timeline: Timeline, kind: EventKind): void {
  if (READ_BY_HISTORY.includes(kind)) return;
  timeline.unused = (timeline.unused ?? new Set()).add(kind);
}

/** Builds the timeline of a validated record. */
export function timelineOf(record: ReviewRecord, compiled: CompiledPolicy): Timeline {
  const timeline = emptyTimeline();
  fillTimeline(timeline, record, compiled);
  return timeline;
}

/** Fills a timeline with a validated record, in place of what it held. */
export function fillTimeline(timeline: Timeline, record: ReviewRecord, { kinds }: CompiledPolicy): void {
  clearTimeline(timeline, dayOfText(record.bornOn), record.facts);
  // sorted first, so that each insertion is cheap however many events there are
  for (const event of [...record.events].sort((a, b) => dayOfText(a.on) - dayOfText(b.on))) {
    const kind = kinds.get(event.kind);
    if (kind === undefined) {
      noteUnused(timeline, event.kind);
      continue;
    }
    const day = dayOfText(event.on);
    putEvent(timeline, day, kind, dayOfText(event.plannedFor));
    if (event.ground !== undefined && SAFETY_GROUNDS.includes(event.ground)) {
      timeline.safety = [...(timeline.safety ?? []), { day, kind }];
    }
  }
}

/** Empties a timeline for the record of a person, who was born on a day or {@link NO_DAY}. */
export function clearTimeline(timeline: Timeline, born: number, facts: Timeline['facts']): void {
  timeline.size = 0;
  timeline.later = 0;
  timeline.safety = undefined;
  timeline.unused = undefined;
  timeline.born = born;
  timeline.facts = facts;
}

/** Counts the events on or before a day. */
export function countUpTo({ days, size }: Timeline, to: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) <= to) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if an event of any of these kinds happened between two days, both included. */
export function happenedBetween(
  timeline: Timeline,
  kinds: readonly number[],
  from: number,
  to: number,
): boolean {
  return latestOf(timeline, kinds, to, from) !== NO_DAY;
}

/**
 * Returns the latest day between two days, both included, with an event of any of these kinds, or `NO_DAY`.
 */
export function latestOf(timeline: Timeline, kinds: readonly number[], to: number, from = NO_DAY): number {
  for (let place = countUpTo(timeline, to) - 1; place >= 0; place -= 1) {
    const day = timeline.days[place] as number;
    if (day < from) return NO_DAY;
    if (kinds.includes(timeline.kinds[place] as number)) return day;
  }
  return NO_DAY;
}

/**
 * Returns the first of these kinds, in the order given, that happened on a day. At least one must have.
 */
export function kindOn(
  timeline: Timeline,
  { kinds }: CompiledPolicy,
  named: readonly EventKind[],
  day: number,
): EventKind {
  return named.find((kind) => happenedBetween(timeline, [kinds.get(kind) as number], day, day)) as EventKind;
}
