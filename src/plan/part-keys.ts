/**
 * Which keys a part of a document can have, by its description.
 *
 * @module
 */
import {
  type AnyOptional,
  type AnyShape,
  type Description,
  described,
  type LazyDescription,
} from '../kernel/shape.js';

type Field = AnyShape | AnyOptional;

/**
 * The keys of each part of a document: its own or, if it is a list, those of its items. The items of a list that a part holds have
 * their keys under both names, as in `control.decisions`.
 */
export function partKeys(of: AnyShape): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = objectsOf(of).flatMap(({ fields }) => Object.entries(fields));
  return new Map(parts.flatMap(([part, field]) => [[part, keysIn(field)], ...listsIn(part, field)] as const));
}

function listsIn(part: string, field: Field): readonly (readonly [string, ReadonlySet<string>])[] {
  if (isList(field)) return [];
  const fields = objectsOf(field).flatMap((object) => Object.entries(object.fields));
  return fields
    .filter(([, inner]) => isList(inner))
    .map(([key, inner]) => [`${part}.${key}`, keysIn(inner)] as const);
}

function keysIn(field: Field): ReadonlySet<string> {
  return new Set(objectsOf(field).flatMap(({ fields }) => Object.keys(fields)));
}

/** The objects that a field holds, lists, or may be. */
function objectsOf(field: Field): readonly Extract<Description, { readonly kind: 'object' }>[] {
  const shape = insideOf(field);
  if (shape.kind === 'object') return [shape];
  if (shape.kind === 'list') return objectsOf(shape.item);
  return shape.kind === 'variants' ? shape.options.flatMap(objectsOf) : [];
}

function isList(field: Field): boolean {
  return insideOf(field).kind === 'list';
}

function insideOf(field: Field): Exclude<Description, LazyDescription> {
  return described(field.kind === 'optional' ? field.inner : field);
}
