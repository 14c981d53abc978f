import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, oneLine, shortened } from '../../src/render/graphemes.js';
import { holds } from '../helpers/arbitraries.js';

const FAMILY = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
const SCOTLAND = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';

describe('graphemes', () => {
  it.each([
    ['letters', 'abc', ['a', 'b', 'c']],
    ['nothing', '', []],
    ['a letter with an accent of its own', 'e\u0301x', ['e\u0301', 'x']],
    ['a family of emoji', `${FAMILY}a`, [FAMILY, 'a']],
    ['a skin tone', '\u{1F44B}\u{1F3FD}!', ['\u{1F44B}\u{1F3FD}', '!']],
    ['a choice of form', '\u2764\uFE0F\u2764', ['\u2764\uFE0F', '\u2764']],
    [
      'flags, two halves each',
      '\u{1F1EC}\u{1F1E7}\u{1F1EE}\u{1F1EA}',
      ['\u{1F1EC}\u{1F1E7}', '\u{1F1EE}\u{1F1EA}'],
    ],
    ['half a flag', '\u{1F1EC}\u{1F1E7}\u{1F1EE}', ['\u{1F1EC}\u{1F1E7}', '\u{1F1EE}']],
    ['the flag of Scotland', SCOTLAND, [SCOTLAND]],
    ['a joiner after a letter', 'a\u200Db', ['a\u200D', 'b']],
    ['a joiner between a letter and a picture', 'a\u200D\u{1F466}', ['a\u200D', '\u{1F466}']],
    ['Korean in its parts', '\u1112\u1161\u11ABx', ['\u1112\u1161\u11AB', 'x']],
    ['Bengali consonants that are joined', 'য\u09A4\u09CD\u09A8', ['য', '\u09A4\u09CD\u09A8']],
    ['a mark before everything', '\u0301a', ['\u0301', 'a']],
  ])('keeps together %s', (_, text, expected) => {
    expect(graphemes(text)).toEqual(expected);
  });

  // Intl.Segmenter is another implementation of Unicode's annex 29; src may not use it, as it differs from machine to machine
  it('cuts where Intl.Segmenter does', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const part = fc.constantFrom(
      ...['a', 'é', ' ', 'e\u0301', '\u0308', FAMILY, SCOTLAND, '\u{1F44B}', '\u{1F3FD}', '\u200D', '\u200C'],
      ...['\uFE0F', '\u{1F1EC}', '\u{1F1E7}', '\u{1F466}', '照', '\uAC00', '\u11AB', 'ש', '\u05B8', 'আ', 'ি'],
    );
    holds(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const expected = [...segmenter.segment(text)].map(({ segment }) => segment);
        // those that lose a part are told of below
        fc.pre(
          expected.every(
            (segment) => [...segment].length <= 12 && (segment.match(/\p{M}/gu) ?? []).length < 5,
          ),
        );
        expect(graphemes(text)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps four marks over one another and no more', () => {
    expect(graphemes(`a${'\u0301'.repeat(300)}b`)).toEqual([`a${'\u0301'.repeat(4)}`, 'b']);
    expect(graphemes('\u0301'.repeat(300))).toEqual(['\u0301'.repeat(4)]);
  });

  it('keeps twelve parts and no more', () => {
    const [first = '', ...rest] = graphemes(Array(20).fill('\u{1F466}').join('\u200D'));
    expect([...first]).toHaveLength(12);
    expect(rest).toEqual([]);
  });

  it('stops at as many as are asked for', () => {
    expect(graphemes('abcdef', 3)).toEqual(['a', 'b', 'c']);
    expect(graphemes('abc', 3)).toEqual(['a', 'b', 'c']);
  });
});

describe('oneLine', () => {
  it('makes every stretch of white space one space', () => {
    expect(oneLine(' one\r\n\r\ntwo\t three\u2028four\u00A0five ')).toBe('one two three four five');
  });

  it('takes out what no reader sees', () => {
    expect(oneLine('a\u202Eb\u0000c\uD83Dd\u200F')).toBe('abcd');
  });
});

describe('shortened', () => {
  it('leaves a label of 80 characters as it is', () => {
    expect(shortened('x'.repeat(80))).toBe('x'.repeat(80));
    expect(shortened(FAMILY.repeat(80))).toBe(FAMILY.repeat(80));
  });

  it('cuts a longer one after 79, and says so', () => {
    expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(shortened(FAMILY.repeat(81))).toBe(`${FAMILY.repeat(79)}…`);
    expect(shortened('x'.repeat(1_000_000))).toBe(`${'x'.repeat(79)}…`);
  });
});
