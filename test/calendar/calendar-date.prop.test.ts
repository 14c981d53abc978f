import * as fc from 'fast-check';
import { addDays, calendarDate, daysBetween, isCalendarDate, readCalendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import {
  anyDate,
  anyMarkedText,
  anyMarkedValue,
  holds,
  isoDay,
  isoDayNumber,
  MARKER,
} from '../helpers/arbitraries.js';
import { thrownBy } from '../helpers/thrown-by.js';

const EPOCH = calendarDate('1970-01-01');

/** Days from one to another, every so many, that do not come back the same as the built-in Date has them in UTC. */
function lostDays(first: string, last: string, stride: number): readonly string[] {
  const lost: string[] = [];
  const end = isoDayNumber(last);
  for (let number = isoDayNumber(first); number <= end; number += stride) {
    const text = isoDay(number);
    const same =
      isCalendarDate(text) && daysBetween(EPOCH, text) === number && addDays(EPOCH, number) === text;
    if (!same) lost.push(text);
  }
  return lost;
}

describe('a day, as text and as a number', () => {
  it('comes back the same for every day from 1890 to 2210', () => {
    expect(lostDays('1890-01-01', '2210-12-31', 1)).toEqual([]);
  });

  it('comes back the same for every 61st day of the years 1 to 9999', () => {
    expect(lostDays('0001-01-01', '9999-12-31', 61)).toEqual([]);
  });

  it('sorts as text in the order of days', () => {
    holds(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});

describe('calendarDate, for each month 0 to 13 and day 0 to 32', () => {
  const texts = [1900, 2000, 2023, 2024].flatMap((year) =>
    Array.from({ length: 14 * 33 }, (_, place) => {
      const month = String(Math.floor(place / 33)).padStart(2, '0');
      return `${year}-${month}-${String(place % 33).padStart(2, '0')}`;
    }),
  );
  /** Whether the built-in Date, made of the figures in UTC, still has the same figures. */
  const isReal = (text: string): boolean => {
    const [year, month, day] = text.split('-').map(Number) as [number, number, number];
    return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text);
  };

  it('takes the real days', () => {
    const real = texts.filter(isReal);
    expect(real.length).toBe(365 + 366 + 365 + 366);
    expect(real.map((text) => calendarDate(text))).toEqual(real);
  });

  it('refuses all others', () => {
    const codes = texts
      .filter((text) => !isReal(text))
      .map((text) => thrownBy(() => calendarDate(text)).code);
    expect(new Set(codes)).toEqual(new Set(['calendar/not-a-date']));
  });

  it('refuses text without repeating it', () => {
    holds(
      fc.property(anyMarkedText, (text) => {
        expect(thrownBy(() => calendarDate(text)).message).not.toContain(MARKER);
      }),
    );
  });
});

describe('readCalendarDate, for anything', () => {
  it('reads back every day, written either way', () => {
    holds(
      fc.property(anyDate, fc.boolean(), (date, padded) => {
        const [year, month, day] = date.split('-') as [string, string, string];
        const typed = padded ? `${day}/${month}/${year}` : `${Number(day)}/${Number(month)}/${year}`;
        expect([readCalendarDate(date), readCalendarDate(typed)]).toEqual([
          { ok: true, value: date },
          { ok: true, value: date },
        ]);
      }),
    );
  });

  it('returns one issue and never throws, unless it is a day', () => {
    const anything = fc.oneof(fc.anything(), fc.string());
    holds(
      fc.property(anything, (value) => {
        const result = readCalendarDate(value);
        expect(result.ok ? isCalendarDate(result.value) : result.issues.length === 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws at text near to a day', () => {
    const near = fc.stringMatching(/^ ?\d{1,4}[-/]\d{1,2}[-/]\d{1,4} ?$/);
    holds(
      fc.property(near, (text) => {
        const result = readCalendarDate(text);
        expect(result.ok ? isCalendarDate(result.value) : result.issues.length === 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never repeats what it refuses', () => {
    holds(
      fc.property(fc.oneof(anyMarkedText, anyMarkedValue), (value) => {
        expect(JSON.stringify(readCalendarDate(value))).not.toContain(MARKER);
      }),
    );
  });
});
