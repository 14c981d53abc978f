import * as fc from 'fast-check';
import { addDays, calendarDate, type Measure, reviewedInLastYear, reviewsOnTime } from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import { doneWithin, type EventKind } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';

const policies = [LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_ADULT_CARE_AND_SUPPORT, ENGLAND_LOOKED_AFTER_CHILD];
const today = calendarDate('2026-11-22');
const anyDay = fc.integer({ min: -20, max: 1200 }).map((days) => addDays(today, -days));
const anyKind = fc.constantFrom<EventKind>(
  'plan-agreed',
  'became-looked-after',
  'review-held',
  'review-offered',
  'light-touch-review-held',
  'plan-closed',
  'ceased-to-be-looked-after',
);
const anyRecord = fc.record(
  {
    id: fc.string(),
    policy: fc.constantFrom('elsewhere', ...policies.map(({ id }) => id)),
    bornOn: fc.constantFrom('1950-03-02', '2010-03-02', '2026-02-30'),
    events: fc.array(fc.record({ kind: anyKind, on: anyDay }), { maxLength: 6 }),
  },
  { requiredKeys: ['policy', 'events'] },
);
const anyRecords = fc.array(fc.oneof({ weight: 9, arbitrary: anyRecord }, fc.anything())).map(deepFreeze);

/** Each measure, of the same records. */
function measures(records: readonly unknown[], from: typeof today, to: typeof today): readonly Measure[] {
  const within = { days: 28 };
  return [
    reviewedInLastYear(records, { today, policies }),
    reviewedInLastYear(records, { today, policies, timescale: 'light-touch-review' }),
    reviewsOnTime(records, { today, policies, from, to }),
    doneWithin(records, { today, from: 'plan-agreed', to: 'review-held', within }),
  ];
}

describe('a measure, of any records', () => {
  it('has those in the numerator among those in the denominator, as they stand there', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, anyDay, (records, from, to) => {
        for (const { numerator, denominator } of measures(records, from, to)) {
          const left = [...denominator.map((one) => JSON.stringify(one))];
          for (const one of numerator) {
            const place = left.indexOf(JSON.stringify(one));
            expect(place).toBeGreaterThanOrEqual(0);
            left.splice(place, 1);
          }
        }
      }),
    );
  });

  it('of the last year has each record once: counted, not counted, or refused', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { denominator, excluded, refused } = reviewedInLastYear(records, { today, policies });
        const places = [...denominator, ...excluded, ...refused].map(({ place }) => place);
        expect(places.sort((a, b) => a - b)).toEqual(records.map((_, place) => place));
        for (const { issues } of refused) expect(issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('of reviews on time comes to the same in one period or in two', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, anyDay, anyDay, (records, ...days) => {
        const [from, middle, to] = [...days].sort() as [typeof today, typeof today, typeof today];
        const count = (first: typeof today, last: typeof today): readonly number[] => {
          const measure = reviewsOnTime(records, { today, policies, from: first, to: last });
          return [measure.numerator.length, measure.denominator.length];
        };
        const [one, other] = [count(from, middle), count(addDays(middle, 1), to)];
        expect(count(from, to)).toEqual(one.map((some, place) => some + (other[place] ?? 0)));
      }),
    );
  });

  it('of what was done within some days finds more with every day more', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 0, max: 100 }), (records, days) => {
        const within = (count: number): number =>
          doneWithin(records, { today, from: 'plan-agreed', to: 'review-held', within: { days: count } })
            .numerator.length;
        expect(within(days)).toBeLessThanOrEqual(within(days + 1));
      }),
    );
  });
});
