import {
  addDays,
  addWorkingDays,
  ageOn,
  type CalendarDate,
  calendarDate,
  isCalendarDate,
  lastDayOf,
  readCalendarDate,
  type UkDivision,
  ukWorkingCalendar,
  type WorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import {
  type BankHoliday,
  type BankHolidayFeed,
  bankHolidays,
  type Interval,
  type IntervalUnit,
  mergeBankHolidayFeed,
} from 'supportplan/calendar';
import { describe, expectTypeOf, it } from 'vitest';

declare const day: CalendarDate;
declare const calendar: WorkingCalendar;
declare const feed: BankHolidayFeed;
declare const outside: unknown;

describe('CalendarDate', () => {
  it('is text', () => {
    expectTypeOf<CalendarDate>().toExtend<string>();
  });

  it('is not any text', () => {
    expectTypeOf<string>().not.toExtend<CalendarDate>();
  });

  it('is made by calendarDate', () => {
    expectTypeOf(calendarDate('2026-03-02')).toEqualTypeOf<CalendarDate>();
  });

  it('is what isCalendarDate finds', () => {
    if (isCalendarDate(outside)) expectTypeOf(outside).toEqualTypeOf<CalendarDate>();
  });

  it('is what readCalendarDate reads, once it is known to be well', () => {
    const result = readCalendarDate(outside);
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<CalendarDate>();
  });

  it('may be missing before that', () => {
    expectTypeOf(readCalendarDate(outside).value).toEqualTypeOf<CalendarDate | undefined>();
  });

  it('is asked for where days are counted', () => {
    // @ts-expect-error [ts2345] a plain string may not be a real day
    addDays('2026-03-02', 1);
    // @ts-expect-error [ts2345] a plain string may not be a real day
    addWorkingDays('2026-03-02', 1, calendar);
    // @ts-expect-error [ts2345] a plain string may not be a real day
    ageOn(day, '2026-03-02');
    // @ts-expect-error [ts2322] a plain string may not be a real day
    withBankHolidays(calendar, { add: ['2026-03-02'] });
  });
});

describe('Interval', () => {
  it('is in any one unit', () => {
    expectTypeOf<{ workingDays: number }>().toExtend<Interval>();
    expectTypeOf<{ days: number }>().toExtend<Interval>();
    expectTypeOf<{ weeks: number }>().toExtend<Interval>();
    expectTypeOf<{ months: number }>().toExtend<Interval>();
  });

  it('is in no other unit', () => {
    expectTypeOf<IntervalUnit>().toEqualTypeOf<'workingDays' | 'days' | 'weeks' | 'months'>();
    // @ts-expect-error [ts2353] a year is 12 months
    lastDayOf(day, { within: { years: 1 } });
  });

  it('is not in two units', () => {
    expectTypeOf<{ weeks: number; days: number }>().not.toExtend<Interval>();
    // @ts-expect-error [ts2322] one unit only
    lastDayOf(day, { within: { weeks: 1, days: 2 } });
  });

  it('is not without a unit', () => {
    expectTypeOf<Record<never, never>>().not.toExtend<Interval>();
  });
});

describe('lastDayOf', () => {
  it('has three ways of counting', () => {
    // @ts-expect-error [ts2322] `before` a day counts back from it; there is no `until`
    lastDayOf(day, { within: { days: 1 }, counting: 'until' });
  });
});

describe('UkDivision', () => {
  it('is one of three names', () => {
    expectTypeOf<UkDivision>().toEqualTypeOf<'england-and-wales' | 'scotland' | 'northern-ireland'>();
  });

  it('is asked for by name', () => {
    // @ts-expect-error [ts2345] Wales has the bank holidays of England
    bankHolidays('wales', 2026);
    // @ts-expect-error [ts2345] Wales has the bank holidays of England
    ukWorkingCalendar('wales');
    // @ts-expect-error [ts2322] Wales has the bank holidays of England
    ukWorkingCalendar(['scotland', 'wales']);
  });
});

describe('ukWorkingCalendar', () => {
  it('takes a readonly list', () => {
    expectTypeOf<readonly UkDivision[]>().toExtend<Parameters<typeof ukWorkingCalendar>[0]>();
  });
});

describe('bankHolidays', () => {
  it('gives a readonly list', () => {
    expectTypeOf(bankHolidays('scotland', 2026)).toEqualTypeOf<readonly BankHoliday[]>();
  });
});

describe('mergeBankHolidayFeed', () => {
  it('takes no other word for removals', () => {
    // @ts-expect-error [ts2322] `keep` or `apply`
    mergeBankHolidayFeed(calendar, feed, { removals: true });
  });
});
