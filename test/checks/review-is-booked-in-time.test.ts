import {
  type CalendarDate,
  calendarDate,
  type Plan,
  type ReviewPolicy,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import { reviewIsBookedInTime } from 'supportplan/checks';
import type { PlanReview } from 'supportplan/plan';
import {
  CAMBRIDGESHIRE_CARE_AND_SUPPORT,
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import type { ReviewLimit } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const on = calendarDate;
const today = on('2026-11-22');
const policy = LONDON_HOUSING_TRUST_SUPPORT;
const passed = 'which has passed, and no review is recorded since; the last day for it is';

/** A plan whose next review is due by Sunday 28 February 2027, six months after 31 August. */
const plan = (review?: PlanReview, completedOn: CalendarDate | undefined = on('2026-08-31')): Plan =>
  deepFreeze({
    format: 'supportplan/plan@2',
    id: 'plan-1',
    version: 1,
    kind: 'housing-support',
    person: {},
    completedOn,
    ...(review && { review }),
  });

const told = (given: Plan, day = today, by: ReviewPolicy = policy) =>
  reviewIsBookedInTime(given, { today: day, policy: by }).map(({ code, message }) => [code, message]);

describe('reviewIsBookedInTime', () => {
  it('finds that none is booked', () => {
    expect(reviewIsBookedInTime(plan(), { today, policy })).toEqual([
      {
        code: 'review/not-booked',
        severity: 'must',
        path: ['review', 'bookedOn'],
        message: 'No review is booked; the last day for one is Sunday 28 February 2027.',
        question: 'When would suit the person, and who do they want there?',
        basis: (LONDON_HOUSING_TRUST_SUPPORT.timescales[0].thenEvery as ReviewLimit).basis,
      },
    ]);
  });

  it('finds one booked the day after the last day', () => {
    expect(reviewIsBookedInTime(plan({ bookedOn: on('2027-03-01') }), { today, policy })).toEqual([
      {
        code: 'review/booked-too-late',
        severity: 'must',
        path: ['review', 'bookedOn'],
        message:
          'The review is booked for Monday 1 March 2027, after the last day for it, Sunday 28 February 2027.',
        question: 'Can it be brought forward?',
        basis: (LONDON_HOUSING_TRUST_SUPPORT.timescales[0].thenEvery as ReviewLimit).basis,
      },
    ]);
  });

  it('finds one that was booked for a day that has passed', () => {
    expect(reviewIsBookedInTime(plan({ bookedOn: on('2026-11-21') }), { today, policy })).toEqual([
      {
        code: 'review/booked-day-passed',
        severity: 'must',
        path: ['review', 'bookedOn'],
        message: `The review was booked for Saturday 21 November 2026, ${passed} Sunday 28 February 2027.`,
        question: 'Was it held, and if not, when would suit the person?',
        basis: (LONDON_HOUSING_TRUST_SUPPORT.timescales[0].thenEvery as ReviewLimit).basis,
      },
    ]);
  });

  it.each([['2026-11-22'], ['2026-11-23'], ['2027-02-27'], ['2027-02-28']])(
    'is content with a review on %s',
    (bookedOn) => {
      expect(told(plan({ bookedOn: on(bookedOn) }))).toEqual([]);
    },
  );

  it('speaks of a booked day as past once it is, even where it was too late', () => {
    // six months from 31 January end on 31 July
    expect(told(plan({ bookedOn: on('2026-10-01') }, on('2026-01-31')))).toEqual([
      [
        'review/booked-day-passed',
        `The review was booked for Thursday 1 October 2026, ${passed} Friday 31 July 2026.`,
      ],
    ]);
  });

  it.each([
    ['2026-10-01', 'Thursday 1 April 2027'],
    ['2026-10-02', 'Friday 2 April 2027'],
  ])('takes a booking for used once a review is recorded on %s', (held, lastDay) => {
    const review = {
      bookedOn: on('2026-10-01'),
      events: [{ kind: 'review-held', on: on(held) } as const],
    };
    expect(told(plan(review))).toEqual([
      ['review/not-booked', `No review is booked; the last day for one is ${lastDay}.`],
    ]);
  });

  it.each([
    ['2026-04-20', 'Tuesday 2 March 2027', ENGLAND_ADULT_CARE_AND_SUPPORT],
    ['2026-04-21', 'Tuesday 2 March 2027', ENGLAND_ADULT_CARE_AND_SUPPORT],
    ['2026-04-20', 'Tuesday 20 April 2027', CAMBRIDGESHIRE_CARE_AND_SUPPORT],
    ['2026-04-21', 'Wednesday 21 April 2027', CAMBRIDGESHIRE_CARE_AND_SUPPORT],
  ])('takes a booking for used by a light-touch review on %s; the next is by %s', (held, lastDay, rules) => {
    const events = [{ kind: 'light-touch-review-held', on: on(held) } as const];
    const given = plan({ bookedOn: on('2026-04-20'), events }, on('2026-03-02'));
    expect(told(given, on('2026-04-22'), rules)).toEqual([
      ['review/not-booked', `No review is booked; the last day for one is ${lastDay}.`],
    ]);
  });

  it.each([
    ['2026-11-15', 'review/booked-day-passed'],
    ['2026-11-16', 'review/not-booked'],
    ['2026-11-17', 'review/not-booked'],
  ])(
    'goes by what meets the policy, held on %s, whether a booking for 16 November is used: %s',
    (held, expected) => {
      const meets: ReviewPolicy = {
        ...policy,
        timescales: [{ ...policy.timescales[0], metBy: ['host:panel-held'] }],
      };
      const events = [{ kind: 'host:panel-held', on: on(held) } as const];
      const given = plan({ bookedOn: on('2026-11-16'), events });
      expect(told(given, on('2026-11-17'), meets).map(([code]) => code)).toEqual([expected]);
    },
  );

  it('takes a booking for used by what meets the policy the first time only', () => {
    const meets: ReviewPolicy = {
      ...policy,
      timescales: [{ ...policy.timescales[0], firstMetBy: ['host:panel-held'] }],
    };
    const events = [{ kind: 'host:panel-held', on: on('2026-11-16') } as const];
    const given = plan({ bookedOn: on('2026-11-16'), events });
    expect(told(given, on('2026-11-17'), meets).map(([code]) => code)).toEqual(['review/not-booked']);
  });

  it('does not take a booking for used by what meets another policy', () => {
    const events = [{ kind: 'host:panel-held', on: on('2026-11-16') } as const];
    const given = plan({ bookedOn: on('2026-11-16'), events });
    expect(told(given, on('2026-11-17')).map(([code]) => code)).toEqual(['review/booked-day-passed']);
  });

  describe('of a policy that nothing starts', () => {
    const looked = ENGLAND_LOOKED_AFTER_CHILD;

    it('asks of a plan in force which day its reviews are counted from', () => {
      expect(reviewIsBookedInTime(plan(), { today, policy: looked })).toEqual([
        {
          code: 'review/not-started',
          severity: 'consider',
          path: ['review', 'events'],
          message: 'No recorded event starts the reviews of this policy, so none can be counted.',
          question: 'When did the event that the policy counts from happen, and is this the right policy?',
          basis: looked.basis,
        },
      ]);
    });

    it.each([
      ['2026-11-21', 1],
      ['2026-11-22', 1],
      ['2026-11-23', 0],
    ])('goes by the day the plan was agreed or completed: %s', (day, count) => {
      const { completedOn: _, ...rest } = plan();
      expect(told(plan(undefined, on(day)), today, looked)).toHaveLength(count);
      expect(told(deepFreeze({ ...rest, agreedOn: on(day) }), today, looked)).toHaveLength(count);
    });

    it('goes by the day of agreement where there are both', () => {
      expect(told(deepFreeze({ ...plan(), agreedOn: on('2026-11-23') }), today, looked)).toEqual([]);
    });

    it('asks nothing of a plan that is neither', () => {
      const { completedOn: _, ...rest } = plan();
      expect(told(deepFreeze(rest), today, looked)).toEqual([]);
    });

    it.each([
      ['2026-11-22', ['review/not-booked']],
      ['2026-11-23', []],
    ])('says nothing of it where it is started on %s', (day, codes) => {
      const given = plan({ events: [{ kind: 'became-looked-after', on: on(day) }] });
      expect(told(given, today, looked).map(([code]) => code)).toEqual(codes);
    });
  });

  it('does not take a day before the plan was agreed for a booking of its review', () => {
    expect(told(plan({ bookedOn: on('2026-08-31') }), on('2026-08-31'))).toEqual([]);
    expect(told(plan({ bookedOn: on('2026-08-30') }), on('2026-08-31'))).toEqual([
      ['review/not-booked', 'No review is booked; the last day for one is Sunday 28 February 2027.'],
    ]);
  });

  it('counts with the host’s calendars', () => {
    const { completedOn: _, ...rest } = plan();
    const events = [{ kind: 'became-looked-after', on: on('2026-11-16') } as const];
    const child = deepFreeze({ ...rest, review: { bookedOn: on('2026-12-15'), events } });
    const calendar = withBankHolidays(ukWorkingCalendar('england-and-wales'), { add: [on('2026-12-07')] });
    // 20 working days from 16 November end on 14 December, and with one day more left out, on the 15th
    const options = { today, policy: ENGLAND_LOOKED_AFTER_CHILD };
    expect(reviewIsBookedInTime(child, options).map(({ code }) => code)).toEqual(['review/booked-too-late']);
    expect(reviewIsBookedInTime(child, { ...options, calendars: [calendar] })).toEqual([]);
  });

  it('judges nothing without a policy', () => {
    expect(reviewIsBookedInTime(plan({ bookedOn: on('2030-01-01') }), { today })).toEqual([]);
  });

  it('finds nothing where nothing is due', () => {
    const { completedOn: _, ...unfinished } = plan();
    const closed = plan({ events: [{ kind: 'plan-closed', on: on('2026-11-22') }] });
    const died = plan({ events: [{ kind: 'died', on: on('2026-10-01') }] });
    const owed = { ...unfinished, review: { events: [{ kind: 'review-requested', on: today } as const] } };
    expect([unfinished, closed, died, owed].flatMap((given) => told(deepFreeze(given)))).toEqual([]);
  });

  it.each([
    ['before', '2026-11-30', 'Sunday 28 February 2027'],
    ['on', '2026-12-01', 'Tuesday 1 June 2027'],
  ])('counts an offer of 1 December 2026 %s that day only where it has happened', (_, day, lastDay) => {
    const offered = plan({ events: [{ kind: 'review-offered', on: on('2026-12-01') }] });
    expect(told(offered, on(day))).toEqual([
      ['review/not-booked', `No review is booked; the last day for one is ${lastDay}.`],
    ]);
  });

  it('has nothing to say of a plan that is agreed only tomorrow', () => {
    expect(told(plan(undefined, on('2026-11-23')))).toEqual([]);
    expect(told(plan(undefined, today))).toHaveLength(1);
  });

  it.each([
    ['2026-04-01', 'consider', 'Monday 27 April 2026'],
    ['2026-04-27', 'consider', 'Monday 27 April 2026'],
    ['2026-04-28', 'must', 'Tuesday 2 March 2027'],
    ['2026-06-01', 'must', 'Tuesday 2 March 2027'],
    ['2027-02-28', 'must', 'Tuesday 2 March 2027'],
    ['2027-03-03', 'must', 'Tuesday 2 March 2027'],
  ])('asks on %s for what the plan %s meet: by %s', (day, severity, lastDay) => {
    const [lightTouch, yearly] = ENGLAND_ADULT_CARE_AND_SUPPORT.timescales;
    const options = { today: on(day), policy: ENGLAND_ADULT_CARE_AND_SUPPORT };
    expect(reviewIsBookedInTime(plan(undefined, on('2026-03-02')), options)).toMatchObject([
      {
        severity,
        message: `No review is booked; the last day for one is ${lastDay}.`,
        basis: ([severity === 'must' ? yearly?.thenEvery : lightTouch.first].flat() as ReviewLimit[])[0]
          ?.basis,
      },
    ]);
  });

  it('goes on to the yearly review once the light-touch review has been held', () => {
    const events = [{ kind: 'light-touch-review-held', on: on('2026-04-20') } as const];
    expect(
      told(plan({ events }, on('2026-03-02')), on('2026-04-21'), ENGLAND_ADULT_CARE_AND_SUPPORT),
    ).toEqual([['review/not-booked', 'No review is booked; the last day for one is Tuesday 2 March 2027.']]);
  });

  it('speaks of a lapsed review that was only to be considered where none stands behind it', () => {
    const [lightTouch] = ENGLAND_ADULT_CARE_AND_SUPPORT.timescales;
    const only: ReviewPolicy = { ...ENGLAND_ADULT_CARE_AND_SUPPORT, timescales: [lightTouch] };
    expect(
      reviewIsBookedInTime(plan(undefined, on('2026-03-02')), { today: on('2026-06-01'), policy: only }),
    ).toMatchObject([
      {
        severity: 'consider',
        message: 'No review is booked; the last day for one is Monday 27 April 2026.',
      },
    ]);
  });

  it.each([
    [
      '2026-04-30',
      [['review/not-booked', 'No review is booked; the last day for one is Tuesday 21 April 2026.']],
    ],
    ['2026-05-01', []],
  ])('says on %s what a birthday on 1 May leaves to say', (day, expected) => {
    const { completedOn: _, ...rest } = plan();
    const child = {
      ...rest,
      person: { bornOn: on('2008-05-01') },
      review: { events: [{ kind: 'became-looked-after', on: on('2026-03-21') } as const] },
    };
    expect(told(deepFreeze(child), on(day), ENGLAND_LOOKED_AFTER_CHILD)).toEqual(expected);
  });
});
