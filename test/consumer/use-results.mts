import {
  type CalendarDate,
  calendarDate,
  changeStatus,
  type Issue,
  movePlan,
  newVersion,
  type Plan,
  type Refusal,
  type Result,
  readCalendarDate,
  type Status,
} from 'supportplan';
import { readBankHolidayFeed } from 'supportplan/calendar';
import { type PlanReading, readPlan, readReviewPolicy } from 'supportplan/schemas';

// results narrow by `ok` in either order, with and without `strict`
const on: CalendarDate = calendarDate('2026-11-30');

export function planOf(reading: PlanReading): Plan {
  if (!reading.ok) throw new Error(reading.issues.map((issue: Issue) => issue.message).join('\n'));
  // @ts-expect-error a plan, and not any
  const kind: number = reading.value.kind;
  return kind && reading.migratedFrom ? reading.value : reading.value;
}

export const version: number = planOf(readPlan({})).version;

export function expectedOf(reading: PlanReading): string {
  return reading.ok ? reading.value.id : reading.issues[0].expected;
}

export function earlyReturn(reading: PlanReading): string {
  if (reading.ok) return reading.value.id;
  // @ts-expect-error an issue's path is a list
  const path: number = reading.issues[0].path;
  return path === 0 ? '' : reading.issues[0].got;
}

export function comparedWithFalse(reading: PlanReading): string {
  if (reading.ok === false) return reading.issues[0].got;
  return reading.value.id;
}

export function destructured(): string {
  const { ok, value, issues } = readReviewPolicy({});
  if (!ok) return issues[0].message;
  // @ts-expect-error an id is text
  const id: number = value.id;
  return id === 0 ? '' : value.title;
}

export function destructuredByIssues(): string {
  const { value, issues } = readCalendarDate('2/3/2026');
  return issues ? issues[0].expected : value;
}

export const hasHolidays: boolean = readBankHolidayFeed({}).value !== undefined;

export function refused(plan: Plan): Plan | readonly Refusal[] {
  const moved = movePlan(plan, { to: 'agreed', on });
  if (!moved.ok) return moved.issues;
  const next = newVersion(moved.value, { on, by: { role: 'carer' }, decision: 'confirm', reasons: [] });
  return next.ok ? next.value : next.issues;
}

export function toText<T>(result: Result<T>, write: (value: T) => string): string {
  if (!result.ok)
    return result.issues.map(({ code, path, message }) => [code, ...path, message].join()).join();
  return write(result.value);
}

export const status: string = toText(
  changeStatus<{ readonly status?: Status }>({}, { to: { lifecycle: 'active' }, on }),
  ({ status: now }) => now?.lifecycle ?? 'none',
);
