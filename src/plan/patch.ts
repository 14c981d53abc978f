/**
 * Computes a JSON Patch (RFC 6902) between two JSON values.
 *
 * @module
 */
import { isObject } from '../kernel/reading.js';
import { sameValue } from '../kernel/same-value.js';

/** Adds a value to a list or under a key. */
export interface PatchAdd {
  /** Discriminant. */
  readonly op: 'add';
  /** Path to the value, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  /** The new value. */
  readonly value: unknown;
}

/** Removes a value. */
export interface PatchRemove {
  /** Discriminant. */
  readonly op: 'remove';
  /** Path to the value, as a JSON Pointer (RFC 6901). */
  readonly path: string;
}

/** Replaces a value. */
export interface PatchReplace {
  /** Discriminant. */
  readonly op: 'replace';
  /** Path to the value, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  /** The new value. */
  readonly value: unknown;
}

/** One operation of a JSON Patch. */
export type PatchOperation = PatchAdd | PatchRemove | PatchReplace;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the operations that turn one value into another. Items with ids are matched by id; if their order
 * has changed, the whole list is replaced. A host's `extensions` are replaced as a whole.
 */
export function patchBetween(before: unknown, after: unknown): readonly PatchOperation[] {
  const steps: PatchOperation[] = [];
  between(before, after, '', steps);
  return steps;
}

function between(before: unknown, after: unknown, path: string, steps: PatchOperation[]): void {
  if (path !== '/extensions' && isObject(before) && isObject(after)) {
    betweenObjects(before, after, path, steps);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    betweenLists(before, after, path, steps);
  } else if (!sameValue(before, after)) {
    steps.push({ op: 'replace', path, value: after });
  }
}

function betweenObjects(before: Fields, after: Fields, path: string, steps: PatchOperation[]): void {
  for (const key of keysOf(before)) {
    if (ownOf(after, key) === undefined) steps.push({ op: 'remove', path: under(path, key) });
  }
  for (const key of keysOf(after)) {
    const was = ownOf(before, key);
    if (was === undefined) steps.push({ op: 'add', path: under(path, key), value: after[key] });
    else between(was, after[key], under(path, key), steps);
  }
}

function betweenLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  steps: PatchOperation[],
): void {
  const was = itemsById(before);
  const is = itemsById(after);
  const stay = [...was.keys()].filter((id) => is.has(id));
  const inOrder = [...is.keys()].filter((id) => was.has(id));
  const byId = was.size === before.length && is.size === after.length && before.length > 0;
  if (!byId || stay.some((id, place) => id !== inOrder[place])) {
    betweenPlaces(before, after, path, steps);
    return;
  }
  // From the end, so that earlier indexes stay valid.
  for (let place = before.length - 1; place >= 0; place--) {
    const { id } = before[place] as { readonly id: string };
    if (!is.has(id)) steps.push({ op: 'remove', path: under(path, place) });
  }
  [...is].forEach(([id, item], place) => {
    if (was.has(id)) between(was.get(id), item, under(path, place), steps);
    else steps.push({ op: 'add', path: under(path, place), value: item });
  });
}

/** Compares lists without ids: adds items that were appended, and replaces the list for any other change. */
function betweenPlaces(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  steps: PatchOperation[],
): void {
  const grown = before.every((item, place) => place < after.length && sameValue(item, after[place]));
  if (!grown) {
    steps.push({ op: 'replace', path, value: after });
    return;
  }
  after.slice(before.length).forEach((value, index) => {
    steps.push({ op: 'add', path: under(path, before.length + index), value });
  });
}

/** Maps the items of a list by id. Has fewer entries than the list if ids are missing or duplicate. */
export function itemsById(list: readonly unknown[]): ReadonlyMap<string, Fields> {
  const items = new Map<string, Fields>();
  for (const item of list) {
    if (isObject(item) && typeof item['id'] === 'string') items.set(item['id'], item);
  }
  return items;
}

/** Returns an object's own value for a key, or undefined. */
function ownOf(value: Fields, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function keysOf(value: Fields): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

function under(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
