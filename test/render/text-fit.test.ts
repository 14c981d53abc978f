import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, oneLine } from '../../src/render/graphemes.js';
import { textWidth, widest, wrapped } from '../../src/render/text-fit.js';
import { holds } from '../support/arbitraries.js';

describe('textWidth', () => {
  // widths in DejaVu Sans, the widest of the common fonts, as Chromium measures them, in ems: an estimate may not be less
  it.each([
    ['iiii', 1.112],
    ['WWWW', 3.956],
    ['Managing money', 8.2],
    ['%', 0.95],
    ['ß', 0.63],
    ['Ж', 1.077],
    ['س', 1.22],
    ['…', 1],
  ])('is not less than what is drawn, nor half as much again, for %s', (text, drawn) => {
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
