import { calendarDate } from 'supportplan';
import {
  optionForTargetDate,
  readTargetDate,
  TARGET_DATE_OPTIONS,
  targetDateFromOption,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { MARKER } from '../helpers/arbitraries.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;

describe('targetDateFromOption', () => {
  it.each([
    // February 2027 has no 30th: adding to a Date in the zone of London gives 2 March
    ['2026-11-30', '3-months', '2027-02-28'],
    ['2026-11-29', '3-months', '2027-02-28'],
    ['2026-11-28', '3-months', '2027-02-28'],
    ['2026-11-27', '3-months', '2027-02-27'],
    ['2026-12-01', '3-months', '2027-03-01'],
    ['2026-08-31', '6-months', '2027-02-28'],
    ['2026-08-31', '3-months', '2026-11-30'],
    ['2026-08-31', '12-months', '2027-08-31'],
    ['2026-03-31', '3-months', '2026-06-30'],
    ['2026-03-31', '6-months', '2026-09-30'],
    // leap days
    ['2027-11-30', '3-months', '2028-02-29'],
    ['2027-08-31', '6-months', '2028-02-29'],
    ['2028-02-29', '3-months', '2028-05-29'],
    ['2028-02-29', '12-months', '2029-02-28'],
    ['2027-02-28', '12-months', '2028-02-28'],
    // the changes of the clocks are on 29 March and 25 October 2026
    ['2025-12-29', '3-months', '2026-03-29'],
    ['2026-07-25', '3-months', '2026-10-25'],
    ['2026-12-31', '6-months', '2027-06-30'],
    ['2026-11-22', '12-months', '2027-11-22'],
  ] as const)('takes a goal set on %s with %s to %s', (setOn, option, target) => {
    expect(targetDateFromOption(option, on(setOn))).toBe(target);
  });

  it.each(['3 months', '9-months', '', '__proto__', 'toString', 3, undefined, null, MARKER])(
    'refuses %j, which is no choice',
    (option) => {
      const error = thrownBy(() => targetDateFromOption(option as never, on('2026-11-30')));
      const code = option === undefined ? 'argument/missing' : 'argument/unknown-value';
      expect(error).toMatchObject({ code, path: ['option'] });
      expect(error.message).toMatch(
        /^targetDateFromOption: "option" must be one of "3-months", "6-months", "12-months", got /,
      );
      expect(error.message).not.toContain(MARKER);
    },
  );

  it('refuses a day on which no goal can be set', () => {
    const error = thrownBy(() => targetDateFromOption('3-months', '2026-11-31' as never));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['setOn'] });
    expect(error.message).toBe(
      'targetDateFromOption: "setOn" must be a real day written YYYY-MM-DD, got 2026-11-31.',
    );
  });

  it('refuses a choice that leads past the year 9999', () => {
    expect(targetDateFromOption('3-months', on('9999-09-30'))).toBe('9999-12-30');
    expect(thrownBy(() => targetDateFromOption('3-months', on('9999-10-01')))).toMatchObject({
      code: 'calendar/out-of-range',
    });
  });
});

describe('optionForTargetDate', () => {
  it.each([
    ['2027-02-28', '2026-11-30', '3-months'],
    ['2027-02-28', '2026-08-31', '6-months'],
    ['2027-02-28', '2026-02-28', '12-months'],
    ['2029-02-28', '2028-02-29', '12-months'],
    // a day after or before
    ['2027-03-01', '2026-11-30', undefined],
    ['2027-02-27', '2026-11-30', undefined],
    // the day itself, a month, nine months
    ['2026-11-30', '2026-11-30', undefined],
    ['2026-12-30', '2026-11-30', undefined],
    ['2027-08-30', '2026-11-30', undefined],
    // before the goal was set
    ['2026-08-30', '2026-11-30', undefined],
  ] as const)('finds of %s, for a goal set on %s: %s', (target, setOn, option) => {
    expect(optionForTargetDate(on(target), on(setOn))).toBe(option);
  });

  it.each(['2026-01-31', '2026-08-31', '2026-11-30', '2028-02-29'] as const)(
    'finds each choice again that was made on %s, whatever day it is by now',
    (setOn) => {
      for (const option of TARGET_DATE_OPTIONS) {
        expect(optionForTargetDate(targetDateFromOption(option, on(setOn)), on(setOn))).toBe(option);
      }
    },
  );

  it.each([
    ['target', '30/11/2026', '2026-11-30'],
    ['setOn', '2026-11-30', '30/11/2026'],
  ] as const)('refuses a "%s" that is no day', (argument, target, setOn) => {
    const error = thrownBy(() => optionForTargetDate(target as never, setOn as never));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: [argument] });
    expect(error.message).toBe(
      `optionForTargetDate: "${argument}" must be a real day written YYYY-MM-DD, got 10 characters of other text.`,
    );
  });

  it('refuses a goal whose choices lead past the year 9999', () => {
    expect(thrownBy(() => optionForTargetDate(on('9999-12-31'), on('9999-12-01')))).toMatchObject({
      code: 'calendar/out-of-range',
    });
  });
});

describe('readTargetDate', () => {
  const today = on('2026-11-22');

  it.each([
    ['2026-11-22', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['2026-11-23', '2026-11-23'],
    ['28/2/2027', '2027-02-28'],
    ['1/3/2027', '2027-03-01'],
    [' 01/03/2027 ', '2027-03-01'],
    ['29/2/2028', '2028-02-29'],
    ['9999-12-31', '9999-12-31'],
  ])('takes %j for %s, today or later', (typed, value) => {
    expect(readTargetDate(typed, { today })).toEqual({ ok: true, value });
  });

  it.each([
    ['2026-11-21', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['22/11/2025', '2025-11-22'],
    ['0001-01-01', '0001-01-01'],
  ])('refuses %j, which has passed', (typed, day) => {
    expect(readTargetDate(typed, { today })).toEqual({
      ok: false,
      issues: [
        {
          code: 'goal/target-in-the-past',
          path: [],
          expected: 'today, 2026-11-22, or a later day',
          got: day,
          message: `The whole: expected today, 2026-11-22, or a later day, got ${day}.`,
        },
      ],
    });
  });

  it.each([
    ['29/2/2027', '29/2/2027'],
    ['2027-02-29', '2027-02-29'],
    // day before month, always
    ['2/28/2027', '2/28/2027'],
    ['28/2/27', '7 characters of other text'],
    ['Feb 2027', '8 characters of other text'],
    [`28/2/2027 ${MARKER}`, `${10 + MARKER.length} characters of other text`],
    ['', 'empty text'],
    [null, 'null'],
    [undefined, 'nothing'],
    [20270228, 'a number'],
    [new Date(0), 'an object'],
  ])('refuses %j, which is no day', (typed, got) => {
    expect(readTargetDate(typed, { today })).toEqual({
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

  it('refuses a today that is no day, whatever was typed', () => {
    const error = thrownBy(() => readTargetDate('', { today: '22/11/2026' as never }));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['options', 'today'] });
    expect(error.message).toBe(
      'readTargetDate: "options.today" must be a real day written YYYY-MM-DD, got 10 characters of other text.',
    );
  });
});
