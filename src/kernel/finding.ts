/**
 * A finding: what a check says when a real plan falls short.
 *
 * @module
 */
import type { Basis } from './basis.js';
import type { Code, Path } from './error.js';

/** How strongly the source asks for it: required, expected, or worth considering. */
export type Severity = 'must' | 'should' | 'consider';

/** One finding of a check, as a fact and a question. It never repeats anyone's words, names or ids. */
export interface Finding {
  /** A stable code: the area and the problem, such as `needs/without-support`. */
  readonly code: Code;
  /** How strongly the source asks for it. */
  readonly severity: Severity;
  /** The path to it in the plan, outermost key first. */
  readonly path: Path;
  /** The fact, in one plain sentence. */
  readonly message: string;
  /** The question to ask about it. */
  readonly question: string;
  /** Where the rule comes from. */
  readonly basis: Basis;
}

/** A finding about one letter of SMART or POWER. */
export interface LetterFinding extends Finding {
  /** The letter: S, M, A, R or T for SMART; P, O, W, E or R for POWER. */
  readonly letter: string;
}
