/**
 * What a check says about a real plan that falls short.
 *
 * @module
 */
import type { Basis } from './basis.js';
import type { Code, Path } from './error.js';

/** How strongly the source asks for it: it must be so, it should be so, or it is worth considering. */
export type Severity = 'must' | 'should' | 'consider';

/** One thing a check found, as a fact and a question. It never repeats anyone's words, names or ids. */
export interface Finding {
  /** Stable: the area and what is so, such as `needs/without-support`. */
  readonly code: Code;
  /** How strongly the source asks for it. */
  readonly severity: Severity;
  /** Where in the plan, outermost key first. */
  readonly path: Path;
  /** What is so, in one plain sentence. */
  readonly message: string;
  /** What to ask about it. */
  readonly question: string;
  /** Where the rule comes from. */
  readonly basis: Basis;
}

/** A finding about one letter of SMART or POWER. */
export interface LetterFinding extends Finding {
  /** The letter: one of S, M, A, R and T, or of P, O, W, E and R. */
  readonly letter: string;
}
