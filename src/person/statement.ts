/**
 * What somebody said or wrote, and whose words they are.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** Whose words a statement can be in. */
export const VOICES = /* @__PURE__ */ frozen([
  'own-words',
  'agreed',
  'practitioner',
  'not-recorded',
] as const);

/**
 * Whose words: the person's own, words agreed together, or a practitioner's. Never guessed from the text:
 * where nobody recorded it, it is `not-recorded`, and the words are left alone as the person's own would
 * be.
 */
export type Voice = (typeof VOICES)[number];

/** Free text, with whose words they are. The person's own words are never judged and never rewritten. */
export interface Statement {
  /** The words. */
  readonly text: string;
  /** Whose they are. */
  readonly voice: Voice;
}
