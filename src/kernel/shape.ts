/**
 * Descriptions of our data: what each field holds, and which fields are optional.
 *
 * Each interface is described once. Functions check their arguments against the description
 * (`arguments.ts`), and `supportplan/schemas` builds its zod schemas from it. The compiler compares each
 * description with its interface.
 *
 * @module
 */
import type { Code } from './error.js';
import { isData } from './reading.js';

declare const DESCRIBES: unique symbol;

/** Describes values of type `T`. */
export type Shape<T> = Description & {
  /** Makes shapes invariant: the compiler rejects a shape of a wider or narrower type. */
  readonly [DESCRIBES]?: (value: T) => T;
};

/** A description of a value of any type. */
export type AnyShape = Description;

/** An optional field. `undefined` means the same as leaving it out. */
export interface OptionalShape<T> {
  /** Discriminant. */
  readonly kind: 'optional';
  /** The shape of a value that is present. */
  readonly inner: Shape<T>;
}

/** A fragment of JSON Schema. */
export type SchemaPiece = Readonly<Record<string, unknown>>;

/** The kinds of description. */
export type Description =
  | TextDescription
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: 'words'; readonly words: readonly (string | number | boolean)[] }
  | { readonly kind: 'list'; readonly item: AnyShape; readonly least: 0 | 1 }
  | ObjectDescription
  | { readonly kind: 'record'; readonly item: AnyShape }
  | UnionDescription
  | VariantsDescription
  | CheckDescription
  | { readonly kind: 'never' }
  | LazyDescription;

/** Text. */
export interface TextDescription {
  /** Discriminant. */
  readonly kind: 'text';
  /** The fewest characters. */
  readonly least: 0 | 1;
  /** For the id of an entry: what the entries of its list are called, unique in the document. */
  readonly idOf?: string;
  /** For a reference: what the entries that it can refer to are called. */
  readonly linkTo?: string;
}

/** A description that is created on first use. */
export interface LazyDescription {
  /** Discriminant. */
  readonly kind: 'lazy';
  /** Creates the description. */
  readonly make: () => AnyShape;
  /** The description, once created. */
  made: Exclude<Description, LazyDescription> | undefined;
}

/** A value that matches any of several shapes. */
export interface UnionDescription {
  /** Discriminant. */
  readonly kind: 'union';
  /** The shapes. */
  readonly options: readonly AnyShape[];
  /** What to pass, for error messages. */
  readonly expected: string;
  /** The code if an argument matches none of them. Defaults to `argument/wrong-type`. */
  readonly code?: Code;
}

/** One of several objects, chosen by the word under a key. */
export interface VariantsDescription {
  /** Discriminant. */
  readonly kind: 'variants';
  /** The key. */
  readonly key: string;
  /** The objects, each with one word under the key. */
  readonly options: readonly AnyShape[];
}

/** An object with known keys. */
export interface ObjectDescription {
  /** Discriminant. */
  readonly kind: 'object';
  /** The shape of each key's value. */
  readonly fields: Fields;
  /**
   * Whether unknown keys are rejected in arguments too. True for options, where an unknown key must be a
   * mistake.
   */
  readonly closed: boolean;
  /** What to pass, for error messages. */
  readonly expected: string;
}

/** An optional field of any type. */
export interface AnyOptional {
  /** Discriminant. */
  readonly kind: 'optional';
  /** The shape of a value that is present. */
  readonly inner: AnyShape;
}

/** The keys of an object. */
export type Fields = Readonly<Record<string, AnyShape | AnyOptional>>;

/** A check by a custom function. */
export interface CheckDescription {
  /** Discriminant. */
  readonly kind: 'check';
  /** Returns true for a valid value. */
  readonly holds: (value: unknown) => boolean;
  /** What to pass, for error messages. */
  readonly expected: string;
  /** The code if an argument fails the check. Defaults to `argument/wrong-type`. */
  readonly code?: Code;
  /** The same rule in JSON Schema. */
  readonly piece: SchemaPiece;
}

/** The fields that the shape of a `T` must describe. */
export type FieldsOf<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key>
    ? OptionalShape<Exclude<T[Key], undefined>>
    : Shape<T[Key]>;
};

/** The longest list allowed in a document. */
export const LONGEST_LIST = 10_000;

/** Text of at least one character. */
export const TEXT: Shape<string> = { kind: 'text', least: 1 };

/** Any text. */
export const ANY_TEXT: Shape<string> = { kind: 'text', least: 0 };

/** The id of an entry in a list. `entries` is the name that {@link linkTo} uses and that messages show. */
export function idOf(entries: string): Shape<string> {
  return { kind: 'text', least: 1, idOf: entries };
}

/** A reference to an entry, by its id. */
export function linkTo(entries: string): Shape<string> {
  return { kind: 'text', least: 1, linkTo: entries };
}

/** True or false. */
export const FLAG: Shape<boolean> = { kind: 'flag' };

/** A finite number. */
export const NUMBER: Shape<number> = { kind: 'number', whole: false };

/** A whole number, within bounds if given. */
export function whole(least?: number, most?: number): Shape<number> {
  return {
    kind: 'number',
    whole: true,
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  };
}

/** A count: a whole number from 0. */
export const COUNT: Shape<number> = { kind: 'number', whole: true, least: 0 };

/** One of a list of keywords. */
export function words<const W extends string | number | boolean>(list: readonly W[]): Shape<W> {
  return { kind: 'words', words: list };
}

/** A list. An argument may be longer than a document's {@link LONGEST_LIST}. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return { kind: 'list', item, least: 0 };
}

/** A list with at least one item. */
export function some<T>(item: Shape<T>): Shape<readonly [T, ...T[]]> {
  return { kind: 'list', item, least: 1 };
}

/** An object with these keys. `expected` says what to pass, for error messages. */
export function object<T extends object>(fields: FieldsOf<T>, expected?: string): Shape<T>;
export function object(fields: Fields, expected = 'an object'): AnyShape {
  return { kind: 'object', fields, closed: false, expected };
}

/** The options of a function. Rejects unknown keys, which must be mistakes. */
export function options<T extends object>(fields: FieldsOf<T>, expected?: string): Shape<T>;
export function options(fields: Fields, expected = 'an object'): AnyShape {
  return { kind: 'object', fields, closed: true, expected };
}

/** An optional field. */
export function optional<T>(inner: Shape<T>): OptionalShape<T> {
  return { kind: 'optional', inner };
}

/** An object with arbitrary keys, whose values all have one shape. */
export function record<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return { kind: 'record', item };
}

/** A value that matches any of several shapes. */
export function union<T>(options: readonly AnyShape[], expected: string, code?: Code): Shape<T> {
  return { kind: 'union', options, expected, ...(code !== undefined && { code }) };
}

/** One of several objects, chosen by a discriminant. */
export function variants<T>(key: string, options: readonly AnyShape[]): Shape<T> {
  return { kind: 'variants', key, options };
}

/** A check by a custom function. */
export function check<T>(
  holds: (value: unknown) => boolean,
  expected: string,
  piece: SchemaPiece = {},
  code?: Code,
): Shape<T> {
  return { kind: 'check', holds, expected, piece, ...(code !== undefined && { code }) };
}

/** No value: the key must be missing. */
export const NEVER: Shape<never> = { kind: 'never' };

/** Any value. */
export const ANYTHING: Shape<unknown> = { kind: 'check', holds: () => true, expected: 'anything', piece: {} };

/** A function. */
export function callable<T>(): Shape<T> {
  return check((value) => typeof value === 'function', 'a function');
}

/** What `extensions` must be, for error messages. */
export const OBJECT_EXPECTED = 'an object';

/** The host's own data, which is kept but not read. */
export const EXTENSIONS: OptionalShape<Readonly<Record<string, unknown>>> = {
  kind: 'optional',
  inner: { kind: 'check', holds: isData, expected: OBJECT_EXPECTED, piece: { type: 'object' } },
};

/**
 * Defers creating a description until first use, so that importing a module is free and bundlers can drop
 * it.
 *
 * Write it as `/* @__PURE__ *\/ shape(() => …)`.
 */
export function shape<T>(make: () => Shape<T>): Shape<T> {
  return { kind: 'lazy', make, made: undefined };
}

/** Resolves a lazy description, creating it on first use. */
export function described(of: AnyShape): Exclude<Description, LazyDescription> {
  if (of.kind !== 'lazy') return of;
  of.made ??= described(of.make());
  return of.made;
}

/** A field, whether optional or not. */
export type Field = AnyShape | AnyOptional;

/** The description of what a field holds. */
export function fieldShape(field: Field): Exclude<Description, LazyDescription> {
  return described(field.kind === 'optional' ? field.inner : field);
}

/** The fields of an object's description, for reuse in another. */
export function fieldsOf<T extends object>(of: Shape<T>): FieldsOf<T>;
export function fieldsOf(of: AnyShape): Fields {
  return (described(of) as ObjectDescription).fields;
}

/** An object with some of another object's fields, unchanged. */
export function pick<T extends object, Key extends keyof T>(
  of: Shape<T>,
  keys: readonly Key[],
  expected = 'an object',
): Shape<Pick<T, Key>> {
  const fields = fieldsOf(of);
  const picked = keys.map((key) => [key, fields[key]] as const);
  return { kind: 'object', fields: Object.fromEntries(picked), closed: false, expected };
}

/** The words that an object can have under a key, or each of several objects. */
export function wordsUnder(of: AnyShape, key: string): readonly (string | number | boolean)[] {
  const shape = described(of);
  if (shape.kind === 'variants') return shape.options.flatMap((option) => wordsUnder(option, key));
  const inner = described((shape as ObjectDescription).fields[key] as AnyShape);
  return (inner as Extract<Description, { readonly kind: 'words' }>).words;
}

/** Finds which of several objects a valid value is. */
export function variantOf(
  value: Readonly<Record<string, unknown>>,
  { key, options }: VariantsDescription,
): ObjectDescription {
  const option = options.find((one) => wordsUnder(one, key).includes(value[key] as string));
  return described(option as AnyShape) as ObjectDescription;
}
