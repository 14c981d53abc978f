import { type CalendarDate, calendarDate } from 'supportplan';
import type { Interval } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import { counted, dayInWords, intervalInWords, listed } from '../../src/calendar/words.js';
import { isoDay, isoDayNumber } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

describe('dayInWords', () => {
  it.each([
    ['2026-04-21', 'Tuesday 21 April 2026'],
    ['2026-03-29', 'Sunday 29 March 2026'], // the spring clock change
    ['2026-10-25', 'Sunday 25 October 2026'], // the autumn clock change
    ['2011-12-30', 'Friday 30 December 2011'], // Samoa went without this day
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['1969-12-31', 'Wednesday 31 December 1969'],
    ['2027-01-01', 'Friday 1 January 2027'],
  ])('says %s as %s', (day, words) => {
    expect(dayInWords(calendarDate(day))).toBe(words);
  });

  it('says the same as Intl in British English over 1900 to 2100', () => {
    const parts = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    const wrong: string[] = [];
    for (let number = isoDayNumber('1900-01-01'); number < isoDayNumber('2101-01-01'); number += 11) {
      const told = parts.format(new Date(number * 86_400_000)).replace(',', '');
      if (dayInWords(isoDay(number)) !== told) wrong.push(told);
    }
    expect(wrong).toEqual([]);
  });

  it('refuses what is no day', () => {
    expect(thrownBy(() => dayInWords('seen at home' as CalendarDate)).message).toBe(
      'dayInWords: "date" must be a real day written YYYY-MM-DD, got 12 characters of other text.',
    );
  });
});

describe('intervalInWords', () => {
  it.each<[Interval, string]>([
    [{ workingDays: 20 }, '20 working days'],
    [{ workingDays: 1 }, '1 working day'],
    [{ days: 28 }, '28 days'],
    [{ weeks: 1 }, '1 week'],
    [{ months: 12 }, '12 months'],
    [{ days: 0 }, '0 days'],
  ])('says %j as %s', (interval, words) => {
    expect(intervalInWords(deepFreeze(interval))).toBe(words);
  });
});

describe('counted', () => {
  it.each([
    [0, '0 reviews'],
    [1, '1 review'],
    [2, '2 reviews'],
  ])('counts %i as %s', (count, words) => {
    expect(counted(count, 'review')).toBe(words);
  });
});

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('lists %j as "%s"', (items, words) => {
    expect(listed(deepFreeze(items))).toBe(words);
  });
});
