import { calendarDate, type ReviewWorkload, reviewList, reviewWorkload } from 'supportplan';
import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import { workloadToText } from 'supportplan/render';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate;

/** Three weeks from a Wednesday. */
const WEEKS: ReviewWorkload = deepFreeze({
  today: on('2026-11-25'),
  overdue: 3,
  notYetConsidered: 2,
  withoutLimit: 1,
  periods: [
    { from: on('2026-11-25'), to: on('2026-11-29'), reviews: 1, toConsider: 0 },
    { from: on('2026-11-30'), to: on('2026-12-06'), reviews: 12, toConsider: 2 },
    { from: on('2026-12-07'), to: on('2026-12-13'), reviews: 0, toConsider: 0 },
  ],
  later: 7,
  nothingToPlan: 4,
});

function lines(workload: ReviewWorkload, capacity?: number): readonly string[] {
  return workloadToText(workload, capacity === undefined ? {} : { capacity }).split('\n');
}

describe('workloadToText', () => {
  it('tells every period, and what belongs to none', () => {
    expect(workloadToText(WEEKS)).toBe(
      [
        'Reviews to plan for',
        'As it stands on Wednesday 25 November 2026.',
        'Counted by the working day to plan for: 25 November to 13 December 2026.',
        '25 to 29 November 2026: 1 review.',
        '30 November to 6 December 2026: 12 reviews, 2 of them only to be considered.',
        '7 to 13 December 2026: 0 reviews.',
        '3 overdue already.',
        '2 past the day to be considered by, and not considered yet.',
        '1 owed without a fixed last day.',
        '7 later than these.',
        '4 with nothing to plan: on hold, not scheduled or ended.',
      ].join('\n'),
    );
  });

  it('tells how many can be held, and by how many a period is over that', () => {
    expect(lines(WEEKS, 10).slice(3, 7)).toEqual([
      'Capacity: 10 reviews in each.',
      '25 to 29 November 2026: 1 review.',
      '30 November to 6 December 2026: 12 reviews, 2 of them only to be considered; 2 over capacity.',
      '7 to 13 December 2026: 0 reviews.',
    ]);
    // as many as can be held is not over, and none can be held where there is nobody
    expect(lines(WEEKS, 12)[5]).toMatch(/only to be considered\.$/);
    expect(lines(WEEKS, 1)[3]).toBe('Capacity: 1 review in each.');
    expect(lines(WEEKS, 0)[4]).toBe('25 to 29 November 2026: 1 review; 1 over capacity.');
  });

  it('says where all of a period is only to be considered', () => {
    const periods = WEEKS.periods.map((period) => ({ ...period, toConsider: period.reviews }));
    expect(lines({ ...WEEKS, periods }).slice(3, 6)).toEqual([
      '25 to 29 November 2026: 1 review, only to be considered.',
      '30 November to 6 December 2026: 12 reviews, only to be considered.',
      '7 to 13 December 2026: 0 reviews.',
    ]);
  });

  it('names months as such', () => {
    const list = reviewList([], { today: on('2026-11-25'), policies: [LONDON_HOUSING_TRUST_SUPPORT] });
    expect(lines(reviewWorkload(list, { by: 'month', months: 3 })).slice(2, 6)).toEqual([
      'Counted by the working day to plan for: 25 November 2026 to 31 January 2027.',
      '25 to 30 November 2026: 0 reviews.',
      'December 2026: 0 reviews.',
      'January 2027: 0 reviews.',
    ]);
  });

  it('tells 1,000 periods, and none', () => {
    const list = reviewList([], { today: on('2026-11-25'), policies: [LONDON_HOUSING_TRUST_SUPPORT] });
    expect(lines(reviewWorkload(list, { by: 'week', weeks: 1000 }))).toHaveLength(1008);
    expect(lines({ ...WEEKS, periods: [] }).slice(1, 3)).toEqual([
      'As it stands on Wednesday 25 November 2026.',
      '3 overdue already.',
    ]);
  });

  it('takes a title of its own, on one line', () => {
    expect(workloadToText(WEEKS, { title: 'The\nteam' }).split('\n')[0]).toBe('The team');
    expect(workloadToText(WEEKS, { title: '' }).split('\n')[0]).toBe('Reviews to plan for');
  });
});

/** The code of an error by what it says. */
function codeOf(expected: string, got: string): string {
  if (expected.endsWith('to 1')) return 'workload/not-a-count';
  if (got === 'nothing') return 'argument/missing';
  return got.endsWith('text') ? 'argument/wrong-type' : 'argument/out-of-range';
}

describe('workloadToText refuses', () => {
  it.each<[unknown, string]>([
    [-1, '-1'],
    [2.5, '2.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [1_000_001, 'a number'],
    ['10', '2 characters of other text'],
    [null, 'null'],
  ])('a capacity of %s', (capacity, got) => {
    const error = thrownBy(() => workloadToText(WEEKS, { capacity: capacity as number }));
    const code = typeof capacity === 'number' ? 'argument/out-of-range' : 'argument/wrong-type';
    expect(error).toMatchObject({ code, path: ['options', 'capacity'] });
    expect(error.message).toBe(
      `workloadToText: "options.capacity" must be a whole number from 0 to 1000000, got ${got}.`,
    );
  });

  it.each<[object, string, string, string]>([
    [
      { nothingToPlan: 10_000_001 },
      'workload.nothingToPlan',
      'a whole number from 0 to 10000000',
      'a number',
    ],
    [{ overdue: -1 }, 'workload.overdue', 'a whole number from 0 to 10000000', '-1'],
    [{ later: undefined }, 'workload.later', 'a whole number from 0 to 10000000', 'nothing'],
    [
      { withoutLimit: '1' },
      'workload.withoutLimit',
      'a whole number from 0 to 10000000',
      '1 character of other text',
    ],
    [
      { periods: [WEEKS.periods[0], { ...WEEKS.periods[1], reviews: 0.5 }] },
      'workload.periods.1.reviews',
      'a whole number from 0 to 10000000',
      '0.5',
    ],
    [
      { periods: [{ ...WEEKS.periods[0], toConsider: 2 }] },
      'workload.periods.0.toConsider',
      'a whole number from 0 to 1',
      '2',
    ],
  ])('%j', (change, path, expected, got) => {
    const error = thrownBy(() => workloadToText({ ...WEEKS, ...change } as ReviewWorkload));
    const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    expect(error).toMatchObject({ code: codeOf(expected, got), path: keys });
    expect(error.message).toContain(`must be ${expected}, got ${got}.`);
  });

  it('a day that is none', () => {
    const error = thrownBy(() => workloadToText({ ...WEEKS, today: 'today' as typeof WEEKS.today }));
    expect(error).toMatchObject({ code: 'calendar/not-a-date' });
  });
});
