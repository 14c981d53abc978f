import { describe, expect, it } from 'vitest';
import {
  type Basis,
  calendarDate,
  type EventKind,
  explainReview,
  type FactValue,
  type Interval,
  isCalendarDate,
  type LimitRule,
  type NextReviewOptions,
  nextReview,
  type ReviewLimit,
  type ReviewPolicy,
  type ReviewRecord,
  reviewSchedule,
  reviewStatus,
  type Timescale,
  ukWorkingCalendar,
  withBankHolidays,
} from '../../src/index.js';
import { deepFreeze } from '../support/deep-freeze.js';

const on = calendarDate;

function sourceAt(locator: string): Basis {
  return { source: 'Our procedure', locator, claimedForce: 'local', checked: 'seen' };
}

const basis = sourceAt('section 1');

/** A policy of some timescales, to try one part of the grammar at a time; the first is called `review`. */
function policyOf(...timescales: readonly Partial<Timescale>[]): ReviewPolicy {
  const [first, ...others] = timescales.map(
    (timescale, place): Timescale => ({
      id: place === 0 ? 'review' : `review-${place + 1}`,
      title: 'review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      endedBy: ['plan-closed'],
      ...timescale,
    }),
  );
  return deepFreeze({
    id: 'host-policy',
    title: 'Reviews of ours',
    nation: 'england',
    cohort: 'people in our service',
    calendar: ['england-and-wales'],
    timescales: [first as Timescale, ...others],
    basis: sourceAt('section 9'),
  });
}

/** A policy of one limit, that is met once. */
function limited(limit: Omit<ReviewLimit, 'basis'>): ReviewPolicy {
  return policyOf({ first: { basis, ...limit } });
}

/** Two versions of one timescale: to the end of 2025, and from 2026 on. */
function versionsOf(old: Partial<Timescale>, current: Partial<Timescale>): ReviewPolicy {
  return policyOf(
    { ...old, inForce: { to: on('2025-12-31'), checked: 'seen' } },
    { id: 'review', ...current, inForce: { from: on('2026-01-01'), checked: 'seen' } },
  );
}

type Told = readonly [kind: EventKind, on: string, plannedFor?: string];

function record(...events: readonly Told[]): ReviewRecord {
  return deepFreeze({
    events: events.map(([kind, day, plannedFor]) => ({
      kind,
      on: on(day),
      ...(plannedFor !== undefined && { plannedFor: on(plannedFor) }),
    })),
  });
}

/** A record with one event of a Monday, with what else is known. */
function begun(more: Partial<ReviewRecord> = {}): ReviewRecord {
  return deepFreeze({ ...record(['plan-agreed', '2026-03-02']), ...more });
}

function knowing(facts: Readonly<Record<string, FactValue>>): ReviewRecord {
  return begun({ facts });
}

function born(bornOn: string): ReviewRecord {
  return begun({ bornOn: on(bornOn) });
}

describe('nextReview, counting after a day', () => {
  it.each([
    // the day itself
    ['2026-03-02', { days: 0 }, '2026-03-02'],
    ['2026-03-02', { days: 1 }, '2026-03-03'],
    // 29 days are left in March, then 5 of April and so on: 2 March and 28 is 30 March
    ['2026-03-02', { days: 28 }, '2026-03-30'],
    // over the change of the clocks, on 29 March and on 25 October
    ['2026-03-28', { days: 2 }, '2026-03-30'],
    ['2026-10-24', { days: 2 }, '2026-10-26'],
    ['2026-12-31', { days: 1 }, '2027-01-01'],
    ['2028-02-28', { days: 1 }, '2028-02-29'],
    // 29 to 31 March, 30 days of April: 56 days from 2 March is 27 April
    ['2026-03-02', { weeks: 8 }, '2026-04-27'],
    // 364 days
    ['2026-01-01', { weeks: 52 }, '2026-12-31'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-02-28', { months: 1 }, '2026-03-28'],
    ['2028-02-29', { months: 12 }, '2029-02-28'],
    ['2026-08-31', { months: 6 }, '2027-02-28'],
    // Good Friday is 3 April, Easter Monday 6 April
    ['2026-04-02', { workingDays: 1 }, '2026-04-07'],
    ['2026-04-03', { workingDays: 1 }, '2026-04-07'],
    // 23-27 is 5, 30 to 2 April is 9, 7-10 is 13, 13-17 is 18, 20 and 21 are 20
    ['2026-03-21', { workingDays: 20 }, '2026-04-21'],
    ['2026-04-03', { workingDays: 0 }, '2026-04-03'],
  ] satisfies readonly (readonly [string, Interval, string])[])('from %s, %j: %s', (start, within, by) => {
    expect(nextReview(limited({ within }), record(['plan-agreed', start]))).toMatchObject({
      by,
      countedFrom: start,
      from: start,
    });
  });
});

describe('nextReview, counting beginning with a day', () => {
  it.each([
    ['2026-03-02', { days: 1 }, '2026-03-02'],
    ['2026-03-02', { days: 28 }, '2026-03-29'],
    ['2026-03-02', { weeks: 8 }, '2026-04-26'],
    // the day before the corresponding date
    ['2026-03-02', { months: 12 }, '2027-03-01'],
    ['2026-03-01', { months: 1 }, '2026-03-31'],
    ['2026-02-28', { months: 1 }, '2026-03-27'],
    // a shorter month has no corresponding date: its last day
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2028-02-29', { months: 12 }, '2029-02-28'],
    // it has one: the day before
    ['2028-02-29', { months: 48 }, '2032-02-28'],
    // Monday to Friday
    ['2026-03-02', { workingDays: 5 }, '2026-03-06'],
    ['2026-03-02', { workingDays: 1 }, '2026-03-02'],
    // the first working day on or after Good Friday is the Tuesday after Easter, and that is day 1
    ['2026-04-03', { workingDays: 1 }, '2026-04-07'],
    ['2026-04-03', { workingDays: 2 }, '2026-04-08'],
  ] satisfies readonly (readonly [string, Interval, string])[])('%s, %j: %s', (start, within, by) => {
    const policy = limited({ within, counting: 'beginning-with' });
    expect(nextReview(policy, record(['plan-agreed', start]))).toMatchObject({ by, countedFrom: start });
  });
});

describe('nextReview, counting back from a day', () => {
  it.each([
    ['2026-03-02', { days: 0 }, '2026-03-02'],
    ['2026-03-02', { days: 14 }, '2026-02-16'],
    ['2028-03-01', { days: 1 }, '2028-02-29'],
    ['2026-03-02', { weeks: 2 }, '2026-02-16'],
    ['2026-03-31', { months: 1 }, '2026-02-28'],
    ['2028-03-31', { months: 1 }, '2028-02-29'],
    ['2027-01-15', { months: 5 }, '2026-08-15'],
    // from the Tuesday after Easter: Thursday 2 April is 1, Wednesday is 2
    ['2026-04-07', { workingDays: 2 }, '2026-04-01'],
    // from Easter Monday, which is none itself
    ['2026-04-06', { workingDays: 1 }, '2026-04-02'],
  ] satisfies readonly (readonly [string, Interval, string])[])('from %s, %j: %s', (start, within, by) => {
    const policy = limited({ within, counting: 'before' });
    expect(nextReview(policy, record(['plan-agreed', start]))).toMatchObject({ by, from: by });
  });
});

describe('nextReview, where the last day itself is too late', () => {
  it.each([
    [{ within: { days: 0 } }, '2026-03-01', '2026-02-27'],
    [{ within: { weeks: 8 } }, '2026-04-26', '2026-04-24'],
    // 12 months beginning with 2 March end on 1 March
    [{ within: { months: 12 }, counting: 'beginning-with' }, '2027-02-28', '2027-02-26'],
    // a month before 2 March is 2 February
    [{ within: { months: 1 }, counting: 'before' }, '2026-02-01', '2026-01-30'],
    // 3-6 March is 4, 9-13 is 9, 16-20 is 14, 23-27 is 19, 30 to 2 April is 23, 7 April is 24: before it is Easter Monday
    [{ within: { workingDays: 24 } }, '2026-04-06', '2026-04-02'],
  ] as const)('%j: by %s', (limit, by, planBy) => {
    expect(nextReview(limited({ ...limit, last: 'before' }), begun())).toMatchObject({ by, planBy });
  });

  it('is the same as no word about it where told that the day is allowed', () => {
    expect(nextReview(limited({ within: { weeks: 8 }, last: 'by' }), begun()).by).toBe('2026-04-27');
  });
});

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

describe('nextReview, less what has to follow', () => {
  it.each([
    // 2 March 2027 less 28 days
    [{ within: { months: 12 }, less: { weeks: 4 } }, '2027-02-02'],
    // 2 March and 36 days is 7 April, the Tuesday after Easter; 2 April is 1 before it, 1 April 2
    [{ within: { days: 36 }, less: { workingDays: 2 } }, '2026-04-01'],
    // 29 days is 31 March; a month less is kept to the end of February
    [{ within: { days: 29 }, less: { months: 1 } }, '2026-02-28'],
    // before 2 March 2027 is 1 March; less 28 days
    [{ within: { months: 12 }, last: 'before', less: { weeks: 4 } }, '2027-02-01'],
    // back to 2 February, and a week more
    [{ within: { months: 1 }, counting: 'before', less: { weeks: 1 } }, '2026-01-26'],
    // ends on 1 March 2027
    [{ within: { months: 12 }, counting: 'beginning-with', less: { days: 1 } }, '2027-02-28'],
    [{ within: { months: 12 }, less: { days: 0 } }, '2027-03-02'],
  ] as const)('%j: %s', (limit, by) => {
    expect(nextReview(limited(limit), begun()).by).toBe(by);
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

describe('nextReview, with a window', () => {
  const policy = limited({ within: { weeks: 8 }, opensAfter: { weeks: 6 } });

  it.each([
    // 2 March and 42 days is 13 April, and 56 days is 27 April
    ['2026-03-02', 'not-open'],
    ['2026-04-12', 'not-open'],
    ['2026-04-13', 'open'],
    ['2026-04-19', 'open'],
    ['2026-04-20', 'due-soon'],
    ['2026-04-27', 'due-soon'],
    ['2026-04-28', 'overdue'],
  ])('stands on %s as %s', (today, status) => {
    const due = nextReview(policy, begun());
    expect(due).toMatchObject({ from: '2026-04-13', by: '2026-04-27' });
    expect(reviewStatus(due, on(today), { dueSoonDays: 7 }).status).toBe(status);
  });

  it.each([
    [{ days: 10 }, '2026-03-12'],
    [{ months: 1 }, '2026-04-02'],
    // 3-6 is 4, 9-13 is 9, 16 is 10
    [{ workingDays: 10 }, '2026-03-16'],
  ] satisfies readonly (readonly [Interval, string])[])('opens after %j: %s', (opensAfter, from) => {
    expect(nextReview(limited({ within: { weeks: 8 }, opensAfter }), begun())).toMatchObject({
      from,
      by: '2026-04-27',
    });
  });

  it('opens after the day that the limit is counted from', () => {
    const placed = limited({ within: { weeks: 8 }, opensAfter: { weeks: 6 }, from: { fact: 'placedOn' } });
    // 1 April and 42 days, and 56 days
    expect(nextReview(placed, knowing({ placedOn: '2026-04-01' }))).toMatchObject({
      from: '2026-05-13',
      by: '2026-05-27',
      countedFrom: '2026-04-01',
    });
  });

  it('is not met by a review on the day that starts it, whenever the next one is', () => {
    const sameDay = record(['plan-agreed', '2026-03-02'], ['review-held', '2026-03-02']);
    expect(nextReview(policy, sameDay)).toMatchObject({ kind: 'due', by: '2026-04-27' });
    const later = record(
      ['plan-agreed', '2026-03-02'],
      ['review-held', '2026-03-02'],
      ['review-held', '2026-04-13'],
    );
    expect(nextReview(policy, later)).toMatchObject({ because: 'done', on: '2026-04-13' });
  });

  // the window is counted from a fact that is not known: `from` comes out as "2725-93-69829"
  it('opens on a real day where the day that the window is counted from is not known', () => {
    const next = nextReview(
      limited({
        within: { months: 6 },
        from: { fact: 'placedOn' },
        opensAfter: { weeks: 1 },
        soonestWith: [{ within: { months: 1 }, basis }],
      }),
      begun(),
    );
    expect(next).toMatchObject({ kind: 'due', by: '2026-04-02', missing: ['facts.placedOn'] });
    expect(next.kind === 'due' && isCalendarDate(next.from) && next.from <= next.by).toBe(true);
  });

  // `from` is 13 April, four weeks past the last day: never open, then overdue
  it('opens no later than the last day, where another figure makes that sooner', () => {
    const next = nextReview(
      limited({
        within: { weeks: 8 },
        opensAfter: { weeks: 6 },
        soonestWith: [{ within: { weeks: 2 }, basis }],
      }),
      begun(),
    );
    expect(next.by).toBe('2026-03-16');
    expect(next.kind === 'due' && next.from <= next.by).toBe(true);
  });

  // "How long after its day", and `onDay` is the day "to count from instead": counted from 2 March, it opens on 13 April, past the last day
  it('opens after the day of the year that the limit is counted from', () => {
    const next = nextReview(
      limited({ within: { weeks: 8 }, onDay: '02-15', opensAfter: { weeks: 6 } }),
      begun(),
    );
    // 15 February and 42 days is 29 March, and 56 days is 12 April
    expect(next).toMatchObject({ from: '2026-03-29', by: '2026-04-12' });
  });
});

describe('nextReview, by the soonest of several figures', () => {
  const other: LimitRule = {
    within: { months: 3 },
    from: { fact: 'placedOn' },
    basis: sourceAt('section 2'),
  };
  const policy = limited({ within: { months: 6 }, soonestWith: [other] });

  it.each([
    // six months from 2 March is 2 September
    ['2026-06-01', '2026-09-01', '2026-06-01', 'section 2'],
    ['2026-06-02', '2026-09-02', '2026-03-02', 'section 1'],
    ['2026-06-03', '2026-09-02', '2026-03-02', 'section 1'],
    ['2025-01-31', '2025-04-30', '2025-01-31', 'section 2'],
  ])('with a fact of %s: %s', (placedOn, by, countedFrom, locator) => {
    expect(nextReview(policy, knowing({ placedOn }))).toMatchObject({
      by,
      countedFrom,
      rule: { basis: { locator } },
      basis: { locator },
      limit: { basis: { locator: 'section 1' } },
    });
  });

  it('goes by those that are known, and names what is not', () => {
    expect(nextReview(policy, begun())).toMatchObject({
      by: '2026-09-02',
      countedFrom: '2026-03-02',
      missing: ['facts.placedOn'],
    });
  });

  it('goes by the other where its own day is not known', () => {
    const reversed = limited({
      within: { months: 3 },
      from: { fact: 'placedOn' },
      soonestWith: [{ within: { months: 6 }, basis }],
    });
    expect(nextReview(reversed, begun())).toMatchObject({
      by: '2026-09-02',
      countedFrom: '2026-03-02',
      missing: ['facts.placedOn'],
    });
  });

  it('takes one of many, each counted in its own way', () => {
    const many = limited({
      within: { months: 6 },
      soonestWith: [
        { within: { weeks: 20 }, basis },
        { within: { workingDays: 20 }, counting: 'beginning-with', basis },
        { within: { days: 30 }, last: 'before', basis },
        { within: { months: 2 }, less: { weeks: 1 }, basis },
      ],
    });
    // 2-6 March is 5, to 27 March 20; the third gives 31 March, the fourth 25 April
    expect(nextReview(many, begun()).by).toBe('2026-03-27');
  });

  it('has none where none is known', () => {
    const unknown = limited({
      within: { months: 3 },
      from: { fact: 'placedOn' },
      soonestWith: [{ within: { days: 0 }, from: { birthday: 5 }, basis }],
    });
    expect(nextReview(unknown, begun())).toMatchObject({
      because: 'facts-missing',
      missing: ['facts.placedOn', 'bornOn'],
    });
  });
});

describe('nextReview, by the latest of several figures', () => {
  const policy = limited({
    within: { months: 6 },
    latestWith: [{ within: { months: 3 }, from: { fact: 'placedOn' }, basis: sourceAt('section 2') }],
  });

  it.each([
    ['2026-06-01', '2026-09-02', 'section 1'],
    ['2026-06-02', '2026-09-02', 'section 1'],
    ['2026-06-03', '2026-09-03', 'section 2'],
  ])('with a fact of %s: %s', (placedOn, by, locator) => {
    expect(nextReview(policy, knowing({ placedOn }))).toMatchObject({ by, rule: { basis: { locator } } });
  });

  it('goes by those that are known, which is the soonest that may apply, and names what is not', () => {
    expect(nextReview(policy, begun())).toMatchObject({ by: '2026-09-02', missing: ['facts.placedOn'] });
  });

  it('goes by the other where its own day is not known', () => {
    const reversed = limited({
      within: { months: 3 },
      from: { fact: 'placedOn' },
      latestWith: [
        { within: { months: 6 }, basis },
        { within: { months: 1 }, basis },
      ],
    });
    expect(nextReview(reversed, begun())).toMatchObject({ by: '2026-09-02', missing: ['facts.placedOn'] });
  });
});

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

describe('nextReview, with more time given', () => {
  const extension = {
    by: ['approval-extended', 'complaint-extended'],
    within: { weeks: 8 },
    basis: sourceAt('section 3'),
  } as const;
  const policy = limited({ within: { weeks: 4 }, extension });

  it.each([
    // four weeks are up on 30 March, eight on 27 April
    ['2026-03-01', '2026-03-30', undefined],
    ['2026-03-02', '2026-04-27', '2026-03-02'],
    ['2026-03-29', '2026-04-27', '2026-03-29'],
    ['2026-03-30', '2026-04-27', '2026-03-30'],
    ['2026-03-31', '2026-03-30', undefined],
  ])('on %s: by %s', (day, by, extendedOn) => {
    const next = nextReview(policy, record(['plan-agreed', '2026-03-02'], ['approval-extended', day]));
    expect(next).toMatchObject({ by, countedFrom: '2026-03-02', basis });
    expect(next.kind === 'due' && next.extendedOn).toBe(extendedOn);
  });

  it('does not add up, and says when it was given last in time', () => {
    const twice = record(
      ['plan-agreed', '2026-03-02'],
      ['complaint-extended', '2026-03-16'],
      ['approval-extended', '2026-03-09'],
      ['approval-extended', '2026-04-01'],
    );
    expect(nextReview(policy, twice)).toMatchObject({ by: '2026-04-27', extendedOn: '2026-03-16' });
  });

  it('never brings a day forward', () => {
    const shorter = limited({ within: { weeks: 4 }, extension: { ...extension, within: { weeks: 3 } } });
    const next = nextReview(
      shorter,
      record(['plan-agreed', '2026-03-02'], ['approval-extended', '2026-03-09']),
    );
    expect(next.by).toBe('2026-03-30');
    expect(next).not.toHaveProperty('extendedOn');
  });

  it('counts from the day that the limit is counted from, and in its way', () => {
    const placed = limited({
      within: { weeks: 4 },
      from: { fact: 'placedOn' },
      counting: 'beginning-with',
      extension,
    });
    const next = nextReview(placed, {
      ...record(['plan-agreed', '2026-03-02'], ['approval-extended', '2026-03-10']),
      facts: { placedOn: '2026-03-09' },
    });
    // 55 days after 9 March
    expect(next).toMatchObject({ by: '2026-05-03', countedFrom: '2026-03-09' });
  });

  it('holds for the step in which it was given only', () => {
    const every = policyOf({ thenEvery: { within: { weeks: 4 }, extension, basis } });
    const next = nextReview(
      every,
      record(
        ['plan-agreed', '2026-03-02'],
        ['approval-extended', '2026-03-09'],
        ['review-held', '2026-03-16'],
      ),
    );
    expect(next.by).toBe('2026-04-13');
  });

  it('explains it', () => {
    const given = record(['plan-agreed', '2026-03-02'], ['approval-extended', '2026-03-09']);
    expect(explainReview(nextReview(policy, given))).toContain(
      'More time was given on Monday 9 March 2026. That comes from Our procedure, section 3: ',
    );
  });

  // "How long the limit then is, counted from the same day": the day itself stays too late, and what has to follow has to follow still; got 27 April
  it('leaves the rest of the limit as it is', () => {
    const short = limited({ within: { weeks: 4 }, last: 'before', less: { weeks: 1 }, extension });
    const given = record(['plan-agreed', '2026-03-02'], ['approval-extended', '2026-03-09']);
    expect(nextReview(short, given).by).toBe('2026-04-19');
  });
});

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
    expect(reviewStatus(answer, on('2027-01-01'))).toEqual({ status: 'on-hold', review: answer });
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
    expect(reviewStatus(due, on('2026-04-01')).status).toBe('on-hold');
    expect(reviewStatus(due, on('2026-04-02')).status).toBe('ended');
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

describe('nextReview, by the end of a school term', () => {
  const spring = { from: on('2026-01-05'), to: on('2026-03-27') };
  const summer = { from: on('2026-04-13'), to: on('2026-07-20') };
  const autumn = { from: on('2026-09-03'), to: on('2026-12-18') };
  const policy = limited({ within: 'end-of-next-term' });
  const by = (
    start: string,
    ...terms: NonNullable<NextReviewOptions['terms']>[number][]
  ): string | undefined => nextReview(policy, record(['plan-agreed', start]), deepFreeze({ terms })).by;

  it.each([
    ['in a term', '2026-03-02', '2026-07-20'],
    ['on its last day', '2026-03-27', '2026-07-20'],
    ['in a holiday', '2026-04-02', '2026-07-20'],
    ['on the eve of a term', '2026-04-12', '2026-07-20'],
    ['on the first day of a term, which has begun', '2026-04-13', '2026-12-18'],
    ['before any of them', '2025-11-03', '2026-03-27'],
  ])('counts from a day %s', (_, start, expected) => {
    expect(by(start, spring, summer, autumn)).toBe(expected);
  });

  it('takes the terms in any order', () => {
    expect(by('2026-03-02', autumn, summer, spring)).toBe('2026-07-20');
    expect(by('2026-03-02', autumn, spring, summer)).toBe('2026-07-20');
  });

  it('says that no term is known', () => {
    const terms = [spring, summer];
    for (const known of [{}, { terms: [] }, { terms }] satisfies NextReviewOptions[]) {
      expect(nextReview(policy, record(['plan-agreed', '2026-04-13']), known)).toEqual({
        kind: 'not-scheduled',
        because: 'terms-unknown',
        policy: 'host-policy',
        timescale: 'review',
        title: 'review',
        startedOn: '2026-04-13',
        startedBy: 'plan-agreed',
        basis,
      });
    }
  });

  it('goes with other figures, and by those alone where no term is known', () => {
    const soonest = limited({ within: 'end-of-next-term', soonestWith: [{ within: { weeks: 8 }, basis }] });
    const latest = limited({ within: { weeks: 8 }, latestWith: [{ within: 'end-of-next-term', basis }] });
    const terms = [summer];
    expect(nextReview(soonest, begun(), { terms }).by).toBe('2026-04-27');
    expect(nextReview(latest, begun(), { terms })).toMatchObject({
      by: '2026-07-20',
      countedFrom: '2026-03-02',
    });
    expect(nextReview(soonest, begun()).by).toBe('2026-04-27');
    expect(nextReview(latest, begun()).by).toBe('2026-04-27');
  });

  it('can be short of its last day', () => {
    const before = limited({ within: 'end-of-next-term', last: 'before' });
    expect(nextReview(before, begun(), { terms: [summer] }).by).toBe('2026-07-19');
  });

  // throws calendar/out-of-range: a day is taken off the day that there is not
  it('says that no term is known, of a limit that is short of its last day', () => {
    const before = limited({ within: 'end-of-next-term', last: 'before' });
    expect(nextReview(before, begun())).toMatchObject({ because: 'terms-unknown' });
  });

  // "What to take off the day so found": nothing is taken off the end of a term; got 20 July
  it('is less what has to follow', () => {
    const less = limited({ within: 'end-of-next-term', less: { weeks: 2 } });
    expect(nextReview(less, begun(), { terms: [summer] }).by).toBe('2026-07-06');
  });
});

describe('nextReview, by versions in time', () => {
  const policy = policyOf(
    {
      title: 'old review',
      thenEvery: { within: { months: 12 }, basis: sourceAt('section 1, first edition') },
      inForce: { from: on('2015-04-01'), to: on('2025-12-31'), checked: 'seen' },
    },
    {
      id: 'review',
      title: 'new review',
      thenEvery: { within: { months: 6 }, basis: sourceAt('section 1, second edition') },
      inForce: { from: on('2026-01-01'), checked: 'seen' },
    },
  );

  it.each([
    ['2015-04-01', 'old review', '2016-04-01'],
    ['2025-12-31', 'old review', '2026-12-31'],
    ['2026-01-01', 'new review', '2026-07-01'],
    ['2026-03-02', 'new review', '2026-09-02'],
  ])('goes by the one in force on %s', (start, title, by) => {
    const next = nextReview(policy, record(['plan-agreed', start]));
    expect(next).toMatchObject({ timescale: 'review', title, by });
    expect(next).not.toHaveProperty('inForceFrom');
  });

  it('goes by the earliest before any was in force, and says so', () => {
    const next = nextReview(policy, record(['plan-agreed', '2015-03-31']));
    expect(next).toMatchObject({ title: 'old review', by: '2016-03-31', inForceFrom: '2015-04-01' });
    expect(explainReview(next)).toContain(
      'The rule came into force on Wednesday 1 April 2015, after this began.',
    );
  });

  it('goes by the next one from a review held under it', () => {
    const start = ['plan-agreed', '2025-06-02'] as const;
    expect(nextReview(policy, record(start, ['review-held', '2025-12-31'])).by).toBe('2026-12-31');
    expect(nextReview(policy, record(start, ['review-held', '2026-01-01']))).toMatchObject({
      title: 'new review',
      by: '2026-07-01',
      step: 'every',
    });
  });

  it('has one answer for both', () => {
    expect(reviewSchedule(policy, begun()).reviews).toHaveLength(1);
  });

  it('takes them in any order', () => {
    const [old, current] = policy.timescales as readonly [Timescale, Timescale];
    const reversed: ReviewPolicy = { ...policy, timescales: [current, old] };
    for (const start of ['2015-03-31', '2025-12-31', '2026-01-01']) {
      const told = record(['plan-agreed', start]);
      expect(nextReview(reversed, told)).toEqual(nextReview(policy, told));
    }
  });

  it('takes each kind of event for what it is on its day', () => {
    const changed = versionsOf(
      { thenEvery: { within: { months: 12 }, basis } },
      { metBy: ['light-touch-review-held'], thenEvery: { within: { months: 6 }, basis } },
    );
    const start = ['plan-agreed', '2025-06-02'] as const;
    expect(nextReview(changed, record(start, ['light-touch-review-held', '2025-12-31'])).by).toBe(
      '2026-06-02',
    );
    expect(nextReview(changed, record(start, ['light-touch-review-held', '2026-01-01'])).by).toBe(
      '2026-07-01',
    );
    expect(nextReview(changed, record(start, ['review-held', '2026-01-01'])).by).toBe('2026-06-02');
  });

  it('is done where the version of the day knows no further step', () => {
    const once = versionsOf(
      { thenEvery: { within: { months: 12 }, basis } },
      { first: { within: { months: 6 }, basis } },
    );
    const start = ['plan-agreed', '2025-06-02'] as const;
    expect(nextReview(once, record(start, ['review-held', '2025-12-31'])).by).toBe('2026-12-31');
    expect(nextReview(once, record(start, ['review-held', '2026-01-01']))).toMatchObject({ because: 'done' });
  });

  const lapsed = policyOf({
    thenEvery: { within: { months: 6 }, basis },
    inForce: { from: on('2015-04-01'), to: on('2026-03-02'), checked: 'seen' },
  });

  it.each([
    ['2026-03-02', { kind: 'due', by: '2026-09-02' }],
    ['2026-03-03', { kind: 'not-scheduled', because: 'not-started' }],
  ])('begins nothing under one that has lapsed: %s', (start, expected) => {
    expect(nextReview(lapsed, record(['plan-agreed', start]))).toMatchObject(expected);
  });

  it('has nothing more to say of a review held after it lapsed', () => {
    const start = ['plan-agreed', '2025-12-01'] as const;
    expect(nextReview(lapsed, record(start, ['review-held', '2026-03-02'])).by).toBe('2026-09-02');
    expect(nextReview(lapsed, record(start, ['review-held', '2026-03-03']))).toEqual({
      kind: 'not-scheduled',
      because: 'not-in-force',
      policy: 'host-policy',
      timescale: 'review',
      title: 'review',
      startedOn: '2026-03-03',
      startedBy: 'review-held',
      basis: sourceAt('section 9'),
    });
  });

  it('begins nothing between two that do not meet', () => {
    const apart = policyOf(
      { thenEvery: { within: { months: 12 }, basis }, inForce: { to: on('2024-12-31'), checked: 'seen' } },
      {
        id: 'review',
        thenEvery: { within: { months: 6 }, basis },
        inForce: { from: on('2026-01-01'), checked: 'seen' },
      },
    );
    expect(nextReview(apart, record(['plan-agreed', '2025-06-02']))).toMatchObject({
      because: 'not-started',
    });
    expect(
      nextReview(apart, record(['plan-agreed', '2024-06-03'], ['review-held', '2025-06-02'])),
    ).toMatchObject({
      because: 'not-in-force',
    });
  });

  // `endedBy` is undefined and `title` the first version's: what has ended is read by the first version, whatever the day
  it('names what ended it, where only a later version knows that', () => {
    const ended = versionsOf(
      { title: 'old review', thenEvery: { within: { months: 12 }, basis } },
      { title: 'new review', endedBy: ['service-ended'], thenEvery: { within: { months: 6 }, basis } },
    );
    const answer = nextReview(ended, record(['plan-agreed', '2026-01-05'], ['service-ended', '2026-02-02']));
    expect(answer).toMatchObject({
      kind: 'ended',
      on: '2026-02-02',
      endedBy: 'service-ended',
      title: 'new review',
    });
    expect(explainReview(answer)).toBe('Nothing is due: the service ended on Monday 2 February 2026.');
  });

  // `title` is the first version's
  it('calls what is done by the name it had on its day', () => {
    const done = versionsOf(
      { title: 'old review', first: { within: { months: 12 }, basis } },
      { title: 'new review', first: { within: { months: 6 }, basis } },
    );
    const met = record(['plan-agreed', '2026-01-05'], ['review-held', '2026-02-02']);
    expect(nextReview(done, met)).toMatchObject({ because: 'done', title: 'new review' });
  });

  // throws a TypeError: the step follows from the early event, and the version of that day has no second step
  it('is met early by an event from before the version that knows a second step', () => {
    const early = versionsOf(
      { metEarly: true, first: { within: { weeks: 2 }, basis } },
      { metEarly: true, first: { within: { weeks: 2 }, basis }, thenEvery: { within: { months: 6 }, basis } },
    );
    const told = record(['review-held', '2025-12-22'], ['plan-agreed', '2026-01-05']);
    expect(['due', 'not-scheduled']).toContain(nextReview(early, told).kind);
  });
});

describe('nextReview, when a starting event comes again', () => {
  const cycle = {
    startedBy: ['plan-agreed', 'placement-started'],
    first: { within: { weeks: 4 }, basis },
    thenEvery: { within: { months: 6 }, basis },
  } as const;
  const running = policyOf(cycle);
  const restarting = policyOf({ ...cycle, restarts: true });
  const start = ['plan-agreed', '2026-03-02'] as const;

  it.each([
    ['2026-03-02', '2026-03-30', '2026-03-30'],
    ['2026-03-03', '2026-03-30', '2026-03-31'],
    // begun again after the last day has passed
    ['2026-05-04', '2026-03-30', '2026-06-01'],
  ])('goes on unless told, else begins again: %s', (again, goesOn, beginsAgain) => {
    const told = record(start, ['placement-started', again]);
    expect(nextReview(running, told)).toMatchObject({
      by: goesOn,
      startedOn: '2026-03-02',
      startedBy: 'plan-agreed',
    });
    expect(nextReview(restarting, told).by).toBe(beginsAgain);
  });

  it('begins again with the first limit', () => {
    const told = record(start, ['review-held', '2026-03-16'], ['placement-started', '2026-05-04']);
    expect(nextReview(running, told)).toMatchObject({ step: 'every', by: '2026-09-16' });
    expect(nextReview(restarting, told)).toMatchObject({
      step: 'first',
      by: '2026-06-01',
      startedOn: '2026-05-04',
      startedBy: 'placement-started',
    });
  });

  it('begins again all the same once everything is done', () => {
    const single = policyOf({ first: { within: { weeks: 4 }, basis } });
    const again = record(start, ['review-held', '2026-03-16'], ['plan-agreed', '2026-05-04']);
    expect(nextReview(single, again).by).toBe('2026-06-01');
  });
});

describe('nextReview, of a timescale that is gone through once', () => {
  const policy = policyOf({ once: true, first: { within: { weeks: 4 }, basis } });
  const done = [
    ['plan-agreed', '2026-03-02'],
    ['review-held', '2026-03-16'],
  ] as const;

  it('does not begin again once it is done', () => {
    expect(nextReview(policy, record(...done, ['plan-agreed', '2026-05-04']))).toMatchObject({
      because: 'done',
      on: '2026-03-16',
    });
  });

  it('begins again where it has ended in between', () => {
    const back = record(...done, ['plan-closed', '2026-04-01'], ['plan-agreed', '2026-05-04']);
    expect(nextReview(policy, back)).toMatchObject({ kind: 'due', by: '2026-06-01' });
  });

  it('does not begin again on the day that it is done', () => {
    const sameDay = record(...done, ['plan-agreed', '2026-03-16']);
    expect(nextReview(policy, sameDay)).toMatchObject({ because: 'done' });
  });
});

describe('nextReview, of a limit that can be met early', () => {
  const cycle = { metEarly: true, startedBy: ['placement-started'], metBy: ['placement-plan-made'] } as const;
  const single = policyOf({ ...cycle, first: { within: { weeks: 1 }, basis } });
  const repeating = policyOf({
    ...cycle,
    first: { within: { weeks: 1 }, basis },
    thenEvery: { within: { months: 6 }, basis },
  });

  it('takes what came before it was started', () => {
    const early = record(['placement-plan-made', '2026-02-23'], ['placement-started', '2026-03-02']);
    expect(nextReview(single, early)).toMatchObject({ because: 'done', on: '2026-02-23' });
    // six months from the plan, not from the placement
    expect(nextReview(repeating, early)).toMatchObject({
      step: 'every',
      startedOn: '2026-02-23',
      startedBy: 'placement-plan-made',
      by: '2026-08-23',
    });
  });

  it('takes the latest of several', () => {
    const two = record(
      ['placement-plan-made', '2026-02-23'],
      ['placement-plan-made', '2026-02-09'],
      ['placement-started', '2026-03-02'],
    );
    expect(nextReview(repeating, two).by).toBe('2026-08-23');
  });

  it('uses an early event once', () => {
    const again = record(
      ['placement-plan-made', '2026-02-23'],
      ['placement-started', '2026-03-02'],
      ['placement-started', '2026-06-01'],
    );
    expect(nextReview(single, again)).toMatchObject({
      kind: 'due',
      startedOn: '2026-06-01',
      by: '2026-06-08',
    });
  });

  it('does not use again what met a limit in its time', () => {
    const again = record(
      ['placement-started', '2026-03-02'],
      ['placement-plan-made', '2026-03-04'],
      ['placement-started', '2026-06-01'],
    );
    expect(nextReview(single, again)).toMatchObject({ kind: 'due', by: '2026-06-08' });
    const another = { events: [...again.events, ...record(['placement-plan-made', '2026-05-25']).events] };
    expect(nextReview(single, another)).toMatchObject({ because: 'done', on: '2026-05-25' });
  });

  it('forgets it at an end', () => {
    const ended = record(
      ['placement-plan-made', '2026-02-16'],
      ['plan-closed', '2026-02-23'],
      ['placement-started', '2026-03-02'],
    );
    expect(nextReview(single, ended)).toMatchObject({ kind: 'due', by: '2026-03-09' });
    const sameDay = record(
      ['placement-plan-made', '2026-02-23'],
      ['plan-closed', '2026-02-23'],
      ['placement-started', '2026-03-02'],
    );
    expect(nextReview(single, sameDay)).toMatchObject({ kind: 'due', by: '2026-03-09' });
  });

  it('is nothing unless told', () => {
    const late = policyOf({ ...cycle, metEarly: false, first: { within: { weeks: 1 }, basis } });
    const early = record(['placement-plan-made', '2026-02-23'], ['placement-started', '2026-03-02']);
    expect(nextReview(late, early)).toMatchObject({ kind: 'due', by: '2026-03-09' });
  });

  it('takes what meets the first limit only', () => {
    const drawn = policyOf({
      ...cycle,
      firstMetBy: ['care-plan-made'],
      first: { within: { weeks: 1 }, basis },
      thenEvery: { within: { months: 6 }, basis },
    });
    const start = ['placement-started', '2026-03-02'] as const;
    expect(nextReview(drawn, record(['placement-plan-made', '2026-02-23'], start)).by).toBe('2026-03-09');
    expect(nextReview(drawn, record(['care-plan-made', '2026-02-23'], start))).toMatchObject({
      by: '2026-08-23',
      startedBy: 'care-plan-made',
    });
  });
});

describe('nextReview, where the first limit is met by something else', () => {
  const policy = policyOf({
    firstMetBy: ['light-touch-review-held', 'assessment-completed'],
    first: { within: { weeks: 4 }, basis },
    second: { within: { months: 3 }, basis },
    thenEvery: { within: { months: 6 }, basis },
  });

  it.each([
    ['light-touch-review-held', '2026-03-16', 'second', '2026-06-16'],
    ['assessment-completed', '2026-03-16', 'second', '2026-06-16'],
    ['review-held', '2026-03-16', 'first', '2026-03-30'],
    ['review-declined', '2026-03-16', 'first', '2026-03-30'],
  ] as const)('%s on %s leads to the %s limit', (kind, day, step, by) => {
    expect(nextReview(policy, record(['plan-agreed', '2026-03-02'], [kind, day]))).toMatchObject({
      step,
      by,
    });
  });

  it('is met by the others from then on', () => {
    const met = [
      ['plan-agreed', '2026-03-02'],
      ['light-touch-review-held', '2026-03-16'],
    ] as const;
    expect(nextReview(policy, record(...met, ['light-touch-review-held', '2026-04-01'])).by).toBe(
      '2026-06-16',
    );
    expect(nextReview(policy, record(...met, ['review-held', '2026-04-01']))).toMatchObject({
      step: 'every',
      startedBy: 'review-held',
      by: '2026-10-01',
    });
  });
});

describe('nextReview, of reviews declined and offered', () => {
  it('takes a review that was declined for none, whatever was offered', () => {
    const policy = policyOf({ thenEvery: { within: { months: 6 }, basis } });
    const declined = record(
      ['plan-agreed', '2026-03-02'],
      ['review-offered', '2026-06-01'],
      ['review-declined', '2026-06-08'],
    );
    const next = nextReview(policy, declined);
    expect(next).toEqual(nextReview(policy, begun()));
    expect(reviewStatus(next, on('2026-09-03'))).toMatchObject({ status: 'overdue', overdueDays: 1 });
  });

  it('takes an offer for what the rule asks for, where it asks for one, and the reply for nothing', () => {
    const policy = policyOf({
      metBy: ['review-offered', 'review-held'],
      thenEvery: { within: { months: 6 }, basis },
    });
    const offered = record(
      ['plan-agreed', '2026-03-02'],
      ['review-offered', '2026-06-01'],
      ['review-declined', '2026-06-08'],
    );
    expect(nextReview(policy, offered)).toMatchObject({ by: '2026-12-01', startedBy: 'review-offered' });
  });
});

describe('nextReview, on what opens a policy again', () => {
  const request = { startedBy: ['review-requested'], first: { within: 'no-fixed-limit', basis } } as const;
  const cycle = { thenEvery: { within: { months: 6 }, basis } } as const;
  const ended = [
    ['plan-agreed', '2026-01-05'],
    ['plan-closed', '2026-02-02'],
  ] as const;

  it('is what starts the first timescale, unless told', () => {
    const policy = policyOf(cycle, request);
    const kinds = (...events: readonly Told[]): readonly string[] =>
      reviewSchedule(policy, record(...ended, ...events)).reviews.map(({ kind }) => kind);
    expect(kinds(['review-requested', '2026-03-02'])).toEqual(['ended', 'ended']);
    expect(kinds(['plan-agreed', '2026-03-02'])).toEqual(['due', 'not-scheduled']);
    expect(kinds(['plan-agreed', '2026-03-02'], ['review-requested', '2026-03-02'])).toEqual([
      'due',
      'no-fixed-limit',
    ]);
    // asked for before it was opened again
    expect(kinds(['plan-agreed', '2026-03-02'], ['review-requested', '2026-03-01'])).toEqual([
      'due',
      'not-scheduled',
    ]);
  });

  it('is what the policy names, else, which need not start anything itself', () => {
    const policy: ReviewPolicy = { ...policyOf(cycle, request), openedBy: ['referral-received'] };
    const kinds = (...events: readonly Told[]): readonly string[] =>
      reviewSchedule(policy, record(...ended, ...events)).reviews.map(({ kind }) => kind);
    expect(kinds(['plan-agreed', '2026-03-02'])).toEqual(['ended', 'ended']);
    expect(kinds(['referral-received', '2026-03-02'])).toEqual(['not-scheduled', 'not-scheduled']);
    expect(kinds(['referral-received', '2026-03-02'], ['review-requested', '2026-03-03'])).toEqual([
      'not-scheduled',
      'no-fixed-limit',
    ]);
    expect(kinds(['referral-received', '2026-03-02'], ['plan-agreed', '2026-03-02'])).toEqual([
      'due',
      'not-scheduled',
    ]);
  });

  it('is nothing after a death', () => {
    const policy = policyOf({ ...cycle, endedBy: [] });
    const dead = record(['plan-agreed', '2026-01-05'], ['died', '2026-02-02'], ['plan-agreed', '2026-03-02']);
    expect(nextReview(policy, dead)).toMatchObject({ kind: 'ended', on: '2026-02-02', endedBy: 'died' });
  });
});

describe('nextReview, of several things on one day', () => {
  const policy = policyOf({
    first: { within: { weeks: 4 }, basis },
    thenEvery: { within: { months: 6 }, basis },
  });
  const start = ['plan-agreed', '2026-03-02'] as const;

  it('meets one limit with two reviews of one day', () => {
    const two = record(start, ['review-held', '2026-03-16'], ['review-held', '2026-03-16']);
    expect(nextReview(policy, two)).toMatchObject({ step: 'every', by: '2026-09-16' });
  });

  it('names the first of the kinds that the policy lists', () => {
    const both = policyOf({
      startedBy: ['placement-started', 'plan-agreed'],
      metBy: ['light-touch-review-held', 'review-held'],
      thenEvery: { within: { months: 6 }, basis },
    });
    const started = record(start, ['placement-started', '2026-03-02']);
    expect(nextReview(both, started)).toMatchObject({ startedBy: 'placement-started' });
    const met = record(start, ['review-held', '2026-03-16'], ['light-touch-review-held', '2026-03-16']);
    expect(nextReview(both, met)).toMatchObject({ startedBy: 'light-touch-review-held' });
  });

  it('meets what was running, ends it, and begins it again', () => {
    const all = record(
      start,
      ['review-held', '2026-05-04'],
      ['plan-closed', '2026-05-04'],
      ['plan-agreed', '2026-05-04'],
    );
    expect(nextReview(policy, all)).toMatchObject({
      step: 'first',
      startedOn: '2026-05-04',
      by: '2026-06-01',
    });
  });

  it('begins what was not running, meets it, and ends it', () => {
    const all = record(
      ['plan-closed', '2026-05-04'],
      ['review-held', '2026-05-04'],
      ['plan-agreed', '2026-05-04'],
    );
    expect(nextReview(policy, all)).toMatchObject({
      kind: 'ended',
      on: '2026-05-04',
      endedBy: 'plan-closed',
    });
    const open = record(['review-held', '2026-05-04'], ['plan-agreed', '2026-05-04']);
    expect(nextReview(policy, open)).toMatchObject({ step: 'every', by: '2026-11-04' });
  });

  it('meets and begins again what restarts', () => {
    const restarting = policyOf({
      restarts: true,
      first: { within: { weeks: 4 }, basis },
      thenEvery: { within: { months: 6 }, basis },
    });
    const revised = record(start, ['review-held', '2026-05-04'], ['plan-agreed', '2026-05-04']);
    expect(nextReview(restarting, revised)).toMatchObject({ step: 'first', by: '2026-06-01' });
    expect(nextReview(policy, revised)).toMatchObject({ step: 'every', by: '2026-11-04' });
  });

  it('takes one event for what it is to each list', () => {
    const chain = policyOf({
      startedBy: ['review-held'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 6 }, basis },
    });
    // on its day it both begins the cycle and meets its first limit
    expect(nextReview(chain, record(['review-held', '2026-03-02']))).toMatchObject({ by: '2026-09-02' });
    expect(nextReview(chain, record(['review-held', '2026-03-02'], ['review-held', '2026-05-04'])).by).toBe(
      '2026-11-04',
    );
  });

  it('ends with a death, whatever else is told of the day', () => {
    const all = record(
      start,
      ['died', '2026-05-04'],
      ['plan-agreed', '2026-05-04'],
      ['review-held', '2026-05-04'],
    );
    expect(nextReview(policy, all)).toMatchObject({ kind: 'ended', endedBy: 'died', on: '2026-05-04' });
  });
});

describe('nextReview, of what is only to be considered', () => {
  const light = { strength: 'consider', first: { within: { weeks: 4 }, basis } } as const;
  const yearly = { thenEvery: { within: { months: 12 }, basis } } as const;

  it('names the soonest that must be held behind it, and no other', () => {
    const policy = policyOf(light, { strength: 'consider', first: { within: { weeks: 6 }, basis } }, yearly, {
      thenEvery: { within: { months: 6 }, basis },
    });
    const next = nextReview(policy, begun());
    expect(next).toMatchObject({
      timescale: 'review',
      strength: 'consider',
      by: '2026-03-30',
      behind: { timescale: 'review-4', strength: 'must', by: '2026-09-02' },
    });
    expect(next.kind === 'due' && next.behind).not.toHaveProperty('behind');
  });

  it('has none behind it where nothing else is due', () => {
    expect(nextReview(policyOf(light), begun())).not.toHaveProperty('behind');
    const request = { startedBy: ['plan-agreed'], first: { within: 'no-fixed-limit', basis } } as const;
    expect(nextReview(policyOf(light, request), begun())).not.toHaveProperty('behind');
  });

  it.each([
    ['2026-03-01', 'not-open', false],
    ['2026-03-02', 'due-soon', false],
    ['2026-03-30', 'due-soon', false],
    ['2026-03-31', 'not-yet-considered', false],
    // 28 days before 2 March 2027 is 2 February
    ['2027-02-01', 'not-yet-considered', false],
    ['2027-02-02', 'due-soon', true],
    ['2027-03-02', 'due-soon', true],
    ['2027-03-03', 'overdue', true],
  ])('stands on %s as %s', (today, status, isBehind) => {
    const next = nextReview(policyOf(light, yearly), begun());
    expect(reviewStatus(next, on(today))).toMatchObject({
      status,
      review: { timescale: isBehind ? 'review-2' : 'review' },
    });
  });

  // overdue by 27 days, of a review whose birthday has passed; reviewList says not-yet-considered, and ended is never overdue
  it('does not give way to one that a birthday has ended', () => {
    const policy = policyOf(light, { endsAtAge: 18, thenEvery: { within: { weeks: 6 }, basis } });
    // by 13 April, eighteen on 1 May
    const next = nextReview(policy, born('2008-05-01'));
    expect(reviewStatus(next, on('2026-04-30')).status).toBe('overdue');
    expect(reviewStatus(next, on('2026-05-10')).status).toBe('not-yet-considered');
  });
});

describe('nextReview, of a timescale that a birthday ends', () => {
  const policy = policyOf({ endsAtAge: 18, thenEvery: { within: { months: 6 }, basis } });

  it('asks for the day of birth, and is due all the same', () => {
    const next = nextReview(policy, begun());
    expect(next).toMatchObject({ kind: 'due', by: '2026-09-02', missing: ['bornOn'] });
    expect(next).not.toHaveProperty('endsOn');
  });

  it.each([
    ['2008-09-01', { because: 'ends-first', on: '2026-09-01', otherwiseBy: '2026-09-02' }],
    ['2008-09-02', { because: 'ends-first', on: '2026-09-02', otherwiseBy: '2026-09-02' }],
    ['2008-09-03', { kind: 'due', by: '2026-09-02', endsOn: '2026-09-03' }],
    // 1 March, which came first
    ['2008-02-29', { because: 'ends-first', on: '2026-03-01' }],
  ])('born on %s', (bornOn, expected) => {
    const next = nextReview(policy, born(bornOn));
    expect(next).toMatchObject(expected);
    expect(next).not.toHaveProperty('missing');
  });

  it('asks for it once, though a condition asks for it too', () => {
    const both = policyOf({
      endsAtAge: 18,
      thenEvery: [
        { within: { months: 3 }, when: [{ ageBelow: 5 }], basis },
        { within: { months: 6 }, basis },
      ],
    });
    expect(nextReview(both, begun())).toMatchObject({ by: '2026-06-02', missing: ['bornOn'] });
  });

  // not-scheduled, though reviewList says ended: an answer that cannot be counted does not tell the birthday
  it('has ended by that birthday, where no last day can be told either', () => {
    const uncounted = policyOf({
      endsAtAge: 18,
      first: { within: { weeks: 4 }, from: { fact: 'placedOn' }, basis },
    });
    const next = nextReview(uncounted, born('2008-05-01'));
    expect(next).toMatchObject({ because: 'facts-missing' });
    expect(reviewStatus(next, on('2026-04-30')).status).toBe('not-scheduled');
    expect(reviewStatus(next, on('2026-05-01')).status).toBe('ended');
  });

  // `endsOn` is "0017-01-01", so that everything has ended: the birthday lies outside the years that can be written
  it('says that a birthday lies outside the years that there are', () => {
    let code: unknown;
    try {
      nextReview(policy, born('9999-01-01'));
    } catch (error) {
      code = (error as { readonly code?: unknown }).code;
    }
    expect(code).toBe('calendar/out-of-range');
  });
});

describe('nextReview, with a calendar for one timescale', () => {
  const workingDays = { workingDays: 5 } as const;
  const policy = policyOf(
    { first: { within: workingDays, basis } },
    { calendar: ['scotland'], first: { within: workingDays, basis } },
    { calendar: ['northern-ireland', 'scotland'], first: { within: workingDays, basis } },
  );

  it('leaves out the holidays of its divisions', () => {
    const { reviews } = reviewSchedule(policy, record(['plan-agreed', '2026-03-31']));
    expect(reviews.map(({ by }) => by)).toEqual([
      // 1 and 2 April, and after Good Friday and Easter Monday 7 to 9
      '2026-04-09',
      // Easter Monday is a working day: 6 to 8
      '2026-04-08',
      // both together leave it out again
      '2026-04-09',
    ]);
    expect(reviews.map((review) => (review.kind === 'due' ? review.calendar : undefined))).toEqual([
      ukWorkingCalendar('england-and-wales'),
      ukWorkingCalendar('scotland'),
      ukWorkingCalendar(['scotland', 'northern-ireland']),
    ]);
  });

  it('plans for a working day there', () => {
    const weeks = policyOf(
      { first: { within: { weeks: 4 }, basis } },
      { calendar: ['scotland'], first: { within: { weeks: 4 }, basis } },
    );
    // St Andrew’s Day 2026 is a Monday
    const { reviews } = reviewSchedule(weeks, record(['plan-agreed', '2026-11-02']));
    expect(reviews).toMatchObject([
      { by: '2026-11-30', planBy: '2026-11-30' },
      { by: '2026-11-30', planBy: '2026-11-27' },
    ]);
  });

  it('takes the host’s calendars for the divisions they are of, named in any order', () => {
    const england = withBankHolidays(ukWorkingCalendar('england-and-wales'), { add: [on('2026-04-01')] });
    const both = withBankHolidays(ukWorkingCalendar(['northern-ireland', 'scotland']), {
      remove: [on('2026-04-06')],
    });
    const { reviews } = reviewSchedule(policy, record(['plan-agreed', '2026-03-31']), {
      calendars: [both, england],
    });
    // 2, 7, 8, 9 and 10; then untouched; then 1, 2, 6, 7 and 8
    expect(reviews.map(({ by }) => by)).toEqual(['2026-04-10', '2026-04-08', '2026-04-08']);
  });

  it('takes the first of two for the same divisions', () => {
    const one = withBankHolidays(ukWorkingCalendar('scotland'), { add: [on('2026-04-01')] });
    const calendars = [one, ukWorkingCalendar('scotland')];
    const { reviews } = reviewSchedule(policy, record(['plan-agreed', '2026-03-31']), { calendars });
    // 2, 6, 7, 8 and 9
    expect(reviews[1]).toMatchObject({ by: '2026-04-09', calendar: one });
  });
});

describe('nextReview, of a day that leans on bank holidays known by rule only', () => {
  it.each([
    // 30 November to 22 December is 17, without Christmas 27 to 29 December is 20
    ['after', { within: { workingDays: 20 } }, '2028-11-29', '2028-12-29', false],
    ['after, into 2029', { within: { workingDays: 20 } }, '2028-11-30', '2029-01-02', true],
    ['of months', { within: { months: 1 } }, '2028-12-01', '2029-01-01', true],
  ] as const)('counting %s', (_, limit, start, by, provisional) => {
    expect(nextReview(limited(limit), record(['plan-agreed', start]))).toMatchObject({ by, provisional });
  });

  // false: only years before the last day are looked at, and a count that goes back begins after it
  it('says so of working days counted back from a year that is not published', () => {
    const policy = limited({ within: { workingDays: 10 }, counting: 'before', from: 'planned-day' });
    // 5 to 1 January without New Year’s Day is 4, 29 to 27 December 7, 22 to 20 December 10
    expect(nextReview(policy, record(['plan-agreed', '2028-11-01', '2029-01-08']))).toMatchObject({
      by: '2028-12-20',
      provisional: true,
    });
  });

  // false: what is taken off is not looked at
  it('says so of working days taken off a day in a year that is not published', () => {
    const policy = limited({ within: { months: 2 }, less: { workingDays: 10 } });
    expect(nextReview(policy, record(['plan-agreed', '2028-11-08']))).toMatchObject({
      by: '2028-12-20',
      provisional: true,
    });
  });
});

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
    expect(projected(weekly, 101)).toEqual(projected(weekly, 100));
    expect(projected(weekly, Number.POSITIVE_INFINITY)).toEqual(projected(weekly, 100));
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

describe('nextReview, why nothing is scheduled', () => {
  const owed = {
    policy: 'host-policy',
    timescale: 'review',
    title: 'review',
    kind: 'not-scheduled',
    startedOn: '2026-03-02',
    startedBy: 'plan-agreed',
  } as const;
  const plain = {
    policy: 'host-policy',
    timescale: 'review',
    title: 'review',
    kind: 'not-scheduled',
  } as const;
  const source = 'Our procedure, section 1: the organisation’s own rule, checked at its source.';
  const whole = 'Our procedure, section 9: the organisation’s own rule, checked at its source.';
  const begunOn = 'No last day can be told for the review: the plan was agreed on Monday 2 March 2026';

  it.each([
    [
      'not-started',
      limited({ within: { weeks: 4 } }),
      record(),
      { ...plain, because: 'not-started', basis: sourceAt('section 9') },
      'No review is scheduled, because nothing that would start one has been recorded.',
    ],
    [
      'done',
      limited({ within: { weeks: 4 } }),
      record(['plan-agreed', '2026-03-02'], ['review-held', '2026-03-16']),
      { ...plain, because: 'done', on: '2026-03-16', basis: sourceAt('section 9') },
      'The review is done, and no other is scheduled.',
    ],
    [
      'facts-missing',
      limited({ within: { weeks: 4 }, from: { fact: 'placedOn' } }),
      begun(),
      { ...owed, because: 'facts-missing', missing: ['facts.placedOn'], basis },
      `${begunOn}, but something that the rule asks for is not recorded. ` +
        'Not recorded, though the rule asks for it: something that decides which limit applies. ' +
        `The rule comes from ${source}`,
    ],
    [
      'no-rule-applies',
      limited({ within: { weeks: 4 }, when: [{ happened: ['placement-ended'] }] }),
      begun(),
      { ...owed, because: 'no-rule-applies', basis: sourceAt('section 9') },
      `${begunOn}, but none of its rules applies to what is recorded. The rule comes from ${whole}`,
    ],
    [
      'terms-unknown',
      limited({ within: 'end-of-next-term' }),
      begun(),
      { ...owed, because: 'terms-unknown', basis },
      `${begunOn}, but no school term is known that begins after it. The rule comes from ${source}`,
    ],
    [
      'not-in-force',
      policyOf({
        first: { within: { weeks: 1 }, basis },
        thenEvery: { within: { weeks: 4 }, basis },
        inForce: { to: on('2026-02-28'), checked: 'seen' },
      }),
      record(['plan-agreed', '2026-02-23'], ['review-held', '2026-03-02']),
      { ...owed, startedBy: 'review-held', because: 'not-in-force', basis: sourceAt('section 9') },
      'No last day can be told for the review: the last review was held on Monday 2 March 2026, ' +
        `but the rule was no longer in force. The rule comes from ${whole}`,
    ],
    [
      'ends-first',
      policyOf({ endsAtAge: 18, first: { within: { weeks: 4 }, basis } }),
      born('2008-03-15'),
      { ...owed, because: 'ends-first', on: '2026-03-15', otherwiseBy: '2026-03-30', basis },
      'No review falls due before the birthday that ends it, on Sunday 15 March 2026. ' +
        `It would have been due by Monday 30 March 2026. The rule comes from ${source}`,
    ],
  ] as const)('%s', (_, policy, told, answer, sentence) => {
    const next = nextReview(policy, told);
    expect(next).toEqual(answer);
    expect(next.by).toBeUndefined();
    expect(explainReview(next)).toBe(sentence);
    expect(reviewStatus(next, on('2026-03-14'))).toEqual({ status: 'not-scheduled', review: next });
  });

  it('looks at what can be told first, then at what asks for something, then at the rest', () => {
    const answers: readonly Partial<Timescale>[] = [
      { startedBy: ['referral-received'], first: { within: { weeks: 4 }, basis } },
      { first: { within: { weeks: 4 }, when: [{ happened: ['placement-ended'] }], basis } },
      { first: { within: 'no-fixed-limit', basis } },
      { first: { within: 'end-of-next-term', basis } },
      { first: { within: { weeks: 4 }, from: { fact: 'placedOn' }, basis } },
      { first: { within: { weeks: 4 }, basis } },
    ];
    const pressing = answers.map((_, place) => {
      const next = nextReview(policyOf(...answers.slice(0, place + 1)), begun());
      return 'because' in next ? next.because : next.kind;
    });
    expect(pressing).toEqual([
      'not-started',
      'no-rule-applies',
      'no-fixed-limit',
      'terms-unknown',
      'facts-missing',
      'due',
    ]);
  });
});
