/**
 * Splits text into the characters that a reader sees: a family emoji, a flag or an accented letter counts
 * as one.
 *
 * @module
 */
import { plain } from './markup.js';

/** The most characters of a label that are drawn. */
export const LONGEST_LABEL = 80;

/** Puts text on one line: removes invisible characters and collapses white space. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/gu, ' ').trim();
}

/** A label on one line, cut to {@link LONGEST_LABEL} characters with "…" if longer. */
export function shortened(text: string): string {
  const characters = graphemes(oneLine(text), LONGEST_LABEL + 1);
  if (characters.length <= LONGEST_LABEL) return characters.join('');
  return `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/**
 * The visible characters of a text, up to `most`. A character of more than twelve code points, or with more
 * than four stacked marks, is cut, because it would overlap its surroundings.
 */
export function graphemes(text: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const found: string[] = [];
  let current = '';
  let parts = 0;
  let marks = 0;
  let before = '';
  // whether the last base character is an emoji, and whether a joiner follows it
  let picture = false;
  let joined = false;
  for (const part of text) {
    const isMark = STACKS.test(part);
    if (current !== '' && belongs(before, part, joined, parts)) {
      marks += isMark ? 1 : 0;
      if (parts < MOST_PARTS && !(isMark && marks > MOST_MARKS)) current += part;
      parts += 1;
    } else {
      if (current !== '') found.push(current);
      if (found.length >= most) return found;
      current = part;
      parts = 1;
      marks = isMark ? 1 : 0;
      picture = false;
    }
    joined = part === JOINER && picture;
    picture = PICTURE.test(part) || (picture && part !== JOINER && !SPACING.test(part));
    before = part;
  }
  return current === '' ? found : [...found, current];
}

const MOST_PARTS = 12;
const MOST_MARKS = 4;

/**
 * Whether a code point belongs to the character before it: the rules of Unicode annex 29 that matter for
 * labels.
 */
function belongs(before: string, part: string, joined: boolean, parts: number): boolean {
  if (EXTENDS.test(part)) return true;
  if (LINKS.test(before) && LINKED.test(part)) return true;
  if (before === JOINER) return joined && PICTURE.test(part);
  if (FLAG_HALF.test(part)) return parts === 1 && FLAG_HALF.test(before);
  return KOREAN_REST.test(part) && KOREAN.test(before);
}

const JOINER = '\u200D';
/** Marks, joiners, skin tones and flag tags: never a character on their own. */
const EXTENDS = /^(?:\p{M}|[\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}\uFF9E\uFF9F]|\u200C|\u200D)$/u;
/** Marks that take up their own space beside a letter. */
const SPACING = /^\p{Mc}$/u;
/** Marks drawn over or under a letter, without variation selectors. */
const STACKS = /^(?![\uFE00-\uFE0F])[\p{Mn}\p{Me}]$/u;
/** The virama, which joins consonants in scripts of India and Bangladesh, and those consonants. */
const LINKS = /^[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D]$/;
const LINKED = /^[\u0915-\u0939\u0995-\u09B9\u0A95-\u0AB9\u0B15-\u0B39\u0C15-\u0C39\u0D15-\u0D3A]$/;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const FLAG_HALF = /^[\u{1F1E6}-\u{1F1FF}]$/u;
const KOREAN = /^[\u1100-\u11FF\uAC00-\uD7A3]$/;
const KOREAN_REST = /^[\u1160-\u11FF]$/;
