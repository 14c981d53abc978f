/**
 * What a check of a plan is.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Finding } from '../kernel/finding.js';
import type { SmartOptions } from '../objectives/smart.js';
import type { Plan } from '../plan/plan.js';
import type { ReviewPolicy } from '../review/policy.js';

/** What a check is told besides the plan. */
export interface CheckOptions {
  /** The day to judge it on. */
  readonly today: CalendarDate;
  /** The rules that the plan's reviews follow. Without them the day of the next review is not judged. */
  readonly policy?: ReviewPolicy;
  /** Working calendars to use where the policy names the same divisions. */
  readonly calendars?: readonly WorkingCalendar[];
  /** How large a step of an objective may be without a question. */
  readonly smart?: SmartOptions;
}

/** One rule: a plan in, findings out. */
export type PlanCheck = (plan: Plan, options: CheckOptions) => readonly Finding[];
