/**
 * Working calendars: which bank holidays to exclude, and whether they are published or provisional.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { misuse, type SupportPlanError } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { describeValue, isObject } from '../kernel/reading.js';
import { list, object, optional, options, type Shape, shape, whole } from '../kernel/shape.js';
import { type BankHoliday, bankHolidays, isPublished } from './bank-holidays.js';
import { type CalendarDate, dayOf, isCalendarDate } from './calendar-date.js';
import { weekday, yearOfDay } from './day-number.js';
import {
  FIRST_RULE_YEAR,
  holidayDays,
  LAST_RULE_YEAR,
  UK_DIVISIONS,
  type UkDivision,
} from './holiday-days.js';
import { DAY, DIVISION } from './shapes.js';

/**
 * The bank holidays to exclude when counting working days, with the host's own changes.
 *
 * A working day is a day from Monday to Friday that is not a bank holiday in any of the divisions. A
 * calendar is plain data: you can compare it and store it as JSON.
 */
export interface WorkingCalendar {
  /**
   * The divisions, in the feed's order, without duplicates. A holiday in any of them is not a working day.
   */
  readonly divisions: readonly UkDivision[];
  /** Bank holidays that the host added. */
  readonly added: readonly CalendarDate[];
  /** Built-in bank holidays that the host removed. */
  readonly removed: readonly CalendarDate[];
  /** Years outside 2012 to 2028 that the host confirmed, and that are therefore not provisional. */
  readonly confirmedYears: readonly number[];
}

/** The host's changes to the built-in bank holidays. */
export interface BankHolidayChanges {
  /** Days to add as bank holidays. */
  readonly add?: readonly CalendarDate[];
  /** Days to remove as bank holidays. */
  readonly remove?: readonly CalendarDate[];
  /** Years whose days are confirmed as right. */
  readonly confirmYears?: readonly number[];
}

const CHANGES: Shape<BankHolidayChanges> = /* @__PURE__ */ shape(() =>
  options<BankHolidayChanges>({
    add: optional(list(DAY)),
    remove: optional(list(DAY)),
    confirmYears: optional(list(whole(FIRST_RULE_YEAR, LAST_RULE_YEAR))),
  }),
);

const builtIn = /* @__PURE__ */ new Map<string, WorkingCalendar>();

/**
 * Returns the built-in working calendar of one division, or of several combined.
 *
 * Each piece of legislation defines "working day" for itself, by the bank holidays of a division and not by
 * where the person lives. A few laws exclude a holiday in any part of the country: pass several divisions
 * for those.
 *
 * @param divisions - one division, or a list of them
 * @returns the calendar, frozen; the same object for the same divisions
 * @throws `SupportPlanError` `calendar/unknown-division` for an empty list or an unknown name
 *
 * @example
 * ```ts
 * import { calendarDate, isWorkingDay, ukWorkingCalendar } from 'supportplan';
 *
 * const stAndrewsDay = calendarDate('2026-11-30');
 *
 * isWorkingDay(stAndrewsDay, ukWorkingCalendar('england-and-wales')); // => true
 * isWorkingDay(stAndrewsDay, ukWorkingCalendar(['scotland', 'northern-ireland'])); // => false
 * ```
 */
export function ukWorkingCalendar(divisions: UkDivision | readonly UkDivision[]): WorkingCalendar {
  const named = new Set([divisions].flat());
  const ordered = UK_DIVISIONS.filter((division) => named.has(division));
  if (ordered.length === 0 || ordered.length !== named.size) {
    throw misuse(
      'calendar/unknown-division',
      'ukWorkingCalendar',
      'divisions',
      'UK divisions',
      describeValue(divisions),
    );
  }
  const key = ordered.join();
  const calendar =
    builtIn.get(key) ?? frozen({ divisions: ordered, added: [], removed: [], confirmedYears: [] });
  builtIn.set(key, calendar);
  return calendar;
}

/**
 * Makes a calendar with days added, taken out, or years confirmed: a one-off holiday announced last week,
 * say. The calendar given is left alone.
 *
 * The first use of a new calendar costs a few milliseconds: make it once and keep it.
 *
 * @param calendar - the calendar to start from
 * @param changes - days to add, days to take out, years to confirm; a day in both lists is a bank holiday
 * @returns the new calendar
 * @throws `SupportPlanError` `calendar/not-a-date` for a day that does not exist, or an `argument/…`
 *   code
 *
 * @example
 * ```ts
 * import { addWorkingDays, calendarDate, ukWorkingCalendar, withBankHolidays } from 'supportplan';
 *
 * const calendar = withBankHolidays(ukWorkingCalendar('england-and-wales'), {
 *   add: [calendarDate('2027-06-14')],
 * });
 *
 * addWorkingDays(calendarDate('2027-06-11'), 1, calendar); // => '2027-06-15'
 * ```
 */
export function withBankHolidays(calendar: WorkingCalendar, changes: BankHolidayChanges): WorkingCalendar {
  checkArgument('withBankHolidays', 'calendar', calendar, WORKING_CALENDAR);
  checkArgument('withBankHolidays', 'changes', changes, CHANGES);
  const { add = [], remove = [] } = changes;
  return frozen({
    divisions: [...calendar.divisions],
    added: sortedOnce([...calendar.added.filter((day) => !remove.includes(day)), ...add]),
    removed: sortedOnce([...calendar.removed.filter((day) => !add.includes(day)), ...remove]),
    confirmedYears: sortedOnce([...calendar.confirmedYears, ...(changes.confirmYears ?? [])]),
  });
}

function sortedOnce<T extends string | number>(items: readonly T[]): readonly T[] {
  return [...new Set(items)].sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Checks whether the bank holidays in a day's year are known by rule only.
 *
 * @param day - the day
 * @param calendar - the calendar
 * @returns true outside 2012 to 2028, unless the calendar confirms the year; a proclamation not built in
 *   may have changed that year's days
 * @throws `SupportPlanError` `calendar/not-a-date`
 *
 * @example
 * ```ts
 * import { calendarDate, ukWorkingCalendar } from 'supportplan';
 * import { isProvisional } from 'supportplan/calendar';
 *
 * isProvisional(calendarDate('2029-05-07'), ukWorkingCalendar('scotland')); // => true
 * ```
 */
export function isProvisional(day: CalendarDate, calendar: WorkingCalendar): boolean {
  checkArgument('isProvisional', 'calendar', calendar, WORKING_CALENDAR);
  return yearIsProvisional(yearOfDay(dayOf('isProvisional', day, 'day')), calendar);
}

function yearIsProvisional(year: number, calendar: WorkingCalendar): boolean {
  return !isPublished(year) && !calendar.confirmedYears.includes(year);
}

/** The day number of 1 January 2012, when the published years begin. */
const PUBLISHED_FROM = 15340;
/** The day number of 31 December 2028, when the published years end. */
const PUBLISHED_TO = 21549;

/** True if any year between two day numbers, in either order, is provisional. Includes both days' years. */
export function leansOnProvisional(a: number, b: number, calendar: WorkingCalendar): boolean {
  // fast path: this runs for every count, and nearly every count is within the published years
  if (a >= PUBLISHED_FROM && b >= PUBLISHED_FROM && a <= PUBLISHED_TO && b <= PUBLISHED_TO) return false;
  const last = yearOfDay(Math.max(a, b));
  for (let year = yearOfDay(Math.min(a, b)); year <= last; year += 1) {
    if (yearIsProvisional(year, calendar)) return true;
  }
  return false;
}

/**
 * The bank holidays of a calendar in a year, with its divisions combined and its changes applied, sorted by
 * day.
 */
export function calendarHolidays(calendar: WorkingCalendar, year: number): readonly BankHoliday[] {
  const byDay = new Map<CalendarDate, BankHoliday>();
  for (const division of calendar.divisions) {
    for (const holiday of bankHolidays(division, year)) byDay.set(holiday.on, holiday);
  }
  for (const on of calendar.removed) byDay.delete(on);
  const provisional = yearIsProvisional(year, calendar);
  for (const on of calendar.added) {
    if (Number(on.slice(0, 4)) === year)
      byDay.set(on, { on, name: 'a day added to the calendar', substitute: false, provisional });
  }
  return [...byDay.values()]
    .map((holiday) => ({ ...holiday, provisional }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Lookup tables of a calendar's working days from 1978 to 2199. */
export interface WorkingDayTable {
  /** The number of working days up to and including a day. Indexed by days since 31 December 1977. */
  readonly upTo: Uint16Array;
  /** The day number of each working day, by index from 0. */
  readonly days: readonly number[];
  /** Caches the text of each working day, by the same index. */
  readonly texts: CalendarDate[];
}

/** The day number of 1 January 1978. */
export const TABLE_FROM = 2922;
/** The day number of 31 December 2199. */
const TABLE_TO = 84005;

/** A table, with the state of the calendar that it was built from. */
interface Counted {
  readonly table: WorkingDayTable;
  /** The calendar as JSON, to detect later changes; undefined if the calendar is frozen. */
  readonly text: string | undefined;
}

const tables = /* @__PURE__ */ new WeakMap<WorkingCalendar, Counted>();
/** A placeholder that never equals a caller's calendar. */
const NO_CALENDAR = /* @__PURE__ */ Object.freeze({}) as WorkingCalendar;
let latestCalendar = NO_CALENDAR;
let latestTable: WorkingDayTable | undefined;

/**
 * Returns the table of a calendar, built at its first use and cached while the calendar is in memory.
 *
 * Rebuilds the table if the calendar has changed. Throws on behalf of `caller` if the value isn't a calendar.
 */
export function workingDayTable(calendar: WorkingCalendar, caller: string): WorkingDayTable {
  // kept small so that engines can inline it into the counting functions
  return calendar === latestCalendar ? (latestTable as WorkingDayTable) : tableOf(calendar, caller);
}

function tableOf(calendar: WorkingCalendar, caller: string): WorkingDayTable {
  let counted = tables.get(calendar);
  if (counted === undefined || (counted.text !== undefined && counted.text !== JSON.stringify(calendar))) {
    if (!isCalendar(calendar)) throw noCalendar(caller, calendar);
    const isFixed = Object.isFrozen(calendar) && Object.values(calendar).every(Object.isFrozen);
    counted = { table: countOut(calendar), text: isFixed ? undefined : JSON.stringify(calendar) };
    tables.set(calendar, counted);
  }
  // a calendar that isn't frozen must be compared again at every call
  latestCalendar = counted.text === undefined ? calendar : NO_CALENDAR;
  latestTable = counted.table;
  return latestTable;
}

/**
 * True if a value is a calendar.
 *
 * Written by hand instead of with a shape, so that an app that only counts working days doesn't bundle the
 * validation code.
 */
function isCalendar(value: unknown): boolean {
  const all = (list: unknown, holds: (item: unknown) => boolean): boolean =>
    Array.isArray(list) && list.every(holds);
  return (
    isObject(value) &&
    all(value['divisions'], (division) => UK_DIVISIONS.includes(division as UkDivision)) &&
    all(value['added'], isCalendarDate) &&
    all(value['removed'], isCalendarDate) &&
    all(value['confirmedYears'], Number.isInteger)
  );
}

function noCalendar(caller: string, value: unknown): SupportPlanError {
  const code = value === undefined ? 'argument/missing' : 'argument/wrong-type';
  const expected = "a working calendar, such as ukWorkingCalendar('england-and-wales')";
  return misuse(code, caller, 'calendar', expected, describeValue(value));
}

function countOut(calendar: WorkingCalendar): WorkingDayTable {
  const off = new Set<number>();
  for (const division of calendar.divisions) {
    for (let year = FIRST_RULE_YEAR; year <= LAST_RULE_YEAR; year += 1) {
      for (const day of holidayDays(division, year).keys()) off.add(day);
    }
  }
  for (const on of calendar.removed) off.delete(dayOf('removed', on));
  for (const on of calendar.added) off.add(dayOf('added', on));
  const upTo = new Uint16Array(TABLE_TO - TABLE_FROM + 2);
  const days: number[] = [];
  for (let day = TABLE_FROM; day <= TABLE_TO; day += 1) {
    if (weekday(day) < 5 && !off.has(day)) days.push(day);
    upTo[day - TABLE_FROM + 1] = days.length;
  }
  return { upTo, days, texts: new Array(days.length) };
}

/** Validates a working calendar. */
export const WORKING_CALENDAR: Shape<WorkingCalendar> = /* @__PURE__ */ shape(() =>
  object<WorkingCalendar>(
    {
      divisions: list(DIVISION),
      added: list(DAY),
      removed: list(DAY),
      confirmedYears: list(whole(FIRST_RULE_YEAR, LAST_RULE_YEAR)),
    },
    "a working calendar, such as ukWorkingCalendar('england-and-wales')",
  ),
);
