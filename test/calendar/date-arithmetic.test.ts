import {
  addDays,
  addMonths,
  addWeeks,
  ageOn,
  type CalendarDate,
  calendarDate,
  daysBetween,
} from 'supportplan';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;
const NO_DATE = 'seen at home' as CalendarDate;
const NO_COUNTS = [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53] as const;

describe('addDays', () => {
  it.each([
    ['2026-03-28', 0, '2026-03-28'],
    ['2026-03-28', 2, '2026-03-30'], // over the spring clock change
    ['2026-10-24', 2, '2026-10-26'], // over the autumn clock change
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2011-12-29', 1, '2011-12-30'], // Samoa went without this day
    ['1969-12-31', 1, '1970-01-01'],
    ['2063-12-31', 1, '2064-01-01'],
    ['2026-01-01', 365, '2027-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
    ['0001-01-02', -1, '0001-01-01'],
    ['0001-01-01', 3652058, '9999-12-31'], // 9,999 years of 365 days, 2,499 - 99 + 24 leap days, less one
  ])('from %s, %i days on, is %s', (from, count, answer) => {
    expect(addDays(on(from), count)).toBe(answer);
  });
});

describe('addWeeks', () => {
  it.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-02', 8, '2026-04-27'], // 2 + 56 = 58, less the 31 of March
    ['2026-03-02', -1, '2026-02-23'],
    ['2026-01-01', 52, '2026-12-31'],
    ['9999-12-24', 1, '9999-12-31'],
  ])('from %s, %i weeks on, is %s', (from, count, answer) => {
    expect(addWeeks(on(from), count)).toBe(answer);
  });
});

describe('addMonths', () => {
  it('ends four months from 30 September on 30 January, as in Dodds v Walker [1981] 1 WLR 1027', () => {
    expect(addMonths(on('1978-09-30'), 4)).toBe('1979-01-30');
  });

  it.each([
    ['2026-11-30', 0, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['9999-11-30', 1, '9999-12-30'],
    ['0001-02-01', -1, '0001-01-01'],
  ])('from %s, %i months on, is %s', (from, count, answer) => {
    expect(addMonths(on(from), count)).toBe(answer);
  });

  it('keeps to the day it has come to, when steps of six months are chained', () => {
    const first = addMonths(on('2026-08-31'), 6);
    const second = addMonths(first, 6);
    expect([first, second, addMonths(second, 6)]).toEqual(['2027-02-28', '2027-08-28', '2028-02-28']);
  });
});

describe.each([
  ['addDays', addDays],
  ['addWeeks', addWeeks],
  ['addMonths', addMonths],
])('%s', (name, add) => {
  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2026-03-02', Number.MAX_SAFE_INTEGER],
    ['2026-03-02', Number.MIN_SAFE_INTEGER],
  ])('refuses to leave the years 0001 to 9999 from %s by %i', (from, count) => {
    const error = thrownBy(() => add(on(from), count));
    expect(error.message).toBe(`${name}: every day must be within the years 0001 to 9999.`);
    expect(error).toMatchObject({ code: 'calendar/out-of-range', path: [] });
  });

  it.each(NO_COUNTS)('refuses a count of %d', (count) => {
    const error = thrownBy(() => add(on('2026-03-02'), count));
    // a long number may be somebody's id
    const got = count === 2 ** 53 ? 'a number' : String(count);
    expect(error.message).toBe(`${name}: "count" must be a whole number, got ${got}.`);
    expect(error).toMatchObject({ code: 'calendar/not-a-whole-number', path: ['count'] });
  });

  it('refuses a count that is text, and does not repeat it', () => {
    expect(thrownBy(() => add(on('2026-03-02'), 'a fortnight' as never)).message).toBe(
      `${name}: "count" must be a whole number, got 11 characters of other text.`,
    );
  });

  it('refuses what is no day', () => {
    const error = thrownBy(() => add(NO_DATE, 1));
    expect(error.message).toBe(
      `${name}: "date" must be a real day written YYYY-MM-DD, got 12 characters of other text.`,
    );
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['date'] });
  });
});

describe('daysBetween', () => {
  it.each([
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-02', '2026-03-03', 1],
    ['2026-03-03', '2026-03-02', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2026-03-28', '2026-03-30', 2], // over the spring clock change
    ['2026-10-24', '2026-10-26', 2], // over the autumn clock change
    ['1600-01-01', '2000-01-01', 146097], // 400 years of 365 days and 97 leap days
  ])('from %s to %s is %i', (from, to, count) => {
    expect(daysBetween(on(from), on(to))).toBe(count);
  });

  it.each([
    ['from', () => daysBetween(NO_DATE, on('2026-03-02'))],
    ['to', () => daysBetween(on('2026-03-02'), NO_DATE)],
  ])('refuses a "%s" that is no day', (argument, call) => {
    const error = thrownBy(call);
    expect(error.message).toBe(
      `daysBetween: "${argument}" must be a real day written YYYY-MM-DD, got 12 characters of other text.`,
    );
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: [argument] });
  });
});

describe('ageOn', () => {
  it.each([
    ['2008-11-23', '2026-11-22', 17],
    ['2008-11-23', '2026-11-23', 18],
    ['2008-11-23', '2026-11-24', 18],
    ['2008-11-23', '2027-01-01', 18],
    ['2008-11-23', '2008-11-23', 0],
    ['2008-12-31', '2009-01-01', 0],
    ['1925-01-01', '2026-01-01', 101],
  ])('of somebody born on %s is, on %s, %i', (born, day, age) => {
    expect(ageOn(on(born), on(day))).toBe(age);
  });

  it.each([
    ['2026-02-28', 17],
    ['2026-03-01', 18],
    ['2028-02-28', 19],
    ['2028-02-29', 20],
  ])('of somebody born on 29 February 2008 is, on %s, %i', (day, age) => {
    expect(ageOn(on('2008-02-29'), on(day))).toBe(age);
  });

  it('is negative before birth', () => {
    expect(ageOn(on('2026-03-02'), on('2026-03-01'))).toBe(-1);
  });

  it.each([
    ['born', () => ageOn(NO_DATE, on('2026-03-02'))],
    ['on', () => ageOn(on('2026-03-02'), NO_DATE)],
  ])('refuses a "%s" that is no day', (argument, call) => {
    const error = thrownBy(call);
    expect(error.message).toBe(
      `ageOn: "${argument}" must be a real day written YYYY-MM-DD, got 12 characters of other text.`,
    );
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: [argument] });
  });
});
