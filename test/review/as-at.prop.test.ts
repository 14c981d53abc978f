import * as fc from 'fast-check';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  reviewHistory,
  reviewList,
  reviewsOnTime,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import type { EventKind } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const policies = [LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_ADULT_CARE_AND_SUPPORT, ENGLAND_LOOKED_AFTER_CHILD];
const today = calendarDate('2026-11-22');
const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => addDays(today, -days));
const anyEvent = fc.record(
  {
    kind: fc.constantFrom<EventKind>(
      'plan-agreed',
      'became-looked-after',
      'review-held',
      'review-offered',
      'light-touch-review-held',
      'plan-closed',
      'ceased-to-be-looked-after',
      'died',
      'host:letter-sent',
    ),
    on: anyDay,
    askedBy: fc.constant('carer' as const),
  },
  { requiredKeys: ['kind', 'on'] },
);
const anyRecord = fc
  .record({
    policy: fc.constantFrom(...policies.map(({ id }) => id)),
    events: fc.array(anyEvent, { maxLength: 8 }),
  })
  .map(deepFreeze);
const anyRecords = fc.array(anyRecord, { maxLength: 6 });

type Case = { readonly events: readonly { readonly kind: EventKind; readonly on: CalendarDate }[] };

/** The records as they would have been on a day, with what came later cut off. */
function cut<Record extends Case>(records: readonly Record[], day: CalendarDate): readonly Record[] {
  return records.map((record) => ({ ...record, events: record.events.filter(({ on }) => on <= day) }));
}

describe('as at a past day, for any records,', () => {
  it('a list is that of the cut records on that day', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (records, asAt) => {
        const { eventsAfter, ...list } = reviewList(records, { today, asAt, policies });
        const live = reviewList(cut(records, asAt), { today: asAt, policies });
        expect(list).toEqual({ ...live, today, asAt });
        expect(eventsAfter).toBe(
          records.flatMap(({ events }) => events).filter(({ on }) => on > asAt).length,
        );
      }),
    );
  });

  it('a measure is that of the cut records on that day', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, anyDay, anyDay, (records, asAt, from, to) => {
        const {
          eventsAfter: _,
          asAt: day,
          ...measure
        } = reviewsOnTime(records, { today, asAt, policies, from, to });
        expect(day).toBe(asAt);
        expect(measure).toEqual(reviewsOnTime(cut(records, asAt), { today: asAt, policies, from, to }));
      }),
    );
  });

  it('a history is that of the cut record on that day', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, asAt) => {
        const [live] = cut([record], asAt);
        for (const policy of policies) {
          expect(reviewHistory(policy, { events: record.events }, { today, asAt })).toEqual(
            reviewHistory(policy, { events: live?.events ?? [] }, { today: asAt }),
          );
        }
      }),
    );
  });
});
