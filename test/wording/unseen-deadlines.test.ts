import { readFileSync } from 'node:fs';
import { type CalendarDate, calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../src/wording/deadline.js';
import type { Deadline, DeadlineReading } from '../../src/wording/deadline-reading.js';

/** A sentence by another hand, written before the grammar, and the deadline in it or none. */
interface Entry {
  readonly today: string;
  readonly text: string;
  readonly phrase: string | null;
  readonly reading?: DeadlineReading;
}

const file = new URL('../golden/wording/unseen-deadlines.json', import.meta.url);
const { phrases: entries } = JSON.parse(readFileSync(file, 'utf8')) as { readonly phrases: readonly Entry[] };

/** The deadlines found where the phrase stands. */
function noticed({ text, phrase }: Entry, found: readonly Deadline[]): readonly Deadline[] {
  const from = text.indexOf(phrase as string);
  const to = from + (phrase as string).length;
  return found.filter(({ start, end }) => start < to && end > from);
}

/** What a reading says, whether or not it is marked as one of two that are fair. */
function saying(reading: DeadlineReading | undefined): string {
  if (reading?.kind === 'date') return `${reading.iso} ${reading.precision}`;
  if (reading?.kind === 'window') return `${reading.from} ${reading.to}`;
  return `${reading?.of}`;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

describe('readDeadlines, on phrases by another hand', () => {
  const found = entries.map((entry) => ({
    entry,
    all: readDeadlines(entry.text, { today: calendarDate(entry.today) as CalendarDate }),
  }));
  const deadlines = found.filter(({ entry }) => entry.phrase !== null);
  const none = found.filter(({ entry }) => entry.phrase === null);
  const seen = deadlines.filter(({ entry, all }) => noticed(entry, all).length > 0);
  const right = seen.filter(({ entry, all }) =>
    noticed(entry, all).every(({ reading }) => saying(reading) === saying(entry.reading)),
  );
  const exact = right.filter(({ entry, all }) =>
    all.some(({ start, end }) => entry.text.slice(start, end) === entry.phrase),
  );
  const ambiguous = (reading: DeadlineReading | undefined): boolean =>
    reading !== undefined && 'ambiguous' in reading && reading.ambiguous === true;
  const sameDoubt = right.filter(({ entry, all }) =>
    noticed(entry, all).every(({ reading }) => ambiguous(reading) === ambiguous(entry.reading)),
  );
  const taken = none.filter(({ all }) => all.length > 0);
  const figures = [
    `noticed ${share(seen.length, deadlines.length)}`,
    `read right ${share(right.length, seen.length)} of those noticed`,
    `phrase to the letter ${share(exact.length, right.length)} of those read right`,
    `the same doubt ${share(sameDoubt.length, right.length)} of those read right`,
    `taken for deadlines ${share(taken.length, none.length)} of those that are none`,
  ].join('; ');

  it('notices 85 % of the deadlines', () => {
    console.log(figures);
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const all = seen.length === right.length ? 'all ' : '';
    expect(readme).toContain(
      `${deadlines.length} phrases: ${seen.length} noticed, ${all}${right.length} read right; of ${none.length} that`,
    );
    expect(seen.length / deadlines.length, figures).toBeGreaterThanOrEqual(0.85);
  });

  it('reads 95 % of those that it notices as they were labelled', () => {
    expect(right.length / seen.length, figures).toBeGreaterThanOrEqual(0.95);
  });

  it('takes at most 5 % of what is none for a deadline', () => {
    expect(taken.length / none.length, figures).toBeLessThanOrEqual(0.05);
  });
});
