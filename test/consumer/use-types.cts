import { type CalendarDate, calendarDate, nextReview } from 'supportplan';
import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
import { planToMarkdown } from 'supportplan/render';
import { readPlan } from 'supportplan/schemas';

const due = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
  events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }],
});
export const by: CalendarDate | undefined = due.by;
export const ok: boolean = readPlan({}).ok;
export const page = (plan: Parameters<typeof planToMarkdown>[0]): string =>
  planToMarkdown(plan, { today: calendarDate('2026-11-22') });
