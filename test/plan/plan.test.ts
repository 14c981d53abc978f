import { calendarDate, nextReview } from 'supportplan';
import { planReviewRecord } from 'supportplan/plan';
import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';

const completedOn = calendarDate('2026-03-12');
const agreedOn = calendarDate('2026-03-16');

describe('planReviewRecord', () => {
  it.each([
    ['the day of agreement', { agreedOn }, '2026-03-16'],
    ['the day of completion, where no other is recorded', { completedOn }, '2026-03-12'],
    ['the day of agreement, where both are recorded', { completedOn, agreedOn }, '2026-03-16'],
    [
      'the day of agreement, even where that came first',
      { completedOn: agreedOn, agreedOn: completedOn },
      '2026-03-12',
    ],
  ])('starts on %s', (_, days, on) => {
    expect(planReviewRecord(deepFreeze({ ...LEAST_PLAN, ...days }))).toEqual({
      events: [{ kind: 'plan-agreed', on }],
    });
  });

  it('has no start where neither day is recorded, and says nothing that the plan does not', () => {
    expect(planReviewRecord(LEAST_PLAN)).toStrictEqual({ events: [] });
    expect(planReviewRecord(deepFreeze({ ...LEAST_PLAN, review: {} }))).toStrictEqual({ events: [] });
  });

  it('carries the plan’s events along, start or no start', () => {
    const events = [
      { kind: 'review-offered', on: calendarDate('2026-07-29') },
      { kind: 'host:letter-sent', on: calendarDate('2026-07-30') },
    ] as const;
    expect(planReviewRecord(deepFreeze({ ...LEAST_PLAN, review: { events } }))).toStrictEqual({ events });
    expect(planReviewRecord(deepFreeze({ ...LEAST_PLAN, agreedOn, review: { events } }))).toStrictEqual({
      events: [{ kind: 'plan-agreed', on: '2026-03-16' }, ...events],
    });
  });

  it('carries the day of birth along, and nothing else of the person or the host', () => {
    expect(planReviewRecord(FULL_PLAN)).toStrictEqual({
      bornOn: '1988-02-29',
      events: [{ kind: 'plan-agreed', on: '2026-08-31' }, ...(FULL_PLAN.review?.events ?? [])],
    });
  });

  it('is what nextReview takes', () => {
    // six months from 31 August end with February
    expect(nextReview(LONDON_HOUSING_TRUST_SUPPORT, planReviewRecord(FULL_PLAN)).by).toBe('2027-02-28');
  });
});
