import * as fc from 'fast-check';
import {
  addDays,
  type BacklogPlan,
  backlogPlan,
  calendarDate,
  daysBetween,
  type ReviewRow,
  reviewList,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import type { EventKind } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';

const policies = [LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_ADULT_CARE_AND_SUPPORT, ENGLAND_LOOKED_AFTER_CHILD];
const LATEST = calendarDate('2026-11-18');
const anyPast = fc.integer({ min: 0, max: 700 }).map((days) => addDays(LATEST, -days));
const anyToday = fc.integer({ min: 0, max: 13 }).map((days) => addDays(LATEST, days));
const anyKind = fc.constantFrom<EventKind>(
  'plan-agreed',
  'became-looked-after',
  'review-held',
  'review-requested',
  'significant-change',
  'plan-closed',
);
const anyRecord = fc.record({
  policy: fc.constantFrom(...policies.map(({ id }) => id)),
  events: fc.array(fc.record({ kind: anyKind, on: anyPast }), { maxLength: 4 }),
});
const anyList = fc
  .tuple(fc.array(anyRecord, { maxLength: 25 }), anyToday)
  .map(([records, today]) => deepFreeze(reviewList(records, { today, policies })));

/** Orders of risk: none, by place from the last, in two groups. */
const anyOrder = fc.constantFrom<(first: ReviewRow, second: ReviewRow) => number>(
  () => 0,
  (first, second) => second.place - first.place,
  (first, second) => (first.place % 3) - (second.place % 3),
);
const anyLead = fc.integer({ min: 0, max: 60 });
const anyCapacity = fc.integer({ min: 1, max: 6 });

/** How many can be seen in a week of the plan: of today's, by its days from Monday to Friday that are left. */
function roomIn(week: number, today: string, reviewsPerWeek: number): number {
  const dayOfWeek = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return week > 0 ? reviewsPerWeek : Math.floor((reviewsPerWeek * Math.max(5 - dayOfWeek, 0)) / 5);
}

/** The week, from the first, of each row placed. */
function weekByPlace({ weeks }: BacklogPlan): ReadonlyMap<number, number> {
  return new Map(weeks.flatMap(({ reviews }, week) => reviews.map(({ row }) => [row.place, week] as const)));
}

describe('backlogPlan, for any list', () => {
  it('places once, or lists as unplaced, each row with a last day or without a limit', () => {
    fc.assert(
      fc.property(anyList, anyOrder, anyLead, anyCapacity, (list, order, leadDays, reviewsPerWeek) => {
        const { weeks, unplaced } = backlogPlan(list, { reviewsPerWeek, order, leadDays });
        const placed = weeks.flatMap(({ reviews }) => reviews.map(({ row }) => row));
        const wanted = list.rows.filter(({ by, status }) => by !== undefined || status === 'no-limit');
        expect([...placed, ...unplaced].sort((a, b) => a.place - b.place)).toEqual(wanted);
      }),
    );
  });

  it('has weeks without a gap, from today, of which none holds more than there is room for', () => {
    fc.assert(
      fc.property(anyList, anyOrder, anyLead, anyCapacity, (list, order, leadDays, reviewsPerWeek) => {
        const { weeks } = backlogPlan(list, { reviewsPerWeek, order, leadDays });
        let next = list.today;
        for (const [place, { from, to, reviews }] of weeks.entries()) {
          expect(from).toBe(next);
          expect(new Date(`${to}T00:00:00Z`).getUTCDay()).toBe(0);
          expect(reviews.length).toBeLessThanOrEqual(roomIn(place, list.today, reviewsPerWeek));
          for (const { week } of reviews) expect(week).toBe(from);
          next = addDays(to, 1);
        }
        expect(weeks.length === 0 || weeks.at(-1)?.reviews.length !== 0).toBe(true);
      }),
    );
  });

  it('places nothing in a week that ends before it joins the queue, and leaves no room empty that it could take', () => {
    fc.assert(
      fc.property(anyList, anyOrder, anyLead, anyCapacity, (list, order, leadDays, reviewsPerWeek) => {
        const { weeks } = backlogPlan(list, { reviewsPerWeek, order, leadDays });
        const joins = ({ by, from }: ReviewRow): string => {
          const near = by === undefined ? list.today : addDays(by, -leadDays);
          return from !== undefined && from > near ? from : near;
        };
        for (const [place, { to, reviews }] of weeks.entries()) {
          for (const { row } of reviews) expect(joins(row) <= to).toBe(true);
          const later = weeks.slice(place + 1).flatMap((week) => week.reviews);
          const waiting = later.filter(({ row }) => joins(row) <= to);
          expect(waiting.length === 0 || reviews.length === roomIn(place, list.today, reviewsPerWeek)).toBe(
            true,
          );
        }
      }),
    );
  });

  it('counts what is seen after its last day as over the limit, and is clear after the last of it', () => {
    fc.assert(
      fc.property(anyList, anyOrder, anyLead, anyCapacity, (list, order, leadDays, reviewsPerWeek) => {
        const { weeks, overLimit, clearsOn } = backlogPlan(list, { reviewsPerWeek, order, leadDays });
        const over = weeks.flatMap(({ from, to, reviews }) =>
          reviews.flatMap((review) => {
            const { by, strength } = review.row;
            const days = by === undefined || strength === 'consider' ? 0 : Math.max(daysBetween(by, from), 0);
            expect(review.overLimitDays).toBe(days);
            return days > 0 ? [{ review, to }] : [];
          }),
        );
        expect(overLimit).toEqual(over.map(({ review }) => review));
        expect(clearsOn).toBe(over.at(-1)?.to ?? list.today);
      }),
    );
  });

  it('sees nobody later for having more room, and is clear no later', () => {
    fc.assert(
      fc.property(anyList, anyOrder, anyLead, anyCapacity, (list, order, leadDays, reviewsPerWeek) => {
        const less = backlogPlan(list, { reviewsPerWeek, order, leadDays });
        const more = backlogPlan(list, { reviewsPerWeek: reviewsPerWeek + 1, order, leadDays });
        const weeks = weekByPlace(more);
        for (const [place, week] of weekByPlace(less)) expect(weeks.get(place)).toBeLessThanOrEqual(week);
        expect((more.clearsOn ?? '') <= (less.clearsOn ?? '')).toBe(true);
      }),
    );
  });

  it('names the least capacity with which it is clear by a day, as trying each one finds', () => {
    const anyWait = fc.integer({ min: -2, max: 120 });
    fc.assert(
      fc.property(anyList, anyOrder, anyLead, anyWait, (list, order, leadDays, wait) => {
        const clearBy = addDays(list.today, wait);
        const isClear = (reviewsPerWeek: number): boolean => {
          const { clearsOn } = backlogPlan(list, { reviewsPerWeek, order, leadDays });
          return clearsOn !== undefined && clearsOn <= clearBy;
        };
        const capacities = Array.from({ length: list.rows.length * 5 + 1 }, (_, place) => place + 1);
        const plan = backlogPlan(list, { reviewsPerWeek: 1, order, leadDays, clearBy });
        expect(plan.reviewsPerWeekToClear).toBe(capacities.find(isClear));
      }),
    );
  });
});
