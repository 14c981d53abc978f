/**
 * Calendar dates, intervals, working days and the bank holidays of the UK.
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
} from './bank-holiday-feed.js';
export { type BankHoliday, bankHolidays } from './bank-holidays.js';
export {
  type CalendarDate,
  type CalendarDateBrand,
  calendarDate,
  isCalendarDate,
  readCalendarDate,
} from './calendar-date.js';
export { addDays, addMonths, addWeeks, ageOn, daysBetween } from './date-arithmetic.js';
export { UK_DIVISIONS, type UkDivision } from './holiday-days.js';
export {
  type Counting,
  INTERVAL_UNITS,
  type Interval,
  type IntervalIn,
  type IntervalUnit,
} from './interval.js';
export { type Instant, londonDay } from './london-day.js';
export { lastDayOf, type TimeLimit } from './time-limit.js';
export {
  type BankHolidayChanges,
  isProvisional,
  ukWorkingCalendar,
  type WorkingCalendar,
  withBankHolidays,
} from './working-calendar.js';
export {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextWorkingDayOnOrAfter,
  workingDaysBetween,
} from './working-days.js';
