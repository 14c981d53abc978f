/**
 * The result type of every operation that can fail: the value, or the issues.
 *
 * @module
 */
import type { Code, Path } from './error.js';

/** Why a change was refused. */
export interface Refusal {
  /** A stable code: the area and the reason, such as `status/not-from-here`. */
  readonly code: Code;
  /** The path in the arguments, outermost key first. Empty if the reason concerns several arguments. */
  readonly path: Path;
  /** The reason, in one plain sentence. */
  readonly message: string;
}

/** A result with a value. */
export interface Success<T> {
  /** Discriminant. */
  readonly ok: true;
  /** The value. */
  readonly value: T;
  /** Always missing. Declared so that a result can be destructured, and narrows without `strict`. */
  readonly issues?: undefined;
}

/** A result without a value. */
export interface Failure<I extends Refusal = Refusal> {
  /** Discriminant. */
  readonly ok: false;
  /** Every reason why there is no value. Never empty. */
  readonly issues: readonly [I, ...I[]];
  /** Always missing. Declared so that a result can be destructured, and narrows without `strict`. */
  readonly value?: undefined;
}

/** Either a value, or every reason why there is none. */
export type Result<T, I extends Refusal = Refusal> = Success<T> | Failure<I>;

/** Creates a successful result. */
export function made<T>(value: T): Success<T> {
  return { ok: true, value };
}

/** Creates a failure with one reason. */
export function refused(code: Code, path: Path, message: string): Failure {
  return { ok: false, issues: [{ code, path, message }] };
}
