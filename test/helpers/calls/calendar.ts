import { calendarDate as on, ukWorkingCalendar } from 'supportplan';
import type { Calls } from './call.js';

const calendar = () => structuredClone(ukWorkingCalendar(['england-and-wales', 'scotland']));
const merged = () => ({
  ...calendar(),
  added: ['2027-06-14'],
  removed: ['2026-12-28'],
  confirmedYears: [2030],
});
const events = () => [
  { on: '2026-01-01', title: 'New Year’s Day' },
  { on: '2026-12-25', title: 'Christmas Day' },
];
const feed = () => ({ 'england-and-wales': events(), scotland: events(), 'northern-ireland': events() });

export const CALENDAR_CALLS: Calls = {
  addDays: () => ['2026-03-02', 3],
  addMonths: () => ['2026-11-30', 3],
  addWeeks: () => ['2026-03-02', 8],
  addWorkingDays: () => ['2026-03-31', 5, merged()],
  ageOn: () => ['1951-06-30', '2026-11-30'],
  bankHolidays: () => ['scotland', 2026],
  calendarDate: () => ['2026-03-02'],
  daysBetween: () => ['2026-03-02', '2026-04-27'],
  isCalendarDate: () => ['2026-03-02'],
  isProvisional: () => ['2026-03-02', merged()],
  isWorkingDay: () => ['2026-03-02', merged()],
  lastDayOf: () => ['2026-03-02', { within: { workingDays: 20 }, counting: 'after', last: 'by' }, merged()],
  lastWorkingDayOnOrBefore: () => [on('2026-03-01'), merged()],
  londonDay: () => [Date.UTC(2026, 5, 30, 23, 30)],
  mergeBankHolidayFeed: () => [merged(), feed(), { removals: 'apply' }],
  nextWorkingDayOnOrAfter: () => ['2026-03-01', merged()],
  readBankHolidayFeed: () => [
    { scotland: { division: 'scotland', events: [{ date: '2026-01-01', title: 'x' }] } },
  ],
  readCalendarDate: () => ['2/3/2026'],
  ukWorkingCalendar: () => [['england-and-wales', 'scotland']],
  withBankHolidays: () => [merged(), { add: ['2027-06-15'], remove: ['2027-05-03'], confirmYears: [2031] }],
  workingDaysBetween: () => ['2026-12-24', '2027-01-04', merged()],
};
