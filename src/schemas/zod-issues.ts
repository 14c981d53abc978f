/**
 * What zod found wrong, in our words: what was expected, what came, and never what it said.
 *
 * @module
 */
import type * as z from 'zod/mini';
import { DAY_EXPECTED } from '../calendar/calendar-date.js';
import type { Code, Path } from '../kernel/error.js';
import { adviceFor, describeValue, type Issue, isObject, issue, unknownKey } from '../kernel/reading.js';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** The issues of a plan for one issue of zod's: several where it names several keys. */
export function issuesOf(found: z.core.$ZodIssue, whole: unknown): readonly Issue[] {
  const path = found.path as Path;
  const value = valueAt(whole, path);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => unknownKey('plan/unknown-key', path, keysOf(value).indexOf(key)));
    case 'invalid_type':
      return [wrong('plan/wrong-type', path, TYPE_WORDS[found.expected] ?? found.expected, value)];
    case 'invalid_value':
      return [wrong('plan/unknown-value', path, oneOf(found.values), value)];
    case 'too_small':
      return [outOfRange(path, found.origin === 'string' ? 'some text' : `at least ${found.minimum}`, value)];
    case 'too_big':
      return [outOfRange(path, `at most ${found.maximum}`, value)];
    default:
      return [
        wrong(
          found.message === DAY_EXPECTED ? 'plan/not-a-date' : 'plan/wrong-value',
          path,
          found.message,
          value,
        ),
      ];
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

function outOfRange(path: Path, expected: string, value: unknown): Issue {
  return issue(
    'plan/out-of-range',
    path,
    expected,
    typeof value === 'number' ? String(value) : describeValue(value),
  );
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? words.join() : `one of ${words.join(', ')}`;
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
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
