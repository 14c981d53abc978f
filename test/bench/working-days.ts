import { addWorkingDays, type CalendarDate, calendarDate, ukWorkingCalendar } from 'supportplan';
import { sideBySide } from '../helpers/side-by-side.js';
import { handWritten } from './hand-written-working-days.js';
import { heading, PUBLISHED_HOLIDAYS, table } from './report.js';

const DAYS = 365 * 16;

/** 20 working days, text to text, beside tables written by hand. */
export function benchWorkingDays(): void {
  const limit = handWritten(PUBLISHED_HOLIDAYS, 20);
  const calendar = ukWorkingCalendar('england-and-wales');
  const starts: CalendarDate[] = Array.from({ length: 100_000 }, (_, index) =>
    calendarDate(new Date(Date.UTC(2012, 0, 1 + ((index * 7919) % DAYS))).toISOString().slice(0, 10)),
  );
  for (const start of starts) {
    if (addWorkingDays(start, 20, calendar) !== limit(start)) throw new Error(`The two differ on ${start}.`);
  }

  /** Goes through every start once, with a loop of its own for each function, so that neither slows the other. */
  const over = (answer: (start: CalendarDate) => string): (() => number) => {
    const body = 'let length = 0; for (const start of starts) length += answer(start).length; return length;';
    const loop = new Function('answer', 'starts', body) as (answer: unknown, starts: unknown) => number;
    return () => loop(answer, starts);
  };

  heading('20 working days, ISO text to ISO text, 100,000 starts: nanoseconds each, and beside the first');
  table(
    sideBySide(
      [
        { name: 'hand-written tables, nothing checked', run: over(limit) },
        { name: 'addWorkingDays', run: over((start) => addWorkingDays(start, 20, calendar)) },
      ],
      starts.length,
    ),
  );
  console.log('The limit we hold ourselves to is 2 ×.');
}
