/**
 * What has happened, as numbers in order of day.
 *
 * @module
 */
import { dayOfText, NO_DAY } from '../../calendar/day-number.js';
import type { EventKind, FactValue, ReviewRecord } from '../event.js';
import type { CompiledPolicy } from './compiled-policy.js';

/** An event on grounds of safety. */
export interface SafetyEvent {
  readonly day: number;
  readonly kind: number;
}

/** One person's record as numbers; filled anew for each. The events that a policy does not name are left out. */
export interface Timeline {
  /** Day numbers, never falling. */
  readonly days: number[];
  /** The kind of each, by the rulebook's numbers. */
  readonly kinds: number[];
  /** The day that each is about, or {@link NO_DAY}. */
  readonly planned: number[];
  /** The events on grounds of safety; none where there is no such event. */
  safety: readonly SafetyEvent[] | undefined;
  /** The kinds of event that the policy does not use; undefined if there are none. */
  unused: Set<EventKind> | undefined;
  /** How many there are. */
  size: number;
  /** The day of birth, or {@link NO_DAY}. */
  born: number;
  /** What else is known. */
  facts: Readonly<Record<string, FactValue>> | undefined;
}

/** A timeline with nothing on it. */
export function emptyTimeline(): Timeline {
  return {
    days: [],
    kinds: [],
    planned: [],
    safety: undefined,
    unused: undefined,
    size: 0,
    born: NO_DAY,
    facts: undefined,
  };
}

/** Puts an event on the timeline, where its day belongs. */
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

/** The timeline of a record that was checked. */
export function timelineOf(record: ReviewRecord, { kinds }: CompiledPolicy): Timeline {
  const timeline = emptyTimeline();
  timeline.facts = record.facts;
  if (record.bornOn !== undefined) timeline.born = dayOfText(record.bornOn);
  const events = record.events.map(({ kind, on, plannedFor }) => ({
    day: dayOfText(on),
    kind: kinds.get(kind),
    planned: plannedFor === undefined ? NO_DAY : dayOfText(plannedFor),
  }));
  // in order already, so that putting each where it belongs costs nothing however many there are
  for (const { day, kind, planned } of events.sort((a, b) => a.day - b.day)) {
    if (kind !== undefined) putEvent(timeline, day, kind, planned);
  }
  for (const { kind } of record.events) if (!kinds.has(kind)) noteUnused(timeline, kind);
  return timeline;
}

/** How many of the events are of a day up to a last one. */
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

/** Whether one of some kinds happened on a day from one to another, both counted. */
export function happenedBetween(
  timeline: Timeline,
  kinds: readonly number[],
  from: number,
  to: number,
): boolean {
  return latestOf(timeline, kinds, to, from) !== NO_DAY;
}

/** The latest day, up to a last one and from a first one, on which one of some kinds happened; else {@link NO_DAY}. */
export function latestOf(timeline: Timeline, kinds: readonly number[], to: number, from = NO_DAY): number {
  for (let place = countUpTo(timeline, to) - 1; place >= 0; place -= 1) {
    const day = timeline.days[place] as number;
    if (day < from) return NO_DAY;
    if (kinds.includes(timeline.kinds[place] as number)) return day;
  }
  return NO_DAY;
}

/** The first of some kinds, in their order, that happened on a day; one did. */
export function kindOn(
  timeline: Timeline,
  { kinds }: CompiledPolicy,
  named: readonly EventKind[],
  day: number,
): EventKind {
  return named.find((kind) => happenedBetween(timeline, [kinds.get(kind) as number], day, day)) as EventKind;
}
