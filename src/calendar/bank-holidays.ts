/**
 * Bank holidays of the three divisions of the United Kingdom, calculated by rule and corrected by
 * proclamation.
 *
 * Sources: the Banking and Financial Dealings Act 1971, Schedule 1, the yearly royal proclamations under
 * it, and the St Andrew's Day Bank Holiday (Scotland) Act 2007 for 30 November, as published at
 * https://www.gov.uk/bank-holidays. Rules and proclaimed days together give exactly the days published for
 * 2012 to 2028. Names can differ, because the published lists don't name the same day the same way every
 * year.
 *
 * @module
 */
import { misuse } from '../kernel/error.js';
import { describeNumber, describeValue } from '../kernel/reading.js';
import { type CalendarDate, textOfDay } from './calendar-date.js';
import {
  FIRST_RULE_YEAR,
  type HOLIDAY_RULES,
  holidayDays,
  LAST_RULE_YEAR,
  type PROCLAIMED_DAYS,
  UK_DIVISIONS,
  type UkDivision,
} from './holiday-days.js';

/** One bank holiday. */
export interface BankHoliday {
  /** The day. */
  readonly on: CalendarDate;
  /** The name. Published lists may name the same holiday differently from year to year. */
  readonly name: string;
  /**
   * True for the substitute of a holiday on a weekend. If two substitutes meet, the published lists choose
   * either.
   */
  readonly substitute: boolean;
  /** True if the year's days are known by rule only. See `isProvisional`. */
  readonly provisional: boolean;
}

/** The years whose days are published. Final up to 2026; a proclamation may still change 2027 and 2028. */
export const PUBLISHED_YEARS = { from: 2012, to: 2028 } as const;

type NameOfEach<Days extends readonly unknown[]> = { readonly [Place in keyof Days]: string };

const RULE_NAMES: NameOfEach<typeof HOLIDAY_RULES> = [
  'New Year’s Day',
  '2nd January',
  'St Patrick’s Day',
  'Good Friday',
  'Easter Monday',
  'Early May bank holiday',
  'Spring bank holiday',
  'Battle of the Boyne (Orangemen’s Day)',
  'Summer bank holiday',
  'Summer bank holiday',
  'St Andrew’s Day',
  'Christmas Day',
  'Boxing Day',
];

const PROCLAIMED_NAMES: NameOfEach<typeof PROCLAIMED_DAYS> = [
  'Royal wedding',
  'Spring bank holiday',
  'Queen’s Diamond Jubilee',
  'Early May bank holiday (VE day)',
  'Spring bank holiday',
  'Platinum Jubilee bank holiday',
  'State Funeral of Queen Elizabeth II',
  'Coronation of King Charles III',
  'World Cup bank holiday',
];

/**
 * Returns the built-in bank holidays of a division in a year.
 *
 * @param division - `england-and-wales`, `scotland` or `northern-ireland`
 * @param year - 1978 to 2199: final for 2012 to 2026, as published for 2027 and 2028, otherwise by rule and
 *   provisional
 * @returns the bank holidays, sorted by day
 * @throws `SupportPlanError` `calendar/unknown-division`, or `calendar/out-of-range` for a year
 *   outside 1978 to 2199
 *
 * @example
 * ```ts
 * import { bankHolidays } from 'supportplan/calendar';
 *
 * bankHolidays('scotland', 2026).map((holiday) => holiday.on)[5]; // => '2026-06-15'
 * bankHolidays('england-and-wales', 2030).every((holiday) => holiday.provisional); // => true
 * ```
 */
export function bankHolidays(division: UkDivision, year: number): readonly BankHoliday[] {
  if (!UK_DIVISIONS.includes(division)) {
    throw misuse(
      'calendar/unknown-division',
      'bankHolidays',
      'division',
      'a UK division',
      describeValue(division),
    );
  }
  if (!(Number.isInteger(year) && year >= FIRST_RULE_YEAR && year <= LAST_RULE_YEAR)) {
    throw misuse(
      'calendar/out-of-range',
      'bankHolidays',
      'year',
      'a year from 1978 to 2199',
      describeNumber(year),
    );
  }
  const names = [...RULE_NAMES, ...PROCLAIMED_NAMES];
  return [...holidayDays(division, year)]
    .sort(([a], [b]) => a - b)
    .map(([day, place]) => ({
      on: textOfDay(day),
      name: names[place < 0 ? ~place : place] as string,
      substitute: place < 0,
      provisional: !isPublished(year),
    }));
}

/** True if the built-in days of the year are the published ones, not calculated by rule only. */
export function isPublished(year: number): boolean {
  return year >= PUBLISHED_YEARS.from && year <= PUBLISHED_YEARS.to;
}
