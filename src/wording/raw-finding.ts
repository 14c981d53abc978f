/**
 * The result of one rule of a wording review.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import type { WordingCode, WordingLevel } from './finding.js';

/** A finding before its question is added. */
export interface RawFinding {
  /** The code. */
  readonly code: WordingCode;
  /** The level. */
  readonly level: WordingLevel;
  /** What it is based on. Defaults to the text. */
  readonly restsOn?: 'structured' | 'both';
  /** Its spans in the text, in UTF-16 units. Empty for a missing element. */
  readonly places: readonly (readonly [start: number, end: number])[];
  /** The values for the question. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The field that answers it. */
  readonly resolvedBy?: Path;
}
