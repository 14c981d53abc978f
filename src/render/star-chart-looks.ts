/**
 * Line styles and marks that distinguish overlaid star charts without colour.
 *
 * @module
 */
import { round } from './picture.js';

/** The style of a chart. */
export interface Look {
  /** The lengths of dashes and gaps. Empty for a solid line. */
  readonly dashes: string;
  /** The line width. */
  readonly width: number;
  /** Draws its mark at a position, at a relative size. */
  readonly mark: (x: number, y: number, scale: number) => string;
  /** Whether the mark is filled. */
  readonly full: boolean;
}

/**
 * The styles for one, two and three charts. If they overlap, a thin solid line shows the thick dashed one
 * under it, and a small mark shows the large one around it.
 */
export const LOOKS: readonly (readonly Look[])[] = [
  [{ dashes: '', width: 3, mark: /* @__PURE__ */ circle(6.5), full: true }],
  [
    { dashes: '9 6', width: 4.5, mark: /* @__PURE__ */ circle(9), full: false },
    { dashes: '', width: 2.5, mark: /* @__PURE__ */ square(4.5), full: true },
  ],
  [
    { dashes: '2 5', width: 5, mark: /* @__PURE__ */ circle(10.5), full: false },
    { dashes: '12 5', width: 4, mark: /* @__PURE__ */ square(6), full: false },
    { dashes: '', width: 2.2, mark: /* @__PURE__ */ triangle(5), full: true },
  ],
];

function circle(full: number): Look['mark'] {
  return (x, y, scale) => {
    const radius = round(full * scale);
    const arc = `a${radius} ${radius} 0 1 0`;
    return `M${round(x - radius)} ${round(y)}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`;
  };
}

function square(full: number): Look['mark'] {
  return (x, y, scale) => {
    const side = round(2 * full * scale);
    return `M${round(x - side / 2)} ${round(y - side / 2)}h${side}v${side}h${-side}z`;
  };
}

function triangle(full: number): Look['mark'] {
  return (x, y, scale) => {
    const side = round(1.74 * full * scale);
    const height = round(1.5 * full * scale);
    return `M${round(x)} ${round(y - full * scale)}l${round(side / 2)} ${height}h${-side}z`;
  };
}
