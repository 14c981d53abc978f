/**
 * Text cut into words, numbers and marks, once, for everything that reads it.
 *
 * @module
 */

/** A word, a number or a mark of a text. */
export interface Token {
  /** What it says: lower case, with plain apostrophes. */
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** Where it ends: the place after its last unit. */
  readonly end: number;
  /** `3rd` is a number, and so are `1,200`, `8.55` and `8:55`. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Of a number: 1200 of `1,200`, 3 of `3rd`. Left out of `8:55`, and of one too long to be counted with. */
  readonly value?: number;
  /** There where a number may be a clock time: `8:55`, `8.55`. */
  readonly time?: true;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Which sentence it stands in, counted from 0. */
  readonly sentence: number;
}

/** The longest text that is reviewed. */
export const LONGEST_TEXT = 4000;

/** A number, a word, or a hyphen that joins two parts of a word; anything else that can be seen is a mark. */
const TOKEN =
  /(\d+(?:,\d{3}(?!\d))*(?::\d\d(?!\d)|\.\d+)?)(?:(?:st|nd|rd|th)(?!\p{L}))?|(\p{L}[\p{L}\p{M}\d]*(?:['’][\p{L}\p{M}]+)*)|((?<=\p{L})[-‐‑](?=[\p{L}\d])|(?<=\d)[-‐‑](?=\p{L}))|[^\s\p{C}]/giu;
const TIME = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
/** The least number that is not told, being too long to be counted with. */
const TOO_MUCH = 1e15;
/** Before a full stop these end no sentence, and neither do letters but "I". */
const SHORTENED = /^(?:[a-hj-z]|m[rs]s?|dr|st|prof|rev|etc|approx)$/;

/**
 * Cuts a text into tokens.
 *
 * Spaces are left out. A hyphenated word is cut into its parts, and the hyphen is left out; `3/5/26`, `1:1`, `6-8` and
 * `2x` come apart. Sentences end at their marks, at bullets and at line breaks.
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
    // what stands right after the end of a sentence still belongs to it
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
