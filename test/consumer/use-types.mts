import {
  type CalendarDate,
  calendarDate,
  type NextReview,
  nextReview,
  type ReviewStatusOptions,
  reviewStatus,
} from 'supportplan';
import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
import { planToMarkdown } from 'supportplan/render';
import { readPlan } from 'supportplan/schemas';
import { reviewWording, type WordingCode } from 'supportplan/wording';

const due: NextReview = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
  events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }],
});
export const by: CalendarDate | undefined = due.by;
const options: ReviewStatusOptions = { today: calendarDate('2026-04-23'), dueSoonDays: 14 };
export const overdue: number | undefined = reviewStatus(due, options).overdueDays;
// @ts-expect-error the day is an option
reviewStatus(due, calendarDate('2026-04-23'));
const reading = readPlan({});
export const version: number = reading.ok ? reading.value.version : reading.issues.length;
// @ts-expect-error a slip of the keyboard is no kind of event
nextReview(ENGLAND_LOOKED_AFTER_CHILD, { events: [{ kind: 'review-hold', on: calendarDate('2026-03-21') }] });
export const asked: readonly WordingCode[] = reviewWording('Swim.', {
  kind: 'objective',
  voice: 'agreed',
  today: calendarDate('2026-11-22'),
}).findings.map(({ code }) => code);
export const page = (plan: Parameters<typeof planToMarkdown>[0]): string =>
  planToMarkdown(plan, { today: calendarDate('2026-11-22') });
