import {
  type Basis,
  calendarDate,
  explainReview,
  nextReview,
  type ReviewPolicy,
  reviewSchedule,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import {
  CAMBRIDGESHIRE_CARE_AND_SUPPORT,
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import type { EventKind, ReviewLimit } from 'supportplan/review';
import { describe, expect, it } from 'vitest';

type Told = readonly (readonly [EventKind, string])[];

const record = (events: Told, bornOn?: string) => ({
  events: events.map(([kind, day]) => ({ kind, on: calendarDate(day) })),
  ...(bornOn !== undefined && { bornOn: calendarDate(bornOn) }),
});

const explained = (policy: ReviewPolicy, events: Told, bornOn?: string): readonly string[] =>
  explainReview(nextReview(policy, record(events, bornOn))).split(/(?<=\.) /);

/** A policy of one limit. */
const withLimit = (limit: Omit<ReviewLimit, 'basis'>, basis?: Partial<Basis>): ReviewPolicy => ({
  ...LONDON_HOUSING_TRUST_SUPPORT,
  timescales: [
    {
      ...LONDON_HOUSING_TRUST_SUPPORT.timescales[0],
      startedBy: ['host:letter-sent'],
      thenEvery: { ...limit, basis: { ...LONDON_HOUSING_TRUST_SUPPORT.basis, ...basis } },
    },
  ],
});

const REGULATIONS = 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)';
const DODDS =
  'How it is counted comes from Dodds v Walker [1981] 1 WLR 1027, the corresponding-date rule: said to be law; checked by us only in texts that report it.';

describe('explainReview', () => {
  it('explains a count of working days: the days left out, the authority, and how sure', () => {
    expect(explained(ENGLAND_LOOKED_AFTER_CHILD, [['became-looked-after', '2026-03-21']])).toEqual([
      'The first looked-after review is due by Tuesday 21 April 2026.',
      'The rule allows 20 working days after the child became looked after, on Saturday 21 March 2026; that day itself is not counted.',
      'Weekends are left out, and 2 bank holidays: Good Friday (Friday 3 April 2026) and Easter Monday (Monday 6 April 2026).',
      'Not recorded, though the rule asks for it: the day of birth.',
      `The limit comes from ${REGULATIONS}, reg 33(1): law, checked at its source.`,
      'How it is counted comes from the same source, reg 2: said to be law; not checked by us.',
    ]);
  });

  it('names substitute days, across the turn of the year', () => {
    expect(explained(ENGLAND_LOOKED_AFTER_CHILD, [['became-looked-after', '2021-12-13']])[2]).toBe(
      'Weekends are left out, and 3 bank holidays: Christmas Day, substitute day (Monday 27 December 2021), Boxing Day, substitute day (Tuesday 28 December 2021) and New Year’s Day, substitute day (Monday 3 January 2022).',
    );
  });

  it('says so where no bank holiday is in between', () => {
    expect(explained(ENGLAND_LOOKED_AFTER_CHILD, [['became-looked-after', '2026-10-03']])[2]).toBe(
      'Weekends are left out; there is no bank holiday in between.',
    );
  });

  it('names a host’s own bank holiday by its day only', () => {
    const calendar = withBankHolidays(ukWorkingCalendar('england-and-wales'), {
      add: [calendarDate('2026-10-12')],
    });
    const review = nextReview(ENGLAND_LOOKED_AFTER_CHILD, record([['became-looked-after', '2026-10-03']]), {
      calendars: [calendar],
    });
    expect(explainReview(review)).toContain(
      '1 bank holiday: a day added to the calendar (Monday 12 October 2026).',
    );
  });

  it('explains a month without the day, and a last day on a Sunday', () => {
    const events = [
      ['became-looked-after', '2026-11-02'],
      ['review-held', '2026-11-30'],
    ] as const;
    expect(explained(ENGLAND_LOOKED_AFTER_CHILD, events)).toEqual([
      'The second looked-after review is due by Sunday 28 February 2027.',
      'The rule allows 3 months after the last review was held, on Monday 30 November 2026; that day itself is not counted.',
      'The month has no such day, so its last day stands.',
      'That is not a working day and the limit does not move: plan for Friday 26 February 2027.',
      'Not recorded, though the rule asks for it: the day of birth.',
      `The limit comes from ${REGULATIONS}, reg 33(2): law, checked at its source.`,
      DODDS,
    ]);
  });

  it('explains a window, a review to be considered, and the one behind it', () => {
    expect(explained(ENGLAND_ADULT_CARE_AND_SUPPORT, [['plan-agreed', '2026-03-02']])).toEqual([
      'The light-touch review is to be considered by Monday 27 April 2026.',
      'It can be held from Monday 13 April 2026.',
      'The rule allows 8 weeks after the plan was agreed, on Monday 2 March 2026; that day itself is not counted.',
      'The limit comes from Care and support statutory guidance, para 13.32: said to be statutory guidance; checked by us only in texts that report it.',
      'Behind it, the yearly review is due by Tuesday 2 March 2027.',
    ]);
  });

  it('explains a local rule', () => {
    expect(
      explained(CAMBRIDGESHIRE_CARE_AND_SUPPORT, [
        ['plan-agreed', '2026-03-02'],
        ['review-held', '2026-05-20'],
      ]),
    ).toEqual([
      'The planned review is due by Thursday 20 May 2027.',
      'The rule allows 12 months after the last review was held, on Wednesday 20 May 2026; that day itself is not counted.',
      'The limit comes from Cambridgeshire County Council, factsheet on creating a care and support plan, on reviews: the organisation’s own rule, checked at its source.',
      DODDS,
    ]);
  });

  it('explains what is owed at once', () => {
    const events = [
      ['plan-agreed', '2026-08-31'],
      ['significant-change', '2026-11-21'],
    ] as const;
    expect(explained(LONDON_HOUSING_TRUST_SUPPORT, events)).toEqual([
      'The review after a significant change is due by Saturday 21 November 2026.',
      'It is owed at once, because something changed significantly, on Saturday 21 November 2026.',
      'The limit comes from London Housing Trust, person-owned support plan, service commitments: the organisation’s own rule, checked at its source.',
    ]);
  });

  it('explains what is owed without a fixed limit', () => {
    expect(explained(ENGLAND_ADULT_CARE_AND_SUPPORT, [['review-requested', '2026-11-02']])).toEqual([
      'The requested review is owed: a review was asked for on Monday 2 November 2026.',
      'The rule as it stands here gives no last day.',
      'The rule comes from Care Act 2014, s.27(1)(b): law, checked at its source.',
    ]);
  });

  it('says why nothing is due', () => {
    expect(explained(ENGLAND_LOOKED_AFTER_CHILD, [])).toEqual([
      'No looked-after review is scheduled, because nothing that would start one has been recorded.',
      'It would start with: the child became looked after.',
    ]);
    expect(
      explained(ENGLAND_LOOKED_AFTER_CHILD, [['became-looked-after', '2026-11-02']], '2008-11-20'),
    ).toEqual([
      'No looked-after review falls due before the birthday that ends it, on Friday 20 November 2026.',
      // 20 working days from 2 November: 3-6 is 4, 9-13, 16-20 and 23-27 are 19, and 30 November
      'It would have been due by Monday 30 November 2026.',
      `The rule comes from ${REGULATIONS}, reg 33(1): law, checked at its source.`,
    ]);
    expect(
      explained(ENGLAND_LOOKED_AFTER_CHILD, [
        ['became-looked-after', '2026-11-02'],
        ['died', '2026-11-05'],
      ]),
    ).toEqual(['Nothing is due: the person died on Thursday 5 November 2026.']);
    const { reviews } = reviewSchedule(
      ENGLAND_ADULT_CARE_AND_SUPPORT,
      record([
        ['review-requested', '2026-11-02'],
        ['review-held', '2026-11-09'],
      ]),
    );
    expect(reviews.map(explainReview)[2]).toBe('The requested review is done, and no other is scheduled.');
  });

  it('says less of a birthday where there would have been no limit', () => {
    const { reviews } = reviewSchedule(
      ENGLAND_LOOKED_AFTER_CHILD,
      record(
        [
          ['became-looked-after', '2026-03-21'],
          ['review-requested', '2026-04-01'],
        ],
        '2008-04-01',
      ),
    );
    expect(reviews.map(explainReview)[1]).toBe(
      `No requested review falls due before the birthday that ends it, on Wednesday 1 April 2026. The rule comes from ${REGULATIONS}, reg 33(3): law, checked at its source.`,
    );
  });

  it('says so where bank holidays are known by rule only', () => {
    expect(explained(ENGLAND_LOOKED_AFTER_CHILD, [['became-looked-after', '2030-05-13']])).toContain(
      'Some bank holidays it leans on are known by rule only, so the date is provisional.',
    );
  });

  it('explains each way of counting, from an event of the host’s own', () => {
    const started: Told = [['host:letter-sent', '2026-11-30']];
    expect(
      explained(withLimit({ within: { months: 1 }, counting: 'beginning-with' }), started).slice(0, 2),
    ).toEqual([
      'The six-monthly review is due by Tuesday 29 December 2026.',
      'The rule allows 1 month beginning with the day an event of the host’s own happened, on Monday 30 November 2026.',
    ]);
    expect(
      explained(withLimit({ within: { workingDays: 2 }, counting: 'before' }), started).slice(0, 3),
    ).toEqual([
      'The six-monthly review is due by Thursday 26 November 2026.',
      'The rule asks for it at least 2 working days before an event of the host’s own happened, on Monday 30 November 2026.',
      'Weekends are left out; there is no bank holiday in between.',
    ]);
    expect(explained(withLimit({ within: { months: 9 }, counting: 'before' }), started)[0]).toBe(
      'The six-monthly review is due by Saturday 28 February 2026.',
    );
  });

  it.each([
    [{ claimedForce: 'guidance', checked: 'seen' }, 'guidance, checked at its source.'],
    [
      { claimedForce: 'statutory-guidance', checked: 'unverified' },
      'said to be statutory guidance; not checked by us.',
    ],
    [
      { claimedForce: 'local', checked: 'secondary' },
      'said to be the organisation’s own rule; checked by us only in texts that report it.',
    ],
  ] as const)('says how sure it is: %j', (basis, ending) => {
    const sentences = explained(withLimit({ within: { weeks: 1 } }, basis), [
      ['host:letter-sent', '2026-11-30'],
    ]);
    expect(sentences.at(-1)).toBe(
      `The limit comes from London Housing Trust, person-owned support plan, service commitments: ${ending}`,
    );
  });
});
