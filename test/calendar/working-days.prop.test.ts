import * as fc from 'fast-check';
import {
  addWorkingDays,
  isWorkingDay,
  type UkDivision,
  ukWorkingCalendar,
  workingDaysBetween,
} from 'supportplan';
import { lastWorkingDayOnOrBefore, nextWorkingDayOnOrAfter, UK_DIVISIONS } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import {
  anyDateFrom,
  anyNearDate,
  anyWorkingCalendar,
  holds,
  isoDay,
  isoDayNumber,
} from '../helpers/arbitraries.js';
import { FIRST_PUBLISHED, publishedWorkingDays } from './published-days.js';

/** Each division alone, each two together, and all three. */
const UNIONS: readonly (readonly UkDivision[])[] = [1, 2, 3, 4, 5, 6, 7].map((bits) =>
  UK_DIVISIONS.filter((_, place) => bits & (1 << place)),
);

/** Walks day by day from a place in a list of days until so many working days are counted; undefined past its ends. */
function walk(working: readonly boolean[], from: number, count: number): number | undefined {
  const step = Math.sign(count);
  let place = from;
  for (let left = Math.abs(count); left > 0; ) {
    place += step;
    if (working[place] === undefined) return undefined;
    if (working[place]) left -= 1;
  }
  return place;
}

describe.each(UK_DIVISIONS)('addWorkingDays in %s', (division) => {
  const calendar = ukWorkingCalendar(division);
  const working = publishedWorkingDays([division]);

  it.each([1, 5, 10, 20, -1, -5, -20])(
    'by %i comes where a walk over the published days does, from every day of 2012 to 2028',
    (count) => {
      const wrong: string[] = [];
      let checked = 0;
      for (let from = 0; from < working.length; from += 1) {
        const to = walk(working, from, count);
        if (to === undefined) continue;
        checked += 1;
        const date = isoDay(FIRST_PUBLISHED + from);
        if (addWorkingDays(date, count, calendar) !== isoDay(FIRST_PUBLISHED + to)) wrong.push(date);
      }
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(6170); // of the 6,210 days; at most 20 working days before the end fall out
    },
  );
});

describe.each(UNIONS)('isWorkingDay in %s', (...divisions) => {
  const calendar = ukWorkingCalendar(divisions);
  const working = publishedWorkingDays(divisions);

  it('is what the published days of every one of them say, for every day of 2012 to 2028', () => {
    const wrong = working.flatMap((expected, place) => {
      const date = isoDay(FIRST_PUBLISHED + place);
      return isWorkingDay(date, calendar) === expected ? [] : [date];
    });
    expect(wrong).toEqual([]);
  });

  it('is where lastWorkingDayOnOrBefore and nextWorkingDayOnOrAfter come to, over 2012 to 2028', () => {
    const wrong = working.flatMap((_, place) => {
      const date = isoDay(FIRST_PUBLISHED + place);
      const last = working.lastIndexOf(true, place);
      const next = working.indexOf(true, place);
      const lastRight =
        last < 0 || lastWorkingDayOnOrBefore(date, calendar) === isoDay(FIRST_PUBLISHED + last);
      const nextRight =
        next < 0 || nextWorkingDayOnOrAfter(date, calendar) === isoDay(FIRST_PUBLISHED + next);
      return lastRight && nextRight ? [] : [date];
    });
    expect(wrong).toEqual([]);
  });
});

describe('isWorkingDay', () => {
  it('is true in several divisions together just where it is true in each', () => {
    const all = ukWorkingCalendar(UK_DIVISIONS);
    const apart = UK_DIVISIONS.map((division) => ukWorkingCalendar(division));
    holds(
      fc.property(anyDateFrom('1978-01-01', '2199-12-31'), (date) => {
        expect(isWorkingDay(date, all)).toBe(apart.every((calendar) => isWorkingDay(date, calendar)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('addWorkingDays, for any day and calendar', () => {
  const anyCount = fc.integer({ min: -2000, max: 2000 }).filter((count) => count !== 0);

  it('comes to a working day', () => {
    holds(
      fc.property(anyNearDate, anyCount, anyWorkingCalendar, (date, count, calendar) => {
        expect(isWorkingDay(addWorkingDays(date, count, calendar), calendar)).toBe(true);
      }),
    );
  });

  it('adds what workingDaysBetween counts', () => {
    holds(
      fc.property(
        anyNearDate,
        fc.integer({ min: 1, max: 2000 }),
        anyWorkingCalendar,
        (date, count, calendar) => {
          expect(workingDaysBetween(date, addWorkingDays(date, count, calendar), calendar)).toBe(count);
        },
      ),
    );
  });

  it('comes to the same in one step and in two', () => {
    const few = fc.integer({ min: 1, max: 500 });
    holds(
      fc.property(anyNearDate, few, few, anyWorkingCalendar, (date, a, b, calendar) => {
        expect(addWorkingDays(addWorkingDays(date, a, calendar), b, calendar)).toBe(
          addWorkingDays(date, a + b, calendar),
        );
      }),
    );
  });
});

describe('workingDaysBetween, for any days and calendar', () => {
  it('adds up over a day between: (a, b] and (b, c] make (a, c]', () => {
    holds(
      fc.property(anyNearDate, anyNearDate, anyNearDate, anyWorkingCalendar, (a, b, c, calendar) => {
        const parts = workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar);
        expect(parts).toBe(workingDaysBetween(a, c, calendar));
      }),
    );
  });

  it('counts the published working days after the first day, up to the second', () => {
    const anyPublished = anyDateFrom('2012-01-01', '2028-12-31');
    const anyUnion = fc.constantFrom(
      ...UNIONS.map((divisions) => [ukWorkingCalendar(divisions), publishedWorkingDays(divisions)] as const),
    );
    holds(
      fc.property(anyPublished, anyPublished, anyUnion, (a, b, [calendar, working]) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const place = (date: string): number => isoDayNumber(date) - FIRST_PUBLISHED;
        const counted = working.slice(place(from) + 1, place(to) + 1);
        expect(workingDaysBetween(from, to, calendar)).toBe(counted.filter(Boolean).length);
      }),
    );
  });
});
