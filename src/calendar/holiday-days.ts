/**
 * Calculates the days of bank holidays, by rule and by proclamation, without their names.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import { dayOfCivil, dayOfText, weekday } from './day-number.js';

/** The divisions with their own bank holidays, named as in the GOV.UK feed. */
export const UK_DIVISIONS = /* @__PURE__ */ frozen([
  'england-and-wales',
  'scotland',
  'northern-ireland',
] as const);

/** A division of the United Kingdom with its own bank holidays. */
export type UkDivision = (typeof UK_DIVISIONS)[number];

/** The first year that the rules cover. */
export const FIRST_RULE_YEAR = 1978;
/** The last year that the rules cover. */
export const LAST_RULE_YEAR = 2199;

const ENGLAND_AND_WALES = 1;
const SCOTLAND = 2;
const NORTHERN_IRELAND = 4;
const ALL = 7;
const NOT_SCOTLAND = 5;

const EASTER = 0;
const LAST_MONDAY_BY = 100;

/**
 * The rule of one holiday.
 *
 * `divisions` is a bit mask. `month` is 1 to 12, or `EASTER`. `day` is the day of the month,
 * `LAST_MONDAY_BY` plus the latest day of the month on which that Monday can fall, or the days from Easter
 * Sunday. `since` is the first year.
 */
type Rule = readonly [divisions: number, month: number, day: number, since?: number];

/** The yearly holidays, in the same order as their names in `bank-holidays.ts`. */
export const HOLIDAY_RULES = [
  [ALL, 1, 1],
  [SCOTLAND, 1, 2],
  [NORTHERN_IRELAND, 3, 17],
  [ALL, EASTER, -2],
  [NOT_SCOTLAND, EASTER, 1],
  [ALL, 5, LAST_MONDAY_BY + 7],
  [ALL, 5, LAST_MONDAY_BY + 31],
  [NORTHERN_IRELAND, 7, 12],
  [SCOTLAND, 8, LAST_MONDAY_BY + 7],
  [NOT_SCOTLAND, 8, LAST_MONDAY_BY + 31],
  [SCOTLAND, 11, 30, 2007],
  [ALL, 12, 25],
  [ALL, 12, 26],
] as const satisfies readonly Rule[];

/** A proclaimed day, and the day that it replaces, if any. */
type Proclaimed = readonly [divisions: number, on: string, insteadOf?: string];

/**
 * Days set or moved by proclamation, in the same order as their names in `bank-holidays.ts`. The royal
 * wedding of 2011 is unverified, and falls in a provisional year.
 */
export const PROCLAIMED_DAYS = [
  [ALL, '2011-04-29'],
  [ALL, '2012-06-04', '2012-05-28'],
  [ALL, '2012-06-05'],
  [ALL, '2020-05-08', '2020-05-04'],
  [ALL, '2022-06-02', '2022-05-30'],
  [ALL, '2022-06-03'],
  [ALL, '2022-09-19'],
  [ALL, '2023-05-08'],
  [SCOTLAND, '2026-06-15'],
] as const satisfies readonly Proclaimed[];

/**
 * Returns the bank holidays of a division in a year, as a map from day number to the index of the holiday's
 * name.
 *
 * Indexes count the rules first and then the proclaimed days. A negative index, `~place`, marks a
 * substitute day. Holidays on weekdays are placed first. Each holiday on a weekend then moves to the next
 * weekday that isn't already a holiday.
 */
export function holidayDays(division: UkDivision, year: number): ReadonlyMap<number, number> {
  const bit = ENGLAND_AND_WALES << UK_DIVISIONS.indexOf(division);
  const days = new Map<number, number>();
  for (const substitute of [false, true]) {
    HOLIDAY_RULES.forEach((rule: Rule, place) => {
      if (!(rule[0] & bit) || year < (rule[3] ?? 0)) return;
      let day = ruleDay(rule, year);
      if (weekday(day) > 4 !== substitute) return;
      while (weekday(day) > 4 || days.has(day)) day += 1;
      days.set(day, substitute ? ~place : place);
    });
  }
  PROCLAIMED_DAYS.forEach(([divisions, on, insteadOf = '']: Proclaimed, place) => {
    if (!(divisions & bit) || !on.startsWith(`${year}`)) return;
    days.set(dayOfText(on), HOLIDAY_RULES.length + place);
    days.delete(dayOfText(insteadOf));
  });
  return days;
}

function ruleDay([, month, day]: Rule, year: number): number {
  if (month === EASTER) return easterSunday(year) + day;
  if (day < LAST_MONDAY_BY) return dayOfCivil(year, month, day);
  const latest = dayOfCivil(year, month, day - LAST_MONDAY_BY);
  return latest - weekday(latest);
}

/** The day number of Easter Sunday, by Gauss's method with his constants for 1900 to 2199. */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const fullMoon = (19 * golden + 24) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + (year < 2100 ? 5 : 6)) % 7;
  const aWeekEarly = toSunday === 6 && (fullMoon === 29 || (fullMoon === 28 && golden > 10));
  return dayOfCivil(year, 3, 22) + fullMoon + toSunday - (aWeekEarly ? 7 : 0);
}
