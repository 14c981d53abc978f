import * as fc from 'fast-check';
import {
  addDays,
  calendarDate,
  daysBetween,
  type ReviewList,
  type ReviewWorkload,
  type ReviewWorkloadOptions,
  reviewList,
  reviewWorkload,
} from 'supportplan';
import { ENGLAND_ADULT_CARE_AND_SUPPORT, LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import type { EventKind } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { holds } from '../../helpers/arbitraries.js';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { thrownBy } from '../../helpers/thrown-by.js';

const on = calendarDate;
const policies = [LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_ADULT_CARE_AND_SUPPORT];
/** A Wednesday. */
const wednesday = on('2026-11-25');

type Told = readonly [kind: EventKind, on: string];

function housing(...events: readonly Told[]): unknown {
  return { policy: 'london-housing-trust-support', events: events.map(([kind, day]) => ({ kind, on: day })) };
}

/** The list of people whose plans were agreed on some days; each review is due six months on. */
function agreedOn(days: readonly string[], today = wednesday): ReviewList {
  return deepFreeze(
    reviewList(
      days.map((day) => housing(['plan-agreed', day])),
      { today, policies },
    ),
  );
}

function weekly(list: ReviewList, weeks: number): readonly number[] {
  return reviewWorkload(list, { by: 'week', weeks }).periods.map(({ reviews }) => reviews);
}

describe('reviewWorkload, by week', () => {
  it.each([
    // today on a Wednesday, a Sunday and a Monday
    ['2026-11-25', ['2026-11-25 2026-11-29', '2026-11-30 2026-12-06', '2026-12-07 2026-12-13']],
    ['2026-11-29', ['2026-11-29 2026-11-29', '2026-11-30 2026-12-06', '2026-12-07 2026-12-13']],
    ['2026-11-30', ['2026-11-30 2026-12-06', '2026-12-07 2026-12-13', '2026-12-14 2026-12-20']],
    // over the end of a year and of February in a leap year
    ['2026-12-30', ['2026-12-30 2027-01-03', '2027-01-04 2027-01-10', '2027-01-11 2027-01-17']],
    ['2028-02-22', ['2028-02-22 2028-02-27', '2028-02-28 2028-03-05', '2028-03-06 2028-03-12']],
  ])('has weeks from Monday to Sunday, the first cut at %s', (today, weeks) => {
    const workload = reviewWorkload(agreedOn([], on(today)), { by: 'week', weeks: 3 });
    expect(workload.today).toBe(today);
    expect(workload.periods).toEqual(
      weeks.map((week) => ({ from: week.slice(0, 10), to: week.slice(11), reviews: 0, toConsider: 0 })),
    );
  });

  it.each([
    // on the day itself, and on the last days of the week: a Saturday and a Sunday are planned for the Friday before
    ['2026-05-25', [1, 0, 0]],
    ['2026-05-27', [1, 0, 0]],
    ['2026-05-28', [1, 0, 0]],
    ['2026-05-29', [1, 0, 0]],
    ['2026-05-30', [0, 1, 0]],
    ['2026-06-04', [0, 1, 0]],
    ['2026-06-05', [0, 1, 0]],
    ['2026-06-06', [0, 1, 0]],
    ['2026-06-07', [0, 0, 1]],
    ['2026-06-13', [0, 0, 1]],
    ['2026-06-14', [0, 0, 0]],
  ])('puts a review of a plan of %s into the week of its day six months on', (day, reviews) => {
    expect(weekly(agreedOn([day]), 3)).toEqual(reviews);
  });

  it('goes by the working day to plan for, which can be in the week before', () => {
    // due on Monday 28 December, which stands in for Boxing Day; Friday is Christmas Day, so Thursday 24 it is
    const list = agreedOn(['2026-06-28'], on('2026-12-16'));
    expect(list.rows).toMatchObject([{ by: '2026-12-28', planBy: '2026-12-24' }]);
    expect(weekly(list, 3)).toEqual([0, 1, 0]);
  });

  it('has what was to be planned before today, and is not overdue, in the first week', () => {
    // due today, a Sunday; the Friday before has passed
    const list = agreedOn(['2026-05-29'], on('2026-11-29'));
    expect(list.rows).toMatchObject([{ by: '2026-11-29', planBy: '2026-11-27', status: 'due-soon' }]);
    expect(weekly(list, 2)).toEqual([1, 0]);
    // due today, a Monday that stands in for Boxing Day; the Thursday before was in another week
    expect(weekly(agreedOn(['2026-06-28'], on('2026-12-28')), 2)).toEqual([1, 0]);
  });

  it('counts together what falls in one week, and apart what comes later', () => {
    // 25 and 27 November, 30 November, 7 and 14 December, 22 May 2027
    const list = agreedOn([
      '2026-05-25',
      '2026-05-27',
      '2026-05-30',
      '2026-06-07',
      '2026-06-14',
      '2026-11-22',
    ]);
    expect(reviewWorkload(list, { by: 'week', weeks: 2 })).toEqual({
      today: '2026-11-25',
      overdue: 0,
      notYetConsidered: 0,
      withoutLimit: 0,
      periods: [
        { from: '2026-11-25', to: '2026-11-29', reviews: 2, toConsider: 0 },
        { from: '2026-11-30', to: '2026-12-06', reviews: 1, toConsider: 0 },
      ],
      later: 3,
      nothingToPlan: 0,
    });
  });

  it('tells how many of a week’s reviews are only to be considered', () => {
    // eight weeks from 6 October are 1 December; the yearly one comes after it
    const adult = {
      policy: 'england-adult-care-and-support',
      events: [{ kind: 'plan-agreed', on: '2026-10-06' }],
    };
    const list = reviewList([adult, housing(['plan-agreed', '2026-06-01']), adult], {
      today: wednesday,
      policies,
    });
    expect(reviewWorkload(list, { by: 'week', weeks: 2 }).periods).toMatchObject([
      { reviews: 0, toConsider: 0 },
      { reviews: 3, toConsider: 2 },
    ]);
  });
});

describe('reviewWorkload, by month', () => {
  it.each([
    ['2026-11-25', ['2026-11-25 2026-11-30', '2026-12-01 2026-12-31', '2027-01-01 2027-01-31']],
    ['2026-11-30', ['2026-11-30 2026-11-30', '2026-12-01 2026-12-31', '2027-01-01 2027-01-31']],
    ['2026-12-01', ['2026-12-01 2026-12-31', '2027-01-01 2027-01-31', '2027-02-01 2027-02-28']],
    ['2028-01-31', ['2028-01-31 2028-01-31', '2028-02-01 2028-02-29', '2028-03-01 2028-03-31']],
  ])('has calendar months, the first cut at %s', (today, months) => {
    const { periods } = reviewWorkload(agreedOn([], on(today)), { by: 'month', months: 3 });
    expect(periods.map(({ from, to }) => `${from} ${to}`)).toEqual(months);
  });

  it.each([
    ['2026-05-29', [1, 0, 0]],
    // 30 November is a Monday, 1 December a Tuesday
    ['2026-05-30', [1, 0, 0]],
    ['2026-06-01', [0, 1, 0]],
    // 31 December a Thursday; 1 January a bank holiday, 2 and 3 the weekend after it
    ['2026-06-30', [0, 1, 0]],
    ['2026-07-01', [0, 1, 0]],
    ['2026-07-03', [0, 1, 0]],
    ['2026-07-04', [0, 0, 1]],
    // 31 January a Sunday; 1 February
    ['2026-07-31', [0, 0, 1]],
    ['2026-08-01', [0, 0, 0]],
  ])('puts a review of a plan of %s into the month of its working day', (day, reviews) => {
    const workload = reviewWorkload(agreedOn([day]), { by: 'month', months: 3 });
    expect(workload.periods.map((period) => period.reviews)).toEqual(reviews);
    expect(workload.later).toBe(reviews.includes(1) ? 0 : 1);
  });
});

/** All that a workload counts. */
function total({
  overdue,
  notYetConsidered,
  withoutLimit,
  periods,
  later,
  nothingToPlan,
}: ReviewWorkload): number {
  const planned = periods.reduce((sum, { reviews }) => sum + reviews, 0);
  return overdue + notYetConsidered + withoutLimit + planned + later + nothingToPlan;
}

describe('reviewWorkload, of what belongs to no week', () => {
  const adult = (day: string): unknown => ({
    policy: 'england-adult-care-and-support',
    events: [{ kind: 'plan-agreed', on: day }],
  });

  it('counts each apart, and all of them are the rows', () => {
    const basis = { source: 'Ours', locator: 'section 1', claimedForce: 'local', checked: 'seen' } as const;
    const holding = {
      ...LONDON_HOUSING_TRUST_SUPPORT,
      id: 'holding',
      timescales: [
        {
          ...LONDON_HOUSING_TRUST_SUPPORT.timescales[0],
          holds: [{ startedBy: ['host:hold'], endedBy: ['host:release'], thenWithin: { days: 5 }, basis }],
        },
      ],
    } as const;
    const records = [
      // due on 24 November, yesterday, and long ago
      housing(['plan-agreed', '2026-05-24']),
      housing(['plan-agreed', '2025-05-24']),
      // to be considered by 27 April
      adult('2026-03-02'),
      housing(['review-requested', '2026-11-02']),
      // nothing begun, ended, on hold
      housing(),
      housing(['plan-agreed', '2026-05-25'], ['plan-closed', '2026-06-01']),
      {
        policy: 'holding',
        events: [
          { kind: 'plan-agreed', on: '2026-09-07' },
          { kind: 'host:hold', on: '2026-10-05' },
        ],
      },
      // due on 25 November, today, and on 22 May 2027
      housing(['plan-agreed', '2026-05-25']),
      housing(['plan-agreed', '2026-11-22']),
      null,
    ];
    const list = deepFreeze(reviewList(records, { today: wednesday, policies: [...policies, holding] }));
    const workload = reviewWorkload(list, { by: 'week', weeks: 1 });
    expect(workload).toEqual({
      today: '2026-11-25',
      overdue: 2,
      notYetConsidered: 1,
      withoutLimit: 1,
      periods: [{ from: '2026-11-25', to: '2026-11-29', reviews: 1, toConsider: 0 }],
      later: 1,
      nothingToPlan: 3,
    });
    expect(total(workload)).toBe(list.totals.rows);
  });

  it('adds up to the rows, in weeks and in months, and leaves no day out between periods', () => {
    const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(on('2024-06-03'), days));
    const anyKind = fc.constantFrom<EventKind>(
      'plan-agreed',
      'review-held',
      'review-requested',
      'plan-closed',
    );
    const anyRecord = fc.record({
      policy: fc.constantFrom(...policies.map(({ id }) => id)),
      events: fc.array(fc.record({ kind: anyKind, on: anyDay }), { maxLength: 4 }),
    });
    const anyOptions: fc.Arbitrary<ReviewWorkloadOptions> = fc
      .tuple(fc.boolean(), fc.integer({ min: 1, max: 60 }))
      .map(([week, count]) => (week ? { by: 'week', weeks: count } : { by: 'month', months: count }));
    holds(
      fc.property(fc.array(anyRecord), anyDay, anyOptions, (records, today, options) => {
        const list = reviewList(records, { today, policies });
        const workload = reviewWorkload(list, options);
        expect(total(workload)).toBe(list.totals.rows);
        expect(workload.overdue).toBe(list.totals.byStatus.overdue);
        expect(workload.periods[0]?.from).toBe(today);
        workload.periods.slice(1).forEach(({ from }, place) => {
          expect(daysBetween(workload.periods[place]?.to ?? from, from)).toBe(1);
        });
        for (const { from, to, reviews, toConsider } of workload.periods) {
          expect(from <= to && toConsider <= reviews).toBe(true);
          const within = list.rows.filter(({ status, planBy = '' }) => {
            const day = planBy < today ? today : planBy;
            return planBy !== '' && !/overdue|considered/.test(status) && day >= from && day <= to;
          });
          expect(reviews).toBe(within.length);
        }
      }),
    );
  });
});

describe('reviewWorkload refuses', () => {
  it.each<[string, object, string, string]>([
    ['no weeks', { by: 'week', weeks: 0 }, 'argument/out-of-range', 'weeks'],
    ['less than none', { by: 'month', months: -1 }, 'argument/out-of-range', 'months'],
    ['half a week', { by: 'week', weeks: 1.5 }, 'argument/out-of-range', 'weeks'],
    ['more than a thousand', { by: 'month', months: 1001 }, 'argument/out-of-range', 'months'],
    ['what is no number', { by: 'week', weeks: Number.NaN }, 'argument/out-of-range', 'weeks'],
    ['months where it goes by weeks', { by: 'week', months: 3 }, 'argument/missing', 'weeks'],
    ['text', { by: 'week', weeks: '3' }, 'argument/wrong-type', 'weeks'],
  ])('%s', (_, options, code, key) => {
    const error = thrownBy(() => reviewWorkload(agreedOn([]), options as ReviewWorkloadOptions));
    expect(error).toMatchObject({ code, path: ['options', key] });
    expect(error.message).toContain(
      `reviewWorkload: "options.${key}" must be a whole number from 1 to 1000, got `,
    );
  });

  it('but takes one week, and a thousand', () => {
    expect(reviewWorkload(agreedOn([]), { by: 'week', weeks: 1 }).periods).toHaveLength(1);
    expect(reviewWorkload(agreedOn([]), { by: 'week', weeks: 1000 }).periods).toHaveLength(1000);
  });

  it('a list of totals only, unless it has no rows', () => {
    const settings = { today: wednesday, policies, totalsOnly: true };
    const list = reviewList([housing(['plan-agreed', '2026-05-25'])], settings);
    const error = thrownBy(() => reviewWorkload(list, { by: 'week', weeks: 1 }));
    expect(error).toMatchObject({ code: 'review/rows-not-kept', path: ['list'] });
    expect(error.message).toBe(
      'reviewWorkload: "list" must be a list with its rows, got one of totals only.',
    );
    const empty = reviewWorkload(reviewList([null], settings), { by: 'week', weeks: 1 });
    expect(total(empty)).toBe(0);
  });
});
