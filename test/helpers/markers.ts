import type { Path, ReadResult } from 'supportplan';
import { MARKER } from './arbitraries.js';
import { deepFreeze } from './deep-freeze.js';
import { at, placesIn, withAt } from './places.js';

/** Values that hold the marker. Each is invalid in most places of a document. */
export const SHAPES: readonly (readonly [name: string, value: unknown])[] = [
  ['text', MARKER],
  ['a kind of event of the host’s own', `host:${MARKER}`],
  ['a kind of event that is nearly one', `hosts:${MARKER}`],
  ['nearly a day', `2026-03-02 ${MARKER}`],
  ['nearly a newer format', `supportplan/plan@2${MARKER}`],
  ['a list', [MARKER]],
  ['a key', { [MARKER]: 1 }],
  ['a key and text, in a list', [{ [MARKER]: MARKER, id: MARKER, role: MARKER, text: MARKER }]],
];

/** Every issue of a reading as text: codes, paths and messages. */
export function issuesOf(reading: ReadResult<unknown>): readonly string[] {
  return reading.ok ? [] : reading.issues.map((issue) => JSON.stringify(issue));
}

/** The places where a message holds the marker, and the places without any message. */
export function leaks(cases: readonly (readonly [Path, readonly string[]])[]): readonly unknown[] {
  return cases.flatMap(([place, told]) => {
    if (told.length === 0) return [[place, 'nothing was told']];
    return told.filter(hasMarker).map((text) => [place, text]);
  });
}

function hasMarker(text: string): boolean {
  return text.toLowerCase().includes(MARKER.toLowerCase());
}

/** The places of the objects in a value, including the value itself. */
export function objectsIn(value: unknown): readonly Path[] {
  return [[], ...placesIn(value)].filter((place) => {
    const inner = at(value, place);
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  });
}

/** A copy in which the object at a place has the marker as an unknown key. */
export function withMarkerKey(value: unknown, place: Path): unknown {
  return deepFreeze(
    withAt(value, place, { ...(at(value, place) as object), [MARKER]: { [MARKER]: MARKER } }),
  );
}
