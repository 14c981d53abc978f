import {
  calendarDate,
  type ReviewPolicy,
  readReviewRecord,
  reviewList,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import { type CaseRecord, readCaseRecord } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { thrownBy } from '../../helpers/thrown-by.js';

const today = calendarDate('2026-11-22');
const policies = [ENGLAND_ADULT_CARE_AND_SUPPORT, LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_LOOKED_AFTER_CHILD];

const child = (id: string, ...events: readonly (readonly [string, string])[]) =>
  deepFreeze({
    id,
    policy: 'england-looked-after-child',
    events: events.map(([kind, on]) => ({ kind, on })),
  });

describe('reviewList', () => {
  it('gives a row for each record, in the order given, with what a team needs to act', () => {
    const list = reviewList(
      [
        { ...child('C1', ['became-looked-after', '2026-10-03']), team: 'North' },
        child('C2', ['became-looked-after', '2026-11-16']),
        child('C3', ['became-looked-after', '2026-10-03'], ['died', '2026-10-20']),
        { policy: 'london-housing-trust-support', events: [] },
      ],
      { today, policies },
    );
    expect(list.today).toBe(today);
    expect(list.refused).toEqual([]);
    expect(list.rows).toEqual([
      {
        place: 0,
        id: 'C1',
        team: 'North',
        policy: 'england-looked-after-child',
        timescale: 'looked-after-review',
        status: 'overdue',
        strength: 'must',
        from: '2026-10-03',
        by: '2026-10-30',
        missing: ['bornOn'],
        planBy: '2026-10-30',
        daysToGo: 0,
        overdueDays: 23,
        provisional: false,
        alsoOwed: false,
        immediate: false,
      },
      {
        place: 1,
        id: 'C2',
        policy: 'england-looked-after-child',
        timescale: 'looked-after-review',
        // November 17-20 is 4, 23-27 is 9, 30 November-4 December is 14, 7-11 is 19, 14 is 20: 22 days from today
        status: 'due-soon',
        strength: 'must',
        from: '2026-11-16',
        by: '2026-12-14',
        missing: ['bornOn'],
        planBy: '2026-12-14',
        daysToGo: 22,
        overdueDays: 0,
        provisional: false,
        alsoOwed: false,
        immediate: false,
      },
      {
        place: 2,
        id: 'C3',
        policy: 'england-looked-after-child',
        timescale: 'looked-after-review',
        status: 'ended',
        strength: 'must',
        provisional: false,
        alsoOwed: false,
        immediate: false,
      },
      {
        place: 3,
        policy: 'london-housing-trust-support',
        timescale: 'six-monthly-review',
        status: 'not-scheduled',
        strength: 'must',
        because: 'not-started',
        provisional: false,
        alsoOwed: false,
        immediate: false,
      },
    ]);
    expect(list.totals).toEqual({
      records: 4,
      rows: 4,
      refused: 0,
      byStatus: {
        overdue: 1,
        'due-soon': 1,
        open: 0,
        'not-open': 0,
        'not-yet-considered': 0,
        'on-hold': 0,
        'no-limit': 0,
        'not-scheduled': 1,
        ended: 1,
      },
      alsoOwed: 0,
      immediate: 0,
      longestOverdueDays: 23,
    });
  });

  it('tells of a review owed without a limit besides the one that is due', () => {
    const events = [
      { kind: 'plan-agreed', on: '2026-08-31' },
      { kind: 'review-requested', on: '2026-11-02' },
    ];
    const list = reviewList([{ policy: 'london-housing-trust-support', events }], { today, policies });
    expect(list.rows).toMatchObject([{ status: 'open', by: '2027-02-28', alsoOwed: true }]);
    expect(list.totals.alsoOwed).toBe(1);
  });

  it('gives no dates once a birthday has ended it', () => {
    const record = { ...child('C1', ['became-looked-after', '2026-03-21']), bornOn: '2008-05-01' };
    // due by 21 April 2026, 18 on 1 May 2026
    expect(reviewList([record], { today, policies }).rows).toEqual([
      {
        place: 0,
        id: 'C1',
        policy: 'england-looked-after-child',
        timescale: 'looked-after-review',
        status: 'ended',
        strength: 'must',
        provisional: false,
        alsoOwed: false,
        immediate: false,
      },
    ]);
  });

  it('takes the host’s calendars and its own sense of soon', () => {
    const calendar = withBankHolidays(ukWorkingCalendar('england-and-wales'), {
      add: [calendarDate('2026-12-07')],
    });
    const list = reviewList([child('C2', ['became-looked-after', '2026-11-16'])], {
      today,
      policies,
      calendars: [calendar],
      dueSoonDays: 22,
    });
    expect(list.rows).toMatchObject([{ by: '2026-12-15', status: 'open' }]);
  });

  it('refuses a bad record by its place, with everything wrong with it, and goes on', () => {
    const given: readonly unknown[] = [
      null,
      {
        id: 'C2',
        policy: 7,
        events: [{ kind: 'review-hold', on: '2026-02-30', note: 'late' }, 'held'],
        bornOn: null,
      },
      { id: 'C3', policy: 'the-one-down-the-road', events: [{ kind: 'review-held', on: '2026-11-23' }] },
      child('C4', ['became-looked-after', '1960-03-21']),
      child('C5', ['became-looked-after', '2026-10-03']),
    ];
    const list = reviewList(new Set(given), { today, policies });
    expect(list.rows.map(({ id }) => id)).toEqual(['C5']);
    expect(
      list.refused.map(({ place, id, issues }) => [place, id, issues.map(({ message }) => message)]),
    ).toEqual([
      [0, undefined, ['The whole: expected an object, got null.']],
      [
        1,
        'C2',
        [
          '"events[0].kind": expected a known kind of event, or "host:" and a name, got 11 characters of other text.',
          '"events[0].on": expected a real day written YYYY-MM-DD, got 2026-02-30.',
          '"events[0]": expected only known keys, got an unknown key, number 3. Put data of your own under "extensions".',
          '"events[1]": expected an object, got 4 characters of other text.',
          '"bornOn": expected a real day written YYYY-MM-DD, got null. Leave the field out if nothing is recorded.',
          '"policy": expected the id of a policy, got a number.',
        ],
      ],
      [
        2,
        'C3',
        [
          '"events[0].on": expected a day not after 2026-11-22, got 2026-11-23. Record what has happened, not what is planned.',
          '"policy": expected the id of one of the policies given, got 21 characters of other text.',
        ],
      ],
      [
        3,
        'C4',
        [
          '"events": expected days whose reviews stay in the years 1978 to 2199, got days that lead outside them.',
        ],
      ],
    ]);
    expect(list.totals).toMatchObject({ records: 5, rows: 1, refused: 4 });
  });

  it('refuses a today that is no day, even for an empty list', () => {
    expect(thrownBy(() => reviewList([], { today: '22/11/2026' as never, policies })).message).toBe(
      'reviewList: "options.today" must be a real day written YYYY-MM-DD, got 10 characters of other text.',
    );
  });

  it.each([
    ['2027-01-01', '"bornOn": expected a day not after 2026-11-22, got 2027-01-01.'],
    [
      '1998-05-05',
      '"bornOn": expected a day of birth that leaves the person young enough for the policy, got an earlier one.',
    ],
    // 18 on the day itself
    [
      '2008-10-03',
      '"bornOn": expected a day of birth that leaves the person young enough for the policy, got an earlier one.',
    ],
  ])('refuses a child born on %s who became looked after on 3 October 2026', (bornOn, message) => {
    const record = { ...child('C1', ['became-looked-after', '2026-10-03']), bornOn };
    const list = reviewList([record], { today, policies });
    expect(list.refused.map(({ issues }) => issues.map((issue) => issue.message))).toEqual([[message]]);
  });

  it.each([
    ['a review held after it', [['review-held', '2026-10-05']]],
    ['a review asked for after it', [['review-requested', '2026-10-05']]],
    ['nothing more', []],
  ] as const)('lists as ended a child who has turned 18, with %s', (_, later) => {
    const events = [['became-looked-after', '2026-03-21'], ['review-held', '2026-04-20'], ...later] as const;
    const record = { ...child('C1', ...events), bornOn: '2008-07-01' };
    const { rows, refused } = reviewList([record], { today, policies });
    expect(refused).toEqual([]);
    expect(rows).toMatchObject([{ status: 'ended' }]);
    expect(rows[0]).not.toHaveProperty('by');
    expect(rows[0]).not.toHaveProperty('because');
  });

  it('lists a child whose birthday comes before the next review, with the reason', () => {
    const record = { ...child('C1', ['became-looked-after', '2026-10-03']), bornOn: '2008-10-04' };
    const birthdayEve = calendarDate('2026-10-03');
    expect(reviewList([record], { today: birthdayEve, policies }).rows).toMatchObject([
      { status: 'not-scheduled', because: 'ends-first' },
    ]);
  });

  it('refuses two policies with one id, of which one would silently win', () => {
    const twice = [
      ENGLAND_LOOKED_AFTER_CHILD,
      { ...LONDON_HOUSING_TRUST_SUPPORT, id: 'england-looked-after-child' },
    ];
    const error = thrownBy(() => reviewList([], { today, policies: twice }));
    expect(error).toMatchObject({ code: 'review/repeated-policy', path: ['options', 'policies'] });
    expect(error.message).toBe(
      'reviewList: "options.policies" must be policies with an id each, got one id twice.',
    );
  });

  it('does not hide a policy that is itself at fault', () => {
    const [timescale] = ENGLAND_LOOKED_AFTER_CHILD.timescales;
    const faulty: ReviewPolicy = {
      ...ENGLAND_LOOKED_AFTER_CHILD,
      timescales: [
        { ...timescale, first: { within: { weeks: -1 }, basis: ENGLAND_LOOKED_AFTER_CHILD.basis } },
      ],
    };
    const records = [child('C1', ['became-looked-after', '2026-10-03'])];
    const error = thrownBy(() => reviewList(records, { today, policies: [faulty] }));
    expect(error).toMatchObject({ code: 'calendar/not-an-interval' });
  });
});

describe('readReviewRecord', () => {
  it('gives back what it was given, extensions unread', () => {
    const record = deepFreeze({
      events: [{ kind: 'host:letter-sent', on: '2026-03-02' }],
      bornOn: '2017-03-02',
      extensions: { anything: [null, { at: 'all' }] },
    });
    expect(readReviewRecord(record)).toEqual({ ok: true, value: record });
  });

  it.each([
    [[], 'The whole: expected an object, got a list.'],
    [undefined, 'The whole: expected an object, got nothing.'],
    [{}, '"events": expected a list of events, got nothing.'],
    [{ events: {} }, '"events": expected a list of events, got an object.'],
    [{ events: [], extensions: true }, '"extensions": expected an object, got a boolean.'],
    [
      { events: [], policy: 'x' },
      'The whole: expected only known keys, got an unknown key, number 2. Put data of your own under "extensions".',
    ],
    [
      JSON.parse('{ "events": [], "__proto__": { "events": [] } }'),
      'The whole: expected only known keys, got an unknown key, number 2. Put data of your own under "extensions".',
    ],
  ])('refuses %j', (given, message) => {
    const reading = readReviewRecord(given);
    expect(reading.ok ? [] : reading.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('readCaseRecord', () => {
  it('reads a record with its policy, team and id', () => {
    const record: CaseRecord = { policy: 'p', id: '1', team: 'North', events: [] };
    expect(readCaseRecord(record)).toEqual({ ok: true, value: record });
  });

  it('refuses a team that is not text', () => {
    const reading = readCaseRecord({ policy: 'p', team: 3, events: [] });
    expect(reading.ok ? [] : reading.issues).toEqual([
      {
        code: 'review/wrong-type',
        path: ['team'],
        expected: 'text',
        got: 'a number',
        message: '"team": expected text, got a number.',
      },
    ]);
  });
});
