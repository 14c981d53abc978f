/**
 * The types of a check of a plan.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Finding } from '../kernel/finding.js';
import type { SmartOptions } from '../objectives/smart.js';
import type { Plan } from '../plan/plan.js';
import type { ReviewPolicy } from '../review/policy.js';

/** The settings of a check. */
export interface CheckOptions {
  /** The day for which to check the plan. */
  readonly today: CalendarDate;
  /** The policy that the plan's reviews follow. If missing, the date of the next review is not checked. */
  readonly policy?: ReviewPolicy;
  /** Working calendars, used instead of the built-in ones for the divisions that the policy names. */
  readonly calendars?: readonly WorkingCalendar[];
  /** The largest step of an objective that is accepted without a question. */
  readonly smart?: SmartOptions;
}

/** One rule: takes a plan and returns findings. */
export type PlanCheck = (plan: Plan, options: CheckOptions) => readonly Finding[];
