import {
  calendarDate,
  mergeReviewLists,
  reviewedInLastYear,
  reviewHistory,
  reviewList,
  reviewsOnTime,
  reviewWorkload,
} from 'supportplan';
import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
import { workloadToText } from 'supportplan/render';
import { doneWithin, type EventKind, type ReviewEvent } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;
const event = (kind: EventKind, day: string): ReviewEvent => ({ kind, on: on(day) });

/** Looked after from 6 January 2025; the third review was due by 2 November 2025, six months after the second. */
const CHILD = deepFreeze({
  id: 'C1',
  policy: 'england-looked-after-child',
  events: [
    event('became-looked-after', '2025-01-06'),
    event('review-held', '2025-02-03'),
    event('review-held', '2025-05-02'),
    event('review-held', '2026-02-20'),
  ],
});

const policies = [ENGLAND_LOOKED_AFTER_CHILD];
const today = on('2026-07-01');
const yearEnd = deepFreeze({ today, asAt: on('2025-12-31'), policies });

describe('reviewList as at a past day', () => {
  it('judges on that day, and counts the events after it', () => {
    const list = reviewList([CHILD], yearEnd);
    expect(list).toMatchObject({ today: '2026-07-01', asAt: '2025-12-31', eventsAfter: 1, refused: [] });
    // from 2 November to 31 December are 59 days
    expect(list.rows).toMatchObject([{ status: 'overdue', by: '2025-11-02', overdueDays: 59 }]);
  });

  it('reads records with details in the same way', () => {
    const events = CHILD.events.map((one) => ({ ...one, reason: 'Planned.' }));
    const list = reviewList([{ ...CHILD, events }], yearEnd);
    expect(list.eventsAfter).toBe(1);
    expect(list.rows).toMatchObject([{ status: 'overdue', overdueDays: 59 }]);
  });

  it('counts no event that is on the day itself, or that the policy does not use after it', () => {
    const events = [...CHILD.events, event('placement-started', '2026-03-01')];
    const list = reviewList([{ ...CHILD, events }], { ...yearEnd, asAt: on('2026-02-20') });
    expect(list).toMatchObject({ eventsAfter: 1, unusedEvents: [] });
    expect(list.rows).toMatchObject([{ status: 'open', by: '2026-08-20' }]);
  });

  it('refuses what is after today as ever', () => {
    const list = reviewList([{ ...CHILD, events: [event('became-looked-after', '2026-07-02')] }], yearEnd);
    expect(list.refused[0]?.issues).toMatchObject([{ code: 'review/event-after-today' }]);
  });

  it('has a row for a child who was born later, with nothing begun', () => {
    const born = { ...CHILD, bornOn: '2026-03-01', events: [event('became-looked-after', '2026-03-01')] };
    expect(reviewList([born], yearEnd)).toMatchObject({
      eventsAfter: 1,
      rows: [{ status: 'not-scheduled', because: 'not-started' }],
    });
  });

  it('says nothing of it where it is not asked for, and counts none where it is today', () => {
    expect(reviewList([CHILD], { today, policies })).not.toHaveProperty('asAt');
    expect(reviewList([CHILD], { today, policies })).not.toHaveProperty('eventsAfter');
    expect(reviewList([CHILD], { today, asAt: today, policies })).toMatchObject({
      asAt: today,
      eventsAfter: 0,
    });
  });

  it('refuses a day after today, and what is no day', () => {
    const error = thrownBy(() => reviewList([], { ...yearEnd, asAt: on('2026-07-02') }));
    expect(error).toMatchObject({ code: 'review/as-at-after-today', path: ['options', 'asAt'] });
    expect(error.message).toBe('reviewList: "options.asAt" must be a day not after today, got a later one.');
    const wrong = thrownBy(() => reviewList([], { ...yearEnd, asAt: '31/12/2025' as never }));
    expect(wrong).toMatchObject({ code: 'calendar/not-a-date', path: ['options', 'asAt'] });
  });

  it('merges lists as at one day, and no others', () => {
    const lists = [reviewList([CHILD], yearEnd), reviewList([CHILD, {}], yearEnd)];
    expect(mergeReviewLists(lists)).toEqual(reviewList([CHILD, CHILD, {}], yearEnd));
    const error = thrownBy(() =>
      mergeReviewLists([reviewList([], yearEnd), reviewList([], { today, policies })]),
    );
    expect(error.message).toBe(
      'mergeReviewLists: "lists" must be lists of 2026-07-01 as at 2025-12-31, got one of 2026-07-01.',
    );
  });

  it('has a workload that begins on that day, and says so', () => {
    const held = { ...CHILD, events: [...CHILD.events.slice(0, 3), event('review-held', '2025-10-01')] };
    const workload = reviewWorkload(reviewList([held], yearEnd), { by: 'month', months: 4 });
    // six months after 1 October is 1 April, a Wednesday; December, January, February and March come before
    expect(workload).toMatchObject({ today: '2026-07-01', asAt: '2025-12-31', overdue: 0, later: 1 });
    expect(workload.periods[0]).toMatchObject({ from: '2025-12-31', to: '2025-12-31' });
    expect(workloadToText(workload)).toContain('As it stood on Wednesday 31 December 2025.');
  });
});

describe('measures and history as at a past day', () => {
  it('have a review that came after it as not held', () => {
    const period = { from: on('2025-04-01'), to: on('2026-03-31') };
    const measure = reviewsOnTime([CHILD], { ...yearEnd, ...period });
    expect(measure).toMatchObject({ asAt: '2025-12-31', eventsAfter: 1 });
    expect(measure.numerator.map((one) => one.on)).toEqual(['2025-05-03']);
    expect(measure.denominator.map((one) => one.on)).toEqual(['2025-05-03', '2025-11-02']);
  });

  it('look back from it', () => {
    const long = { ...CHILD, events: [event('became-looked-after', '2024-01-08'), ...CHILD.events.slice(1)] };
    expect(reviewedInLastYear([long], yearEnd)).toMatchObject({
      numerator: [{ on: '2025-05-02' }],
      eventsAfter: 1,
    });
    expect(reviewedInLastYear([CHILD], yearEnd)).toMatchObject({ excluded: [{ because: 'too-recent' }] });
  });

  it('do not take a time that was not up for missed', () => {
    const records = [{ policy: 'ours', events: [event('assessment-completed', '2025-12-29')] }];
    const measure = doneWithin(records, {
      today,
      asAt: on('2025-12-31'),
      from: 'assessment-completed',
      to: 'plan-agreed',
      within: { days: 7 },
    });
    expect(measure).toMatchObject({ excluded: [{ because: 'not-yet-due' }], eventsAfter: 0 });
  });

  it('leave an offer after it out of the history', () => {
    const record = { events: [...CHILD.events, event('review-offered', '2026-01-05')] };
    const past = reviewHistory(ENGLAND_LOOKED_AFTER_CHILD, record, { today, asAt: on('2025-12-31') });
    expect(past.at(-1)).toMatchObject({ by: '2025-11-02', outcome: 'not-done', daysLate: 59, offeredOn: [] });
  });
});
