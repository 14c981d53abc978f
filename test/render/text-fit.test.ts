import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, oneLine } from '../../src/render/graphemes.js';
import { BOLD, textWidth, widest, wrapped } from '../../src/render/text-fit.js';
import { holds } from '../helpers/arbitraries.js';
import { advanceWidths } from '../helpers/font-widths.js';
import { FONTS } from '../helpers/fonts.js';

/** The letter a in each font, regular and bold, in ems, as Chromium measures it. */
const WIDTHS_OF_A = {
  arimo: [1139 / 2048, 1139 / 2048],
  'noto-sans': [0.561, 0.599],
  'dejavu-sans': [1255 / 2048, 1382 / 2048],
} as const;

describe('textWidth', () => {
  it.each(FONTS)('is at least as wide as %s draws each of its characters, regular and bold', (font) => {
    const regular = advanceWidths(font, '400');
    const bold = advanceWidths(font, '700');
    expect([regular.size > 2300, regular.get('a'), bold.get('a')]).toEqual([true, ...WIDTHS_OF_A[font]]);
    // a mark is drawn over the character before it
    const isMark = (one: string): boolean => /\p{M}/u.test(one);
    const wider = [
      ...[...regular].filter(([one, drawn]) => !isMark(one) && drawn > textWidth(one, 1)),
      ...[...bold].filter(([one, drawn]) => !isMark(one) && drawn > textWidth(one, BOLD)),
    ];
    expect(wider).toEqual([]);
  });

  // the widest of the three fonts, in ems
  it.each([
    ['iiii', 1.112],
    ['WWWW', 3.956],
    ['Managing money', 8.656],
    ['%', 0.95],
    ['ß', 0.631],
    ['Ж', 1.077],
    ['س', 1.221],
    ['…', 1],
  ])('is less than half as much again as the widest font for %s', (text, drawn) => {
    expect(textWidth(text, 1)).toBeGreaterThanOrEqual(drawn);
    expect(textWidth(text, 1)).toBeLessThan(drawn * 1.5);
  });

  it('is nothing for marks over a letter and for what joins', () => {
    expect(textWidth('e\u0301\u200D\uFE0F', 10)).toBe(textWidth('e', 10));
  });

  it('grows with the size', () => {
    expect(textWidth('Money', 32)).toBeCloseTo(2 * textWidth('Money', 16), 10);
  });

  it('has a width for the last character that there is', () => {
    expect(textWidth('\u{10FFFF}', 1)).toBeGreaterThan(0);
  });
});

describe('wrapped', () => {
  // at size 10 the letter n counts as 6.6 wide, i as 3, a space, a hyphen and a slash as 4.2, and a Chinese character as 11
  it.each([
    ['a short text', 'one two', 100, ['one two']],
    ['nothing', '  ', 100, []],
    ['words', 'nnnn nnnn nnnn', 60, ['nnnn nnnn', 'nnnn']],
    ['a word that is too long', 'nnnnnnnnnnnnnnnnnn', 66.1, ['nnnnnnnnnn', 'nnnnnnnn']],
    ['a long word after a short one', 'i nnnnnnnnnnn', 66.1, ['i', 'nnnnnnnnnn', 'n']],
    ['after a hyphen', 'nnnn-nnnnnnn', 66, ['nnnn-', 'nnnnnnn']],
    ['after a slash', 'nnnn/nnnnnnn', 66, ['nnnn/', 'nnnnnnn']],
    ['between characters without spaces', '照顧計劃', 22, ['照顧', '計劃']],
    ['before such a character after a word', 'nnn照顧計', 33, ['nnn照', '顧計']],
    ['a character wider than the room', '照顧', 5, ['照', '顧']],
  ])('breaks %s', (_, text, width, expected) => {
    expect(wrapped(text, width, 10)).toEqual(expected);
  });

  it('loses nothing but spaces, and keeps every line to the width', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    holds(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (given, width) => {
        const lines = wrapped(given, width, 14);
        const whole = (one: string): string => graphemes(oneLine(one)).join('').replaceAll(' ', '');
        expect(lines.join('').replaceAll(' ', '')).toBe(whole(given));
        for (const line of lines) {
          expect(line).toBe(line.trim());
          expect(textWidth(line, 14) <= width || graphemes(line).length === 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('widest', () => {
  it('is the width of the widest line, and nothing for none', () => {
    expect(widest(['i', 'WW', 'n'], 10)).toBe(textWidth('WW', 10));
    expect(widest([], 10)).toBe(0);
  });
});
