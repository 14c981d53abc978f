/**
 * Working calendars: which bank holidays count, for whom, and how sure that is.
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
 * Whose bank holidays are left out when working days are counted, with a host's own changes. Plain data: it
 * can be stored as JSON and compared. A working day is Monday to Friday and no bank holiday in any of the
 * divisions.
 */
export interface WorkingCalendar {
  /** The divisions; a holiday in any one of them is no working day. In the feed's order, each once. */
  readonly divisions: readonly UkDivision[];
  /** Days a host has added. */
  readonly added: readonly CalendarDate[];
  /** Built-in days a host has taken out. */
  readonly removed: readonly CalendarDate[];
  /** Years outside 2012 to 2028 whose days a host has confirmed; they are not provisional. */
  readonly confirmedYears: readonly number[];
}

/** What a host knows better than the built-in days. */
export interface BankHolidayChanges {
  /** Days that are bank holidays. */
  readonly add?: readonly CalendarDate[];
  /** Days that are not. */
  readonly remove?: readonly CalendarDate[];
  /** Years whose days are now known to be right. */
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
 * Gives the built-in working calendar of one division, or of several together.
 *
 * "Working day" is defined instrument by instrument and tied to a division's bank holidays, not to where
 * the person lives. A few laws leave out a holiday in any part of the country: name several divisions then.
 *
 * @param divisions - one division, or a list of them
 * @returns the calendar, frozen; the same object for the same divisions
 * @throws `SupportPlanError` `calendar/unknown-division` for an empty list or any other name
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
 * Says whether the bank holidays around a day are known by rule only: true outside 2012 to 2028, unless
 * the calendar's years say otherwise.
 *
 * @param day - the day
 * @param calendar - the calendar
 * @returns true where a proclamation unknown to us may have changed the year's days
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

/** The day number of 1 January 2012, the first day published. */
const PUBLISHED_FROM = 15340;
/** The day number of 31 December 2028, the last day published. */
const PUBLISHED_TO = 21549;

/** Whether a count from one day number to another, either way round, touches a provisional year. */
export function leansOnProvisional(a: number, b: number, calendar: WorkingCalendar): boolean {
  // nearly every count is within the published years, and this is asked of every one
  if (a >= PUBLISHED_FROM && b >= PUBLISHED_FROM && a <= PUBLISHED_TO && b <= PUBLISHED_TO) return false;
  const last = yearOfDay(Math.max(a, b));
  for (let year = yearOfDay(Math.min(a, b)); year <= last; year += 1) {
    if (yearIsProvisional(year, calendar)) return true;
  }
  return false;
}

/** The bank holidays of a calendar in a year, its divisions and changes together, in order. */
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

/** The working days of 1978 to 2199 in a calendar, counted out. */
export interface WorkingDayTable {
  /** By days since the last of 1977: how many working days there have been, that day counted. */
  readonly upTo: Uint16Array;
  /** The day number of the nth working day, from 0. */
  readonly days: readonly number[];
  /** Its text, kept once made. */
  readonly texts: CalendarDate[];
}

/** The day number of 1 January 1978. */
export const TABLE_FROM = 2922;
/** The day number of 31 December 2199. */
const TABLE_TO = 84005;

/** A table, and the calendar as it was when the table was made. */
interface Counted {
  readonly table: WorkingDayTable;
  /** The calendar as JSON, if a host could have changed it since; undefined if it is frozen. */
  readonly text: string | undefined;
}

const tables = /* @__PURE__ */ new WeakMap<WorkingCalendar, Counted>();
/** A calendar that nobody can pass. */
const NO_CALENDAR = /* @__PURE__ */ Object.freeze({}) as WorkingCalendar;
let latestCalendar = NO_CALENDAR;
let latestTable: WorkingDayTable | undefined;

/**
 * The table of a calendar, made at its first use and cached for as long as the calendar is. A calendar that
 * has been changed since is counted again; one that is no calendar is an error of the named caller.
 */
export function workingDayTable(calendar: WorkingCalendar, caller: string): WorkingDayTable {
  // small, so that it is compiled into the counting itself
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
  // one that could be changed is looked at every time
  latestCalendar = counted.text === undefined ? calendar : NO_CALENDAR;
  latestTable = counted.table;
  return latestTable;
}

/**
 * Whether a value is a calendar. Written out, where others check arguments by their descriptions: this is
 * all that counting working days needs of that, and an app that counts working days should not ship the
 * rest.
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

/** A working calendar. */
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
