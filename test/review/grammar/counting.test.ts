import { nextReview, reviewSchedule, ukWorkingCalendar, withBankHolidays } from 'supportplan';
import type { Interval } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import { basis, begun, limited, on, policyOf, record } from '../../helpers/grammar.js';

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
