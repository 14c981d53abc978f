import * as fc from 'fast-check';
import {
  addDays,
  calendarDate,
  daysBetween,
  type ReviewEvent,
  type ReviewPolicy,
  reviewHistory,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_CHILD_PROTECTION,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
  PUBLISHED_REVIEW_POLICIES,
} from 'supportplan/policies';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(calendarDate('2022-01-01'), days));

/** Policies whose days hang on nothing that may be recorded later. */
const plain = [
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_CHILD_PROTECTION,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
];
/** A policy and what happens to somebody under it, in events that it knows for the most part. */
const anyCase = (
  of: readonly ReviewPolicy[],
): fc.Arbitrary<readonly [ReviewPolicy, readonly ReviewEvent[]]> =>
  fc.constantFrom(...of).chain((policy) => {
    const named = policy.timescales.flatMap(({ startedBy, metBy, firstMetBy = [], endedBy }) => [
      ...[startedBy, startedBy, metBy, metBy, firstMetBy, endedBy].flat(),
    ]);
    const kind = fc.constantFrom(...named, 'review-offered' as const, 'review-declined' as const);
    return fc.tuple(fc.constant(policy), fc.array(fc.record({ kind, on: anyDay }), { maxLength: 14 }));
  });

describe('reviewHistory, for any record', () => {
  it('tells of each review what became of it, in days that fit together', () => {
    fc.assert(
      fc.property(anyCase(PUBLISHED_REVIEW_POLICIES), anyDay, ([policy, events], today) => {
        for (const review of reviewHistory(policy, deepFreeze({ events }), { today })) {
          const { outcome, by, metOn, metBy, closedOn, daysLate, startedOn } = review;
          const end = metOn ?? closedOn ?? today;
          // only where a timescale can be met early may that be before it began
          const early = policy.timescales.some(({ id, metEarly }) => id === review.timescale && metEarly);
          expect((startedOn <= end || (early && metOn !== undefined)) && end <= today).toBe(true);
          expect(metOn !== undefined).toBe(['on-time', 'late', 'no-limit'].includes(outcome));
          expect(metOn === undefined || events.some(({ kind, on }) => kind === metBy && on === metOn)).toBe(
            true,
          );
          expect(by === undefined).toBe(outcome === 'no-limit');
          expect(daysLate).toBe(by === undefined ? 0 : Math.max(daysBetween(by, end), 0));
          expect(daysLate > 0).toBe(outcome !== 'on-time' && outcome !== 'no-limit');
        }
      }),
    );
  });

  it('takes no notice of what is after the day', () => {
    fc.assert(
      fc.property(anyCase(PUBLISHED_REVIEW_POLICIES), anyDay, ([policy, events], today) => {
        const known = events.filter(({ on }) => on <= today);
        expect(reviewHistory(policy, { events }, { today })).toEqual(
          reviewHistory(policy, { events: known }, { today }),
        );
      }),
    );
  });

  it('leaves what is met or closed as it was, as days pass', () => {
    fc.assert(
      fc.property(anyCase(plain), anyDay, anyDay, ([policy, events], one, other) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        const over = (day: typeof first) =>
          reviewHistory(policy, { events }, { today: day }).filter(
            ({ metOn, closedOn }) => metOn !== undefined || closedOn !== undefined,
          );
        const before = over(first).filter(({ metOn, closedOn }) => (metOn ?? closedOn ?? '') < first);
        expect(over(second).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});
