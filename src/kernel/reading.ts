/**
 * What a reader of outside data returns: the value, or every issue at once.
 *
 * @module
 */
import { type Code, describeText, type Path, SupportPlanError } from './error.js';
import type { Failure, Refusal, Result, Success } from './result.js';

/** One thing wrong with data from outside. Free text, names, ids and unknown keys are never repeated in it. */
export interface Issue extends Refusal {
  /** Stable: the area and what is so, such as `plan/unknown-key`. */
  readonly code: Code;
  /** Where, outermost key first. An unknown key is named by the path of what holds it and its place there. */
  readonly path: Path;
  /** What was expected there. */
  readonly expected: string;
  /** What came: a type, a length, a date, a number or one of our own words. */
  readonly got: string;
  /** One sentence that says all of it. */
  readonly message: string;
}

/** Data that could be read, with its value, checked. */
export type ReadSuccess<T> = Success<T>;

/** Data that could not be read, with everything wrong with it. */
export type ReadFailure = Failure<Issue>;

/** Either the value, checked, or every issue that was found. */
export type ReadResult<T> = Result<T, Issue>;

/** Says a path as people write one: `needs[0].id`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** An error about a place in the arguments of a function, for places in lists: what was expected there, what came. */
export function misuseAt(
  code: Code,
  caller: string,
  path: Path,
  expected: string,
  got: string,
): SupportPlanError {
  return new SupportPlanError(`${caller}: "${pathText(path)}" must be ${expected}, got ${got}.`, {
    code,
    path,
  });
}

/** Makes an issue; `advice` is a closing sentence, where there is one. */
export function issue(code: Code, path: Path, expected: string, got: string, advice = ''): Issue {
  const place = path.length === 0 ? 'The whole' : `"${pathText(path)}"`;
  return {
    code,
    path,
    expected,
    got,
    message: `${place}: expected ${expected}, got ${got}.${advice && ` ${advice}`}`,
  };
}

/** Makes a result of a value and the issues found in it. */
export function readResult<T>(issues: readonly Issue[], value: () => T): ReadResult<T> {
  const [first, ...rest] = issues;
  return first === undefined ? { ok: true, value: value() } : { ok: false, issues: [first, ...rest] };
}

/** Says what a value is without repeating it; of a number no more than that it is one, as it may be somebody's id. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value === '') return 'empty text';
  if (typeof value === 'string' && value.length === 1) return '1 character of other text';
  if (typeof value === 'string') return describeText(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** {@link describeValue}, with a small number repeated: a count, a year or a score. A long one may be somebody's id. */
export function describeNumber(value: unknown): string {
  const isShort = typeof value === 'number' && !(Math.abs(value) >= 10_000 && Number.isFinite(value));
  return isShort ? String(value) : describeValue(value);
}

/** The issue of a key that nobody knows: named by its place among its fellows, from 1, and never by its name. */
export function unknownKey(code: Code, path: Path, place: number): Issue {
  const expected = 'only known keys';
  const got = `an unknown one, key ${place + 1} in order`;
  return issue(code, path, expected, got, 'Put data of your own under "extensions".');
}

/** Whether a value is an object with keys, and neither a list nor null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What to add about null: it says nothing that leaving the field out does not say. */
export function adviceFor(value: unknown): string {
  return value === null ? 'Leave the field out where nothing is recorded.' : '';
}
