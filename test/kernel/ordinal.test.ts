import { describe, expect, it } from 'vitest';
import { ordinal } from '../../src/kernel/ordinal.js';

describe('ordinal', () => {
  it('says the first ten in words', () => {
    expect(Array.from({ length: 10 }, (_, index) => ordinal(index))).toEqual([
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
    ]);
  });

  it.each([
    [10, '11th'],
    [11, '12th'],
    [12, '13th'],
    [13, '14th'],
    [18, '19th'],
    [19, '20th'],
    [20, '21st'],
    [21, '22nd'],
    [22, '23rd'],
    [23, '24th'],
    [29, '30th'],
    [30, '31st'],
    [99, '100th'],
    [100, '101st'],
    [101, '102nd'],
    [102, '103rd'],
    [103, '104th'],
    [109, '110th'],
    [110, '111th'],
    [111, '112th'],
    [112, '113th'],
    [113, '114th'],
    [120, '121st'],
    [1010, '1011th'],
    [1011, '1012th'],
    [1012, '1013th'],
    [1020, '1021st'],
    [9999, '10000th'],
  ])('calls place %i from 0 the %s', (index, words) => {
    expect(ordinal(index)).toBe(words);
  });
});
