import { calendarDate, isCalendarDate, readCalendarDate, SupportPlanError } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

/** Real days: the ends of the years told, month ends, leap days, clock changes, a day that Samoa left out. */
const REAL = [
  '0001-01-01',
  '1582-10-10',
  '1900-02-28',
  '2000-02-29',
  '2011-12-30',
  '2024-02-29',
  '2026-03-29',
  '2026-04-30',
  '2026-10-25',
  '2026-12-31',
  '9999-12-31',
];

/** Text that is no real day: 1900 and 2100 are no leap years, as 100 divides them and 400 does not. */
const UNREAL = [
  '0000-01-01',
  '1900-02-29',
  '2026-00-10',
  '2026-02-29',
  '2026-03-00',
  '2026-03-32',
  '2026-04-31',
  '2026-13-01',
  '2100-02-29',
];

/** Text that is not written YYYY-MM-DD. */
const OTHER_TEXT = [
  '',
  ' 2026-03-21',
  '10000-01-01',
  '2026-03-21T00:00:00Z',
  '2026-03-2',
  '2026-3-021',
  '2026/03/21',
  '2026-03/21',
  '2026-03-2x',
  '2026-03-x1',
  ':026-03-21', // a colon follows 9 in ASCII, a slash comes before 0
  '202:-03-21',
  '2026-0:-21',
  '2026-1/-21',
  '2026-03-1:',
  '20/6-03-21',
  'x026-03-21',
  '-026-03-21',
  '21-03-2026',
  '٢٠٢٦-٠٣-٢١',
];

describe('calendarDate', () => {
  it.each(REAL)('takes %s', (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  it.each(UNREAL)('refuses %s, which is no day, and repeats it', (text) => {
    expect(thrownBy(() => calendarDate(text)).message).toBe(
      `calendarDate: "text" must be a real day written YYYY-MM-DD, got ${text}.`,
    );
  });

  it.each(OTHER_TEXT)('refuses the text %j and says only how long it is', (text) => {
    expect(thrownBy(() => calendarDate(text)).message).toBe(
      `calendarDate: "text" must be a real day written YYYY-MM-DD, got ${text.length} characters of other text.`,
    );
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'object'],
    [20260321, 'number'],
    [new Date(0), 'object'],
    [['2026-03-21'], 'object'],
  ])('refuses %s, which is no text', (value, type) => {
    expect(thrownBy(() => calendarDate(value as never)).message).toBe(
      `calendarDate: "text" must be a real day written YYYY-MM-DD, got a value of type ${type}.`,
    );
  });

  it('throws a SupportPlanError with a code and a path', () => {
    const error = thrownBy(() => calendarDate('seen at home'));
    expect(error).toBeInstanceOf(SupportPlanError);
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['text'] });
  });
});

describe('isCalendarDate', () => {
  it.each(REAL)('is true of %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([...UNREAL, ...OTHER_TEXT])('is false of the text %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it.each([undefined, null, 20260321, true, {}, new Date(0), ['2026-03-21'], new String('2026-03-21')])(
    'is false of %s, which is no text',
    (value) => {
      expect(isCalendarDate(deepFreeze(value))).toBe(false);
    },
  );
});

describe('readCalendarDate', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    [' 2026-03-02\n', '2026-03-02'],
    ['2/3/2026', '2026-03-02'],
    ['02/03/2026', '2026-03-02'],
    ['\t31/12/2026 ', '2026-12-31'],
    ['29/2/2024', '2024-02-29'],
    ['1/1/0001', '0001-01-01'],
    [' 2/4 /2027', '2027-04-02'],
    ['2 April 2026', '2026-04-02'],
    ['2-4-2026', '2026-04-02'],
    ['2.4.2026', '2026-04-02'],
    ['2nd Apr 2026', '2026-04-02'],
    ['31 DECEMBER  2026', '2026-12-31'],
    ['1st may 2026', '2026-05-01'],
  ])('reads %j as %s, day before month', (typed, day) => {
    expect(readCalendarDate(typed)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['29/2/2026', '29/2/2026'],
    ['3/21/2026', '3/21/2026'],
    ['0/3/2026', '0/3/2026'],
    ['1/1/0000', '1/1/0000'],
    ['2026-02-30', '2026-02-30'],
    ['2/3/26', '6 characters of other text'],
    ['30 February 2026', '30/2/2026'],
    ['2 Marc 2026', '11 characters of other text'],
    ['Monday 2 March 2026', '19 characters of other text'],
    ['2/3-2026', '8 characters of other text'],
    ['2March 2026', '11 characters of other text'],
    [`2 ${' '.repeat(40)}March 2026`, '52 characters of other text'],
    ['2026-03-02T10:00', '16 characters of other text'],
    ['2/3/2026 10:00', '14 characters of other text'],
    ['002/3/2026', '10 characters of other text'],
    ['2/3/02026', '9 characters of other text'],
    ['   ', 'empty text'],
    [undefined, 'nothing'],
    [null, 'null'],
    [20260302, 'a number'],
    [['2026-03-02'], 'a list'],
    [new Date(0), 'an object'],
  ])('returns one issue for %j', (typed, got) => {
    expect(readCalendarDate(deepFreeze(typed))).toEqual({
      ok: false,
      issues: [
        {
          code: 'calendar/not-a-date',
          path: [],
          expected: 'a real day written YYYY-MM-DD or D/M/YYYY',
          got,
          message: `The whole: expected a real day written YYYY-MM-DD or D/M/YYYY, got ${got}.`,
        },
      ],
    });
  });
});
