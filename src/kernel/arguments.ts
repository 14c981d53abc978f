/**
 * Checking the arguments of public functions.
 *
 * TypeScript stops most mistakes before they run; this is for callers who write JavaScript, and for data
 * that was cast and not read. Each public function checks what it is given once, before it does anything
 * else.
 *
 * @module
 */
import { type Code, type Path, SupportPlanError } from './error.js';
import { describeNotData, describeNumber, describeValue, isData, isObject, pathText } from './reading.js';
import {
  type AnyOptional,
  type AnyShape,
  type Description,
  described,
  type Fields,
  type Shape,
  wordsUnder,
} from './shape.js';

/** The name of an argument, or the path to a place in one: `options`, `['options', 'today']`. */
type Place = string | Path;

/** A problem with an argument: where it is and what to pass. */
interface Problem {
  readonly code: Code;
  /** From the innermost key outwards. Each level adds its key, so a valid argument never builds a path. */
  readonly path: (string | number)[];
  readonly expected: string;
  readonly got: string;
}

/** How to check an argument. */
interface Manner {
  /** Whether unknown keys are rejected at every level, not only in options. */
  readonly closed: boolean;
}

const OPEN: Manner = { closed: false };
const CLOSED: Manner = { closed: true };

/**
 * The deepest nesting that is checked. Our own values nest 12 deep at most; a circular value would never
 * end.
 */
const DEEPEST = 40;

/**
 * Checks one argument and throws at the first problem.
 *
 * Throws `argument/missing`, `argument/wrong-type`, `argument/unknown-value`, `argument/unknown-key`,
 * `argument/out-of-range`, or the code for the kind of value, such as `calendar/not-a-date`. The message
 * never repeats text, ids or names.
 */
export function checkArgument<T>(caller: string, place: Place, value: unknown, expected: Shape<T>): void {
  report(caller, problemOf(value, expected, place, OPEN));
}

/**
 * {@link checkArgument} that also rejects unknown keys at every level. Use it for data that may be
 * withheld, where a misspelt key would expose it.
 */
export function checkExactly<T>(caller: string, place: Place, value: unknown, expected: Shape<T>): void {
  report(caller, problemOf(value, expected, place, CLOSED));
}

/** {@link checkArgument} for an optional argument. */
export function checkOptional<T>(caller: string, place: Place, value: unknown, expected: Shape<T>): void {
  if (value !== undefined) checkArgument(caller, place, value, expected);
}

/** Checks that an argument can be iterated with `for … of`. Rejects strings, although they are iterable. */
export function checkIterable(caller: string, name: string, value: unknown, async = false): void {
  const can = async
    ? hasMethod(value, Symbol.iterator) || hasMethod(value, Symbol.asyncIterator)
    : hasMethod(value, Symbol.iterator);
  if (can) return;
  const expected = async ? 'a list or another iterable, async or not' : 'a list or another iterable';
  report(caller, under(name, problem(typeCode(value), expected, value)));
}

function hasMethod(value: unknown, key: symbol): boolean {
  return typeof value === 'object' && value !== null && typeof value[key as never] === 'function';
}

/** Returns true if a value matches a shape. */
export function hasShape<T>(value: unknown, of: Shape<T>): value is T {
  return problemOf(value, of, 'value', OPEN) === undefined;
}

function report(caller: string, found: Problem | undefined): void {
  if (found === undefined) return;
  const { code, expected, got } = found;
  const path = found.path.reverse();
  throw new SupportPlanError(`${caller}: "${pathText(path)}" must be ${expected}, got ${got}.`, {
    code,
    path,
  });
}

function problemOf(value: unknown, of: AnyShape, place: Place, manner: Manner): Problem | undefined {
  let found: Problem | undefined;
  try {
    found = look(value, of, manner, 0);
  } catch {
    // a getter or proxy threw when read
    found = problem('argument/wrong-type', 'plain data', undefined, 'a value that throws when read');
  }
  if (typeof place === 'string') return under(place, found);
  for (const key of place.toReversed()) under(key, found);
  return found;
}

/** Adds a key to the front of the problem's path. */
function under(key: string | number, found: Problem | undefined): Problem | undefined {
  found?.path.push(key);
  return found;
}

function look(
  value: unknown,
  of: AnyShape | AnyOptional,
  manner: Manner,
  depth: number,
): Problem | undefined {
  if (of.kind === 'optional') return value === undefined ? undefined : look(value, of.inner, manner, depth);
  if (depth > DEEPEST) {
    return problem('argument/wrong-type', 'plain data', undefined, 'a circular value');
  }
  const shape = described(of);
  switch (shape.kind) {
    case 'text':
      if (typeof value !== 'string') return problem(typeCode(value), 'text', value);
      return value.length < shape.least ? problem('argument/out-of-range', 'some text', value) : undefined;
    case 'flag':
      return typeof value === 'boolean' ? undefined : problem(typeCode(value), 'true or false', value);
    case 'number':
      return lookAtNumber(value, shape);
    case 'words':
      if (shape.words.includes(value as string)) return undefined;
      return problem(wordCode(value), oneOf(shape.words), value);
    case 'list':
      return lookAtList(value, shape, manner, depth);
    case 'object':
      return lookAtObject(value, shape, manner, depth);
    case 'record':
      if (!isData(value)) return notData(value, 'an object');
      // the caller chose these keys, so the path gives their index, not the key
      return firstIn(Object.values(value), shape.item, manner, depth);
    case 'union':
      return lookAtUnion(value, shape, manner, depth);
    case 'variants':
      return lookAtVariants(value, shape, manner, depth);
    case 'check':
      if (shape.holds(value)) return undefined;
      return problem(
        value === undefined ? 'argument/missing' : (shape.code ?? 'argument/wrong-type'),
        shape.expected,
        value,
        describeNumber(value),
      );
    default:
      return problem('argument/wrong-type', 'left out', value);
  }
}

type Of<Kind extends Description['kind']> = Extract<Description, { readonly kind: Kind }>;

function lookAtNumber(value: unknown, { whole, least, most }: Of<'number'>): Problem | undefined {
  const fits =
    typeof value === 'number' &&
    (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
    (least === undefined || value >= least) &&
    (most === undefined || value <= most);
  if (fits) return undefined;
  const expected = numberInWords(whole, least, most);
  if (typeof value !== 'number') return problem(typeCode(value), expected, value);
  return problem('argument/out-of-range', expected, value, describeNumber(value));
}

function lookAtList(
  value: unknown,
  { item, least }: Of<'list'>,
  manner: Manner,
  depth: number,
): Problem | undefined {
  if (!Array.isArray(value)) return problem(typeCode(value), 'a list', value);
  if (value.length < least)
    return problem('argument/out-of-range', 'a list of at least 1', value, 'an empty list');
  return firstIn(value, item, manner, depth);
}

/** The problem with the first invalid item. */
function firstIn(
  items: readonly unknown[],
  item: AnyShape,
  manner: Manner,
  depth: number,
): Problem | undefined {
  for (let place = 0; place < items.length; place += 1) {
    const found = look(items[place], item, manner, depth + 1);
    if (found !== undefined) return under(place, found);
  }
  return undefined;
}

function lookAtObject(
  value: unknown,
  { fields, closed, expected }: Of<'object'>,
  manner: Manner,
  depth: number,
): Problem | undefined {
  if (!isData(value)) return notData(value, expected);
  for (const key in fields) {
    const found = look(value[key], fields[key] as AnyShape, manner, depth + 1);
    if (found !== undefined) return under(key, found);
  }
  return closed || manner.closed ? unknownKeyOf(value, fields, closed) : undefined;
}

/**
 * The first unknown key, given by its index. For options, which a developer writes, the message lists the
 * known keys.
 */
function unknownKeyOf(
  value: Readonly<Record<string, unknown>>,
  fields: Fields,
  listed: boolean,
): Problem | undefined {
  let place = 0;
  for (const key in value) {
    place += 1;
    if (Object.hasOwn(fields, key) || value[key] === undefined) continue;
    const known = Object.keys(fields).map((name) => `"${name}"`);
    const expected = listed
      ? `an object with no keys but ${known.join(', ')}`
      : 'an object with known keys only';
    return problem('argument/unknown-key', expected, value, `an unknown key, number ${place}`);
  }
  return undefined;
}

/**
 * The problem with the one option that matches the value's type. If none or several match, says what the
 * union expects.
 */
function lookAtUnion(
  value: unknown,
  { options, expected, code }: Of<'union'>,
  manner: Manner,
  depth: number,
): Problem | undefined {
  let nearest: Problem | undefined;
  let near = 0;
  for (const option of options) {
    const found = look(value, option, manner, depth);
    if (found === undefined) return undefined;
    if (!isNear(value, option)) continue;
    nearest = found;
    near += 1;
  }
  if (near === 1) return nearest;
  return problem(value === undefined ? 'argument/missing' : (code ?? 'argument/wrong-type'), expected, value);
}

function isNear(value: unknown, option: AnyShape): boolean {
  const { kind } = described(option);
  return kind === 'list' ? Array.isArray(value) : kind === 'object' && isObject(value);
}

function lookAtVariants(
  value: unknown,
  { key, options }: Of<'variants'>,
  manner: Manner,
  depth: number,
): Problem | undefined {
  if (!isData(value)) return notData(value, 'an object');
  const found = value[key];
  const named: (string | number | boolean)[] = [];
  for (const option of options) {
    const words = wordsUnder(option, key);
    if (words.includes(found as string)) return look(value, option, manner, depth);
    named.push(...words);
  }
  return under(key, problem(wordCode(found), oneOf(named), found));
}

function problem(code: Code, expected: string, value: unknown, got = describeValue(value)): Problem {
  return { code, path: [], expected, got };
}

function notData(value: unknown, expected: string): Problem {
  return problem(typeCode(value), expected, value, describeNotData(value));
}

function wordCode(value: unknown): Code {
  return value === undefined ? 'argument/missing' : 'argument/unknown-value';
}

function typeCode(value: unknown): Code {
  return value === undefined ? 'argument/missing' : 'argument/wrong-type';
}

function oneOf(words: readonly (string | number | boolean)[]): string {
  // list a discriminant that several shapes share only once
  const quoted = [...new Set(words)].map((word) => JSON.stringify(word));
  return quoted.length === 1 ? quoted.join() : `one of ${quoted.join(', ')}`;
}

function numberInWords(whole: boolean, least?: number, most?: number): string {
  const number = whole ? 'a whole number' : 'a number';
  if (least !== undefined && most !== undefined) return `${number} from ${least} to ${most}`;
  if (least !== undefined) return `${number} of at least ${least}`;
  return most === undefined ? number : `${number} of at most ${most}`;
}
