import { addDays, addMonths, addWeeks, calendarDate, type ReviewWorkload } from 'supportplan';
import { type PictureTheme, workloadToSvg, workloadToText } from 'supportplan/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURE_COLOURS } from '../../src/render/theme.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import {
  axeFindings,
  boxesOf,
  colourOf,
  coloursAt,
  contrastFaults,
  countOf,
  edgeColours,
  layoutFaults,
  markupFaults,
  openBrowser,
  parsedAs,
  type Shown,
  screenshot,
  show,
} from './browser.js';
import { HOSTILE_TEXTS } from './hostile.js';

const WIDTHS = [320, 640, 1280] as const;
const THEMES: readonly PictureTheme[] = ['light', 'dark', 'print'];
const SIZES = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

type Counts = readonly (readonly [reviews: number, toConsider: number])[];

function workload(by: 'week' | 'month', counts: Counts, most = 7): ReviewWorkload {
  const today = calendarDate('2026-11-25');
  const first = calendarDate(by === 'week' ? '2026-11-23' : '2026-11-01');
  const startOf = (place: number): typeof first =>
    by === 'week' ? addWeeks(first, place) : addMonths(first, place);
  const periods = counts.map(([reviews, toConsider], place) => {
    const from = place === 0 ? today : startOf(place);
    return { from, to: addDays(startOf(place + 1), -1), reviews, toConsider };
  });
  return deepFreeze({
    today,
    overdue: 3,
    notYetConsidered: 2,
    withoutLimit: 1,
    periods,
    later: most,
    nothingToPlan: 4,
  });
}

/** So many periods with this and that in them: none, all of it only to be considered, one of many, and over what can be held. */
function mixed(count: number, times = 1): Counts {
  return Array.from({ length: count }, (_, place) => {
    const reviews = ((place * 7) % 16) * times;
    return [reviews, place % 4 === 1 ? reviews : place % 3 === 0 ? Math.min(reviews, 1) : 0] as const;
  });
}

const TWELVE = workload('week', mixed(12));
const OTHERS: readonly (readonly [ReviewWorkload, number])[] = [
  [workload('week', mixed(1)), 10],
  [workload('week', [[0, 0]]), 0],
  [workload('week', mixed(26)), 10],
  [workload('week', mixed(52)), 0],
  [workload('week', mixed(60)), 15],
  [workload('month', mixed(12, 100)), 700],
  [workload('month', mixed(60, 1000)), 12_000],
  [workload('month', mixed(3, 600_000), 10_000_000), 1_000_000],
];

let shown: Shown;
beforeAll(async () => {
  shown = await openBrowser();
});
afterAll(() => shown.browser.close());

async function faultsOf(svg: string): Promise<readonly string[]> {
  const markup = await markupFaults(shown, svg);
  await show(shown, svg);
  return [...markup, ...(await layoutFaults(shown)), ...(await contrastFaults(shown))];
}

describe('workloadToSvg, in a browser', () => {
  it.each(SIZES)('is sound at $width pixels, $theme', async ({ width, theme }) => {
    const svg = workloadToSvg(TWELVE, { width, theme, capacity: 10, title: 'Reviews of the team' });
    expect(await faultsOf(svg)).toEqual([]);
    expect(await axeFindings(shown)).toEqual([]);
    const url = await screenshot(shown, `workload-${width}-${theme}`);
    expect(await edgeColours(shown, url, 8)).toEqual([colourOf(PICTURE_COLOURS[theme].paper).join()]);
  });

  it.each(SIZES)('is sound at $width pixels, $theme, with few and many periods', async ({ width, theme }) => {
    for (const [one, capacity] of OTHERS) {
      for (const options of [{}, { capacity }]) {
        const svg = workloadToSvg(one, { width, theme, ...options });
        expect(await faultsOf(svg)).toEqual([]);
        const url = await screenshot(shown, `workload-${one.periods.length}-${width}-${theme}`);
        expect(await edgeColours(shown, url, 8)).toEqual([colourOf(PICTURE_COLOURS[theme].paper).join()]);
      }
    }
  });

  it.each(SIZES)(
    'has bars as high as they should be, and a line over them: $width pixels, $theme',
    async ({ width, theme }) => {
      // half of the scale and all of it, with a capacity of four fifths, and one half of which is only to be considered
      const counts: Counts = [
        [5, 0],
        [10, 0],
        [10, 5],
      ];
      const svg = workloadToSvg(workload('week', counts), { width, theme, capacity: 8 });
      await show(shown, svg);
      const url = await screenshot(shown, `workload-bars-${width}-${theme}`);
      const { series, paper, text, badge } = PICTURE_COLOURS[theme];
      const [, , bar] = series;
      // the line of the ground is the first
      const [, left = 0, ground = 0, right = 0] = (
        /<line fill="none" x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)"/.exec(svg) ?? []
      ).map(Number);
      const height = width === 320 ? 170 : width === 640 ? 220 : 280;
      const step = (right - left) / 3;
      const middle = (place: number): number => left + (place + 0.5) * step;
      const at = (count: number): number => ground - (count / 10) * height;
      const seen = await coloursAt(shown, url, [
        [middle(0), at(0) - 4],
        [middle(0), at(5) + 3],
        [middle(0), at(5) - 4],
        [middle(1), at(10) + 3],
        [middle(1), at(10) - 3],
        [middle(2), at(5) + 3],
        [left + 2, at(3)],
      ]);
      expect(seen).toEqual([bar, bar, paper, bar, paper, bar, paper].map(colourOf));
      // lines on paper where it is only to be considered: some of each
      const field = [middle(2) - 15, at(7.5), middle(2) + 15, at(5.5)] as const;
      const [free, wide] = [await countOf(shown, url, paper, field), field[2] - field[0]];
      const inked = wide * (field[3] - field[1]) - free;
      expect(Math.min(inked, free)).toBeGreaterThan(200);
      // the line of the capacity goes through all of them
      for (const place of [0, 1, 2]) {
        const across = [middle(place) - 15, at(8) - 1, middle(place) + 15, at(8) + 1] as const;
        expect(await countOf(shown, url, text, across)).toBeGreaterThan(20);
      }
      // a sign over both that are more
      for (const [place, expected] of [
        [0, false],
        [1, true],
        [2, true],
      ] as const) {
        const over = [middle(place) - 6, at(10) - 15, middle(place) + 6, at(10) - 3] as const;
        expect((await countOf(shown, url, badge, over)) > 15).toBe(expected);
      }
    },
  );

  it('names and numbers what has room, and never two things in one place', async () => {
    for (const width of WIDTHS) {
      await show(shown, workloadToSvg(workload('week', mixed(52)), { width, capacity: 10 }));
      const { texts } = await boxesOf(shown);
      const named = texts.filter(({ text }) => /^\d+ [A-Z][a-z]{2}$/.test(text));
      expect(named.length).toBeGreaterThan(width / 110);
      expect(named[0]?.text).toBe('25 Nov');
    }
  });
});

describe('workloadToSvg, with a title of a host’s own, in a browser', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('is sound where it is: %s', async (_, title) => {
    for (const width of WIDTHS) {
      const svg = workloadToSvg(TWELVE, { width, title, capacity: 10 });
      expect(await faultsOf(svg)).toEqual([]);
      expect(await shown.page.evaluate('globalThis.ran')).toBeUndefined();
      const { description } = await parsedAs(shown, svg);
      expect(description).toBe(
        workloadToText(TWELVE, { title, capacity: 10 }).split('\n').slice(1).join('\n'),
      );
    }
  });
});
