import {
  addWorkingDays,
  isWorkingDay,
  lastDayOf,
  calendarDate as on,
  ukWorkingCalendar,
  withBankHolidays,
  workingDaysBetween,
} from 'supportplan';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../helpers/thrown-by.js';

const CALENDAR = ukWorkingCalendar('england-and-wales');

describe('a function that counts working days', () => {
  it('refuses a calendar of a division that does not exist, which would leave out every holiday', () => {
    const calendar = { divisions: ['wales'], added: [], removed: [], confirmedYears: [] } as never;
    expect(thrownBy(() => addWorkingDays(on('2026-12-21'), 20, calendar))).toMatchObject({
      code: 'argument/wrong-type',
      path: ['calendar'],
    });
  });

  it('refuses to go without a calendar, even for no days at all', () => {
    // whichever calendar was used last: one that can be changed is not kept
    const changeable = { divisions: ['scotland' as const], added: [], removed: [], confirmedYears: [] };
    addWorkingDays(on('2026-12-21'), 20, changeable);
    for (const count of [0, 3]) {
      expect(thrownBy(() => addWorkingDays(on('2026-12-21'), count, undefined as never)).message).toBe(
        `addWorkingDays: "calendar" must be a working calendar, such as ukWorkingCalendar('england-and-wales'), got nothing.`,
      );
    }
  });

  it('counts with a calendar as it is now, when its owner has changed it', () => {
    const calendar = {
      divisions: ['scotland' as const],
      added: [on('2027-06-14')],
      removed: [],
      confirmedYears: [],
    };
    expect(isWorkingDay(on('2027-06-14'), calendar)).toBe(false);
    calendar.added.push(on('2027-06-15'));
    // Monday to Wednesday: the 14th and the 15th are holidays now
    expect(workingDaysBetween(on('2027-06-13'), on('2027-06-16'), calendar)).toBe(1);
    calendar.added.length = 0;
    expect(isWorkingDay(on('2027-06-14'), calendar)).toBe(true);
  });

  it('lets nobody change a calendar that others share', () => {
    expect(() => (CALENDAR.added as unknown as string[]).push('2026-12-24')).toThrow(TypeError);
    const own = withBankHolidays(CALENDAR, { add: [on('2026-12-24')] });
    expect(() => (own.added as unknown as string[]).pop()).toThrow(TypeError);
  });
});

describe('lastDayOf', () => {
  it('requires a calendar for working days, and assumes none', () => {
    expect(thrownBy(() => lastDayOf(on('2026-03-21'), { within: { workingDays: 20 } }))).toMatchObject({
      code: 'argument/missing',
      path: ['calendar'],
    });
  });

  it.each([
    ['a second unit', { within: { months: 12, days: 30 } }, 'calendar/not-an-interval', ['limit', 'within']],
    [
      'a slip in a word',
      { within: { days: 3 }, counting: 'befor' },
      'argument/unknown-value',
      ['limit', 'counting'],
    ],
    ['a slip in a key', { within: { days: 3 }, lats: 'before' }, 'argument/unknown-key', ['limit']],
    ['no limit', undefined, 'argument/missing', ['limit']],
    ['an interval where the limit belongs', { days: 3 }, 'argument/missing', ['limit', 'within']],
  ] as const)('refuses %s', (_, limit, code, path) => {
    expect(thrownBy(() => lastDayOf(on('2026-03-02'), limit as never, CALENDAR))).toMatchObject({
      code,
      path,
    });
  });
});
