import type { UkDivision } from 'supportplan';
import { bankHolidays, UK_DIVISIONS } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import feedFile from '../../examples/data/bank-holidays.json';
import { isoDay, isoDayNumber } from '../helpers/arbitraries.js';
import { PUBLISHED, PUBLISHED_YEAR_LIST } from './published-days.js';

const RULE_YEARS: readonly number[] = Array.from({ length: 222 }, (_, place) => 1978 + place);

/** Years with a day set or moved by proclamation. */
const PROCLAIMED_YEARS = [2011, 2012, 2020, 2022, 2023, 2026];

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The day of the week of a day, 0 Sunday to 6 Saturday, as the built-in Date has it in UTC. */
function dayOfWeek(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The nth Monday of a month. */
function monday(year: number, month: number, nth: number): string {
  const first = 1 + ((8 - dayOfWeek(year, month, 1)) % 7);
  return isoDay(Date.UTC(year, month - 1, first + 7 * (nth - 1)) / 86_400_000);
}

/** The last Monday of a month of 31 days: the fifth where the month begins on Saturday, Sunday or Monday. */
function lastMonday(year: number, month: number): string {
  return monday(year, month, [0, 1, 6].includes(dayOfWeek(year, month, 1)) ? 5 : 4);
}

/** A single holiday: on a Saturday it moves two days on, on a Sunday one. */
function moved(year: number, month: number, day: number): string {
  const later = { 6: 2, 0: 1 }[dayOfWeek(year, month, day)] ?? 0;
  return isoDay(Date.UTC(year, month - 1, day + later) / 86_400_000);
}

/** Two holidays side by side, by the day of the week of the first, 0 Sunday: how many days on each is kept. */
const PAIRS: readonly (readonly [number, number])[] = [
  [1, 2], // Sunday and Monday: the Monday stays, the Sunday is kept on Tuesday
  [0, 1],
  [0, 1],
  [0, 1],
  [0, 1],
  [0, 3], // Friday and Saturday: the Saturday is kept on Monday
  [2, 3], // Saturday and Sunday: Monday and Tuesday
];

function pair(year: number, month: number, day: number): readonly string[] {
  const steps = PAIRS[dayOfWeek(year, month, day)] ?? [];
  return steps.map((step) => isoDay(Date.UTC(year, month - 1, day + step) / 86_400_000));
}

/** The bank holidays of a year without proclamations, written anew from the 1971 Act and GOV.UK's substitute days. */
function holidaysByTable(division: UkDivision, year: number): readonly string[] {
  const easter = easterSunday(year);
  const everywhere = [isoDay(easter - 2), monday(year, 5, 1), lastMonday(year, 5), ...pair(year, 12, 25)];
  const english = [moved(year, 1, 1), isoDay(easter + 1), lastMonday(year, 8)];
  const own = {
    'england-and-wales': english,
    'northern-ireland': [...english, moved(year, 3, 17), moved(year, 7, 12)],
    scotland: [...pair(year, 1, 1), monday(year, 8, 1), ...(year >= 2007 ? [moved(year, 11, 30)] : [])],
  };
  return [...everywhere, ...own[division]].sort();
}

describe.each(UK_DIVISIONS)('bankHolidays in %s', (division) => {
  const daysOf = (year: number): readonly string[] =>
    bankHolidays(division, year).map((holiday) => holiday.on);

  it.each(PUBLISHED_YEAR_LIST)('has the published days of %i exactly', (year) => {
    expect(daysOf(year)).toEqual(PUBLISHED[division][year]);
  });

  it('has the days of a table of weekdays in every year from 1978 to 2199 without a proclamation', () => {
    const years = RULE_YEARS.filter((year) => !PROCLAIMED_YEARS.includes(year));
    const wrong = years.filter((year) => daysOf(year).join() !== holidaysByTable(division, year).join());
    expect(wrong).toEqual([]);
  });

  it('has Good Friday in every year from 1978 to 2199', () => {
    const wrong = RULE_YEARS.filter((year) => !daysOf(year).includes(isoDay(easterSunday(year) - 2)));
    expect(wrong).toEqual([]);
  });

  it(`has Easter Monday in ${division === 'scotland' ? 'no' : 'every'} year from 1978 to 2199`, () => {
    const years = RULE_YEARS.filter((year) => daysOf(year).includes(isoDay(easterSunday(year) + 1)));
    expect(years).toEqual(division === 'scotland' ? [] : RULE_YEARS);
  });

  it('says of the same days as the feed that they are substitutes, from 2021 to 2028', () => {
    // Of Scotland the feed says so of Monday 2 January 2023 too, a holiday in its own right, and of the 3rd.
    const published = feedFile[division].events.filter(
      (event) =>
        event.notes === 'Substitute day' && !(division === 'scotland' && event.date === '2023-01-02'),
    );
    const years = PUBLISHED_YEAR_LIST.filter((year) => year >= 2021);
    const ours = years
      .flatMap((year) => bankHolidays(division, year))
      .filter((holiday) => holiday.substitute);
    expect(ours.map((holiday) => holiday.on)).toEqual(published.map((event) => event.date));
  });

  it('puts no day on a weekend, and each day once, from 1978 to 2199', () => {
    const days = RULE_YEARS.flatMap(daysOf);
    const weekends = days.filter((day) =>
      [0, 6].includes(new Date(isoDayNumber(day) * 86_400_000).getUTCDay()),
    );
    expect([weekends, days.length]).toEqual([[], new Set(days).size]);
  });
});
