import {
  calendarDate,
  nextReview,
  type ReviewPolicy,
  type ReviewRecord,
  reviewSchedule,
  SupportPlanError,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import type { EventKind, Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;

function record(...events: readonly (readonly [EventKind, string])[]): ReviewRecord {
  return deepFreeze({ events: events.map(([kind, day]) => ({ kind, on: on(day) })) });
}

/** A policy of one timescale, to try one part of the grammar at a time. */
function policyOf(timescale: Partial<Timescale>): ReviewPolicy {
  return deepFreeze({
    ...LONDON_HOUSING_TRUST_SUPPORT,
    id: 'host-policy',
    timescales: [
      {
        id: 'review',
        title: 'review',
        startedBy: ['plan-agreed'],
        metBy: ['review-held'],
        endedBy: ['plan-closed'],
        ...timescale,
      },
    ],
  } satisfies ReviewPolicy);
}

const basis = LONDON_HOUSING_TRUST_SUPPORT.basis;

describe('nextReview', () => {
  it('answers with the whole reason', () => {
    expect(
      nextReview(deepFreeze(ENGLAND_LOOKED_AFTER_CHILD), record(['became-looked-after', '2026-03-21'])),
    ).toEqual({
      kind: 'due',
      policy: 'england-looked-after-child',
      timescale: 'looked-after-review',
      title: 'looked-after review',
      step: 'first',
      strength: 'must',
      startedOn: '2026-03-21',
      startedBy: 'became-looked-after',
      from: '2026-03-21',
      by: '2026-04-21',
      planBy: '2026-04-21',
      limit: ENGLAND_LOOKED_AFTER_CHILD.timescales[0].first,
      rule: ENGLAND_LOOKED_AFTER_CHILD.timescales[0].first,
      countedFrom: '2026-03-21',
      countedTo: '2026-04-21',
      missing: ['bornOn'],
      calendar: { divisions: ['england-and-wales'], added: [], removed: [], confirmedYears: [] },
      provisional: false,
      basis: {
        source: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)',
        locator: 'reg 33(1)',
        claimedForce: 'statute',
        checked: 'seen',
        note: expect.stringContaining('Counted from the day the child became looked after.'),
      },
    });
  });

  it('refuses a planned day that is none', () => {
    const planned = {
      kind: 'plan-agreed',
      on: calendarDate('2026-03-02'),
      plannedFor: '2026-02-30' as never,
    } as const;
    const error = thrownBy(() => nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, { events: [planned] }));
    expect(error).toMatchObject({
      code: 'calendar/not-a-date',
      path: ['record', 'events', 0, 'plannedFor'],
    });
    expect(error.message).toBe(
      'nextReview: "record.events[0].plannedFor" must be a real day written YYYY-MM-DD, got 2026-02-30.',
    );
  });

  it('survives JSON unchanged', () => {
    const due = nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, record(['plan-agreed', '2026-03-02']));
    expect(JSON.parse(JSON.stringify(due))).toEqual(due);
  });

  it('names the steps: first, second, every', () => {
    const events = [
      ['became-looked-after', '2026-03-21'],
      ['review-held', '2026-04-20'],
      ['review-held', '2026-07-01'],
      ['review-held', '2026-12-01'],
    ] as const;
    const steps = [1, 2, 3, 4].map((count) => {
      const next = nextReview(ENGLAND_LOOKED_AFTER_CHILD, record(...events.slice(0, count)));
      return next.kind === 'due' ? [next.step, next.by] : [next.kind];
    });
    // three months from 20 April, six from 1 July, six from 1 December
    expect(steps).toEqual([
      ['first', '2026-04-21'],
      ['second', '2026-07-20'],
      ['every', '2027-01-01'],
      ['every', '2027-06-01'],
    ]);
  });

  it('counts the same event twice as once', () => {
    const once = record(['became-looked-after', '2026-03-21'], ['review-held', '2026-04-20']);
    const twice = record(
      ['review-held', '2026-04-20'],
      ['became-looked-after', '2026-03-21'],
      ['became-looked-after', '2026-03-21'],
      ['review-held', '2026-04-20'],
    );
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, twice)).toEqual(
      nextReview(ENGLAND_LOOKED_AFTER_CHILD, once),
    );
  });

  it('does not begin again for a second starting event while it runs', () => {
    const moved = record(['became-looked-after', '2026-03-21'], ['became-looked-after', '2026-04-10']);
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, moved).by).toBe('2026-04-21');
  });

  it('begins the light-touch review again for a revised plan', () => {
    const revised = record(['plan-agreed', '2026-03-02'], ['plan-agreed', '2026-03-30']);
    // 30 March and 56 days is 25 May; the year still runs from the first plan
    const { next, reviews } = reviewSchedule(ENGLAND_ADULT_CARE_AND_SUPPORT, revised);
    expect(next.by).toBe('2026-05-25');
    expect(reviews[1]?.by).toBe('2027-03-02');
  });

  it('takes a review held on the day that started it', () => {
    const sameDay = record(['became-looked-after', '2026-03-21'], ['review-held', '2026-03-21']);
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, sameDay).by).toBe('2026-06-21');
  });

  it('does not take the review at which a plan was revised for the light-touch look at it', () => {
    const revised = record(
      ['plan-agreed', '2025-03-03'],
      ['light-touch-review-held', '2025-04-20'],
      ['review-held', '2026-03-02'],
      ['plan-agreed', '2026-03-02'],
    );
    // 2 March and 56 days is 27 April
    expect(nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, revised)).toMatchObject({
      timescale: 'light-touch-review',
      by: '2026-04-27',
    });
  });

  it('passes over reviews from before it was started', () => {
    const early = record(['review-held', '2026-03-01'], ['became-looked-after', '2026-03-21']);
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, early).by).toBe('2026-04-21');
  });

  it('gives the review that must be held behind one to be considered', () => {
    const next = nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, record(['plan-agreed', '2026-03-02']));
    expect(next).toMatchObject({
      strength: 'consider',
      step: 'only',
      by: '2026-04-27',
      mandatoryReview: { timescale: 'annual-review', strength: 'must', by: '2027-03-02' },
    });
  });

  it.each([
    ['consider', 'must'],
    ['must', 'consider'],
    ['must', 'must'],
  ] as const)(
    'gives what must be held before what is to be considered by the same day: %s and %s',
    (...strengths) => {
      const [one] = policyOf({ thenEvery: { within: { weeks: 8 }, basis } }).timescales;
      const [first, second] = strengths.map(
        (strength): Timescale => ({ ...one, id: `to-${strength}`, strength }),
      );
      const policy = { ...policyOf({}), timescales: [first ?? one, second ?? one] } satisfies ReviewPolicy;
      const next = nextReview(policy, record(['plan-agreed', '2026-03-02']));
      expect(next).toMatchObject({ timescale: 'to-must', by: '2026-04-27' });
      expect(next).not.toHaveProperty('mandatoryReview');
    },
  );

  it('says that a review is owed without a fixed limit', () => {
    const asked = record(['review-requested', '2026-11-02']);
    expect(nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, asked)).toEqual({
      kind: 'no-fixed-limit',
      policy: 'england-adult-care-and-support',
      timescale: 'requested-review',
      title: 'requested review',
      startedOn: '2026-11-02',
      startedBy: 'review-requested',
      basis: { source: 'Care Act 2014', locator: 's.27(1)(b)', claimedForce: 'statute', checked: 'seen' },
    });
  });

  it('is met by a review held after the request, and owed again for the next', () => {
    const met = [
      ['review-requested', '2026-11-02'],
      ['review-held', '2026-11-16'],
    ] as const;
    const [, , first] = reviewSchedule(ENGLAND_ADULT_CARE_AND_SUPPORT, record(...met)).reviews;
    expect(first).toMatchObject({ kind: 'not-scheduled', because: 'done', on: '2026-11-16' });
    const [, , second] = reviewSchedule(
      ENGLAND_ADULT_CARE_AND_SUPPORT,
      record(...met, ['review-requested', '2026-11-20']),
    ).reviews;
    expect(second).toMatchObject({ kind: 'no-fixed-limit', startedOn: '2026-11-20' });
  });

  it('says what is not scheduled, with the policy’s basis', () => {
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, record())).toEqual({
      kind: 'not-scheduled',
      because: 'not-started',
      startsWith: ['became-looked-after'],
      policy: 'england-looked-after-child',
      timescale: 'looked-after-review',
      title: 'looked-after review',
      basis: ENGLAND_LOOKED_AFTER_CHILD.basis,
    });
  });

  it('reads a limit by which nothing may be done on the day itself', () => {
    const policy = policyOf({
      first: { within: { months: 12 }, counting: 'beginning-with', last: 'before', basis },
    });
    // 12 months beginning with 2 March end on 1 March; before that is 28 February
    expect(nextReview(policy, record(['plan-agreed', '2026-03-02'])).by).toBe('2027-02-28');
  });

  it('counts back from an event, and then opens no later than its last day', () => {
    const policy = policyOf({ first: { within: { months: 5 }, counting: 'before', basis } });
    expect(nextReview(policy, record(['plan-agreed', '2027-07-31']))).toMatchObject({
      from: '2027-02-28',
      by: '2027-02-28',
      planBy: '2027-02-26',
    });
  });

  it('gives second where there is no first, and stops where nothing follows', () => {
    const policy = policyOf({ second: { within: { weeks: 2 }, basis } });
    expect(nextReview(policy, record(['plan-agreed', '2026-03-02']))).toMatchObject({
      step: 'second',
      by: '2026-03-16',
    });
    const met = record(['plan-agreed', '2026-03-02'], ['review-held', '2026-03-10']);
    expect(nextReview(policy, met)).toMatchObject({
      kind: 'not-scheduled',
      because: 'done',
      on: '2026-03-10',
    });
  });

  it('opens at once where the window has no length', () => {
    const policy = policyOf({ first: { within: { days: 7 }, opensAfter: { days: 0 }, basis } });
    const sameDay = record(['plan-agreed', '2026-03-02'], ['review-held', '2026-03-02']);
    expect(nextReview(policy, sameDay)).toMatchObject({ because: 'done' });
  });
});

describe('nextReview, when something has ended', () => {
  const care = [
    ['became-looked-after', '2026-03-21'],
    ['review-held', '2026-04-20'],
  ] as const;

  it.each([
    'ceased-to-be-looked-after',
    'adoption-order-made',
    'moved-to-another-authority',
    'died',
  ] as const)('has nothing due after %s', (kind) => {
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, record(...care, [kind, '2026-06-01']))).toEqual({
      kind: 'ended',
      on: '2026-06-01',
      endedBy: kind,
      policy: 'england-looked-after-child',
      timescale: 'looked-after-review',
      title: 'looked-after review',
      basis: ENGLAND_LOOKED_AFTER_CHILD.basis,
    });
  });

  it('does not end for another policy’s reasons', () => {
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, record(...care, ['plan-closed', '2026-06-01'])).kind).toBe(
      'due',
    );
  });

  it('begins again with the first review when a child comes back into care', () => {
    const back = record(
      ...care,
      ['ceased-to-be-looked-after', '2026-06-01'],
      ['became-looked-after', '2026-10-03'],
    );
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, back)).toMatchObject({ step: 'first', by: '2026-10-30' });
  });

  it('reads an end and a start on one day as leaving and coming back, for a child who was looked after', () => {
    const sameDay = record(
      ...care,
      ['became-looked-after', '2026-10-03'],
      ['ceased-to-be-looked-after', '2026-10-03'],
    );
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, sameDay)).toMatchObject({
      step: 'first',
      by: '2026-10-30',
    });
  });

  it('reads a start and an end on one day as coming and going, for a child who was not', () => {
    const oneDay = record(['ceased-to-be-looked-after', '2026-10-03'], ['became-looked-after', '2026-10-03']);
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, oneDay)).toMatchObject({ kind: 'ended', on: '2026-10-03' });
  });

  it.each([
    ENGLAND_ADULT_CARE_AND_SUPPORT,
    LONDON_HOUSING_TRUST_SUPPORT,
    ENGLAND_LOOKED_AFTER_CHILD,
    policyOf({ endedBy: [], thenEvery: { within: { days: 1 }, basis } }),
  ])('never has anything due about somebody who has died, whatever else is recorded: $id', (policy) => {
    const { next, reviews } = reviewSchedule(
      policy,
      record(
        ['died', '2026-06-01'],
        ['plan-agreed', '2026-07-01'],
        ['became-looked-after', '2026-07-01'],
        ['significant-change', '2026-07-02'],
        ['review-requested', '2026-07-03'],
      ),
    );
    expect(next).toMatchObject({ kind: 'ended', on: '2026-06-01', endedBy: 'died' });
    expect(reviews.every((review) => review.kind === 'ended')).toBe(true);
  });

  it.each([
    // six months from 1 July 2026 is 1 January 2027
    ['2009-01-02', { kind: 'due', by: '2027-01-01', endsOn: '2027-01-02' }],
    ['2009-01-01', { kind: 'not-scheduled', because: 'ends-first', on: '2027-01-01' }],
    ['2008-12-31', { kind: 'not-scheduled', because: 'ends-first', on: '2026-12-31' }],
  ] as const)('looks ahead to the 18th birthday of a child born on %s', (bornOn, expected) => {
    const events = record(...care, ['review-held', '2026-07-01']).events;
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, { events, bornOn: on(bornOn) })).toMatchObject(expected);
  });

  it('takes 1 March for the 18th birthday of a child born on 29 February', () => {
    const events = record(['became-looked-after', '2025-11-28'], ['review-held', '2025-12-01']).events;
    // three months from 1 December is 1 March 2026, the day itself
    const next = nextReview(ENGLAND_LOOKED_AFTER_CHILD, { events, bornOn: on('2008-02-29') });
    expect(next).toMatchObject({ because: 'ends-first', on: '2026-03-01' });
  });

  it.each([
    [
      'an ended cycle before one that never began',
      ['plan-agreed', '2026-01-05'],
      ['plan-closed', '2026-02-02'],
      'ended',
    ],
    [
      'a request before a cycle that never began',
      ['review-requested', '2026-01-05'],
      ['light-touch-review-held', '2026-02-02'],
      'no-fixed-limit',
    ],
  ] as const)('gives %s', (_, first, second, kind) => {
    expect(nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, record(first, second)).kind).toBe(kind);
  });
});

describe('nextReview, after an end that is not death', () => {
  const moved = [
    ['plan-agreed', '2026-01-05'],
    ['moved-to-another-authority', '2026-06-01'],
  ] as const;

  it.each(['review-requested', 'significant-change'] as const)(
    'owes nothing for a %s that comes later',
    (kind) => {
      const next = nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, record(...moved, [kind, '2026-07-01']));
      expect(next).toMatchObject({ kind: 'ended', on: '2026-06-01' });
    },
  );

  it('begins every timescale afresh once the policy itself begins again', () => {
    const { reviews } = reviewSchedule(
      ENGLAND_ADULT_CARE_AND_SUPPORT,
      record(
        ...moved,
        ['review-requested', '2026-07-01'],
        ['plan-agreed', '2026-09-07'],
        ['significant-change', '2026-10-05'],
      ),
    );
    expect(reviews.map(({ kind, by }) => [kind, by])).toEqual([
      // 7 September and 56 days is 2 November
      ['due', '2026-11-02'],
      ['due', '2027-09-07'],
      ['not-scheduled', undefined],
      ['no-fixed-limit', undefined],
    ]);
  });
});

describe('nextReview, of a review without a fixed limit for a child', () => {
  const asked = [
    ['became-looked-after', '2026-03-21'],
    ['review-requested', '2026-04-01'],
  ] as const;

  it.each([
    ['2008-12-31', { kind: 'no-fixed-limit', endsOn: '2026-12-31' }],
    ['2008-04-02', { kind: 'no-fixed-limit', endsOn: '2026-04-02' }],
    ['2008-04-01', { kind: 'not-scheduled', because: 'ends-first', on: '2026-04-01' }],
  ] as const)('born on %s, stops at the birthday', (bornOn, expected) => {
    const { events } = record(...asked);
    const { reviews } = reviewSchedule(ENGLAND_LOOKED_AFTER_CHILD, { events, bornOn: on(bornOn) });
    expect(reviews[1]).toMatchObject(expected);
    expect(reviews[1]).not.toHaveProperty('otherwiseBy');
  });
});

describe('nextReview, with calendars', () => {
  const start = record(['became-looked-after', '2028-12-08']);

  it('marks a count that runs into years not published yet', () => {
    // December 11-15 is 5, 18-22 is 10, 25 and 26 out, 27-29 is 13, 1 January out, 2-5 is 17, 8-10 is 20
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, start)).toMatchObject({
      by: '2029-01-10',
      provisional: true,
    });
    const december = record(['became-looked-after', '2028-11-20']);
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, december)).toMatchObject({
      by: '2028-12-18',
      provisional: false,
    });
  });

  it('uses the host’s calendar for the divisions the policy names', () => {
    const confirmed = withBankHolidays(ukWorkingCalendar('england-and-wales'), {
      add: [on('2029-01-02')],
      confirmYears: [2029],
    });
    const calendars = [ukWorkingCalendar('scotland'), confirmed];
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, start, { calendars })).toMatchObject({
      by: '2029-01-11',
      provisional: false,
      calendar: confirmed,
    });
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, start, { calendars: calendars.slice(0, 1) }).by).toBe(
      '2029-01-10',
    );
  });
});

describe('nextReview, given something else', () => {
  it.each([
    [
      { events: [{ kind: 'review-held', on: '2026-02-30' }] },
      'calendar/not-a-date',
      ['record', 'events', 0, 'on'],
      'nextReview: "record.events[0].on" must be a real day written YYYY-MM-DD, got 2026-02-30.',
    ],
    [
      {
        events: [
          { kind: 'review-held', on: '2026-03-02' },
          { kind: 'review-hold', on: '2026-03-02' },
        ],
      },
      'review/unknown-event-kind',
      ['record', 'events', 1, 'kind'],
      'nextReview: "record.events[1].kind" must be a known kind of event, or "host:" and a name, got 11 characters of other text.',
    ],
    [
      { events: [{ kind: 'host:', on: '2026-03-02' }] },
      'review/unknown-event-kind',
      ['record', 'events', 0, 'kind'],
      'nextReview: "record.events[0].kind" must be a known kind of event, or "host:" and a name, got 5 characters of other text.',
    ],
    [
      { events: [], bornOn: 'last spring' },
      'calendar/not-a-date',
      ['record', 'bornOn'],
      'nextReview: "record.bornOn" must be a real day written YYYY-MM-DD, got 11 characters of other text.',
    ],
    [
      { events: [{ kind: 'became-looked-after', on: '1960-03-02' }] },
      'calendar/out-of-range',
      [],
      'nextReview: every day must be within the years 1978 to 2199.',
    ],
  ])('says what is wrong: %j', (given, code, path, message) => {
    const error = thrownBy(() => nextReview(ENGLAND_LOOKED_AFTER_CHILD, given as unknown as ReviewRecord));
    expect(error).toBeInstanceOf(SupportPlanError);
    expect(error).toMatchObject({ code, path, message });
  });

  it('passes over a host’s own kind of event that no policy names', () => {
    const events = record(['became-looked-after', '2026-03-21'], ['host:letter-sent', '2026-04-01']);
    expect(nextReview(ENGLAND_LOOKED_AFTER_CHILD, events).by).toBe('2026-04-21');
  });
});
