import {
  addWorkingDays,
  type CalendarDate,
  calendarDate,
  isWorkingDay,
  ukWorkingCalendar,
  withBankHolidays,
  workingDaysBetween,
} from 'supportplan';
import { lastWorkingDayOnOrBefore, nextWorkingDayOnOrAfter } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;
const NO_DATE = 'seen at home' as CalendarDate;
const CALENDAR = deepFreeze(ukWorkingCalendar('england-and-wales'));

describe('addWorkingDays', () => {
  it.each([
    ['2026-10-02', 20, '2026-10-30'], // Friday
    ['2026-10-03', 20, '2026-10-30'], // Saturday
    ['2026-10-04', 20, '2026-10-30'], // Sunday
    ['2026-10-05', 20, '2026-11-02'], // Monday
    ['2026-03-31', 5, '2026-04-09'], // 1, 2 April; 7, 8, 9 April after Easter
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-04-03', 1, '2026-04-07'], // from Good Friday itself
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-27', 1, '2026-03-30'], // over the spring clock change
    ['2026-10-23', 1, '2026-10-26'], // over the autumn clock change
    ['2026-10-05', -1, '2026-10-02'],
    ['2026-10-04', -1, '2026-10-02'],
    ['2026-10-03', -1, '2026-10-02'],
    ['2026-10-03', -2, '2026-10-01'],
    ['2026-04-08', -5, '2026-03-30'], // 7 April; 2, 1 April; 31, 30 March
    ['2026-04-07', -1, '2026-04-02'],
    ['2026-10-30', -20, '2026-10-02'],
  ])('from %s, %i working days on in England and Wales, is %s', (from, count, answer) => {
    expect(addWorkingDays(on(from), count, CALENDAR)).toBe(answer);
  });

  it.each([
    ['2026-06-11', 5, 'scotland', '2026-06-19'], // without Monday 15 June
    ['2026-06-11', 5, 'england-and-wales', '2026-06-18'],
    ['2026-07-06', 10, 'northern-ireland', '2026-07-21'], // without Monday 13 July
    ['2026-07-06', 10, 'england-and-wales', '2026-07-20'],
    ['2026-03-31', 5, 'scotland', '2026-04-08'], // Easter Monday is a working day there
  ] as const)('from %s, %i working days on in %s, is %s', (from, count, division, answer) => {
    expect(addWorkingDays(on(from), count, ukWorkingCalendar(division))).toBe(answer);
  });

  it.each(['2026-10-02', '2026-10-03', '2026-12-25', '1066-10-14'])(
    'by 0 from %s is the day itself',
    (day) => {
      expect(addWorkingDays(on(day), 0, CALENDAR)).toBe(day);
    },
  );

  it('leaves out a day that a host has added', () => {
    const calendar = deepFreeze(withBankHolidays(CALENDAR, { add: [on('2027-06-14')] }));
    expect(addWorkingDays(on('2027-06-11'), 1, calendar)).toBe('2027-06-15');
  });

  it('counts by whichever calendar it is given, in turns', () => {
    const calendars = (['scotland', 'england-and-wales', 'scotland'] as const).map((name) =>
      ukWorkingCalendar(name),
    );
    expect(calendars.map((calendar) => addWorkingDays(on('2026-06-12'), 1, calendar))).toEqual([
      '2026-06-16',
      '2026-06-15',
      '2026-06-16',
    ]);
  });

  it.each([
    ['2199-12-30', 1, '2199-12-31'], // 1 January 2200 is a Wednesday, as in 1800
    ['2200-01-01', -1, '2199-12-31'],
    ['1977-12-31', 1, '1978-01-03'], // Sunday 1 January, its substitute on Monday
    ['1978-01-04', -1, '1978-01-03'],
  ])('reaches the ends of the years that it knows: from %s by %i is %s', (from, count, answer) => {
    expect(addWorkingDays(on(from), count, CALENDAR)).toBe(answer);
  });

  it.each([
    ['2199-12-31', 1],
    ['2199-12-30', 2],
    ['1978-01-03', -1],
    ['1977-12-30', 1],
    ['2200-01-02', -1],
    ['2026-03-02', 100_000],
    ['2026-03-02', -100_000],
    ['2026-03-02', Number.MAX_SAFE_INTEGER],
  ])('refuses to leave the years 1978 to 2199 from %s by %i', (from, count) => {
    const error = thrownBy(() => addWorkingDays(on(from), count, CALENDAR));
    expect(error.message).toBe('addWorkingDays: every day must be within the years 1978 to 2199.');
    expect(error).toMatchObject({ code: 'calendar/out-of-range', path: [] });
  });

  it.each([1.5, Number.NaN, Number.NEGATIVE_INFINITY])('refuses a count of %d', (count) => {
    const error = thrownBy(() => addWorkingDays(on('2026-03-02'), count, CALENDAR));
    expect(error.message).toBe(`addWorkingDays: "count" must be a whole number, got ${count}.`);
    expect(error).toMatchObject({ code: 'calendar/not-a-whole-number', path: ['count'] });
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['2026-12-24', '2027-01-04', 4], // 29, 30, 31 December; 4 January
    ['2027-01-04', '2026-12-24', -4],
    ['2026-10-02', '2026-10-02', 0],
    ['2026-10-02', '2026-10-03', 0],
    ['2026-10-02', '2026-10-05', 1],
    ['2026-10-01', '2026-10-02', 1],
    ['2026-10-03', '2026-10-04', 0],
    ['2026-10-02', '2026-10-30', 20],
    ['2025-12-31', '2026-12-31', 253], // 365 days less 104 at weekends and 8 bank holidays
  ])('from %s to %s is %i', (from, to, count) => {
    expect(workingDaysBetween(on(from), on(to), CALENDAR)).toBe(count);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2026-10-02', true], // Friday
    ['2026-10-03', false],
    ['2026-10-04', false],
    ['2026-10-05', true],
    ['2026-04-03', false], // Good Friday
    ['2026-04-06', false], // Easter Monday
    ['2026-12-26', false], // Saturday
    ['2026-12-28', false], // for Boxing Day
    ['2026-12-29', true],
    ['1978-01-01', false], // Sunday
    ['1978-01-02', false], // Monday, for New Year's Day
    ['2199-12-25', false], // Wednesday
    ['2199-12-31', true], // Tuesday
  ])('of %s in England and Wales is %s', (day, answer) => {
    expect(isWorkingDay(on(day), CALENDAR)).toBe(answer);
  });
});

describe('lastWorkingDayOnOrBefore', () => {
  it.each([
    ['2026-10-02', '2026-10-02'],
    ['2026-10-03', '2026-10-02'],
    ['2026-10-04', '2026-10-02'],
    ['2026-10-05', '2026-10-05'],
    ['2026-04-06', '2026-04-02'],
    ['2026-12-28', '2026-12-24'],
    ['2027-01-03', '2026-12-31'],
    ['2199-12-31', '2199-12-31'],
    ['1978-01-03', '1978-01-03'],
  ])('of %s is %s', (day, answer) => {
    expect(lastWorkingDayOnOrBefore(on(day), CALENDAR)).toBe(answer);
  });
});

describe('nextWorkingDayOnOrAfter', () => {
  it.each([
    ['2026-10-02', '2026-10-02'],
    ['2026-10-03', '2026-10-05'],
    ['2026-10-04', '2026-10-05'],
    ['2026-04-03', '2026-04-07'],
    ['2026-12-25', '2026-12-29'],
    ['2027-01-01', '2027-01-04'],
    ['1978-01-01', '1978-01-03'],
    ['2199-12-31', '2199-12-31'],
  ])('of %s is %s', (day, answer) => {
    expect(nextWorkingDayOnOrAfter(on(day), CALENDAR)).toBe(answer);
  });
});

describe.each([
  ['addWorkingDays', 'date', (day: CalendarDate) => addWorkingDays(day, 1, CALENDAR)],
  ['workingDaysBetween', 'from', (day: CalendarDate) => workingDaysBetween(day, on('2026-03-02'), CALENDAR)],
  ['workingDaysBetween', 'to', (day: CalendarDate) => workingDaysBetween(on('2026-03-02'), day, CALENDAR)],
  ['isWorkingDay', 'date', (day: CalendarDate) => isWorkingDay(day, CALENDAR)],
  ['lastWorkingDayOnOrBefore', 'date', (day: CalendarDate) => lastWorkingDayOnOrBefore(day, CALENDAR)],
  ['nextWorkingDayOnOrAfter', 'date', (day: CalendarDate) => nextWorkingDayOnOrAfter(day, CALENDAR)],
] as const)('%s, given a "%s"', (name, argument, call) => {
  it('refuses what is no day', () => {
    const error = thrownBy(() => call(NO_DATE));
    expect(error.message).toBe(
      `${name}: "${argument}" must be a real day written YYYY-MM-DD, got 12 characters of other text.`,
    );
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: [argument] });
  });

  it.each(['1977-12-29', '2200-01-02', '0001-01-01', '9999-12-31'])(
    'refuses %s, outside 1978 to 2199',
    (day) => {
      const error = thrownBy(() => call(on(day)));
      expect(error.message).toBe(`${name}: every day must be within the years 1978 to 2199.`);
      expect(error).toMatchObject({ code: 'calendar/out-of-range', path: [] });
    },
  );
});
