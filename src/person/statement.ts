/**
 * What somebody said or wrote, and whose words they are.
 *
 * @module
 */

/** Whose words a statement is in. */
export const VOICES = ['own-words', 'agreed', 'practitioner'] as const;

/** Whose words: the person's own, words agreed together, or a practitioner's. Never guessed from the text. */
export type Voice = (typeof VOICES)[number];

/** Free text, with whose words they are. The person's own words are never judged and never rewritten. */
export interface Statement {
  /** The words. */
  readonly text: string;
  /** Whose they are. */
  readonly voice: Voice;
}
