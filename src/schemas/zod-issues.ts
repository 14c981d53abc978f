/**
 * Translates zod's issues into ours: what was expected and what was given, never zod's own message.
 *
 * @module
 */
import * as core from 'zod/v4/core';
import type { Code, Path } from '../kernel/error.js';
import {
  adviceFor,
  describeNotData,
  describeValue,
  type Issue,
  isData,
  isObject,
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

/** Translates one zod issue. Returns several issues if it names several keys. */
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
      return [issue(codeIn(area, 'wrong-value'), place, 'a non-empty name', 'none')];
    case 'invalid_union': {
      const branch = nearestBranch(found.errors, value);
      // without branches, the value matches no known discriminant
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

/** What was expected instead of empty text, a short list or a small number. */
function smallest({ origin, minimum, message }: core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'some text';
  return origin === 'array' ? message : `at least ${minimum}`;
}

/** An issue code for an area. */
export function codeIn(area: string, what: string): Code {
  return `${area}/${what}`;
}

/** Replaces the name of a fact in a path by its index, because authors choose the names. */
function placeOf(path: Path, whole: unknown): Path {
  const [first, name, ...rest] = path;
  if (first !== 'facts' || typeof name !== 'string') return path;
  return [first, Object.keys(valueAt(whole, ['facts']) as object).indexOf(name), ...rest];
}

/**
 * The branch of a union that the value most likely meant: the fewest unknown or missing keys, then the
 * fewest issues. Undefined if the value has the wrong type for every branch.
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

/** An out-of-range issue. Shows numbers below 1,000 only: a longer one may identify someone. */
function outOfRange(area: string, path: Path, expected: string, value: unknown): Issue {
  const got = typeof value === 'number' && Math.abs(value) < 1000 ? String(value) : describeValue(value);
  return issue(codeIn(area, 'out-of-range'), path, expected, got);
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? words.join() : `one of ${words.join(', ')}`;
}

/** One issue per unknown key, in order. Inherited keys are not data either, and come last. */
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

/** Validates a value against a schema. Returns a copy, or every issue. */
export function readBy<T>(area: string, name: string, schema: core.$ZodType, value: unknown): ReadResult<T> {
  // zod takes a Map for an empty object
  if (isObject(value) && !isData(value)) {
    return {
      ok: false,
      issues: [issue(codeIn(area, 'wrong-type'), [], 'an object', describeNotData(value))],
    };
  }
  let parsed: core.util.SafeParseResult<unknown>;
  try {
    parsed = core.safeParse(schema, value, QUICKLY);
    if (!parsed.success) parsed = core.safeParse(schema, value);
  } catch (error) {
    // zod passes issues as function arguments, and too many overflow the stack
    if (error instanceof RangeError) return { ok: false, issues: [tooMuch(area, name)] };
    throw error;
  }
  if (parsed.success) return { ok: true, value: parsed.data as T };
  // always a failure, even if translating the issues returned none
  const issues: readonly Issue[] = parsed.error.issues.flatMap((found) => issuesOf(area, found, value));
  return { ok: false, issues: issues as ReadFailure['issues'] };
}

const TOO_MUCH = 'too many issues to list';

/** Returned when a document has too many issues to list. */
function tooMuch(area: string, expected: string): Issue {
  return issue(codeIn(area, 'out-of-range'), [], expected, TOO_MUCH);
}

/** Returns true for the issue that there are too many to list. */
export function isTooMuch({ got }: Issue): boolean {
  return got === TOO_MUCH;
}
