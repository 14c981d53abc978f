/**
 * What comes of asking for a move that may not be possible: the value after it, or why not.
 *
 * @module
 */
import type { Code } from './error.js';

/** Why a move was refused. */
export interface Refusal {
  /** Stable: the area and what is so, such as `status/not-from-here`. */
  readonly code: Code;
  /** The reason, in one plain sentence. */
  readonly message: string;
}

/** The value after a move that was made. */
export interface AttemptMade<T> {
  /** Tells the two apart. */
  readonly ok: true;
  /** The value after the move. What was given stands as it was. */
  readonly value: T;
}

/** A move that was not made. */
export interface AttemptRefused {
  /** Tells the two apart. */
  readonly ok: false;
  /** Why it was not made. */
  readonly refusal: Refusal;
}

/** Either the value after a move, or why it was not made. */
export type Attempt<T> = AttemptMade<T> | AttemptRefused;

/** A move that was made. */
export function made<T>(value: T): AttemptMade<T> {
  return { ok: true, value };
}

/** A move that was refused. */
export function refused(code: Code, message: string): AttemptRefused {
  return { ok: false, refusal: { code, message } };
}
