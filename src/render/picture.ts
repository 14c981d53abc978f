/**
 * What every picture has in common: its options, its colours, its frame with a title and a description, and
 * text in lines.
 *
 *
 * @module
 */
import { oneLine, shortened } from './graphemes.js';
import { escaped } from './markup.js';
import { BOLD, wrapped } from './text-fit.js';
import { PICTURE_COLOURS, type PictureColours, type PictureTheme } from './theme.js';

/** Settings that every picture takes. */
export interface PictureOptions {
  /**
   * How wide it is to be shown, in CSS pixels, from 280 to 2,000. Defaults to 640. Text is at least 14
   * pixels high at that width.
   */
  readonly width?: number;
  /** The colours. Defaults to `light`. */
  readonly theme?: PictureTheme;
  /** What it is called, drawn above it; without one, the picture names itself to those who do not see it. */
  readonly title?: string;
  /**
   * What the ids in it begin with, where several pictures share a page: a letter, then up to 63 letters,
   * digits, `-` and `_`.
   */
  readonly id?: string;
}

/** The options of a picture, checked, and what follows from them. */
export interface Picture {
  /** Its width in CSS pixels. */
  readonly width: number;
  /** Its colours. */
  readonly colours: PictureColours;
  /** What its ids begin with. */
  readonly id: string;
  /** What it is called: what the host says, whole, or else its kind. */
  readonly name: string;
  /** Where its content begins and ends, from the left. */
  readonly left: number;
  /** Where its content ends, from the left. */
  readonly right: number;
  /** The height of its text. */
  readonly size: number;
  /** The height of a line of text: at least 1.362 times the size, the height of a line in Noto Sans. */
  readonly lead: number;
  /** The title as it is drawn, in markup; empty where the host gives none. */
  readonly heading: string;
  /** Where what comes under the title begins, from the top. */
  readonly top: number;
}

/** How a line of text is drawn. */
export interface TextStyle {
  /** Its colour. */
  readonly fill: string;
  /** Its height. */
  readonly size: number;
  /** Which part of it is at its place. Defaults to its start. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Whether it is bold. */
  readonly bold?: boolean;
}

/** The fonts asked for: plain ones that nearly every machine has one of. */
const FONTS = 'Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif';

/** How much is left free around a picture, and how much room the widest content takes. */
const MARGIN = 16;
const WIDEST = 1120;

/**
 * Works out a picture from its options; `kind` is its default name, and `id` the default prefix of its ids.
 */
export function pictureOf(options: PictureOptions, kind: string, id: string): Picture {
  const { width = 640, theme = 'light', title = '', id: prefix = id } = options;
  const colours = PICTURE_COLOURS[theme];
  const content = Math.min(width - 2 * MARGIN, WIDEST);
  const left = round((width - content) / 2);
  const size = width < 480 ? 14 : 16;
  const name = oneLine(title);
  const lines = wrapped(shortened(name), content, (size + 4) * BOLD);
  const style: TextStyle = { fill: colours.text, size: size + 4, bold: true };
  return {
    width,
    colours,
    id: prefix,
    name: name || kind,
    left,
    right: round(left + content),
    size,
    lead: size + 6,
    heading: textLines(lines, left, MARGIN, size + 12, style),
    top: MARGIN + (lines.length === 0 ? 0 : lines.length * (size + 12) + 8),
  };
}

/** The beginning of a picture up to its description, and from there up to what is drawn under its title. */
export function pictureFrame(picture: Picture, height: number): readonly [string, string] {
  const { id, width, colours, name, heading } = picture;
  const tall = Math.ceil(height + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${FONTS}">` +
      `<title id="${id}-title">${escaped(name)}</title><desc id="${id}-desc">`,
    `</desc><rect width="${width}" height="${tall}" fill="${colours.paper}"/>${heading}`,
  ];
}

/**
 * A whole picture.
 *
 * @param description - the text equivalent, not yet escaped
 * @param height - where the lowest thing drawn ends, from the top
 * @param drawn - what is drawn, in markup
 */
export function pictureSvg(picture: Picture, description: string, height: number, drawn: string): string {
  const [opening, rest] = pictureFrame(picture, height);
  return `${opening}${escaped(description)}${rest}${drawn}</svg>`;
}

/** Lines of text under one another, each as high as `lead`; the first begins at `top`. Not yet escaped. */
export function textLines(
  lines: readonly string[],
  x: number,
  top: number,
  lead: number,
  style: TextStyle,
): string {
  return lines
    .map((line, place) => textLine(line, x, top + place * lead + (lead + style.size * 0.7) / 2, style))
    .join('');
}

/** One line of text that stands on `y`. Not yet escaped. */
export function textLine(text: string, x: number, y: number, style: TextStyle): string {
  return `${textOpening(x, y, style)}${escaped(text)}</text>`;
}

/** The opening tag of a line of text that stands on `y`. */
export function textOpening(x: number, y: number, { fill, size, anchor, bold }: TextStyle): string {
  const where = anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const weight = bold === true ? ' font-weight="700"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${where}${weight}>`;
}

/** A coordinate, to a tenth. */
export function round(value: number): number {
  // adding nothing makes 0 of -0
  return Math.round(value * 10) / 10 + 0;
}
