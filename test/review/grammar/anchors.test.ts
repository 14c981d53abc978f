import { nextReview } from 'supportplan';
import type { FactValue, ReviewLimit } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { basis, begun, born, knowing, limited, policyOf, record, type Told } from '../../helpers/grammar.js';

describe('nextReview, from a day of the year', () => {
  it.each([
    ['2026-01-01', '2026-02-15'],
    ['2026-02-15', '2026-02-15'],
    ['2026-12-31', '2026-02-15'],
    ['2027-01-01', '2027-02-15'],
  ])('takes 15 February of the year of %s: %s', (start, day) => {
    const policy = limited({ within: { days: 0 }, onDay: '02-15' });
    expect(nextReview(policy, record(['plan-agreed', start]))).toMatchObject({
      by: day,
      countedFrom: day,
      startedOn: start,
    });
  });

  it('takes the year of the day planned, and then counts as told', () => {
    const transfer = record(['phase-transfer-planned', '2026-06-01', '2027-09-01']);
    const by = (limit: Omit<ReviewLimit, 'basis'>): string | undefined =>
      nextReview(
        policyOf({ startedBy: ['phase-transfer-planned'], first: { ...limit, basis } }),
        deepFreeze(transfer),
      ).by;
    const day = { from: 'planned-day', onDay: '02-15' } as const;
    expect(by({ ...day, within: { days: 0 } })).toBe('2027-02-15');
    expect(by({ ...day, within: { days: 0 }, last: 'before' })).toBe('2027-02-14');
    expect(by({ ...day, within: { months: 1 } })).toBe('2027-03-15');
    expect(by({ ...day, within: { weeks: 2 }, counting: 'before' })).toBe('2027-02-01');
    expect(by({ ...day, within: { months: 1 }, counting: 'beginning-with' })).toBe('2027-03-14');
  });

  it('takes the year of a birthday', () => {
    // nineteen on 30 September 2027
    const policy = limited({ within: { days: 0 }, from: { birthday: 19 }, onDay: '07-31' });
    expect(nextReview(policy, born('2008-09-30'))).toMatchObject({
      by: '2027-07-31',
      countedFrom: '2027-07-31',
    });
  });
});

describe('nextReview, from the day planned', () => {
  const policy = policyOf({
    startedBy: ['planning-meeting-planned', 'annual-review-planned'],
    first: { within: { weeks: 2 }, counting: 'before', from: 'planned-day', basis },
  });

  it('counts from the day that the starting event is about', () => {
    // 14 days before 20 May
    const planned = record(['planning-meeting-planned', '2026-03-02', '2026-05-20']);
    expect(nextReview(policy, planned)).toMatchObject({
      startedOn: '2026-03-02',
      countedFrom: '2026-05-20',
      by: '2026-05-06',
    });
  });

  it('passes over the plans of other events, of the same day and of others', () => {
    const others = record(
      ['planning-meeting-planned', '2026-03-02', '2026-05-20'],
      ['review-adjourned', '2026-03-02', '2026-07-01'],
      ['planning-meeting-planned', '2026-03-09', '2026-06-17'],
    );
    expect(nextReview(policy, others).by).toBe('2026-05-06');
  });

  it('takes the later of two plans of one day', () => {
    const two = record(
      ['annual-review-planned', '2026-03-02', '2026-05-27'],
      ['planning-meeting-planned', '2026-03-02', '2026-05-20'],
    );
    expect(nextReview(policy, two).by).toBe('2026-05-13');
  });

  it('asks for it where it is not recorded', () => {
    const plain = record(['planning-meeting-planned', '2026-03-02']);
    expect(nextReview(policy, plain)).toMatchObject({
      kind: 'not-scheduled',
      because: 'facts-missing',
      missing: ['plannedFor'],
    });
  });

  // "the event that started the timescale or last met it ... the day that event is about": only starting events are looked at
  it('counts from the day that the event which last met it is about', () => {
    const repeating = policyOf({
      metBy: ['annual-review-planned'],
      first: { within: { weeks: 2 }, basis },
      thenEvery: { within: { weeks: 2 }, counting: 'before', from: 'planned-day', basis },
    });
    const planned = record(
      ['plan-agreed', '2026-03-02'],
      ['annual-review-planned', '2026-03-09', '2026-05-20'],
    );
    expect(nextReview(repeating, planned).by).toBe('2026-05-06');
  });
});

describe('nextReview, from another event', () => {
  const policy = limited({
    within: { weeks: 4 },
    from: { event: ['annual-review-meeting-held', 'annual-review-report-sent'] },
  });
  const start = ['plan-agreed', '2026-03-02'] as const;

  it.each([
    ['the one before', [['annual-review-meeting-held', '2026-02-02']], '2026-02-02', '2026-03-02'],
    ['the one of the day itself', [['annual-review-meeting-held', '2026-03-02']], '2026-03-02', '2026-03-30'],
    [
      'the latest of several before',
      [
        ['annual-review-meeting-held', '2026-01-05'],
        ['annual-review-report-sent', '2026-02-02'],
        ['annual-review-meeting-held', '2026-01-26'],
      ],
      '2026-02-02',
      '2026-03-02',
    ],
    [
      'the latest before, though there is one after',
      [
        ['annual-review-meeting-held', '2026-02-02'],
        ['annual-review-meeting-held', '2026-03-03'],
      ],
      '2026-02-02',
      '2026-03-02',
    ],
    [
      'the one after, where there is none before',
      [['annual-review-report-sent', '2026-03-16']],
      '2026-03-16',
      '2026-04-13',
    ],
    [
      'the first of several after',
      [
        ['annual-review-meeting-held', '2026-05-04'],
        ['annual-review-report-sent', '2026-03-16'],
      ],
      '2026-03-16',
      '2026-04-13',
    ],
  ] satisfies readonly (readonly [string, readonly Told[], string, string])[])(
    'takes %s',
    (_, events, countedFrom, by) => {
      expect(nextReview(policy, record(start, ...events))).toMatchObject({ countedFrom, by });
    },
  );

  it('asks for it by its kinds where there is none', () => {
    expect(nextReview(policy, begun())).toMatchObject({
      because: 'facts-missing',
      missing: ['annual-review-meeting-held,annual-review-report-sent'],
    });
  });
});

describe('nextReview, from a fact', () => {
  const policy = limited({ within: { months: 1 }, from: { fact: 'placedOn' } });

  it('counts from a day among the facts', () => {
    expect(nextReview(policy, knowing({ placedOn: '2026-01-31' }))).toMatchObject({
      countedFrom: '2026-01-31',
      startedOn: '2026-03-02',
      by: '2026-02-28',
    });
  });

  it.each([
    ['text', { placedOn: 'last spring' }],
    ['a day that there is not', { placedOn: '2026-02-29' }],
    ['true', { placedOn: true }],
    ['a number', { placedOn: 20260131 }],
    ['nothing of that name', { other: '2026-01-31' }],
  ])('asks for it where it is %s', (_, facts: Readonly<Record<string, FactValue>>) => {
    expect(nextReview(policy, knowing(facts))).toMatchObject({
      because: 'facts-missing',
      missing: ['facts.placedOn'],
    });
  });

  it('does not take what every object inherits for a fact', () => {
    const inherited = limited({ within: { months: 1 }, from: { fact: 'constructor' } });
    expect(nextReview(inherited, knowing({}))).toMatchObject({ missing: ['facts.constructor'] });
  });
});

describe('nextReview, from a birthday', () => {
  const policy = limited({ within: { days: 0 }, from: { birthday: 18 } });

  it.each([
    ['2008-06-15', '2026-06-15'],
    ['2008-12-31', '2026-12-31'],
    // 1 March in a common year
    ['2008-02-29', '2026-03-01'],
    ['2008-03-01', '2026-03-01'],
    ['2008-02-28', '2026-02-28'],
  ])('of somebody born on %s: %s', (bornOn, day) => {
    expect(nextReview(policy, born(bornOn))).toMatchObject({ by: day, countedFrom: day });
  });

  it('is 29 February in a leap year', () => {
    const sixteenth = limited({ within: { months: 3 }, counting: 'before', from: { birthday: 16 } });
    // three months before 29 February 2028
    expect(nextReview(sixteenth, born('2012-02-29'))).toMatchObject({
      countedFrom: '2028-02-29',
      by: '2027-11-29',
    });
  });

  it('asks for the day of birth where it is not recorded', () => {
    expect(nextReview(policy, begun())).toMatchObject({ because: 'facts-missing', missing: ['bornOn'] });
  });
});
