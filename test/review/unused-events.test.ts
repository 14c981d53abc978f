import {
  calendarDate,
  explainReview,
  mergeReviewLists,
  nextReview,
  policyEvents,
  type ReviewListOptions,
  reviewList,
  reviewSchedule,
} from 'supportplan';
import {
  ENGLAND_EHC_PLAN,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
  PUBLISHED_REVIEW_POLICIES,
} from 'supportplan/policies';
import { EVENT_KINDS } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { basis, on, policyOf, record, versionsOf } from '../helpers/grammar.js';

const options: ReviewListOptions = {
  today: calendarDate('2026-11-22'),
  policies: [ENGLAND_LOOKED_AFTER_CHILD, LONDON_HOUSING_TRUST_SUPPORT],
};

const PLACED = { kind: 'placement-started', on: '2026-09-28' } as const;
const LOOKED_AFTER = { kind: 'became-looked-after', on: '2026-09-28' } as const;
const child = (...events: readonly unknown[]) => ({ policy: 'england-looked-after-child', events });

describe('an answer about a timescale that has not started', () => {
  it('names the events that would start it', () => {
    const next = nextReview(ENGLAND_LOOKED_AFTER_CHILD, record(['placement-started', '2026-09-28']));
    expect(next).toMatchObject({ because: 'not-started', startsWith: ['became-looked-after'] });
    expect(next).not.toHaveProperty('inForceTo');
    expect(explainReview(next)).toBe(
      'No looked-after review is scheduled, because nothing that would start one has been recorded. ' +
        'It would start with: the child became looked after.',
    );
  });

  it('names them for each timescale of a schedule', () => {
    const { reviews } = reviewSchedule(ENGLAND_EHC_PLAN, record());
    expect(reviews.map((review) => 'startsWith' in review && review.startsWith)).toEqual([
      ['ehc-plan-made'],
      ['ehc-plan-made', 'annual-review-decided'],
      ['annual-review-planned'],
      ['annual-review-planned'],
      ['annual-review-meeting-held'],
      ['annual-review-meeting-held'],
      ['ehc-amendments-proposed'],
    ]);
    expect(reviews.slice(1, 2).map(explainReview)).toEqual([
      'No annual review meeting is scheduled, because nothing that would start one has been recorded. ' +
        'It would start with: the plan was first made, or a review was completed with the decision.',
    ]);
  });

  it('names those of every version, each once, and says until when a rule that has lapsed can start', () => {
    const rule = { thenEvery: { within: { months: 6 }, basis } } as const;
    const versions = versionsOf(rule, { ...rule, startedBy: ['service-began', 'plan-agreed'] });
    expect(nextReview(versions, record())).toMatchObject({ startsWith: ['plan-agreed', 'service-began'] });
    const lapsed = policyOf({ ...rule, inForce: { to: on('2026-03-02'), checked: 'seen' } });
    const next = nextReview(lapsed, record(['plan-agreed', '2026-03-03']));
    expect(next).toMatchObject({ startsWith: ['plan-agreed'], inForceTo: '2026-03-02' });
    expect(explainReview(next)).toBe(
      'No review is scheduled, because nothing that would start one has been recorded. ' +
        'It would start with: the plan was agreed. ' +
        'The rule was in force until Monday 2 March 2026, and nothing after that starts it.',
    );
  });

  it('says so if the rule names no event, and names a host’s own events once', () => {
    const rule = { first: { within: { weeks: 4 }, basis } } as const;
    const never = nextReview(policyOf({ ...rule, startedBy: [] }), record());
    expect(never).toMatchObject({ startsWith: [] });
    expect(explainReview(never)).toMatch(/ The rule names nothing that starts it\.$/);
    const own = nextReview(policyOf({ ...rule, startedBy: ['host:one', 'host:two'] }), record());
    expect(explainReview(own)).toMatch(/ It would start with: an event of the host’s own happened\.$/);
  });
});

describe('a schedule', () => {
  it('names the kinds of event that its policy does not use, once each, in whatever order they come', () => {
    const told = [
      ['visit-made', '2026-10-02'],
      ['placement-started', '2026-09-28'],
      ['became-looked-after', '2026-09-28'],
      ['host:moved-in', '2026-09-29'],
      ['visit-made', '2026-11-02'],
    ] as const;
    const unused = ['host:moved-in', 'placement-started', 'visit-made'];
    expect(reviewSchedule(ENGLAND_LOOKED_AFTER_CHILD, record(...told)).unusedEvents).toEqual(unused);
    expect(reviewSchedule(ENGLAND_LOOKED_AFTER_CHILD, record(...told.toReversed())).unusedEvents).toEqual(
      unused,
    );
    expect(reviewSchedule(ENGLAND_LOOKED_AFTER_CHILD, record()).unusedEvents).toEqual([]);
  });

  it('takes an offer or a refusal as used, because the history of a review reads them', () => {
    const told = record(['review-offered', '2026-10-02'], ['review-declined', '2026-10-03']);
    expect(reviewSchedule(ENGLAND_LOOKED_AFTER_CHILD, told).unusedEvents).toEqual([]);
  });

  it.each(PUBLISHED_REVIEW_POLICIES)(
    'names the kinds that policyEvents lacks, and no other: $id',
    (policy) => {
      const used = new Set<string>(policyEvents(policy).map(({ kind }) => kind));
      const others = EVENT_KINDS.filter((kind) => !used.has(kind));
      const every = record(...EVENT_KINDS.map((kind) => [kind, '2026-09-28'] as const));
      expect(reviewSchedule(policy, every).unusedEvents).toEqual(
        others.filter((kind) => kind !== 'review-offered' && kind !== 'review-declined').sort(),
      );
      // and they change nothing
      const known = record(
        ...EVENT_KINDS.filter((kind) => used.has(kind)).map((kind) => [kind, '2026-09-28'] as const),
      );
      expect(reviewSchedule(policy, every)).toEqual({
        ...reviewSchedule(policy, known),
        unusedEvents: expect.anything(),
      });
    },
  );
});

describe('a list', () => {
  const records = [
    { ...child(PLACED), id: 'A1' },
    { ...child(LOOKED_AFTER, PLACED, { ...PLACED, on: '2026-11-02' }), id: 'A2', team: 'North' },
    { ...child(LOOKED_AFTER), id: 'A3', team: 'North', bornOn: '2012-05-01' },
    { policy: 'london-housing-trust-support', events: [PLACED, { kind: 'host:moved-in', on: '2026-09-28' }] },
    child(PLACED, { kind: 'placement-startd', on: '2026-09-28' }),
  ];
  const unusedEvents = [
    { policy: 'england-looked-after-child', kind: 'placement-started', records: 2 },
    { policy: 'london-housing-trust-support', kind: 'host:moved-in', records: 1 },
    { policy: 'london-housing-trust-support', kind: 'placement-started', records: 1 },
  ];

  it('names them in each row, and counts the rows by policy and kind', () => {
    const list = reviewList(records, options);
    expect(list.rows.map((row) => row.unusedEvents)).toEqual([
      ['placement-started'],
      ['placement-started'],
      undefined,
      ['host:moved-in', 'placement-started'],
    ]);
    expect(list.rows[2]).not.toHaveProperty('unusedEvents');
    expect(list.rows[1]).toMatchObject({ status: 'overdue', by: '2026-10-26' });
    expect(list.refused.map(({ place }) => place)).toEqual([4]);
    expect(list.unusedEvents).toEqual(unusedEvents);
  });

  it('counts them without rows, and adds them up in a merged list', () => {
    expect(reviewList(records, { ...options, totalsOnly: true }).unusedEvents).toEqual(unusedEvents);
    const parts = [records.slice(3), records.slice(1, 3), records.slice(0, 1)];
    expect(mergeReviewLists(parts.map((part) => reviewList(part, options))).unusedEvents).toEqual(
      unusedEvents,
    );
    expect(reviewList([], options).unusedEvents).toEqual([]);
  });
});
