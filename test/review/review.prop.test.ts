import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  explainReview,
  isWorkingDay,
  nextReview,
  type ReviewEvent,
  reviewList,
  reviewSchedule,
  reviewStatus,
} from 'supportplan';
import { LONDON_HOUSING_TRUST_SUPPORT, PUBLISHED_REVIEW_POLICIES } from 'supportplan/policies';
import { EVENT_KINDS, type ReviewStatusKind } from 'supportplan/review';
import { describe, expect, it } from 'vitest';

const anyPolicy = fc.constantFrom(...PUBLISHED_REVIEW_POLICIES);
const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(calendarDate('2022-01-01'), days));
const anyEvent: fc.Arbitrary<ReviewEvent> = fc.record({ kind: fc.constantFrom(...EVENT_KINDS), on: anyDay });
const anyEvents = fc.array(anyEvent, { maxLength: 12 });
const livingEvents = anyEvents.map((events) => events.filter(({ kind }) => kind !== 'died'));

describe('nextReview, for any record', () => {
  it('does not depend on the order of events, nor on how often the same one is told', () => {
    const toldTwoWays = anyEvents.chain((events) => {
      const repeated = [...events, ...events.slice(0, 3)];
      return fc.tuple(fc.constant(events), fc.shuffledSubarray(repeated, { minLength: repeated.length }));
    });
    fc.assert(
      fc.property(anyPolicy, toldTwoWays, (policy, [events, shuffled]) => {
        expect(reviewSchedule(policy, { events: shuffled })).toEqual(reviewSchedule(policy, { events }));
      }),
    );
  });

  it('has nothing due, and nothing to list, about somebody who has died', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvents, anyDay, (policy, events, died) => {
        const record = { events: [...events, { kind: 'died', on: died } as const] };
        const { next, reviews } = reviewSchedule(policy, record);
        expect([next, ...reviews].every(({ kind, by }) => kind === 'ended' && by === undefined)).toBe(true);
        const list = reviewList([{ ...record, policy: policy.id }], {
          today: calendarDate('2026-11-22'),
          policies: PUBLISHED_REVIEW_POLICIES,
        });
        expect(list.rows).toMatchObject([{ status: 'ended' }]);
        expect(list.rows[0]).not.toHaveProperty('by');
      }),
    );
  });

  it('plans for a working day that is not after the last day, unless that were before the start', () => {
    fc.assert(
      fc.property(anyPolicy, livingEvents, (policy, events) => {
        for (const review of reviewSchedule(policy, { events }).reviews) {
          if (review.kind !== 'due') continue;
          const { from, by, planBy, startedOn, calendar } = review;
          // the sooner of two limits can have passed before the event: a decision owed within a year, and the meeting held after it
          if (by < startedOn) continue;
          expect(from <= by && planBy <= by && startedOn <= planBy).toBe(true);
          expect(isWorkingDay(planBy, calendar) || planBy === startedOn).toBe(true);
        }
      }),
    );
  });

  it('never has the next of a running cycle due earlier because another review was held', () => {
    fc.assert(
      fc.property(livingEvents, anyDay, (events, held) => {
        const before = reviewSchedule(LONDON_HOUSING_TRUST_SUPPORT, { events }).reviews[0];
        fc.pre(before?.kind === 'due' && held >= before.startedOn);
        const after = reviewSchedule(LONDON_HOUSING_TRUST_SUPPORT, {
          events: [...events, { kind: 'review-held', on: held }],
        }).reviews[0];
        expect(after?.by).toBe(addMonths(held, 6));
        expect((after?.by ?? '') >= (before?.by ?? '')).toBe(true);
      }),
    );
  });

  it('can be explained in plain sentences, each with a full stop', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvents, (policy, events) => {
        for (const review of reviewSchedule(policy, { events }).reviews) {
          expect(explainReview(review)).toMatch(/^[A-Z].*[^.]\.$/);
          expect(explainReview(review)).not.toMatch(/undefined|NaN|\[object|Invalid/);
        }
      }),
    );
  });
});

/** How far on each status is as days pass. */
const ORDER: Readonly<Record<ReviewStatusKind, number>> = {
  'not-open': 0,
  open: 1,
  'no-limit': 1,
  'on-hold': 1,
  'not-scheduled': 1,
  'not-yet-considered': 3,
  'due-soon': 2,
  overdue: 5,
  ended: 6,
};

describe('reviewStatus, for any record', () => {
  it('moves one way as days pass', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvents, anyDay, anyDay, (policy, events, one, other) => {
        const review = nextReview(policy, { events });
        const [first, second]: readonly CalendarDate[] = one <= other ? [one, other] : [other, one];
        const rank = (day: CalendarDate | undefined): number => {
          const { status, review: about } = reviewStatus(review, { today: day ?? one });
          // the review behind one that has lapsed comes due after it
          return status === 'due-soon' && about !== review ? 4 : ORDER[status];
        };
        expect(rank(first)).toBeLessThanOrEqual(rank(second));
      }),
    );
  });
});

describe('reviewList, for any records', () => {
  it('loses none: every record in is a row or a refusal out', () => {
    const anyRecord = fc.oneof(
      fc.record({
        id: fc.string(),
        policy: fc.constantFrom(...PUBLISHED_REVIEW_POLICIES.map(({ id }) => id), 'another'),
        events: anyEvents,
      }),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        const list = reviewList(records, {
          today: calendarDate('2024-06-03'),
          policies: PUBLISHED_REVIEW_POLICIES,
        });
        expect([...list.rows, ...list.refused].map(({ place }) => place).sort((a, b) => a - b)).toEqual(
          records.map((_, place) => place),
        );
        const { totals } = list;
        expect([totals.records, totals.rows, totals.refused]).toEqual([
          records.length,
          list.rows.length,
          list.refused.length,
        ]);
        expect(Object.values(totals.byStatus).reduce((sum, count) => sum + count, 0)).toBe(totals.rows);
        expect(list.refused.every(({ issues }) => issues.length > 0)).toBe(true);
      }),
    );
  });
});
