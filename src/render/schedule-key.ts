/**
 * Draws a key under a picture: each mark with its meaning, side by side if there is room.
 *
 * @module
 */
import { type Picture, textLines } from './picture.js';
import { widest, wrapped } from './text-fit.js';

/** A mark and its meaning. */
export interface KeyItem {
  /** Its meaning. */
  readonly words: string;
  /** Draws the mark, centred at a position, at most {@link KEY_MARK} wide. */
  readonly mark: (x: number, y: number) => string;
}

/** The greatest width of a mark in a key. */
export const KEY_MARK = 28;

const GAP = 26;

/** Drawn content, with its bottom edge. */
export interface Drawn {
  /** The markup. */
  readonly drawn: string;
  /** Its bottom edge. */
  readonly bottom: number;
}

/** Draws a key below `top`. */
export function keyUnder(
  { left, right, size, lead, colours }: Picture,
  top: number,
  items: readonly KeyItem[],
): Drawn {
  const indent = KEY_MARK + 8;
  let drawn = '';
  let x = left;
  let y = top;
  let tallest = 0;
  for (const { words, mark } of items) {
    const lines = wrapped(words, right - left - indent, size);
    const width = indent + widest(lines, size);
    if (x > left && x + width > right) {
      x = left;
      y += tallest + 4;
      tallest = 0;
    }
    drawn += mark(x + KEY_MARK / 2, y + lead / 2);
    drawn += textLines({ lines, x: x + indent, top: y }, lead, { fill: colours.quiet, size });
    x += width + GAP;
    tallest = Math.max(tallest, lines.length * lead);
  }
  return { drawn, bottom: y + tallest };
}
