import { calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../src/render/schedule-axis.js';
import { stretchInWords } from '../../src/render/schedule-days.js';
import { textWidth } from '../../src/render/text-fit.js';
import { isoDayNumber } from '../helpers/arbitraries.js';

describe('stretchInWords', () => {
  it.each([
    ['2026-11-22', '2026-11-22', '22 November 2026'],
    ['2026-11-23', '2026-11-29', '23 to 29 November 2026'],
    ['2026-11-30', '2026-12-06', '30 November to 6 December 2026'],
    ['2026-12-28', '2027-01-03', '28 December 2026 to 3 January 2027'],
    ['2026-12-01', '2026-12-31', 'December 2026'],
    ['2027-02-01', '2027-02-28', 'February 2027'],
    ['2028-02-01', '2028-02-28', '1 to 28 February 2028'],
    ['2028-02-01', '2028-02-29', 'February 2028'],
    ['2026-12-02', '2026-12-31', '2 to 31 December 2026'],
    ['0001-01-01', '9999-12-31', '1 January 1 to 31 December 9999'],
  ])('says %s to %s as %s', (from, to, words) => {
    expect(stretchInWords(calendarDate(from), calendarDate(to))).toBe(words);
  });
});

describe('timeAxis', () => {
  const named = (first: string, last: string, right = 640): readonly string[] =>
    timeAxis([isoDayNumber(first), isoDayNumber(last)], [0, right], 16).ticks.map(({ lines }) =>
      lines.join(' '),
    );

  it('lays days out evenly, with 24 pixels free at both ends', () => {
    // 100 days over 200 pixels
    const { at, start, end } = timeAxis([1000, 1100], [10, 258], 16);
    expect([start, end]).toEqual([1000, 1100]);
    expect([1000, 1050, 1051, 1100].map(at)).toEqual([34, 134, 136, 234]);
    expect([0, 2000].map(at)).toEqual([34, 234]);
  });

  it('never lays out less than four weeks', () => {
    const { start, end } = timeAxis([1000, 1003], [0, 640], 16);
    expect([start, end]).toEqual([1000, 1028]);
    // 31 December 9999 is the last day there is
    const last = isoDayNumber('9999-12-31');
    expect(timeAxis([last, last], [0, 640], 16)).toMatchObject({ start: last - 28, end: last });
  });

  it.each([
    // Mondays of 2026: 9, 16, 23 and 30 November, 7 and 14 December
    ['2026-11-08', '2026-12-15', ['9 Nov 2026', '16 Nov', '23 Nov', '30 Nov', '7 Dec', '14 Dec']],
    ['2026-11-01', '2027-03-20', ['Nov 2026', 'Dec', 'Jan 2027', 'Feb', 'Mar']],
    ['2026-11-22', '2028-11-22', ['Jan 2027', 'Apr', 'Jul', 'Oct', 'Jan 2028', 'Apr', 'Jul', 'Oct']],
    [
      '2026-11-22',
      '2030-11-22',
      ['Jan 2027', 'Jul', 'Jan 2028', 'Jul', 'Jan 2029', 'Jul', 'Jan 2030', 'Jul'],
    ],
    ['2026-11-22', '2034-11-22', ['2027', '2028', '2029', '2030', '2031', '2032', '2033', '2034']],
    ['2026-11-22', '2042-11-22', ['2028', '2030', '2032', '2034', '2036', '2038', '2040', '2042']],
    ['1990-11-22', '2026-11-22', ['1995', '2000', '2005', '2010', '2015', '2020', '2025']],
    ['1978-01-01', '2199-12-31', ['2000', '2050', '2100', '2150']],
    ['0001-01-01', '9999-12-31', ['5000']],
  ])('from %s to %s names %s', (first, last, names) => {
    expect(named(first, last)).toEqual(names);
  });

  it('names every other Monday where there is less room, and each 500 years', () => {
    expect(named('2026-11-08', '2026-12-15', 400)).toHaveLength(3);
    expect(named('0001-01-01', '3000-12-31')).toEqual(['500', '1000', '1500', '2000', '2500', '3000']);
  });

  it('leaves a name out where an end would cut it off', () => {
    const { ticks } = timeAxis([isoDayNumber('1990-11-22'), isoDayNumber('2026-11-22')], [0, 248], 60);
    for (const { x, lines } of ticks) {
      const half = textWidth('2000', 60) / 2;
      expect(lines.length > 0).toBe(x >= half && x <= 248 - half);
    }
  });
});
