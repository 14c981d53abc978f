import { explainReview, nextReview, type ReviewRecord, reviewSchedule, reviewStatus } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { basis, on, policyOf, record, sourceAt, type Told } from '../../helpers/grammar.js';

describe('nextReview, on hold', () => {
  const hold = {
    startedBy: ['host:detained', 'host:in-prison'],
    endedBy: ['host:released'],
    thenWithin: { weeks: 1 },
    basis: sourceAt('section 4'),
  } as const;
  // 30 days from 2 March is 1 April
  const policy = policyOf({ thenEvery: { within: { days: 30 }, basis }, holds: [hold] });
  const held = (...events: readonly Told[]): ReviewRecord => record(['plan-agreed', '2026-03-02'], ...events);

  it('answers with the whole reason while a hold goes on, and explains it', () => {
    const answer = nextReview(policy, held(['host:detained', '2026-03-12']));
    expect(answer).toEqual({
      kind: 'on-hold',
      policy: 'host-policy',
      timescale: 'review',
      title: 'review',
      startedOn: '2026-03-02',
      startedBy: 'plan-agreed',
      heldSince: '2026-03-12',
      otherwiseBy: '2026-04-01',
      basis: sourceAt('section 4'),
    });
    expect(explainReview(answer)).toBe(
      'The review has been on hold since Thursday 12 March 2026. Without the hold it would be due by Wednesday 1 April 2026. ' +
        'The hold comes from Our procedure, section 4: the organisation’s own rule, checked at its source.',
    );
    expect(reviewStatus(answer, { today: on('2027-01-01') })).toEqual({ status: 'on-hold', review: answer });
  });

  it.each([
    // begins: on the day itself, on the last day, the day after
    ['2026-03-02', 'on-hold'],
    ['2026-04-01', 'on-hold'],
    ['2026-04-02', 'due'],
  ])('that began on %s is %s', (day, kind) => {
    expect(nextReview(policy, held(['host:in-prison', day])).kind).toBe(kind);
  });

  it.each([
    // a week from the end: 31 March, 1 April, 2 April, 8 April
    ['2026-03-12', '2026-03-24', '2026-04-01', undefined],
    ['2026-03-12', '2026-03-25', '2026-04-01', undefined],
    ['2026-03-12', '2026-03-26', '2026-04-02', '2026-03-26'],
    ['2026-04-01', '2026-04-01', '2026-04-08', '2026-04-01'],
    ['2026-04-01', '2026-06-01', '2026-06-08', '2026-06-01'],
    // begun after the last day, it rescues nothing
    ['2026-04-02', '2026-06-01', '2026-04-01', undefined],
  ])('from %s to %s: by %s', (from, to, by, until) => {
    const next = nextReview(policy, held(['host:detained', from], ['host:released', to]));
    expect(next).toMatchObject({ kind: 'due', by, countedFrom: '2026-03-02' });
    expect(next.kind === 'due' && next.held).toEqual(until && { until, basis: sourceAt('section 4') });
  });

  it('explains what moved the day', () => {
    const over = held(['host:detained', '2026-03-12'], ['host:released', '2026-06-01']);
    expect(explainReview(nextReview(policy, over))).toContain(
      'A hold until Monday 1 June 2026 moved the day. The hold comes from Our procedure, section 4: ',
    );
  });

  it('is not ended by what came before it, nor begun twice', () => {
    const still = held(
      ['host:released', '2026-03-10'],
      ['host:detained', '2026-03-12'],
      ['host:in-prison', '2026-03-20'],
    );
    expect(nextReview(policy, still)).toMatchObject({ kind: 'on-hold', heldSince: '2026-03-12' });
    const over = { events: [...still.events, ...held(['host:released', '2026-03-31']).events] };
    expect(nextReview(policy, over)).toMatchObject({ kind: 'due', by: '2026-04-07' });
  });

  it('begins and ends on one day, where it did not go on before', () => {
    const day = held(['host:released', '2026-03-31'], ['host:detained', '2026-03-31']);
    expect(nextReview(policy, day)).toMatchObject({
      kind: 'due',
      by: '2026-04-07',
      held: { until: '2026-03-31' },
    });
  });

  it('ends and begins again on one day, where it went on before', () => {
    const again = held(
      ['host:detained', '2026-03-12'],
      ['host:released', '2026-03-31'],
      ['host:in-prison', '2026-03-31'],
    );
    expect(nextReview(policy, again)).toMatchObject({
      kind: 'on-hold',
      heldSince: '2026-03-31',
      // a week from the end of the first
      otherwiseBy: '2026-04-07',
    });
  });

  it('goes by one after another, each from where the last left it', () => {
    const two = held(
      ['host:detained', '2026-03-12'],
      ['host:released', '2026-03-31'],
      ['host:in-prison', '2026-04-07'],
      ['host:released', '2026-05-04'],
    );
    // by 7 April after the first, so that the second begins in time; 4 May and a week
    expect(nextReview(policy, two)).toMatchObject({ by: '2026-05-11', held: { until: '2026-05-04' } });
  });

  it('goes over a review that was held in it', () => {
    const over = held(['host:detained', '2026-03-12'], ['review-held', '2026-03-20']);
    // 30 days from 20 March
    expect(nextReview(policy, over)).toMatchObject({
      kind: 'on-hold',
      startedOn: '2026-03-20',
      heldSince: '2026-03-12',
      otherwiseBy: '2026-04-19',
    });
    const after = held(
      ['host:detained', '2026-03-12'],
      ['review-held', '2026-03-20'],
      ['host:released', '2026-04-20'],
    );
    expect(nextReview(policy, after)).toMatchObject({ kind: 'due', by: '2026-04-27' });
  });

  it('over before a step changes nothing in it', () => {
    const before = held(
      ['host:detained', '2026-03-12'],
      ['host:released', '2026-05-01'],
      ['review-held', '2026-05-02'],
    );
    const next = nextReview(policy, before);
    expect(next.by).toBe('2026-06-01');
    expect(next).not.toHaveProperty('held');
  });

  it('over on the day of the step gives its time from that day', () => {
    const longer = policyOf({
      thenEvery: { within: { days: 30 }, basis },
      holds: [{ ...hold, thenWithin: { weeks: 5 } }],
    });
    const released = (day: string): ReviewRecord =>
      record(['host:detained', '2026-02-02'], ['host:released', day], ['plan-agreed', '2026-03-02']);
    // the hold was still on when the plan was agreed: five weeks from 2 March, 29 days of March and 6 of April
    expect(nextReview(longer, released('2026-03-02'))).toMatchObject({
      kind: 'due',
      by: '2026-04-06',
      held: { until: '2026-03-02' },
    });
    // over the day before: 30 days, and no hold
    const before = nextReview(longer, released('2026-03-01'));
    expect(before.by).toBe('2026-04-01');
    expect(before).not.toHaveProperty('held');
  });

  it.each([
    // Thursday 29 December 2011: Friday is 1; Monday 2 January is the substitute for New Year's Day; Tuesday to Friday are 2 to 5.
    // The bank holidays of 2011 are known by rule only, those of 2012 are published.
    [{ workingDays: 5 }, true],
    // 29 December and 8 days: no bank holiday of 2011 decides that, and 6 January 2012 is a working day of a published year
    [{ days: 8 }, false],
  ])('gives %j over the new year of 2012, provisional: %j', (thenWithin, provisional) => {
    const held = policyOf({
      thenEvery: { within: { days: 30 }, basis },
      holds: [{ ...hold, thenWithin }],
    });
    const events = record(
      ['plan-agreed', '2011-12-05'],
      ['host:detained', '2011-12-12'],
      ['host:released', '2011-12-29'],
    );
    expect(nextReview(held, events)).toMatchObject({
      by: '2012-01-06',
      planBy: '2012-01-06',
      provisional,
    });
  });

  it('has a timescale on hold that was started in it', () => {
    const inside = record(['host:detained', '2026-02-02'], ['plan-agreed', '2026-03-02']);
    expect(nextReview(policy, inside)).toMatchObject({ kind: 'on-hold', heldSince: '2026-02-02' });
  });

  it('gives at least so long in working days, over Easter', () => {
    const working = policyOf({
      thenEvery: { within: { days: 30 }, basis },
      holds: [{ ...hold, thenWithin: { workingDays: 3 } }],
    });
    // from Wednesday 1 April: 2, 7 and 8
    const over = held(['host:detained', '2026-03-12'], ['host:released', '2026-04-01']);
    expect(nextReview(working, over).by).toBe('2026-04-08');
  });

  it('puts nothing else on hold', () => {
    const two = policyOf(
      { thenEvery: { within: { days: 30 }, basis }, holds: [hold] },
      { thenEvery: { within: { days: 60 }, basis } },
    );
    const { next, reviews } = reviewSchedule(two, held(['host:detained', '2026-03-12']));
    expect(reviews.map(({ kind }) => kind)).toEqual(['on-hold', 'due']);
    expect(next).toMatchObject({ timescale: 'review-2', by: '2026-05-01' });
  });

  it('does not put off a birthday', () => {
    const young = policyOf({ thenEvery: { within: { days: 30 }, basis }, holds: [hold], endsAtAge: 18 });
    const events = held(['host:detained', '2026-03-12']).events;
    // eighteen on 2 April, and on 1 April, the last day there would be
    const due = nextReview(young, { events, bornOn: on('2008-04-02') });
    expect(due).toMatchObject({ kind: 'on-hold', endsOn: '2026-04-02' });
    expect(reviewStatus(due, { today: on('2026-04-01') }).status).toBe('on-hold');
    expect(reviewStatus(due, { today: on('2026-04-02') }).status).toBe('ended');
    expect(nextReview(young, { events, bornOn: on('2008-04-01') })).toMatchObject({ because: 'ends-first' });
    const over = [...events, ...held(['host:released', '2026-03-31']).events];
    expect(nextReview(young, { events: over, bornOn: on('2008-04-07') })).toMatchObject({
      because: 'ends-first',
      otherwiseBy: '2026-04-07',
    });
  });
});

describe('nextReview, on two holds at once', () => {
  const hold = {
    startedBy: ['host:detained'],
    endedBy: ['host:released'],
    thenWithin: { weeks: 1 },
    basis: sourceAt('section 4'),
  } as const;
  const other = {
    startedBy: ['host:away'],
    endedBy: ['host:back'],
    thenWithin: { days: 30 },
    basis: sourceAt('section 5'),
  } as const;
  // by 1 April without a hold
  const policy = policyOf({ thenEvery: { within: { days: 30 }, basis }, holds: [hold, other] });
  const held = (...events: readonly Told[]): ReviewRecord => record(['plan-agreed', '2026-03-02'], ...events);

  it('goes by the later of what they give', () => {
    const both = held(
      ['host:detained', '2026-03-12'],
      ['host:away', '2026-03-20'],
      ['host:back', '2026-03-25'],
      ['host:released', '2026-04-20'],
    );
    // 30 days from 25 March is 24 April; a week from 20 April is 27 April
    expect(nextReview(policy, both)).toMatchObject({
      by: '2026-04-27',
      held: { until: '2026-04-20', basis: sourceAt('section 4') },
    });
    const longer = held(
      ['host:detained', '2026-03-12'],
      ['host:away', '2026-03-20'],
      ['host:released', '2026-03-30'],
      ['host:back', '2026-03-31'],
    );
    // a week from 30 March is 6 April; 30 days from 31 March is 30 April
    expect(nextReview(policy, longer)).toMatchObject({
      by: '2026-04-30',
      held: { until: '2026-03-31', basis: sourceAt('section 5') },
    });
  });

  it('stays on hold while one goes on', () => {
    const one = held(
      ['host:detained', '2026-03-12'],
      ['host:away', '2026-03-20'],
      ['host:released', '2026-03-30'],
    );
    expect(nextReview(policy, one)).toMatchObject({
      kind: 'on-hold',
      heldSince: '2026-03-20',
      // a week from the end of the first
      otherwiseBy: '2026-04-06',
      basis: { locator: 'section 5' },
    });
  });

  it('counts one that began and ended under another, past the last day there would have been', () => {
    // on 10 April the review is on hold by the first, and so not overdue: 30 days from 15 April is 15 May
    const inside = held(
      ['host:detained', '2026-03-12'],
      ['host:away', '2026-04-10'],
      ['host:back', '2026-04-15'],
      ['host:released', '2026-04-20'],
    );
    expect(nextReview(policy, inside).by).toBe('2026-05-15');
  });
});
