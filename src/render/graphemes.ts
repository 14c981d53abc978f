/**
 * Text cut where a reader sees characters end: an emoji of a family, a flag or a letter with its accents is
 * one.
 *
 *
 * @module
 */
import { plain } from './markup.js';

/** How many characters of a label are drawn, at most. */
export const LONGEST_LABEL = 80;

/** Text on one line: what no reader sees taken out, and every stretch of white space made one space. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/gu, ' ').trim();
}

/**
 * A label as it is drawn: on one line, and where it is longer than {@link LONGEST_LABEL} characters, cut
 * and ended in "…".
 */
export function shortened(text: string): string {
  const characters = graphemes(oneLine(text), LONGEST_LABEL + 1);
  if (characters.length <= LONGEST_LABEL) return characters.join('');
  return `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/**
 * The characters of a text as a reader sees them, up to so many. One made of more than twelve parts, or
 * with more than four marks over one another, loses the rest: it would run over what stands around it.
 */
export function graphemes(text: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const found: string[] = [];
  let current = '';
  let parts = 0;
  let marks = 0;
  let before = '';
  // whether what came last is a picture, marks on it aside, and whether a joiner followed that
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
 * Whether a part goes with the one before it: the rules of Unicode's annex 29, as far as they are of use
 * for a label.
 */
function belongs(before: string, part: string, joined: boolean, parts: number): boolean {
  if (EXTENDS.test(part)) return true;
  if (LINKS.test(before) && LINKED.test(part)) return true;
  if (before === JOINER) return joined && PICTURE.test(part);
  if (FLAG_HALF.test(part)) return parts === 1 && FLAG_HALF.test(before);
  return KOREAN_REST.test(part) && KOREAN.test(before);
}

const JOINER = '\u200D';
/** Marks, joiners, skin tones and the tags of some flags: never a character by themselves. */
const EXTENDS = /^(?:\p{M}|[\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}\uFF9E\uFF9F]|\u200C|\u200D)$/u;
/** Marks that take a place of their own beside a letter. */
const SPACING = /^\p{Mc}$/u;
/** Marks that are drawn over or under one another; what only chooses a form of the character is not one. */
const STACKS = /^(?![\uFE00-\uFE0F])[\p{Mn}\p{Me}]$/u;
/** What joins a consonant to the next one in the scripts of India and Bangladesh, and the consonants. */
const LINKS = /^[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D]$/;
const LINKED = /^[\u0915-\u0939\u0995-\u09B9\u0A95-\u0AB9\u0B15-\u0B39\u0C15-\u0C39\u0D15-\u0D3A]$/;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const FLAG_HALF = /^[\u{1F1E6}-\u{1F1FF}]$/u;
const KOREAN = /^[\u1100-\u11FF\uAC00-\uD7A3]$/;
const KOREAN_REST = /^[\u1160-\u11FF]$/;
