/**
 * Splits a text into words, numbers and marks, once for all readers.
 *
 * @module
 */

/** A word, a number or a mark. */
export interface Token {
  /** Its text in lower case, with straight apostrophes. */
  readonly text: string;
  /** The start, in UTF-16 units. */
  readonly start: number;
  /** The end (exclusive), in UTF-16 units. */
  readonly end: number;
  /** The kind. `3rd`, `1,200`, `8.55` and `8:55` are numbers. */
  readonly kind: 'word' | 'number' | 'mark';
  /**
   * The value of a number: 1200 for `1,200`, 3 for `3rd`. Missing for `8:55`, and for numbers of 1e15 or
   * more.
   */
  readonly value?: number;
  /** Present if a number may be a clock time: `8:55`, `8.55`. */
  readonly time?: true;
  /** Whether it starts with a capital letter. */
  readonly capital: boolean;
  /** The index of its sentence, from 0. */
  readonly sentence: number;
}

/** The longest text that is reviewed, in UTF-16 units. */
export const LONGEST_TEXT = 4000;

/** A number, a word, or a hyphen that joins two parts of a word. Any other visible character is a mark. */
const TOKEN =
  /(\d+(?:,\d{3}(?!\d))*(?::\d\d(?!\d)|\.\d+)?)(?:(?:st|nd|rd|th)(?!\p{L}))?|(\p{L}[\p{L}\p{M}\d]*(?:['’][\p{L}\p{M}]+)*)|((?<=\p{L})[-‐‑](?=[\p{L}\d])|(?<=\d)[-‐‑](?=\p{L}))|[^\s\p{C}]/giu;
const TIME = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
/** The smallest number that gets no value, being too large for exact arithmetic. */
const TOO_MUCH = 1e15;
/**
 * Abbreviations whose full stop doesn't end a sentence; neither does one after a single letter except "I".
 */
const SHORTENED = /^(?:[a-hj-z]|m[rs]s?|dr|st|prof|rev|etc|approx)$/;

/**
 * Splits a text into tokens.
 *
 * Drops spaces. Splits hyphenated words and drops the hyphen. `3/5/26`, `1:1`, `6-8` and `2x` are split
 * too. Sentences end at end marks, bullets and line breaks.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let ended = false;
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [raw, number, word, hyphen] = match;
    const start = match.index;
    const end = start + raw.length;
    const between = text.slice(last, start);
    const before = tokens.at(-1);
    last = end;
    if (hyphen) continue;
    // marks right after the end of a sentence still belong to it
    if (before && between && (ended || raw === '•' || /[\n\r]/.test(between))) {
      sentence += 1;
      ended = false;
    }
    const token: { -readonly [Key in keyof Token]: Token[Key] } = {
      text: raw.toLowerCase().replaceAll('’', "'"),
      start,
      end,
      kind: number ? 'number' : word ? 'word' : 'mark',
      capital: /^\p{Lu}/u.test(raw),
      sentence,
    };
    const value = Number(number?.replaceAll(',', ''));
    if (value < TOO_MUCH) token.value = value;
    if (number && TIME.test(number)) token.time = true;
    // not in "e.g", and not after "Mr"
    if (/[!?…]/.test(raw)) ended = true;
    if (raw === '.')
      ended = !/^[\p{L}\d]/u.test(text.slice(end)) && !(before?.end === start && SHORTENED.test(before.text));
    tokens.push(token);
  }
  return tokens;
}
