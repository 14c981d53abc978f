import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, tokensOf } from '../../src/wording/tokens.js';

const texts = (text: string): readonly string[] => tokensOf(text).map((token) => token.text);
const sentences = (text: string): readonly number[] => tokensOf(text).map((token) => token.sentence);

describe('tokensOf', () => {
  it.each([
    ['', []],
    [' \t\n\u00a0\u200b', []],
    ['Mr Ali rang.', ['mr', 'ali', 'rang', '.']],
    ['Joan’s self‑help group', ["joan's", 'self', 'help', 'group']],
    ['the parents’ room', ['the', 'parents', "'", 'room']],
    ["don't re-engage; well-being", ["don't", 're', 'engage', ';', 'well', 'being']],
    ['1,200.50', ['1,200.50']],
    ['1,200 and 12,34', ['1,200', 'and', '12', ',', '34']],
    ['1,200,000 or 1,2345', ['1,200,000', 'or', '1', ',', '2345']],
    ['8.55 8:55 3.5 25.61', ['8.55', '8:55', '3.5', '25.61']],
    ['3/5/26 2026-05-03', ['3', '/', '5', '/', '26', '2026', '-', '05', '-', '03']],
    ['1:1 12:345 7/10', ['1', ':', '1', '12', ':', '345', '7', '/', '10']],
    ['3rd 21ST 2nds 4x £5 50%', ['3rd', '21st', '2', 'nds', '4', 'x', '£', '5', '50', '%']],
    ['KS2 COVID-19 co-op- -x', ['ks2', 'covid', '19', 'co', 'op', '-', '-', 'x']],
    [
      'a six-week or 30-minute walk, 6-8 times',
      ['a', 'six', 'week', 'or', '30', 'minute', 'walk', ',', '6', '-', '8', 'times'],
    ],
    ['1–14 — …', ['1', '–', '14', '—', '…']],
    ['Zoë Łukasz 李 e\u0301', ['zoë', 'łukasz', '李', 'e\u0301']],
    ['a🙂b \ud83d', ['a', '🙂', 'b']],
    ["o'clock x'5", ["o'clock", 'x', "'", '5']],
  ])('cuts %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('tells the value of a number, and whether it may be a time', () => {
    expect(
      tokensOf('3rd 1,200 8.55 8:55 25.61 9.5 1234567890123456').map(({ kind, value, time }) => [
        kind,
        value,
        time,
      ]),
    ).toEqual([
      ['number', 3, undefined],
      ['number', 1200, undefined],
      ['number', 8.55, true],
      ['number', undefined, true],
      ['number', 25.61, undefined],
      ['number', 9.5, undefined],
      ['number', undefined, undefined],
    ]);
  });

  it('keeps capitals and places', () => {
    expect(tokensOf('By  Ann’s, Mid-June')).toEqual([
      { text: 'by', start: 0, end: 2, kind: 'word', capital: true, sentence: 0 },
      { text: "ann's", start: 4, end: 9, kind: 'word', capital: true, sentence: 0 },
      { text: ',', start: 9, end: 10, kind: 'mark', capital: false, sentence: 0 },
      { text: 'mid', start: 11, end: 14, kind: 'word', capital: true, sentence: 0 },
      { text: 'june', start: 15, end: 19, kind: 'word', capital: true, sentence: 0 },
    ]);
  });

  it.each([
    ['One. Two', [0, 0, 1]],
    ['Mr. Ali is in. He sat', [0, 0, 0, 0, 0, 0, 1, 1]],
    ['J. Ali', [0, 0, 0]],
    ['St. Mary’s', [0, 0, 0]],
    ['so do I. He', [0, 0, 0, 0, 1]],
    ['at 8.55 a.m. each', [0, 0, 0, 0, 0, 0, 0]],
    ['He said “yes.” Then', [0, 0, 0, 0, 0, 0, 1]],
    ['What?! No… Yes', [0, 0, 0, 1, 1, 2]],
    ['3. Four', [0, 0, 1]],
    ['e.g. Anna', [0, 0, 0, 0, 0]],
    ['one\ntwo\r\nthree', [0, 1, 2]],
    ['one\n- two', [0, 1, 1]],
    ['• one • two', [0, 0, 1, 1]],
    ['. one', [0, 1]],
  ])('counts the sentences of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('never makes more tokens than characters, in order', () => {
    for (const text of ['(((', '1/1/1', 'a-b-c', "''''", 'by by', '1.1.1.1', '\u2028x', 'ßẞİı', '1,111']) {
      const long = text.repeat(LONGEST_TEXT / text.length);
      const tokens = tokensOf(long);
      expect(tokens.length).toBeLessThanOrEqual(long.length);
      expect(tokens.every(({ start, end }, at) => start < end && start >= (tokens[at - 1]?.end ?? 0))).toBe(
        true,
      );
    }
  });
});
