import { describe, expect, it } from 'vitest';
import { birthday, dayOfText, monthLength, weekday } from '../../src/calendar/day-number.js';
import { isoDay } from '../helpers/arbitraries.js';

describe('birthday', () => {
  it.each([
    ['2008-11-23', 18, '2026-11-23'],
    ['2008-11-23', 0, '2008-11-23'],
    ['2007-12-31', 18, '2025-12-31'],
    ['2007-02-28', 21, '2028-02-28'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 20, '2028-02-29'],
    ['2004-02-29', 96, '2100-03-01'], // 2100 is no leap year
  ])('of somebody born on %s, who comes to the age of %i, is %s', (born, age, day) => {
    expect(isoDay(birthday(dayOfText(born), age))).toBe(day);
  });
});

describe('monthLength', () => {
  it('gives the twelve months of a common year', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(months.map((month) => monthLength(2026, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  it.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
  ])('gives February %i its %i days', (year, days) => {
    expect(monthLength(year, 2)).toBe(days);
  });
});

describe('weekday', () => {
  it.each([
    ['1970-01-01', 3], // a Thursday
    ['2026-10-05', 0],
    ['2026-10-10', 5],
    ['2026-10-11', 6],
  ])('of %s is %i, from Monday', (day, place) => {
    expect(weekday(dayOfText(day))).toBe(place);
  });
});
