/**
 * Builds one row of a caseload's list from the due calculations of a policy.
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

/** One row of a list: the most pressing review for one record. */
export interface ReviewRow {
  /** The index of the record in the input, from 0. */
  readonly place: number;
  /** Your id for the record, if it has one. */
  readonly id?: string;
  /** The team, if the record has one. */
  readonly team?: string;
  /** The policy's id. */
  readonly policy: string;
  /** The timescale's id. */
  readonly timescale: string;
  /** The status of the review. */
  readonly status: ReviewStatusKind;
  /** Whether the review must happen, or only be considered, by its last day. */
  readonly strength: Strength;
  /** The first day it may be held. Missing if there is no last day or the timescale has ended. */
  readonly from?: CalendarDate;
  /** The last day. Missing if there is none or the timescale has ended. */
  readonly by?: CalendarDate;
  /** The working day to plan for. Missing if there is no last day. */
  readonly planBy?: CalendarDate;
  /** Calendar days until the last day; 0 on or after it. Missing if there is no last day. */
  readonly daysToGo?: number;
  /** Calendar days overdue, or 0 if not overdue. Missing if there is no last day. */
  readonly overdueDays?: number;
  /**
   * Why no review is scheduled; missing for other statuses. It separates a missing start from a
   * completed review.
   */
  readonly because?: (NotScheduled | NotCountable | EndsFirst)['because'];
  /** Facts that a rule of the policy needs and the record does not have. */
  readonly missing?: readonly string[];
  /** The kinds of event in the record that its policy does not use, sorted, each once. */
  readonly unusedEvents?: readonly EventKind[];
  /** Whether the date relies on bank holidays that are predicted by rule and not yet confirmed. */
  readonly provisional: boolean;
  /** Whether another review without a fixed limit is also due, such as one that was requested. */
  readonly alsoOwed: boolean;
  /** Whether a review is due at once, or was requested or changed on safety grounds. */
  readonly immediate: boolean;
}

/** Builds a record's row from its policy evaluation, which must be up to date with the timeline. */
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
  // the most common row is built as one literal: spreading parts costs more than the calculation itself
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

/** Whether it is due at once, or is still waiting after a request or change on safety grounds. */
function isImmediate({ kind, rule, timescaleState, version }: DueCalculation, timeline: Timeline): boolean {
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
