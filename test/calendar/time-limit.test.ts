import {
  type CalendarDate,
  calendarDate,
  lastDayOf as lastDayWith,
  type TimeLimit,
  ukWorkingCalendar,
  type WorkingCalendar,
} from 'supportplan';
import type { Interval } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import { intervalParts } from '../../src/calendar/interval.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const ENGLAND_AND_WALES = ukWorkingCalendar('england-and-wales');

/** {@link lastDayWith}, by the calendar of England and Wales where a test is not about another. */
function lastDayOf(
  from: CalendarDate,
  limit: TimeLimit,
  calendar: WorkingCalendar = ENGLAND_AND_WALES,
): CalendarDate {
  return lastDayWith(from, limit, calendar);
}

const on = calendarDate;

describe('intervalParts', () => {
  it.each([
    [{ workingDays: 20 }, 'workingDays', 20],
    [{ days: 28 }, 'days', 28],
    [{ weeks: 8 }, 'weeks', 8],
    [{ months: 12 }, 'months', 12],
    [{ days: 0 }, 'days', 0],
  ] as const)('splits %j into its unit and its count', (interval, unit, count) => {
    expect(intervalParts(deepFreeze(interval))).toEqual({ unit, count });
  });
});

describe('lastDayOf, counting after the day', () => {
  it.each<[string, Interval, string]>([
    ['2026-10-02', { workingDays: 20 }, '2026-10-30'], // Friday: four weeks without a holiday
    ['2026-10-03', { workingDays: 20 }, '2026-10-30'], // Saturday
    ['2026-10-04', { workingDays: 20 }, '2026-10-30'], // Sunday
    ['2026-10-05', { workingDays: 20 }, '2026-11-02'], // Monday
    ['2026-03-31', { workingDays: 5 }, '2026-04-09'], // without Good Friday and Easter Monday
    ['2026-03-21', { days: 28 }, '2026-04-18'], // 21 + 28 = 49, less the 31 of March
    ['2026-03-28', { days: 2 }, '2026-03-30'], // over the spring clock change
    ['2026-03-02', { weeks: 8 }, '2026-04-27'], // 2 + 56 = 58, less the 31 of March
    ['1978-09-30', { months: 4 }, '1979-01-30'], // Dodds v Walker [1981] 1 WLR 1027
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2024-02-29', { months: 12 }, '2025-02-28'],
  ])('from %s, within %j, is %s', (from, within, answer) => {
    expect(lastDayOf(on(from), deepFreeze({ within }))).toBe(answer);
  });

  it('is the counting unless told', () => {
    expect(lastDayOf(on('2026-03-21'), deepFreeze({ within: { days: 28 }, counting: 'after' }))).toBe(
      '2026-04-18',
    );
  });

  it.each<Interval>([{ workingDays: 0 }, { days: 0 }, { weeks: 0 }, { months: 0 }])(
    'is the day itself for %j, a weekend included',
    (within) => {
      expect(lastDayOf(on('2026-10-03'), deepFreeze({ within }))).toBe('2026-10-03');
    },
  );
});

describe('lastDayOf, beginning with the day', () => {
  it.each<[string, Interval, string]>([
    ['2026-10-02', { workingDays: 1 }, '2026-10-02'],
    ['2026-10-03', { workingDays: 1 }, '2026-10-05'], // from Saturday, Monday is day 1
    ['2026-10-04', { workingDays: 1 }, '2026-10-05'],
    ['2026-10-02', { workingDays: 20 }, '2026-10-29'], // Friday the 2nd is day 1, Friday the 23rd 16, Thursday 20
    ['2026-10-03', { workingDays: 20 }, '2026-10-30'], // Monday the 5th is day 1, Monday the 26th 16, Friday 20
    ['2026-12-25', { workingDays: 1 }, '2026-12-29'], // Friday to Monday are holidays and a weekend
    ['2026-03-21', { days: 1 }, '2026-03-21'],
    ['2026-03-21', { days: 28 }, '2026-04-17'],
    ['2026-03-02', { weeks: 1 }, '2026-03-08'],
    ['2026-03-02', { months: 12 }, '2027-03-01'],
    ['2026-01-01', { months: 12 }, '2026-12-31'],
    ['2026-03-01', { months: 1 }, '2026-03-31'],
    ['2026-03-01', { months: 12 }, '2027-02-28'],
    ['2027-03-01', { months: 12 }, '2028-02-29'],
    ['2026-02-28', { months: 1 }, '2026-03-27'],
    ['2026-01-31', { months: 1 }, '2026-02-28'], // no 31 February: the month's last day
    ['2026-01-29', { months: 1 }, '2026-02-28'], // no 29 February in 2026
    ['2026-01-28', { months: 1 }, '2026-02-27'],
    ['2024-02-29', { months: 12 }, '2025-02-28'], // no 29 February in 2025
    ['2024-02-29', { months: 48 }, '2028-02-28'],
  ])('from %s, for %j, is %s', (from, within, answer) => {
    expect(lastDayOf(on(from), deepFreeze({ within, counting: 'beginning-with' }))).toBe(answer);
  });
});

describe('lastDayOf, counting back from the day', () => {
  it.each<[string, Interval, string]>([
    ['2026-04-08', { workingDays: 5 }, '2026-03-30'], // 7 April; 2, 1 April; 31, 30 March
    ['2026-10-05', { workingDays: 1 }, '2026-10-02'],
    ['2026-10-04', { workingDays: 1 }, '2026-10-02'],
    ['2026-10-04', { workingDays: 0 }, '2026-10-04'],
    ['2026-03-01', { days: 1 }, '2026-02-28'],
    ['2026-03-02', { weeks: 2 }, '2026-02-16'],
    ['2026-03-02', { weeks: 0 }, '2026-03-02'],
    ['2026-08-31', { months: 5 }, '2026-03-31'],
    ['2026-08-31', { months: 6 }, '2026-02-28'],
    ['2024-03-31', { months: 1 }, '2024-02-29'],
    ['2026-01-15', { months: 1 }, '2025-12-15'],
  ])('from %s, by %j, is %s', (from, within, answer) => {
    expect(lastDayOf(on(from), deepFreeze({ within, counting: 'before' }))).toBe(answer);
  });
});

describe('lastDayOf, where the day found is itself too late', () => {
  it.each([
    ['2027-02-15', { within: { days: 0 }, last: 'before' }, '2027-02-14'],
    ['2026-03-02', { within: { months: 12 }, last: 'before' }, '2027-03-01'],
    ['2026-03-02', { within: { months: 12 }, counting: 'beginning-with', last: 'before' }, '2027-02-28'],
    ['2026-03-02', { within: { weeks: 2 }, counting: 'before', last: 'before' }, '2026-02-15'],
    ['2026-10-05', { within: { workingDays: 5 }, last: 'before' }, '2026-10-11'], // the Sunday before Monday the 12th
    ['2026-03-02', { within: { months: 12 }, last: 'by' }, '2027-03-02'],
  ] as const)('from %s, with %j, is %s', (from, limit, answer) => {
    expect(lastDayOf(on(from), deepFreeze(limit))).toBe(answer);
  });
});

describe('lastDayOf', () => {
  it.each([
    ['scotland', '2026-06-19'], // without Monday 15 June
    ['england-and-wales', '2026-06-18'],
  ] as const)('counts 5 working days after 11 June 2026 in %s to %s', (division, answer) => {
    const calendar = deepFreeze(ukWorkingCalendar(division));
    expect(lastDayOf(on('2026-06-11'), deepFreeze({ within: { workingDays: 5 } }), calendar)).toBe(answer);
  });

  it.each([
    [-1, '-1'],
    [1.5, '1.5'],
    [2 ** 53, '9007199254740992'],
    [Number.NaN, 'something else'],
    [Number.POSITIVE_INFINITY, 'something else'],
    ['a fortnight', 'something else'],
  ])('refuses a count of %s', (days, got) => {
    const limit = deepFreeze({ within: { days: days as number } });
    const error = thrownBy(() => lastDayOf(on('2026-03-02'), limit));
    expect(error.message).toBe(
      `lastDayOf: "limit.within" must be a whole number of workingDays, days, weeks or months, at least 0, got ${got}.`,
    );
    expect(error).toMatchObject({ code: 'calendar/not-an-interval', path: ['limit', 'within'] });
  });

  it.each([0, -1])('refuses %i days beginning with the day', (days) => {
    const limit = deepFreeze({ within: { days }, counting: 'beginning-with' as const });
    const error = thrownBy(() => lastDayOf(on('2026-03-02'), limit));
    expect(error.message).toBe(
      `lastDayOf: "limit.within" must be a whole number of workingDays, days, weeks or months, at least 1, got ${days}.`,
    );
    expect(error).toMatchObject({ code: 'calendar/not-an-interval', path: ['limit', 'within'] });
  });

  it('refuses a negative count before the day', () => {
    const limit = deepFreeze({ within: { months: -5 }, counting: 'before' as const });
    expect(thrownBy(() => lastDayOf(on('2026-03-02'), limit)).code).toBe('calendar/not-an-interval');
  });

  it('refuses an interval without a unit', () => {
    const limit = deepFreeze({ within: {} as Interval });
    expect(thrownBy(() => lastDayOf(on('2026-03-02'), limit)).code).toBe('calendar/not-an-interval');
  });

  it('refuses what is no day', () => {
    const call = () => lastDayOf('seen at home' as CalendarDate, deepFreeze({ within: { days: 1 } }));
    const error = thrownBy(call);
    expect(error.message).toBe(
      'lastDayOf: "from" must be a real day written YYYY-MM-DD, got 12 characters of other text.',
    );
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['from'] });
  });

  it.each([
    ['9999-12-31', { within: { days: 1 } }, '0001 to 9999'],
    ['9999-12-31', { within: { weeks: 1 }, counting: 'beginning-with' }, '0001 to 9999'],
    ['9999-12-31', { within: { months: 1 } }, '0001 to 9999'],
    ['9999-12-31', { within: { months: 1 }, counting: 'beginning-with' }, '0001 to 9999'],
    ['0001-01-01', { within: { days: 0 }, last: 'before' }, '0001 to 9999'],
    ['0001-01-01', { within: { months: 1 }, counting: 'before' }, '0001 to 9999'],
    ['2199-12-31', { within: { workingDays: 1 } }, '1978 to 2199'],
    ['1900-01-01', { within: { workingDays: 1 } }, '1978 to 2199'],
  ] as const)('refuses to leave the years it knows from %s with %j', (from, limit, years) => {
    const error = thrownBy(() => lastDayOf(on(from), deepFreeze(limit)));
    expect(error.message).toBe(`lastDayOf: every day must be within the years ${years}.`);
    expect(error).toMatchObject({ code: 'calendar/out-of-range', path: [] });
  });
});
