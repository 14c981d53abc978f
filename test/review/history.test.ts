import {
  calendarDate,
  type PastReview,
  type ReviewPolicy,
  type ReviewRecord,
  reviewHistory,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  ENGLAND_PLACEMENT_PLANS,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import type { EventKind, Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;
const today = on('2026-11-22');

type Told = readonly [kind: EventKind, on: string];

function record(...events: readonly Told[]): ReviewRecord {
  return deepFreeze({ events: events.map(([kind, day]) => ({ kind, on: on(day) })) });
}

function childHistory(events: readonly Told[], day = today): readonly PastReview[] {
  return reviewHistory(ENGLAND_LOOKED_AFTER_CHILD, record(...events), { today: day });
}

/** Looked after from Saturday 21 March 2026: the 20th working day after it is Tuesday 21 April (Easter between). */
const CAME: Told = ['became-looked-after', '2026-03-21'];

const basis = {
  source: 'Our procedure',
  locator: 'section 1',
  claimedForce: 'local',
  checked: 'seen',
} as const;
const whole = { ...basis, locator: 'section 9' } as const;

function policyOf(...timescales: readonly Partial<Timescale>[]): ReviewPolicy {
  const [first, ...others] = timescales.map(
    (timescale, place): Timescale => ({
      id: `review-${place + 1}`,
      title: 'review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      endedBy: ['plan-closed'],
      ...timescale,
    }),
  );
  return deepFreeze({
    id: 'ours',
    title: 'Reviews of ours',
    nation: 'england',
    cohort: 'people in our service',
    calendar: ['england-and-wales'],
    timescales: [first as Timescale, ...others],
    basis: whole,
  });
}

const HALF_YEARLY: Partial<Timescale> = { thenEvery: { within: { months: 6 }, basis } };

describe('reviewHistory', () => {
  it('tells all about each review: of what timescale, since when, by when, met when and by what', () => {
    const [{ thenEvery, second, first }] = ENGLAND_LOOKED_AFTER_CHILD.timescales as unknown as readonly [
      { readonly [Step in 'first' | 'second' | 'thenEvery']: { readonly basis: PastReview['basis'] } },
    ];
    const events: readonly Told[] = [
      CAME,
      // two days late; three months on are 23 July
      ['review-held', '2026-04-23'],
      // on its last day; six months on are 23 January 2027, which has not come
      ['review-held', '2026-07-23'],
    ];
    const about = { timescale: 'looked-after-review', title: 'looked-after review', strength: 'must' };
    const rest = { early: false, metBy: 'review-held', offeredOn: [], declinedOn: [] };
    expect(childHistory(events)).toEqual([
      {
        ...about,
        step: 'first',
        startedOn: '2026-03-21',
        startedBy: 'became-looked-after',
        by: '2026-04-21',
        outcome: 'late',
        daysLate: 2,
        metOn: '2026-04-23',
        basis: first.basis,
        ...rest,
      },
      {
        ...about,
        step: 'second',
        startedOn: '2026-04-23',
        startedBy: 'review-held',
        by: '2026-07-23',
        outcome: 'on-time',
        daysLate: 0,
        metOn: '2026-07-23',
        basis: second.basis,
        ...rest,
      },
    ]);
    expect(childHistory(events, on('2027-01-24'))[2]).toEqual({
      ...about,
      step: 'every',
      startedOn: '2026-07-23',
      startedBy: 'review-held',
      by: '2027-01-23',
      outcome: 'not-done',
      daysLate: 1,
      early: false,
      offeredOn: [],
      declinedOn: [],
      basis: thenEvery.basis,
    });
  });

  it.each([
    ['2026-04-20', 'on-time', 0],
    ['2026-04-21', 'on-time', 0],
    ['2026-04-22', 'late', 1],
    // 9 days of April and 31 of May
    ['2026-05-31', 'late', 40],
    ['2026-11-22', 'late', 215],
  ] as const)('of one due by 21 April and held on %s says %s, by %i days', (held, outcome, daysLate) => {
    const [first] = childHistory([CAME, ['review-held', held]]);
    expect(first).toMatchObject({ outcome, daysLate, metOn: held });
  });

  it('has nothing of somebody for whom nothing has begun', () => {
    expect(childHistory([])).toEqual([]);
    expect(childHistory([['review-held', '2026-04-20']])).toEqual([]);
  });

  it('leaves its arguments alone, and takes events in any order', () => {
    const told: readonly Told[] = [CAME, ['review-held', '2026-04-23'], ['review-offered', '2026-05-04']];
    expect(childHistory([...told].reverse())).toEqual(childHistory(told));
  });
});

describe('reviewHistory, of a window', () => {
  // the plan of 2 March: six weeks on are 13 April, eight 27 April
  it.each([
    ['2026-03-03', true, 'on-time', 0],
    ['2026-04-12', true, 'on-time', 0],
    ['2026-04-13', false, 'on-time', 0],
    ['2026-04-27', false, 'on-time', 0],
    ['2026-04-28', false, 'late', 1],
  ] as const)('tells one held on %s as early or not: %s', (held, early, outcome, daysLate) => {
    const history = reviewHistory(
      ENGLAND_ADULT_CARE_AND_SUPPORT,
      record(['plan-agreed', '2026-03-02'], ['light-touch-review-held', held]),
      { today },
    );
    expect(history).toMatchObject([
      {
        timescale: 'light-touch-review',
        strength: 'consider',
        step: 'only',
        early,
        outcome,
        daysLate,
        metOn: held,
      },
    ]);
  });

  it('calls nothing early that was not held', () => {
    const history = reviewHistory(ENGLAND_ADULT_CARE_AND_SUPPORT, record(['plan-agreed', '2026-03-02']), {
      today,
    });
    // 27 April to 22 November: 3 of April, 31, 30, 31, 31, 30, 31, 22
    expect(history).toMatchObject([{ outcome: 'not-done', early: false, daysLate: 209 }]);
  });
});

describe('reviewHistory, of a review that was not held', () => {
  it.each([
    ['2026-04-21', []],
    ['2026-04-22', [['not-done', 1]]],
    ['2026-11-22', [['not-done', 215]]],
  ] as const)('has it from the day after its last: on %s %j', (day, told) => {
    expect(childHistory([CAME], on(day)).map(({ outcome, daysLate }) => [outcome, daysLate])).toEqual(told);
  });

  it('has neither a day nor an event that met it, and none that closed it', () => {
    const [open] = childHistory([CAME]);
    expect(open).not.toHaveProperty('metOn');
    expect(open).not.toHaveProperty('metBy');
    expect(open).not.toHaveProperty('closedOn');
  });

  const offered: Told = ['review-offered', '2026-04-07'];
  const declined: Told = ['review-declined', '2026-04-08'];

  it.each<[string, readonly Told[], string, readonly string[], readonly string[]]>([
    ['nothing is recorded', [], 'not-done', [], []],
    ['it was offered', [offered], 'offered', ['2026-04-07'], []],
    ['it was declined', [declined], 'declined', [], ['2026-04-08']],
    ['it was offered and declined', [offered, declined], 'declined', ['2026-04-07'], ['2026-04-08']],
    [
      'it was offered again after its last day',
      [offered, ['review-offered', '2026-05-05']],
      'offered',
      ['2026-04-07', '2026-05-05'],
      [],
    ],
    ['it was offered before anything began', [['review-offered', '2026-03-20']], 'not-done', [], []],
    [
      'it was offered on the day that it began',
      [['review-offered', '2026-03-21']],
      'offered',
      ['2026-03-21'],
      [],
    ],
    ['it was offered on the day itself', [['review-offered', '2026-11-22']], 'offered', ['2026-11-22'], []],
    ['it is offered later', [['review-offered', '2026-11-23']], 'not-done', [], []],
  ])('says so where %s', (_, events, outcome, offeredOn, declinedOn) => {
    expect(childHistory([CAME, ...events])).toMatchObject([{ outcome, offeredOn, declinedOn }]);
  });

  it('tells what was offered and declined of one that was held after all', () => {
    const history = childHistory([CAME, declined, offered, ['review-held', '2026-04-23']]);
    expect(history[0]).toMatchObject({
      outcome: 'late',
      offeredOn: ['2026-04-07'],
      declinedOn: ['2026-04-08'],
    });
  });

  it('keeps the offers of one review apart from those of the next', () => {
    const history = childHistory([
      CAME,
      offered,
      ['review-held', '2026-04-20'],
      // due by 20 July
      ['review-declined', '2026-07-06'],
    ]);
    expect(history.map(({ outcome, offeredOn, declinedOn }) => [outcome, offeredOn, declinedOn])).toEqual([
      ['on-time', ['2026-04-07'], []],
      ['declined', [], ['2026-07-06']],
    ]);
  });

  // says 'offered': the offer of the day that the first was held is counted for the second too
  it('does not take the offer of one review, held on that very day, for an offer of the next', () => {
    const history = childHistory([CAME, ['review-offered', '2026-04-20'], ['review-held', '2026-04-20']]);
    expect(history.map(({ outcome, offeredOn }) => [outcome, offeredOn])).toEqual([
      ['on-time', ['2026-04-20']],
      ['not-done', []],
    ]);
  });
});

describe('reviewHistory, of a review that something closed', () => {
  it.each([
    ['2026-04-20', []],
    ['2026-04-21', []],
    ['2026-04-22', [['not-done', 1, '2026-04-22']]],
    ['2026-05-31', [['not-done', 40, '2026-05-31']]],
  ] as const)('has it where care ended after its last day: on %s %j', (ended, told) => {
    for (const kind of ['ceased-to-be-looked-after', 'died'] as const) {
      const history = childHistory([CAME, [kind, ended]]);
      expect(history.map(({ outcome, daysLate, closedOn }) => [outcome, daysLate, closedOn])).toEqual(told);
    }
  });

  it('has one held on the day that care ended as held', () => {
    const history = childHistory([
      CAME,
      ['review-held', '2026-04-22'],
      ['ceased-to-be-looked-after', '2026-04-22'],
    ]);
    expect(history).toMatchObject([{ outcome: 'late', daysLate: 1, metOn: '2026-04-22' }]);
    expect(history[0]).not.toHaveProperty('closedOn');
  });

  it('goes on after a new start', () => {
    const history = childHistory([
      CAME,
      ['ceased-to-be-looked-after', '2026-05-31'],
      // Monday 1 June: 20 working days after it are Monday 29 June
      ['became-looked-after', '2026-06-01'],
      ['review-held', '2026-06-29'],
    ]);
    expect(history.map(({ startedOn, by, outcome }) => [startedOn, by, outcome])).toEqual([
      ['2026-03-21', '2026-04-21', 'not-done'],
      ['2026-06-01', '2026-06-29', 'on-time'],
      // three months from 29 June
      ['2026-06-29', '2026-09-29', 'not-done'],
    ]);
  });

  it.each([
    ['2026-04-27', []],
    ['2026-04-28', [['2026-03-02', 'not-done', 1, '2026-04-28']]],
    ['2026-05-18', [['2026-03-02', 'not-done', 21, '2026-05-18']]],
  ] as const)('has it where a new plan began it again after its last day: on %s %j', (again, told) => {
    const history = reviewHistory(
      ENGLAND_ADULT_CARE_AND_SUPPORT,
      record(['plan-agreed', '2026-03-02'], ['plan-agreed', again]),
      // within eight weeks of the new plan
      { today: on('2026-06-01') },
    );
    expect(
      history.map(({ startedOn, outcome, daysLate, closedOn }) => [startedOn, outcome, daysLate, closedOn]),
    ).toEqual(told);
  });

  // has it as running to this day, 215 days late, with no day that closed it
  it('has one of a child who has turned 18 since as closed on that birthday', () => {
    const history = reviewHistory(
      ENGLAND_LOOKED_AFTER_CHILD,
      { ...record(CAME), bornOn: on('2008-06-01') },
      { today },
    );
    // 21 April to 1 June: 9 of April, 31 of May, 1
    expect(history).toMatchObject([{ outcome: 'not-done', daysLate: 41, closedOn: '2026-06-01' }]);
  });

  // has both, and a third one due by 10 December, as on time
  it('has no review of a child that was held after the 18th birthday', () => {
    const events: readonly Told[] = [
      CAME,
      ['review-held', '2026-04-20'],
      ['review-held', '2026-06-10'],
      ['review-held', '2026-06-20'],
    ];
    const history = reviewHistory(
      ENGLAND_LOOKED_AFTER_CHILD,
      { ...record(...events), bornOn: on('2008-06-01') },
      { today },
    );
    expect(history.map(({ metOn }) => metOn)).toEqual(['2026-04-20']);
  });
});

describe('reviewHistory, of what met a review', () => {
  const policy = policyOf({
    ...HALF_YEARLY,
    first: { within: { weeks: 4 }, basis },
    metBy: ['review-held', 'host:visit'],
    firstMetBy: ['host:first-visit', 'host:letter'],
  });

  it.each<[string, readonly Told[], readonly (string | undefined)[]]>([
    ['an event for the first one', [['host:letter', '2026-03-09']], ['host:letter']],
    [
      'an event for a later one',
      [
        ['host:letter', '2026-03-09'],
        ['host:visit', '2026-09-09'],
      ],
      ['host:letter', 'host:visit'],
    ],
    [
      'the first that the policy names, of several in a day',
      [
        ['host:letter', '2026-03-09'],
        ['host:first-visit', '2026-03-09'],
        ['host:visit', '2026-09-09'],
        ['review-held', '2026-09-09'],
      ],
      ['host:first-visit', 'review-held'],
    ],
  ])('names %s', (_, events, metBy) => {
    const history = reviewHistory(policy, record(['plan-agreed', '2026-03-02'], ...events), {
      today: on('2026-10-01'),
    });
    expect(history.filter(({ outcome }) => outcome === 'on-time').map((review) => review.metBy)).toEqual(
      metBy,
    );
  });

  it('does not count what meets only later ones for the first', () => {
    const history = reviewHistory(
      policy,
      record(['plan-agreed', '2026-03-02'], ['review-held', '2026-03-09']),
      { today: on('2026-04-01') },
    );
    expect(history).toMatchObject([{ step: 'first', by: '2026-03-30', outcome: 'not-done', daysLate: 2 }]);
  });

  it('takes an offer for the review where the policy does', () => {
    const history = reviewHistory(
      LONDON_HOUSING_TRUST_SUPPORT,
      record(['plan-agreed', '2026-03-02'], ['review-offered', '2026-09-03']),
      { today },
    );
    expect(history).toMatchObject([
      { by: '2026-09-02', outcome: 'late', daysLate: 1, metBy: 'review-offered', offeredOn: ['2026-09-03'] },
    ]);
  });

  // has nothing of it: a limit that was met before it began is never told as closed
  it('has a plan that was made before the placement, as made in time', () => {
    const history = reviewHistory(
      ENGLAND_PLACEMENT_PLANS,
      record(['placement-plan-made', '2026-09-10'], ['placement-started', '2026-09-14']),
      { today: on('2026-09-15') },
    );
    expect(history).toMatchObject([
      { timescale: 'placement-plan', outcome: 'on-time', metBy: 'placement-plan-made' },
    ]);
  });
});

describe('reviewHistory, where there was no last day', () => {
  it('has a review that was asked for once it is held', () => {
    const history = reviewHistory(
      ENGLAND_ADULT_CARE_AND_SUPPORT,
      record(['review-requested', '2026-10-05'], ['review-held', '2026-10-20']),
      { today },
    );
    expect(history).toMatchObject([
      {
        timescale: 'requested-review',
        step: 'only',
        outcome: 'no-limit',
        daysLate: 0,
        early: false,
        metOn: '2026-10-20',
        metBy: 'review-held',
      },
    ]);
    expect(history[0]).not.toHaveProperty('by');
  });

  it.each<[string, readonly Told[]]>([
    ['while it waits', []],
    ['once it was offered', [['review-offered', '2026-10-06']]],
    ['once the plan was closed', [['plan-closed', '2026-10-20']]],
  ])('and not %s', (_, events) => {
    const asked: Told = ['review-requested', '2026-10-05'];
    expect(reviewHistory(ENGLAND_ADULT_CARE_AND_SUPPORT, record(asked, ...events), { today })).toEqual([]);
  });

  it('names the policy as its source where no rule applies', () => {
    const policy = policyOf({ first: { within: { weeks: 4 }, when: [{ ageBelow: 5 }], basis } });
    const events = record(['plan-agreed', '2026-03-02'], ['review-held', '2026-06-01']);
    expect(reviewHistory(policy, { ...events, bornOn: on('1990-03-02') }, { today })).toMatchObject([
      { outcome: 'no-limit', metOn: '2026-06-01', basis: whole },
    ]);
  });
});

describe('reviewHistory, with a hold', () => {
  const policy = policyOf({
    ...HALF_YEARLY,
    holds: [{ startedBy: ['host:hold'], endedBy: ['host:release'], thenWithin: { days: 5 }, basis }],
  });
  const agreed: Told = ['plan-agreed', '2026-01-05'];

  // six months from 5 January are 5 July
  it('has no last day to keep while it runs', () => {
    const events = [agreed, ['host:hold', '2026-06-20']] as const;
    expect(reviewHistory(policy, record(...events), { today })).toEqual([]);
    const held = reviewHistory(policy, record(...events, ['review-held', '2026-08-03']), {
      today: on('2026-08-04'),
    });
    expect(held).toMatchObject([{ outcome: 'no-limit', daysLate: 0, metOn: '2026-08-03' }]);
  });

  it.each([
    ['2026-07-25', 'on-time', 0],
    ['2026-07-26', 'late', 1],
  ] as const)('has the later last day once it is over: held on %s is %s', (held, outcome, daysLate) => {
    // five days from 20 July
    const events = [agreed, ['host:hold', '2026-06-20'], ['host:release', '2026-07-20']] as const;
    expect(
      reviewHistory(policy, record(...events, ['review-held', held]), { today: on('2026-08-04') }),
    ).toMatchObject([{ by: '2026-07-25', outcome, daysLate }]);
  });

  // says 'no-limit' with no last day: the hold came after the review was held, and before the last day it would have had
  it('does not change what became of a review held before the hold began', () => {
    const events = [agreed, ['review-held', '2026-06-01'], ['host:hold', '2026-06-20']] as const;
    expect(reviewHistory(policy, record(...events), { today: on('2026-07-01') })).toMatchObject([
      { by: '2026-07-05', outcome: 'on-time', metOn: '2026-06-01' },
    ]);
  });
});

describe('reviewHistory, up to a day', () => {
  const events: readonly Told[] = [CAME, ['review-held', '2026-04-23'], ['died', '2026-05-04']];

  it.each([
    ['2026-04-21', []],
    ['2026-04-22', [['not-done', 1]]],
    ['2026-04-23', [['late', 2]]],
    ['2026-11-22', [['late', 2]]],
  ] as const)('leaves out what happened after %s', (day, told) => {
    expect(childHistory(events, on(day)).map(({ outcome, daysLate }) => [outcome, daysLate])).toEqual(told);
  });
});

describe('reviewHistory, in order', () => {
  it('puts each review at the day that it was met or closed, and those still open last', () => {
    const history = reviewHistory(
      ENGLAND_ADULT_CARE_AND_SUPPORT,
      record(
        ['plan-agreed', '2024-03-04'],
        ['light-touch-review-held', '2024-04-29'],
        ['review-requested', '2024-06-03'],
        ['review-held', '2024-06-10'],
        ['significant-change', '2025-07-01'],
        // a new plan begins the light-touch one again, due by 3 November
        ['plan-agreed', '2025-09-08'],
        ['plan-agreed', '2026-06-15'],
      ),
      { today: on('2026-07-20') },
    );
    expect(history.map(({ timescale, metOn, closedOn }) => [timescale, metOn ?? closedOn])).toEqual([
      ['light-touch-review', '2024-04-29'],
      // of one day in the policy's order
      ['annual-review', '2024-06-10'],
      ['requested-review', '2024-06-10'],
      ['light-touch-review', '2026-06-15'],
      // due by 10 June 2025, and open
      ['annual-review', undefined],
    ]);
  });

  it('puts one that was closed on the day itself before one that is open', () => {
    const policy = policyOf({ ...HALF_YEARLY }, { ...HALF_YEARLY, metBy: ['host:visit'] });
    const history = reviewHistory(
      policy,
      record(['plan-agreed', '2026-03-02'], ['host:visit', '2026-11-22']),
      { today },
    );
    expect(history.map(({ timescale, outcome }) => [timescale, outcome])).toEqual([
      ['review-2', 'late'],
      ['review-1', 'not-done'],
    ]);
  });
});

describe('reviewHistory counts with', () => {
  it('the host’s calendars', () => {
    const calendar = withBankHolidays(ukWorkingCalendar('england-and-wales'), { add: [on('2026-04-20')] });
    const events = record(CAME, ['review-held', '2026-04-22']);
    const history = reviewHistory(ENGLAND_LOOKED_AFTER_CHILD, events, {
      today: on('2026-05-01'),
      calendars: [calendar],
    });
    expect(history).toMatchObject([{ by: '2026-04-22', outcome: 'on-time' }]);
  });

  it('the host’s school terms', () => {
    const policy = policyOf({ first: { within: 'end-of-next-term', basis } });
    const terms = [{ from: on('2026-04-20'), to: on('2026-07-17') }];
    const events = record(['plan-agreed', '2026-03-02'], ['review-held', '2026-07-20']);
    expect(reviewHistory(policy, events, { today, terms })).toMatchObject([
      { by: '2026-07-17', outcome: 'late', daysLate: 3 },
    ]);
  });
});

describe('reviewHistory refuses', () => {
  it('a today that is no day', () => {
    const error = thrownBy(() => childHistory([CAME], '22/11/2026' as never));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['options', 'today'] });
    expect(error.message).toBe(
      'reviewHistory: "options.today" must be a real day written YYYY-MM-DD, got 10 characters of other text.',
    );
  });

  it('an event of no known kind', () => {
    const events = [{ kind: 'review-hold', on: on('2026-04-20') }];
    const error = thrownBy(() => reviewHistory(ENGLAND_LOOKED_AFTER_CHILD, { events } as never, { today }));
    expect(error).toMatchObject({ code: 'review/unknown-event-kind', path: ['record', 'events', 0, 'kind'] });
    expect(error.message).toMatch(/^reviewHistory: "record\.events\[0\]\.kind" must be /);
  });

  it.each(['2026-02-30', '', '20/04/2026'])('an event on %j', (day) => {
    const events = [{ kind: 'review-held', on: day }];
    const error = thrownBy(() => reviewHistory(ENGLAND_LOOKED_AFTER_CHILD, { events } as never, { today }));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['record', 'events', 0, 'on'] });
  });

  // leaves the event out without a word, where nextReview throws: as text it comes after today
  it.each(['21/04/2026', '2027-02-30', 'tomorrow'])('an event on %j', (day) => {
    const events = [{ kind: 'review-held', on: day }];
    const error = thrownBy(() => reviewHistory(ENGLAND_LOOKED_AFTER_CHILD, { events } as never, { today }));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['record', 'events', 0, 'on'] });
  });
});
