/**
 * The colours of pictures: for a light page, a dark one, and for print in black and white.
 *
 * @module
 */

/** What a picture can be coloured for. */
export const PICTURE_THEMES = ['light', 'dark', 'print'] as const;

/** What a picture is coloured for: a light page, a dark page, or print in black on white. */
export type PictureTheme = 'light' | 'dark' | 'print';

/**
 * Every colour of a theme. Text on `paper`, `panel` or `badge` reaches a contrast of 4.5, and what else is
 * drawn of 3.
 */
export interface PictureColours {
  /** What everything is drawn on. */
  readonly paper: string;
  /** A soft field on the paper, under text and lines. Never the only sign of anything. */
  readonly panel: string;
  /** Text. */
  readonly text: string;
  /** Text of less weight. */
  readonly quiet: string;
  /** Rings, axes and frames. */
  readonly line: string;
  /** A field with text of `onBadge` in it, and marks that stand out. */
  readonly badge: string;
  /** Text on a `badge`. */
  readonly onBadge: string;
  /** Up to three things told apart; by a form of line and a mark of their own as well. */
  readonly series: readonly [string, string, string];
}

/** The colours of each theme. None stands for good or bad. */
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
