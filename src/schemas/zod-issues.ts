/**
 * What zod found wrong, in our words: what was expected, what came, and never what it said.
 *
 * @module
 */
import type * as z from 'zod/mini';
import { DAY_EXPECTED } from '../calendar/calendar-date.js';
import type { Code, Path } from '../kernel/error.js';
import { adviceFor, describeValue, type Issue, issue, unknownKey } from '../kernel/reading.js';
import { OBJECT_EXPECTED, SHORT_LIST_EXPECTED } from './plan-schema.js';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** What our own checks expect, where that has a code of its own. */
const CUSTOM_CODES: Readonly<Record<string, Code>> = {
  [DAY_EXPECTED]: 'plan/not-a-date',
  [OBJECT_EXPECTED]: 'plan/wrong-type',
  [SHORT_LIST_EXPECTED]: 'plan/out-of-range',
};

/** The issues of a plan for one issue of zod's: several where it names several keys. */
export function issuesOf(found: z.core.$ZodIssue, whole: unknown): readonly Issue[] {
  const path = found.path as Path;
  const value = valueAt(whole, path);
  switch (found.code) {
    case 'unrecognized_keys':
      return unknownKeys(path, value, found.keys);
    case 'invalid_type':
      return [wrong('plan/wrong-type', path, TYPE_WORDS[found.expected] as string, value)];
    case 'invalid_value':
      return [wrong('plan/unknown-value', path, oneOf(found.values), value)];
    case 'too_small':
      // zod measures whatever has a length, though it has told the wrong type of it already
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      return [outOfRange(path, found.origin === 'string' ? 'some text' : `at least ${found.minimum}`, value)];
    case 'too_big':
      return [outOfRange(path, `at most ${found.maximum}`, value)];
    default:
      return [wrong(CUSTOM_CODES[found.message] ?? 'plan/wrong-value', path, found.message, value)];
  }
}

function wrong(code: Code, path: Path, expected: string, value: unknown): Issue {
  return issue(
    value === undefined ? 'plan/missing' : code,
    path,
    expected,
    describeValue(value),
    adviceFor(value),
  );
}

/** A small number is told; a long one may be somebody's. */
function outOfRange(path: Path, expected: string, value: unknown): Issue {
  const got = typeof value === 'number' && Math.abs(value) < 1000 ? String(value) : describeValue(value);
  return issue('plan/out-of-range', path, expected, got);
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? words.join() : `one of ${words.join(', ')}`;
}

/** One for each, in order. A key that the object only inherits is no data either, and comes after its own. */
function unknownKeys(path: Path, value: unknown, unknown: readonly string[]): readonly Issue[] {
  const own = Object.keys(value as object);
  const places = new Map(own.map((key, place) => [key, place]));
  return unknown
    .map((key, index) => places.get(key) ?? own.length + index)
    .sort((a, b) => a - b)
    .map((place) => unknownKey('plan/unknown-key', path, place));
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
