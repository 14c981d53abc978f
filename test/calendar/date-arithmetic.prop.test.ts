import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysByDateFns } from 'date-fns/addDays';
import { addMonths as addMonthsByDateFns } from 'date-fns/addMonths';
import { addWeeks as addWeeksByDateFns } from 'date-fns/addWeeks';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInYears } from 'date-fns/differenceInYears';
import * as fc from 'fast-check';
import { addDays, addMonths, addWeeks, ageOn, type CalendarDate, daysBetween, lastDayOf } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { anyDateFrom, anyNearDate, holds, isoDay, isoDayNumber } from '../helpers/arbitraries.js';

const FIRST = isoDayNumber('1900-01-01');

/** Every day from 1900 to 2100. */
const DAYS: readonly CalendarDate[] = Array.from({ length: isoDayNumber('2101-01-01') - FIRST }, (_, place) =>
  isoDay(FIRST + place),
);

function utc(date: CalendarDate): UTCDate {
  return new UTCDate(`${date}T00:00:00Z`);
}

/** The days, every so many of 1900 to 2100, from which the two come to different answers. */
function differences(
  stride: number,
  ours: (date: CalendarDate) => CalendarDate,
  theirs: (date: UTCDate) => Date,
): readonly string[] {
  return DAYS.filter((date, place) => {
    if (place % stride !== 0) return false;
    const answer = theirs(new UTCDate((FIRST + place) * 86_400_000));
    return ours(date) !== isoDay(answer.getTime() / 86_400_000);
  });
}

describe('addMonths', () => {
  it.each([1, 3, 6, 12, -1])(
    'by %i comes to the same as date-fns from every day of 1900 to 2100',
    (count) => {
      expect(
        differences(
          1,
          (date) => addMonths(date, count),
          (date) => addMonthsByDateFns(date, count),
        ),
      ).toEqual([]);
    },
  );

  it('comes to the same as date-fns for any number of months', () => {
    holds(
      fc.property(anyNearDate, fc.integer({ min: -1200, max: 1200 }), (date, count) => {
        expect(addMonths(date, count)).toBe(addMonthsByDateFns(utc(date), count).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('addDays', () => {
  it.each([1, 28, 365, -1])('by %i comes to the same as date-fns over 1900 to 2100', (count) => {
    expect(
      differences(
        11,
        (date) => addDays(date, count),
        (date) => addDaysByDateFns(date, count),
      ),
    ).toEqual([]);
  });

  it('comes back when it goes there and back', () => {
    holds(
      fc.property(anyNearDate, fc.integer({ min: -100_000, max: 100_000 }), (date, count) => {
        expect(addDays(addDays(date, count), -count)).toBe(date);
      }),
    );
  });
});

describe('addWeeks', () => {
  it.each([1, 6, 52, -1])('by %i comes to the same as date-fns over 1900 to 2100', (count) => {
    expect(
      differences(
        11,
        (date) => addWeeks(date, count),
        (date) => addWeeksByDateFns(date, count),
      ),
    ).toEqual([]);
  });
});

describe('daysBetween', () => {
  it('comes to the same as date-fns for any two days of the years 100 to 9999', () => {
    const any = anyDateFrom('0100-01-01', '9999-12-31');
    holds(
      fc.property(any, any, (from, to) => {
        expect(daysBetween(from, to)).toBe(differenceInCalendarDays(utc(to), utc(from)));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts what addDays adds', () => {
    holds(
      fc.property(anyNearDate, fc.integer({ min: -100_000, max: 100_000 }), (date, count) => {
        expect(daysBetween(date, addDays(date, count))).toBe(count);
      }),
    );
  });
});

describe('lastDayOf', () => {
  it('ends a period of months beginning with a day where the next such period begins, but for short months', () => {
    const months = fc.integer({ min: 1, max: 60 });
    const upTo28th = anyNearDate.filter((date) => Number(date.slice(8)) <= 28);
    holds(
      fc.property(upTo28th, months, (date, count) => {
        const last = lastDayOf(date, { within: { months: count }, counting: 'beginning-with' });
        expect(addDays(last, 1)).toBe(addMonthsByDateFns(utc(date), count).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('ageOn', () => {
  const leapDay = (date: CalendarDate): boolean => date.endsWith('-02-29');

  it('comes to the same as date-fns around every birthday, but for births on 29 February', () => {
    const wrong: string[] = [];
    const births = DAYS.filter((date, place) => place % 601 === 0 && !leapDay(date));
    for (const born of births) {
      for (let age = 0; age <= 100; age += 1) {
        const near = addDaysByDateFns(addMonthsByDateFns(utc(born), 12 * age), (age % 3) - 1);
        const on = near.toISOString().slice(0, 10) as CalendarDate;
        if (on >= born && ageOn(born, on) !== differenceInYears(near, utc(born))) wrong.push(`${born} ${on}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('comes to the same as date-fns on any day after birth, but for births on 29 February', () => {
    holds(
      fc.property(anyNearDate, fc.nat({ max: 40_000 }), (born, days) => {
        fc.pre(!leapDay(born));
        const on = addDaysByDateFns(utc(born), days);
        expect(ageOn(born, on.toISOString().slice(0, 10) as CalendarDate)).toBe(
          differenceInYears(on, utc(born)),
        );
      }),
    );
  });

  it('of somebody born on 29 February goes up on 1 March, in a leap year on 29 February', () => {
    const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
    const wrong: string[] = [];
    for (const born of ['1904-02-29', '1996-02-29', '2000-02-29'] as CalendarDate[]) {
      for (const on of DAYS.filter((date) => date > born)) {
        const year = Number(on.slice(0, 4));
        const reached = on.slice(5) >= (isLeap(year) ? '02-29' : '03-01');
        const age = year - Number(born.slice(0, 4)) - (reached ? 0 : 1);
        if (ageOn(born, on) !== age) wrong.push(`${born} ${on}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
