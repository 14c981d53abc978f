import { calendarDate, type NextReview } from 'supportplan';
import { type SchedulePictureOptions, scheduleToSvg, scheduleToText } from 'supportplan/render';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/render/markup.js';
import { PICTURE_COLOURS } from '../../src/render/theme.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { due, ended, held, later, owed, scheduleOf, TODAY, unscheduled } from './schedule-answers.js';

const on = calendarDate;
const { text: TEXT, paper: PAPER, series } = PICTURE_COLOURS.light;
const [LATE, TO_CONSIDER, TO_HOLD] = series;

function drawn(reviews: readonly NextReview[], projected = later([]), width = 320): string {
  return scheduleToSvg(scheduleOf(reviews, projected), { today: TODAY, width });
}

/** The lines of text, as they are drawn. */
function texts(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

/** What is drawn of the rows: all of it comes before any text, and the key after. */
function rowsOf(svg: string): string {
  return svg.slice(0, svg.indexOf('<text '));
}

/** The middles of diamonds and circles of the rows, from the left, and how each is painted. */
function marks(svg: string): readonly (readonly [string, number, string])[] {
  const pattern = /<(polygon|circle) (?:points="([\d.]+),|cx="([\d.]+)")[^>]*? (fill="[^>]*")\/>/g;
  return [...rowsOf(svg).matchAll(pattern)].map(([, shape = '', corner, middle, paint = '']) => [
    shape,
    Number(corner ?? middle),
    paint,
  ]);
}

/** From where to where level lines of a colour go in the rows, and how. */
function bars(svg: string, colour: string): readonly (readonly [number, number, string])[] {
  const pattern = new RegExp(
    `<line fill="none" x1="([\\d.]+)" y1="([\\d.]+)" x2="([\\d.]+)" y2="\\2" stroke="${colour}" ([^>]*)/>`,
    'g',
  );
  return [...rowsOf(svg).matchAll(pattern)].map(([, from, , to, how = '']) => [
    Number(from),
    Number(to),
    how,
  ]);
}

const BAR = 'stroke-width="5"';
const PASSED = 'stroke-width="3" stroke-dasharray="6 4"';
const AFTERWARDS = 'stroke-width="2" stroke-dasharray="2 5"';

// at 320 pixels a line of time goes from 16 to 304, with days from 40 to 280: 4 pixels a day where there are 60
describe('scheduleToSvg', () => {
  it('places the marks of days, and of today, by how far apart they are', () => {
    // 22 December is 30 days after today, and 21 January 60; both began before today
    const svg = drawn([due('2027-01-21'), due('2026-12-22', { strength: 'consider' })]);
    expect(marks(svg)).toEqual([
      ['circle', 160, `fill="${TO_CONSIDER}"`],
      ['polygon', 280, `fill="${TO_HOLD}"`],
    ]);
    expect(bars(svg, TO_CONSIDER)).toEqual([[18, 160, BAR]]);
    expect(bars(svg, TO_HOLD)).toEqual([[18, 280, BAR]]);
    // each with an arrow towards when it began
    expect(rowsOf(svg).match(/<path d="M25 /g)).toHaveLength(2);
    // under its sign, and in each row
    const nows = rowsOf(svg).matchAll(new RegExp(`x1="([\\d.]+)"[^>]* x2="\\1"[^>]* stroke="${TEXT}"`, 'g'));
    expect([...nows].map(([, x]) => x)).toEqual(['40', '40', '40']);
  });

  it('begins a window on its day, even before today', () => {
    const limit = { ...due('2027-01-21').limit, opensAfter: { weeks: 6 } };
    // from 22 December, 30 days after today, to 21 January
    expect(bars(drawn([due('2027-01-21', { limit, from: on('2026-12-22') })]), TO_HOLD)).toEqual([
      [160, 280, BAR],
    ]);
    // from 2 November, 20 days before today, to 22 December: 50 days, 4.8 pixels each
    const open = drawn([due('2026-12-22', { limit, from: on('2026-11-02') })]);
    expect(bars(open, TO_HOLD)).toEqual([[40, 280, BAR]]);
    expect(open).toContain(`x1="136" y1="`);
    expect(open).not.toContain('<path');
  });

  it('draws how long a review has been overdue', () => {
    // the last day was 60 days before today
    const svg = drawn([due('2026-09-23')]);
    expect(marks(svg)).toEqual([['polygon', 40, `fill="${LATE}"`]]);
    expect(bars(svg, LATE)).toEqual([
      [18, 40, BAR],
      [40, 280, PASSED],
    ]);
    expect(texts(svg)).toEqual(expect.arrayContaining(['60 days overdue.', 'overdue since its last day']));
    expect(svg).toMatch(/font-weight="700">60 days overdue\./);
    expect(texts(svg)).not.toContain('last day');
  });

  it('never draws a review to be considered as overdue', () => {
    const svg = drawn([due('2026-09-23', { strength: 'consider' })]);
    expect(marks(svg)).toEqual([['circle', 40, `fill="${TO_CONSIDER}"`]]);
    expect(svg).not.toContain(LATE);
    expect(svg).not.toContain('overdue');
    expect(texts(svg)).toEqual(expect.arrayContaining(['Not considered yet.', 'last day to consider it']));
  });

  it('draws a provisional day hollow, and says so', () => {
    const svg = drawn([due('2027-01-21', { provisional: true })]);
    expect(marks(svg)).toEqual([['polygon', 280, `fill="${PAPER}" stroke="${TO_HOLD}" stroke-width="2"`]]);
    expect(texts(svg)).toContain('provisional day');
    expect(texts(svg).join(' ')).toContain('some of the bank holidays it depends on are only calculated.');
    expect(texts(svg)).not.toContain('last day');
    expect(marks(drawn([due('2027-01-21', { provisional: true, strength: 'consider' })]))).toEqual([
      ['circle', 280, `fill="${PAPER}" stroke="${TO_CONSIDER}" stroke-width="2"`],
    ]);
  });

  it('draws what is projected hollow, behind the last day, as far as the first of each review', () => {
    const hollow = `fill="${PAPER}" stroke="${TO_HOLD}" stroke-width="2"`;
    // 30 and 60 days after today
    const svg = drawn([due('2026-12-22')], later(['2027-01-21']));
    expect(marks(svg)).toEqual([
      ['polygon', 280, hollow],
      ['polygon', 160, `fill="${TO_HOLD}"`],
    ]);
    expect(bars(svg, TO_HOLD)).toEqual([
      [18, 160, BAR],
      [160, 280, AFTERWARDS],
    ]);
    expect(texts(svg).join(' ')).toContain(
      'After that, provisionally: by 21 January 2027, if this one is held on its last day.',
    );
    // a second one lies beyond the end, to which an arrow points
    const further = drawn([due('2026-12-22')], later(['2027-01-21', '2027-02-20']));
    expect(marks(further)).toEqual(marks(svg));
    expect(bars(further, TO_HOLD)[1]).toEqual([160, 302, AFTERWARDS]);
    expect(further).toContain('<path d="M295 ');
  });

  it('draws three of what is projected at most, and tells how many more there are', () => {
    const days = later(['2026-12-12', '2026-12-22', '2027-01-01', '2027-01-11'], 'soon');
    const svg = drawn([due('2026-12-02', { timescale: 'soon' }), due('2027-01-21')], days);
    // 10 days after today, then 20, 30 and 40, the last of them first; and 60
    expect(marks(svg).map(([, x]) => x)).toEqual([200, 160, 120, 80, 280]);
    expect(bars(svg, TO_HOLD)[1]).toEqual([80, 302, AFTERWARDS]);
    const words =
      'by 12 December 2026, 22 December 2026, 1 January 2027 and 1 more, if each is held on its last day.';
    expect(texts(svg).join(' ')).toContain(words);
    expect(svg).toContain('22 December 2026, 1 January 2027 and 11 January 2027, if each is held');
  });

  it('says under the line what has no last day', () => {
    const lines = texts(drawn([due('2027-01-21'), held(), unscheduled(), unscheduled({ title: 'visit' })]));
    expect(lines.slice(lines.indexOf('time in which it can be held') + 1).join(' ')).toBe(
      'Yearly review On hold since Monday 5 October 2026. Without the hold, its last day would be Friday 4 December 2026. ' +
        'Yearly review and visit Not scheduled: no event that would start one is recorded.',
    );
  });

  it('has no line of time where there is no last day', () => {
    const svg = drawn([owed(), ended()]);
    expect(svg).not.toMatch(/<(line|polygon|circle|path)/);
    expect(texts(svg).join(' ')).toBe(
      'Requested review Owed, with no fixed last day: a review was asked for on Monday 2 November 2026. ' +
        'Yearly review Ended: the plan was closed on Monday 1 June 2026.',
    );
  });

  it('has one sentence where all has ended, and nothing that was to come', () => {
    const svg = drawn([ended(), due('2026-12-22', { endsOn: TODAY })], later(['2027-12-22']));
    expect(svg).not.toMatch(/<(line|polygon|circle|path)/);
    expect(texts(svg).join(' ')).toBe(
      'Nothing is due: the plan was closed on Monday 1 June 2026 and the birthday that ends it was on Sunday 22 November 2026.',
    );
    expect(svg).not.toContain('22 December');
    expect(svg).not.toContain('2027');
  });

  it('puts lines of time beside the words where there is room, under one line of today', () => {
    // 640 pixels: words up to 320, and a line of time from 348 to 624, with days from 372 to 600
    const svg = drawn([due('2027-01-21'), due('2026-12-22')], later([]), 640);
    expect(marks(svg).map(([, x]) => x)).toEqual([486, 600]);
    const y = (pattern: RegExp): number => Number(pattern.exec(svg)?.[1]);
    expect(y(/<polygon points="486,([\d.]+)/)).toBeLessThan(y(/y="([\d.]+)"[^>]*>Due by Tuesday 22/));
  });
});

describe('scheduleToSvg, as every picture', () => {
  const schedule = scheduleOf([due('2027-01-21'), owed()], later(['2028-01-21']));

  it('carries its text equivalent', () => {
    const svg = scheduleToSvg(schedule, { today: TODAY, title: 'When <I> am asked' });
    const [title = '', ...told] = scheduleToText(schedule, {
      today: TODAY,
      title: 'When <I> am asked',
    }).split('\n');
    expect(svg).toContain(`<title id="schedule-title">${escaped(title)}</title>`);
    expect(svg).toContain(`<desc id="schedule-desc">${escaped(told.join('\n'))}</desc>`);
    expect(scheduleToSvg(schedule, { today: TODAY })).toContain('>Reviews</title>');
  });

  it('takes the width, the theme and the ids that it is told', () => {
    const options: SchedulePictureOptions = deepFreeze({
      today: TODAY,
      width: 1280,
      theme: 'dark',
      id: 'next',
    });
    const svg = scheduleToSvg(schedule, options);
    expect(svg).toContain('viewBox="0 0 1280 ');
    expect(svg).toContain('aria-labelledby="next-title next-desc"');
    expect(svg).toContain(PICTURE_COLOURS.dark.series[2]);
    expect(scheduleToSvg(schedule, options)).toBe(svg);
  });

  it('lets no title of a timescale out of its place', () => {
    const title = '</text></svg><script>globalThis.ran = true</script>" onload="\u202E';
    const opening = `${title}${'x'.repeat(10_000)}`;
    const svg = drawn([due('2027-01-21', { title, opening }), unscheduled({ title }), ended({ title })]);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<script|"\s*onload|\u202E/);
    // cut where it is drawn, and the day is not; whole in the description
    expect(texts(svg).join('')).not.toContain('x'.repeat(80));
    expect(texts(svg).join(' ')).toContain('Thursday 21 January');
    expect(svg).toContain('x'.repeat(10_000));
  });

  it('draws 60 reviews and no more', () => {
    const many = Array.from({ length: 60 }, () => due('2027-01-21'));
    expect(marks(drawn(many))).toHaveLength(60);
    const error = thrownBy(() => drawn([...many, owed()]));
    expect(error).toMatchObject({ code: 'schedule/too-many-reviews', path: ['schedule', 'reviews'] });
    expect(error.message).toBe('scheduleToSvg: "schedule.reviews" must be at most 60 reviews, got 61.');
  });

  it.each<[object, string, string]>([
    [
      { width: 279 },
      'argument/out-of-range',
      'scheduleToSvg: "options.width" must be a number from 280 to 2000, got 279.',
    ],
    [
      { theme: 'red' },
      'argument/unknown-value',
      'scheduleToSvg: "options.theme" must be one of "light", "dark", "print", got 3 characters of other text.',
    ],
    [{ title: 5 }, 'argument/wrong-type', 'scheduleToSvg: "options.title" must be text, got a number.'],
    [
      { id: '5' },
      'picture/not-an-id',
      'scheduleToSvg: "options.id" must be a letter, then up to 63 letters, digits, "-" and "_", got 1 character of other text.',
    ],
    [
      { today: 'today' },
      'calendar/not-a-date',
      'scheduleToSvg: "options.today" must be a real day written YYYY-MM-DD, got 5 characters of other text.',
    ],
  ])('refuses %j', (options, code, message) => {
    const error = thrownBy(() =>
      scheduleToSvg(schedule, { today: TODAY, ...options } as SchedulePictureOptions),
    );
    expect(error).toMatchObject({ code });
    expect(error.message).toBe(message);
  });
});
