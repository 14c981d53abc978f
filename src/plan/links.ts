/**
 * Links inside a plan, read from its description: which lists hold entries with ids, and which fields refer
 * to them.
 *
 * @module
 */
import { isObject } from '../kernel/reading.js';
import { type Field, fieldShape } from '../kernel/shape.js';
import { PLAN } from './shapes.js';

/** What a key holds: a reference to one kind of entry, or an object (or a list of them) with links inside. */
export type Inside = string | readonly Under[];

/**
 * A key and what it holds, as one value or a list. `needed` is true for a list that must be there, even if
 * empty.
 */
export type Under = readonly [key: string, inside: Inside, needed?: true];

/** A list of entries with ids. */
export interface ListWithIds {
  /** What its entries are called. */
  readonly entries: string;
  /** The keys that lead to it. */
  readonly path: readonly string[];
}

let lists: readonly ListWithIds[] | undefined;
let links: readonly Under[] | undefined;

/** The lists of a plan whose entries have ids, in the plan's order. */
export function listsWithIds(): readonly ListWithIds[] {
  lists ??= listsIn(PLAN, []);
  return lists;
}

/** The fields of a plan that refer to its entries. */
export function planLinks(): readonly Under[] {
  links ??= linksIn(PLAN) as readonly Under[];
  return links;
}

function listsIn(field: Field, path: readonly string[]): readonly ListWithIds[] {
  const shape = fieldShape(field);
  if (shape.kind === 'list') {
    const item = fieldShape(shape.item);
    const id = item.kind === 'object' && Object.hasOwn(item.fields, 'id') ? item.fields['id'] : undefined;
    const text = id === undefined ? undefined : fieldShape(id);
    return text?.kind === 'text' && text.idOf !== undefined ? [{ entries: text.idOf, path }] : [];
  }
  if (shape.kind !== 'object') return [];
  return Object.entries(shape.fields).flatMap(([key, inner]) => listsIn(inner, [...path, key]));
}

function linksIn(field: Field): Inside | undefined {
  const shape = fieldShape(field);
  if (shape.kind === 'text') return shape.linkTo;
  if (shape.kind === 'list') return linksIn(shape.item);
  if (shape.kind !== 'object') return undefined;
  const under = Object.entries(shape.fields).flatMap(([key, inner]): readonly Under[] => {
    const inside = linksIn(inner);
    if (inside === undefined) return [];
    return inner.kind !== 'optional' && inner.kind === 'list' ? [[key, inside, true]] : [[key, inside]];
  });
  return under.length === 0 ? undefined : under;
}

/** The list at a path, in a plan or in a value that claims to be one; empty if there is no list. */
export function listAt(plan: unknown, path: readonly string[]): readonly unknown[] {
  let value = plan;
  for (let depth = 0; depth < path.length; depth++) {
    value = isObject(value) ? value[path[depth] as string] : undefined;
  }
  return Array.isArray(value) ? value : [];
}
