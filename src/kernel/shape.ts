/**
 * Descriptions of our data: what each field holds, and which fields are optional.
 *
 * Each interface is described once. Functions check their arguments against the description (`arguments.ts`), and
 * `supportplan/schemas` builds its zod schemas from it. The compiler compares each description with its interface.
 *
 * @module
 */
import type { Code } from './error.js';
import { isObject } from './reading.js';

declare const DESCRIBES: unique symbol;

/** Describes values of type `T`. */
export type Shape<T> = Description & {
  /** Only for the compiler: a description of one type is not one of a wider or narrower type. */
  readonly [DESCRIBES]?: (value: T) => T;
};

/** A description of anything. */
export type AnyShape = Description;

/** A field that may be left out. `undefined` means the same as leaving it out. */
export interface OptionalShape<T> {
  /** Discriminant. */
  readonly kind: 'optional';
  /** What it holds when it is there. */
  readonly inner: Shape<T>;
}

/** A piece of JSON Schema. */
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

/** A description that is made when it is first needed. */
export interface LazyDescription {
  /** Discriminant. */
  readonly kind: 'lazy';
  /** Makes it. */
  readonly make: () => AnyShape;
  /** The description, once made. */
  made: Exclude<Description, LazyDescription> | undefined;
}

/** A value of any one of several shapes. */
export interface UnionDescription {
  /** Discriminant. */
  readonly kind: 'union';
  /** The shapes. */
  readonly options: readonly AnyShape[];
  /** What to pass, for messages. */
  readonly expected: string;
  /** The code when an argument fits none; defaults to `argument/wrong-type`. */
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
  /** What each key holds. */
  readonly fields: Fields;
  /** Whether an unknown key is refused in an argument too: true for options, where it can only be a slip. */
  readonly closed: boolean;
  /** What to pass, for messages. */
  readonly expected: string;
}

/** An optional field of anything. */
export interface AnyOptional {
  /** Discriminant. */
  readonly kind: 'optional';
  /** What it holds when it is there. */
  readonly inner: AnyShape;
}

/** The keys of an object. */
export type Fields = Readonly<Record<string, AnyShape | AnyOptional>>;

/** A check by a function of our own. */
export interface CheckDescription {
  /** Discriminant. */
  readonly kind: 'check';
  /** Returns true for a valid value. */
  readonly holds: (value: unknown) => boolean;
  /** What to pass, for messages. */
  readonly expected: string;
  /** The code when an argument fails it; defaults to `argument/wrong-type`. */
  readonly code?: Code;
  /** How JSON Schema says it. */
  readonly piece: SchemaPiece;
}

/** The fields that an object of type `T` needs described. */
export type FieldsOf<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key>
    ? OptionalShape<Exclude<T[Key], undefined>>
    : Shape<T[Key]>;
};

/** The longest list that a document can hold. */
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

/** One of the words of a list. */
export function words<const W extends string | number | boolean>(list: readonly W[]): Shape<W> {
  return { kind: 'words', words: list };
}

/** A list; an argument may be longer than a document's {@link LONGEST_LIST}. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return { kind: 'list', item, least: 0 };
}

/** A list with at least one item. */
export function some<T>(item: Shape<T>): Shape<readonly [T, ...T[]]> {
  return { kind: 'list', item, least: 1 };
}

/** An object with these keys. `expected` says what to pass, in an error about an argument. */
export function object<T extends object>(fields: FieldsOf<T>, expected = 'an object'): Shape<T> {
  return { kind: 'object', fields: fields as unknown as Fields, closed: false, expected };
}

/** Options of a function: an unknown key is refused, because it can only be a slip. */
export function options<T extends object>(fields: FieldsOf<T>, expected = 'an object'): Shape<T> {
  return { kind: 'object', fields: fields as unknown as Fields, closed: true, expected };
}

/** A field that may be left out. */
export function optional<T>(inner: Shape<T>): OptionalShape<T> {
  return { kind: 'optional', inner };
}

/** An object whose keys are the host's own and hold the same kind of value. */
export function record<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return { kind: 'record', item };
}

/** A value of any one of several shapes. */
export function union<T>(options: readonly AnyShape[], expected: string, code?: Code): Shape<T> {
  return { kind: 'union', options, expected, ...(code !== undefined && { code }) };
}

/** One of several objects, chosen by the word under a key. */
export function variants<T>(key: string, options: readonly AnyShape[]): Shape<T> {
  return { kind: 'variants', key, options };
}

/** A check by a function of our own. */
export function check<T>(
  holds: (value: unknown) => boolean,
  expected: string,
  piece: SchemaPiece = {},
  code?: Code,
): Shape<T> {
  return { kind: 'check', holds, expected, piece, ...(code !== undefined && { code }) };
}

/** Nothing: the key may not be there. */
export const NEVER: Shape<never> = { kind: 'never' };

/** Anything at all. */
export const ANYTHING: Shape<unknown> = { kind: 'check', holds: () => true, expected: 'anything', piece: {} };

/** A function. */
export function callable<T>(): Shape<T> {
  return check((value) => typeof value === 'function', 'a function');
}

/** What `extensions` must be. */
export const OBJECT_EXPECTED = 'an object';

/** A host's own data, carried unread. */
export const EXTENSIONS: OptionalShape<Readonly<Record<string, unknown>>> = {
  kind: 'optional',
  inner: { kind: 'check', holds: isObject, expected: OBJECT_EXPECTED, piece: { type: 'object' } },
};

/**
 * Puts off making a description until it is first needed, so that importing a module costs nothing and bundlers can drop it.
 * Write it as `/* @__PURE__ *\/ shape(() => …)`.
 */
export function shape<T>(make: () => Shape<T>): Shape<T> {
  return { kind: 'lazy', make, made: undefined };
}

/** The description itself, made now if it was put off. */
export function described(of: AnyShape): Exclude<Description, LazyDescription> {
  if (of.kind !== 'lazy') return of;
  of.made ??= described(of.make());
  return of.made;
}

/** The fields of an object's description, for taking some of them into another. */
export function fieldsOf<T extends object>(of: Shape<T>): FieldsOf<T> {
  return (described(of) as ObjectDescription).fields as unknown as FieldsOf<T>;
}

/** An object with some of the fields of another, each as it is there. */
export function pick<T extends object, Key extends keyof T>(
  of: Shape<T>,
  keys: readonly Key[],
  expected = 'an object',
): Shape<Pick<T, Key>> {
  const fields = fieldsOf(of) as unknown as Fields;
  const picked = keys.map((key) => [key, fields[key as string] as AnyShape] as const);
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
