import {
  type Basis,
  calendarDate,
  explainReview,
  type NextReviewOptions,
  nextReview,
  type ReviewPolicy,
  type ReviewRecord,
} from 'supportplan';
import { ENGLAND_CHILDRENS_COMPLAINT } from 'supportplan/policies';
import { EVENT_KINDS, type EventKind, type ReviewLimit, type Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const basisOf = (locator: string): Basis => ({
  source: 'Our rules',
  locator,
  claimedForce: 'local',
  checked: 'seen',
});

const BASIS = basisOf('page 1');
const THE_LIMIT =
  'The limit comes from Our rules, page 1: the organisation’s own rule, checked at its source.';
const THE_RULE = 'The rule comes from Our rules, page 1: the organisation’s own rule, checked at its source.';
const THE_POLICY =
  'The rule comes from Our rules, the whole: the organisation’s own rule, checked at its source.';

type Limit = Omit<ReviewLimit, 'basis'>;

/** A policy of one timescale that does not repeat, unless told. */
function aPolicy(first: Limit | readonly [Limit, ...Limit[]], rest: Partial<Timescale> = {}): ReviewPolicy {
  const rows = [first].flat().map((limit) => ({ ...limit, basis: BASIS }));
  return deepFreeze({
    id: 'ours',
    title: 'Ours',
    nation: 'england',
    cohort: 'people',
    calendar: ['england-and-wales'],
    timescales: [
      {
        id: 'review',
        title: 'made-up review',
        startedBy: ['plan-agreed'],
        metBy: ['review-held'],
        first: rows as [ReviewLimit, ...ReviewLimit[]],
        endedBy: ['plan-closed'],
        ...rest,
      },
    ],
    basis: basisOf('the whole'),
  });
}

type Told = readonly (readonly [kind: EventKind, on: string, plannedFor?: string])[];

function aRecord(events: Told, rest: Omit<ReviewRecord, 'events'> = {}): ReviewRecord {
  return deepFreeze({
    events: events.map(([kind, on, plannedFor]) => ({
      kind,
      on: calendarDate(on),
      ...(plannedFor !== undefined && { plannedFor: calendarDate(plannedFor) }),
    })),
    ...rest,
  });
}

/** The explanation, sentence by sentence. */
function explained(
  policy: ReviewPolicy,
  record: ReviewRecord,
  options?: NextReviewOptions,
): readonly string[] {
  return explainReview(nextReview(policy, record, options)).split(/(?<=\.) (?=[A-Z])/);
}

// Monday 2 March 2026; eight weeks on is Monday 27 April
const AGREED: Told = [['plan-agreed', '2026-03-02']];
const EIGHT_WEEKS: Limit = { within: { weeks: 8 } };
const ALLOWED =
  'The rule allows 8 weeks after the plan was agreed, on Monday 2 March 2026; that day itself is not counted.';

describe('explainReview, of what moves a day', () => {
  const holds = [
    {
      startedBy: ['service-ended'],
      endedBy: ['service-began'],
      thenWithin: { workingDays: 10 },
      basis: basisOf('on holds'),
    },
  ] as const;
  const THE_HOLD =
    'The hold comes from Our rules, on holds: the organisation’s own rule, checked at its source.';

  it('explains a hold that goes on', () => {
    const record = aRecord([...AGREED, ['service-ended', '2026-03-10']]);
    expect(explained(aPolicy(EIGHT_WEEKS, { holds }), record)).toEqual([
      'The made-up review has been on hold since Tuesday 10 March 2026.',
      'Without the hold it would be due by Monday 27 April 2026.',
      THE_HOLD,
    ]);
  });

  it('explains a hold that is over', () => {
    const record = aRecord([...AGREED, ['service-ended', '2026-03-10'], ['service-began', '2026-04-24']]);
    // ten working days after Friday 24 April: 27 April to 1 May are 5, 5 to 8 May after the bank holiday 9, and 11 May
    expect(explained(aPolicy(EIGHT_WEEKS, { holds }), record)).toEqual([
      'The made-up review is due by Monday 11 May 2026.',
      ALLOWED,
      'A hold until Friday 24 April 2026 moved the day.',
      THE_HOLD,
      THE_LIMIT,
    ]);
  });

  it('says nothing of a hold that moved nothing', () => {
    const record = aRecord([...AGREED, ['service-ended', '2026-03-10'], ['service-began', '2026-03-11']]);
    expect(explained(aPolicy(EIGHT_WEEKS, { holds }), record)).toEqual([
      'The made-up review is due by Monday 27 April 2026.',
      ALLOWED,
      THE_LIMIT,
    ]);
  });

  // the days are looked for up to the moved last day: Good Friday and Easter Monday are said to be left out of 5 working days in March
  it('names no bank holiday that only a hold has passed over', () => {
    const record = aRecord([...AGREED, ['service-ended', '2026-03-04'], ['service-began', '2026-04-24']]);
    const sentences = explained(aPolicy({ within: { workingDays: 5 } }, { holds }), record);
    expect(sentences[0]).toBe('The made-up review is due by Monday 11 May 2026.');
    expect(sentences.join(' ')).not.toContain('Good Friday');
  });

  const extension = {
    by: ['approval-extended'],
    within: { weeks: 16 },
    basis: basisOf('on more time'),
  } as const;

  it('explains that more time was given', () => {
    const record = aRecord([...AGREED, ['approval-extended', '2026-04-01']]);
    expect(explained(aPolicy({ ...EIGHT_WEEKS, extension }), record)).toEqual([
      'The made-up review is due by Monday 22 June 2026.',
      'The rule allows 16 weeks after the plan was agreed, on Monday 2 March 2026; that day itself is not counted.',
      'More time was given on Wednesday 1 April 2026.',
      'That comes from Our rules, on more time: the organisation’s own rule, checked at its source.',
      THE_LIMIT,
    ]);
  });

  // the figure that takes the limit's place has its source, but not the source of how it is counted
  it('says where the counting comes from when more time was given, too', () => {
    const record = aRecord([
      ['complaint-received', '2026-03-26'],
      ['complaint-extended', '2026-04-01'],
    ]);
    expect(explained(ENGLAND_CHILDRENS_COMPLAINT, record).at(-1)).toBe(
      'How it is counted comes from the same source, on the meaning of working day: law, checked at its source.',
    );
  });

  it('says that the rule came into force after what it follows from', () => {
    const inForce = { from: calendarDate('2026-04-01'), checked: 'seen' } as const;
    expect(explained(aPolicy(EIGHT_WEEKS, { inForce }), aRecord(AGREED))).toEqual([
      'The made-up review is due by Monday 27 April 2026.',
      ALLOWED,
      'The rule came into force on Wednesday 1 April 2026, after this began.',
      THE_LIMIT,
    ]);
  });
});

describe('explainReview, of a day that cannot be told', () => {
  const UNTOLD =
    'No last day can be given for the made-up review: the plan was agreed on Monday 2 March 2026, ';
  const NOT_RECORDED = `${UNTOLD}but something that the rule asks for is not recorded.`;

  it.each<readonly [string, Limit, string]>([
    ['a fact', { ...EIGHT_WEEKS, from: { fact: 'moved-in' } }, 'something that decides which limit applies'],
    ['the day of birth', { ...EIGHT_WEEKS, from: { birthday: 18 } }, 'the day of birth'],
    ['the day planned', { ...EIGHT_WEEKS, from: 'planned-day' }, 'the day planned'],
    ['an event', { ...EIGHT_WEEKS, from: { event: ['placement-started'] } }, 'an event to count from'],
  ])('explains that %s is not recorded', (_, limit, thing) => {
    expect(explained(aPolicy(limit), aRecord(AGREED))).toEqual([
      NOT_RECORDED,
      `Not recorded, though the rule asks for it: ${thing}.`,
      THE_RULE,
    ]);
  });

  it('explains that no rule of a table applies', () => {
    const record = aRecord(AGREED, { bornOn: calendarDate('2000-01-01') });
    expect(explained(aPolicy([{ ...EIGHT_WEEKS, when: [{ ageBelow: 5 }] }]), record)).toEqual([
      `${UNTOLD}but none of its rules applies to what is recorded.`,
      THE_POLICY,
    ]);
  });

  it('explains that no school term is known', () => {
    const terms = [{ from: calendarDate('2026-01-05'), to: calendarDate('2026-03-27') }];
    expect(explained(aPolicy({ within: 'end-of-next-term' }), aRecord(AGREED), { terms })).toEqual([
      `${UNTOLD}but no school term is known that begins after it.`,
      THE_RULE,
    ]);
  });

  it('explains that the rule had lapsed', () => {
    const inForce = { to: calendarDate('2025-12-31'), checked: 'seen' } as const;
    const thenEvery = { within: { months: 6 }, basis: BASIS };
    const record = aRecord([
      ['plan-agreed', '2025-06-02'],
      ['review-held', '2026-02-02'],
    ]);
    expect(explained(aPolicy(EIGHT_WEEKS, { thenEvery, inForce }), record)).toEqual([
      'No last day can be given for the made-up review: the last review was held on Monday 2 February 2026, but the rule was no longer in force.',
      THE_POLICY,
    ]);
  });

  it('names each missing thing once, in a row', () => {
    const when = [{ fact: 'alone', is: true }, { fact: 'setting', is: 'flat' }, { ageBelow: 25 }];
    const policy = aPolicy([{ within: { weeks: 4 }, when }, EIGHT_WEEKS], { endsAtAge: 90 });
    // four weeks may apply, and are the sooner: Monday 30 March
    expect(explained(policy, aRecord(AGREED))).toEqual([
      'The made-up review is due by Monday 30 March 2026.',
      'The rule allows 4 weeks after the plan was agreed, on Monday 2 March 2026; that day itself is not counted.',
      'Not recorded, though the rule asks for it: the day of birth and something that decides which limit applies.',
      THE_LIMIT,
    ]);
  });

  it('names three missing things', () => {
    const when = [
      { fact: 'alone', is: true },
      { from: { event: ['placement-started'] }, atLeast: { days: 1 } },
      { ageBelow: 25 },
    ] as const;
    const policy = aPolicy([{ within: { weeks: 4 }, when }, EIGHT_WEEKS]);
    expect(explained(policy, aRecord(AGREED))[2]).toBe(
      'Not recorded, though the rule asks for it: something that decides which limit applies, an event to count from and the day of birth.',
    );
  });
});

describe('explainReview, of the day that is counted from', () => {
  // Monday 18 May 2026
  const PLANNED: Told = [['plan-agreed', '2026-03-02', '2026-05-18']];

  it.each<readonly [string, Limit, readonly [by: string, sentence: string]]>([
    [
      'after the day planned',
      { within: { weeks: 2 }, from: 'planned-day' },
      [
        'Monday 1 June 2026',
        'The rule allows 2 weeks after the day planned, Monday 18 May 2026; that day itself is not counted.',
      ],
    ],
    [
      'before the day planned',
      { within: { days: 5 }, from: 'planned-day', counting: 'before' },
      [
        'Wednesday 13 May 2026',
        'The rule asks for it at least 5 days before the day planned, Monday 18 May 2026.',
      ],
    ],
    [
      'beginning with the day planned',
      { within: { days: 5 }, from: 'planned-day', counting: 'beginning-with' },
      ['Friday 22 May 2026', 'The rule allows 5 days beginning with the day planned, Monday 18 May 2026.'],
    ],
    [
      'before a day of every year',
      { within: { days: 0 }, from: 'planned-day', onDay: '06-12', last: 'before' },
      [
        'Thursday 11 June 2026',
        'The rule asks for it before the day that the rule names in the calendar year of the day planned, Friday 12 June 2026.',
      ],
    ],
    [
      'after a day of the year in which it began',
      { within: { weeks: 1 }, onDay: '06-12' },
      [
        'Friday 19 June 2026',
        'The rule allows 1 week after the day that the rule names in the calendar year of the day it began, Friday 12 June 2026; that day itself is not counted.',
      ],
    ],
    [
      'after an event',
      { within: { weeks: 4 }, from: { event: ['placement-started'] } },
      [
        'Monday 2 February 2026',
        'The rule allows 4 weeks after the day the placement started, Monday 5 January 2026; that day itself is not counted.',
      ],
    ],
    [
      'beginning with the latest of several events',
      {
        within: { weeks: 4 },
        from: { event: ['care-order-made', 'placement-started'] },
        counting: 'beginning-with',
      },
      [
        'Tuesday 10 February 2026',
        'The rule allows 4 weeks beginning with the latest day on which the care order was made or the placement started, Wednesday 14 January 2026.',
      ],
    ],
    [
      'after a day on record',
      { within: { days: 28 }, from: { fact: 'moved-in' } },
      [
        'Wednesday 15 April 2026',
        'The rule allows 28 days after the date recorded for it, Wednesday 18 March 2026; that day itself is not counted.',
      ],
    ],
    [
      'before a birthday',
      { within: { months: 3 }, from: { birthday: 18 }, counting: 'before' },
      [
        'Monday 30 March 2026',
        'The rule asks for it at least 3 months before the 18th birthday, Tuesday 30 June 2026.',
      ],
    ],
    [
      'before what started it',
      { within: { days: 4 }, counting: 'before' },
      [
        'Thursday 26 February 2026',
        'The rule asks for it at least 4 days before the plan was agreed, on Monday 2 March 2026.',
      ],
    ],
    [
      'that is past once it has begun',
      { within: { days: 0 }, last: 'before' },
      ['Sunday 1 March 2026', 'The rule asks for it before the plan was agreed, on Monday 2 March 2026.'],
    ],
    [
      'with something taken off',
      { within: { weeks: 8 }, less: { weeks: 2 } },
      [
        'Monday 13 April 2026',
        'The rule allows 8 weeks after the plan was agreed, on Monday 2 March 2026, less 2 weeks for what has to follow; that day itself is not counted.',
      ],
    ],
    [
      'beginning with a day, with something taken off',
      { within: { weeks: 8 }, less: { workingDays: 1 }, counting: 'beginning-with' },
      [
        'Friday 24 April 2026',
        'The rule allows 8 weeks beginning with the day the plan was agreed, on Monday 2 March 2026, less 1 working day for what has to follow.',
      ],
    ],
  ])('explains a limit %s', (_, limit, [by, sentence]) => {
    const record = aRecord(
      [...PLANNED, ['placement-started', '2026-01-05'], ['care-order-made', '2026-01-14']],
      { bornOn: calendarDate('2008-06-30'), facts: { 'moved-in': '2026-03-18' } },
    );
    const [first, ...rest] = explained(aPolicy(limit), record);
    expect(first).toBe(`The made-up review is due by ${by}.`);
    const sunday = 'That is not a working day and the limit does not move: plan for Friday 27 February 2026.';
    expect(rest).toEqual([sentence, ...(by.startsWith('Sunday') ? [sunday] : []), THE_LIMIT]);
  });

  // "It is owed at once, because the 18th birthday, Tuesday 30 June 2026.": no verb, wherever the day is not the one that it began on
  it.each<readonly [Limit]>([
    [{ within: { days: 0 }, from: { birthday: 18 } }],
    [{ within: { days: 0 }, from: 'planned-day' }],
    [{ within: { days: 0 }, from: { event: ['placement-started'] } }],
  ])('explains in a whole sentence what is owed on another day: %j', (limit) => {
    const record = aRecord([...PLANNED, ['placement-started', '2026-03-02']], {
      bornOn: calendarDate('2008-06-30'),
    });
    expect(explained(aPolicy(limit), record)[1]).not.toMatch(/because the (day|birthday)/);
  });

  // eight weeks are said to be allowed, and the last day is a day less
  it('says that a day counted to is itself too late', () => {
    const [first, second] = explained(aPolicy({ within: { weeks: 8 }, last: 'before' }), aRecord(AGREED));
    expect(first).toBe('The made-up review is due by Sunday 26 April 2026.');
    expect(second).not.toBe(ALLOWED);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [18, '18th'],
    [21, '21st'],
    [22, '22nd'],
    [25, '25th'],
  ])('says birthday %i as people do', (birthday, words) => {
    const limit: Limit = { within: { days: 0 }, from: { birthday } };
    const record = aRecord(AGREED, { bornOn: calendarDate('2008-06-30') });
    expect(explained(aPolicy(limit), record)[1]).toContain(`on the ${words} birthday, `);
  });

  it('names a bank holiday with which a count of working days begins', () => {
    const started = aRecord([['plan-agreed', '2026-04-03']]);
    // Good Friday is left out, though counting begins with it: 7, 8, 9, 10 and 13 April
    const limit: Limit = { within: { workingDays: 5 }, counting: 'beginning-with' };
    expect(explained(aPolicy(limit), started).slice(0, 3)).toEqual([
      'The made-up review is due by Monday 13 April 2026.',
      'The rule allows 5 working days beginning with the day the plan was agreed, on Friday 3 April 2026.',
      'Weekends are left out, and 2 bank holidays: Good Friday (Friday 3 April 2026) and Easter Monday (Monday 6 April 2026).',
    ]);
  });

  // the day that is not counted is a bank holiday itself, and is named among those left out
  it('names no bank holiday on which counting begins', () => {
    const started = aRecord([['plan-agreed', '2026-04-03']]);
    // Good Friday; then 7, 8, 9, 10 and 13 April
    expect(explained(aPolicy({ within: { workingDays: 5 } }), started).slice(0, 3)).toEqual([
      'The made-up review is due by Monday 13 April 2026.',
      'The rule allows 5 working days after the plan was agreed, on Friday 3 April 2026; that day itself is not counted.',
      'Weekends are left out, and 1 bank holiday: Easter Monday (Monday 6 April 2026).',
    ]);
  });
});

describe('explainReview, of figures beside one another', () => {
  const beside = {
    within: { weeks: 12 },
    from: { event: ['placement-started'] },
    basis: basisOf('page 2'),
  } as const;
  const record = aRecord([...AGREED, ['placement-started', '2026-01-12']]);
  // twelve weeks after Monday 12 January are Monday 6 April, Easter Monday; eight after 2 March are 27 April
  const BESIDE =
    'The rule allows 12 weeks after the day the placement started, Monday 12 January 2026; that day itself is not counted.';
  const EASTER = 'That is not a working day and the limit does not move: plan for Thursday 2 April 2026.';
  const PAGE_2 =
    'The limit comes from Our rules, page 2: the organisation’s own rule, checked at its source.';

  it('explains the soonest', () => {
    expect(explained(aPolicy({ ...EIGHT_WEEKS, soonestWith: [beside] }), record)).toEqual([
      'The made-up review is due by Monday 6 April 2026.',
      BESIDE,
      EASTER,
      PAGE_2,
    ]);
  });

  it('explains the latest', () => {
    expect(explained(aPolicy({ ...EIGHT_WEEKS, latestWith: [beside] }), record)).toEqual([
      'The made-up review is due by Monday 27 April 2026.',
      ALLOWED,
      THE_LIMIT,
    ]);
  });

  it('names what one of them asks for and nobody has recorded', () => {
    expect(explained(aPolicy({ ...EIGHT_WEEKS, soonestWith: [beside] }), aRecord(AGREED))).toEqual([
      'The made-up review is due by Monday 27 April 2026.',
      ALLOWED,
      'Not recorded, though the rule asks for it: an event to count from.',
      THE_LIMIT,
    ]);
  });
});

describe('explainReview, of terms and tables', () => {
  it('explains the end of a school term', () => {
    const terms = [
      { from: calendarDate('2026-01-05'), to: calendarDate('2026-03-27') },
      { from: calendarDate('2026-04-13'), to: calendarDate('2026-07-21') },
    ];
    expect(explained(aPolicy({ within: 'end-of-next-term' }), aRecord(AGREED), { terms })).toEqual([
      'The made-up review is due by Tuesday 21 July 2026.',
      'The rule allows until the end of the school term that begins next after the plan was agreed, on Monday 2 March 2026.',
      THE_LIMIT,
    ]);
  });

  const table: readonly [Limit, Limit, Limit] = [
    { within: { weeks: 6 }, when: [{ ageBelow: 5 }], appliesTo: 'for a child under five' },
    { within: { weeks: 8 }, when: [{ fact: 'alone', is: true }], appliesTo: 'for somebody who lives alone' },
    { within: { weeks: 12 }, appliesTo: 'for anybody else' },
  ];
  const bornOn = calendarDate('1960-05-01');

  it.each<readonly [string, Omit<ReviewRecord, 'events'>, readonly [string, string, string]]>([
    [
      'the first row',
      { bornOn: calendarDate('2022-05-01') },
      ['Tuesday 14 April 2026', 'for a child under five', '6 weeks'],
    ],
    [
      'a later row',
      { bornOn, facts: { alone: true } },
      ['Tuesday 28 April 2026', 'for somebody who lives alone', '8 weeks'],
    ],
    [
      'the last row',
      { bornOn, facts: { alone: false } },
      ['Tuesday 26 May 2026', 'for anybody else', '12 weeks'],
    ],
  ])('explains %s of a table', (_, rest, [by, whom, time]) => {
    expect(explained(aPolicy(table), aRecord([['plan-agreed', '2026-03-03']], rest))).toEqual([
      `The made-up review is due by ${by}.`,
      `The limit is the one ${whom}.`,
      `The rule allows ${time} after the plan was agreed, on Tuesday 3 March 2026; that day itself is not counted.`,
      THE_LIMIT,
    ]);
  });

  it('explains the soonest row that may apply, and what is not known', () => {
    expect(explained(aPolicy(table), aRecord(AGREED, { bornOn }))).toEqual([
      'The made-up review is due by Monday 27 April 2026.',
      'Of the limits that may apply it is the soonest, the one for somebody who lives alone.',
      ALLOWED,
      'Not recorded, though the rule asks for it: something that decides which limit applies.',
      THE_LIMIT,
    ]);
  });
});

describe('explainReview, of events', () => {
  it.each(EVENT_KINDS.filter((kind) => kind !== 'died').map((kind) => [kind]))('has words for %s', (kind) => {
    const policy = aPolicy({ within: 'no-fixed-limit' }, { startedBy: [kind], endedBy: [], metBy: [] });
    const [first, ...rest] = explained(policy, aRecord([[kind, '2026-03-02']]));
    expect(first).toMatch(
      /^The made-up review is owed: [a-z][A-Za-z0-9’, -]+ (was|were|did|[a-z]+ed|began|became|came|met|left|last [a-z]+)\b.* on Monday 2 March 2026\.$/,
    );
    expect(first).not.toContain('host');
    expect(rest).toEqual(['The rule as it stands here gives no last day.', THE_RULE]);
  });

  it('has other words for each kind, but for two that say the same', () => {
    const words = EVENT_KINDS.map((kind) => {
      const policy = aPolicy(
        { within: { days: 1 } },
        { startedBy: ['plan-agreed'], endedBy: [kind], metBy: [] },
      );
      return explained(policy, aRecord([...AGREED, [kind, '2026-03-03']]))[0];
    });
    expect(words[0]).toContain('Nothing is due: the plan was agreed on Tuesday 3 March 2026.');
    expect(words.filter((one, place) => words.indexOf(one) !== place)).toEqual([
      // review-held and continuing-healthcare-reviewed
      'Nothing is due: the last review was held on Tuesday 3 March 2026.',
    ]);
  });

  it('does not say what an event of the host’s own was', () => {
    const policy = aPolicy({ within: 'no-fixed-limit' }, { startedBy: ['host:letter-sent'] });
    expect(explained(policy, aRecord([['host:letter-sent', '2026-03-02']]))[0]).toBe(
      'The made-up review is owed: an event of the host’s own happened on Monday 2 March 2026.',
    );
  });
});
