import { nextReview, type ReviewPolicy, type ReviewRecord } from 'supportplan';
import type { ReviewLimit } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import {
  basis,
  begun,
  born,
  knowing,
  on,
  policyOf,
  record,
  sourceAt,
  type Told,
} from '../../helpers/grammar.js';

describe('nextReview, by a table', () => {
  /** One month where the condition holds, else a year. */
  function tableOf(...when: NonNullable<ReviewLimit['when']>): ReviewPolicy {
    return policyOf({
      first: [
        { within: { months: 1 }, when, appliesTo: 'for some', basis: sourceAt('section 2') },
        { within: { months: 12 }, basis },
      ],
    });
  }
  const MONTH = '2026-04-02';
  const YEAR = '2027-03-02';

  it.each([
    [true, true, MONTH],
    [true, false, YEAR],
    ['foster', 'foster', MONTH],
    ['foster', 'Foster', YEAR],
    [3, 3, MONTH],
    [3, 4, YEAR],
    [false, true, YEAR],
  ])('asks whether a fact is %j, and it is %j', (is, fact, by) => {
    const policy = tableOf({ fact: 'one', is });
    expect(nextReview(policy, knowing({ one: fact }))).toMatchObject({ by });
    expect(nextReview(tableOf({ not: { fact: 'one', is } }), knowing({ one: fact }))).toMatchObject({
      by: by === MONTH ? YEAR : MONTH,
    });
    expect(nextReview(policy, knowing({ one: fact }))).not.toHaveProperty('missing');
  });

  it.each([
    [3, '3'],
    [false, 0],
    [true, 'yes'],
  ])('takes a fact for unknown that should be %j and is of another kind: %j', (is, fact) => {
    expect(nextReview(tableOf({ fact: 'one', is }), knowing({ one: fact }))).toMatchObject({
      by: MONTH,
      missing: ['facts.one'],
    });
  });

  it.each([
    // five on 3 March, on 2 March, on 1 March
    ['2021-03-03', MONTH],
    ['2021-03-02', YEAR],
    ['2021-03-01', YEAR],
    // five on 1 March 2025: leap days fall on 1 March
    ['2020-02-29', YEAR],
  ])('asks whether somebody born on %s is under five', (bornOn, by) => {
    expect(nextReview(tableOf({ ageBelow: 5 }), born(bornOn)).by).toBe(by);
    expect(nextReview(tableOf({ not: { ageBelow: 5 } }), born(bornOn)).by).toBe(by === MONTH ? YEAR : MONTH);
  });

  it('judges the age anew on the day of each step', () => {
    const policy = policyOf({
      thenEvery: [
        { within: { months: 6 }, when: [{ ageBelow: 5 }], basis },
        { within: { months: 12 }, basis },
      ],
    });
    const bornOn = on('2021-06-01');
    const { events } = record(
      ['plan-agreed', '2026-03-02'],
      ['review-held', '2026-05-31'],
      ['review-held', '2026-06-01'],
    );
    const bys = [1, 2, 3].map((count) => nextReview(policy, { bornOn, events: events.slice(0, count) }).by);
    expect(bys).toEqual(['2026-09-02', '2026-11-30', '2027-06-01']);
  });

  it('asks whether something has happened since the timescale began, by the day of the step', () => {
    const policy = policyOf({
      thenEvery: [
        { within: { months: 1 }, when: [{ happened: ['legal-status-changed', 'placement-ended'] }], basis },
        { within: { months: 12 }, basis },
      ],
    });
    const by = (...events: readonly Told[]): string | undefined =>
      nextReview(policy, record(['plan-agreed', '2026-03-02'], ['review-held', '2026-06-01'], ...events)).by;
    expect(by()).toBe('2027-06-01');
    expect(by(['legal-status-changed', '2026-03-01'])).toBe('2027-06-01');
    expect(by(['legal-status-changed', '2026-03-02'])).toBe('2026-07-01');
    expect(by(['placement-ended', '2026-06-01'])).toBe('2026-07-01');
    expect(by(['placement-ended', '2026-06-02'])).toBe('2027-06-01');
  });

  it('asks whether something has not happened', () => {
    const policy = tableOf({ not: { happened: ['legal-status-changed'] } });
    expect(nextReview(policy, begun()).by).toBe(MONTH);
    const changed = record(['plan-agreed', '2026-03-02'], ['legal-status-changed', '2026-03-02']);
    expect(nextReview(policy, changed).by).toBe(YEAR);
  });

  it.each([
    // a year before 2 March 2026
    ['2025-03-01', MONTH],
    ['2025-03-02', MONTH],
    ['2025-03-03', YEAR],
  ])('asks whether a placement that began on %s is a year old', (placedOn, by) => {
    const policy = tableOf({ from: { fact: 'placedOn' }, atLeast: { months: 12 } });
    expect(nextReview(policy, knowing({ placedOn })).by).toBe(by);
    const below = tableOf({ from: { fact: 'placedOn' }, below: { months: 12 } });
    expect(nextReview(below, knowing({ placedOn })).by).toBe(by === MONTH ? YEAR : MONTH);
  });

  it.each([
    // 2 March and a month is 2 April, two weeks more is 16 April, three days more is 19 April
    ['2026-04-18', YEAR],
    ['2026-04-19', MONTH],
    ['2026-05-01', MONTH],
    // 2 May is two months
    ['2026-05-02', YEAR],
  ])('asks for the time left until %s, from one span up to another', (endsOn, by) => {
    const policy = tableOf({
      to: { fact: 'endsOn' },
      atLeast: { months: 1, weeks: 2, days: 3 },
      below: { months: 2 },
    });
    expect(nextReview(policy, knowing({ endsOn })).by).toBe(by);
  });

  it('keeps a span of months to the last day of a shorter month', () => {
    const policy = tableOf({ from: { fact: 'one' }, to: { fact: 'other' }, atLeast: { months: 1 } });
    expect(nextReview(policy, knowing({ one: '2026-01-31', other: '2026-02-28' })).by).toBe(MONTH);
    expect(nextReview(policy, knowing({ one: '2026-01-31', other: '2026-02-27' })).by).toBe(YEAR);
  });

  it('asks for time between a birthday and an event', () => {
    const policy = tableOf({
      from: { event: ['assessment-completed'] },
      to: { birthday: 18 },
      below: { weeks: 26 },
    });
    const assessed = (day: string): ReviewRecord => ({
      bornOn: on('2008-09-01'),
      events: record(['plan-agreed', '2026-03-02'], ['assessment-completed', day]).events,
    });
    // 182 days before 1 September 2026 is 3 March
    expect(nextReview(policy, assessed('2026-03-03')).by).toBe(YEAR);
    expect(nextReview(policy, assessed('2026-03-04')).by).toBe(MONTH);
  });

  it('applies the first row whose conditions all hold', () => {
    const policy = policyOf({
      first: [
        { within: { months: 1 }, when: [{ fact: 'one', is: true }, { ageBelow: 5 }], basis },
        { within: { months: 2 }, when: [{ fact: 'one', is: true }], basis },
        { within: { months: 3 }, when: [{ ageBelow: 18 }], basis },
        { within: { months: 12 }, basis },
      ],
    });
    const by = (one: boolean, bornOn: string): string | undefined =>
      nextReview(policy, { ...knowing({ one }), bornOn: on(bornOn) }).by;
    expect(by(true, '2024-01-01')).toBe('2026-04-02');
    expect(by(true, '2010-01-01')).toBe('2026-05-02');
    expect(by(false, '2010-01-01')).toBe('2026-06-02');
    expect(by(false, '2000-01-01')).toBe('2027-03-02');
  });

  it('does not look behind the row that applies, though one there would be sooner', () => {
    const policy = policyOf({
      first: [
        { within: { months: 12 }, when: [{ fact: 'one', is: true }], basis },
        { within: { months: 1 }, when: [{ fact: 'other', is: true }], basis },
      ],
    });
    const next = nextReview(policy, knowing({ one: true }));
    expect(next.by).toBe(YEAR);
    expect(next).not.toHaveProperty('missing');
  });

  it('says that no rule applies', () => {
    const policy = policyOf({
      first: [
        { within: { months: 1 }, when: [{ fact: 'one', is: true }], basis },
        { within: { months: 2 }, when: [{ fact: 'two', is: 'never' }], basis },
      ],
    });
    expect(nextReview(policy, knowing({ one: false, two: 'always' }))).toEqual({
      kind: 'not-scheduled',
      because: 'no-rule-applies',
      policy: 'host-policy',
      timescale: 'review',
      title: 'review',
      startedOn: '2026-03-02',
      startedBy: 'plan-agreed',
      basis: sourceAt('section 9'),
    });
  });

  it('takes a list of one for what it is', () => {
    const policy = policyOf({ first: [{ within: { months: 1 }, when: [{ ageBelow: 5 }], basis }] });
    expect(nextReview(policy, born('2024-01-01')).by).toBe(MONTH);
    expect(nextReview(policy, born('2000-01-01'))).toMatchObject({ because: 'no-rule-applies' });
  });
});

describe('nextReview, by a table that asks for what is not known', () => {
  const sooner: ReviewLimit = { within: { months: 1 }, when: [{ fact: 'one', is: true }], basis };
  const later: ReviewLimit = { within: { months: 12 }, when: [{ fact: 'one', is: true }], basis };

  it.each([
    ['the first row', [sooner, { within: { months: 6 }, basis }], '2026-04-02'],
    ['a later row', [later, { within: { months: 6 }, basis }], '2026-09-02'],
    ['a row in the middle', [later, sooner, { within: { months: 6 }, basis }], '2026-04-02'],
    ['the only row', [sooner], '2026-04-02'],
    [
      'the row with a day',
      [
        { ...sooner, within: 'no-fixed-limit' },
        { within: { months: 6 }, basis },
      ],
      '2026-09-02',
    ],
    ['the row with a day before another', [sooner, { within: 'no-fixed-limit', basis }], '2026-04-02'],
  ] satisfies readonly (readonly [string, readonly [ReviewLimit, ...ReviewLimit[]], string])[])(
    'goes by %s, the soonest that may apply',
    (_, first, by) => {
      expect(nextReview(policyOf({ first }), begun())).toMatchObject({
        kind: 'due',
        by,
        missing: ['facts.one'],
      });
    },
  );

  it('is not misled by rows that cannot apply', () => {
    const policy = policyOf({
      first: [
        {
          within: { days: 1 },
          when: [
            { fact: 'one', is: true },
            { fact: 'other', is: true },
          ],
          basis,
        },
        { within: { months: 6 }, basis },
      ],
    });
    for (const facts of [{ other: false }, { one: false }] as const) {
      const next = nextReview(policy, knowing(facts));
      expect(next.by).toBe('2026-09-02');
      // the other condition is false anyway, so that it makes no difference what is missing
      expect(next).not.toHaveProperty('missing');
    }
    expect(nextReview(policy, knowing({ other: true }))).toMatchObject({
      by: '2026-03-03',
      missing: ['facts.one'],
    });
  });

  it('keeps what was missing before a row that cannot apply', () => {
    const policy = policyOf({
      first: [
        { within: { months: 8 }, when: [{ ageBelow: 5 }], basis },
        {
          within: { days: 1 },
          when: [
            { fact: 'one', is: true },
            { fact: 'other', is: true },
          ],
          basis,
        },
        { within: { months: 6 }, basis },
      ],
    });
    expect(nextReview(policy, knowing({ other: false }))).toMatchObject({
      by: '2026-09-02',
      missing: ['bornOn'],
    });
  });

  it('names each thing once, in the order asked for', () => {
    const policy = policyOf({
      first: [
        {
          within: { months: 8 },
          when: [
            { not: { fact: 'one', is: true } },
            { ageBelow: 5 },
            { from: { fact: 'one' }, to: { event: ['placement-ended'] }, atLeast: { months: 1 } },
          ],
          basis,
        },
        { within: { months: 6 }, when: [{ not: { ageBelow: 5 } }], basis },
      ],
    });
    expect(nextReview(policy, begun())).toMatchObject({
      by: '2026-09-02',
      missing: ['facts.one', 'bornOn', 'placement-ended'],
    });
  });
});
