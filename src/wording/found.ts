/**
 * What a rule of a wording review says that it found.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import type { WordingCode, WordingLevel } from './finding.js';

/** Something found, before it has its question. */
export interface Found {
  /** What it is about. */
  readonly code: WordingCode;
  /** How it is meant. */
  readonly level: WordingLevel;
  /** What it rests on; the text unless told. */
  readonly restsOn?: 'structured' | 'both';
  /** Where in the text, in UTF-16 units; nowhere for what is absent. */
  readonly places: readonly (readonly [start: number, end: number])[];
  /** What fills the question. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The field that answers it. */
  readonly resolvedBy?: Path;
}
