/**
 * What zod found wrong, in our words: what was expected, what came, and never what it said.
 *
 * @module
 */
import * as core from 'zod/v4/core';
import type { Code, Path } from '../kernel/error.js';
import {
  adviceFor,
  describeValue,
  type Issue,
  issue,
  type ReadFailure,
  type ReadResult,
  unknownKey,
} from '../kernel/reading.js';
import { CHECK_CODES, QUICKLY } from './zod-schema.js';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** The issues of a document of an area for one issue of zod's: several where it names several keys. */
export function issuesOf(area: string, found: core.$ZodIssue, whole: unknown): readonly Issue[] {
  return told(area, found, found.path as Path, whole);
}

function told(area: string, found: core.$ZodIssue, path: Path, whole: unknown): readonly Issue[] {
  const value = valueAt(whole, path);
  const place = placeOf(path, whole);
  const wrong = (what: string, expected: string): readonly Issue[] => {
    const code = codeIn(area, value === undefined ? 'missing' : what);
    return [issue(code, place, expected, describeValue(value), adviceFor(value))];
  };
  switch (found.code) {
    case 'unrecognized_keys':
      return unknownKeys(area, place, value, found.keys);
    case 'invalid_type':
      return wrong('wrong-type', TYPE_WORDS[found.expected] as string);
    case 'invalid_value':
      return wrong('unknown-value', oneOf(found.values));
    case 'invalid_key':
      return [issue(codeIn(area, 'wrong-value'), place, 'a name of some text', 'none')];
    case 'invalid_union': {
      const branch = nearestBranch(found.errors, value);
      // without branches, none of the kinds that it can be was named
      if (branch === undefined)
        return wrong(found.errors.length === 0 ? 'unknown-value' : 'wrong-value', found.message);
      return branch.flatMap((inner) => told(area, inner, [...path, ...(inner.path as Path)], whole));
    }
    case 'too_small':
      return [outOfRange(area, place, smallest(found), value)];
    case 'too_big':
      return [
        outOfRange(area, place, found.origin === 'array' ? found.message : `at most ${found.maximum}`, value),
      ];
    default:
      return wrong(CHECK_CODES.get(found.message) ?? 'wrong-value', found.message);
  }
}

/** What is expected of text that is empty, a list that is too short, or a number that is too small. */
function smallest({ origin, minimum, message }: core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'some text';
  return origin === 'array' ? message : `at least ${minimum}`;
}

/** The code of an issue in an area. */
export function codeIn(area: string, what: string): Code {
  return `${area}/${what}`;
}

/** The names of facts are an author's own: in a path they are told by their place. */
function placeOf(path: Path, whole: unknown): Path {
  const [first, name, ...rest] = path;
  if (first !== 'facts' || typeof name !== 'string') return path;
  return [first, Object.keys(valueAt(whole, ['facts']) as object).indexOf(name), ...rest];
}

/**
 * Of the ways in which something fails to be one of several things, the one that it was meant to be: the one with the fewest keys
 * unknown or left out, and then with the least wrong. None where it is not even of a type that any of them is.
 */
function nearestBranch(
  branches: readonly (readonly core.$ZodIssue[])[],
  value: unknown,
): readonly core.$ZodIssue[] | undefined {
  const isStrange = (found: core.$ZodIssue): boolean =>
    isKeys(found) ||
    (found.code === 'invalid_type' && found.expected === 'never') ||
    (found.path.length > 0 && valueAt(value, found.path as Path) === undefined);
  const strange = (branch: readonly core.$ZodIssue[]): number => branch.filter(isStrange).length;
  return branches
    .filter((branch) => branch.some((found) => found.path.length > 0 || isKeys(found)) || branch.length > 1)
    .sort((a, b) => strange(a) - strange(b) || a.length - b.length)[0];
}

function isKeys(found: core.$ZodIssue): boolean {
  return found.code === 'unrecognized_keys' && found.path.length === 0;
}

/** A small number is told; a long one may be somebody's. */
function outOfRange(area: string, path: Path, expected: string, value: unknown): Issue {
  const got = typeof value === 'number' && Math.abs(value) < 1000 ? String(value) : describeValue(value);
  return issue(codeIn(area, 'out-of-range'), path, expected, got);
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? words.join() : `one of ${words.join(', ')}`;
}

/** One for each, in order. A key that the object only inherits is no data either, and comes after its own. */
function unknownKeys(area: string, path: Path, value: unknown, unknown: readonly string[]): readonly Issue[] {
  const own = Object.keys(value as object);
  const places = new Map(own.map((key, place) => [key, place]));
  return unknown
    .map((key, index) => places.get(key) ?? own.length + index)
    .sort((a, b) => a - b)
    .map((place) => unknownKey(codeIn(area, 'unknown-key'), path, place));
}

function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as never)[key]
        : undefined,
    whole,
  );
}

/** Reads a value of a shape: a copy of it, or every issue. */
export function readBy<T>(area: string, name: string, schema: core.$ZodType, value: unknown): ReadResult<T> {
  let parsed: core.util.SafeParseResult<unknown>;
  try {
    parsed = core.safeParse(schema, value, QUICKLY);
    if (!parsed.success) parsed = core.safeParse(schema, value);
  } catch (error) {
    // zod passes issues on as arguments, and there can be more of them than the stack has room for
    if (error instanceof RangeError) return { ok: false, issues: [tooMuch(area, name)] };
    throw error;
  }
  if (parsed.success) return { ok: true, value: parsed.data as T };
  // never a success, whatever becomes of the issues on their way into our words
  const issues = parsed.error.issues.flatMap((found) => issuesOf(area, found, value));
  return { ok: false, issues: issues as unknown as ReadFailure['issues'] };
}

const TOO_MUCH = 'more that is wrong than can be listed';

/** Returned when a document has too many issues to list. */
function tooMuch(area: string, expected: string): Issue {
  return issue(codeIn(area, 'out-of-range'), [], expected, TOO_MUCH);
}

/** Whether an issue says that there are too many to list. */
export function isTooMuch({ got }: Issue): boolean {
  return got === TOO_MUCH;
}
