/**
 * Lists of places of timescales, by what they have in common.
 *
 * @module
 */
import type { EventKind } from '../event.js';

/** Whether two lists of events have one in common. */
export function shares(one: readonly EventKind[], other: readonly EventKind[]): boolean {
  return one.some((kind) => other.includes(kind));
}

/** Adds a value to the list of a key. */
export function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Remembers what a function returns, by a text made of what it is given. */
export function remembered<T, R>(keyOf: (given: T) => string, make: (given: T) => R): (given: T) => R {
  const known = new Map<string, { readonly made: R }>();
  return (given) => {
    const key = keyOf(given);
    const entry = known.get(key) ?? { made: make(given) };
    known.set(key, entry);
    return entry.made;
  };
}

/** The values of several lists, once each and in ascending order. */
export function ascending(lists: Iterable<readonly number[]>): readonly number[] {
  return [...new Set([...lists].flat())].sort((a, b) => a - b);
}
