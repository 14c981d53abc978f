/**
 * The common parts of every picture: options, colours, the frame with its title and description, and lines
 * of text.
 *
 * @module
 */
import { oneLine, shortened } from './graphemes.js';
import { escaped } from './markup.js';
import { BOLD, wrapped } from './text-fit.js';
import { PICTURE_COLOURS, type PictureColours, type PictureTheme } from './theme.js';

/** Options of every picture. */
export interface PictureOptions {
  /**
   * The display width in CSS pixels, from 280 to 2,000. Defaults to 640. Text is at least 14 pixels high at
   * that width.
   */
  readonly width?: number;
  /** The colour theme. Defaults to `light`. */
  readonly theme?: PictureTheme;
  /** The title drawn above it. Without one, the picture still has a default accessible name. */
  readonly title?: string;
  /**
   * The prefix of its ids, for pages with several pictures: a letter, then up to 63 letters, digits, `-`
   * and `_`.
   */
  readonly id?: string;
}

/** The layout of a picture, calculated from its checked options. */
export interface Picture {
  /** Its width in CSS pixels. */
  readonly width: number;
  /** Its colours. */
  readonly colours: PictureColours;
  /** The prefix of its ids. */
  readonly id: string;
  /** Its accessible name: the host's full title, or the default for its kind. */
  readonly name: string;
  /** The left edge of its content. */
  readonly left: number;
  /** The right edge of its content. */
  readonly right: number;
  /** The font size. */
  readonly size: number;
  /** The line height: at least 1.362 times the size, the line height of Noto Sans. */
  readonly lead: number;
  /** The drawn title, as markup. Empty if the host gives none. */
  readonly heading: string;
  /** The y coordinate where the content below the title starts. */
  readonly top: number;
}

/** The style of a line of text. */
export interface TextStyle {
  /** Its colour. */
  readonly fill: string;
  /** Its font size. */
  readonly size: number;
  /** Its alignment. Defaults to `start`. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Whether it is bold. */
  readonly bold?: boolean;
}

/** The font stack: plain fonts, one of which is on nearly every machine. */
const FONTS = 'Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif';

/** The margin around a picture, and the greatest width of its content. */
const MARGIN = 16;
const WIDEST = 1120;

/**
 * Calculates the layout of a picture. `kind` is its default name, and `id` the default prefix of its ids.
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
    heading: textLines({ lines, x: left, top: MARGIN }, size + 12, style),
    top: MARGIN + (lines.length === 0 ? 0 : lines.length * (size + 12) + 8),
  };
}

/** The two halves of a picture's opening: up to its description, and from there up to its content. */
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
 * Builds a complete picture.
 *
 * @param description - the text description, unescaped
 * @param height - the bottom of the content
 * @param drawn - the content, as markup
 */
export function pictureSvg(picture: Picture, description: string, height: number, drawn: string): string {
  const [opening, rest] = pictureFrame(picture, height);
  return `${opening}${escaped(description)}${rest}${drawn}</svg>`;
}

/** Lines of text and their position. */
export interface TextBlock {
  /** The lines. */
  readonly lines: readonly string[];
  /** The x coordinate. */
  readonly x: number;
  /** The top of the first line. */
  readonly top: number;
}

/** Draws lines of text, `lead` apart. Takes unescaped text. */
export function textLines({ lines, x, top }: TextBlock, lead: number, style: TextStyle): string {
  return lines
    .map((line, place) => textLine(line, x, top + place * lead + (lead + style.size * 0.7) / 2, style))
    .join('');
}

/** Draws a line of text with its baseline at `y`. Takes unescaped text. */
export function textLine(text: string, x: number, y: number, style: TextStyle): string {
  return `${textOpening(x, y, style)}${escaped(text)}</text>`;
}

/** The opening tag of a line of text with its baseline at `y`. */
export function textOpening(x: number, y: number, { fill, size, anchor, bold }: TextStyle): string {
  const where = anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const weight = bold === true ? ' font-weight="700"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${where}${weight}>`;
}

/** Rounds a coordinate to a tenth. */
export function round(value: number): number {
  // + 0 turns -0 into 0
  return Math.round(value * 10) / 10 + 0;
}
