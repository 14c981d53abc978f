import { PATHWAYS_STAR, POSP_STAR, type StarChart } from 'supportplan';
import { type StarChartPictureOptions, starChartToSvg, starChartToText } from 'supportplan/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURE_COLOURS } from '../../src/render/theme.js';
import { chartOn, elementsOf, scaleOfPoints } from '../render/pictures.js';
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
import { HOSTILE_TEXTS, LONG_WORD, LONG_WORDS } from './hostile.js';

let shown: Shown;
beforeAll(async () => {
  shown = await openBrowser();
});
afterAll(() => shown.browser.close());

const SIZES = [320, 640, 1280] as const;
const THEMES = ['light', 'dark', 'print'] as const;

const TEN = [3, 4, 2, 5, 6, 8, 3, 4, 2, 7];
const MARCH = chartOn(PATHWAYS_STAR, TEN, '2026-03-03', 'the-person');
const JUNE = chartOn(PATHWAYS_STAR, [4, 4, 3, 5, undefined, 4, 5, 4, 4, 7], '2026-06-09', 'worker');
const SEPTEMBER = chartOn(PATHWAYS_STAR, [6, 5, 5, 6, 7, 6, 5, 4, 6, 8], '2026-09-30', 'together');

const WORDY = scaleOfPoints(10, [LONG_WORDS]);
const WIDE = scaleOfPoints(3, [LONG_WORD]);
const TWENTY = scaleOfPoints(20, ['Getting about', 'Keeping well', 'Home', 'Friends and family']);
const FINE = scaleOfPoints(3, [], { lowest: -50, highest: 50, bands: [] });
const NO_DAYS: StarChart = { scale: 'posp-star', readings: [] };

const CASES: readonly (readonly [string, readonly StarChart[], StarChartPictureOptions])[] = [
  ['three points', [chartOn(POSP_STAR, [4, 6, 5], '2026-03-03', 'the-person')], {}],
  ['ten points', [MARCH], { title: 'How things are for me' }],
  ['ten points with one not scored', [JUNE], {}],
  ['all equal', [chartOn(PATHWAYS_STAR, Array(10).fill(5))], {}],
  ['all at 10', [chartOn(PATHWAYS_STAR, Array(10).fill(10))], {}],
  ['three charts', [MARCH, JUNE, SEPTEMBER], { title: LONG_WORDS }],
  ['three charts that are the same', [MARCH, MARCH, MARCH], {}],
  ['labels of eighty characters', [chartOn(WORDY, TEN)], { scale: WORDY }],
  ['labels of eighty capitals', [chartOn(WIDE, [1, 2, 3])], { scale: WIDE, title: LONG_WORD }],
  ['twenty points', [chartOn(TWENTY, [...TEN, ...TEN])], { scale: TWENTY }],
  ['a hundred steps', [chartOn(FINE, [-50, 0, 50])], { scale: FINE }],
  ['nothing scored, no day, no rater', [NO_DAYS, NO_DAYS], {}],
];

/** What breaks any law in a picture that is shown. */
async function faultsOf(svg: string): Promise<readonly string[]> {
  const markup = await markupFaults(shown, svg);
  await show(shown, svg);
  return [...markup, ...(await layoutFaults(shown)), ...(await contrastFaults(shown))];
}

describe('starChartToSvg', () => {
  describe.each(CASES)('of %s', (name, charts, options) => {
    it.each(SIZES)('keeps the laws at %i pixels, in every theme', async (width) => {
      for (const theme of THEMES) {
        const svg = starChartToSvg(charts, { ...options, width, theme });
        expect(await faultsOf(svg)).toEqual([]);
        expect(await axeFindings(shown)).toEqual([]);
        const url = await screenshot(
          shown,
          `star-${name.replaceAll(' ', '-').replaceAll(',', '')}-${width}-${theme}`,
        );
        const paper = colourOf(PICTURE_COLOURS[theme].paper).join(',');
        expect(await edgeColours(shown, url, 8)).toEqual([paper]);
      }
    });
  });

  it.each(SIZES)('shows labels of 80 characters whole at %i pixels', async (width) => {
    expect([LONG_WORDS.length, LONG_WORD.length]).toEqual([80, 80]);
    await show(shown, starChartToSvg(chartOn(WORDY, TEN), { scale: WORDY, width }));
    const { texts } = await boxesOf(shown);
    expect(texts.filter(({ text }) => text.includes('…'))).toEqual([]);
    const words = texts.map(({ text }) => text).join(' ');
    expect(words.split(LONG_WORDS)).toHaveLength(11);
  });

  it.each(THEMES)('draws lines, rings and marks where they belong: %s', async (theme) => {
    const { paper, line, series } = PICTURE_COLOURS[theme];
    const scale = scaleOfPoints(4, [], { bands: [] });
    const svg = starChartToSvg(chartOn(scale, [10, 5, undefined, 5]), { scale, theme, width: 640 });
    await show(shown, svg);
    const url = await screenshot(shown, `pixels-${theme}`);
    const circles = elementsOf(svg, 'circle');
    const [x, y, radius] = [circles[0]?.['cx'], circles[0]?.['cy'], circles[0]?.['r']].map(Number) as [
      number,
      number,
      number,
    ];
    const around = (across: number, down: number, reach: number): [number, number, number, number] => [
      x + across - reach,
      y + down - reach,
      x + across + reach,
      y + down + reach,
    ];
    const isDrawn = async (colour: string, across: number, down: number): Promise<boolean> =>
      (await countOf(shown, url, colour, around(across, down, 3))) > 0;
    // each ring, where no spoke and no line is: at 45 degrees, in the lower right
    const slant = Math.SQRT1_2;
    for (let ring = 1; ring <= 10; ring += 1) {
      const at = (radius * ring * slant) / 10;
      // a line of one pixel, slanting, shares its colour with the pixels beside it
      expect(await countOf(shown, url, line, around(at, at, 2.5), 180)).toBeGreaterThan(0);
    }
    expect(await coloursAt(shown, url, [[x + radius * 0.75 * slant, y + radius * 0.75 * slant]])).toEqual([
      colourOf(paper),
    ]);
    // marks at 10 above, and at 5 to the right and to the left; between them the line; nothing below
    const [, , blue] = series;
    for (const [across, down] of [
      [0, -radius],
      [radius / 2, 0],
      [-radius / 2, 0],
      [radius / 4, -radius / 2],
      [-radius / 4, -radius / 2],
    ] as const) {
      expect(await isDrawn(blue, across, down)).toBe(true);
    }
    for (const [across, down] of [
      [radius / 4, radius / 4],
      [-radius / 4, radius / 4],
      [0, radius / 20],
      [0, radius],
      [0, radius / 2],
    ] as const) {
      expect(await isDrawn(blue, across, down)).toBe(false);
    }
  });

  it('shows all three charts where they lie over one another', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const svg = starChartToSvg([MARCH, MARCH, MARCH], { theme, width: 1280 });
      await show(shown, svg);
      const url = await screenshot(shown, `over-one-another-${theme}`);
      const { height } = (await shown.page.locator('svg').boundingBox()) ?? { height: 0 };
      // under the legend
      for (const colour of PICTURE_COLOURS[theme].series) {
        expect(await countOf(shown, url, colour, [100, 110, 1180, height - 60])).toBeGreaterThan(100);
      }
    }
  });

  it.each(Object.entries(HOSTILE_TEXTS))('keeps the laws whatever is written: %s', async (_, text) => {
    const scale = scaleOfPoints(6, [`x${text}`], {
      bands: [{ id: 'all', from: 1, to: 10, label: `x${text}` }],
    });
    const charts = [chartOn(scale, [1, 2, 3, 4, 5, 6]), chartOn(scale, [6, 5, undefined, 3, 2, 1])];
    for (const width of SIZES) {
      const svg = starChartToSvg(charts, { scale, width, title: text });
      expect(await faultsOf(svg)).toEqual([]);
      expect(await shown.page.evaluate('globalThis.ran')).toBeUndefined();
      const { title, description } = await parsedAs(shown, svg);
      // a parser of XML reads the same text out again
      const [name, ...told] = starChartToText(charts, { scale, title: text }).split('\n');
      expect(title).toBe(name);
      expect(description).toBe(told.join('\n'));
    }
  });
});
