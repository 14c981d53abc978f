import {
  type Basis,
  calendarDate,
  type NextReview,
  type ReviewDue,
  type ReviewSchedule,
  ukWorkingCalendar,
} from 'supportplan';
import type {
  Ended,
  EndsFirst,
  NoFixedLimit,
  NotCountable,
  NotScheduled,
  OnHold,
  ProjectedReview,
} from 'supportplan/review';
import { deepFreeze } from '../helpers/deep-freeze.js';

/** A Sunday. */
export const TODAY = calendarDate('2026-11-22');

const basis: Basis = { source: 'Ours', locator: 'section 1', claimedForce: 'local', checked: 'seen' };
const rule = { within: { months: 12 }, basis } as const;
const answer = { policy: 'ours', timescale: 'yearly', title: 'yearly review', basis } as const;
const begun = { ...answer, startedOn: calendarDate('2025-12-04'), startedBy: 'plan-agreed' } as const;

/** A review with a last day, which is a working day unless told. */
export function due(by: string, rest: Partial<ReviewDue> = {}): ReviewDue {
  const day = calendarDate(by);
  return {
    ...begun,
    kind: 'due',
    step: 'every',
    strength: 'must',
    from: begun.startedOn,
    by: day,
    planBy: day,
    limit: rule,
    rule,
    countedFrom: begun.startedOn,
    countedTo: day,
    calendar: ukWorkingCalendar(['england-and-wales']),
    provisional: false,
    ...rest,
  };
}

export function owed(rest: Partial<NoFixedLimit> = {}): NoFixedLimit {
  const startedOn = calendarDate('2026-11-02');
  return {
    ...begun,
    title: 'requested review',
    kind: 'no-fixed-limit',
    startedOn,
    startedBy: 'review-requested',
    ...rest,
  };
}

export function held(rest: Partial<OnHold> = {}): OnHold {
  const [heldSince, otherwiseBy] = [calendarDate('2026-10-05'), calendarDate('2026-12-04')];
  return { ...begun, kind: 'on-hold', heldSince, otherwiseBy, ...rest };
}

export function unscheduled(rest: Partial<NotScheduled> = {}): NotScheduled {
  const notStarted = {
    ...answer,
    kind: 'not-scheduled',
    because: 'not-started',
    startsWith: ['plan-agreed'],
  };
  return { ...notStarted, ...rest } as NotScheduled;
}

export function uncounted(because: NotCountable['because']): NotCountable {
  return { ...begun, kind: 'not-scheduled', because };
}

export function endsFirst(on: string): EndsFirst {
  return { ...begun, kind: 'not-scheduled', because: 'ends-first', on: calendarDate(on) };
}

export function ended(rest: Partial<Ended> = {}): Ended {
  return { ...answer, kind: 'ended', on: calendarDate('2026-06-01'), endedBy: 'plan-closed', ...rest };
}

/** Days projected for a timescale. */
export function later(days: readonly string[], timescale = 'yearly'): readonly ProjectedReview[] {
  return days.map((by) => ({
    timescale,
    title: 'yearly review',
    by: calendarDate(by),
    planBy: calendarDate(by),
  }));
}

/** A frozen schedule of answers. */
export function scheduleOf(
  reviews: readonly NextReview[],
  projected: readonly ProjectedReview[] = [],
): ReviewSchedule {
  return deepFreeze({ next: reviews[0] ?? unscheduled(), reviews, projected, unusedEvents: [] });
}
