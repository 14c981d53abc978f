import { readFileSync } from 'node:fs';
import { calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../src/wording/deadline.js';

/** A sentence, and the deadline in it or none, worked out by hand with a calendar. */
interface Entry {
  readonly id: string;
  readonly today: string;
  readonly text: string;
  readonly phrase: string | null;
  readonly reading?: unknown;
}

const file = new URL('../golden/wording/deadlines.json', import.meta.url);
const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly Entry[];

describe('readDeadlines', () => {
  it('has phrases to go by', () => {
    expect(entries.filter(({ phrase }) => phrase !== null).length).toBeGreaterThanOrEqual(60);
    expect(entries.filter(({ phrase }) => phrase === null).length).toBeGreaterThanOrEqual(30);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it.each(entries)('reads $id', ({ today, text, phrase, reading }) => {
    const found = readDeadlines(text, { today: calendarDate(today) });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(phrase === null ? [] : [phrase]);
    expect(found.map((one) => one.reading)).toEqual(phrase === null ? [] : [reading]);
  });
});
