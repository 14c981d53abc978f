import {
  type CalendarDate,
  calendarDate,
  type Measure,
  type MeasureOptions,
  type ReviewPolicy,
  type ReviewsOnTimeOptions,
  reviewedInLastYear,
  reviewList,
  reviewsOnTime,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  ENGLAND_PLACEMENT_PLANS,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import { type DoneWithinOptions, doneWithin, type EventKind, type Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { thrownBy } from '../../helpers/thrown-by.js';

const on = calendarDate;
const today = on('2026-11-22');
const policies = [
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  ENGLAND_PLACEMENT_PLANS,
  LONDON_HOUSING_TRUST_SUPPORT,
];
const options: MeasureOptions = deepFreeze({ today, policies });

type Told = readonly [kind: EventKind, on: string];

function caseOf(policy: string, events: readonly Told[], more: object = {}): unknown {
  return deepFreeze({ policy, events: events.map(([kind, day]) => ({ kind, on: day })), ...more });
}

function adult(...events: readonly Told[]): unknown {
  return caseOf('england-adult-care-and-support', events);
}

function child(...events: readonly Told[]): unknown {
  return caseOf('england-looked-after-child', events);
}

/** Supported for over two years. */
const AGREED: Told = ['plan-agreed', '2024-03-04'];

/** What became of each record, by its place: the day it is counted for, or why it is not. */
function told({ numerator, denominator, excluded, refused }: Measure): readonly unknown[] {
  const lines = [
    ...denominator.map((one) => {
      const isSo = numerator.some(({ place, on: day }) => place === one.place && day === one.on);
      return [one.place, isSo ? 'yes' : 'no', one.on] as const;
    }),
    ...excluded.map(({ place, because, on: day }) => [place, because, day] as const),
    ...refused.map(({ place }) => [place, 'refused', undefined] as const),
  ];
  return lines
    .sort(([a], [b]) => a - b)
    .map(([, what, day]) => (day === undefined ? what : `${what} ${day}`));
}

describe('reviewedInLastYear', () => {
  function ofAdult(...events: readonly Told[]): unknown {
    return told(reviewedInLastYear([adult(...events)], options))[0];
  }

  // the 12 months that end on 22 November 2026 begin on 23 November 2025
  it.each([
    ['2025-11-21', 'no'],
    ['2025-11-22', 'no'],
    ['2025-11-23', 'yes 2025-11-23'],
    ['2026-06-01', 'yes 2026-06-01'],
    ['2026-11-22', 'yes 2026-11-22'],
  ])('says of somebody reviewed on %s: %s', (held, answer) => {
    expect(ofAdult(AGREED, ['review-held', held])).toBe(answer);
  });

  it.each([
    ['2024-11-22', 'no'],
    ['2025-11-21', 'no'],
    // twelve months to the day
    ['2025-11-22', 'no'],
    ['2025-11-23', 'too-recent'],
    ['2026-11-22', 'too-recent'],
  ])('says of somebody whose plan was agreed on %s: %s', (agreed, answer) => {
    expect(ofAdult(['plan-agreed', agreed])).toBe(answer);
  });

  it.each([
    // a leap day: the year before it has none, so that the 12 months begin on 1 March 2027
    ['2028-02-29', '2027-02-28', '2027-02-28', 'no'],
    ['2028-02-29', '2027-02-28', '2027-03-01', 'yes 2027-03-01'],
    ['2028-02-29', '2027-03-01', '2027-06-01', 'too-recent'],
    ['2029-02-28', '2028-02-28', '2028-02-29', 'yes 2028-02-29'],
    ['2029-02-28', '2028-02-29', '2028-06-01', 'too-recent'],
  ])('on %s, of a plan of %s and a review of %s, says %s', (day, agreed, held, answer) => {
    const records = [adult(['plan-agreed', agreed], ['review-held', held])];
    expect(told(reviewedInLastYear(records, { today: on(day), policies }))).toEqual([answer]);
  });

  it.each<[string, readonly Told[], string]>([
    ['a light-touch review is not the yearly one', [['light-touch-review-held', '2026-02-27']], 'no'],
    ['an offer is no review', [['review-offered', '2026-02-27']], 'no'],
    [
      'the latest of several counts',
      [
        ['review-held', '2026-06-01'],
        ['review-held', '2026-02-27'],
      ],
      'yes 2026-06-01',
    ],
    [
      'an unplanned review counts',
      [
        ['review-requested', '2026-02-02'],
        ['review-held', '2026-02-27'],
      ],
      'yes 2026-02-27',
    ],
    ['one supported no longer is not counted', [['plan-closed', '2026-11-22']], 'ended'],
    ['nor one who has moved', [['moved-to-another-authority', '2026-03-02']], 'ended'],
    [
      'nor one who has died, though reviewed',
      [
        ['review-held', '2026-02-27'],
        ['died', '2026-03-02'],
      ],
      'ended',
    ],
    ['a new plan while one runs does not begin the year again', [['plan-agreed', '2026-03-02']], 'no'],
    [
      'support that began again is counted from then',
      [
        ['plan-closed', '2025-03-03'],
        ['plan-agreed', '2026-03-02'],
      ],
      'too-recent',
    ],
    [
      'and counted again after a year of it',
      [
        ['plan-closed', '2025-03-03'],
        ['plan-agreed', '2025-06-02'],
        ['review-held', '2026-06-01'],
      ],
      'yes 2026-06-01',
    ],
  ])('knows that %s', (_, events, answer) => {
    expect(ofAdult(AGREED, ...events)).toBe(answer);
  });

  it.each<[readonly Told[], string]>([
    [[], 'not-started'],
    [[['review-held', '2026-02-27']], 'not-started'],
    [[['died', '2026-02-27']], 'ended'],
  ])('leaves out somebody for whom nothing began: %j', (events, answer) => {
    expect(ofAdult(...events)).toBe(answer);
  });

  it.each([
    // 18 on 22 November 2026, and the day after
    ['2008-11-22', 'ended'],
    ['2008-11-23', 'yes 2026-10-05'],
    [undefined, 'yes 2026-10-05'],
  ])('says of a child born on %s: %s', (bornOn, answer) => {
    const events: readonly Told[] = [
      ['became-looked-after', '2024-03-04'],
      ['review-held', '2026-10-05'],
    ];
    const record = caseOf('england-looked-after-child', events, bornOn === undefined ? {} : { bornOn });
    expect(told(reviewedInLastYear([record], options))).toEqual([answer]);
  });

  it('takes an offer for the review where the policy does', () => {
    const record = caseOf('london-housing-trust-support', [AGREED, ['review-offered', '2026-09-03']]);
    expect(told(reviewedInLastYear([record], options))).toEqual(['yes 2026-09-03']);
  });

  describe('of a timescale', () => {
    const basis = { source: 'Ours', locator: 'section 1', claimedForce: 'local', checked: 'seen' } as const;
    const [yearly] = LONDON_HOUSING_TRUST_SUPPORT.timescales;
    const timescale = (id: string, more: Partial<Timescale>): Timescale => ({
      ...yearly,
      id,
      metBy: [`host:${id}`],
      thenEvery: { within: { months: 6 }, basis },
      ...more,
    });
    const { thenEvery: _, ...once } = timescale('once', { first: { within: { weeks: 4 }, basis } });
    const ours: ReviewPolicy = deepFreeze({
      ...LONDON_HOUSING_TRUST_SUPPORT,
      id: 'ours',
      timescales: [
        once,
        timescale('considered', { strength: 'consider' }),
        timescale('must', {}),
        timescale('must-too', { strength: 'must' }),
      ],
    });
    const record = caseOf('ours', [
      AGREED,
      ['host:once', '2026-01-05'],
      ['host:considered', '2026-02-02'],
      ['host:must', '2026-03-02'],
      ['host:must-too', '2026-04-06'],
    ]);

    it.each([
      [undefined, 'yes 2026-03-02'],
      ['once', 'yes 2026-01-05'],
      ['considered', 'yes 2026-02-02'],
      ['must', 'yes 2026-03-02'],
      ['must-too', 'yes 2026-04-06'],
      ['another', 'no-such-timescale'],
    ])('told as %s is that one, else the first that must happen and repeats: %s', (id, answer) => {
      const settings = { today, policies: [ours], ...(id !== undefined && { timescale: id }) };
      expect(told(reviewedInLastYear([record], settings))).toEqual([answer]);
    });

    it('leaves out a policy in which nothing repeats', () => {
      const placed = caseOf('england-placement-plans', [['placement-started', '2024-03-04']]);
      expect(told(reviewedInLastYear([placed], options))).toEqual(['no-such-timescale']);
    });
  });

  it('names each record by its place and the host’s id, and refuses those it cannot read', () => {
    const records = [
      adult(AGREED, ['review-held', '2026-02-27']),
      null,
      caseOf('england-adult-care-and-support', [AGREED, ['review-held', '2026-02-27']], { id: 'A' }),
      caseOf('england-adult-care-and-support', [AGREED], { id: 'B' }),
      caseOf('england-adult-care-and-support', [['plan-agreed', '2026-03-02']], { id: 'C' }),
      caseOf('england-adult-care-and-support', [['plan-agreed', '2026-11-23']], { id: 'D' }),
      caseOf('elsewhere', [AGREED], { id: 'E' }),
    ];
    const measure = reviewedInLastYear(new Set(records), options);
    expect(measure).toEqual({
      numerator: [
        { place: 0, on: '2026-02-27' },
        { place: 2, id: 'A', on: '2026-02-27' },
      ],
      denominator: [
        { place: 0, on: '2026-02-27' },
        { place: 2, id: 'A', on: '2026-02-27' },
        { place: 3, id: 'B' },
      ],
      excluded: [{ place: 4, id: 'C', because: 'too-recent' }],
      refused: reviewList(records, options).refused,
    });
    expect(measure.refused.map(({ place, issues }) => [place, issues[0]?.code])).toEqual([
      [1, 'review/wrong-type'],
      [5, 'review/event-after-today'],
      [6, 'review/unknown-policy'],
    ]);
  });

  it('refuses what a caller gets wrong, by name', () => {
    const twice = { today, policies: [LONDON_HOUSING_TRUST_SUPPORT, LONDON_HOUSING_TRUST_SUPPORT] };
    const repeated = thrownBy(() => reviewedInLastYear([], twice));
    expect(repeated).toMatchObject({ code: 'review/repeated-policy', path: ['options', 'policies'] });
    expect(repeated.message).toBe(
      'reviewedInLastYear: "options.policies" must be policies with an id each, got one id twice.',
    );
    const noDay = thrownBy(() => reviewedInLastYear([], { today: '' as never, policies }));
    expect(noDay.message).toBe(
      'reviewedInLastYear: "options.today" must be a real day written YYYY-MM-DD, got empty text.',
    );
  });
});

describe('reviewsOnTime', () => {
  /** Looked after from 21 March 2026: due by 21 April. */
  const CAME: Told = ['became-looked-after', '2026-03-21'];
  const year = { from: on('2026-01-01'), to: on('2026-12-31') };

  function onTime(records: readonly unknown[], more: Partial<ReviewsOnTimeOptions> = {}): Measure {
    return reviewsOnTime(records, { ...options, ...year, ...more });
  }

  it.each<[string, readonly Told[], readonly string[]]>([
    ['held on the last day', [['review-held', '2026-04-21']], ['yes 2026-04-21', 'no 2026-07-21']],
    ['held the day after it', [['review-held', '2026-04-22']], ['no 2026-04-21', 'no 2026-07-22']],
    ['not held', [], ['no 2026-04-21']],
    ['offered', [['review-offered', '2026-04-20']], ['no 2026-04-21']],
    ['declined', [['review-declined', '2026-04-20']], ['no 2026-04-21']],
    // care that ended before the last day, or on it, leaves nothing that was not done
    ['not held, and care ended before', [['ceased-to-be-looked-after', '2026-04-20']], []],
    ['not held, and care ended on the day', [['ceased-to-be-looked-after', '2026-04-21']], []],
    ['not held, and care ended after', [['ceased-to-be-looked-after', '2026-04-22']], ['no 2026-04-21']],
  ])('has one %s', (_, events, answers) => {
    expect(told(onTime([child(CAME, ...events)]))).toEqual(answers);
  });

  it('has an entry for each review of a record, by its last day', () => {
    const record = child(
      CAME,
      ['review-held', '2026-04-20'],
      ['review-held', '2026-07-21'],
      ['review-held', '2026-10-05'],
    );
    // due by 21 April, three months on by 20 July, and six months on by 21 January, which has not come
    expect(onTime([record])).toEqual({
      numerator: [{ place: 0, on: '2026-04-21' }],
      denominator: [
        { place: 0, on: '2026-04-21' },
        { place: 0, on: '2026-07-20' },
      ],
      excluded: [],
      refused: [],
    });
  });

  it.each([
    ['2026-04-21', '2026-04-21', 1],
    ['2026-04-01', '2026-04-30', 1],
    ['2026-04-22', '2026-12-31', 0],
    ['2026-01-01', '2026-04-20', 0],
    // the wrong way round
    ['2026-04-30', '2026-04-01', 0],
  ])('looks at last days from %s to %s, both counted: %i', (from, to, count) => {
    const { denominator } = onTime([child(CAME)], { from: on(from), to: on(to) });
    expect(denominator).toHaveLength(count);
  });

  it.each<[string, readonly Told[], readonly string[]]>([
    ['2026-04-20', [], []],
    ['2026-04-21', [], []],
    ['2026-04-22', [], ['no 2026-04-21']],
    // held, but the others of that day may yet be
    ['2026-04-20', [['review-held', '2026-04-10']], []],
    ['2026-04-22', [['review-held', '2026-04-10']], ['yes 2026-04-21']],
  ])('does not look at what has its time still: on %s, after %j, %j', (day, events, answers) => {
    expect(told(onTime([child(CAME, ...events)], { today: on(day) }))).toEqual(answers);
  });

  it('leaves out on the last day itself those held as it does those not held', () => {
    const records = [child(CAME), child(CAME, ['review-held', '2026-04-10'])];
    expect(onTime(records, { today: on('2026-04-21') }).denominator).toEqual([]);
  });

  it.each([
    // the year from 4 March 2024 ended on 4 March 2025, and from the review of 3 March 2025 on 3 March 2026
    [undefined, ['no 2026-03-03']],
    // eight weeks from 4 March 2024 were 29 April 2024
    ['light-touch-review', []],
    ['requested-review', []],
    ['another', ['no-such-timescale']],
  ])('looks at the timescale told as %s', (timescale, answers) => {
    const record = adult(AGREED, ['review-held', '2025-03-03'], ['review-requested', '2026-10-05']);
    expect(told(onTime([record], timescale === undefined ? {} : { timescale }))).toEqual(answers);
  });

  it('has a review only to be considered, where told to look at those', () => {
    const records = [
      adult(['plan-agreed', '2026-03-02'], ['light-touch-review-held', '2026-04-27']),
      adult(['plan-agreed', '2026-03-02'], ['light-touch-review-held', '2026-04-28']),
      // before the window opens on 13 April, and not late
      adult(['plan-agreed', '2026-03-02'], ['light-touch-review-held', '2026-04-12']),
    ];
    expect(told(onTime(records, { timescale: 'light-touch-review' }))).toEqual([
      'yes 2026-04-27',
      'no 2026-04-27',
      'yes 2026-04-27',
    ]);
  });

  it('counts with the host’s calendars', () => {
    const calendar = withBankHolidays(ukWorkingCalendar('england-and-wales'), { add: [on('2026-04-20')] });
    const records = [child(CAME, ['review-held', '2026-04-22'])];
    expect(told(onTime(records, { calendars: [calendar], to: on('2026-06-30') }))).toEqual([
      'yes 2026-04-22',
    ]);
  });

  it('refuses records whose days cannot be counted, and goes on', () => {
    const old = caseOf('england-looked-after-child', [['became-looked-after', '1960-03-21']], { id: 'old' });
    const measure = onTime([old, child(CAME)]);
    expect(measure.denominator).toEqual([{ place: 1, on: '2026-04-21' }]);
    expect(measure.refused).toMatchObject([
      { place: 0, id: 'old', issues: [{ code: 'review/out-of-range', path: ['events'] }] },
    ]);
  });

  // leaves it out: a plan made before the placement is not among the reviews of the past, so that only late ones are counted
  it('has a placement plan that was made before the placement, as made in time', () => {
    const records = [
      caseOf('england-placement-plans', [
        ['placement-plan-made', '2026-09-10'],
        ['placement-started', '2026-09-14'],
      ]),
    ];
    expect(onTime(records, { timescale: 'placement-plan' }).numerator).toMatchObject([{ place: 0 }]);
  });

  it.each([
    ['from', { from: '2026-02-30' }],
    ['to', { to: '2026-02-30' }],
    ['today', { today: '2026-02-30' }],
  ])('refuses a "%s" that is no day', (argument, wrong) => {
    const error = thrownBy(() => onTime([], wrong as unknown as Partial<ReviewsOnTimeOptions>));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['options', argument] });
    expect(error.message).toBe(
      `reviewsOnTime: "options.${argument}" must be a real day written YYYY-MM-DD, got 2026-02-30.`,
    );
  });

  it('does not hide a policy that is itself at fault', () => {
    const [timescale] = ENGLAND_LOOKED_AFTER_CHILD.timescales;
    const { basis } = ENGLAND_LOOKED_AFTER_CHILD;
    const faulty = {
      ...ENGLAND_LOOKED_AFTER_CHILD,
      timescales: [{ ...timescale, first: { within: { weeks: -1 }, basis } }],
    } as const;
    const error = thrownBy(() => onTime([child(CAME)], { policies: [faulty] }));
    expect(error).toMatchObject({ code: 'calendar/not-an-interval' });
  });
});

describe('doneWithin', () => {
  const plan = {
    today,
    from: 'assessment-completed',
    to: 'plan-agreed',
    within: { days: 7 },
    // looked at for working days only
    calendar: ukWorkingCalendar('england-and-wales'),
  } as const satisfies DoneWithinOptions;

  function done(events: readonly Told[], more: Partial<DoneWithinOptions> = {}): readonly unknown[] {
    return told(doneWithin([caseOf('anybody', events)], { ...plan, ...more }));
  }

  const ASSESSED: Told = ['assessment-completed', '2026-11-02'];

  it.each([
    // before it, on the day, on the seventh day, on the eighth
    ['2026-11-01', 'no 2026-11-02'],
    ['2026-11-02', 'yes 2026-11-02'],
    ['2026-11-09', 'yes 2026-11-02'],
    ['2026-11-10', 'no 2026-11-02'],
    ['2026-11-22', 'no 2026-11-02'],
  ])('of seven days after 2 November, for a plan of %s, says %s', (agreed, answer) => {
    expect(done([ASSESSED, ['plan-agreed', agreed]])).toEqual([answer]);
  });

  it.each<[DoneWithinOptions['within'], string, string]>([
    // fast-track: four days
    [{ days: 4 }, '2026-11-06', 'yes 2026-11-02'],
    [{ days: 4 }, '2026-11-07', 'no 2026-11-02'],
    [{ days: 0 }, '2026-11-02', 'yes 2026-11-02'],
    [{ days: 0 }, '2026-11-03', 'no 2026-11-02'],
    [{ weeks: 2 }, '2026-11-16', 'yes 2026-11-02'],
    [{ weeks: 2 }, '2026-11-17', 'no 2026-11-02'],
    // Tuesday to Friday are four, Monday the fifth
    [{ workingDays: 5 }, '2026-11-09', 'yes 2026-11-02'],
    [{ workingDays: 5 }, '2026-11-10', 'no 2026-11-02'],
  ])('within %j, for a plan of %s, says %s', (within, agreed, answer) => {
    expect(done([ASSESSED, ['plan-agreed', agreed]], { within })).toEqual([answer]);
  });

  it.each([
    // five working days from 31 March: 1, 2, 7, 8 and 9 April; in Scotland Easter Monday, 6 April, is one
    ['2026-04-09', undefined, 'yes 2026-03-31'],
    ['2026-04-10', undefined, 'no 2026-03-31'],
    ['2026-04-08', 'scotland', 'yes 2026-03-31'],
    ['2026-04-09', 'scotland', 'no 2026-03-31'],
  ] as const)('leaves out bank holidays: for a plan of %s, those of %s, %s', (agreed, division, answer) => {
    const calendar = division && ukWorkingCalendar(division);
    const events: readonly Told[] = [
      ['assessment-completed', '2026-03-31'],
      ['plan-agreed', agreed],
    ];
    expect(done(events, { within: { workingDays: 5 }, ...(calendar && { calendar }) })).toEqual([answer]);
  });

  it.each([
    // seven days from 15 November are 22 November: the day is not over
    ['2026-11-14', 'no 2026-11-14'],
    ['2026-11-15', 'not-yet-due 2026-11-15'],
    ['2026-11-22', 'not-yet-due 2026-11-22'],
  ])('of an assessment of %s that nothing has followed says %s', (assessed, answer) => {
    expect(done([['assessment-completed', assessed]])).toEqual([answer]);
  });

  it('has one that was followed in time though its time is not up', () => {
    expect(
      done([
        ['assessment-completed', '2026-11-20'],
        ['plan-agreed', '2026-11-21'],
      ]),
    ).toEqual(['yes 2026-11-20']);
  });

  it('has an entry for each day it is counted from, in order, each with the first that followed', () => {
    const events: readonly Told[] = [
      ['plan-agreed', '2026-10-12'],
      ['assessment-completed', '2026-10-05'],
      ['assessment-completed', '2026-09-07'],
      // twice on one day is once
      ['assessment-completed', '2026-09-07'],
      ['plan-agreed', '2026-09-21'],
      ['plan-agreed', '2026-09-14'],
      // followed by the plan of 12 October like the one before it, and too early for the one after
      ['assessment-completed', '2026-10-02'],
      ['assessment-completed', '2026-11-20'],
    ];
    // 7 to 14 September and 5 to 12 October are seven days, 2 to 12 October ten
    expect(doneWithin([caseOf('anybody', events, { id: 'A' })], plan)).toEqual({
      numerator: [
        { place: 0, id: 'A', on: '2026-09-07' },
        { place: 0, id: 'A', on: '2026-10-05' },
      ],
      denominator: [
        { place: 0, id: 'A', on: '2026-09-07' },
        { place: 0, id: 'A', on: '2026-10-02' },
        { place: 0, id: 'A', on: '2026-10-05' },
      ],
      excluded: [{ place: 0, id: 'A', on: '2026-11-20', because: 'not-yet-due' }],
      refused: [],
    });
  });

  it.each<[string, readonly Told[], string]>([
    ['nothing has happened', [], 'not-started'],
    ['only what should follow has', [['plan-agreed', '2026-11-02']], 'not-started'],
    ['it only will', [['assessment-completed', '2026-11-23']], 'not-started'],
    ['what follows is still to come', [ASSESSED, ['plan-agreed', '2026-11-23']], 'no 2026-11-02'],
  ])('takes no notice of what is after the day, where %s', (_, events, answer) => {
    expect(done(events)).toEqual([answer]);
  });

  it('measures any two kinds of event, the host’s own too', () => {
    // a light-touch review within 12 weeks of the plan: 84 days from 3 August are 26 October
    const records = ['2026-10-26', '2026-10-27'].map((held) =>
      adult(['plan-agreed', '2026-08-03'], ['light-touch-review-held', held]),
    );
    const lightTouch = {
      today,
      from: 'plan-agreed',
      to: 'light-touch-review-held',
      within: { weeks: 12 },
    } as const;
    expect(told(doneWithin(records, lightTouch))).toEqual(['yes 2026-08-03', 'no 2026-08-03']);

    // an assessment begun within 14 days of the call
    const calls = ['2026-08-17', '2026-08-18'].map((begun) =>
      adult(['host:called', '2026-08-03'], ['host:assessment-begun', begun]),
    );
    const begun = { today, from: 'host:called', to: 'host:assessment-begun', within: { days: 14 } } as const;
    expect(told(doneWithin(calls, begun))).toEqual(['yes 2026-08-03', 'no 2026-08-03']);
  });

  it('refuses records that it cannot read, by place and id, and goes on', () => {
    const records = [
      { id: 'A', policy: 'anybody' },
      caseOf('anybody', [ASSESSED], { id: 'B' }),
      7,
      caseOf('anybody', [['plan-agreed', '2026-02-30']]),
    ];
    const measure = doneWithin(new Set(records), plan);
    expect(measure.denominator).toEqual([{ place: 1, id: 'B', on: '2026-11-02' }]);
    expect(
      measure.refused.map(({ place, id, issues }) => [place, id, issues.map(({ code }) => code)]),
    ).toEqual([
      [0, 'A', ['review/wrong-type']],
      [2, undefined, ['review/wrong-type']],
      [3, undefined, ['review/not-a-date']],
    ]);
  });

  it('does not count from a day after which working days are not known', () => {
    const records = [
      caseOf('anybody', [
        ['assessment-completed', '1926-11-02'],
        ['plan-agreed', '1926-11-03'],
      ]),
    ];
    const measure = doneWithin(records, { ...plan, within: { workingDays: 5 } });
    expect([measure.numerator, measure.denominator]).toEqual([[], []]);
  });

  // says 'not-yet-due' of both: days of which the bank holidays are not known are taken for days to come
  it('does not say that the time of a slip in the year is not up', () => {
    const events: readonly Told[] = [['assessment-completed', '1926-11-02']];
    expect(done(events, { within: { workingDays: 5 } })).not.toContain('not-yet-due 1926-11-02');
    expect(done([...events, ['plan-agreed', '1926-11-03']], { within: { workingDays: 5 } })).not.toContain(
      'not-yet-due 1926-11-02',
    );
  });

  it('refuses a today that is none, and what is no interval, even of no records', () => {
    const noDay = thrownBy(() => doneWithin([], { ...plan, today: '' as CalendarDate }));
    expect(noDay).toMatchObject({ code: 'calendar/not-a-date', path: ['options', 'today'] });
    expect(noDay.message).toBe(
      'doneWithin: "options.today" must be a real day written YYYY-MM-DD, got empty text.',
    );
    for (const within of [{ days: -1 }, { days: 1.5 }, {}, { years: 1 }]) {
      const error = thrownBy(() => doneWithin([], { ...plan, within: within as never }));
      expect(error).toMatchObject({ code: 'calendar/not-an-interval' });
      expect(error.message).toMatch(/^doneWithin: /);
    }
  });
});
