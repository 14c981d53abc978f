import { nextReview, type ReviewPolicy, reviewSchedule, reviewStatus } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { basis, begun, on, policyOf, record, type Told } from '../../helpers/grammar.js';

describe('nextReview, when a starting event comes again', () => {
  const cycle = {
    startedBy: ['plan-agreed', 'placement-started'],
    first: { within: { weeks: 4 }, basis },
    thenEvery: { within: { months: 6 }, basis },
  } as const;
  const running = policyOf(cycle);
  const restarting = policyOf({ ...cycle, restarts: true });
  const start = ['plan-agreed', '2026-03-02'] as const;

  it.each([
    ['2026-03-02', '2026-03-30', '2026-03-30'],
    ['2026-03-03', '2026-03-30', '2026-03-31'],
    // begun again after the last day has passed
    ['2026-05-04', '2026-03-30', '2026-06-01'],
  ])('goes on unless told, else begins again: %s', (again, goesOn, beginsAgain) => {
    const told = record(start, ['placement-started', again]);
    expect(nextReview(running, told)).toMatchObject({
      by: goesOn,
      startedOn: '2026-03-02',
      startedBy: 'plan-agreed',
    });
    expect(nextReview(restarting, told).by).toBe(beginsAgain);
  });

  it('begins again with the first limit', () => {
    const told = record(start, ['review-held', '2026-03-16'], ['placement-started', '2026-05-04']);
    expect(nextReview(running, told)).toMatchObject({ step: 'every', by: '2026-09-16' });
    expect(nextReview(restarting, told)).toMatchObject({
      step: 'first',
      by: '2026-06-01',
      startedOn: '2026-05-04',
      startedBy: 'placement-started',
    });
  });

  it('begins again all the same once everything is done', () => {
    const single = policyOf({ first: { within: { weeks: 4 }, basis } });
    const again = record(start, ['review-held', '2026-03-16'], ['plan-agreed', '2026-05-04']);
    expect(nextReview(single, again).by).toBe('2026-06-01');
  });
});

describe('nextReview, of a timescale that is gone through once', () => {
  const policy = policyOf({ once: true, first: { within: { weeks: 4 }, basis } });
  const done = [
    ['plan-agreed', '2026-03-02'],
    ['review-held', '2026-03-16'],
  ] as const;

  it('does not begin again once it is done', () => {
    expect(nextReview(policy, record(...done, ['plan-agreed', '2026-05-04']))).toMatchObject({
      because: 'done',
      on: '2026-03-16',
    });
  });

  it('begins again where it has ended in between', () => {
    const back = record(...done, ['plan-closed', '2026-04-01'], ['plan-agreed', '2026-05-04']);
    expect(nextReview(policy, back)).toMatchObject({ kind: 'due', by: '2026-06-01' });
  });

  it('does not begin again on the day that it is done', () => {
    const sameDay = record(...done, ['plan-agreed', '2026-03-16']);
    expect(nextReview(policy, sameDay)).toMatchObject({ because: 'done' });
  });
});

describe('nextReview, of a limit that can be met early', () => {
  const cycle = { metEarly: true, startedBy: ['placement-started'], metBy: ['placement-plan-made'] } as const;
  const single = policyOf({ ...cycle, first: { within: { weeks: 1 }, basis } });
  const repeating = policyOf({
    ...cycle,
    first: { within: { weeks: 1 }, basis },
    thenEvery: { within: { months: 6 }, basis },
  });

  it('takes what came before it was started', () => {
    const early = record(['placement-plan-made', '2026-02-23'], ['placement-started', '2026-03-02']);
    expect(nextReview(single, early)).toMatchObject({ because: 'done', on: '2026-02-23' });
    // six months from the plan, not from the placement
    expect(nextReview(repeating, early)).toMatchObject({
      step: 'every',
      startedOn: '2026-02-23',
      startedBy: 'placement-plan-made',
      by: '2026-08-23',
    });
  });

  it('takes the latest of several', () => {
    const two = record(
      ['placement-plan-made', '2026-02-23'],
      ['placement-plan-made', '2026-02-09'],
      ['placement-started', '2026-03-02'],
    );
    expect(nextReview(repeating, two).by).toBe('2026-08-23');
  });

  it('uses an early event once', () => {
    const again = record(
      ['placement-plan-made', '2026-02-23'],
      ['placement-started', '2026-03-02'],
      ['placement-started', '2026-06-01'],
    );
    expect(nextReview(single, again)).toMatchObject({
      kind: 'due',
      startedOn: '2026-06-01',
      by: '2026-06-08',
    });
  });

  it('does not use again what met a limit in its time', () => {
    const again = record(
      ['placement-started', '2026-03-02'],
      ['placement-plan-made', '2026-03-04'],
      ['placement-started', '2026-06-01'],
    );
    expect(nextReview(single, again)).toMatchObject({ kind: 'due', by: '2026-06-08' });
    const another = { events: [...again.events, ...record(['placement-plan-made', '2026-05-25']).events] };
    expect(nextReview(single, another)).toMatchObject({ because: 'done', on: '2026-05-25' });
  });

  it('forgets it at an end', () => {
    const ended = record(
      ['placement-plan-made', '2026-02-16'],
      ['plan-closed', '2026-02-23'],
      ['placement-started', '2026-03-02'],
    );
    expect(nextReview(single, ended)).toMatchObject({ kind: 'due', by: '2026-03-09' });
    const sameDay = record(
      ['placement-plan-made', '2026-02-23'],
      ['plan-closed', '2026-02-23'],
      ['placement-started', '2026-03-02'],
    );
    expect(nextReview(single, sameDay)).toMatchObject({ kind: 'due', by: '2026-03-09' });
  });

  it('is nothing unless told', () => {
    const late = policyOf({ ...cycle, metEarly: false, first: { within: { weeks: 1 }, basis } });
    const early = record(['placement-plan-made', '2026-02-23'], ['placement-started', '2026-03-02']);
    expect(nextReview(late, early)).toMatchObject({ kind: 'due', by: '2026-03-09' });
  });

  it('takes what meets the first limit only', () => {
    const drawn = policyOf({
      ...cycle,
      firstMetBy: ['care-plan-made'],
      first: { within: { weeks: 1 }, basis },
      thenEvery: { within: { months: 6 }, basis },
    });
    const start = ['placement-started', '2026-03-02'] as const;
    expect(nextReview(drawn, record(['placement-plan-made', '2026-02-23'], start)).by).toBe('2026-03-09');
    expect(nextReview(drawn, record(['care-plan-made', '2026-02-23'], start))).toMatchObject({
      by: '2026-08-23',
      startedBy: 'care-plan-made',
    });
  });
});

describe('nextReview, where the first limit is met by something else', () => {
  const policy = policyOf({
    firstMetBy: ['light-touch-review-held', 'assessment-completed'],
    first: { within: { weeks: 4 }, basis },
    second: { within: { months: 3 }, basis },
    thenEvery: { within: { months: 6 }, basis },
  });

  it.each([
    ['light-touch-review-held', '2026-03-16', 'second', '2026-06-16'],
    ['assessment-completed', '2026-03-16', 'second', '2026-06-16'],
    ['review-held', '2026-03-16', 'first', '2026-03-30'],
    ['review-declined', '2026-03-16', 'first', '2026-03-30'],
  ] as const)('%s on %s leads to the %s limit', (kind, day, step, by) => {
    expect(nextReview(policy, record(['plan-agreed', '2026-03-02'], [kind, day]))).toMatchObject({
      step,
      by,
    });
  });

  it('is met by the others from then on', () => {
    const met = [
      ['plan-agreed', '2026-03-02'],
      ['light-touch-review-held', '2026-03-16'],
    ] as const;
    expect(nextReview(policy, record(...met, ['light-touch-review-held', '2026-04-01'])).by).toBe(
      '2026-06-16',
    );
    expect(nextReview(policy, record(...met, ['review-held', '2026-04-01']))).toMatchObject({
      step: 'every',
      startedBy: 'review-held',
      by: '2026-10-01',
    });
  });
});

describe('nextReview, of reviews declined and offered', () => {
  it('takes a review that was declined for none, whatever was offered', () => {
    const policy = policyOf({ thenEvery: { within: { months: 6 }, basis } });
    const declined = record(
      ['plan-agreed', '2026-03-02'],
      ['review-offered', '2026-06-01'],
      ['review-declined', '2026-06-08'],
    );
    const next = nextReview(policy, declined);
    expect(next).toEqual(nextReview(policy, begun()));
    expect(reviewStatus(next, { today: on('2026-09-03') })).toMatchObject({
      status: 'overdue',
      overdueDays: 1,
    });
  });

  it('takes an offer for what the rule asks for, where it asks for one, and the reply for nothing', () => {
    const policy = policyOf({
      metBy: ['review-offered', 'review-held'],
      thenEvery: { within: { months: 6 }, basis },
    });
    const offered = record(
      ['plan-agreed', '2026-03-02'],
      ['review-offered', '2026-06-01'],
      ['review-declined', '2026-06-08'],
    );
    expect(nextReview(policy, offered)).toMatchObject({ by: '2026-12-01', startedBy: 'review-offered' });
  });
});

describe('nextReview, on what opens a policy again', () => {
  const request = { startedBy: ['review-requested'], first: { within: 'no-fixed-limit', basis } } as const;
  const cycle = { thenEvery: { within: { months: 6 }, basis } } as const;
  const ended = [
    ['plan-agreed', '2026-01-05'],
    ['plan-closed', '2026-02-02'],
  ] as const;

  it('is what starts the first timescale, unless told', () => {
    const policy = policyOf(cycle, request);
    const kinds = (...events: readonly Told[]): readonly string[] =>
      reviewSchedule(policy, record(...ended, ...events)).reviews.map(({ kind }) => kind);
    expect(kinds(['review-requested', '2026-03-02'])).toEqual(['ended', 'ended']);
    expect(kinds(['plan-agreed', '2026-03-02'])).toEqual(['due', 'not-scheduled']);
    expect(kinds(['plan-agreed', '2026-03-02'], ['review-requested', '2026-03-02'])).toEqual([
      'due',
      'no-fixed-limit',
    ]);
    // asked for before it was opened again
    expect(kinds(['plan-agreed', '2026-03-02'], ['review-requested', '2026-03-01'])).toEqual([
      'due',
      'not-scheduled',
    ]);
  });

  it('is what the policy names, else, which need not start anything itself', () => {
    const policy: ReviewPolicy = { ...policyOf(cycle, request), openedBy: ['referral-received'] };
    const kinds = (...events: readonly Told[]): readonly string[] =>
      reviewSchedule(policy, record(...ended, ...events)).reviews.map(({ kind }) => kind);
    expect(kinds(['plan-agreed', '2026-03-02'])).toEqual(['ended', 'ended']);
    expect(kinds(['referral-received', '2026-03-02'])).toEqual(['not-scheduled', 'not-scheduled']);
    expect(kinds(['referral-received', '2026-03-02'], ['review-requested', '2026-03-03'])).toEqual([
      'not-scheduled',
      'no-fixed-limit',
    ]);
    expect(kinds(['referral-received', '2026-03-02'], ['plan-agreed', '2026-03-02'])).toEqual([
      'due',
      'not-scheduled',
    ]);
  });

  it('is nothing after a death', () => {
    const policy = policyOf({ ...cycle, endedBy: [] });
    const dead = record(['plan-agreed', '2026-01-05'], ['died', '2026-02-02'], ['plan-agreed', '2026-03-02']);
    expect(nextReview(policy, dead)).toMatchObject({ kind: 'ended', on: '2026-02-02', endedBy: 'died' });
  });
});

describe('nextReview, of several things on one day', () => {
  const policy = policyOf({
    first: { within: { weeks: 4 }, basis },
    thenEvery: { within: { months: 6 }, basis },
  });
  const start = ['plan-agreed', '2026-03-02'] as const;

  it('meets one limit with two reviews of one day', () => {
    const two = record(start, ['review-held', '2026-03-16'], ['review-held', '2026-03-16']);
    expect(nextReview(policy, two)).toMatchObject({ step: 'every', by: '2026-09-16' });
  });

  it('names the first of the kinds that the policy lists', () => {
    const both = policyOf({
      startedBy: ['placement-started', 'plan-agreed'],
      metBy: ['light-touch-review-held', 'review-held'],
      thenEvery: { within: { months: 6 }, basis },
    });
    const started = record(start, ['placement-started', '2026-03-02']);
    expect(nextReview(both, started)).toMatchObject({ startedBy: 'placement-started' });
    const met = record(start, ['review-held', '2026-03-16'], ['light-touch-review-held', '2026-03-16']);
    expect(nextReview(both, met)).toMatchObject({ startedBy: 'light-touch-review-held' });
  });

  it('meets what was running, ends it, and begins it again', () => {
    const all = record(
      start,
      ['review-held', '2026-05-04'],
      ['plan-closed', '2026-05-04'],
      ['plan-agreed', '2026-05-04'],
    );
    expect(nextReview(policy, all)).toMatchObject({
      step: 'first',
      startedOn: '2026-05-04',
      by: '2026-06-01',
    });
  });

  it('begins what was not running, meets it, and ends it', () => {
    const all = record(
      ['plan-closed', '2026-05-04'],
      ['review-held', '2026-05-04'],
      ['plan-agreed', '2026-05-04'],
    );
    expect(nextReview(policy, all)).toMatchObject({
      kind: 'ended',
      on: '2026-05-04',
      endedBy: 'plan-closed',
    });
    const open = record(['review-held', '2026-05-04'], ['plan-agreed', '2026-05-04']);
    expect(nextReview(policy, open)).toMatchObject({ step: 'every', by: '2026-11-04' });
  });

  it('meets and begins again what restarts', () => {
    const restarting = policyOf({
      restarts: true,
      first: { within: { weeks: 4 }, basis },
      thenEvery: { within: { months: 6 }, basis },
    });
    const revised = record(start, ['review-held', '2026-05-04'], ['plan-agreed', '2026-05-04']);
    expect(nextReview(restarting, revised)).toMatchObject({ step: 'first', by: '2026-06-01' });
    expect(nextReview(policy, revised)).toMatchObject({ step: 'every', by: '2026-11-04' });
  });

  it('takes one event for what it is to each list', () => {
    const chain = policyOf({
      startedBy: ['review-held'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 6 }, basis },
    });
    // on its day it both begins the cycle and meets its first limit
    expect(nextReview(chain, record(['review-held', '2026-03-02']))).toMatchObject({ by: '2026-09-02' });
    expect(nextReview(chain, record(['review-held', '2026-03-02'], ['review-held', '2026-05-04'])).by).toBe(
      '2026-11-04',
    );
  });

  it('ends with a death, whatever else is told of the day', () => {
    const all = record(
      start,
      ['died', '2026-05-04'],
      ['plan-agreed', '2026-05-04'],
      ['review-held', '2026-05-04'],
    );
    expect(nextReview(policy, all)).toMatchObject({ kind: 'ended', endedBy: 'died', on: '2026-05-04' });
  });
});
