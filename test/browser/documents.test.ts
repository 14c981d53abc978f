import { calendarDate, type Plan } from 'supportplan';
import { planToEasyRead, planToHtml } from 'supportplan/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FONTS, type Font } from '../helpers/fonts.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { at, placesIn, withAt } from '../helpers/places.js';
import { axeFindings, openBrowser, type Shown, showPage, useFont } from './browser.js';
import { HOSTILE_TEXTS, LONG_WORD } from './hostile.js';

const today = calendarDate('2026-11-22');
/** A picture of one point, so that nothing has to be fetched. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')}`;

let shown: Shown;
beforeAll(async () => {
  shown = await openBrowser();
});
afterAll(() => shown.browser.close());

const PAGES = [
  ['a plan', (plan: Plan) => planToHtml(plan, { today })],
  [
    'a plan for Easy Read',
    (plan: Plan) => planToEasyRead(plan, { today, picture: () => ({ src: PICTURE, alt: '' }) }),
  ],
] as const;

/** Every text that somebody wrote in the full plan, made another. */
function withEveryText(text: string): Plan {
  return placesIn(FULL_PLAN)
    .filter((path) => path.at(-1) === 'text' || (path.at(-1) === 'label' && path[0] === 'starScales'))
    .reduce<unknown>(
      (plan, path) => withAt(plan, path, `${text} ${String(at(plan, path))}`),
      FULL_PLAN,
    ) as Plan;
}

/** The brought fonts in which the page is wider than the window. */
async function cutOff(): Promise<readonly Font[]> {
  const wider: Font[] = [];
  for (const font of FONTS) {
    await useFont(shown, font);
    const isWider = await shown.page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    if (isWider) wider.push(font);
  }
  return wider;
}

describe.each(PAGES)('the page of %s', (_, write) => {
  it.each([
    [360, 'light', 'screen'],
    [768, 'dark', 'screen'],
    [1280, 'light', 'screen'],
    [768, 'light', 'print'],
  ] as const)(
    'at %d pixels, %s, for %s: axe-core finds nothing, and nothing is cut off',
    async (width, colorScheme, media) => {
      const { page } = shown;
      await page.setViewportSize({ width, height: 1000 });
      await page.emulateMedia({ colorScheme, media });
      await showPage(shown, write(FULL_PLAN));
      expect(await axeFindings(shown)).toEqual([]);
      expect(await cutOff()).toEqual([]);
    },
  );

  it('has a page in order for the least that is a plan', async () => {
    await showPage(shown, write(LEAST_PLAN));
    expect(await axeFindings(shown)).toEqual([]);
  });

  it.each([...Object.entries(HOSTILE_TEXTS), ['one long word', LONG_WORD.repeat(20)] as const])(
    'takes hostile text for text: %s',
    async (name, text) => {
      const { page } = shown;
      const asked: string[] = [];
      const onRequest = (request: { url(): string }): void => {
        if (!request.url().startsWith('data:')) asked.push(request.url());
      };
      page.on('request', onRequest);
      await page.setViewportSize({ width: 360, height: 1000 });
      await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
      await showPage(shown, write(withEveryText(text)));
      const [ran, scripts, elements] = await page.evaluate<[unknown, number, readonly string[]]>(
        `[globalThis.ran, document.scripts.length, [...new Set([...document.body.querySelectorAll('*')].map((one) => one.localName))]]`,
      );
      page.off('request', onRequest);
      expect([name, ran ?? 'nothing ran', scripts, asked]).toEqual([name, 'nothing ran', 0, []]);
      expect(elements.filter((element) => !EXPECTED.has(element))).toEqual([]);
      expect(await cutOff()).toEqual([]);
    },
  );
});

const EXPECTED = new Set(
  (
    'header main footer nav section article h1 h2 h3 h4 h5 p a ul li dl dt dd div small table caption thead tbody tr th td figure br img ' +
    'svg title desc rect circle path line polygon polyline g text'
  ).split(' '),
);

describe('the article of a plan', () => {
  it('stands in a page that lets nothing run, load or style', async () => {
    const article = planToHtml(FULL_PLAN, { today, as: 'article' });
    await showPage(
      shown,
      '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>A plan</title></head><body><main>${article}</main></body></html>`,
    );
    expect(await axeFindings(shown)).toEqual([]);
  });
});
