/**
 * A key under a picture: each mark with what it stands for, side by side where there is room.
 *
 * @module
 */
import { type Picture, textLines } from './picture.js';
import { widest, wrapped } from './text-fit.js';

/** A mark and what it stands for. */
export interface KeyItem {
  /** What it stands for. */
  readonly words: string;
  /** Draws the mark in the middle of a field {@link KEY_MARK} wide, whose middle is given. */
  readonly mark: (x: number, y: number) => string;
}

/** How wide a mark in a key is, at most. */
export const KEY_MARK = 28;

const GAP = 26;

/** Something drawn, and where its lowest ends, from the top. */
export interface Drawn {
  /** In markup. */
  readonly drawn: string;
  /** Where the lowest of it ends. */
  readonly bottom: number;
}

/** Draws a key under `top`. */
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
    drawn += textLines(lines, x + indent, y, lead, { fill: colours.quiet, size });
    x += width + GAP;
    tallest = Math.max(tallest, lines.length * lead);
  }
  return { drawn, bottom: y + tallest };
}
