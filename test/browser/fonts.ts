import { FONTS, type Font, fontFiles, WEIGHTS } from '../helpers/fonts.js';
import { lastResortFont } from './last-resort.js';

/** One font file, as `new FontFace` takes it. */
export interface Face {
  readonly font: Font | 'last-resort';
  readonly weight: string;
  /** The characters it is used for, as in CSS. */
  readonly unicodeRange: string;
  /** The file, in base64. */
  readonly bytes: string;
}

/** The brought fonts, regular and bold, and the one that has every character. */
export function faces(): readonly Face[] {
  const brought = FONTS.flatMap((font) =>
    WEIGHTS.flatMap((weight) =>
      fontFiles(font, weight).map(({ unicodeRange, woff2 }) => ({
        font,
        weight,
        unicodeRange,
        bytes: woff2.toString('base64'),
      })),
    ),
  );
  const bytes = lastResortFont().toString('base64');
  return [...brought, { font: 'last-resort', weight: '100 900', unicodeRange: 'U+0-10FFFF', bytes }];
}
