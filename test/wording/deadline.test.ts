import { type CalendarDate, calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { deadlinesIn, readDeadlines } from '../../src/wording/deadline.js';
import { tokensOf } from '../../src/wording/tokens.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;
/** A Wednesday. */
const TODAY = on('2026-03-04');

/** The deadlines of a text in short: each phrase and its reading. */
function said(text: string, today: CalendarDate = TODAY): readonly string[] {
  return readDeadlines(text, { today }).flatMap(({ start, end, reading }) => [
    text.slice(start, end),
    Object.entries(reading)
      .map(([key, value]) => (key === 'ambiguous' ? key : value))
      .filter((value) => value !== 'day')
      .slice(1)
      .join(' '),
  ]);
}

/** Each with the last day on which it is kept, said on Wednesday 4 March 2026. */
const DATES = [
  ['By the end of next week', '2026-03-15'],
  ['by 31st March 2027', '2027-03-31'],
  ['by the 31st of March next year', '2027-03-31'],
  ['by Monday 9th March', '2026-03-09'],
  ['By 12 noon on Tuesday 7 April', '2026-04-07'],
  ['by Christmas 2027', '2027-12-25'],
  ['by the end of the summer', '2026-08-31 month ambiguous'],
  ['by September', '2026-09-30 month'],
  ['by the 1st September 2026', '2026-09-01'],
  ['within six weeks of today', '2026-04-15'],
  ['within 10 working days', '2026-03-18 ambiguous'],
  ['within 24 hours', '2026-03-05'],
  ['in two weeks', '2026-03-18'],
  ["in two weeks' time", '2026-03-18'],
  ["in a year's time", '2027-03-04'],
  ['no later than the end of April', '2026-04-30'],
  ['by mid April', '2026-04-15 ambiguous'],
  ['by early May', '2026-05-11 ambiguous'],
  ['by the middle of next month', '2026-04-15 ambiguous'],
  ['by this Friday', '2026-03-06'],
  ['by Friday week', '2026-03-13'],
  ['by a week on Friday', '2026-03-13'],
  ['by Friday of this week', '2026-03-06'],
  ['by the end of today', '2026-03-04'],
  ['by the end of 2026', '2026-12-31'],
  ['by the end of next year', '2027-12-31'],
  ['by next year', '2027-12-31 year'],
  ['by summer 2027', '2027-08-31 month ambiguous'],
  ['by winter', '2027-02-28 month ambiguous'],
  ['by the autumn', '2026-11-30 month ambiguous'],
  ['target date: end of June', '2026-06-30'],
  ['Target date - 30/04/2026', '2026-04-30'],
  ['by: 3 May', '2026-05-03'],
  ['by Monday', '2026-03-09'],
  ['up to 5 May', '2026-05-05'],
  ['in six months', '2026-09-04'],
  ['at the end of March', '2026-03-31'],
  ['at the end of next month', '2026-04-30'],
  ['by May 3rd', '2026-05-03'],
  ['by May 3, 2026', '2026-05-03'],
  ['by Friday 6th', '2026-03-06'],
  ['by Fri, 6 Mar 2026', '2026-03-06'],
  ['by the sixth of March', '2026-03-06'],
  ['by the twenty-first of March', '2026-03-21'],
  ['by Friday the 13th', '2026-03-13'],
  ['by year end', '2026-12-31'],
  ['by the year end', '2026-12-31'],
  ['by month end', '2026-03-31'],
  ['until the summer', '2026-08-31 month ambiguous'],
  ['until the spring', '2026-05-31 month ambiguous'],
  ['until next week', '2026-03-15'],
  ['until next month', '2026-04-30 month'],
  ['until next April', '2026-04-30 month ambiguous'],
  ['until June 2026', '2026-06-30 month'],
  ['until at least the end of June', '2026-06-30'],
  ['until Sunday evening', '2026-03-08'],
  ['no later than noon on Friday', '2026-03-06'],
  ['at the end of July', '2026-07-31'],
  ['By Thursday, 12 March 2026', '2026-03-12'],
  ['by Monday the 23rd', '2026-03-23'],
  ['by the 1st of next month', '2026-04-01'],
  ['by the first of the month', '2026-04-01'],
  ['by 4pm today', '2026-03-04'],
  ["in 6 - 8 weeks' time", '2026-04-29'],
  ['within one calendar month', '2026-04-04'],
  ['within two years', '2028-03-04'],
  ['inside six weeks', '2026-04-15'],
  ['in less than three weeks', '2026-03-25'],
  ['six months from now', '2026-09-04'],
  ['a year from today', '2027-03-04'],
  ['target date of 30th June', '2026-06-30'],
  ['Target date: July 2026', '2026-07-31 month'],
  ['target date set for 12 June', '2026-06-12'],
  ['Deadline 30 June 2026', '2026-06-30'],
  ['within the next month', '2026-04-04'],
] as const;

/** Each with its first and its last day. */
const WINDOWS = [
  ['over the next year', '2026-03-04 2027-03-04'],
  ['over six weeks', '2026-03-04 2026-04-15 ambiguous'],
  ['over the summer', '2026-06-01 2026-08-31 ambiguous'],
  ['for the next fortnight', '2026-03-04 2026-03-18'],
  ['from May to July', '2026-05-01 2026-07-31'],
  ['from Monday 4 May to Friday 15 May', '2026-05-04 2026-05-15'],
  ['from next week until the end of June', '2026-03-09 2026-06-30'],
  ['between now and Christmas', '2026-03-04 2026-12-25'],
  ['between 3 May and 30 June 2026', '2026-05-03 2026-06-30'],
  ['between 28 December 2026 and 3 January 2027', '2026-12-28 2027-01-03'],
  ['between 28 December and 3 January', '2026-12-28 2027-01-03'],
  ['across the next two months', '2026-03-04 2026-05-04'],
  ['between 10 and 14 May', '2026-05-10 2026-05-14'],
  ['from 1 to 14 May', '2026-05-01 2026-05-14'],
  ['from 1-14 May 2026', '2026-05-01 2026-05-14'],
  ['in the next fortnight', '2026-03-04 2026-03-18'],
  ['For the next three months', '2026-03-04 2026-06-04'],
  ['over 24 months', '2026-03-04 2028-03-04 ambiguous'],
  ['over the next one to two months', '2026-03-04 2026-05-04'],
  ['over the autumn', '2026-09-01 2026-11-30 ambiguous'],
  ['for the whole of May', '2026-05-01 2026-05-31'],
  ['for the month of May', '2026-05-01 2026-05-31'],
  ['during next week', '2026-03-09 2026-03-15'],
  ['during the month of April', '2026-04-01 2026-04-30'],
  ['between today and Friday', '2026-03-04 2026-03-06'],
  ['from next Monday to the end of the month', '2026-03-09 2026-03-31'],
  ['from 6 April to 17 April 2026', '2026-04-06 2026-04-17'],
  ['from 6/4/26 to 17/4/26', '2026-04-06 2026-04-17'],
  ['from now to the end of May', '2026-03-04 2026-05-31'],
  ['from now till Christmas', '2026-03-04 2026-12-25'],
] as const;

/** Each with what it hangs on. */
const SYMBOLIC = [
  ['by the end of the summer holidays', 'term'],
  ['before the summer holidays', 'term'],
  ['by the start of Year 7', 'key-stage'],
  ['before Year 7', 'key-stage'],
  ['by the time of his annual review', 'plan-event'],
  ['before he turns 18', 'birthday'],
  ['by her birthday', 'birthday'],
  ['by the end of the 12-week programme', 'milestone'],
  ['within three months of starting college', 'milestone'],
  ['over the next school year', 'term'],
  ['over the summer holidays', 'term'],
  ['during the autumn term', 'term'],
  ['by the end of the academic year', 'term'],
  ['by the October half-term', 'term'],
  ['by the age of five', 'milestone'],
  ['until he is 25', 'milestone'],
  ['until her discharge', 'milestone'],
  ['before his discharge', 'milestone'],
  ['ahead of the move', 'milestone'],
  ['before moving in', 'milestone'],
  ['from the start of term to half term', 'term'],
  ['by his first review', 'plan-event'],
  ['by the 6 month review', 'plan-event'],
  ['by the mid-year review', 'plan-event'],
  ['by annual review', 'plan-event'],
  ['by her wedding', 'milestone'],
  ['by the hearing', 'milestone'],
  ['by the time he is 18', 'milestone'],
  ['by the start of the new school year', 'term'],
  ['by the next PEP meeting', 'plan-event'],
  ['by the next TAF meeting', 'plan-event'],
  ['before the section 47 conference', 'plan-event'],
  ['before the strategy meeting', 'plan-event'],
  ['by the annual review', 'plan-event'],
  ['by the end of this plan', 'plan-event'],
  ['before her eighteenth birthday', 'birthday'],
  ['by the time he leaves care', 'milestone'],
  ['until he leaves school', 'milestone'],
  ['before his exams', 'milestone'],
  ['by the end of nursery', 'milestone'],
  ['by the end of year nine', 'key-stage'],
  ['before starting Key Stage 3', 'key-stage'],
  ['by the end of next half term', 'term'],
  ['before the Christmas break', 'term'],
  ['before the holidays', 'term'],
  ['until the end of the holidays', 'term'],
  ['until his appointment', 'milestone'],
  ['by the start of the summer term', 'term'],
  ['until the final hearing', 'milestone'],
  ['between now and the tribunal', 'milestone'],
  ['by the end of her probation', 'milestone'],
  ['over the next half term', 'term'],
  ['for the whole of the summer term', 'term'],
  ['throughout the spring term', 'term'],
  ['within two weeks of his return home', 'milestone'],
] as const;

const NONE = [
  'at the next review we will look',
  'before the end of the school day',
  'by the end of the session',
  'in the next few weeks',
  'over the next few months',
  'during term time',
  'for six weeks',
  'between 4 and 8 weeks',
  'until further notice',
  'until then',
  'We meet by the bus stop at 3.',
  'He was late by 10 minutes.',
  'by sharing his plans',
  'agreed by the panel',
  "cooked by Friday's helper",
  'every day before bed',
  'before the bus comes',
  'before leaving the house',
  'before moving around the room',
  'until the timer ends',
  'until 3.30',
  'in the next lesson',
  'in the last six weeks',
  'twice in six weeks',
  'within minutes',
  'over 65',
  'over five days a week',
  'for over six weeks',
  'during visits',
  'during the day',
  'during the meeting',
  'throughout the day',
  'between meals',
  'between May and her sister',
  'from May',
  'from one to two hours',
  'from 2019 to 2023 he lived in Leeds',
  'from 9 to 5',
  'no later than 9pm',
  'not later than usual',
  'at the end of the day',
  'by day ten',
  'by 2000',
  'by 1400 hours',
  "by 3 o'clock",
  'by 10/10',
  'by 31 June 2026',
  'by 31/02/2026',
  'by sat nav',
  'before any meeting',
  'by the time he gets home',
  'by the time the taxi arrives',
  'by then',
  'up to 7/10',
  'when he leaves care',
  'until after Easter',
  'until the new carer starts',
  'To be ready for secondary school in September.',
  'She is to be seen by the GP in April.',
  'She will have her own front door key by 18.',
  'through to the end of June',
  'three weeks from 1 May',
  'Date for completion: 3 June',
] as const;

describe('readDeadlines', () => {
  it.each(DATES)('reads "%s" as %s', (phrase, answer) => {
    expect(said(phrase)).toEqual([phrase, answer]);
  });

  it.each(WINDOWS)('reads "%s" as from %s', (phrase, answer) => {
    expect(said(phrase)).toEqual([phrase, answer]);
  });

  it.each(SYMBOLIC)('takes "%s" to hang on a %s', (phrase, answer) => {
    expect(said(phrase)).toEqual([phrase, answer]);
  });

  it.each(NONE)('finds no deadline in "%s"', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    // a Friday
    ['2026-11-20', 'by Friday', '2026-11-27 ambiguous'],
    ['2026-11-20', 'by next Friday', '2026-11-27'],
    ['2026-11-20', 'by the end of the week', '2026-11-22'],
    ['2026-11-20', 'by next month', '2026-12-31 month'],
    ['2026-12-20', 'by next month', '2027-01-31 month'],
    ['2026-12-20', 'by the summer', '2027-08-31 month ambiguous'],
    // a Saturday
    ['2026-08-29', 'by next Friday', '2026-09-04'],
    ['2026-08-29', 'by the 31st', '2026-08-31'],
    ['2026-08-29', 'by the 30th of next month', '2026-09-30'],
    ['2026-08-29', 'by the 28th of the month', '2026-09-28'],
    ['2027-01-31', 'by the 30th', '2027-03-30'], // February has none
    // a leap year
    ['2027-03-01', 'within a year', '2028-03-01'],
    ['2028-02-29', 'within a year', '2029-02-28'],
    ['2027-11-02', 'before March', '2028-02-29 month'],
    // the Sundays of the Church of England’s calendar
    ['2026-03-04', 'by Easter', '2026-04-05'],
    ['2026-11-20', 'before Easter', '2027-03-27'],
    ['2026-11-20', 'between Easter 2026 and Christmas', '2026-04-05 2026-12-25'],
    ['2026-03-06', 'within 3 working days', '2026-03-11 ambiguous'], // over a weekend
  ])('said on %s, reads "%s" as %s', (today, phrase, answer) => {
    expect(said(phrase, on(today))).toEqual([phrase, answer]);
  });

  it.each([
    [
      'Ring by 3 May and again by the end of May.',
      ['by 3 May', '2026-05-03', 'by the end of May', '2026-05-31'],
    ],
    ['between the end of term and 3 May', ['between the end of term and 3 May', '2026-05-03']],
    ['between 3 May and half term', ['between 3 May and half term', 'term']],
    ['between 14 and 1 May', []],
    ['from 3 May to 1 May 2026', ['from 3 May to 1 May 2026', '2025-05-03 2026-05-01']],
    ['from June 2027 to May 2026', []],
    ['from November to February', ['from November to February', '2026-11-01 2027-02-28']],
    ['by half past ten on Friday. Next week', []],
    ['by the visit. June', ['by the visit', 'plan-event']],
    ['by 31 June 2026', []],
    ['by 3 may 2026', ['by 3 may 2026', '2026-05-03']],
    ['by 3 may help', ['by 3 may', '2026-05-03']],
    ['by may', []],
    ['by the second week of June', []],
    ['by the week', []],
    ['within the terms', []],
    ['within two hours of the review', []],
    ['within two weeks of 3 May', ['within two weeks of 3 May', '2026-05-17']],
    ['within two weeks of any fall', []],
    ['by the middle of next week', ['by the middle of next week', '2026-03-12 ambiguous']], // its Thursday
    ['by early May', ['by early May', '2026-05-11 ambiguous']], // its first third, and a day
    ['We agreed that by Friday Sam rings', ['by Friday', '2026-03-06']],
    ['led by May Foster', []],
    ['within this year', ['within this year', '2026-12-31 year']],
    ['in the next few weeks, 2 weeks', []],
    ['to walk alone in six weeks', ['in six weeks', '2026-04-15']],
    ['She was ill. In six weeks we look again', ['In six weeks', '2026-04-15']],
    ['by 4 July 1976', ['by 4 July 1976', '1976-07-04']],
    ['by the end of the tea break', []],
    ['by 3 May at the latest', ['by 3 May at the latest', '2026-05-03']],
    [
      'within six weeks of her seeing someone new',
      ['within six weeks of her seeing someone new', 'milestone'],
    ],
  ])('reads %j, and no more', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('gives the phrase of a symbolic deadline to the host, and the day that it tells', () => {
    const phrases: string[] = [];
    const resolve = ({ of, phrase }: { of: string; phrase: string }): CalendarDate | undefined => {
      phrases.push(`${of}: ${phrase}`);
      return of === 'term' ? on('2026-07-17') : undefined;
    };
    const text = 'Ready By the  end of Term, and before his mid-year review.';
    expect(readDeadlines(text, { today: TODAY, resolve }).map(({ reading }) => reading)).toEqual([
      { kind: 'symbolic', of: 'term', resolved: '2026-07-17' },
      { kind: 'symbolic', of: 'plan-event' },
    ]);
    expect(phrases).toEqual(['term: by the end of term', 'plan-event: before his mid year review']);
  });

  it('may be asked again by the host while it reads', () => {
    const resolve = (): CalendarDate | undefined => {
      readDeadlines('by 3 May and by 4 May', { today: TODAY });
      return undefined;
    };
    expect(readDeadlines('by half term or by Friday', { today: TODAY, resolve })).toHaveLength(2);
  });

  it('refuses a today that is no day, and a day that the host made up', () => {
    const resolve = (): CalendarDate => 'July' as CalendarDate;
    expect(thrownBy(() => readDeadlines('', { today: 'now' as CalendarDate }))).toMatchObject({
      code: 'calendar/not-a-date',
      message:
        'readDeadlines: "options.today" must be a real day written YYYY-MM-DD, got 3 characters of other text.',
    });
    expect(thrownBy(() => readDeadlines('by half term', { today: TODAY, resolve }))).toMatchObject({
      code: 'calendar/not-a-date',
      message:
        'readDeadlines: "options.resolve" must be a real day written YYYY-MM-DD, got 4 characters of other text.',
    });
  });

  it('refuses options that are misspelt, or left out', () => {
    const misspelt = { today: TODAY, resolved: () => TODAY } as never;
    expect(thrownBy(() => readDeadlines('', misspelt)).code).toBe('argument/unknown-key');
    expect(thrownBy(() => readDeadlines('', undefined as never))).toMatchObject({
      code: 'argument/missing',
      message: 'readDeadlines: "options" must be options such as { today: \'2026-11-30\' }, got nothing.',
    });
  });

  it('refuses what is no text', () => {
    expect(thrownBy(() => readDeadlines(4 as unknown as string, { today: TODAY }))).toMatchObject({
      code: 'argument/wrong-type',
      message: 'readDeadlines: "text" must be text, got a number.',
    });
  });

  it('counts a week after the coming weekday, and no ordinal weekdays', () => {
    expect(said('by Monday week', on('2026-11-22'))).toEqual(['by Monday week', '2026-11-30']);
    expect(said('by the first Monday of December')).toEqual([]);
    expect(said('two weeks before Christmas')).toEqual([]);
  });

  it('reads no day outside the years that can be counted', () => {
    expect(said('within one day', on('9999-12-30'))).toEqual(['within one day', '9999-12-31']);
    expect(said('within two days', on('9999-12-30'))).toEqual([]);
    expect(said('over the next two days', on('9999-12-30'))).toEqual([]);
    expect(said('by next month', on('9999-12-30'))).toEqual([]);
    expect(said('before today', on('0001-01-01'))).toEqual([]);
    expect(said('by Easter', on('1900-01-01'))).toEqual(['by Easter', '1900-04-15']);
  });
});

describe('deadlinesIn', () => {
  it('reads tokens, leaves them as they are, and tells which of them', () => {
    const tokens = deepFreeze(tokensOf('a six-week group is done by mid-May'));
    const reading = { kind: 'date', iso: '2026-05-15', precision: 'day', ambiguous: true };
    expect(deadlinesIn(tokens, { today: TODAY })).toEqual([{ start: 25, end: 35, from: 6, to: 9, reading }]);
  });
});
