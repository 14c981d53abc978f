import { type Basis, calendarDate, type ReviewPolicy, type ReviewRecord } from 'supportplan';
import type { EventKind, FactValue, ReviewLimit, Timescale } from 'supportplan/review';
import { deepFreeze } from './deep-freeze.js';

/** Short for `calendarDate`. */
export const on: typeof calendarDate = calendarDate;

/** A basis in our own procedure. */
export function sourceAt(locator: string): Basis {
  return { source: 'Our procedure', locator, claimedForce: 'local', checked: 'seen' };
}

/** The basis of any rule whose basis is not tested. */
export const basis: Basis = sourceAt('section 1');

/** A policy with these timescales, each with defaults for what the test does not set. The first has the id `review`. */
export function policyOf(...timescales: readonly Partial<Timescale>[]): ReviewPolicy {
  const [first, ...others] = timescales.map(
    (timescale, place): Timescale => ({
      id: place === 0 ? 'review' : `review-${place + 1}`,
      title: 'review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      endedBy: ['plan-closed'],
      ...timescale,
    }),
  );
  return deepFreeze({
    id: 'host-policy',
    title: 'Reviews of ours',
    nation: 'england',
    cohort: 'people in our service',
    calendar: ['england-and-wales'],
    timescales: [first as Timescale, ...others],
    basis: sourceAt('section 9'),
  });
}

/** A policy with one limit, met by the first review held. */
export function limited(limit: Omit<ReviewLimit, 'basis'>): ReviewPolicy {
  return policyOf({ first: { basis, ...limit } });
}

/** Two versions of one timescale: until the end of 2025, and from 1 January 2026. */
export function versionsOf(old: Partial<Timescale>, current: Partial<Timescale>): ReviewPolicy {
  return policyOf(
    { ...old, inForce: { to: on('2025-12-31'), checked: 'seen' } },
    { id: 'review', ...current, inForce: { from: on('2026-01-01'), checked: 'seen' } },
  );
}

/** One event: what happened, on which day, and the day planned. */
export type Told = readonly [kind: EventKind, on: string, plannedFor?: string];

/** A record with these events. */
export function record(...events: readonly Told[]): ReviewRecord {
  return deepFreeze({
    events: events.map(([kind, day, plannedFor]) => ({
      kind,
      on: on(day),
      ...(plannedFor !== undefined && { plannedFor: on(plannedFor) }),
    })),
  });
}

/** A record with a plan agreed on Monday 2 March 2026, and anything else given. */
export function begun(more: Partial<ReviewRecord> = {}): ReviewRecord {
  return deepFreeze({ ...record(['plan-agreed', '2026-03-02']), ...more });
}

/** {@link begun}, with these facts. */
export function knowing(facts: Readonly<Record<string, FactValue>>): ReviewRecord {
  return begun({ facts });
}

/** {@link begun}, with this date of birth. */
export function born(bornOn: string): ReviewRecord {
  return begun({ bornOn: on(bornOn) });
}
