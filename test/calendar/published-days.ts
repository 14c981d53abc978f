import type { CalendarDate, UkDivision } from 'supportplan';
import type { BankHolidayFeed } from 'supportplan/calendar';
import englandAndWales from '../golden/calendar/england-and-wales.json';
import northernIreland from '../golden/calendar/northern-ireland.json';
import scotland from '../golden/calendar/scotland.json';
import { isoDay, isoDayNumber } from '../helpers/arbitraries.js';

/** The published bank holidays of each division, by year, 2012 to 2028. */
export const PUBLISHED: { readonly [division in UkDivision]: Readonly<Record<string, readonly string[]>> } = {
  'england-and-wales': englandAndWales.dates,
  scotland: scotland.dates,
  'northern-ireland': northernIreland.dates,
};

/** The years of {@link PUBLISHED}. */
export const PUBLISHED_YEAR_LIST: readonly number[] = Array.from({ length: 17 }, (_, place) => 2012 + place);

/** The published bank holidays of a division from one year to another, in order. */
export function publishedDays(division: UkDivision, from: number, to: number): readonly CalendarDate[] {
  const years = PUBLISHED_YEAR_LIST.filter((year) => year >= from && year <= to);
  return years.flatMap((year) => PUBLISHED[division][year] ?? []) as CalendarDate[];
}

/** The number of the first of {@link publishedWorkingDays}. */
export const FIRST_PUBLISHED: number = isoDayNumber('2012-01-01');

/** For each day of 2012 to 2028, whether it is a working day by the published lists of the divisions. */
export function publishedWorkingDays(divisions: readonly UkDivision[]): readonly boolean[] {
  const off = new Set<string>(divisions.flatMap((division) => publishedDays(division, 2012, 2028)));
  const length = isoDayNumber('2029-01-01') - FIRST_PUBLISHED;
  return Array.from({ length }, (_, place) => {
    const day = isoDay(FIRST_PUBLISHED + place);
    const ofWeek = new Date(`${day}T00:00:00Z`).getUTCDay();
    return ofWeek !== 0 && ofWeek !== 6 && !off.has(day);
  });
}

/** By hand for 2029, which begins on a Monday; Easter is on 1 April; 17 March is a Saturday. Not published yet. */
export const DAYS_OF_2029: { readonly [division in UkDivision]: readonly string[] } = {
  'england-and-wales': [
    '2029-01-01',
    '2029-03-30',
    '2029-04-02',
    '2029-05-07',
    '2029-05-28',
    '2029-08-27',
    '2029-12-25',
    '2029-12-26',
  ],
  scotland: [
    '2029-01-01',
    '2029-01-02',
    '2029-03-30',
    '2029-05-07',
    '2029-05-28',
    '2029-08-06',
    '2029-11-30',
    '2029-12-25',
    '2029-12-26',
  ],
  'northern-ireland': [
    '2029-01-01',
    '2029-03-19',
    '2029-03-30',
    '2029-04-02',
    '2029-05-07',
    '2029-05-28',
    '2029-07-12',
    '2029-08-27',
    '2029-12-25',
    '2029-12-26',
  ],
};

/** A feed with these days, each under the same title; a division left out has none. */
export function feedOf(days: { readonly [division in UkDivision]?: readonly string[] }): BankHolidayFeed {
  const eventsOf = (division: UkDivision): BankHolidayFeed[UkDivision] =>
    (days[division] ?? []).map((on) => ({ on: on as CalendarDate, title: 'Bank holiday' }));
  return {
    'england-and-wales': eventsOf('england-and-wales'),
    scotland: eventsOf('scotland'),
    'northern-ireland': eventsOf('northern-ireland'),
  };
}
