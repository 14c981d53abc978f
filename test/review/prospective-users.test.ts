import { readFileSync } from 'node:fs';
import {
  calendarDate,
  type NextReview,
  nextReview,
  type ReviewPolicy,
  type ReviewRecord,
  reviewList,
  reviewSchedule,
  reviewStatus,
} from 'supportplan';
import type { EventKind } from 'supportplan/review';
import { readReviewPolicy } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const folder = new URL('../policies/', import.meta.url);
const NAMES = ['education-and-work-plan', 'incentives', 'additional-needs'] as const;

function textOf(name: (typeof NAMES)[number]): string {
  return readFileSync(new URL(`${name}.json`, folder), 'utf8');
}

function policyFrom(json: unknown): ReviewPolicy {
  const reading = readReviewPolicy(json);
  if (!reading.ok) throw new Error(reading.issues.map(({ message }) => message).join('\n'));
  return deepFreeze(reading.value);
}

type Happening = readonly [EventKind, string];

function record(events: readonly Happening[], known: Omit<ReviewRecord, 'events'> = {}): ReviewRecord {
  return deepFreeze({ events: events.map(([kind, day]) => ({ kind, on: calendarDate(day) })), ...known });
}

/** The first and the last day of a review, or why it has none. */
function days(review: NextReview): readonly string[] {
  if (review.kind === 'due') return [review.from, review.by];
  return review.kind === 'not-scheduled' ? [review.because] : [review.kind];
}

function statusOn(review: NextReview, day: string): readonly unknown[] {
  const { status, daysToGo, overdueDays } = reviewStatus(review, { today: calendarDate(day) });
  return [status, daysToGo, overdueDays];
}

describe('the rules of a service, as JSON', () => {
  it.each(NAMES)('are read as a policy: %s', (name) => {
    const reading = readReviewPolicy(JSON.parse(textOf(name)));
    expect(reading.ok ? reading.value.id : reading.issues).toBe(name);
  });
});

describe('the education and work plan', () => {
  const policy = policyFrom(JSON.parse(textOf('education-and-work-plan')));
  const transferred = ['host:transferred', '2026-06-01'] as const;

  /** The window after an induction, where it is told whether the sentence is indeterminate. */
  function windowAfter(induction: string, release?: string, indeterminate = false): readonly string[] {
    const facts = { indeterminate, ...(release !== undefined && { 'release-on': release }) };
    return days(nextReview(policy, record([['host:induction-completed', induction]], { facts })));
  }

  function moved(...events: readonly Happening[]): NextReview {
    return nextReview(policy, record([transferred, ...events]));
  }

  it('has one table of windows and one list of holds, before a move and after it', () => {
    const [plan, afterMove] = policy.timescales;
    expect(afterMove?.thenEvery).toEqual(plan.thenEvery);
    expect(afterMove?.holds).toEqual(plan.holds);
    expect(plan.holds).toHaveLength(3);
  });

  describe('a window by the time left to release', () => {
    // from Monday 1 June 2026 three months are 1 September, six 1 December, twelve 1 June 2027, sixty 1 June 2031
    it.each([
      ['under three months by a day', '2026-08-31', ['no-rule-applies']],
      // a month is 1 July; 1 September less 7 days is 25 August
      ['three months', '2026-09-01', ['2026-07-01', '2026-08-25']],
      ['three months and a day', '2026-09-02', ['2026-07-01', '2026-08-26']],
      // 7 September less 7 days is 31 August, 8 September less 7 days is 1 September
      ['three months and six days', '2026-09-07', ['2026-07-01', '2026-08-31']],
      ['three months and seven days', '2026-09-08', ['2026-07-01', '2026-09-01']],
      // no longer less anything: one month to three
      ['three months and eight days', '2026-09-09', ['2026-07-01', '2026-09-01']],
      ['three months and nine days', '2026-09-10', ['2026-07-01', '2026-09-01']],
      ['six months less a day', '2026-11-30', ['2026-07-01', '2026-09-01']],
      ['six months', '2026-12-01', ['2026-07-01', '2026-09-01']],
      // two months to three
      ['six months and a day', '2026-12-02', ['2026-08-01', '2026-09-01']],
      ['twelve months less a day', '2027-05-31', ['2026-08-01', '2026-09-01']],
      ['twelve months', '2027-06-01', ['2026-08-01', '2026-09-01']],
      // four months to six
      ['twelve months and a day', '2027-06-02', ['2026-10-01', '2026-12-01']],
      ['sixty months less a day', '2031-05-31', ['2026-10-01', '2026-12-01']],
      ['sixty months', '2031-06-01', ['2026-10-01', '2026-12-01']],
      // ten months to twelve
      ['sixty months and a day', '2031-06-02', ['2027-04-01', '2027-06-01']],
    ])('with %s left', (_name, release, expected) => {
      expect(windowAfter('2026-06-01', release)).toEqual(expected);
    });

    it('is ten to twelve months for an indeterminate sentence, with a release date or without', () => {
      expect(windowAfter('2026-06-01', undefined, true)).toEqual(['2027-04-01', '2027-06-01']);
      expect(windowAfter('2026-06-01', '2026-07-15', true)).toEqual(['2027-04-01', '2027-06-01']);
    });

    it.each([
      // three months from 30 November is 28 February, as it has no 30th; a month is 30 December
      ['under three months by a day', '2026-11-30', '2027-02-27', ['no-rule-applies']],
      // 28 February less 7 days
      ['three months', '2026-11-30', '2027-02-28', ['2026-12-30', '2027-02-21']],
      // 28 February and 7 days is 7 March; less 7 days again 28 February
      ['three months and seven days', '2026-11-30', '2027-03-07', ['2026-12-30', '2027-02-28']],
      ['three months and eight days', '2026-11-30', '2027-03-08', ['2026-12-30', '2027-02-28']],
      // six months from 31 August is 28 February; one is 30 September, two 31 October, three 30 November
      ['six months', '2026-08-31', '2027-02-28', ['2026-09-30', '2026-11-30']],
      ['six months and a day', '2026-08-31', '2027-03-01', ['2026-10-31', '2026-11-30']],
      // twelve months from the leap day is 28 February 2029; a day more is 1 March
      ['twelve months from a leap day', '2028-02-29', '2029-02-28', ['2028-04-29', '2028-05-29']],
      ['twelve months and a day from one', '2028-02-29', '2029-03-01', ['2028-06-29', '2028-08-29']],
    ])('keeps to the end of a shorter month, with %s left', (_name, induction, release, expected) => {
      expect(windowAfter(induction, release)).toEqual(expected);
    });

    it('is found anew at each review held, by the time that is left then', () => {
      const events: readonly Happening[] = [
        ['host:induction-completed', '2026-06-01'],
        ['review-held', '2026-11-01'],
        ['review-held', '2027-02-01'],
        ['review-held', '2027-02-28'],
        ['review-held', '2027-03-03'],
      ];
      const facts = { 'release-on': '2027-06-02', indeterminate: false };
      const windows = events.map((_event, place) =>
        days(nextReview(policy, record(events.slice(0, place + 1), { facts }))),
      );
      expect(windows).toEqual([
        // 12 months and a day left: four to six months
        ['2026-10-01', '2026-12-01'],
        // 7 months and a day left: two to three months
        ['2027-01-01', '2027-02-01'],
        // 4 months and a day left: one to three months
        ['2027-03-01', '2027-05-01'],
        // three months from 28 February is 28 May, and 5 days to 2 June; 2 June less 7 days is 26 May
        ['2027-03-28', '2027-05-26'],
        // three months from 3 March is 3 June, a day too late: the review held was the last
        ['no-rule-applies'],
      ]);
    });

    it('is not open before it, due soon in its last 28 days, and overdue after it', () => {
      const facts = { 'release-on': '2027-06-02', indeterminate: false };
      const next = nextReview(policy, record([['host:induction-completed', '2026-06-01']], { facts }));
      // 1 October to 1 December: 61 days from its opening, as October has 31 and November 30; 3 November is 28 days before
      expect(statusOn(next, '2026-09-30')).toEqual(['not-open', 62, 0]);
      expect(statusOn(next, '2026-10-01')).toEqual(['open', 61, 0]);
      expect(statusOn(next, '2026-11-02')).toEqual(['open', 29, 0]);
      expect(statusOn(next, '2026-11-03')).toEqual(['due-soon', 28, 0]);
      expect(statusOn(next, '2026-12-01')).toEqual(['due-soon', 0, 0]);
      expect(statusOn(next, '2026-12-02')).toEqual(['overdue', 0, 1]);
    });

    it('is over at release', () => {
      const facts = { 'release-on': '2027-06-02', indeterminate: false };
      const released = record(
        [
          ['host:induction-completed', '2026-06-01'],
          ['host:released', '2026-11-16'],
        ],
        { facts },
      );
      expect(nextReview(policy, released)).toMatchObject({ kind: 'ended', on: '2026-11-16' });
    });
  });

  describe('what is not known', () => {
    const induction: Happening = ['host:induction-completed', '2026-06-01'];

    it('gives the soonest last day that may apply where no release date is known, and names the fact', () => {
      // of one to three, two to three, four to six and ten to twelve months: by three
      expect(nextReview(policy, record([induction], { facts: { indeterminate: false } }))).toMatchObject({
        kind: 'due',
        from: '2026-07-01',
        by: '2026-09-01',
        missing: ['facts.release-on'],
      });
    });

    it('names both facts where neither is known', () => {
      const next = nextReview(policy, record([induction]));
      expect(next).toMatchObject({ kind: 'due', by: '2026-09-01' });
      expect(next.kind === 'due' && [...(next.missing ?? [])].sort()).toEqual([
        'facts.indeterminate',
        'facts.release-on',
      ]);
    });

    it('gives the window of the release date where only that is known, and names the other fact', () => {
      // twelve months and a day: by six months, which is sooner than the twelve of an indeterminate sentence
      expect(
        nextReview(policy, record([induction], { facts: { 'release-on': '2027-06-02' } })),
      ).toMatchObject({
        kind: 'due',
        from: '2026-10-01',
        by: '2026-12-01',
        missing: ['facts.indeterminate'],
      });
    });

    it('says that a review may be due where release is near and the sentence may be indeterminate', () => {
      // none for a release on 15 July; by twelve months for an indeterminate sentence
      expect(
        nextReview(policy, record([induction], { facts: { 'release-on': '2026-07-15' } })),
      ).toMatchObject({
        kind: 'due',
        from: '2027-04-01',
        by: '2027-06-01',
        missing: ['facts.indeterminate'],
      });
    });

    it('has nothing missing for an indeterminate sentence without a release date', () => {
      const next = nextReview(policy, record([induction], { facts: { indeterminate: true } }));
      expect(next).toMatchObject({ kind: 'due', by: '2027-06-01' });
      expect(next).not.toHaveProperty('missing');
    });
  });

  describe('a transfer or readmission', () => {
    const facts = { 'release-on': '2027-06-02', indeterminate: false };

    it('asks for a review from that day to ten days after it', () => {
      const next = moved();
      expect(next).toMatchObject({ timescale: 'review-after-move', from: '2026-06-01', by: '2026-06-11' });
      expect(statusOn(next, '2026-06-01')).toEqual(['due-soon', 10, 0]);
      expect(statusOn(next, '2026-06-11')).toEqual(['due-soon', 0, 0]);
      expect(statusOn(next, '2026-06-12')).toEqual(['overdue', 0, 1]);
    });

    it.each([
      // four to six months from 2 March 2026: by 2 September, later than the move's ten days
      ['in place of a later one', '2026-03-02'],
      // by 3 June 2026, two days after the move
      ['in place of an earlier one', '2025-12-03'],
      // by 20 May 2026, overdue at the move
      ['in place of one that was overdue', '2025-11-20'],
    ])('%s', (_name, induction) => {
      const events = [['host:induction-completed', induction], transferred] as const;
      const { next, reviews } = reviewSchedule(policy, record(events, { facts }));
      expect(next).toMatchObject({ timescale: 'review-after-move', by: '2026-06-11' });
      expect(reviews.filter(({ kind }) => kind === 'due')).toHaveLength(1);
    });

    it('is met by a review on the day itself, and not by one of the day before', () => {
      const induction = ['host:induction-completed', '2026-03-02'] as const;
      const same = record([induction, transferred, ['review-held', '2026-06-01']], { facts });
      // twelve months and a day left on 1 June: four to six months
      expect(days(nextReview(policy, same))).toEqual(['2026-10-01', '2026-12-01']);
      const before = record([induction, ['review-held', '2026-05-31'], transferred], { facts });
      expect(days(nextReview(policy, before))).toEqual(['2026-06-01', '2026-06-11']);
    });

    it('goes on by the time left once it is met', () => {
      const events = [transferred, ['review-held', '2026-06-03']] as const;
      // 11 months and 30 days left on 3 June: two to three months
      expect(days(nextReview(policy, record(events, { facts })))).toEqual(['2026-08-03', '2026-09-03']);
    });

    it('begins again with a second move, ten days from that one', () => {
      expect(moved(['host:transferred', '2026-06-08']).by).toBe('2026-06-18');
    });

    it('opens reviews again after a release', () => {
      const back = record(
        [
          ['host:induction-completed', '2025-06-02'],
          ['host:released', '2026-01-15'],
          ['host:readmitted', '2026-05-30'],
        ],
        { facts },
      );
      // Saturday 30 May and ten days is Tuesday 9 June: May has 31 days
      expect(days(nextReview(policy, back))).toEqual(['2026-05-30', '2026-06-09']);
    });
  });

  describe('an exemption', () => {
    // after a move on Monday 1 June the last day is Thursday 11 June
    it.each([
      ['exemption', 'host:exempted', 'host:exemption-cleared', '2026-06-25'],
      ['exclusion', 'host:excluded', 'host:exclusion-cleared', '2026-06-30'],
      ['system fault', 'host:system-fault', 'host:system-fault-cleared', '2026-06-25'],
    ] as const)('gives at least its days from its end: %s', (name, begin, end, by) => {
      // 20 June and 5 days is the 25th, and 10 days the 30th
      const next = moved([begin, '2026-06-05'], [end, '2026-06-20']);
      expect(next).toMatchObject({ kind: 'due', from: '2026-06-01', by });
      expect(next).toMatchObject({
        held: { until: '2026-06-20', basis: { locator: expect.stringContaining(name) } },
      });
    });

    it.each([
      // 4 June and 5 days is 9 June
      ['two days before', '2026-06-04', '2026-06-11'],
      ['on the very day', '2026-06-06', '2026-06-11'],
      // 7 June and 5 days is 12 June
      ['a day after', '2026-06-07', '2026-06-12'],
    ])('never makes a last day earlier: it would give %s', (_name, cleared, by) => {
      const next = moved(['host:exempted', '2026-06-02'], ['host:exemption-cleared', cleared]);
      expect(next.by).toBe(by);
      expect('held' in next).toBe(by !== '2026-06-11');
    });

    it('never makes an exclusion’s ten days an earlier last day', () => {
      // 1 June and 10 days is 11 June itself, 2 June and 10 days the 12th
      const until = (day: string) => moved(['host:excluded', '2026-06-01'], ['host:exclusion-cleared', day]);
      expect(until('2026-06-01').by).toBe('2026-06-11');
      expect(until('2026-06-02').by).toBe('2026-06-12');
    });

    it('leaves a later window alone', () => {
      const facts = { 'release-on': '2027-06-02', indeterminate: false };
      const held = record(
        [
          ['host:induction-completed', '2026-06-01'],
          ['host:exempted', '2026-07-06'],
          ['host:exemption-cleared', '2026-08-03'],
        ],
        { facts },
      );
      expect(days(nextReview(policy, held))).toEqual(['2026-10-01', '2026-12-01']);
    });

    it.each([
      ['the day before the last', '2026-06-10', '2026-06-25'],
      ['the last day', '2026-06-11', '2026-06-25'],
      ['the day after the last', '2026-06-12', '2026-06-11'],
    ])('rescues nothing that was overdue when it began: begun on %s', (_name, begun, by) => {
      expect(moved(['host:exempted', begun], ['host:exemption-cleared', '2026-06-20']).by).toBe(by);
    });

    it('is on hold for as long as it is open, however late it has become', () => {
      const next = moved(['host:exempted', '2026-06-11']);
      expect(next).toMatchObject({
        kind: 'on-hold',
        timescale: 'review-after-move',
        heldSince: '2026-06-11',
        otherwiseBy: '2026-06-11',
        basis: { locator: 'exemption: at least 5 days from its end' },
      });
      expect(reviewStatus(next, { today: calendarDate('2026-11-22') }).status).toBe('on-hold');
    });

    it('is no hold where it began after the last day, open or not', () => {
      const next = moved(['host:exempted', '2026-06-12']);
      expect(next).toMatchObject({ kind: 'due', by: '2026-06-11' });
      // 11 June to 1 July: 19 days to the 30th, and one
      expect(statusOn(next, '2026-07-01')).toEqual(['overdue', 0, 20]);
    });

    it('counts from the last day that an earlier one gave', () => {
      const first = [
        ['host:exempted', '2026-06-05'],
        ['host:exemption-cleared', '2026-06-20'],
      ] as const;
      // the first gives 25 June; one begun by then and over on the 30th gives 5 July
      const second = (begun: string) =>
        moved(...first, ['host:system-fault', begun], ['host:system-fault-cleared', '2026-06-30']).by;
      expect(second('2026-06-25')).toBe('2026-07-05');
      expect(second('2026-06-26')).toBe('2026-06-25');
    });

    it('that ends is nothing where none began', () => {
      expect(moved(['host:exemption-cleared', '2026-06-20']).by).toBe('2026-06-11');
    });

    it('of one kind is not ended by the end of another', () => {
      expect(moved(['host:exempted', '2026-06-05'], ['host:exclusion-cleared', '2026-06-20']).kind).toBe(
        'on-hold',
      );
    });

    it('that began before a move and is over after it gives its days from its end', () => {
      // 11 June for the move; 15 June and 5 days is 20 June
      expect(moved(['host:exempted', '2026-05-25'], ['host:exemption-cleared', '2026-06-15']).by).toBe(
        '2026-06-20',
      );
    });

    it('that began and ended before a move gives nothing', () => {
      expect(moved(['host:exempted', '2026-05-25'], ['host:exemption-cleared', '2026-05-30']).by).toBe(
        '2026-06-11',
      );
    });

    it.each([
      // on hold from 5 to 22 June, so not overdue on the 15th; 20 June and 10 days is 30 June, 22 June and 5 the 27th
      ['ends first', '2026-06-20', '2026-06-22'],
      // 20 June and 10 days is 30 June, and 5 days the 25th
      ['ends with it', '2026-06-20', '2026-06-20'],
    ])('that runs finds an exclusion not overdue, which %s', (_name, exclusionOver, faultOver) => {
      const next = moved(
        ['host:system-fault', '2026-06-05'],
        ['host:excluded', '2026-06-15'],
        ['host:exclusion-cleared', exclusionOver],
        ['host:system-fault-cleared', faultOver],
      );
      expect(next.by).toBe('2026-06-30');
    });
  });

  it('is a caseload’s list: on hold, overdue, due soon, and nothing to hold', () => {
    const one = (id: string, events: readonly Happening[], facts = {}) => ({
      id,
      policy: policy.id,
      ...record(events, { facts }),
    });
    const induction: Happening = ['host:induction-completed', '2026-06-01'];
    const { rows, refused, totals } = reviewList(
      [
        one('held', [transferred, ['host:excluded', '2026-06-10']]),
        one('too-late', [transferred, ['host:excluded', '2026-06-12']]),
        one('given-time', [
          transferred,
          ['host:exempted', '2026-06-10'],
          ['host:exemption-cleared', '2026-06-29'],
        ]),
        one('last-held', [induction], { indeterminate: false, 'release-on': '2026-08-31' }),
        one('unknown', [induction], { indeterminate: false }),
      ],
      { today: calendarDate('2026-07-01'), policies: [policy] },
    );
    expect(refused).toEqual([]);
    expect(totals.longestOverdueDays).toBe(20);
    expect(rows).toMatchObject([
      { id: 'held', timescale: 'review-after-move', status: 'on-hold' },
      // 11 June to 1 July
      { id: 'too-late', status: 'overdue', by: '2026-06-11', overdueDays: 20 },
      // 29 June and 5 days is 4 July, a Saturday: plan for Friday
      { id: 'given-time', status: 'due-soon', by: '2026-07-04', planBy: '2026-07-03', daysToGo: 3 },
      { id: 'last-held', status: 'not-scheduled', because: 'no-rule-applies' },
      // opens on 1 July; 30 days of July and one of August and September make 62 to 1 September
      { id: 'unknown', status: 'open', by: '2026-09-01', daysToGo: 62, missing: ['facts.release-on'] },
    ]);
    expect(rows[0]).not.toHaveProperty('by');
  });
});

describe('incentive levels', () => {
  const policy = policyFrom(JSON.parse(textOf('incentives')));
  const adult = { bornOn: calendarDate('1990-05-17'), facts: { 'self-harm-risk': false } };
  const onBasic: readonly Happening[] = [
    ['host:arrived', '2026-01-15'],
    ['host:put-on-basic', '2026-03-02'],
  ];

  function arrived(day: string, bornOn: string): string | undefined {
    return nextReview(policy, record([['host:arrived', day]], { ...adult, bornOn: calendarDate(bornOn) })).by;
  }

  describe('a new arrival', () => {
    it.each([
      ['three months for an adult', '2026-01-15', '1990-05-17', '2026-04-15'],
      ['one month for somebody of seventeen', '2026-01-15', '2008-05-17', '2026-02-15'],
      ['one month on the day before the eighteenth birthday', '2026-01-15', '2008-01-16', '2026-02-15'],
      ['three months on the eighteenth birthday', '2026-01-15', '2008-01-15', '2026-04-15'],
      ['three months on the day after it', '2026-01-15', '2008-01-14', '2026-04-15'],
      // 2026 has no 29 February, so the birthday is 1 March
      ['one month on 28 February for a birthday on the 29th', '2026-02-28', '2008-02-29', '2026-03-28'],
      ['three months on 1 March for a birthday on the 29th', '2026-03-01', '2008-02-29', '2026-06-01'],
      ['to the end of a shorter month, an adult', '2025-11-30', '1990-05-17', '2026-02-28'],
      ['to the end of a shorter month, under 18', '2026-01-31', '2008-05-17', '2026-02-28'],
    ])('has %s', (_name, day, bornOn, by) => {
      expect(arrived(day, bornOn)).toBe(by);
    });

    it('has the month of a child where the day of birth is not known', () => {
      expect(nextReview(policy, record([['host:arrived', '2026-01-15']]))).toMatchObject({
        by: '2026-02-15',
        missing: ['bornOn'],
      });
    });
  });

  describe('otherwise', () => {
    it.each([
      ['a year from the last review', '2026-04-15', '2027-04-15'],
      // 2029 has no 29 February
      ['a year from a leap day', '2028-02-29', '2029-02-28'],
    ])('has %s', (_name, held, by) => {
      const events = [
        ['host:arrived', '2026-01-15'],
        ['review-held', held],
      ] as const;
      expect(nextReview(policy, record(events, adult)).by).toBe(by);
    });

    it('has a year under 18 as well', () => {
      const child = { ...adult, bornOn: calendarDate('2009-05-17') };
      const events = [
        ['host:arrived', '2026-01-15'],
        ['review-held', '2026-02-10'],
      ] as const;
      expect(nextReview(policy, record(events, child)).by).toBe('2027-02-10');
    });
  });

  describe('on Basic', () => {
    /** The last day after reviews held on Basic. */
    function onBasicAfter(
      held: readonly string[],
      known: Omit<ReviewRecord, 'events'> = adult,
    ): string | undefined {
      const reviews = held.map((day): Happening => ['review-held', day]);
      return nextReview(policy, record([...onBasic, ...reviews], known)).by;
    }

    it('is first seven days, for an adult or not, at risk or not', () => {
      // Monday 2 March and 7 days
      expect(onBasicAfter([])).toBe('2026-03-09');
      expect(onBasicAfter([], { ...adult, bornOn: calendarDate('2009-05-17') })).toBe('2026-03-09');
      expect(onBasicAfter([], { ...adult, facts: { 'self-harm-risk': true } })).toBe('2026-03-09');
    });

    it('is overdue on the eighth day and not on the seventh', () => {
      const next = nextReview(policy, record(onBasic, adult));
      // 2 March itself is the review that led to Basic
      expect(statusOn(next, '2026-03-02')).toEqual(['not-open', 7, 0]);
      expect(statusOn(next, '2026-03-03')).toEqual(['due-soon', 6, 0]);
      expect(statusOn(next, '2026-03-08')).toEqual(['due-soon', 1, 0]);
      expect(statusOn(next, '2026-03-09')).toEqual(['due-soon', 0, 0]);
      expect(statusOn(next, '2026-03-10')).toEqual(['overdue', 0, 1]);
    });

    it('is not met by the review that led to it, on the same day', () => {
      expect(onBasicAfter(['2026-03-02'])).toBe('2026-03-09');
    });

    it('is then every 28 days, counted from each review held', () => {
      // 9 March and 22 days is 31 March, so 28 days is 6 April, Easter Monday; the Thursday before is 2 April
      const easter = nextReview(policy, record([...onBasic, ['review-held', '2026-03-09']], adult));
      expect(easter).toMatchObject({ timescale: 'basic-review', by: '2026-04-06', planBy: '2026-04-02' });
      // 2 April and 28 days is 30 April; 30 April and 28 days is 28 May
      expect(onBasicAfter(['2026-03-09', '2026-04-02'])).toBe('2026-04-30');
      expect(onBasicAfter(['2026-03-09', '2026-04-02', '2026-04-30'])).toBe('2026-05-28');
      // one held early, on 5 March: 26 days to the 31st and 2 more
      expect(onBasicAfter(['2026-03-05'])).toBe('2026-04-02');
    });

    it('is every 14 days at risk of self-harm', () => {
      const atRisk = { ...adult, facts: { 'self-harm-risk': true } };
      // 9 March and 14 days; then 23 March and 8 days is the 31st, so 14 days is 6 April
      expect(onBasicAfter(['2026-03-09'], atRisk)).toBe('2026-03-23');
      expect(onBasicAfter(['2026-03-09', '2026-03-23'], atRisk)).toBe('2026-04-06');
    });

    it.each([
      ['eighteen the day after it: 14 days', '2008-03-10', '2026-03-23'],
      ['eighteen on the day: 28 days', '2008-03-09', '2026-04-06'],
      ['eighteen the day before it: 28 days', '2008-03-08', '2026-04-06'],
    ])('goes by the age at the last review: %s', (_name, bornOn, by) => {
      expect(onBasicAfter(['2026-03-09'], { ...adult, bornOn: calendarDate(bornOn) })).toBe(by);
    });

    it('turns to 28 days at the first review after the eighteenth birthday', () => {
      const child = { ...adult, bornOn: calendarDate('2008-03-10') };
      // 23 March and 8 days is the 31st, so 28 days is 20 April
      expect(onBasicAfter(['2026-03-09', '2026-03-23'], child)).toBe('2026-04-20');
    });

    it('has the 14 days where the risk or the age is not known, and names what is missing', () => {
      const events = [...onBasic, ['review-held', '2026-03-09']] as const;
      const { bornOn, facts } = adult;
      expect(nextReview(policy, record(events, { bornOn }))).toMatchObject({
        by: '2026-03-23',
        missing: ['facts.self-harm-risk'],
      });
      expect(nextReview(policy, record(events, { facts }))).toMatchObject({
        by: '2026-03-23',
        missing: ['bornOn'],
      });
    });

    it('is a year from the day off Basic, and seven days again from the next first day on it', () => {
      const off = [
        ...onBasic,
        ['review-held', '2026-03-09'],
        ['host:taken-off-basic', '2026-03-20'],
      ] as const;
      expect(nextReview(policy, record(off, adult))).toMatchObject({
        timescale: 'level-review',
        by: '2027-03-20',
      });
      const again = [...off, ['host:put-on-basic', '2026-09-01']] as const;
      expect(nextReview(policy, record(again, adult))).toMatchObject({
        timescale: 'basic-review',
        step: 'first',
        by: '2026-09-08',
      });
    });

    it('takes the place of the review of a new arrival', () => {
      const late = [
        ['host:arrived', '2026-01-15'],
        ['host:put-on-basic', '2026-04-13'],
      ] as const;
      // not three months from 15 January, 15 April, but 13 April and 7 days
      expect(nextReview(policy, record(late, adult)).by).toBe('2026-04-20');
    });
  });

  it('is a caseload’s list, each level by its own rule', () => {
    const held: Happening = ['review-held', '2026-03-09'];
    const { rows, refused } = reviewList(
      [
        { id: 'first', policy: policy.id, ...record(onBasic, adult) },
        { id: 'later', policy: policy.id, ...record([...onBasic, held], adult) },
        {
          id: 'released',
          policy: policy.id,
          ...record([...onBasic, ['host:released', '2026-03-06']], adult),
        },
      ],
      { today: calendarDate('2026-03-12'), policies: [policy] },
    );
    expect(refused).toEqual([]);
    expect(rows).toMatchObject([
      { id: 'first', timescale: 'basic-review', status: 'overdue', by: '2026-03-09', overdueDays: 3 },
      // 12 March to 6 April: 19 days to the 31st, and 6
      { id: 'later', timescale: 'basic-review', status: 'due-soon', by: '2026-04-06', daysToGo: 25 },
      { id: 'released', status: 'ended' },
    ]);
  });
});

describe('additional needs', () => {
  const text = textOf('additional-needs');
  const policy = policyFrom(JSON.parse(text));

  /** The same JSON with another number of working days. */
  function withWorkingDays(count: number): ReviewPolicy {
    return policyFrom(JSON.parse(text, (key, value) => (key === 'workingDays' ? count : value)));
  }

  function deadline(course: string, contract: string, rules = policy): string | undefined {
    const facts = { 'contract-on': contract };
    return nextReview(rules, record([['host:course-began', course]], { facts })).by;
  }

  describe('the deadline is the later of two, by ten working days', () => {
    // from Monday 1 June 2026: the 2nd to 5th are four, the 8th to 12th nine, Monday 15 June ten
    it.each([
      // 1 to 5 June are five, 8 to 12 June ten
      ['a contract of the Friday before', '2026-06-01', '2026-05-29', '2026-06-15'],
      ['a contract of the same day', '2026-06-01', '2026-06-01', '2026-06-15'],
      ['a contract of the day after', '2026-06-01', '2026-06-02', '2026-06-16'],
      // 4 and 5 June are two, 8 to 12 June seven, 15 to 17 June ten
      ['a contract two days later', '2026-06-01', '2026-06-03', '2026-06-17'],
      ['a contract long before', '2026-06-01', '2020-04-01', '2026-06-15'],
    ])('with %s', (_name, course, contract, by) => {
      expect(deadline(course, contract)).toBe(by);
    });

    it.each([
      // 1 to 5 June are five, 8 to 12 June ten
      ['a Friday', '2026-05-29', '2026-06-12'],
      ['a Saturday', '2026-05-30', '2026-06-12'],
      ['a Sunday', '2026-05-31', '2026-06-12'],
      ['a Monday', '2026-06-01', '2026-06-15'],
      // 22 to 24 December are three, 29 to 31 six, 4 to 7 January ten; 25 and 28 December and 1 January are bank holidays
      ['the Monday before Christmas', '2026-12-21', '2027-01-07'],
    ])('from a course that began on %s', (_name, course, by) => {
      expect(deadline(course, '2026-01-05')).toBe(by);
    });

    it('leaves Easter out of both, from a contract of a Saturday', () => {
      // 26 and 27 March are two, 30 March to 2 April six, 7 to 10 April ten; 3 and 6 April are bank holidays
      expect(deadline('2026-03-25', '2026-01-05')).toBe('2026-04-10');
      // from Saturday 28 March: 30 March to 2 April are four, 7 to 10 April eight, 13 and 14 April ten
      expect(deadline('2026-03-25', '2026-03-28')).toBe('2026-04-14');
    });

    it('says which of the two decided, and from what day', () => {
      const facts = { 'contract-on': '2026-06-03' };
      expect(nextReview(policy, record([['host:course-began', '2026-06-01']], { facts }))).toMatchObject({
        startedOn: '2026-06-01',
        countedFrom: '2026-06-03',
        basis: { locator: 'deadline, from the contract', claimedForce: 'local', checked: 'secondary' },
      });
    });

    it('counts from the course alone where no contract date is known, and names the fact', () => {
      expect(nextReview(policy, record([['host:course-began', '2026-06-01']]))).toMatchObject({
        kind: 'due',
        by: '2026-06-15',
        missing: ['facts.contract-on'],
      });
    });

    it('is overdue on the day after it', () => {
      const next = nextReview(
        policy,
        record([['host:course-began', '2026-06-01']], { facts: { 'contract-on': '2026-01-05' } }),
      );
      expect(statusOn(next, '2026-06-14')).toEqual(['due-soon', 1, 0]);
      expect(statusOn(next, '2026-06-15')).toEqual(['due-soon', 0, 0]);
      expect(statusOn(next, '2026-06-16')).toEqual(['overdue', 0, 1]);
    });
  });

  it.each([
    // the 2nd to 5th are four, Monday 8 June five; from the 3rd: 4 and 5 June are two, 10 June five
    [5, '2026-06-08', '2026-06-10'],
    [10, '2026-06-15', '2026-06-17'],
    // four, nine, fourteen, nineteen by Friday 26 June, Monday 29 June twenty; from the 3rd: 17 by then, 1 July twenty
    [20, '2026-06-29', '2026-07-01'],
    // the first working day after each
    [1, '2026-06-02', '2026-06-04'],
  ])('goes by the setting: the same JSON with %i working days', (count, byCourse, byContract) => {
    const rules = withWorkingDays(count);
    expect(deadline('2026-06-01', '2026-01-05', rules)).toBe(byCourse);
    expect(deadline('2026-06-01', '2026-06-03', rules)).toBe(byContract);
  });

  describe('reviews after the plan', () => {
    function afterPlan(plan: string, ...held: readonly string[]): NextReview {
      const reviews = held.map((day): Happening => ['review-held', day]);
      const events: readonly Happening[] = [
        ['host:course-began', '2026-06-01'],
        ['plan-agreed', plan],
        ...reviews,
      ];
      return nextReview(policy, record(events, { facts: { 'contract-on': '2026-06-03' } }));
    }

    it('are within three months of the plan, then of the last review', () => {
      expect(afterPlan('2026-06-15').by).toBe('2026-09-15');
      expect(afterPlan('2026-06-15', '2026-09-01').by).toBe('2026-12-01');
      expect(afterPlan('2026-06-15', '2026-09-01', '2026-10-05').by).toBe('2027-01-05');
    });

    it('run from the day the plan was made, early or late', () => {
      expect(afterPlan('2026-06-08').by).toBe('2026-09-08');
      expect(afterPlan('2026-06-22').by).toBe('2026-09-22');
    });

    it('keep to the end of a shorter month', () => {
      // Sunday 28 February 2027: plan for the Friday
      expect(afterPlan('2026-06-15', '2026-08-31', '2026-11-30')).toMatchObject({
        by: '2027-02-28',
        planBy: '2027-02-26',
      });
      expect(afterPlan('2026-06-15', '2026-08-31').by).toBe('2026-11-30');
    });

    it('are in time on the last day and late on the next', () => {
      expect(statusOn(afterPlan('2026-06-15'), '2026-09-14')).toEqual(['due-soon', 1, 0]);
      expect(statusOn(afterPlan('2026-06-15'), '2026-09-15')).toEqual(['due-soon', 0, 0]);
      expect(statusOn(afterPlan('2026-06-15'), '2026-09-16')).toEqual(['overdue', 0, 1]);
    });

    it('are over with the course', () => {
      const ended = record([
        ['host:course-began', '2026-06-01'],
        ['plan-agreed', '2026-06-15'],
        ['host:course-ended', '2026-08-21'],
      ]);
      expect(nextReview(policy, ended)).toMatchObject({ kind: 'ended', on: '2026-08-21' });
    });
  });
});
