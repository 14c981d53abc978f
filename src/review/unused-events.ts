/**
 * Events that a policy does not use: which kinds, and in how many records.
 *
 * @module
 */

import type { Timeline } from './engine/timeline.js';
import type { EventKind } from './event.js';

/** A kind of event that some records of a list have and their policy does not use. */
export interface UnusedEvents {
  /** The policy's id. */
  readonly policy: string;
  /** The kind of event. */
  readonly kind: EventKind;
  /** How many rows have at least one such event. */
  readonly records: number;
}

/** How many rows have each kind, by the id of the policy. */
export type UnusedCounts = Map<string, Map<EventKind, number>>;

/** Adds to the count of one kind. */
export function addUnused(counts: UnusedCounts, policy: string, kind: EventKind, records: number): void {
  const kinds = counts.get(policy) ?? new Map<EventKind, number>();
  counts.set(policy, kinds.set(kind, (kinds.get(kind) ?? 0) + records));
}

/** The counts, sorted by policy, then by kind. */
export function unusedInOrder(counts: UnusedCounts): readonly UnusedEvents[] {
  return byKey(counts).flatMap(([policy, kinds]) =>
    byKey(kinds).map(([kind, records]) => ({ policy, kind, records })),
  );
}

function byKey<Key extends string, Value>(map: ReadonlyMap<Key, Value>): readonly (readonly [Key, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The kinds of event on a timeline that its policy does not use, sorted. */
export function unusedKinds({ unused }: Timeline): readonly EventKind[] {
  return [...(unused ?? [])].sort();
}
