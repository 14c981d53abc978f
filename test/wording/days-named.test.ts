import { calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { namedDaysIn, weekdayDatesIn } from '../../src/wording/days-named.js';
import { tokensOf } from '../../src/wording/tokens.js';
import { isoDay } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

/** A Wednesday. */
const TODAY = calendarDate('2026-03-04');

describe('namedDaysIn', () => {
  it.each([
    ['We meet on Friday 6 March 2026.', ['Friday 6 March 2026: 2026-03-06 2026-03-06']],
    ['We meet on 6 May', ['6 May: 2026-05-06 2026-05-06']],
    ['Friday the 6th of March', ['Friday the 6th of March: 2026-03-06 2026-03-06']],
    ['6/5/26 at noon', ['6/5/26: 2026-05-06 2026-05-06']],
    ['He goes tomorrow, she today', ['tomorrow: 2026-03-05 2026-03-05', 'today: 2026-03-04 2026-03-04']],
    ['next Tuesday', ['next Tuesday: 2026-03-10 2026-03-10']],
    ['He moves this week.', ['this week: 2026-03-02 2026-03-08']],
    ['in June', ['June: 2026-06-01 2026-06-30']],
    ['on the 14th', ['14th: 2026-03-14 2026-03-14']],
    ['From next week she pays', ['next week: 2026-03-09 2026-03-15 starts']],
    ['starting on 1 May', ['1 May: 2026-05-01 2026-05-01 starts']],
    ['since 3 January 2026', ['3 January 2026: 2026-01-03 2026-01-03 starts']],
    ['commencing in June', ['June: 2026-06-01 2026-06-30 starts']],
    ['every Friday', []],
    ['on Mondays', []],
    ['Friday is fine', []],
    ['in six weeks', []],
    ['on time', []],
    ['', []],
  ])('reads %j', (text, expected) => {
    const tokens = deepFreeze(tokensOf(text));
    const found = namedDaysIn(tokens, TODAY).map(
      ({ start, end, from, to, first, last, starts }) =>
        `${text.slice(start, end)}: ${isoDay(first)} ${isoDay(last)}${starts ? ' starts' : ''}` +
        (tokens[from]?.start === start && tokens[to - 1]?.end === end ? '' : ' in other tokens'),
    );
    expect(found).toEqual(expected);
  });
});

describe('weekdayDatesIn', () => {
  it.each([
    ['on Friday 21 March 2026', 'Friday 21 March 2026', 4, 5], // it is a Saturday
    ['Saturday, the 21st of March 2026', 'Saturday, the 21st of March 2026', 5, 5],
    ['Sat 21/3/26', 'Sat 21/3/26', 5, 5],
    ['Wed, 2026-03-04', 'Wed, 2026-03-04', 2, 2],
    ['Monday May 4th, 2026', 'Monday May 4th, 2026', 0, 0],
    ['Tuesday 1 January 1901', 'Tuesday 1 January 1901', 1, 1],
  ])('reads %j', (text, phrase, written, actual) => {
    const tokens = deepFreeze(tokensOf(text));
    const found = weekdayDatesIn(tokens).map(({ start, end, from, to, ...rest }) => [
      text.slice(start, end),
      tokens.slice(from, to).length > 1,
      rest,
    ]);
    expect(found).toEqual([[phrase, true, { written, actual }]]);
  });

  it.each([
    'Friday 21 March',
    '21 March 2026',
    'Friday 31 June 2026',
    'Friday, and 21 March 2026',
    'sat 21/3/26',
  ])('finds none in %j', (text) => {
    expect(weekdayDatesIn(tokensOf(text))).toEqual([]);
  });
});
