import * as fc from 'fast-check';
import {
  calendarDate,
  mergeReviewLists,
  type ReviewEvent,
  type ReviewListOptions,
  type ReviewPolicy,
  type ReviewRow,
  reviewList,
  reviewListAsync,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import {
  type CaseRecord,
  type EventKind,
  REVIEW_GROUNDS,
  type RefusedRecord,
  type Timescale,
} from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { holds } from '../../helpers/arbitraries.js';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { thrownBy } from '../../helpers/thrown-by.js';

const today = calendarDate('2026-11-22');
const policies = [ENGLAND_ADULT_CARE_AND_SUPPORT, LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_LOOKED_AFTER_CHILD];
const options: ReviewListOptions = deepFreeze({ today, policies });

type Told = readonly [kind: EventKind, on: string, more?: Partial<ReviewEvent>];

function caseOf(policy: string, events: readonly Told[], more: Partial<CaseRecord> = {}): CaseRecord {
  const told = events.map(([kind, on, details]) => ({ kind, on: calendarDate(on), ...details }));
  return deepFreeze({ policy, events: told, ...more });
}

function housing(events: readonly Told[], more: Partial<CaseRecord> = {}): CaseRecord {
  return caseOf('london-housing-trust-support', events, more);
}

function adult(...events: readonly Told[]): CaseRecord {
  return caseOf('england-adult-care-and-support', events);
}

/** Six months from 11 May are 11 November 2026: 11 days over. */
function overdue(more: Partial<CaseRecord> = {}): CaseRecord {
  return housing([['plan-agreed', '2026-05-11']], more);
}

/** Six months from 31 August are 28 February 2027, which is 98 days off. */
function open(more: Partial<CaseRecord> = {}): CaseRecord {
  return housing([['plan-agreed', '2026-08-31']], more);
}

const basis = {
  source: 'Our procedure',
  locator: 'section 1',
  claimedForce: 'local',
  checked: 'seen',
} as const;

/** A policy of some timescales, to try one part of the grammar at a time. */
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
    basis,
  });
}

const NO_COUNTS = {
  overdue: 0,
  'due-soon': 0,
  open: 0,
  'not-open': 0,
  'not-yet-considered': 0,
  'on-hold': 0,
  'no-limit': 0,
  'not-scheduled': 0,
  ended: 0,
};

describe('reviewList, in groups', () => {
  it('has none unless asked for', () => {
    expect(reviewList([overdue({ team: 'North' })], options).groups).toEqual([]);
  });

  it('counts by team in order of key, those of no team first, and refused records in none', () => {
    const records = [
      overdue({ team: 'South' }),
      open({ team: 'North' }),
      { ...open({ team: 'North' }), bornOn: '2026-02-30' },
      housing([['plan-agreed', '2026-05-04']], { team: 'South' }),
      open(),
      housing([['significant-change', '2026-11-20']], { team: 'North' }),
    ];
    expect(reviewList(records, { ...options, groupBy: 'team' }).groups).toEqual([
      { rows: 1, byStatus: { ...NO_COUNTS, open: 1 }, alsoOwed: 0, immediate: 0, longestOverdueDays: 0 },
      {
        key: 'North',
        rows: 2,
        // the change was on the 20th and that day was its last: two days over
        byStatus: { ...NO_COUNTS, open: 1, overdue: 1 },
        alsoOwed: 0,
        immediate: 1,
        longestOverdueDays: 2,
      },
      // 4 November is 18 days ago, 11 November 11
      {
        key: 'South',
        rows: 2,
        byStatus: { ...NO_COUNTS, overdue: 2 },
        alsoOwed: 0,
        immediate: 0,
        longestOverdueDays: 18,
      },
    ]);
  });

  it('counts by policy', () => {
    const records = [open(), adult(['plan-agreed', '2026-11-02']), overdue()];
    const { groups } = reviewList(records, { ...options, groupBy: 'policy' });
    expect(groups.map(({ key, rows }) => [key, rows])).toEqual([
      ['england-adult-care-and-support', 1],
      ['london-housing-trust-support', 2],
    ]);
  });

  it('counts by a key of the host’s own, made of the record', () => {
    const { groups } = reviewList(
      [open({ extensions: { area: 'B' } }), open({ extensions: { area: 'A' } }), open({ extensions: {} })],
      { ...options, groupBy: ({ extensions }) => extensions?.['area'] as string | undefined },
    );
    expect(groups.map(({ key, rows }) => [key, rows])).toEqual([
      [undefined, 1],
      ['A', 1],
      ['B', 1],
    ]);
    expect(groups[0]).not.toHaveProperty('key');
  });

  it('tells a key without text from no key', () => {
    const teams = [open({ team: 'A' }), open({ team: '' }), open(), open({ team: '' })];
    for (const records of [teams, [...teams].reverse()]) {
      const { groups } = reviewList(records, { ...options, groupBy: 'team' });
      expect(groups.map(({ key, rows }) => [key, rows])).toEqual([
        [undefined, 1],
        ['', 2],
        ['A', 1],
      ]);
    }
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes %s for a key like any other', (team) => {
    const list = reviewList([open({ team }), open({ team: 'A' }), overdue({ team })], {
      ...options,
      groupBy: 'team',
    });
    const group = list.groups.find(({ key }) => key === team);
    expect(group).toMatchObject({ rows: 2, longestOverdueDays: 11 });
    expect(list.groups).toHaveLength(2);
  });
});

describe('reviewList, totals only', () => {
  const records: readonly unknown[] = [overdue({ team: 'North' }), null, open({ team: 'South' })];

  it('keeps neither rows nor refused records, and the same counts', () => {
    const grouped = { ...options, groupBy: 'team' } as const;
    const whole = reviewList(records, grouped);
    const counted = reviewList(records, { ...grouped, totalsOnly: true });
    expect(whole.rows).toHaveLength(2);
    expect(whole.refused).toHaveLength(1);
    expect(counted).toEqual({ ...whole, rows: [], refused: [] });
    expect(counted.totals).toMatchObject({ records: 3, rows: 2, refused: 1, longestOverdueDays: 11 });
  });

  it.each([true, false])('tells each row and each refused record in order: totalsOnly %s', (totalsOnly) => {
    const lines: (ReviewRow | RefusedRecord)[] = [];
    reviewList(records, { ...options, totalsOnly, each: (line) => lines.push(line) });
    const { rows, refused } = reviewList(records, options);
    expect(lines).toEqual([rows[0], refused[0], rows[1]]);
  });

  it('tells each as it comes, before the next is asked for', () => {
    const told: string[] = [];
    function* asked(): Generator<unknown> {
      for (const id of ['A', 'B']) {
        told.push(`asked for ${id}`);
        yield open({ id });
      }
    }
    reviewList(asked(), { ...options, each: ({ id }) => told.push(`told of ${id}`) });
    expect(told).toEqual(['asked for A', 'told of A', 'asked for B', 'told of B']);
  });
});

describe('reviewList, of any iterable', () => {
  const records = [overdue({ id: 'A' }), open({ id: 'B' })];

  it.each<[string, () => Iterable<unknown>]>([
    ['a set', () => new Set(records)],
    ['the values of a map', () => new Map(records.map((record) => [record.id, record])).values()],
    [
      'a generator',
      function* () {
        yield* records;
      },
    ],
  ])('takes %s as it takes a list', (_, iterable) => {
    expect(reviewList(iterable(), options)).toEqual(reviewList(records, options));
  });

  it('has each record once among its rows or its refused records, whatever is given', () => {
    const anything = fc.oneof(fc.constantFrom<unknown>(overdue(), open()), fc.anything());
    holds(
      fc.property(fc.array(anything), (given) => {
        const { rows, refused, totals } = reviewList(given, options);
        const places = [...rows, ...refused].map(({ place }) => place).sort((a, b) => a - b);
        expect(places).toEqual(given.map((_, place) => place));
        expect(totals).toMatchObject({ records: given.length, rows: rows.length, refused: refused.length });
        expect(Object.values(totals.byStatus).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        for (const { issues } of refused) expect(issues.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('reviewListAsync', () => {
  const records: readonly unknown[] = [overdue({ id: 'A', team: 'North' }), 7, open({ id: 'B' })];

  async function* stream(): AsyncGenerator<unknown> {
    for (const record of records) yield await Promise.resolve(record);
  }

  it.each<[string, () => AsyncIterable<unknown> | Iterable<unknown>]>([
    ['an async generator', stream],
    ['a list', () => records],
    ['a set', () => new Set(records)],
    ['a list of promises', () => records.map((record) => Promise.resolve(record))],
  ])('gives for %s what reviewList gives for the records', async (_, source) => {
    const grouped = { ...options, groupBy: 'team' } as const;
    expect(await reviewListAsync(source(), grouped)).toEqual(reviewList(records, grouped));
  });

  it('keeps only counts, and tells of every line, when asked to', async () => {
    const places: number[] = [];
    const list = await reviewListAsync(stream(), {
      ...options,
      totalsOnly: true,
      each: ({ place }) => places.push(place),
    });
    expect(places).toEqual([0, 1, 2]);
    expect([list.rows, list.refused]).toEqual([[], []]);
    expect(list.totals).toMatchObject({ records: 3, rows: 2, refused: 1 });
  });

  it('rejects where the source does', async () => {
    async function* broken(): AsyncGenerator<unknown> {
      yield overdue();
      throw new Error('the line was cut');
    }
    await expect(reviewListAsync(broken(), options)).rejects.toThrow('the line was cut');
  });

  it('rejects a today that is none, naming itself', async () => {
    await expect(reviewListAsync([], { ...options, today: '2026-02-30' as never })).rejects.toMatchObject({
      code: 'calendar/not-a-date',
      message: 'reviewListAsync: "options.today" must be a real day written YYYY-MM-DD, got 2026-02-30.',
    });
  });

  it('rejects two policies of one id', async () => {
    const twice = [LONDON_HOUSING_TRUST_SUPPORT, LONDON_HOUSING_TRUST_SUPPORT];
    await expect(reviewListAsync([], { today, policies: twice })).rejects.toMatchObject({
      code: 'review/repeated-policy',
    });
  });
});

describe('mergeReviewLists', () => {
  const byTeam: ReviewListOptions = { ...options, groupBy: 'team' };

  it('gives the places in the whole, counts together, and groups by key', () => {
    const first = deepFreeze(reviewList([overdue({ id: 'A', team: 'North' }), null], byTeam));
    const second = deepFreeze(reviewList([{}, open({ id: 'B' }), open({ id: 'C', team: 'North' })], byTeam));
    const merged = mergeReviewLists([first, second]);
    expect(merged.today).toBe(today);
    expect(merged.rows.map(({ place, id }) => [place, id])).toEqual([
      [0, 'A'],
      [3, 'B'],
      [4, 'C'],
    ]);
    expect(merged.refused.map(({ place }) => place)).toEqual([1, 2]);
    expect(merged.totals).toEqual({
      records: 5,
      rows: 3,
      refused: 2,
      byStatus: { ...NO_COUNTS, overdue: 1, open: 2 },
      alsoOwed: 0,
      immediate: 0,
      longestOverdueDays: 11,
    });
    expect(merged.groups.map(({ key, rows, longestOverdueDays }) => [key, rows, longestOverdueDays])).toEqual(
      [
        [undefined, 1, 0],
        ['North', 2, 11],
      ],
    );
  });

  it('comes to the same as one list of the whole, in any parts, kept or only counted', () => {
    const someRecord = fc.constantFrom<unknown>(
      overdue({ team: 'North' }),
      open({ team: 'South' }),
      open(),
      housing([['significant-change', '2026-11-20']], { team: 'North' }),
      housing([
        ['plan-agreed', '2026-08-31'],
        ['review-requested', '2026-11-02'],
      ]),
      { policy: 'elsewhere', events: [] },
      undefined,
    );
    holds(
      fc.property(
        fc.array(fc.array(someRecord), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (parts, totalsOnly) => {
          const settings = { ...byTeam, totalsOnly };
          const merged = mergeReviewLists(parts.map((part) => reviewList(part, settings)));
          expect(merged).toEqual(reviewList(parts.flat(), settings));
        },
      ),
    );
  });

  it('leaves one list as it is', () => {
    const list = reviewList([overdue(), null], byTeam);
    expect(mergeReviewLists([list])).toEqual(list);
  });

  it('refuses lists of different days', () => {
    const other = reviewList([], { ...options, today: calendarDate('2026-11-23') });
    const error = thrownBy(() => mergeReviewLists([reviewList([], options), other]));
    expect(error).toMatchObject({ code: 'review/lists-of-different-days', path: ['lists'] });
    expect(error.message).toBe(
      'mergeReviewLists: "lists" must be lists of 2026-11-22, got one of 2026-11-23.',
    );
  });

  it('refuses to merge none', () => {
    const error = thrownBy(() => mergeReviewLists([]));
    expect(error).toMatchObject({ code: 'review/nothing-to-merge', path: ['lists'] });
    expect(error.message).toBe('mergeReviewLists: "lists" must be one list or more, got none.');
  });
});

/** The one row of one record. */
function rowOf(record: CaseRecord, more: Partial<ReviewListOptions> = {}): ReviewRow | undefined {
  const { rows, refused } = reviewList([record], { ...options, ...more });
  expect(refused).toEqual([]);
  return rows[0];
}

describe('a row of reviewList tells what is owed at once', () => {
  it.each([
    ['today', '2026-11-22', 'due-soon'],
    ['yesterday', '2026-11-21', 'overdue'],
  ])('where a change asks for a review on the day, and it was %s', (_, changed, status) => {
    expect(rowOf(housing([['significant-change', changed]]))).toMatchObject({
      timescale: 'review-after-a-change',
      status,
      by: changed,
      immediate: true,
    });
  });

  it('where that is not the review to look at first', () => {
    const row = rowOf(
      housing([
        ['plan-agreed', '2026-05-11'],
        ['significant-change', '2026-11-20'],
      ]),
    );
    expect(row).toMatchObject({ timescale: 'six-monthly-review', by: '2026-11-11', immediate: true });
  });

  it.each(REVIEW_GROUNDS)(
    'where a review was asked for on the ground %s, if that is one of safety',
    (ground) => {
      const record = adult(['plan-agreed', '2026-11-02'], ['review-requested', '2026-11-09', { ground }]);
      const isSafety = ground === 'safeguarding' || ground === 'risk-not-manageable';
      expect(rowOf(record)).toMatchObject({ immediate: isSafety, alsoOwed: true });
      expect(reviewList([record], options).totals.immediate).toBe(isSafety ? 1 : 0);
    },
  );

  it('where something changed on grounds of safety and nothing is planned', () => {
    const record = adult(['significant-change', '2026-11-09', { ground: 'safeguarding' }]);
    expect(rowOf(record)).toMatchObject({
      timescale: 'review-after-a-change',
      status: 'no-limit',
      immediate: true,
    });
  });

  it('where one of several events was on grounds of safety', () => {
    const record = adult(
      ['review-requested', '2026-11-02', { ground: 'carer' }],
      ['significant-change', '2026-11-09', { ground: 'risk-not-manageable' }],
      ['significant-change', '2026-11-12', { ground: 'safeguarding' }],
    );
    expect(rowOf(record)).toMatchObject({ immediate: true });
  });

  // rowOf passes over the second request: the timescale runs since the first, and only the day it runs since is looked at
  it('where a second request, while the first waits, was on grounds of safety', () => {
    const record = adult(
      ['review-requested', '2026-10-05'],
      ['review-requested', '2026-11-02', { ground: 'safeguarding' }],
    );
    expect(rowOf(record)).toMatchObject({ immediate: true });
  });

  it('but not once the review was held', () => {
    const record = adult(
      ['plan-agreed', '2026-11-02'],
      ['review-requested', '2026-11-09', { ground: 'safeguarding' }],
      ['review-held', '2026-11-10'],
    );
    expect(rowOf(record)).toMatchObject({ immediate: false, alsoOwed: false });
  });

  // the ground of another event of the same day is taken for that of the plan
  it('but not of a yearly review whose plan was agreed on the day of a request that was answered', () => {
    const policy = policyOf(
      { thenEvery: { within: { months: 12 }, basis } },
      {
        startedBy: ['review-requested'],
        metBy: ['host:request-answered'],
        first: { within: 'no-fixed-limit', basis },
      },
    );
    const record = caseOf('ours', [
      ['plan-agreed', '2026-11-02'],
      ['review-requested', '2026-11-02', { ground: 'safeguarding' }],
      ['host:request-answered', '2026-11-05'],
    ]);
    expect(rowOf(record, { policies: [policy] })).toMatchObject({ alsoOwed: false, immediate: false });
  });

  it('but not once everything has ended', () => {
    const record = adult(
      ['review-requested', '2026-11-09', { ground: 'safeguarding' }],
      ['died', '2026-11-10'],
    );
    expect(rowOf(record)).toMatchObject({ status: 'ended', immediate: false, alsoOwed: false });
  });

  it.each<[string, Partial<Timescale>]>([
    ['a day off', { first: { within: { days: 1 }, basis } }],
    ['counted from another day', { first: { within: { days: 0 }, from: { birthday: 90 }, basis } }],
    ['without a limit', { first: { within: 'no-fixed-limit', basis } }],
  ])('but not of a review that is %s', (_, timescale) => {
    const record = caseOf('ours', [['plan-agreed', '2026-11-22']], { bornOn: calendarDate('1940-03-02') });
    expect(rowOf(record, { policies: [policyOf(timescale)] })).toMatchObject({ immediate: false });
  });

  // `{ days: 0 }` with `onDay` is that day of the year, 15 December, and not the day of the start
  it('but not of a review by a day of the year', () => {
    const policy = policyOf({ first: { within: { days: 0 }, onDay: '12-15', basis } });
    const row = rowOf(caseOf('ours', [['plan-agreed', '2026-01-05']]), { policies: [policy] });
    expect(row).toMatchObject({ by: '2026-12-15', immediate: false });
  });

  it('but not of a review that is on hold', () => {
    const policy = policyOf({
      first: { within: { days: 0 }, basis },
      holds: [{ startedBy: ['host:hold'], endedBy: ['host:release'], thenWithin: { days: 5 }, basis }],
    });
    const record = caseOf('ours', [
      ['plan-agreed', '2026-11-22'],
      ['host:hold', '2026-11-22'],
    ]);
    expect(rowOf(record, { policies: [policy] })).toMatchObject({ status: 'on-hold', immediate: false });
  });
});

describe('a row of reviewList tells what is missing', () => {
  const facts = { lives: { type: 'text', means: 'Where the person lives.' } } as const;
  const asks = (within: number): Partial<Timescale> => ({
    first: { within: { weeks: within }, when: [{ fact: 'lives', is: 'alone' }], basis },
  });

  it('once, however many rules ask for it', () => {
    const policy = { ...policyOf(asks(4), asks(6)), facts };
    const record = caseOf('ours', [['plan-agreed', '2026-11-02']], { id: 'C1', team: 'North' });
    // the sooner stands: four weeks from 2 November are 30 November
    expect(rowOf(record, { policies: [policy] })).toMatchObject({
      by: '2026-11-30',
      missing: ['facts.lives'],
    });
  });

  it('of every timescale', () => {
    const policy = { ...policyOf(asks(4), { ...asks(6), endsAtAge: 90 }), facts };
    const record = caseOf('ours', [['plan-agreed', '2026-11-02']]);
    expect(rowOf(record, { policies: [policy] })?.missing).toEqual(['facts.lives', 'bornOn']);
  });

  it('and says nothing of it where nothing is', () => {
    const policy = { ...policyOf(asks(4)), facts };
    const record = caseOf('ours', [['plan-agreed', '2026-11-02']], { facts: { lives: 'alone' } });
    expect(rowOf(record, { policies: [policy] })).not.toHaveProperty('missing');
  });

  it('and asks for nothing more once it has ended', () => {
    const record = caseOf('england-looked-after-child', [
      ['became-looked-after', '2026-11-02'],
      ['ceased-to-be-looked-after', '2026-11-09'],
    ]);
    expect(rowOf(record)).not.toHaveProperty('missing');
  });
});

describe('a row of reviewList tells how strong the duty is', () => {
  // the plan of 2 March 2026: to be considered from 13 to 27 April, the year ends on 2 March 2027, and 28 days before is 2 February
  it.each([
    ['2026-04-12', 'light-touch-review', 'consider', 'not-open', 15, 0],
    ['2026-04-13', 'light-touch-review', 'consider', 'due-soon', 14, 0],
    ['2026-04-27', 'light-touch-review', 'consider', 'due-soon', 0, 0],
    ['2026-04-28', 'light-touch-review', 'consider', 'not-yet-considered', 0, 0],
    ['2027-02-01', 'light-touch-review', 'consider', 'not-yet-considered', 0, 0],
    ['2027-02-02', 'annual-review', 'must', 'due-soon', 28, 0],
    ['2027-03-03', 'annual-review', 'must', 'overdue', 0, 1],
  ] as const)(
    'and gives way to what must happen: on %s it is the %s',
    (day, timescale, strength, status, daysToGo, overdueDays) => {
      const row = rowOf(adult(['plan-agreed', '2026-03-02']), { today: calendarDate(day) });
      expect(row).toMatchObject({ timescale, strength, status, daysToGo, overdueDays });
    },
  );

  it('and stays with what was to be considered where nothing must happen', () => {
    const policy = policyOf({ first: { within: { weeks: 4 }, basis }, strength: 'consider' });
    const row = rowOf(caseOf('ours', [['plan-agreed', '2026-03-02']]), { policies: [policy] });
    expect(row).toMatchObject({ strength: 'consider', status: 'not-yet-considered', by: '2026-03-30' });
  });
});

describe('a row of reviewList without a day', () => {
  it('is on hold while a hold runs', () => {
    const policy = policyOf({
      thenEvery: { within: { months: 6 }, basis },
      holds: [{ startedBy: ['host:hold'], endedBy: ['host:release'], thenWithin: { days: 5 }, basis }],
    });
    const record = caseOf('ours', [
      ['plan-agreed', '2026-09-07'],
      ['host:hold', '2026-10-05'],
    ]);
    expect(rowOf(record, { policies: [policy] })).toEqual({
      place: 0,
      policy: 'ours',
      timescale: 'review-1',
      status: 'on-hold',
      strength: 'must',
      provisional: false,
      alsoOwed: false,
      immediate: false,
    });
  });

  it('is without limit, and owes nothing besides, where that is all there is', () => {
    expect(rowOf(adult(['review-requested', '2026-11-09']))).toEqual({
      place: 0,
      policy: 'england-adult-care-and-support',
      timescale: 'requested-review',
      status: 'no-limit',
      strength: 'must',
      provisional: false,
      alsoOwed: false,
      immediate: false,
    });
  });

  it('says why nothing is scheduled', () => {
    const done = policyOf({ first: { within: { weeks: 4 }, basis } });
    const record = caseOf('ours', [
      ['plan-agreed', '2026-09-07'],
      ['review-held', '2026-09-14'],
    ]);
    expect(rowOf(record, { policies: [done] })).toMatchObject({ status: 'not-scheduled', because: 'done' });
  });
});

describe('reviewList, soon', () => {
  // due on 28 February 2027, 98 days off
  it.each([
    [97, 'open'],
    [98, 'due-soon'],
  ])('with %i days for soon is %s', (dueSoonDays, status) => {
    expect(rowOf(open(), { dueSoonDays })).toMatchObject({ status, daysToGo: 98 });
  });
});

describe('reviewList, of a policy of which a birthday ends one part only', () => {
  it('goes on to what the birthday has not ended', () => {
    const [first] = LONDON_HOUSING_TRUST_SUPPORT.timescales;
    const policy = {
      ...LONDON_HOUSING_TRUST_SUPPORT,
      timescales: [
        { ...first, endsAtAge: 18 },
        {
          ...first,
          id: 'for-ever',
          thenEvery: { within: { months: 12 }, basis: LONDON_HOUSING_TRUST_SUPPORT.basis },
        },
      ],
    } as const satisfies ReviewPolicy;
    const record = {
      policy: policy.id,
      bornOn: '2008-06-01',
      events: [{ kind: 'plan-agreed', on: '2025-10-01' }],
    };
    // six months on is 1 April 2026, and 18 on 1 June; twelve months on is 1 October
    const rowOn = (today: string) =>
      reviewList([record], { today: calendarDate(today), policies: [policy] }).rows[0];
    expect(rowOn('2026-05-31')).toMatchObject({ timescale: 'six-monthly-review', status: 'overdue' });
    expect(rowOn('2026-06-01')).toMatchObject({ timescale: 'for-ever', status: 'open', by: '2026-10-01' });
  });
});
