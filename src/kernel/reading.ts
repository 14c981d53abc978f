/**
 * The result of reading outside data: the value, or every issue at once.
 *
 * @module
 */
import { type Code, describeText, type Path, SupportPlanError } from './error.js';
import type { Failure, Refusal, Result, Success } from './result.js';

/** One problem in outside data. It never repeats free text, names, ids or unknown keys. */
export interface Issue extends Refusal {
  /** A stable code: the area and the problem, such as `plan/unknown-key`. */
  readonly code: Code;
  /**
   * The path, outermost key first. An unknown key is given by the path of its object and its index there.
   */
  readonly path: Path;
  /** What was expected. */
  readonly expected: string;
  /** What was given: a type, a length, a date, a number or one of our own keywords. */
  readonly got: string;
  /** All of it in one sentence. */
  readonly message: string;
}

/** A successful read, with the checked value. */
export type ReadSuccess<T> = Success<T>;

/** A failed read, with every issue. */
export type ReadFailure = Failure<Issue>;

/** Either the checked value or every issue found. */
export type ReadResult<T> = Result<T, Issue>;

/** Formats a path: `needs[0].id`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** An error about a path inside a function's arguments, including list indexes. */
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

/** Creates an issue. `advice` is an optional closing sentence. */
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

/** Returns a failure if there are issues, and the value otherwise. */
export function readResult<T>(issues: readonly Issue[], value: () => T): ReadResult<T> {
  const [first, ...rest] = issues;
  return first === undefined ? { ok: true, value: value() } : { ok: false, issues: [first, ...rest] };
}

/**
 * Describes a value without repeating it. A number is only called a number, because it may be someone's id.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value === '') return 'empty text';
  if (typeof value === 'string' && value.length === 1) return '1 character of other text';
  if (typeof value === 'string') return describeText(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/**
 * {@link describeValue}, but repeats numbers below 10,000, such as counts, years or scores. A longer one
 * may be someone's id.
 */
export function describeNumber(value: unknown): string {
  const isShort = typeof value === 'number' && !(Math.abs(value) >= 10_000 && Number.isFinite(value));
  return isShort ? String(value) : describeValue(value);
}

/** The issue of an unknown key, given by its position in the object (from 1) and never by name. */
export function unknownKey(code: Code, path: Path, place: number): Issue {
  const expected = 'only known keys';
  const got = `an unknown key, number ${place + 1}`;
  return issue(code, path, expected, got, 'Put data of your own under "extensions".');
}

/**
 * Returns true for an object that holds data under its keys: a plain object, or an instance of a host's own
 * class. False for a list, and for a Map, a Date, boxed text and the like, whose data is not under keys.
 */
export function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && Object.prototype.toString.call(value) === '[object Object]';
}

/** {@link describeValue} for a value that is not {@link isData}, where data is expected. */
export function describeNotData(value: unknown): string {
  return isObject(value) ? 'another kind of object' : describeValue(value);
}

/** Returns true for an object that is neither null nor an array. {@link isData} is stricter. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Extra advice for null: leaving the field out means the same. */
export function adviceFor(value: unknown): string {
  return value === null ? 'Leave the field out if nothing is recorded.' : '';
}
