import * as fc from 'fast-check';
import { isCalendarDate } from 'supportplan';
import { describe, it } from 'vitest';
import { namedDaysIn, weekdayDatesIn } from '../../src/wording/days-named.js';
import { readDeadlines } from '../../src/wording/deadline.js';
import { quantitiesIn } from '../../src/wording/quantities.js';
import { tokensOf } from '../../src/wording/tokens.js';
import { anyDate, anyNearDate, holds, isoDay, isoDayNumber } from '../helpers/arbitraries.js';

const WORDS =
  "by before until till within in over the next of end start week weeks month months year term day six 6 3rd 14 2026 99 9999 . , : / - – ' May june Friday monday and to from between for during rest course now today tomorrow each every a his review birthday 18th half school working last first time at least latest no later than £ % times once twice out per 8.55 pm 1,200 Easter christmas spring w c starting after two or so age financial hours half at 5 to 20 people dog's they fortnight hour working by the until since on next".split(
    ' ',
  );

/** Text of the words that the grammar knows, in any order: far more hostile than any text at random. */
const anyKnownText = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(' ').replaceAll(' - ', '-'));

const anyText = fc.oneof(anyKnownText, fc.string({ unit: 'binary', maxLength: 200 }));

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function inOrder(text: string, spans: readonly { readonly start: number; readonly end: number }[]): boolean {
  return spans.every(
    ({ start, end }, place) => start >= (spans[place - 1]?.end ?? 0) && start < end && end <= text.length,
  );
}

describe('readDeadlines', () => {
  it('reads any text on any day: stretches in order, real days, no end before its beginning', () => {
    holds(
      fc.property(anyText, anyDate, (text, today) => {
        const found = readDeadlines(text, { today });
        return (
          inOrder(text, found) &&
          found.every(({ reading }) => {
            if (reading.kind === 'symbolic') return reading.resolved === undefined;
            if (reading.kind === 'date') return isCalendarDate(reading.iso);
            return isCalendarDate(reading.to) && (reading.from === undefined || reading.from <= reading.to);
          })
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same twice', () => {
    holds(
      fc.property(anyKnownText, anyNearDate, (text, today) => {
        const once = JSON.stringify(readDeadlines(text, { today }));
        return once === JSON.stringify(readDeadlines(text, { today }));
      }),
    );
  });

  it('takes "by" a day to include it and "before" to leave it out, however the day is written', () => {
    holds(
      fc.property(anyNearDate, anyNearDate, fc.boolean(), fc.nat(4), (day, today, includes, form) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const name = MONTHS[Number(month) - 1] ?? '';
        const written = [
          `${Number(date)} ${name} ${year}`,
          `the ${date} of ${name}, ${year}`,
          `${name} ${Number(date)}, ${year}`,
          `${Number(date)}/${Number(month)}/${year}`,
          day,
        ][form];
        const text = `It is done ${includes ? 'by' : 'before'} ${written}.`;
        const [found] = readDeadlines(text, { today });
        const last = isoDay(isoDayNumber(day) - (includes ? 0 : 1));
        return found?.reading.kind === 'date' && found.reading.iso === last && found.end === text.length - 1;
      }),
    );
  });

  it('reads a day without a year as the next such day', () => {
    holds(
      fc.property(anyNearDate, fc.integer({ min: 0, max: 364 }), (today, on) => {
        const day = isoDay(isoDayNumber(today) + on);
        const [, month = '', date = ''] = day.split('-');
        const [found] = readDeadlines(`by ${Number(date)} ${MONTHS[Number(month) - 1]}`, { today });
        return found?.reading.kind === 'date' && found.reading.iso === day;
      }),
    );
  });

  it('counts weeks and days from today', () => {
    holds(
      fc.property(anyNearDate, fc.integer({ min: 1, max: 300 }), fc.boolean(), (today, count, weeks) => {
        const days = weeks ? 7 * count : count;
        const unit = weeks ? 'weeks' : 'days';
        const last = isoDay(isoDayNumber(today) + days);
        const [within] = readDeadlines(`within ${count} ${unit}`, { today });
        const [over] = readDeadlines(`over the next ${count} ${unit}`, { today });
        return (
          within?.reading.kind === 'date' &&
          within.reading.iso === last &&
          over?.reading.kind === 'window' &&
          over.reading.from === today &&
          over.reading.to === last
        );
      }),
    );
  });
});

describe('quantitiesIn, namedDaysIn and weekdayDatesIn', () => {
  it('read any text, in order', () => {
    holds(
      fc.property(anyText, anyDate, (text, today) => {
        const tokens = tokensOf(text);
        const quantities = quantitiesIn(tokens, readDeadlines(text, { today }));
        return (
          inOrder(text, quantities) &&
          quantities.every(({ from, to, values }) => from < to && values.every(Number.isFinite)) &&
          inOrder(text, namedDaysIn(tokens, today)) &&
          inOrder(text, weekdayDatesIn(tokens))
        );
      }),
      { numRuns: 500 },
    );
  });
});
