/**
 * Which keys a part of a document can have, by its schema.
 *
 * @module
 */
import type * as z from 'zod/mini';

/** What is looked at of a schema. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

/**
 * The keys of each part of a document: its own, or where it is a list, those of the things in it. What stands in a list that a part holds has its keys under the
 * names of both, as in `control.decisions`.
 */
export function partKeys(schema: z.core.$ZodType): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = objectsOf(schema).flatMap((shape) => Object.entries(shape));
  return new Map(parts.flatMap(([part, type]) => [[part, keysIn(type)], ...listsIn(part, type)] as const));
}

function listsIn(part: string, type: z.core.$ZodType): readonly (readonly [string, ReadonlySet<string>])[] {
  if (isList(type)) return [];
  const fields = objectsOf(type).flatMap((shape) => Object.entries(shape));
  return fields
    .filter(([, field]) => isList(field))
    .map(([key, field]) => [`${part}.${key}`, keysIn(field)] as const);
}

function keysIn(type: z.core.$ZodType): ReadonlySet<string> {
  return new Set(objectsOf(type).flatMap((shape) => Object.keys(shape)));
}

/** The objects that a type is, or is a list of, or may be. */
function objectsOf(type: z.core.$ZodType): readonly Readonly<Record<string, z.core.$ZodType>>[] {
  const { shape, innerType, out, element, options } = type._zod.def as unknown as Definition;
  if (shape !== undefined) return [shape];
  return [innerType, out, element, ...(options ?? [])].flatMap((inner) =>
    inner === undefined ? [] : objectsOf(inner),
  );
}

function isList(type: z.core.$ZodType): boolean {
  const { type: kind, innerType, out } = type._zod.def as unknown as Definition;
  return kind === 'array' || [innerType, out].some((inner) => inner !== undefined && isList(inner));
}
