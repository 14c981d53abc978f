import { explainReview, nextReview, type ReviewPolicy, reviewSchedule } from 'supportplan';
import type { Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { basis, begun, on, policyOf, record, sourceAt, versionsOf } from '../../helpers/grammar.js';

describe('nextReview, by versions in time', () => {
  const policy = policyOf(
    {
      title: 'old review',
      thenEvery: { within: { months: 12 }, basis: sourceAt('section 1, first edition') },
      inForce: { from: on('2015-04-01'), to: on('2025-12-31'), checked: 'seen' },
    },
    {
      id: 'review',
      title: 'new review',
      thenEvery: { within: { months: 6 }, basis: sourceAt('section 1, second edition') },
      inForce: { from: on('2026-01-01'), checked: 'seen' },
    },
  );

  it.each([
    ['2015-04-01', 'old review', '2016-04-01'],
    ['2025-12-31', 'old review', '2026-12-31'],
    ['2026-01-01', 'new review', '2026-07-01'],
    ['2026-03-02', 'new review', '2026-09-02'],
  ])('goes by the one in force on %s', (start, title, by) => {
    const next = nextReview(policy, record(['plan-agreed', start]));
    expect(next).toMatchObject({ timescale: 'review', title, by });
    expect(next).not.toHaveProperty('inForceFrom');
  });

  it('goes by the earliest before any was in force, and says so', () => {
    const next = nextReview(policy, record(['plan-agreed', '2015-03-31']));
    expect(next).toMatchObject({ title: 'old review', by: '2016-03-31', inForceFrom: '2015-04-01' });
    expect(explainReview(next)).toContain(
      'The rule came into force on Wednesday 1 April 2015, after this began.',
    );
  });

  it('goes by the next one from a review held under it', () => {
    const start = ['plan-agreed', '2025-06-02'] as const;
    expect(nextReview(policy, record(start, ['review-held', '2025-12-31'])).by).toBe('2026-12-31');
    expect(nextReview(policy, record(start, ['review-held', '2026-01-01']))).toMatchObject({
      title: 'new review',
      by: '2026-07-01',
      step: 'every',
    });
  });

  it('has one answer for both', () => {
    expect(reviewSchedule(policy, begun()).reviews).toHaveLength(1);
  });

  it('takes them in any order', () => {
    const [old, current] = policy.timescales as readonly [Timescale, Timescale];
    const reversed: ReviewPolicy = { ...policy, timescales: [current, old] };
    for (const start of ['2015-03-31', '2025-12-31', '2026-01-01']) {
      const told = record(['plan-agreed', start]);
      expect(nextReview(reversed, told)).toEqual(nextReview(policy, told));
    }
  });

  it('takes each kind of event for what it is on its day', () => {
    const changed = versionsOf(
      { thenEvery: { within: { months: 12 }, basis } },
      { metBy: ['light-touch-review-held'], thenEvery: { within: { months: 6 }, basis } },
    );
    const start = ['plan-agreed', '2025-06-02'] as const;
    expect(nextReview(changed, record(start, ['light-touch-review-held', '2025-12-31'])).by).toBe(
      '2026-06-02',
    );
    expect(nextReview(changed, record(start, ['light-touch-review-held', '2026-01-01'])).by).toBe(
      '2026-07-01',
    );
    expect(nextReview(changed, record(start, ['review-held', '2026-01-01'])).by).toBe('2026-06-02');
  });

  it('is done where the version of the day knows no further step', () => {
    const once = versionsOf(
      { thenEvery: { within: { months: 12 }, basis } },
      { first: { within: { months: 6 }, basis } },
    );
    const start = ['plan-agreed', '2025-06-02'] as const;
    expect(nextReview(once, record(start, ['review-held', '2025-12-31'])).by).toBe('2026-12-31');
    expect(nextReview(once, record(start, ['review-held', '2026-01-01']))).toMatchObject({ because: 'done' });
  });

  const lapsed = policyOf({
    thenEvery: { within: { months: 6 }, basis },
    inForce: { from: on('2015-04-01'), to: on('2026-03-02'), checked: 'seen' },
  });

  it.each([
    ['2026-03-02', { kind: 'due', by: '2026-09-02' }],
    ['2026-03-03', { kind: 'not-scheduled', because: 'not-started' }],
  ])('begins nothing under one that has lapsed: %s', (start, expected) => {
    expect(nextReview(lapsed, record(['plan-agreed', start]))).toMatchObject(expected);
  });

  it('has nothing more to say of a review held after it lapsed', () => {
    const start = ['plan-agreed', '2025-12-01'] as const;
    expect(nextReview(lapsed, record(start, ['review-held', '2026-03-02'])).by).toBe('2026-09-02');
    expect(nextReview(lapsed, record(start, ['review-held', '2026-03-03']))).toEqual({
      kind: 'not-scheduled',
      because: 'not-in-force',
      policy: 'host-policy',
      timescale: 'review',
      title: 'review',
      startedOn: '2026-03-03',
      startedBy: 'review-held',
      basis: sourceAt('section 9'),
    });
  });

  it('begins nothing between two that do not meet', () => {
    const apart = policyOf(
      { thenEvery: { within: { months: 12 }, basis }, inForce: { to: on('2024-12-31'), checked: 'seen' } },
      {
        id: 'review',
        thenEvery: { within: { months: 6 }, basis },
        inForce: { from: on('2026-01-01'), checked: 'seen' },
      },
    );
    expect(nextReview(apart, record(['plan-agreed', '2025-06-02']))).toMatchObject({
      because: 'not-started',
    });
    expect(
      nextReview(apart, record(['plan-agreed', '2024-06-03'], ['review-held', '2025-06-02'])),
    ).toMatchObject({
      because: 'not-in-force',
    });
  });

  // `endedBy` is undefined and `title` the first version's: what has ended is read by the first version, whatever the day
  it('names what ended it, where only a later version knows that', () => {
    const ended = versionsOf(
      { title: 'old review', thenEvery: { within: { months: 12 }, basis } },
      { title: 'new review', endedBy: ['service-ended'], thenEvery: { within: { months: 6 }, basis } },
    );
    const answer = nextReview(ended, record(['plan-agreed', '2026-01-05'], ['service-ended', '2026-02-02']));
    expect(answer).toMatchObject({
      kind: 'ended',
      on: '2026-02-02',
      endedBy: 'service-ended',
      title: 'new review',
    });
    expect(explainReview(answer)).toBe('Nothing is due: the service ended on Monday 2 February 2026.');
  });

  // `title` is the first version's
  it('calls what is done by the name it had on its day', () => {
    const done = versionsOf(
      { title: 'old review', first: { within: { months: 12 }, basis } },
      { title: 'new review', first: { within: { months: 6 }, basis } },
    );
    const met = record(['plan-agreed', '2026-01-05'], ['review-held', '2026-02-02']);
    expect(nextReview(done, met)).toMatchObject({ because: 'done', title: 'new review' });
  });

  // throws a TypeError: the step follows from the early event, and the version of that day has no second step
  it('is met early by an event from before the version that knows a second step', () => {
    const early = versionsOf(
      { metEarly: true, first: { within: { weeks: 2 }, basis } },
      { metEarly: true, first: { within: { weeks: 2 }, basis }, thenEvery: { within: { months: 6 }, basis } },
    );
    const told = record(['review-held', '2025-12-22'], ['plan-agreed', '2026-01-05']);
    expect(['due', 'not-scheduled']).toContain(nextReview(early, told).kind);
  });
});
