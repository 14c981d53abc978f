import { type ReviewPolicy, type ReviewRecord, reviewSchedule } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { basis, begun, born, on, policyOf, record, versionsOf } from '../../helpers/grammar.js';
import { thrownBy } from '../../helpers/thrown-by.js';

describe('reviewSchedule, projecting', () => {
  const halfYearly = { thenEvery: { within: { months: 6 }, basis } } as const;
  const projected = (
    policy: ReviewPolicy,
    projections: number | undefined,
    told: ReviewRecord = begun(),
  ): readonly string[] =>
    reviewSchedule(policy, told, projections === undefined ? {} : { projections }).projected.map(
      ({ by }) => by,
    );

  it.each([
    [undefined, []],
    [0, []],
    [1, ['2027-03-02']],
    [3, ['2027-03-02', '2027-09-02', '2028-03-02']],
  ])('goes on for %s reviews beyond the next', (count, days) => {
    expect(projected(policyOf(halfYearly), count)).toEqual(days);
  });

  it('goes on for a hundred at most', () => {
    const weekly = policyOf({ thenEvery: { within: { weeks: 1 }, basis } });
    expect(projected(weekly, 100)).toHaveLength(100);
    for (const count of [101, Number.POSITIVE_INFINITY, -1, 1.5]) {
      expect(thrownBy(() => projected(weekly, count))).toMatchObject({
        code: 'argument/out-of-range',
        path: ['options', 'projections'],
      });
    }
    // the next by 9 March 2026, and 700 days: 9 March 2028 is 731 days on, and 31 days less is 7 February
    expect(projected(weekly, 100).at(-1)).toBe('2028-02-07');
  });

  it('takes each limit in turn, from the last day of the one before', () => {
    const steps = policyOf({
      first: { within: { weeks: 4 }, basis },
      second: { within: { months: 3 }, basis },
      thenEvery: { within: { months: 6 }, basis },
    });
    // by 30 March
    expect(projected(steps, 3)).toEqual(['2026-06-30', '2026-12-30', '2027-06-30']);
  });

  it('says what each is called and what day to plan for', () => {
    // by 28 August 2026; 28 February 2027 is a Sunday
    const { projected: list } = reviewSchedule(policyOf(halfYearly), record(['plan-agreed', '2026-02-28']), {
      projections: 1,
    });
    expect(list).toEqual([{ timescale: 'review', title: 'review', by: '2027-02-28', planBy: '2027-02-26' }]);
  });

  it('puts those of all timescales in order, the policy’s order on one day', () => {
    const policy = policyOf(halfYearly, { thenEvery: { within: { months: 4 }, basis } });
    const { projected: list } = reviewSchedule(policy, begun(), { projections: 3 });
    expect(list.map(({ timescale, by }) => [by, timescale])).toEqual([
      // by 2 September and by 2 July
      ['2026-11-02', 'review-2'],
      ['2027-03-02', 'review'],
      ['2027-03-02', 'review-2'],
      ['2027-07-02', 'review-2'],
      ['2027-09-02', 'review'],
      ['2028-03-02', 'review'],
    ]);
  });

  it('stops where all is done, at a birthday, and where a rule lapses', () => {
    expect(projected(policyOf({ first: { within: { months: 6 }, basis } }), 5)).toEqual([]);
    expect(
      projected(
        policyOf({ first: { within: { weeks: 4 }, basis }, second: { within: { months: 6 }, basis } }),
        5,
      ),
    ).toEqual(['2026-09-30']);
    const young = policyOf({ ...halfYearly, endsAtAge: 18 });
    expect(projected(young, 5, born('2010-03-02'))).toEqual(['2027-03-02', '2027-09-02']);
    expect(projected(young, 5, born('2010-03-03'))).toEqual(['2027-03-02', '2027-09-02', '2028-03-02']);
    const lapsing = policyOf({ ...halfYearly, inForce: { to: on('2027-03-02'), checked: 'seen' } });
    expect(projected(lapsing, 5)).toEqual(['2027-03-02', '2027-09-02']);
  });

  it('goes by the version that the day of each picks', () => {
    const policy = versionsOf({ thenEvery: { within: { months: 12 }, basis } }, halfYearly);
    // by 2 June 2026
    expect(projected(policy, 2, record(['plan-agreed', '2025-06-02']))).toEqual(['2026-12-02', '2027-06-02']);
  });

  it('says nothing beyond what is not due', () => {
    for (const told of [record(), record(['plan-agreed', '2026-03-02'], ['plan-closed', '2026-03-09'])]) {
      expect(projected(policyOf(halfYearly), 5, told)).toEqual([]);
    }
    expect(projected(policyOf({ thenEvery: { within: 'no-fixed-limit', basis } }), 5)).toEqual([]);
  });

  it('judges conditions on the day that each would be counted from', () => {
    const policy = policyOf({
      thenEvery: [
        { within: { months: 6 }, when: [{ ageBelow: 5 }], basis },
        { within: { months: 12 }, basis },
      ],
    });
    // by 2 September 2026, five on 1 December
    expect(projected(policy, 2, born('2021-12-01'))).toEqual(['2027-03-02', '2028-03-02']);
  });
});
