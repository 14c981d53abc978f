import { calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../src/wording/deadline.js';
import { type Quantity, quantitiesIn } from '../../src/wording/quantities.js';
import { tokensOf } from '../../src/wording/tokens.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

/** The quantities of a text in short: the stretch, the kind, and what else is said of it. */
function said(text: string): readonly string[] {
  return quantitiesIn(deepFreeze(tokensOf(text)), []).map((one) => inShort(text, one));
}

function inShort(text: string, { kind, values, start, end, bound, unit, period }: Quantity): string {
  const parts = [kind, values.join('-'), unit, period && `per ${period}`, bound].filter(Boolean);
  return `${text.slice(start, end)}: ${parts.join(' ')}`;
}

const WHOLE = [
  ['three times a week', 'rate 3 per week'],
  ['once a week', 'rate 1 per week'],
  ['twice daily', 'rate 2 per day'],
  ['twice-weekly', 'rate 2 per week'],
  ['2x/week', 'rate 2 per week'],
  ['2 x per week', 'rate 2 per week'],
  ['once a fortnight', 'rate 1 per fortnight'],
  ['once every two weeks', 'rate 1 per fortnight'],
  ['once in a month', 'rate 1 per month'],
  ['every Tuesday', 'rate 1 per week'],
  ['every Tuesday and Thursday', 'rate 2 per week'],
  ['each Mon, Wed, and Fri', 'rate 3 per week'],
  ['every Mon, Tue, Wed, Thu, Fri, Sat, Sun', 'rate 7 per week'],
  ['Mondays & Thursdays', 'rate 2 per week'],
  ['Tuesday mornings', 'rate 1 per week'],
  ['Friday evenings and Saturday mornings', 'rate 2 per week'],
  ['Monday to Friday', 'rate 5 per week'],
  ['Friday–Monday', 'rate 4 per week'],
  ['every day', 'rate 1 per day'],
  ['every school day', 'rate 1 per day'],
  ['each morning', 'rate 1 per day'],
  ['every weekend', 'rate 1 per week'],
  ['every other week', 'rate 1 per fortnight'],
  ['every second Saturday', 'rate 1 per fortnight'],
  ['every 4 weeks', 'rate 1'],
  ['every lesson', 'rate 1'],
  ['daily', 'rate 1 per day'],
  ['nightly', 'rate 1 per day'],
  ['termly', 'rate 1 per term'],
  ['three days a week', 'rate 3 days per week'],
  ['at least four days each week', 'rate 4 days per week at-least'],
  ['two hours a week', 'rate 2 hours per week'],
  ['5 portions of fruit a day', 'rate 5 portions per day'],
  ['one evening a week', 'rate 1 evening per week'],
  ['one day a week', 'rate 1 day per week'],
  ['an hour a day', 'rate 1 hour per day'],
  ['half an hour a day', 'rate 0.5 hour per day'],
  ['four nights in a week', 'rate 4 nights per week'],
  ['two years', 'amount 2 years'],
  ['at most 3 visits', 'amount 3 visits at-most'],
  ['£10 a week', 'money 10 £ per week'],
  ['at least £20', 'money 20 £ at-least'],
  ['£1,200.50', 'money 1200.5 £'],
  ['25%', 'percentage 25 %'],
  ['at least 95 per cent', 'percentage 95 % at-least'],
  ['5 to 10 percent', 'percentage 5-10 %'],
  ['from 25% to 95%', 'step 25-95 %'],
  ['from two sessions to four', 'step 2-4 sessions'],
  ['from 2 to 4 nights a week', 'step 2-4 nights per week'],
  ['from £10 to £20', 'step 10-20 £'],
  ['from 2 to 4', 'step 2-4'],
  ['four out of five mornings', 'amount 4 mornings'],
  ['2 of the 3 sessions', 'amount 2 sessions'],
  ['30-minute', 'amount 30 minute'],
  ['six-week', 'amount 6 week'],
  ['ten minutes', 'amount 10 minutes'],
  ['5 to 10 minutes', 'amount 5-10 minutes'],
  ['two or three meals', 'amount 2-3 meals'],
  ['half an hour', 'amount 0.5 hour'],
  ['one meal', 'amount 1 meal'],
  ['no more than two cans', 'amount 2 cans at-most'],
  ['up to three friends', 'amount 3 friends at-most'],
  ['minimum of ten words', 'amount 10 words at-least'],
  ['no fewer than 3 clear instructions', 'amount 3 instructions at-least'],
  ['fewer than two falls', 'amount 2 falls at-most'],
  ['more than 1,200 steps', 'amount 1200 steps at-least'],
  ['four times', 'amount 4'],
] as const;

const NONE = [
  'at 8.55',
  'by 8:55',
  'at 8.55 each',
  'at 9.',
  'until ten',
  'at 5pm',
  'at 8 a.m.',
  'half past eight',
  'he is 5',
  'she turns 16 and',
  '5 years old',
  'a five-year-old boy',
  'a 5 year old',
  'two years of age',
  'aged 12',
  'in 2026',
  'on 3 May 2026',
  'on 3/5/26',
  'year 6',
  'key stage 3',
  'flat 2',
  'number 12',
  'bus 43',
  'the 43 bus',
  '1:1 support',
  'one-to-one support',
  '7/10 confident',
  'rates herself 6 out of 10',
  'one of us',
  'one day she will',
  'one thing',
  'no one',
  'twenty-five people',
  'on Friday',
  'Friday and Saturday',
  'they help each other',
  'each of them',
  'daily living skills',
  'in a week',
  'once he is home',
  'once',
  '2x',
  'the 3rd',
  'more confident',
  'at least',
  'half past',
  'a day',
  '3, 4',
  'from home to school',
  '£ and',
  'per cent',
  'from 5pm to 9pm',
  'from 2 to 9pm',
  'every',
  'only friendly',
  'two less',
  'two bus',
  'two very big red buses',
] as const;

describe('quantitiesIn', () => {
  it.each(WHOLE)('reads "%s" as %s', (text, answer) => {
    expect(said(text)).toEqual([`${text}: ${answer}`]);
  });

  it.each(NONE)('finds none in "%s"', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('reads several in their order, with places in the text and among the tokens', () => {
    const text = 'A 20-minute walk twice-weekly, and 3 co-operative games at 5pm on 3 May.';
    const tokens = tokensOf(text);
    const found = quantitiesIn(tokens, []);
    expect(found.map((one) => inShort(text, one))).toEqual([
      '20-minute: amount 20 minute',
      'twice-weekly: rate 2 per week',
      '3 co-operative games: amount 3 games',
    ]);
    expect(found.map(({ from, to }) => tokens.slice(from, to).map((token) => token.text))).toEqual([
      ['20', 'minute'],
      ['twice', 'weekly'],
      ['3', 'co', 'operative', 'games'],
    ]);
  });

  it('passes over what is masked', () => {
    const text = 'Two meals a day within six weeks, four walks over the next two months.';
    const tokens = tokensOf(text);
    const masked = deadlinesIn(tokens, { today: calendarDate('2026-03-04') });
    expect(quantitiesIn(tokens, masked).map((one) => inShort(text, one))).toEqual([
      'Two meals a day: rate 2 meals per day',
      'four walks: amount 4 walks',
    ]);
  });
});
