/**
 * The colour themes of pictures: light, dark, and black and white for print.
 *
 * @module
 */

/** The colour themes. */
export const PICTURE_THEMES = ['light', 'dark', 'print'] as const;

/** A colour theme: a light page, a dark page, or black on white for print. */
export type PictureTheme = 'light' | 'dark' | 'print';

/**
 * The colours of a theme. Text on `paper`, `panel` or `badge` has a contrast of at least 4.5, and other
 * drawing at least 3.
 */
export interface PictureColours {
  /** The background. */
  readonly paper: string;
  /** A soft background for text and lines. Never the only sign of a meaning. */
  readonly panel: string;
  /** Text. */
  readonly text: string;
  /** Secondary text. */
  readonly quiet: string;
  /** Rings, axes and frames. */
  readonly line: string;
  /** The background of `onBadge` text, and the colour of prominent marks. */
  readonly badge: string;
  /** Text on a `badge`. */
  readonly onBadge: string;
  /** Up to three series, also distinguished by line style and mark. */
  readonly series: readonly [string, string, string];
}

/** The colours of each theme. No colour means good or bad. */
export const PICTURE_COLOURS: Readonly<Record<PictureTheme, PictureColours>> = {
  light: {
    paper: '#ffffff',
    panel: '#f1f4f7',
    text: '#1b2530',
    quiet: '#4a5663',
    line: '#7b8794',
    badge: '#33475b',
    onBadge: '#ffffff',
    series: ['#9a5b00', '#8a3a78', '#14599c'],
  },
  dark: {
    paper: '#16202b',
    panel: '#1f2c3a',
    text: '#f2f5f8',
    quiet: '#c0cad4',
    line: '#7d8a98',
    badge: '#d5dee7',
    onBadge: '#16202b',
    series: ['#f0b45c', '#eaa3d8', '#86c1ff'],
  },
  print: {
    paper: '#ffffff',
    panel: '#ffffff',
    text: '#000000',
    quiet: '#000000',
    line: '#767676',
    badge: '#000000',
    onBadge: '#ffffff',
    series: ['#000000', '#000000', '#000000'],
  },
};
