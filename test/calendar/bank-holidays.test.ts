import { bankHolidays, UK_DIVISIONS } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../helpers/thrown-by.js';
import { DAYS_OF_2029 } from './published-days.js';

describe('bankHolidays', () => {
  // Days, names and substitutes as published at https://www.gov.uk/bank-holidays.
  it('lists those of 2026 in Scotland in order, named', () => {
    const holidays = bankHolidays('scotland', 2026);
    expect(holidays.map(({ on, name }) => `${on} ${name}`)).toEqual([
      '2026-01-01 New Year’s Day',
      '2026-01-02 2nd January',
      '2026-04-03 Good Friday',
      '2026-05-04 Early May bank holiday',
      '2026-05-25 Spring bank holiday',
      '2026-06-15 World Cup bank holiday',
      '2026-08-03 Summer bank holiday',
      '2026-11-30 St Andrew’s Day',
      '2026-12-25 Christmas Day',
      '2026-12-28 Boxing Day',
    ]);
  });

  it('lists those of 2022 in Northern Ireland in order, named', () => {
    const holidays = bankHolidays('northern-ireland', 2022);
    expect(holidays.map(({ on, name }) => `${on} ${name}`)).toEqual([
      '2022-01-03 New Year’s Day',
      '2022-03-17 St Patrick’s Day',
      '2022-04-15 Good Friday',
      '2022-04-18 Easter Monday',
      '2022-05-02 Early May bank holiday',
      '2022-06-02 Spring bank holiday',
      '2022-06-03 Platinum Jubilee bank holiday',
      '2022-07-12 Battle of the Boyne (Orangemen’s Day)',
      '2022-08-29 Summer bank holiday',
      '2022-09-19 State Funeral of Queen Elizabeth II',
      '2022-12-26 Boxing Day',
      '2022-12-27 Christmas Day',
    ]);
  });

  it('says of each day all that is known of it', () => {
    expect(bankHolidays('england-and-wales', 2026).at(-1)).toEqual({
      on: '2026-12-28',
      name: 'Boxing Day',
      substitute: true,
      provisional: false,
    });
  });

  it.each([
    ['2012-06-04', 'Spring bank holiday'],
    ['2012-06-05', 'Queen’s Diamond Jubilee'],
    ['2020-05-08', 'Early May bank holiday (VE day)'],
    ['2023-05-08', 'Coronation of King Charles III'],
    ['2011-04-29', 'Royal wedding'],
  ])('has the proclaimed day %s, %s, everywhere', (day, name) => {
    const named = UK_DIVISIONS.map(
      (division) => bankHolidays(division, Number(day.slice(0, 4))).find(({ on }) => on === day)?.name,
    );
    expect(named).toEqual([name, name, name]);
  });

  it.each(['2012-05-28', '2020-05-04', '2022-05-30'])(
    'has no holiday on %s, which a proclamation moved',
    (day) => {
      const days = UK_DIVISIONS.flatMap((division) => bankHolidays(division, Number(day.slice(0, 4))));
      expect(days.map(({ on }) => on)).not.toContain(day);
    },
  );

  it('has St Andrew’s Day in Scotland from 2007, its first year by the Act of that year', () => {
    const days = [2006, 2007].flatMap((year) => bankHolidays('scotland', year).map(({ on }) => on));
    expect(days.filter((day) => day.slice(5, 7) === '11')).toEqual(['2007-11-30']);
  });

  it.each(UK_DIVISIONS)('works out 2029 by rule in %s', (division) => {
    expect(bankHolidays(division, 2029).map(({ on }) => on)).toEqual(DAYS_OF_2029[division]);
  });

  it.each([
    [1978, true],
    [2011, true],
    [2012, false],
    [2028, false],
    [2029, true],
    [2199, true],
  ])('in %i is provisional: %s', (year, provisional) => {
    const told = new Set(bankHolidays('england-and-wales', year).map((holiday) => holiday.provisional));
    expect([...told]).toEqual([provisional]);
  });

  it.each([
    [1977, '1977'],
    [2200, '2200'],
    [2026.5, '2026.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('refuses the year %d', (year, got) => {
    const error = thrownBy(() => bankHolidays('scotland', year));
    expect(error.message).toBe(`bankHolidays: "year" must be a year from 1978 to 2199, got ${got}.`);
    expect(error).toMatchObject({ code: 'calendar/out-of-range', path: ['year'] });
  });

  it('does not repeat a year that is text', () => {
    expect(thrownBy(() => bankHolidays('scotland', 'seen at home' as never)).message).not.toContain('home');
  });

  it.each([
    ['wales', '5 characters of other text'],
    ['Scotland', '8 characters of other text'],
    [undefined, 'nothing'],
    [['scotland'], 'a list'],
  ])('refuses the division %j', (division, got) => {
    const error = thrownBy(() => bankHolidays(division as never, 2026));
    expect(error.message).toBe(`bankHolidays: "division" must be a UK division, got ${got}.`);
    expect(error).toMatchObject({ code: 'calendar/unknown-division', path: ['division'] });
  });
});

describe('UK_DIVISIONS', () => {
  it('lists the divisions as the GOV.UK feed names and orders them', () => {
    expect(UK_DIVISIONS).toEqual(['england-and-wales', 'scotland', 'northern-ireland']);
  });
});
