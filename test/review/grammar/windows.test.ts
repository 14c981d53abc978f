import { isCalendarDate, nextReview, reviewStatus } from 'supportplan';
import type { Interval } from 'supportplan/calendar';
import { describe, expect, it } from 'vitest';
import { basis, begun, knowing, limited, on, record } from '../../helpers/grammar.js';

describe('nextReview, with a window', () => {
  const policy = limited({ within: { weeks: 8 }, opensAfter: { weeks: 6 } });

  it.each([
    // 2 March and 42 days is 13 April, and 56 days is 27 April
    ['2026-03-02', 'not-open'],
    ['2026-04-12', 'not-open'],
    ['2026-04-13', 'open'],
    ['2026-04-19', 'open'],
    ['2026-04-20', 'due-soon'],
    ['2026-04-27', 'due-soon'],
    ['2026-04-28', 'overdue'],
  ])('stands on %s as %s', (today, status) => {
    const due = nextReview(policy, begun());
    expect(due).toMatchObject({ from: '2026-04-13', by: '2026-04-27' });
    expect(reviewStatus(due, { today: on(today), dueSoonDays: 7 }).status).toBe(status);
  });

  it.each([
    [{ days: 10 }, '2026-03-12'],
    [{ months: 1 }, '2026-04-02'],
    // 3-6 is 4, 9-13 is 9, 16 is 10
    [{ workingDays: 10 }, '2026-03-16'],
  ] satisfies readonly (readonly [Interval, string])[])('opens after %j: %s', (opensAfter, from) => {
    expect(nextReview(limited({ within: { weeks: 8 }, opensAfter }), begun())).toMatchObject({
      from,
      by: '2026-04-27',
    });
  });

  it('opens after the day that the limit is counted from', () => {
    const placed = limited({ within: { weeks: 8 }, opensAfter: { weeks: 6 }, from: { fact: 'placedOn' } });
    // 1 April and 42 days, and 56 days
    expect(nextReview(placed, knowing({ placedOn: '2026-04-01' }))).toMatchObject({
      from: '2026-05-13',
      by: '2026-05-27',
      countedFrom: '2026-04-01',
    });
  });

  it('is not met by a review on the day that starts it, whenever the next one is', () => {
    const sameDay = record(['plan-agreed', '2026-03-02'], ['review-held', '2026-03-02']);
    expect(nextReview(policy, sameDay)).toMatchObject({ kind: 'due', by: '2026-04-27' });
    const later = record(
      ['plan-agreed', '2026-03-02'],
      ['review-held', '2026-03-02'],
      ['review-held', '2026-04-13'],
    );
    expect(nextReview(policy, later)).toMatchObject({ because: 'done', on: '2026-04-13' });
  });

  // the window is counted from a fact that is not known: `from` comes out as "2725-93-69829"
  it('opens on a real day where the day that the window is counted from is not known', () => {
    const next = nextReview(
      limited({
        within: { months: 6 },
        from: { fact: 'placedOn' },
        opensAfter: { weeks: 1 },
        soonestWith: [{ within: { months: 1 }, basis }],
      }),
      begun(),
    );
    expect(next).toMatchObject({ kind: 'due', by: '2026-04-02', missing: ['facts.placedOn'] });
    expect(next.kind === 'due' && isCalendarDate(next.from) && next.from <= next.by).toBe(true);
  });

  // `from` is 13 April, four weeks past the last day: never open, then overdue
  it('opens no later than the last day, where another figure makes that sooner', () => {
    const next = nextReview(
      limited({
        within: { weeks: 8 },
        opensAfter: { weeks: 6 },
        soonestWith: [{ within: { weeks: 2 }, basis }],
      }),
      begun(),
    );
    expect(next.by).toBe('2026-03-16');
    expect(next.kind === 'due' && next.from <= next.by).toBe(true);
  });

  // "How long after its day", and `onDay` is the day "to count from instead": counted from 2 March, it opens on 13 April, past the last day
  it('opens after the day of the year that the limit is counted from', () => {
    const next = nextReview(
      limited({ within: { weeks: 8 }, onDay: '02-15', opensAfter: { weeks: 6 } }),
      begun(),
    );
    // 15 February and 42 days is 29 March, and 56 days is 12 April
    expect(next).toMatchObject({ from: '2026-03-29', by: '2026-04-12' });
  });
});
