/**
 * The keys of each part of a plan, read from its description.
 *
 * @module
 */
import { type AnyShape, type Field, fieldShape, type ObjectDescription } from '../kernel/shape.js';
import { PLAN } from './shapes.js';

/** The keys of a part or, if it is a list, of its entries. */
export interface PartFields {
  /** Every key that it can have. */
  readonly keys: ReadonlySet<string>;
  /** The keys that are not optional: without one of them it is invalid. */
  readonly needed: ReadonlySet<string>;
}

let ofPlan: ReadonlyMap<string, PartFields> | undefined;

/** The keys of each part of a plan, and of each list in a part, such as `control.decisions`. */
export function planPartFields(): ReadonlyMap<string, PartFields> {
  ofPlan ??= partFields(PLAN);
  return ofPlan;
}

/** The keys of each part of any document, and of each list in a part. */
export function partFields(of: AnyShape): ReadonlyMap<string, PartFields> {
  const parts = objectsOf(of).flatMap(({ fields }) => Object.entries(fields));
  return new Map(
    parts.flatMap(([part, field]) => [[part, fieldsIn(field)], ...listsIn(part, field)] as const),
  );
}

function listsIn(part: string, field: Field): readonly (readonly [string, PartFields])[] {
  if (isList(field)) return [];
  const fields = objectsOf(field).flatMap((object) => Object.entries(object.fields));
  return fields
    .filter(([, inner]) => isList(inner))
    .map(([key, inner]) => [`${part}.${key}`, fieldsIn(inner)] as const);
}

function fieldsIn(field: Field): PartFields {
  const entries = objectsOf(field).flatMap(({ fields }) => Object.entries(fields));
  return {
    keys: new Set(entries.map(([key]) => key)),
    needed: new Set(entries.flatMap(([key, { kind }]) => (kind === 'optional' ? [] : [key]))),
  };
}

/** The objects that a field holds, lists, or can be. */
function objectsOf(field: Field): readonly ObjectDescription[] {
  const shape = fieldShape(field);
  if (shape.kind === 'object') return [shape];
  if (shape.kind === 'list') return objectsOf(shape.item);
  return shape.kind === 'variants' ? shape.options.flatMap(objectsOf) : [];
}

function isList(field: Field): boolean {
  return fieldShape(field).kind === 'list';
}
