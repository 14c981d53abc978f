/**
 * What turns one JSON value into another, as a JSON Patch (RFC 6902).
 *
 * @module
 */
import { isObject } from '../kernel/reading.js';
import { sameValue } from '../kernel/same-value.js';

/** Something is put in, at a place in a list or under a key. */
export interface PatchAdd {
  /** What is done. */
  readonly op: 'add';
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  /** What is put there. */
  readonly value: unknown;
}

/** Something is taken out. */
export interface PatchRemove {
  /** What is done. */
  readonly op: 'remove';
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly path: string;
}

/** Something is put in the place of what stands there. */
export interface PatchReplace {
  /** What is done. */
  readonly op: 'replace';
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  /** What is put there. */
  readonly value: unknown;
}

/** One step of a JSON Patch. */
export type PatchOperation = PatchAdd | PatchRemove | PatchReplace;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Gives the steps that turn one value into another. Things with ids are followed by their ids; where their
 * order has changed, their list is put in place of the old one. The host's own data are replaced whole.
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
  // from the end, so that the places before it stay as they are
  for (let place = before.length - 1; place >= 0; place--) {
    const { id } = before[place] as { readonly id: string };
    if (!is.has(id)) steps.push({ op: 'remove', path: under(path, place) });
  }
  [...is].forEach(([id, item], place) => {
    if (was.has(id)) between(was.get(id), item, under(path, place), steps);
    else steps.push({ op: 'add', path: under(path, place), value: item });
  });
}

/** Lists without ids: what is put on at the end is added, and anything else replaces the list. */
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

/** The items of a list by their ids; fewer than the list has where some have none, or one stands twice. */
export function itemsById(list: readonly unknown[]): ReadonlyMap<string, Fields> {
  const items = new Map<string, Fields>();
  for (const item of list) {
    if (isObject(item) && typeof item['id'] === 'string') items.set(item['id'], item);
  }
  return items;
}

/** What an object holds itself under a key. */
function ownOf(value: Fields, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function keysOf(value: Fields): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

function under(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
