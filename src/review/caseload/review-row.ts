/**
 * One row of a caseload's list, made of where the timescales of a policy stand.
 *
 * @module
 */

import { type CalendarDate, textOfDay } from '../../calendar/calendar-date.js';
import { ROLE } from '../engine/compiled-policy.js';
import { type DueCalculation, leansOnRules } from '../engine/due-calculation.js';
import { hasEnded, mandatoryReview, mostPressing, type PolicyEvaluation } from '../engine/evaluation.js';
import type { Timeline } from '../engine/timeline.js';
import type { EventKind } from '../event.js';
import type { EndsFirst, NotCountable, NotScheduled } from '../next-review.js';
import type { Strength } from '../policy.js';
import type { CaseRecord } from '../record.js';
import { dueStatus, isPressing, overdueDays } from '../status.js';
import type { ReviewStatusKind } from '../statuses.js';
import { unusedKinds } from '../unused-events.js';

/** One person's line. */
export interface ReviewRow {
  /** The record's place in what was given, from 0. */
  readonly place: number;
  /** The host's id, where the record has one. */
  readonly id?: string;
  /** The team, where the record has one. */
  readonly team?: string;
  /** The policy's id. */
  readonly policy: string;
  /** The timescale's id. */
  readonly timescale: string;
  /** How the review stands. */
  readonly status: ReviewStatusKind;
  /** Whether it has to happen by its last day, or to be considered by then. */
  readonly strength: Strength;
  /** The day it may be held from, where there is a last day and nothing has ended. */
  readonly from?: CalendarDate;
  /** The last day, where there is one and nothing has ended. */
  readonly by?: CalendarDate;
  /** The day to plan for, where there is one. */
  readonly planBy?: CalendarDate;
  /** Calendar days to the last day, 0 on it and after it; none where there is no last day. */
  readonly daysToGo?: number;
  /** Calendar days past the last day where it is overdue, else 0; none where there is no last day. */
  readonly overdueDays?: number;
  /** Why nothing is scheduled, where nothing is: a missing start is another thing than a review done. */
  readonly because?: (NotScheduled | NotCountable | EndsFirst)['because'];
  /** What some rule of the policy asks for and the record does not hold. */
  readonly missing?: readonly string[];
  /** The kinds of event in the record that its policy does not use, sorted, each once. */
  readonly unusedEvents?: readonly EventKind[];
  /** Whether the day leans on bank holidays that are known by rule only. */
  readonly provisional: boolean;
  /** Whether a review without a fixed limit is owed besides this one: one that was asked for, say. */
  readonly alsoOwed: boolean;
  /** Whether something is owed at once, or was asked for or changed on grounds of safety. */
  readonly immediate: boolean;
}

/** The row of a record whose policy is laid out and assessed. */
export function rowOf(
  evaluation: PolicyEvaluation,
  timeline: Timeline,
  record: CaseRecord,
  place: number,
  today: number,
  dueSoonDays: number,
): ReviewRow {
  let calculation = mostPressing(evaluation, today);
  let status = statusOf(calculation, today, dueSoonDays);
  if (status === 'not-yet-considered') {
    const mandatory = mandatoryReview(evaluation, calculation);
    const instead = mandatory && statusOf(mandatory, today, dueSoonDays);
    if (mandatory !== undefined && instead !== undefined && isPressing(instead)) {
      calculation = mandatory;
      status = instead;
    }
  }
  let withoutLimit = 0;
  let immediate = false;
  let missing: string[] | undefined;
  if (status !== 'ended') {
    for (const one of evaluation.calculations) {
      if (one.kind === 'no-fixed-limit') withoutLimit += 1;
      if (isImmediate(one, timeline)) immediate = true;
      if (one.missing !== undefined) missing = [...(missing ?? []), ...one.missing];
    }
  }
  const { id, team, policy } = record;
  const { kind, by, version } = calculation;
  const { id: timescale, strength = 'must' } = version.timescale;
  const alsoOwed = withoutLimit > (status === 'no-limit' ? 1 : 0);
  // the common row in one piece: putting it together from parts costs more than all of the counting
  if (
    kind === 'due' &&
    status !== 'ended' &&
    id !== undefined &&
    team !== undefined &&
    missing === undefined &&
    timeline.unused === undefined
  ) {
    return {
      place,
      id,
      team,
      policy,
      timescale,
      status,
      strength,
      from: textOfDay(calculation.from),
      by: textOfDay(by),
      planBy: textOfDay(calculation.planBy),
      daysToGo: by > today ? by - today : 0,
      overdueDays: overdueDays(status, by, today),
      provisional: leansOnRules(calculation),
      alsoOwed,
      immediate,
    };
  }
  const dated = kind === 'due' && status !== 'ended';
  return {
    place,
    ...(id !== undefined && { id }),
    ...(team !== undefined && { team }),
    policy,
    timescale,
    status,
    strength,
    ...(dated && {
      from: textOfDay(calculation.from),
      by: textOfDay(by),
      planBy: textOfDay(calculation.planBy),
      daysToGo: by > today ? by - today : 0,
      overdueDays: overdueDays(status, by, today),
    }),
    ...(status === 'not-scheduled' && { because: kind as NonNullable<ReviewRow['because']> }),
    ...(missing && { missing: [...new Set(missing)] }),
    ...(timeline.unused && { unusedEvents: unusedKinds(timeline) }),
    provisional: dated && leansOnRules(calculation),
    alsoOwed,
    immediate,
  };
}

function statusOf(calculation: DueCalculation, today: number, dueSoonDays: number): ReviewStatusKind {
  const { kind, from, by, version } = calculation;
  if (kind === 'ended' || hasEnded(calculation, today)) return 'ended';
  if (kind === 'due') {
    return dueStatus(from, by, version.timescale.strength !== 'consider', today, dueSoonDays);
  }
  if (kind === 'no-fixed-limit') return 'no-limit';
  return kind === 'on-hold' ? kind : 'not-scheduled';
}

/** Whether it is owed at once, or was asked for or changed on grounds of safety and has waited since. */
function isImmediate(
  { kind, rule, course: timescaleState, version }: DueCalculation,
  timeline: Timeline,
): boolean {
  if (kind !== 'due' && kind !== 'no-fixed-limit') return false;
  if (
    rule?.unit === 'days' &&
    rule.count === 0 &&
    rule.from === undefined &&
    rule.given.onDay === undefined
  ) {
    return true;
  }
  if (timescaleState.lead !== 'startedBy' || timeline.safety === undefined) return false;
  return timeline.safety.some(
    ({ day, kind: told }) =>
      day >= timescaleState.since && ((version.roles[told] as number) & ROLE.starts) !== 0,
  );
}
