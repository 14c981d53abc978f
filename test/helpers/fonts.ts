import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The fonts that the tests bring along as npm packages, so that nothing depends on the fonts of the machine. Arimo has the widths of
 * Arial, Helvetica and Liberation Sans; DejaVu Sans and Noto Sans are what Linux distributions use for `sans-serif`.
 */
export const FONTS = ['arimo', 'noto-sans', 'dejavu-sans'] as const;
export type Font = (typeof FONTS)[number];

/** A font's weights, as pictures use them. */
export const WEIGHTS = ['400', '700'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One file of a font: a package has several, each for some of its characters. */
export interface FontFile {
  /** The characters it is used for, as in CSS. */
  readonly unicodeRange: string;
  readonly woff: Buffer;
  readonly woff2: Buffer;
}

const require = createRequire(import.meta.url);

/** The files that a font's stylesheet for a weight lists. */
export function fontFiles(font: Font, weight: Weight): readonly FontFile[] {
  const css = readFileSync(require.resolve(`@fontsource/${font}/${weight}.css`), 'utf8');
  const rules = [...css.matchAll(/@font-face \{([^}]*)\}/g)];
  if (rules.length === 0) throw new Error(`@fontsource/${font}/${weight}.css has no @font-face rule`);
  return rules.map(([, rule = '']) => {
    const file = /url\(\.\/(files\/[^)]*)\.woff2\)/.exec(rule)?.[1];
    if (file === undefined) throw new Error(`@fontsource/${font}/${weight}.css names no font file: ${rule}`);
    const read = (ending: string): Buffer =>
      readFileSync(require.resolve(`@fontsource/${font}/${file}.${ending}`));
    return {
      unicodeRange: /unicode-range: ([^;]*);/.exec(rule)?.[1] ?? 'U+0-10FFFF',
      woff: read('woff'),
      woff2: read('woff2'),
    };
  });
}
