/**
 * Estimates how wide text is drawn, and breaks it into lines that fit.
 *
 * A picture doesn't know the font it will be drawn in, so the estimate is an upper bound for three: Arial
 * (whose widths Helvetica, Liberation Sans and Arimo share), Noto Sans and DejaVu Sans, regular and bold.
 * Its figures come from the advance widths in the fonts' `hmtx` tables: Arimo, Noto Sans and DejaVu Sans as
 * packaged by Fontsource 5.3.0.
 *
 * The margin: English text at regular weight is estimated about 8% wider than DejaVu Sans draws it, 16%
 * wider than Noto Sans and 24% wider than Arial; bold text 20%, 36% and 43%. No single character is
 * estimated narrower than any of the three draws it.
 *
 * @module
 */
import { graphemes, oneLine } from './graphemes.js';

/**
 * How much wider bold text may be than estimated. The largest ratio in the three fonts is 1.174, for the
 * letter r of DejaVu Sans.
 */
export const BOLD = 1.25;

/** Estimates the width of a line of text, in the unit of `size`. Never less than its drawn width. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const part of text) ems += emsOf(part);
  return ems * size;
}

/**
 * Wraps text to a width.
 *
 * Breaks between words, after hyphens and slashes, and between characters of scripts without spaces. Breaks
 * inside a word only if it is wider than a line. A character wider than the width gets its own line.
 */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const room = width / size;
  const lines: string[] = [];
  // the current line and its width, and how much of both ends at a valid break
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

/** The width of the widest line. */
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
  // binary search for the range, in a dozen steps at most
  let low = 0;
  let high = RANGES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((RANGES[middle] as readonly [number, number])[0] >= code) high = middle;
    else low = middle + 1;
  }
  return (RANGES[low] as readonly [number, number])[1];
}

/** Characters after which a line may break. */
const ENDS_A_WORD = /^[\s\-/\u2010\u2013\u2014\u200B]$/u;
/** Characters before which a line may break: Chinese and Japanese, which have no spaces between words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Common characters by width, in ems: at least the widest regular advance of the three fonts, and at least
 * the widest bold advance divided by `BOLD`. Includes a margin for kerning that moves two of these
 * characters apart.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.3, "'ijlìíîïі"],
  [0.42, ' !(),-./:;I[\\]frtÌÍÎÏї\u00A0‘’'],
  [0.56, '"*?J_`cs|z–·'],
  [0.66, '“”$0123456789FLTabdeghknopquvxy{}£€éèêëáàâäóòôöúùûüñçąęćśźżłßŷ'],
  [0.69, 'EKPSYÈÉÊËŚŶ'],
  [0.79, '&ABCDGHNORUVXZÀÁÂÄÒÓÔÖÙÚÛÜŹŻĆŁабвгґдеєзийклмнопрстухцчъыьэ'],
  [0.88, 'Qw#+<=>^~ŵ'],
  [0.92, 'M'],
  [1, '%WmŴ…—'],
  [1.02, '@'],
];

const COMMON: ReadonlyMap<string, number> = /* @__PURE__ */ commonWidths();

function commonWidths(): ReadonlyMap<string, number> {
  return new Map(WIDTHS.flatMap(([ems, characters]) => [...characters].map((one) => [one, ems] as const)));
}

/**
 * The width of every other character, in ems: the last code point of each range, with its width. Covers the
 * three fonts and, for other scripts, the Noto font of each. Characters without a width, such as combining
 * accents, count as 0.
 */
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
  [0x45f, 1.2],
  [0x52f, 1.42],
  [0x58f, 1.2],
  [0x5ff, 1],
  [0x605, 2.2],
  [0x632, 1],
  [0x636, 1.35],
  [0x699, 1.1],
  [0x69e, 1.35],
  [0x6d4, 1.1],
  [0x7bf, 1.4],
  [0xb7f, 1.5],
  [0xdff, 2.3],
  [0xeff, 1.4],
  [0x109f, 2.5],
  [0x12ff, 1.3],
  [0x18af, 2],
  [0x1aff, 1.5],
  [0x1cff, 1.9],
  [0x1fff, 1.4],
  [0x200a, 1.1],
  [0x200d, 0],
  [0x2dff, 1.75],
  [0x2e39, 1.1],
  [0x2e3b, 3.1],
  [0x3029, 1.1],
  [0x302f, 1.5],
  [0xa4cf, 1.1],
  [0xabff, 2.1],
  [0xd7ff, 1.1],
  [0xf8ff, 1.5],
  [0xfaff, 1.1],
  [0xfdef, 2.35],
  [0xfdff, 12],
  [0xfe0f, 0],
  [0xfe6f, 1.1],
  [0xfeff, 1.4],
  [0xffff, 1.1],
  [0x11fff, 2.8],
  [0x1254f, 12],
  [0x1cfff, 2.1],
  [0x1e7ff, 1.65],
  [0x1ecff, 2.2],
  [0x1ffff, 1.65],
  [0x3ffff, 1.1],
  [0x10ffff, 0.7],
];
