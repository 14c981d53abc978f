/**
 * Statements in free text, with whose words they are.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** The possible voices of a statement. */
export const VOICES = /* @__PURE__ */ frozen([
  'own-words',
  'agreed',
  'practitioner',
  'not-recorded',
] as const);

/**
 * Whose words a statement is in: the person's own, words agreed together, or a practitioner's.
 *
 * Never guessed from the text. If nobody recorded it, the voice is `not-recorded`, and the text is left as
 * it is, like the person's own words.
 */
export type Voice = (typeof VOICES)[number];

/** Free text, with whose words it is in. The person's own words are never judged and never rewritten. */
export interface Statement {
  /** The text as said or written. */
  readonly text: string;
  /** Whose words the text is in. */
  readonly voice: Voice;
}
