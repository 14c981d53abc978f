import { runInNewContext } from 'node:vm';
import { londonDay } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../helpers/thrown-by.js';

const HOUR = 3_600_000;

describe('londonDay', () => {
  it.each([
    // summer time begins on Sunday 29 March 2026
    ['2026-03-28T23:59:59.999Z', '2026-03-28'],
    ['2026-03-29T00:00:00Z', '2026-03-29'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-03-29T01:00:00Z', '2026-03-29'],
    ['2026-03-29T22:59:59.999Z', '2026-03-29'],
    ['2026-03-29T23:00:00Z', '2026-03-30'],
    ['2026-06-30T22:59:59.999Z', '2026-06-30'],
    ['2026-06-30T23:30:00Z', '2026-07-01'],
    // and ends on Sunday 25 October
    ['2026-10-24T22:59:59.999Z', '2026-10-24'],
    ['2026-10-24T23:00:00Z', '2026-10-25'],
    ['2026-10-25T00:59:59Z', '2026-10-25'],
    ['2026-10-25T01:00:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-25'],
    ['2026-10-25T23:59:59.999Z', '2026-10-25'],
    ['2026-10-26T00:00:00Z', '2026-10-26'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
    // the last Sunday is the 31st, the earliest it can be is the 25th
    ['2024-03-30T23:30:00Z', '2024-03-30'],
    ['2024-03-31T23:30:00Z', '2024-04-01'],
    ['2027-10-30T23:30:00Z', '2027-10-31'],
    ['2027-10-31T23:30:00Z', '2027-10-31'],
    ['2035-03-24T23:30:00Z', '2035-03-24'],
    ['2035-03-25T23:30:00Z', '2035-03-26'],
    // the days in the orders of 1994 and 1997
    ['1996-03-30T23:30:00Z', '1996-03-30'],
    ['1996-03-31T23:30:00Z', '1996-04-01'],
    ['1996-10-26T23:30:00Z', '1996-10-27'],
    ['1996-10-27T23:30:00Z', '1996-10-27'],
    ['2001-03-25T23:30:00Z', '2001-03-26'],
    ['2001-10-27T23:30:00Z', '2001-10-28'],
    ['2001-10-28T23:30:00Z', '2001-10-28'],
    // the ends of the range
    ['1996-01-01T00:00:00Z', '1996-01-01'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31'],
  ])('%s is %s', (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day);
    expect(londonDay(Date.parse(instant))).toBe(day);
  });

  it('agrees with the time zone database from 1996 to 2037', () => {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const theirs = (at: number): string => format.format(at).split('/').reverse().join('-');
    const wrong: string[] = [];
    const compare = (at: number): void => {
      if (londonDay(at) !== theirs(at)) wrong.push(new Date(at).toISOString());
    };
    // every 23:00 UTC, the only hour whose day differs; all hours of every 97th day
    for (let at = Date.UTC(1996, 0, 1, 23); at < Date.UTC(2038, 0, 1); at += 24 * HOUR) {
      compare(at);
      if ((at / (24 * HOUR) - 23 / 24) % 97 < 0.5) {
        for (let hour = 1; hour < 24; hour += 1) compare(at - hour * HOUR);
      }
    }
    // every hour of the weeks around both changes
    for (let year = 1996; year <= 2037; year += 1) {
      for (const [month, day] of [
        [2, 24],
        [9, 24],
      ] as const) {
        const from = Date.UTC(year, month, day);
        for (let hour = 0; hour < 9 * 24; hour += 1) compare(from + hour * HOUR);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('takes fractions of a millisecond, and never rounds them up to the next day', () => {
    expect(londonDay(Date.UTC(2026, 11, 1) - 0.5)).toBe('2026-11-30');
    expect(londonDay(Date.UTC(2026, 5, 30, 23) - 0.001)).toBe('2026-06-30');
    expect(londonDay(Date.UTC(10_000, 0, 1) - 0.03125)).toBe('9999-12-31');
  });

  it('takes a Date of another realm, and an object with its getTime', () => {
    const foreign = runInNewContext('new Date("2026-06-30T23:30:00Z")');
    expect(foreign instanceof Date).toBe(false);
    expect(londonDay(foreign)).toBe('2026-07-01');
    expect(londonDay({ getTime: (): number => Date.UTC(2026, 0, 1) })).toBe('2026-01-01');
  });

  it.each([
    ['the last moment of 1995', Date.UTC(1996, 0, 1) - 1, 'an earlier one'],
    ['an instant before 1970', -1, 'an earlier one'],
    ['seconds taken for milliseconds', Date.UTC(2026, 6, 1) / 1000, 'an earlier one'],
    ['the year 10000', Date.UTC(10_000, 0, 1), 'a later one'],
    ['a Date too early', new Date(0), 'an earlier one'],
    ['a number too large for a Date', 1e300, 'a later one'],
  ])('refuses %s', (_, instant, got) => {
    expect(thrownBy(() => londonDay(instant))).toMatchObject({
      code: 'calendar/out-of-range',
      path: ['instant'],
      message: `londonDay: "instant" must be an instant in the years 1996 to 9999, in milliseconds since 1970, got ${got}.`,
    });
  });

  it.each([
    ['nothing', undefined, 'argument/missing', 'nothing'],
    ['null', null, 'argument/wrong-type', 'null'],
    ['text', '2026-06-30T23:30:00Z', 'argument/wrong-type', '20 characters of other text'],
    ['a bigint', 1_782_862_200_000n, 'argument/wrong-type', 'a bigint'],
    ['an object', {}, 'argument/wrong-type', 'an object'],
    ['a getTime that returns text', { getTime: (): unknown => '1' }, 'argument/wrong-type', 'an object'],
    ['a Date that cannot be read', new Proxy(new Date(0), {}), 'argument/wrong-type', 'an object'],
    ['an invalid date', new Date(Number.NaN), 'argument/out-of-range', 'an invalid date'],
    ['NaN', Number.NaN, 'argument/out-of-range', 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'argument/out-of-range', 'Infinity'],
    ['minus infinity', Number.NEGATIVE_INFINITY, 'argument/out-of-range', '-Infinity'],
  ])('refuses %s', (_, instant, code, got) => {
    expect(thrownBy(() => londonDay(instant as never))).toMatchObject({
      code,
      path: ['instant'],
      message: `londonDay: "instant" must be a valid date object, or a number of milliseconds since 1970, got ${got}.`,
    });
  });
});
