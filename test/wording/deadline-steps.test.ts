import { calendarDate } from 'supportplan';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { namedDaysIn, weekdayDatesIn } from '../../src/wording/days-named.js';
import { deadlinesIn } from '../../src/wording/deadline.js';
import { quantitiesIn } from '../../src/wording/quantities.js';
import { LONGEST_TEXT, tokensOf } from '../../src/wording/tokens.js';

const today = calendarDate('2026-03-04');

/** Texts that make a reader begin again and again. */
const HOSTILE = [
  '(',
  '1 ',
  '1/',
  '1.',
  '1:',
  '1,111',
  "'",
  'by ',
  'by the end of ',
  'by the time ',
  'over the next ',
  'within of ',
  'up to ',
  'no more than ',
  'from 1 to ',
  'between 1 and ',
  'Monday and ',
  'the next ',
  'a couple of ',
  '3 May ',
  'his review ',
  'before moving to ',
  'half term ',
  '£ 1 ',
  'every ',
  'one ',
  '6 out of 10 ',
  'target date : ',
] as const;

/** How many patterns are tried; none looks further than a few words on. */
function steps(text: string): number {
  const spied = vi.spyOn(RegExp.prototype, 'exec');
  const tokens = tokensOf(text);
  deadlinesIn(tokens, { today });
  namedDaysIn(tokens, today);
  weekdayDatesIn(tokens);
  quantitiesIn(tokens, []);
  const count = spied.mock.calls.length;
  spied.mockRestore();
  return count;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the readers of tokens, dates and quantities', () => {
  it.each(HOSTILE)('take no more than twice as many steps for twice as many %j', (part) => {
    const half = steps(part.repeat(LONGEST_TEXT / 2 / part.length));
    const whole = steps(part.repeat(LONGEST_TEXT / part.length));
    expect(whole).toBeLessThanOrEqual(2.1 * half + 100);
    expect(whole).toBeLessThan(MOST_STEPS * LONGEST_TEXT);
  });
});

/** Steps for each character of the longest text, at the worst. */
const MOST_STEPS = 100;
