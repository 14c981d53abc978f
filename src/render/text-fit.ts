/**
 * How much room a text takes, estimated to be never less than any common sans-serif font draws, and text broken into lines that fit.
 *
 * @module
 */
import { graphemes, oneLine } from './graphemes.js';

/** How much wider bold text is, at most. */
export const BOLD = 1.25;

/** The width of a text on one line, in the unit of `size`: at least what it is drawn at. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const part of text) ems += emsOf(part);
  return ems * size;
}

/**
 * Breaks a text into lines no wider than a width: between words, after hyphens and slashes, between the characters of scripts that put no
 * spaces, and inside a word only where it is wider than a line. A character wider than the width gets a line to itself.
 */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const room = width / size;
  const lines: string[] = [];
  // the line so far, how wide it is, and of both how much is known to end where a line may end
  let line = '';
  let ems = 0;
  let safe = 0;
  let safeEms = 0;
  for (const character of graphemes(oneLine(text))) {
    const wide = emsOfAll(character);
    if (UNSPACED.test(character)) {
      safe = line.length;
      safeEms = ems;
    }
    while (line !== '' && character !== ' ' && ems + wide > room) {
      const end = safe > 0 ? safe : line.length;
      lines.push(line.slice(0, end).trimEnd());
      ems -= safe > 0 ? safeEms : ems;
      line = line.slice(end);
      safe = 0;
      safeEms = 0;
    }
    line += character;
    ems += wide;
    if (ENDS_A_WORD.test(character)) {
      safe = line.length;
      safeEms = ems;
    }
  }
  const rest = line.trimEnd();
  return rest === '' ? lines : [...lines, rest];
}

/** The widest of some lines. */
export function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}

function emsOfAll(character: string): number {
  let ems = 0;
  for (const part of character) ems += emsOf(part);
  return ems;
}

function emsOf(part: string): number {
  const common = COMMON.get(part);
  if (common !== undefined) return common;
  const code = part.codePointAt(0) as number;
  // the widths rise with the place in the list by halves, so that this is a dozen steps at most
  let low = 0;
  let high = RANGES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((RANGES[middle] as readonly [number, number])[0] >= code) high = middle;
    else low = middle + 1;
  }
  return (RANGES[low] as readonly [number, number])[1];
}

/** Where a line may end after the character. */
const ENDS_A_WORD = /^[\s\-/\u2010\u2013\u2014\u200B]$/u;
/** Where a line may end before the character: Chinese and Japanese, whose words have no spaces between them. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Characters of most texts by how wide they are in the widest common font, in ems. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.3, "'IJijl"],
  [0.42, ' !(),-./:;[\\]frt|\u00A0‘’'],
  [0.55, '"*?_`csz“”–·'],
  [0.66, '$0123456789EFKLPSTYabdeghknopquvxy{}£€éèêëáàâäóòôöúùûüñçąęćśźżłß'],
  [0.79, '&ABCDGHNOQRUVXZÉÁÓÚÖÜÄŚŹŻĆŁабвгґдеєзиіїйклмнопрстухцчъыьэ'],
  [0.88, 'Mw#+<=>^~'],
  [1, '%@Wm…—'],
];

const COMMON: ReadonlyMap<string, number> = /* @__PURE__ */ commonWidths();

function commonWidths(): ReadonlyMap<string, number> {
  return new Map(WIDTHS.flatMap(([ems, characters]) => [...characters].map((one) => [one, ems] as const)));
}

/** Up to which code point characters are how wide. What has no width of its own counts as nothing, and what is rare as very wide. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x1c3, 1.1],
  [0x1cc, 1.45],
  [0x1f0, 1.1],
  [0x1f6, 1.45],
  [0x24f, 1.1],
  [0x2ff, 1.2],
  [0x34f, 0],
  [0x36f, 0.7],
  [0x3ff, 1.1],
  [0x52f, 1.2],
  [0x58f, 1.2],
  [0x632, 1],
  [0x636, 1.25],
  [0x699, 1.1],
  [0x69e, 1.25],
  [0x7bf, 1.1],
  [0x7ff, 1.5],
  [0xb7f, 1.1],
  [0xdff, 1.7],
  [0xeff, 1.4],
  [0x109f, 1.7],
  [0x12ff, 1.3],
  [0x18af, 2],
  [0x1aff, 1.5],
  [0x1fff, 1.3],
  [0x200a, 1.1],
  [0x200d, 0],
  [0x206f, 1.75],
  [0x2dff, 1.5],
  [0x2e39, 1.1],
  [0x2e3b, 3.1],
  [0x3029, 1.1],
  [0x302f, 1.5],
  [0xa4cf, 1.1],
  [0xabff, 1.7],
  [0xd7ff, 1.1],
  [0xf8ff, 1.5],
  [0xfaff, 1.1],
  [0xfdef, 1.6],
  [0xfdff, 12],
  [0xfe0f, 0],
  [0xfe6f, 1.1],
  [0xfeff, 1.3],
  [0xffff, 1.1],
  [0x11fff, 1.7],
  [0x1254f, 12],
  [0x1cfff, 1.7],
  [0x1ffff, 1.65],
  [0x3ffff, 1.1],
  [0x10ffff, 0.7],
];
