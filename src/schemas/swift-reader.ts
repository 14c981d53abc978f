/**
 * Reading what is well formed swiftly: a reader made from a schema, that gives a copy or gives up.
 *
 * It says no more than that. What it gives up on, zod reads, and tells why. It knows the few kinds of schema that documents of
 * ours are made of, and asks zod about any other. It visits only the keys that are there, which zod's compiled code does not; most keys of
 * a plan are left out in most plans. Where no code may be made at run time, it goes from key to key by a table.
 *
 * @module
 */
import type * as z from 'zod/mini';

/** What a reader gives where it gives up. */
export const NOT_READ: unique symbol = Symbol('not read');

/** Gives a copy of what it was made to read, or gives up. */
export type SwiftReader = (value: unknown) => unknown;

type Type = z.core.$ZodType;

/** What there is to know of the few kinds of schema. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } }[];
  readonly check?: string;
  readonly format?: string;
  readonly catchall?: Type;
  // these stand only in the kinds that have them
  readonly entries: Readonly<Record<string, string>>;
  readonly values: readonly unknown[];
  readonly fn: (value: unknown) => unknown;
  readonly in: Type;
  readonly out: Type;
  readonly element: Type;
  readonly innerType: Type;
  readonly options: readonly Type[];
  readonly shape: Readonly<Record<string, Type>>;
}

const definitionOf = (type: Type): Definition => type._zod.def as unknown as Definition;

/** Makes the reader of a schema. */
export function swiftReader(schema: Type): SwiftReader {
  const known = new Map<Type, SwiftReader>();
  return readerOf(schema, known);
}

/** Pieces that stand in many places have one reader. */
function readerOf(type: Type, known: Map<Type, SwiftReader>): SwiftReader {
  const made = known.get(type) ?? makeReader(type, known);
  known.set(type, made);
  return made;
}

function makeReader(type: Type, known: Map<Type, SwiftReader>): SwiftReader {
  const definition = definitionOf(type);
  const { checks = [], fn } = definition;
  if (definition.type === 'string' && isSomeText(definition)) return someText;
  if (definition.type === 'number') return numberReader(definition, type);
  if (checks.length > 0) return askZod(type);
  switch (definition.type) {
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : NOT_READ);
    case 'enum':
      return enumReader(Object.values(definition.entries));
    case 'literal':
      return oneOf(new Set(definition.values));
    case 'custom':
      return (value) => (fn(value) ? value : NOT_READ);
    case 'pipe':
      return inTurn(readerOf(definition.in, known), readerOf(definition.out, known));
    case 'array':
      return listReader(readerOf(definition.element, known));
    case 'union':
      return firstOf(definition.options.map((option) => readerOf(option, known)));
    case 'object':
      return isPlain(definition) ? objectReader(definition.shape, known) : askZod(type);
    default:
      return askZod(type);
  }
}

/** Reads text of at least one character. */
function someText(value: unknown): unknown {
  return typeof value === 'string' && value.length > 0 ? value : NOT_READ;
}

/** Text of at least one character, and nothing else asked of it. */
function isSomeText({ format, checks = [] }: Definition): boolean {
  const [only, ...others] = checks.map((check) => check._zod.def);
  return (
    format === undefined && others.length === 0 && only?.['check'] === 'min_length' && only['minimum'] === 1
  );
}

/** Whether it takes no keys but its own, has some, and puts no value where one is left out. */
function isPlain({ catchall, shape }: Definition): boolean {
  const types = Object.values(shape).map(definitionOf);
  const strict = catchall !== undefined && definitionOf(catchall).type === 'never';
  return strict && types.length > 0 && !types.some(fillsIn);
}

function fillsIn({ type, innerType }: Definition): boolean {
  return FILLING.includes(type) || (type === 'optional' && FILLING.includes(definitionOf(innerType).type));
}

/** The kinds that put a value where one is left out. */
const FILLING: readonly string[] = ['default', 'prefault', 'catch'];

/** A number, whole where that is asked, within bounds that are themselves allowed. */
function numberReader({ check, format, checks = [] }: Definition, type: Type): SwiftReader {
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { _zod } of checks) {
    const { check: bound, inclusive, value } = _zod.def;
    // only the bounds of a number, greater_than and less_than, are inclusive or not
    if (inclusive !== true || typeof value !== 'number') return askZod(type);
    if (bound === 'greater_than') least = Math.max(least, value);
    else most = Math.min(most, value);
  }
  const whole = check === 'number_format' && format === 'safeint';
  if (check !== undefined && !whole) return askZod(type);
  const isOne: (value: unknown) => boolean = whole ? Number.isSafeInteger : Number.isFinite;
  return (value) =>
    isOne(value) && (value as number) >= least && (value as number) <= most ? value : NOT_READ;
}

function oneOf(values: ReadonlySet<unknown>): SwiftReader {
  return (value) => (values.has(value) ? value : NOT_READ);
}

function enumReader(words: readonly string[]): SwiftReader {
  const read = oneOf(new Set(words));
  if (words.length <= 8) listed.set(read, words);
  return read;
}

function inTurn(first: SwiftReader, then: SwiftReader): SwiftReader {
  return (value) => {
    const between = first(value);
    return between === NOT_READ ? NOT_READ : then(between);
  };
}

function firstOf(readers: readonly SwiftReader[]): SwiftReader {
  return (value) => {
    for (const read of readers) {
      const found = read(value);
      if (found !== NOT_READ) return found;
    }
    return NOT_READ;
  };
}

function listReader(read: SwiftReader): SwiftReader {
  return (value) => {
    if (!Array.isArray(value)) return NOT_READ;
    const items: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      const item = read(value[index]);
      if (item === NOT_READ) return NOT_READ;
      items[index] = item;
    }
    return items;
  };
}

function askZod(type: Type): SwiftReader {
  const { safeParse } = type as z.ZodMiniType;
  return (value) => {
    const result = safeParse(value);
    return result.success ? result.data : NOT_READ;
  };
}

/** One key of an object: its name, its reader, and whether it may be left out. */
interface Key {
  readonly name: string;
  readonly read: SwiftReader;
  readonly optional: boolean;
}

function objectReader(shape: Readonly<Record<string, Type>>, known: Map<Type, SwiftReader>): SwiftReader {
  const keys = Object.entries(shape).map(([name, type]): Key => {
    const { type: kind, innerType } = definitionOf(type);
    const optional = kind === 'optional';
    return { name, optional, read: readerOf(optional ? innerType : type, known) };
  });
  try {
    return writtenReader(keys);
  } catch {
    return tableReader(keys);
  }
}

/** Goes through the keys that are there by a table. */
function tableReader(keys: readonly Key[]): SwiftReader {
  const table = new Map(keys.map((key) => [key.name, key]));
  const needed = keys.filter(({ optional }) => !optional).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOT_READ;
    const copy: Record<string, unknown> = {};
    let missing = needed;
    for (const name in value) {
      const key = table.get(name);
      if (key === undefined) return NOT_READ;
      const found = (value as Readonly<Record<string, unknown>>)[name];
      if (found === undefined) continue;
      const inner = key.read(found);
      if (inner === NOT_READ) return NOT_READ;
      copy[name] = inner;
      if (!key.optional) missing -= 1;
    }
    return missing === 0 ? copy : NOT_READ;
  };
}

/** What an enumeration may be, to be compared one by one where it is short. */
const listed = new WeakMap<SwiftReader, readonly string[]>();

/** The same, as code written for these keys. It holds nothing but words of our own schemas, as JSON text. */
function writtenReader(keys: readonly Key[]): SwiftReader {
  const names = keys.map(({ name }) => JSON.stringify(name));
  const cases = keys.map(({ read }, place) => {
    const words = listed.get(read);
    const refusal =
      read === someText
        ? "typeof w !== 'string' || w.length === 0"
        : words?.map((word) => `w !== ${JSON.stringify(word)}`).join(' && ');
    const reading =
      refusal === undefined
        ? `a${place} = r${place}(w); if (a${place} === X) return X;`
        : `if (${refusal}) return X; a${place} = w;`;
    return `case ${names[place]}: if (w !== undefined) { ${reading} } break;`;
  });
  const needed = keys.flatMap(({ optional }, place) => (optional ? [] : [`a${place} === undefined`]));
  const copies = keys.map(({ optional }, place) => {
    const copy = `this[${names[place]}] = a${place};`;
    return optional ? `if (a${place} !== undefined) ${copy}` : copy;
  });
  const all = keys.map((_, place) => `a${place}`).join(', ');
  const lines = [
    `const [${keys.map((_, place) => `r${place}`).join(', ')}] = readers;`,
    // a constructor, so that the engine learns how much room such an object needs; what it makes is a plain object
    `function Copy(${all}) { ${copies.join('\n')} }`,
    'Copy.prototype = Object.prototype;',
    'return (v) => {',
    "if (typeof v !== 'object' || v === null || Array.isArray(v)) return X;",
    `let ${all};`,
    `for (const k in v) { const w = v[k]; switch (k) { ${cases.join('\n')} default: return X; } }`,
    needed.length === 0 ? '' : `if (${needed.join(' || ')}) return X;`,
    `return new Copy(${all});`,
    '};',
  ];
  const write = new Function('X', 'readers', lines.join('\n')) as (
    notRead: symbol,
    readers: readonly SwiftReader[],
  ) => SwiftReader;
  return write(
    NOT_READ,
    keys.map(({ read }) => read),
  );
}
