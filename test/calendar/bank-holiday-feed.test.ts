import * as fc from 'fast-check';
import type { ReadResult } from 'supportplan';
import { readBankHolidayFeed, UK_DIVISIONS } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import feedFile from '../../examples/data/bank-holidays.json';
import { anyMarkedText, holds, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { publishedDays } from './published-days.js';

const GOOD_DIVISION = { division: 'scotland', events: [{ title: 'New Year’s Day', date: '2026-01-01' }] };

/** A good feed with something else in the place of Scotland. */
function withScotland(scotland: unknown): unknown {
  return deepFreeze({ 'england-and-wales': GOOD_DIVISION, scotland, 'northern-ireland': GOOD_DIVISION });
}

/** A good feed with something else in the place of Scotland's one event. */
function withEvent(event: unknown): unknown {
  return withScotland({ division: 'scotland', events: [event] });
}

function messages(result: ReadResult<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map((found) => found.message);
}

describe('readBankHolidayFeed', () => {
  it('reads the days and titles of each division', () => {
    expect(readBankHolidayFeed(withScotland(GOOD_DIVISION))).toEqual({
      ok: true,
      value: {
        'england-and-wales': [{ on: '2026-01-01', title: 'New Year’s Day' }],
        scotland: [{ on: '2026-01-01', title: 'New Year’s Day' }],
        'northern-ireland': [{ on: '2026-01-01', title: 'New Year’s Day' }],
      },
    });
  });

  it.each(UK_DIVISIONS)('reads the days of 2021 to 2028 in %s from a copy of the feed', (division) => {
    const result = readBankHolidayFeed(deepFreeze(feedFile));
    const days = result.ok ? result.value[division].map((event) => event.on) : [];
    expect(days).toEqual(publishedDays(division, 2021, 2028));
  });

  it('keeps the order of the feed', () => {
    const events = [
      { title: 'Boxing Day', date: '2026-12-28' },
      { title: 'Good Friday', date: '2026-04-03' },
    ];
    const result = readBankHolidayFeed(withScotland({ events }));
    expect(result.ok && result.value.scotland.map((event) => event.on)).toEqual(['2026-12-28', '2026-04-03']);
  });

  it('passes over keys that it does not know', () => {
    const event = { title: 'New Year’s Day', date: '2026-01-01', notes: '', bunting: true, colour: 'red' };
    const feed = {
      'england-and-wales': GOOD_DIVISION,
      scotland: { division: 'scotland', events: [event], updated: '2026-01-01' },
      'northern-ireland': GOOD_DIVISION,
      jersey: 'none',
    };
    const result = readBankHolidayFeed(deepFreeze(feed));
    expect(result.ok && result.value.scotland).toEqual([{ on: '2026-01-01', title: 'New Year’s Day' }]);
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[], 'a list'],
    ['{}', '2 characters of other text'],
    [42, 'a number'],
  ])('refuses %j as the whole', (value, got) => {
    expect(readBankHolidayFeed(deepFreeze(value))).toEqual({
      ok: false,
      issues: [
        {
          code: 'calendar/feed-shape',
          path: [],
          expected: 'an object',
          got,
          message: `The whole: expected an object, got ${got}.`,
        },
      ],
    });
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[], 'a list'],
    [[{ title: 'New Year’s Day', date: '2026-01-01' }], 'a list'],
    ['none', '4 characters of other text'],
  ])('refuses %j as a division', (scotland, got) => {
    expect(messages(readBankHolidayFeed(withScotland(scotland)))).toEqual([
      `"scotland": expected an object, got ${got}.`,
    ]);
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[], 'a list'],
    [{}, 'an object'],
    ['none', '4 characters of other text'],
  ])('refuses %j as the events of a division', (events, got) => {
    const result = readBankHolidayFeed(withScotland({ division: 'scotland', events }));
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: 'calendar/feed-shape',
          path: ['scotland', 'events'],
          expected: 'a list of at least one bank holiday',
          got,
          message: `"scotland.events": expected a list of at least one bank holiday, got ${got}.`,
        },
      ],
    });
  });

  it.each([
    [null, 'null'],
    [[], 'a list'],
    ['2026-01-01', '2026-01-01'],
    [20260101, 'a number'],
  ])('refuses %j as an event', (event, got) => {
    expect(messages(readBankHolidayFeed(withEvent(event)))).toEqual([
      `"scotland.events[0]": expected an object, got ${got}.`,
    ]);
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [20260101, 'a number'],
    ['2026-02-30', '2026-02-30'],
    ['1/1/2026', '8 characters of other text'],
    ['2026-01-01T00:00:00Z', '20 characters of other text'],
  ])('refuses %j as the date of an event', (date, got) => {
    expect(readBankHolidayFeed(withEvent({ title: 'New Year’s Day', date }))).toEqual({
      ok: false,
      issues: [
        {
          code: 'calendar/not-a-date',
          path: ['scotland', 'events', 0, 'date'],
          expected: 'a real day written YYYY-MM-DD',
          got,
          message: `"scotland.events[0].date": expected a real day written YYYY-MM-DD, got ${got}.`,
        },
      ],
    });
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [42, 'a number'],
    [['New Year’s Day'], 'a list'],
  ])('refuses %j as the title of an event', (title, got) => {
    expect(messages(readBankHolidayFeed(withEvent({ title, date: '2026-01-01' })))).toEqual([
      `"scotland.events[0].title": expected text, got ${got}.`,
    ]);
  });

  it('returns every issue at once, in the order of the feed', () => {
    const feed = {
      'northern-ireland': { events: [] },
      scotland: {
        events: [{ title: 7, date: '2026-13-01' }, { title: 'Good Friday', date: '2026-04-03' }, null],
      },
    };
    expect(messages(readBankHolidayFeed(deepFreeze(feed)))).toEqual([
      '"england-and-wales": expected an object, got nothing.',
      '"scotland.events[0].title": expected text, got a number.',
      '"scotland.events[0].date": expected a real day written YYYY-MM-DD, got 2026-13-01.',
      '"scotland.events[2]": expected an object, got null.',
      '"northern-ireland.events": expected a list of at least one bank holiday, got a list.',
    ]);
  });

  it('never repeats text that it refuses, wherever it stands', () => {
    const repeated: string[] = [];
    holds(
      fc.property(anyMarkedText, (text) => {
        const bad = [
          text,
          withScotland(text),
          withScotland({ [text]: text, events: text }),
          withEvent(text),
          withEvent({ title: [text], date: text }),
          withEvent({ [text]: text, title: { [text]: text }, date: { [text]: text } }),
        ];
        for (const value of bad) {
          const told = JSON.stringify(readBankHolidayFeed(value));
          if (told.startsWith('{"ok":true') || told.includes(MARKER)) repeated.push(told);
        }
      }),
    );
    expect(repeated).toEqual([]);
  });
});
