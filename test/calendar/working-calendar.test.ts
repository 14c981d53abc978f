import {
  type CalendarDate,
  calendarDate,
  isWorkingDay,
  type UkDivision,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import { isProvisional } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import { calendarHolidays, leansOnProvisional } from '../../src/calendar/working-calendar.js';
import { isoDayNumber } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;
const NO_DATE = 'seen at home' as CalendarDate;
const JUNE_MONDAY = on('2027-06-14');
const SCOTLAND = deepFreeze(ukWorkingCalendar('scotland'));
const ENGLAND_AND_WALES = deepFreeze(ukWorkingCalendar('england-and-wales'));

describe('ukWorkingCalendar', () => {
  it('gives one division without changes', () => {
    expect(ukWorkingCalendar('scotland')).toEqual({
      divisions: ['scotland'],
      added: [],
      removed: [],
      confirmedYears: [],
    });
  });

  it('gives several divisions in the order of the feed, each once', () => {
    const divisions = deepFreeze(['northern-ireland', 'england-and-wales', 'northern-ireland'] as const);
    expect(ukWorkingCalendar(divisions).divisions).toEqual(['england-and-wales', 'northern-ireland']);
  });

  it.each<[string, UkDivision | UkDivision[], UkDivision | UkDivision[]]>([
    ['one division twice', 'scotland', 'scotland'],
    ['one division alone and in a list', 'scotland', ['scotland']],
    [
      'the same divisions in another order',
      ['scotland', 'northern-ireland'],
      ['northern-ireland', 'scotland'],
    ],
  ])('gives the same object for %s', (_, first, second) => {
    expect(ukWorkingCalendar(first)).toBe(ukWorkingCalendar(second));
  });

  it('gives another object for other divisions', () => {
    expect(ukWorkingCalendar(['scotland', 'northern-ireland'])).not.toBe(ukWorkingCalendar('scotland'));
  });

  it.each([
    ['2026-11-30', 'england-and-wales', true],
    ['2026-11-30', ['scotland', 'northern-ireland'], false], // St Andrew's Day
    ['2026-07-13', ['scotland', 'northern-ireland'], false], // the Battle of the Boyne
    ['2026-04-06', ['scotland', 'northern-ireland'], false], // Easter Monday
    ['2026-07-14', ['scotland', 'northern-ireland'], true],
  ] as const)(
    'leaves out a holiday of any of its divisions: %s in %j is a working day, %s',
    (day, divisions, answer) => {
      expect(isWorkingDay(on(day), ukWorkingCalendar(divisions))).toBe(answer);
    },
  );

  it.each([
    ['wales', '5 characters of other text'],
    [[], 'a list'],
    [['scotland', 'wales'], 'a list'],
    [undefined, 'nothing'],
  ])('refuses %j', (divisions, got) => {
    const error = thrownBy(() => ukWorkingCalendar(deepFreeze(divisions) as never));
    expect(error.message).toBe(`ukWorkingCalendar: "divisions" must be UK divisions, got ${got}.`);
    expect(error).toMatchObject({ code: 'calendar/unknown-division', path: ['divisions'] });
  });
});

describe('withBankHolidays', () => {
  it('adds a day', () => {
    const calendar = withBankHolidays(ENGLAND_AND_WALES, deepFreeze({ add: [JUNE_MONDAY] }));
    expect(isWorkingDay(JUNE_MONDAY, calendar)).toBe(false);
  });

  it('takes a built-in day out', () => {
    const calendar = withBankHolidays(SCOTLAND, deepFreeze({ remove: [on('2026-06-15')] }));
    expect(isWorkingDay(on('2026-06-15'), calendar)).toBe(true);
  });

  it('does not make a working day of a weekend', () => {
    const calendar = withBankHolidays(SCOTLAND, deepFreeze({ remove: [on('2026-06-14')] }));
    expect(isWorkingDay(on('2026-06-14'), calendar)).toBe(false);
  });

  it('takes out a day that was added', () => {
    const added = deepFreeze(withBankHolidays(ENGLAND_AND_WALES, { add: [JUNE_MONDAY] }));
    expect(isWorkingDay(JUNE_MONDAY, withBankHolidays(added, { remove: [JUNE_MONDAY] }))).toBe(true);
  });

  it('puts back a day that was taken out', () => {
    const removed = deepFreeze(withBankHolidays(SCOTLAND, { remove: [on('2026-06-15')] }));
    expect(isWorkingDay(on('2026-06-15'), withBankHolidays(removed, { add: [on('2026-06-15')] }))).toBe(
      false,
    );
  });

  it('keeps days sorted, each once, with those there already', () => {
    const first = deepFreeze(
      withBankHolidays(SCOTLAND, { add: [on('2028-01-05')], remove: [on('2028-12-26')] }),
    );
    const second = withBankHolidays(
      first,
      deepFreeze({ add: [JUNE_MONDAY, on('2028-01-05')], remove: [on('2027-01-01'), on('2027-01-01')] }),
    );
    expect(second).toEqual({
      divisions: ['scotland'],
      added: ['2027-06-14', '2028-01-05'],
      removed: ['2027-01-01', '2028-12-26'],
      confirmedYears: [],
    });
  });

  it('confirms years, sorted, each once', () => {
    const first = deepFreeze(withBankHolidays(SCOTLAND, { confirmYears: [2030] }));
    expect(withBankHolidays(first, deepFreeze({ confirmYears: [2029, 2030] })).confirmedYears).toEqual([
      2029, 2030,
    ]);
  });

  it('gives an equal calendar where nothing is changed', () => {
    expect(withBankHolidays(SCOTLAND, {})).toEqual(SCOTLAND);
  });

  it('leaves the calendar given alone', () => {
    withBankHolidays(ENGLAND_AND_WALES, { add: [JUNE_MONDAY], confirmYears: [2029] });
    expect(isWorkingDay(JUNE_MONDAY, ukWorkingCalendar('england-and-wales'))).toBe(true);
  });

  it('counts the same with a copy of it read back from JSON', () => {
    const calendar = withBankHolidays(ENGLAND_AND_WALES, { add: [JUNE_MONDAY], remove: [on('2027-05-03')] });
    const copy = JSON.parse(JSON.stringify(calendar)) as typeof calendar;
    expect([JUNE_MONDAY, on('2027-05-03')].map((day) => isWorkingDay(day, copy))).toEqual([false, true]);
  });

  it.each([
    ['add', { add: [JUNE_MONDAY, NO_DATE] }],
    ['remove', { remove: [JUNE_MONDAY, NO_DATE] }],
  ])('refuses to %s what is no day', (key, changes) => {
    const error = thrownBy(() => withBankHolidays(SCOTLAND, deepFreeze(changes)));
    expect(error.message).toBe(
      `withBankHolidays: "changes.${key}[1]" must be a real day written YYYY-MM-DD, got 12 characters of other text.`,
    );
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['changes', key, 1] });
  });
});

describe('isProvisional', () => {
  it.each([
    ['1066-10-14', true],
    ['2011-12-31', true],
    ['2012-01-01', false],
    ['2026-06-15', false],
    ['2028-12-31', false],
    ['2029-01-01', true],
    ['2029-05-07', true],
    ['9999-12-31', true],
  ])('of %s is %s', (day, answer) => {
    expect(isProvisional(on(day), SCOTLAND)).toBe(answer);
  });

  it.each([
    ['2029-12-31', false],
    ['2030-01-01', true],
  ])('of %s is %s where 2029 is confirmed', (day, answer) => {
    const calendar = deepFreeze(withBankHolidays(SCOTLAND, { confirmYears: [2029] }));
    expect(isProvisional(on(day), calendar)).toBe(answer);
  });

  it('refuses what is no day', () => {
    const error = thrownBy(() => isProvisional(NO_DATE, SCOTLAND));
    expect(error.message).toBe(
      'isProvisional: "day" must be a real day written YYYY-MM-DD, got 12 characters of other text.',
    );
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['day'] });
  });
});

describe('leansOnProvisional', () => {
  it.each([
    ['2012-01-01', '2028-12-31', false],
    ['2028-12-31', '2029-01-01', true],
    ['2029-01-01', '2028-12-31', true],
    ['2011-12-31', '2012-01-01', true],
    ['2011-06-01', '2029-06-01', true],
    ['2029-06-01', '2029-06-01', true],
  ])('from %s to %s is %s', (from, to, answer) => {
    expect(leansOnProvisional(isoDayNumber(from), isoDayNumber(to), SCOTLAND)).toBe(answer);
  });

  it('is false over a year that is confirmed', () => {
    const calendar = deepFreeze(withBankHolidays(SCOTLAND, { confirmYears: [2029] }));
    expect(leansOnProvisional(isoDayNumber('2028-06-01'), isoDayNumber('2029-06-01'), calendar)).toBe(false);
  });
});

describe('calendarHolidays', () => {
  const days = (holidays: readonly { readonly on: CalendarDate }[]): readonly string[] =>
    holidays.map((one) => one.on);

  it('puts the days of its divisions together in order, each once', () => {
    // The published days of Scotland in 2026 with Easter Monday and the last Monday in August from England and Wales.
    expect(days(calendarHolidays(ukWorkingCalendar(['england-and-wales', 'scotland']), 2026))).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-06-15',
      '2026-08-03',
      '2026-08-31',
      '2026-11-30',
      '2026-12-25',
      '2026-12-28',
    ]);
  });

  it('has days that were added, in their own year only', () => {
    const calendar = deepFreeze(withBankHolidays(ENGLAND_AND_WALES, { add: [JUNE_MONDAY] }));
    const ofJune = [2026, 2027, 2028].flatMap((year) =>
      calendarHolidays(calendar, year).filter((holiday) => holiday.on.slice(5, 7) === '06'),
    );
    expect(ofJune).toEqual([
      { on: '2027-06-14', name: 'a day added to the calendar', substitute: false, provisional: false },
    ]);
  });

  it('has no days that were taken out', () => {
    const calendar = deepFreeze(withBankHolidays(SCOTLAND, { remove: [on('2026-06-15')] }));
    expect(days(calendarHolidays(calendar, 2026))).not.toContain('2026-06-15');
  });

  it.each([
    [2029, false],
    [2030, true],
  ])('says of the days of %i that they are provisional, %s, where 2029 is confirmed', (year, answer) => {
    const added = { add: [on('2029-06-11'), on('2030-06-10')], confirmYears: [2029] };
    const calendar = deepFreeze(withBankHolidays(SCOTLAND, added));
    const told = new Set(calendarHolidays(calendar, year).map((holiday) => holiday.provisional));
    expect([...told]).toEqual([answer]);
  });
});
