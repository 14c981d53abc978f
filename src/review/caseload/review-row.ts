/**
 * Builds one row of a caseload's list from the due calculations of a policy.
 *
 * @module
 */

import { type CalendarDate, textOfDay } from '../../calendar/calendar-date.js';
import type { EndsFirst, NotCountable, NotScheduled } from '../answer.js';
import { ROLE } from '../engine/compiled-policy.js';
import { type DueCalculation, leansOnRules } from '../engine/due-calculation.js';
import { mandatoryReview, mostPressing, type PolicyEvaluation } from '../engine/evaluation.js';
import type { Timeline } from '../engine/timeline.js';
import type { EventKind } from '../event.js';
import type { Strength } from '../policy.js';
import type { CaseRecord } from '../record.js';
import { isPressing, overdueDays, type StatusDay, statusOn } from '../status.js';
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

/** A case that has been read and assessed. */
export interface AssessedCase {
  readonly place: number;
  readonly record: CaseRecord;
  readonly evaluation: PolicyEvaluation;
  readonly timeline: Timeline;
}

/** Builds the row of a case. */
export function rowOf({ place, record, evaluation, timeline }: AssessedCase, day: StatusDay): ReviewRow {
  let calculation = mostPressing(evaluation, day.today);
  let status = statusOn(calculation, day);
  if (status === 'not-yet-considered') {
    calculation = inPlaceOf(calculation, evaluation, day);
    status = statusOn(calculation, day);
  }
  const others = status === 'ended' ? NOTHING_ELSE : summaryOf(evaluation, timeline);
  const { kind, by, version } = calculation;
  const isDated = kind === 'due' && status !== 'ended';
  const { id, team, policy } = record;
  const { id: timescale, strength = 'must' } = version.timescale;
  const alsoOwed = others.withoutLimit > (status === 'no-limit' ? 1 : 0);
  const { immediate, missing } = others;
  // tuned: the most common row as one literal; a list takes 1.6 times as long without it
  if (isDated && id !== undefined && team !== undefined && missing === undefined && !timeline.unused) {
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
      daysToGo: Math.max(by - day.today, 0),
      overdueDays: overdueDays(status, by, day.today),
      provisional: leansOnRules(calculation),
      alsoOwed,
      immediate,
    };
  }
  return {
    place,
    ...(id !== undefined && { id }),
    ...(team !== undefined && { team }),
    policy,
    timescale,
    status,
    strength,
    ...(isDated && {
      from: textOfDay(calculation.from),
      by: textOfDay(by),
      planBy: textOfDay(calculation.planBy),
      daysToGo: Math.max(by - day.today, 0),
      overdueDays: overdueDays(status, by, day.today),
    }),
    ...(status === 'not-scheduled' && { because: kind as NonNullable<ReviewRow['because']> }),
    ...(missing && { missing: [...new Set(missing)] }),
    ...(timeline.unused && { unusedEvents: unusedKinds(timeline) }),
    provisional: isDated && leansOnRules(calculation),
    alsoOwed,
    immediate,
  };
}

/** The review that must be held, if it is pressing, in place of one that is only to be considered. */
function inPlaceOf(first: DueCalculation, evaluation: PolicyEvaluation, day: StatusDay): DueCalculation {
  const mandatory = mandatoryReview(evaluation, first);
  return mandatory !== undefined && isPressing(statusOn(mandatory, day)) ? mandatory : first;
}

/** What all the calculations of a case show together. */
interface CaseSummary {
  /** How many reviews are due without a fixed limit. */
  readonly withoutLimit: number;
  readonly immediate: boolean;
  readonly missing: readonly string[] | undefined;
}

const NOTHING_ELSE: CaseSummary = { withoutLimit: 0, immediate: false, missing: undefined };

function summaryOf({ calculations }: PolicyEvaluation, timeline: Timeline): CaseSummary {
  let withoutLimit = 0;
  let immediate = false;
  let missing: string[] | undefined;
  for (const calculation of calculations) {
    if (calculation.kind === 'no-fixed-limit') withoutLimit += 1;
    if (isImmediate(calculation, timeline)) immediate = true;
    if (calculation.missing !== undefined) missing = [...(missing ?? []), ...calculation.missing];
  }
  return { withoutLimit, immediate, missing };
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
