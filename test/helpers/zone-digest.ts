/**
 * Prints a digest of what the built package calculates, and a control: a value that JavaScript's own `Date` makes differently in
 * each time zone. Run by test/package/zones.test.ts.
 */
import { createHash } from 'node:crypto';
import {
  addWorkingDays,
  type CalendarDate,
  calendarDate,
  explainReview,
  reviewSchedule,
  reviewStatus,
  ukWorkingCalendar,
} from 'supportplan';
import { bankHolidays, UK_DIVISIONS } from 'supportplan/calendar';
import { PUBLISHED_REVIEW_POLICIES } from 'supportplan/policies';
import { goldenFiles, optionsOf, recordOf } from './golden.js';

const hash = createHash('sha256');
let values = 0;

function add(value: unknown): void {
  values += 1;
  hash.update(`${JSON.stringify(value)}\n`);
}

const today: CalendarDate = calendarDate('2026-11-22');

for (const { policy: id, cases } of goldenFiles()) {
  const policy = PUBLISHED_REVIEW_POLICIES.find((one) => one.id === id);
  if (policy === undefined) throw new Error(`There is no policy ${id}.`);
  for (const golden of cases) {
    const schedule = reviewSchedule(policy, recordOf(golden), optionsOf(golden));
    add(schedule);
    for (const review of schedule.reviews) add([explainReview(review), reviewStatus(review, { today })]);
  }
}

for (const division of UK_DIVISIONS) {
  const calendar = ukWorkingCalendar(division);
  for (let year = 1978; year <= 2199; year += 1) {
    for (const holiday of bankHolidays(division, year)) {
      add(holiday);
      // over the days around it, in both directions; not past the years that are known
      if (year > 1978 && year < 2199)
        add([addWorkingDays(holiday.on, 3, calendar), addWorkingDays(holiday.on, -3, calendar)]);
    }
  }
}

console.log(
  JSON.stringify({
    digest: hash.digest('hex'),
    values,
    control: new Date(2026, 6, 1).toISOString(),
  }),
);
