import { pathwayCoverage } from 'supportplan';
import { type CoverageRow, coverageToSvg, coverageToText } from 'supportplan/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURE_COLOURS } from '../../src/render/theme.js';
import {
  axeFindings,
  boxesOf,
  colourOf,
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

const THEMES = ['light', 'dark', 'print'] as const;

/** One area of each kind, with a label. */
function rowsOf(label: string): readonly CoverageRow[] {
  return [
    { label, status: 'covered' },
    { label, status: 'covered', worked: false },
    { label, status: 'gap-explained' },
    { label, status: 'gap' },
  ];
}

const AREAS = pathwayCoverage({
  outcomes: [{ areas: ['housing', 'money'] }],
  pathways: {
    covered: ['identity'],
    gaps: [{ area: 'legal', explanation: { text: 'Nothing at present.', voice: 'agreed' } }],
  },
});

describe('coverageToSvg', () => {
  describe.each([
    ['the ten areas', AREAS],
    ['words', rowsOf(LONG_WORDS)],
    ['capitals', rowsOf(LONG_WORD)],
  ])('of %s', (name, rows) => {
    it.each([280, 320, 640, 1280, 2000])('keeps the laws at %i pixels, in every theme', async (width) => {
      for (const theme of THEMES) {
        const svg = coverageToSvg(rows, { width, theme, title: 'What my plan covers' });
        expect(await markupFaults(shown, svg)).toEqual([]);
        await show(shown, svg);
        expect([...(await layoutFaults(shown)), ...(await contrastFaults(shown))]).toEqual([]);
        expect(await axeFindings(shown)).toEqual([]);
        const url = await screenshot(shown, `coverage-${name.replaceAll(' ', '-')}-${width}-${theme}`);
        expect(await edgeColours(shown, url, 8)).toEqual([colourOf(PICTURE_COLOURS[theme].paper).join(',')]);
      }
    });
  });

  it.each(THEMES)('draws a sign of its own for each way to stand: %s', async (theme) => {
    await show(shown, coverageToSvg(rowsOf('Home'), { theme, width: 640 }));
    const url = await screenshot(shown, `signs-${theme}`);
    const { texts } = await boxesOf(shown);
    const middles = texts.filter(({ text }) => text === 'Home').map(({ top, height }) => top + height / 2);
    const inked = await Promise.all(
      middles.map((y) => countOf(shown, url, PICTURE_COLOURS[theme].badge, [16, y - 12, 40, y + 12])),
    );
    const [ticked = 0, onlyTicked = 0, dashed = 0, empty = 0] = inked;
    expect(ticked).toBe(onlyTicked);
    // a full disc, less a tick; a ring with a dash in it; a ring
    expect(ticked).toBeGreaterThan(dashed + 50);
    expect(dashed).toBeGreaterThan(empty + 10);
    expect(empty).toBeGreaterThan(50);
  });

  it.each(Object.entries(HOSTILE_TEXTS))('keeps the laws whatever is written: %s', async (_, text) => {
    for (const width of [320, 1280]) {
      const svg = coverageToSvg(rowsOf(text), { width, title: text });
      expect(await markupFaults(shown, svg)).toEqual([]);
      await show(shown, svg);
      expect([...(await layoutFaults(shown)), ...(await contrastFaults(shown))]).toEqual([]);
      expect(await shown.page.evaluate('globalThis.ran')).toBeUndefined();
      const { title, description } = await parsedAs(shown, svg);
      expect(`${title}\n${description}`).toBe(coverageToText(rowsOf(text), { title: text }));
    }
  });
});
