/**
 * UK care and support planning as pure functions over immutable plain data.
 *
 * @module
 */

export {
  type BankHolidayDifference,
  type BankHolidayFeed,
  type BankHolidayFeedEvent,
  type BankHolidayFeedOptions,
  type BankHolidayMerge,
  mergeBankHolidayFeed,
  readBankHolidayFeed,
} from './calendar/bank-holiday-feed.js';
export { type BankHoliday, bankHolidays } from './calendar/bank-holidays.js';
// calendar: days, intervals, working days, bank holidays
export {
  type CalendarDate,
  calendarDate,
  isCalendarDate,
  readCalendarDate,
} from './calendar/calendar-date.js';
export { addDays, addMonths, addWeeks, ageOn, daysBetween } from './calendar/date-arithmetic.js';
export type { UkDivision } from './calendar/holiday-days.js';
export { UK_DIVISIONS } from './calendar/holiday-days.js';
export {
  type Counting,
  type Interval,
  type IntervalUnit,
  lastDayOf,
  type TimeLimit,
} from './calendar/interval.js';
export {
  type BankHolidayChanges,
  isProvisional,
  ukWorkingCalendar,
  type WorkingCalendar,
  withBankHolidays,
} from './calendar/working-calendar.js';
export {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextWorkingDayOnOrAfter,
  workingDaysBetween,
} from './calendar/working-days.js';
