import { addDays, addMonths, addWeeks, calendarDate, type ReviewWorkload } from 'supportplan';
import { type WorkloadPictureOptions, workloadToSvg, workloadToText } from 'supportplan/render';
import type { WorkloadPeriod } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/render/markup.js';
import { PICTURE_COLOURS } from '../../src/render/theme.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const { badge: BADGE, text: TEXT, series } = PICTURE_COLOURS.light;
const [, , BAR] = series;
/** A Monday. */
const MONDAY = calendarDate('2026-11-23');

type Counts = readonly (readonly [reviews: number, toConsider: number])[];

function workload(periods: readonly WorkloadPeriod[]): ReviewWorkload {
  const apart = { overdue: 3, notYetConsidered: 2, withoutLimit: 1, later: 7, nothingToPlan: 4 };
  return deepFreeze({ today: periods[0]?.from ?? MONDAY, ...apart, periods });
}

function weeks(counts: Counts): ReviewWorkload {
  const periods = counts.map(([reviews, toConsider], place) => {
    const from = addWeeks(MONDAY, place);
    return { from, to: addDays(from, 6), reviews, toConsider };
  });
  return workload(periods);
}

function months(count: number): ReviewWorkload {
  const periods = Array.from({ length: count }, (_, place) => {
    const from = addMonths(calendarDate('2026-12-01'), place);
    return { from, to: addDays(addMonths(from, 1), -1), reviews: 1, toConsider: 0 };
  });
  return workload(periods);
}

function texts(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

/** The filled fields of a colour: from the left, from the top, how wide and how high. */
function fields(svg: string, colour: string): readonly (readonly number[])[] {
  const number = '"([\\d.]+)"';
  const pattern = new RegExp(
    `<rect x=${number} y=${number} width=${number} height=${number} fill="${colour}"`,
    'g',
  );
  return [...svg.matchAll(pattern)].map(([, ...found]) => found.map(Number));
}

/** What is drawn before the key. */
function chartOf(svg: string): string {
  return svg.slice(0, svg.indexOf('>to be held<')).replace(/<rect [^>]*><text [^>]*$/, '');
}

describe('workloadToSvg', () => {
  it('draws a bar for each period, as high as its number', () => {
    // at 640 pixels the scale is 220 high; to 10, in steps of 2
    const svg = workloadToSvg(
      weeks([
        [5, 0],
        [10, 0],
        [0, 0],
      ]),
    );
    const [half = [], whole = [], ...rest] = fields(chartOf(svg), BAR);
    expect(rest).toEqual([]);
    expect([half[3], whole[3]]).toEqual([110, 220]);
    // both on the ground
    expect((half[1] ?? 0) + 110).toBeCloseTo((whole[1] ?? 0) + 220, 5);
    // no wider than 52, and 110 from one to the next
    expect([half[2], whole[2], (whole[0] ?? 0) - (half[0] ?? 0)]).toEqual([52, 52, 110]);
    expect(
      texts(svg)
        .filter((text) => /^\d+$/.test(text))
        .slice(0, 9),
    ).toEqual(['0', '2', '4', '6', '8', '10', '5', '10', '0']);
  });

  it('hatches the part that is only to be considered, on top', () => {
    // 220 pixels for 10 reviews: 110 of 5, of which 44 for 2
    const svg = chartOf(
      workloadToSvg(
        weeks([
          [5, 2],
          [10, 10],
          [4, 0],
        ]),
      ),
    );
    const [first = [], last = [], ...none] = fields(svg, BAR);
    expect(none).toEqual([]);
    expect([first[3], last[3]]).toEqual([66, 88]);
    const hatched = fields(svg, '#ffffff');
    // less a slit of 2 pixels and the outline's width of 1.5
    expect(hatched.map(([, , , high]) => high)).toEqual([40.5, 216.5]);
    expect(svg.match(/<path d="M[^"]+" stroke="#14599c" stroke-width="1.2" fill="none"\/>/g)).toHaveLength(2);
    expect(texts(workloadToSvg(weeks([[5, 2]])))).toContain('only to be considered');
    expect(texts(workloadToSvg(weeks([[5, 0]])))).not.toContain('only to be considered');
  });

  it('never draws so little that it is not seen', () => {
    const [one = [], both = []] = fields(
      chartOf(
        workloadToSvg(
          weeks([
            [1, 0],
            [2, 1],
            [1000, 0],
          ]),
        ),
      ),
      BAR,
    );
    expect([one[3], both[3]]).toEqual([2, 2]);
    const hatched = fields(
      chartOf(
        workloadToSvg(
          weeks([
            [1, 1],
            [1000, 0],
          ]),
        ),
      ),
      '#ffffff',
    );
    // 11 high, less the slit and the outline
    expect(hatched[0]?.[3]).toBe(7.5);
  });

  it('draws a line for how many can be held, with its number, and a sign for each period that is over', () => {
    const svg = workloadToSvg(
      weeks([
        [12, 0],
        [10, 0],
        [14, 1],
      ]),
      { capacity: 10 },
    );
    const line = new RegExp(`<line [^>]*stroke="${TEXT}" stroke-width="2" stroke-dasharray="8 4"/>`, 'g');
    expect(chartOf(svg).match(line)).toHaveLength(1);
    expect(fields(svg, BADGE)).toHaveLength(0);
    expect(chartOf(svg)).toContain(`rx="4" fill="${BADGE}"`);
    expect(chartOf(svg).match(/<polygon /g)).toHaveLength(2);
    const words = texts(svg);
    expect(words).toEqual(expect.arrayContaining(['capacity: 10 in each', 'over capacity']));
    expect(words.slice(words.indexOf('Over capacity'), words.indexOf('Besides these'))).toEqual([
      'Over capacity',
      '23 to 29 November 2026: 12 reviews, 2 over.',
      '7 to 13 December 2026: 14 reviews, 4 over.',
    ]);
  });

  it('has neither line nor sign without a capacity, and no sign where none is over', () => {
    const without = workloadToSvg(weeks([[12, 0]]));
    expect(without).not.toMatch(/apacity|polygon|8 4/);
    const enough = workloadToSvg(weeks([[12, 0]]), { capacity: 12 });
    expect(enough).not.toMatch(/Over capacity|over capacity|polygon/);
    expect(enough).toContain('8 4');
  });

  it('tells six periods over capacity, and how many more there are', () => {
    const nine: Counts = Array.from({ length: 9 }, () => [3, 0]);
    const words = texts(workloadToSvg(weeks(nine), { capacity: 2 }));
    expect(words.filter((text) => text.endsWith('3 reviews, 1 over.'))).toHaveLength(6);
    expect(words).toContain('And 3 more.');
    expect(texts(workloadToSvg(weeks(nine.slice(3)), { capacity: 2 })).join()).not.toContain('And ');
  });

  it('tells in numbers what belongs to no period', () => {
    const words = texts(workloadToSvg(weeks([[1, 0]])));
    expect(words.slice(words.indexOf('Besides these'))).toEqual([
      'Besides these',
      '3',
      'overdue already',
      '2',
      'past the day to be considered by, and not considered yet',
      '1',
      'owed without a fixed last day',
      '7',
      'later than these',
      '4',
      'with nothing to plan: on hold, not scheduled or ended',
    ]);
  });

  it('names as many periods as have room, and the year where it changes', () => {
    const named = (svg: string): readonly string[] =>
      texts(chartOf(svg)).filter((text) => /^(\d+ )?[A-Z][a-z]{2}$|^20\d\d$/.test(text));
    expect(named(workloadToSvg(weeks(Array.from({ length: 8 }, () => [1, 0] as const))))).toEqual([
      '23 Nov',
      '2026',
      '30 Nov',
      '7 Dec',
      '14 Dec',
      '21 Dec',
      '28 Dec',
      '4 Jan',
      '2027',
      '11 Jan',
    ]);
    expect(named(workloadToSvg(months(3)))).toEqual(['Dec', '2026', 'Jan', '2027', 'Feb']);
    // of 60 weeks in 320 pixels few, and no number under any bar
    const many = workloadToSvg(weeks(Array.from({ length: 60 }, () => [7, 3] as const)), { width: 320 });
    expect(named(many).length).toBeLessThan(8);
    expect(texts(chartOf(many)).filter((text) => text === '7')).toEqual([]);
    // and too little room for slanting lines: level ones
    expect(chartOf(many).match(/stroke-dasharray="1.5 2"/g)).toHaveLength(60);
    expect(many).not.toContain('<path');
  });

  it('names a month cut short as one where another follows, or where it is longer than a week', () => {
    const from = calendarDate('2026-11-25');
    const cut = { from, to: calendarDate('2026-11-30'), reviews: 1, toConsider: 0 };
    const [december] = months(1).periods as [WorkloadPeriod];
    expect(texts(workloadToSvg(workload([cut, december])))).toEqual(expect.arrayContaining(['Nov', 'Dec']));
    expect(texts(workloadToSvg(workload([cut])))).toContain('25 Nov');
    expect(texts(workloadToSvg(workload([{ ...cut, from: calendarDate('2026-11-22') }])))).toContain('Nov');
    // more than a month is none
    expect(texts(workloadToSvg(workload([{ ...cut, to: calendarDate('2027-01-30') }])))).toContain('25 Nov');
  });

  it.each([
    // how many at most, and the numbers of the scale
    [0, ['0', '1']],
    [1, ['0', '1']],
    [5, ['0', '1', '2', '3', '4', '5']],
    [6, ['0', '2', '4', '6']],
    [11, ['0', '5', '10', '15']],
    [26, ['0', '10', '20', '30']],
    [51, ['0', '20', '40', '60']],
    [119, ['0', '50', '100', '150']],
    [251, ['0', '100', '200', '300']],
    [100_000, ['0', '20000', '40000', '60000', '80000', '100000']],
  ])('has a scale of whole numbers for %i', (most, scale) => {
    const numbers = texts(chartOf(workloadToSvg(weeks([[most, 0]])))).filter((text) => /^\d+$/.test(text));
    expect(numbers.slice(0, scale.length)).toEqual(scale);
    expect(numbers).toHaveLength(scale.length + 2);
  });

  it('draws counts as great as can be counted', () => {
    const greatest = 10_000_000;
    const counts = Array.from({ length: 60 }, (_, place) => [greatest - place, place] as const);
    const options = { capacity: 1_000_000, width: 280 };
    const svg = workloadToSvg({ ...weeks(counts), overdue: greatest }, options);
    expect(svg).not.toMatch(/NaN|Infinity|="-/);
  });
});

describe('workloadToSvg, as every picture', () => {
  const some = weeks([
    [5, 2],
    [10, 0],
  ]);

  it('carries its text equivalent', () => {
    const options = { capacity: 8, title: 'The <team>' };
    const [title = '', ...told] = workloadToText(some, options).split('\n');
    const svg = workloadToSvg(some, options);
    expect(svg).toContain(`<title id="workload-title">${escaped(title)}</title>`);
    expect(svg).toContain(`<desc id="workload-desc">${escaped(told.join('\n'))}</desc>`);
    expect(workloadToSvg(some)).toContain('>Reviews to plan for</title>');
  });

  it('takes the width, the theme and the ids that it is told', () => {
    const options: WorkloadPictureOptions = deepFreeze({
      width: 1280,
      theme: 'dark',
      id: 'team',
      capacity: 4,
    });
    const svg = workloadToSvg(some, options);
    expect(svg).toContain('viewBox="0 0 1280 ');
    expect(svg).toContain('aria-labelledby="team-title team-desc"');
    expect(svg).toContain(PICTURE_COLOURS.dark.series[2]);
    expect(workloadToSvg(some, options)).toBe(svg);
  });

  it.each([0, 61, 1000])('refuses %i periods', (count) => {
    const error = thrownBy(() => workloadToSvg(weeks(Array.from({ length: count }, () => [1, 0] as const))));
    expect(error).toMatchObject({ code: 'workload/not-one-to-sixty-periods', path: ['workload', 'periods'] });
    expect(error.message).toBe(`workloadToSvg: "workload.periods" must be 1 to 60 periods, got ${count}.`);
  });

  it.each<[object, string]>([
    [{ capacity: Number.NaN }, 'argument/out-of-range'],
    [{ width: Number.NaN }, 'argument/out-of-range'],
    [{ theme: 'toString' }, 'argument/unknown-value'],
    [{ title: 5 }, 'argument/wrong-type'],
    [{ id: '"' }, 'picture/not-an-id'],
  ])('refuses %j', (options, code) => {
    const error = thrownBy(() => workloadToSvg(some, options));
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(/^workloadToSvg: /);
  });
});
