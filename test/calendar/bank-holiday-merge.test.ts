import {
  calendarDate,
  isWorkingDay,
  type UkDivision,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import {
  type BankHolidayFeed,
  isProvisional,
  mergeBankHolidayFeed,
  readBankHolidayFeed,
} from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import feedFile from '../../examples/data/bank-holidays.json';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { DAYS_OF_2029, feedOf, publishedDays } from './published-days.js';

const on = calendarDate;
const ENGLAND_AND_WALES = deepFreeze(ukWorkingCalendar('england-and-wales'));
const SCOTLAND = deepFreeze(ukWorkingCalendar('scotland'));
const BOTH = deepFreeze(ukWorkingCalendar(['england-and-wales', 'scotland']));
const APPLY = deepFreeze({ removals: 'apply' as const });

/** The feed of these years as published, with days added and left out, in the divisions named. */
function publishedFeed(
  from: number,
  to: number,
  changes: { readonly [division in UkDivision]?: { add?: string[]; drop?: string[] } } = {},
): BankHolidayFeed {
  const daysOf = (division: UkDivision): readonly string[] => {
    const { add = [], drop = [] } = changes[division] ?? {};
    const days: readonly string[] = publishedDays(division, from, to);
    return [...days.filter((day) => !drop.includes(day)), ...add];
  };
  return deepFreeze(
    feedOf({
      'england-and-wales': daysOf('england-and-wales'),
      scotland: daysOf('scotland'),
      'northern-ireland': daysOf('northern-ireland'),
    }),
  );
}

describe('mergeBankHolidayFeed', () => {
  it('changes nothing where the feed says what is built in', () => {
    expect(mergeBankHolidayFeed(BOTH, publishedFeed(2012, 2028))).toEqual({
      calendar: BOTH,
      added: [],
      missing: [],
      confirmedYears: [],
    });
  });

  it('finds no difference in a copy of the feed', () => {
    const reading = readBankHolidayFeed(deepFreeze(feedFile));
    const merged = reading.ok && mergeBankHolidayFeed(BOTH, reading.value);
    expect(merged).toMatchObject({ added: [], missing: [] });
  });

  it('reads no meaning into a feed without events', () => {
    expect(mergeBankHolidayFeed(BOTH, deepFreeze(feedOf({})), APPLY)).toEqual({
      calendar: BOTH,
      added: [],
      missing: [],
      confirmedYears: [],
    });
  });

  it('changes nothing of a calendar that has no divisions', () => {
    const calendar = deepFreeze({ divisions: [], added: [], removed: [], confirmedYears: [] });
    expect(mergeBankHolidayFeed(calendar, deepFreeze(feedOf(DAYS_OF_2029)))).toEqual({
      calendar,
      added: [],
      missing: [],
      confirmedYears: [],
    });
  });

  it('leaves its arguments alone', () => {
    const calendar = deepFreeze(
      withBankHolidays(SCOTLAND, { add: [on('2027-06-14')], confirmYears: [2030] }),
    );
    const feed = publishedFeed(2026, 2028, { scotland: { add: ['2027-06-21'], drop: ['2027-05-03'] } });
    expect(() => mergeBankHolidayFeed(calendar, feed, APPLY)).not.toThrow();
  });
});

describe('mergeBankHolidayFeed, of a day that only the feed has', () => {
  const feed = publishedFeed(2026, 2028, { 'england-and-wales': { add: ['2027-06-14'] } });

  it('reports it', () => {
    expect(mergeBankHolidayFeed(ENGLAND_AND_WALES, feed).added).toEqual([
      { division: 'england-and-wales', on: '2027-06-14' },
    ]);
  });

  it('adds it to the calendar', () => {
    const { calendar } = mergeBankHolidayFeed(ENGLAND_AND_WALES, feed);
    expect(isWorkingDay(on('2027-06-14'), calendar)).toBe(false);
  });

  it('adds it in a year that the feed covers in part', () => {
    const part = deepFreeze(feedOf({ scotland: ['2027-06-14'] }));
    expect(mergeBankHolidayFeed(SCOTLAND, part)).toMatchObject({
      calendar: { added: ['2027-06-14'] },
      missing: [],
    });
  });

  it('passes over the divisions that are not the calendar’s', () => {
    expect(mergeBankHolidayFeed(SCOTLAND, feed).added).toEqual([]);
  });

  it('does not report a day that the host had added', () => {
    const calendar = deepFreeze(withBankHolidays(ENGLAND_AND_WALES, { add: [on('2027-06-14')] }));
    expect(mergeBankHolidayFeed(calendar, feed)).toMatchObject({ calendar, added: [] });
  });

  it('reports several in the order of division and day, each once', () => {
    const scrambled = publishedFeed(2026, 2028, {
      scotland: { add: ['2028-06-12', '2027-06-14', '2028-06-12'] },
      'england-and-wales': { add: ['2027-09-06', '2027-06-14'] },
    });
    expect(mergeBankHolidayFeed(BOTH, scrambled).added).toEqual([
      { division: 'england-and-wales', on: '2027-06-14' },
      { division: 'england-and-wales', on: '2027-09-06' },
      { division: 'scotland', on: '2027-06-14' },
      { division: 'scotland', on: '2028-06-12' },
    ]);
  });

  it('adds again a built-in day that the host had taken out', () => {
    const calendar = deepFreeze(withBankHolidays(SCOTLAND, { remove: [on('2026-06-15')] }));
    const merged = mergeBankHolidayFeed(calendar, publishedFeed(2026, 2028));
    expect(merged.added).toEqual([{ division: 'scotland', on: '2026-06-15' }]);
    expect(isWorkingDay(on('2026-06-15'), merged.calendar)).toBe(false);
  });
});

describe('mergeBankHolidayFeed, of a built-in day that the feed lacks', () => {
  const feed = publishedFeed(2026, 2028, { scotland: { drop: ['2027-05-03', '2026-06-15'] } });

  it('reports it', () => {
    expect(mergeBankHolidayFeed(SCOTLAND, feed).missing).toEqual([
      { division: 'scotland', on: '2026-06-15' },
      { division: 'scotland', on: '2027-05-03' },
    ]);
  });

  it.each([[{}], [{ removals: 'keep' as const }]])('keeps it with %j', (options) => {
    const { calendar } = mergeBankHolidayFeed(SCOTLAND, feed, deepFreeze(options));
    expect(isWorkingDay(on('2027-05-03'), calendar)).toBe(false);
  });

  it('takes it out where removals are applied', () => {
    const { calendar } = mergeBankHolidayFeed(SCOTLAND, feed, APPLY);
    expect([on('2026-06-15'), on('2027-05-03')].map((day) => isWorkingDay(day, calendar))).toEqual([
      true,
      true,
    ]);
  });

  it('still reports it where removals are applied', () => {
    expect(mergeBankHolidayFeed(SCOTLAND, feed, APPLY).missing).toEqual([
      { division: 'scotland', on: '2026-06-15' },
      { division: 'scotland', on: '2027-05-03' },
    ]);
  });

  it('keeps it where the feed has it in another division of the calendar', () => {
    const merged = mergeBankHolidayFeed(BOTH, feed, APPLY);
    expect(merged.missing).toEqual([
      { division: 'scotland', on: '2026-06-15' },
      { division: 'scotland', on: '2027-05-03' },
    ]);
    expect(merged.calendar.removed).toEqual(['2026-06-15']);
  });

  it('keeps it where another division has it built in and the feed does not cover its year there', () => {
    const part = deepFreeze(
      feedOf({
        'england-and-wales': publishedDays('england-and-wales', 2026, 2026).filter(
          (day) => day !== '2026-05-25',
        ),
        scotland: publishedDays('scotland', 2025, 2025),
      }),
    );
    const { calendar } = mergeBankHolidayFeed(BOTH, part, APPLY);
    expect(isWorkingDay(on('2026-05-25'), calendar)).toBe(false);
  });

  it('passes over a day that the host had taken out', () => {
    const calendar = deepFreeze(withBankHolidays(SCOTLAND, { remove: [on('2026-06-15'), on('2027-05-03')] }));
    expect(mergeBankHolidayFeed(calendar, feed)).toMatchObject({ calendar, missing: [] });
  });

  it('passes over it when the same feed is merged again', () => {
    const { calendar } = mergeBankHolidayFeed(SCOTLAND, feed, APPLY);
    expect(mergeBankHolidayFeed(deepFreeze(calendar), feed, APPLY)).toMatchObject({ calendar, missing: [] });
  });

  it.each([
    ['begins after January', ['2026-05-04', '2026-12-25']],
    ['ends before December', ['2026-01-01', '2026-08-31']],
    ['begins after January and ends before December', ['2026-05-04', '2026-08-31']],
    ['has no day at all of it', ['2027-01-01', '2027-12-27']],
  ])('reports none of 2026 where the feed %s', (_, days) => {
    const part = deepFreeze(feedOf({ 'england-and-wales': days }));
    const { missing } = mergeBankHolidayFeed(ENGLAND_AND_WALES, part, APPLY);
    expect(missing.filter((day) => day.on.startsWith('2026'))).toEqual([]);
  });

  it('takes a year to be covered that the feed has from January to December', () => {
    const part = deepFreeze(feedOf({ 'england-and-wales': ['2026-01-01', '2026-12-28'] }));
    expect(mergeBankHolidayFeed(ENGLAND_AND_WALES, part).missing.map((day) => day.on)).toEqual([
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
    ]);
  });
});

describe('mergeBankHolidayFeed, of a provisional year', () => {
  const of2029 = (division: UkDivision): readonly string[] => DAYS_OF_2029[division];
  const may = (day: string): boolean => day !== '2029-05-07';

  it('confirms it where the feed has every day of it', () => {
    const feed = deepFreeze(feedOf({ scotland: of2029('scotland') }));
    const merged = mergeBankHolidayFeed(SCOTLAND, feed);
    expect(merged.confirmedYears).toEqual([2029]);
    expect(isProvisional(on('2029-05-07'), merged.calendar)).toBe(false);
  });

  it('confirms it where the feed has a day more', () => {
    const feed = deepFreeze(feedOf({ scotland: [...of2029('scotland'), '2029-06-11'] }));
    expect(mergeBankHolidayFeed(SCOTLAND, feed).confirmedYears).toEqual([2029]);
  });

  it('does not confirm it where a rule-made day is missing', () => {
    const feed = deepFreeze(feedOf({ scotland: of2029('scotland').filter(may) }));
    const merged = mergeBankHolidayFeed(SCOTLAND, feed);
    expect(merged.confirmedYears).toEqual([]);
    expect(isProvisional(on('2029-05-07'), merged.calendar)).toBe(true);
  });

  it('confirms it where a day is missing and removals are applied', () => {
    const feed = deepFreeze(feedOf({ scotland: of2029('scotland').filter(may) }));
    expect(mergeBankHolidayFeed(SCOTLAND, feed, APPLY).confirmedYears).toEqual([2029]);
  });

  it('confirms it where the host had taken the missing day out', () => {
    const calendar = deepFreeze(withBankHolidays(SCOTLAND, { remove: [on('2029-05-07')] }));
    const feed = deepFreeze(feedOf({ scotland: of2029('scotland').filter(may) }));
    expect(mergeBankHolidayFeed(calendar, feed).confirmedYears).toEqual([2029]);
  });

  it('does not confirm it where the feed ends before December', () => {
    const feed = deepFreeze(feedOf({ scotland: of2029('scotland').slice(0, -2) }));
    expect(mergeBankHolidayFeed(SCOTLAND, feed).confirmedYears).toEqual([]);
  });

  it('confirms it for several divisions where the feed has every day of each', () => {
    const feed = deepFreeze(feedOf(DAYS_OF_2029));
    expect(mergeBankHolidayFeed(BOTH, feed).confirmedYears).toEqual([2029]);
  });

  it.each(['england-and-wales', 'scotland'] as const)(
    'does not confirm it for several divisions where the feed has it in %s only',
    (division) => {
      const feed = deepFreeze(feedOf({ [division]: of2029(division) }));
      expect(mergeBankHolidayFeed(BOTH, feed).confirmedYears).toEqual([]);
    },
  );

  it('does not confirm it for several divisions where a day is missing in one', () => {
    const feed = deepFreeze(feedOf({ ...DAYS_OF_2029, scotland: of2029('scotland').filter(may) }));
    expect(mergeBankHolidayFeed(BOTH, feed).confirmedYears).toEqual([]);
  });

  it('does not report it again where it was confirmed before', () => {
    const calendar = deepFreeze(withBankHolidays(SCOTLAND, { confirmYears: [2029] }));
    const merged = mergeBankHolidayFeed(calendar, deepFreeze(feedOf(DAYS_OF_2029)));
    expect(merged).toMatchObject({ calendar: { confirmedYears: [2029] }, confirmedYears: [] });
  });
});

describe('mergeBankHolidayFeed, of the first and the last year of the rules', () => {
  it.each([
    ['1978', ['1978-01-02', '1978-12-26'], '1978-12-25'], // Monday and Tuesday
    ['2199', ['2199-01-01', '2199-12-26'], '2199-12-25'], // Wednesday and Thursday
  ])('reports a day of %s that the feed lacks', (_, days, christmas) => {
    const { missing } = mergeBankHolidayFeed(
      ENGLAND_AND_WALES,
      deepFreeze(feedOf({ 'england-and-wales': days })),
    );
    expect(missing).toContainEqual({ division: 'england-and-wales', on: christmas });
  });

  it.each(['1978-12-25', '2199-12-25'])('knows %s where the feed covers its year in part', (christmas) => {
    const feed = deepFreeze(feedOf({ 'england-and-wales': [christmas] }));
    expect(mergeBankHolidayFeed(ENGLAND_AND_WALES, feed).added).toEqual([]);
  });
});

describe('mergeBankHolidayFeed, of years that the rules do not reach', () => {
  const FAR = ['0001-01-01', '1977-01-03', '1977-12-27', '2200-01-01', '2200-12-25'];
  const feed = deepFreeze(feedOf({ scotland: FAR }));

  it('misses nothing and confirms nothing in them', () => {
    expect(mergeBankHolidayFeed(SCOTLAND, feed, APPLY)).toMatchObject({ missing: [], confirmedYears: [] });
  });

  it('adds the days of the feed there', () => {
    expect(mergeBankHolidayFeed(SCOTLAND, feed).calendar.added).toEqual(FAR);
  });

  it('counts as before in the years that they do reach', () => {
    const { calendar } = mergeBankHolidayFeed(SCOTLAND, feed);
    expect(['2026-06-12', '2026-06-15', '2026-06-16'].map((day) => isWorkingDay(on(day), calendar))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
