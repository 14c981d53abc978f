import {
  calendarDate,
  type NextReview,
  nextReview,
  type ReviewRecord,
  reviewSchedule,
  reviewStatus,
  SupportPlanError,
} from 'supportplan';
import { ENGLAND_ADULT_CARE_AND_SUPPORT, ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;
const lookedAfter: ReviewRecord = { events: [{ kind: 'became-looked-after', on: on('2026-03-21') }] };
const adult: ReviewRecord = { events: [{ kind: 'plan-agreed', on: on('2026-03-02') }] };

describe('reviewStatus', () => {
  // due by 21 April 2026; 28 days before it is 24 March
  it.each([
    ['2026-03-20', 'not-open', 32, 0],
    ['2026-03-21', 'open', 31, 0],
    ['2026-03-23', 'open', 29, 0],
    ['2026-03-24', 'due-soon', 28, 0],
    ['2026-04-20', 'due-soon', 1, 0],
    ['2026-04-21', 'due-soon', 0, 0],
    ['2026-04-22', 'overdue', 0, 1],
    ['2026-04-23', 'overdue', 0, 2],
    ['2027-04-21', 'overdue', 0, 365],
  ] as const)('on %s is %s', (today, status, daysToGo, overdueDays) => {
    const review = deepFreeze(nextReview(ENGLAND_LOOKED_AFTER_CHILD, lookedAfter));
    expect(reviewStatus(review, { today: on(today) })).toEqual({ status, review, daysToGo, overdueDays });
  });

  it.each([
    [0, '2026-04-20', 'open'],
    [0, '2026-04-21', 'due-soon'],
    [3, '2026-04-17', 'open'],
    [3, '2026-04-18', 'due-soon'],
  ])('counts %i days as soon, as told: %s is %s', (dueSoonDays, today, status) => {
    const review = nextReview(ENGLAND_LOOKED_AFTER_CHILD, lookedAfter);
    expect(reviewStatus(review, { today: on(today), dueSoonDays }).status).toBe(status);
  });

  // window 13 to 27 April 2026 to be considered; the year ends on 2 March 2027, 28 days before is 2 February
  it.each([
    ['2026-04-12', 'not-open', 'light-touch-review'],
    ['2026-04-13', 'due-soon', 'light-touch-review'],
    ['2026-04-27', 'due-soon', 'light-touch-review'],
    ['2026-04-28', 'not-yet-considered', 'light-touch-review'],
    ['2027-02-01', 'not-yet-considered', 'light-touch-review'],
    ['2027-02-02', 'due-soon', 'annual-review'],
    ['2027-03-02', 'due-soon', 'annual-review'],
    ['2027-03-03', 'overdue', 'annual-review'],
  ] as const)(
    'on %s, with a review to be considered and one that must be held, is %s of the %s',
    (today, status, timescale) => {
      const standing = reviewStatus(nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, adult), { today: on(today) });
      expect([standing.status, standing.review.timescale]).toEqual([status, timescale]);
    },
  );

  it('never calls a review that was only to be considered overdue', () => {
    const { mandatoryReview, ...alone } = nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, adult) as Extract<
      NextReview,
      { kind: 'due' }
    >;
    expect(mandatoryReview?.by).toBe('2027-03-02');
    expect(reviewStatus(alone, { today: on('2030-01-01') })).toEqual({
      status: 'not-yet-considered',
      review: alone,
      daysToGo: 0,
      overdueDays: 0,
    });
  });

  it.each([
    ['2026-12-30', 'due-soon'],
    ['2026-12-31', 'ended'],
  ] as const)('stops at the birthday: on %s it is %s', (today, status) => {
    const review = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
      events: [
        { kind: 'became-looked-after', on: on('2026-05-01') },
        { kind: 'review-held', on: on('2026-05-20') },
        { kind: 'review-held', on: on('2026-06-30') },
      ],
      bornOn: on('2008-12-31'),
    });
    // six months from 30 June is 30 December, the day before the birthday
    expect(review.by).toBe('2026-12-30');
    expect(reviewStatus(review, { today: on(today), dueSoonDays: 0 }).status).toBe(status);
  });

  it.each([
    [[['review-requested', '2026-11-02']], 'no-limit'],
    [[], 'not-scheduled'],
    [
      [
        ['plan-agreed', '2026-03-02'],
        ['died', '2026-06-01'],
      ],
      'ended',
    ],
  ] as const)('has no days to count where there is no last day: %j', (events, status) => {
    const review = nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, {
      events: events.map(([kind, day]) => ({ kind, on: on(day) })),
    });
    expect(reviewStatus(review, { today: on('2026-11-22') })).toEqual({ status, review });
  });

  it.each([
    ['2026-05-31', 'no-limit'],
    ['2026-06-01', 'ended'],
  ] as const)('stops a review without a limit at the birthday: on %s it is %s', (today, status) => {
    const { reviews } = reviewSchedule(ENGLAND_LOOKED_AFTER_CHILD, {
      events: [...lookedAfter.events, { kind: 'review-requested', on: on('2026-04-01') }],
      bornOn: on('2008-06-01'),
    });
    expect(reviews.slice(1, 2).map((review) => reviewStatus(review, { today: on(today) }).status)).toEqual([
      status,
    ]);
  });

  it('refuses a today that is no day', () => {
    const review = nextReview(ENGLAND_LOOKED_AFTER_CHILD, lookedAfter);
    const error = thrownBy(() => reviewStatus(review, { today: 'tomorrow' as never }));
    expect(error).toBeInstanceOf(SupportPlanError);
    expect(error.message).toBe(
      'reviewStatus: "options.today" must be a real day written YYYY-MM-DD, got 8 characters of other text.',
    );
  });
});
