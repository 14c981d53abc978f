import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { FONTS, type Font } from '../helpers/fonts.js';
import { faces } from './fonts.js';

/** One line of text of a picture: what it says, and where it is drawn, in CSS pixels from the picture's corner. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The height of its font. */
  readonly size: number;
}

/** Where everything that is written in a picture is drawn. */
export interface Boxes {
  /** The size that it is shown at. */
  readonly width: number;
  readonly height: number;
  /** The size of its `viewBox`. */
  readonly viewWidth: number;
  readonly viewHeight: number;
  readonly texts: readonly TextBox[];
}

/** A drawn thing's colour, and one that it is drawn over. */
export interface Contrast {
  readonly tag: string;
  readonly what: 'fill' | 'stroke';
  readonly colour: string;
  readonly on: string;
}

/** What the parser of SVG makes of a text. */
export interface Parsed {
  readonly faults: number;
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly description?: string;
  readonly title?: string;
}

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

/** The elements and attributes that a picture is made of. Nothing that runs, fetches, links or styles is among them. */
export const EXPECTED_ELEMENTS: ReadonlySet<string> = new Set(
  'svg title desc rect circle path line polygon polyline g text'.split(' '),
);
export const EXPECTED_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'xmlns viewBox width height role aria-labelledby font-family font-size font-weight text-anchor fill stroke stroke-width ' +
    'stroke-dasharray stroke-linecap stroke-linejoin id x y x1 y1 x2 y2 cx cy r rx d points'
  ).split(' '),
);

/** A page that shows pictures, and a second one that looks at pictures of it. */
export interface Shown {
  readonly browser: Browser;
  readonly page: Page;
  readonly looking: Page;
}

const IN_PAGE = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Starts Chromium, with a folder of its own that is thrown away afterwards. */
export async function openBrowser(): Promise<Shown> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const [page, looking] = [await browser.newPage(), await browser.newPage()];
  await looking.evaluate(IN_PAGE);
  await page.evaluate(IN_PAGE);
  await page.evaluate(`pictures.bring(${JSON.stringify(faces())})`);
  return { browser, page, looking };
}

/** Shows a page, set in the first of the brought fonts. */
export async function showPage(shown: Shown, html: string): Promise<void> {
  await shown.page.setContent(html);
  await shown.page.evaluate(IN_PAGE);
  await useFont(shown, FONTS[0]);
}

/** Sets the page in one of the brought fonts. */
export async function useFont({ page }: Shown, font: Font): Promise<void> {
  await page.evaluate(`pictures.useFont('${font}')`);
}

/** Puts a picture on a page that lets nothing run, load or style. */
export async function show(shown: Shown, svg: string): Promise<void> {
  const { page } = shown;
  const [, width, height] = /^<svg [^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  await page.setViewportSize({
    width: Math.ceil(Number(width)) + 40,
    height: Math.min(Math.ceil(Number(height)) + 120, 8000),
  });
  await showPage(
    shown,
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>A picture</title></head>` +
      `<body bgcolor="#ffffff"><main>${svg}<h1>A picture</h1></main></body></html>`,
  );
}

/** What axe-core finds wrong with the page, by rule. */
export async function axeFindings({ page }: Shown): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then((run) => run.violations.map(({ id, help }) => id + ': ' + help))",
  );
}

/** Where everything that is written is drawn. */
export function boxesOf({ page }: Shown): Promise<Boxes> {
  return page.evaluate<Boxes>('pictures.boxes()');
}

/** The fonts to lay pictures out in: all of them in the long run, and otherwise the widest, which is nearest to its bounds. */
const LAID_OUT_IN: readonly Font[] =
  process.env['BROWSER_FONTS'] === 'all' ? FONTS.toReversed() : ['dejavu-sans'];

/** What breaks the laws of layout: text over text, outside the picture, or smaller than 14 pixels. */
export async function layoutFaults(shown: Shown): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const font of LAID_OUT_IN) {
    await useFont(shown, font);
    faults.push(...(await faultsInFont(shown)).map((fault) => `${font}: ${fault}`));
  }
  await useFont(shown, FONTS[0]);
  return faults;
}

async function faultsInFont(shown: Shown): Promise<readonly string[]> {
  const { width, height, viewWidth, viewHeight, texts } = await boxesOf(shown);
  const faults: string[] = [];
  if (Math.abs(width - viewWidth) > 0.5 || Math.abs(height - viewHeight) > 0.5) {
    faults.push(`shown at ${width} by ${height}, drawn at ${viewWidth} by ${viewHeight}`);
  }
  texts.forEach((one, place) => {
    const { left, top } = one;
    if (left < 0 || top < 0 || left + one.width > width || top + one.height > height) {
      faults.push(`outside: ${one.text}`);
    }
    if (one.size < 14) faults.push(`${one.size} pixels: ${one.text}`);
    for (const other of texts.slice(place + 1))
      if (overlap(one, other)) faults.push(`${one.text} / ${other.text}`);
  });
  return faults;
}

function overlap(one: TextBox, other: TextBox): boolean {
  // a hair's breadth is the browser's rounding
  const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return across > 0.5 && down > 0.5;
}

/** What is drawn in too little contrast: text under 4.5, and lines under 3, each as drawn over what. */
export async function contrastFaults({ page }: Shown): Promise<readonly string[]> {
  const contrasts = await page.evaluate<Contrast[]>('pictures.contrasts()');
  if (contrasts.length === 0) return ['nothing is drawn'];
  const faults = contrasts.flatMap(({ tag, what, colour, on }) => {
    const ratio = contrast(colour, on);
    return ratio >= (tag === 'text' ? 4.5 : 3)
      ? []
      : [`${tag} ${what} ${colour} on ${on}: ${ratio.toFixed(2)}`];
  });
  return [...new Set(faults)];
}

/** The contrast of two colours, by WCAG 2. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colourOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The parts of `#16202b` or of `rgb(22, 32, 43)`. */
export function colourOf(text: string): Colour {
  const parts = text.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
    : (text.match(/\d+/g) ?? []).map(Number);
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}

/** A picture of the svg as it is shown, as a data URL; kept as a file where `PICTURES` names a folder. */
export async function screenshot({ page }: Shown, name: string): Promise<string> {
  const folder = process.env['PICTURES'];
  const bytes = await page
    .locator('svg')
    .screenshot(folder === undefined ? {} : { path: `${folder}/${name}.png` });
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

/** The colours at places of a picture of the screen. */
export function coloursAt(
  { looking }: Shown,
  url: string,
  places: readonly (readonly [number, number])[],
): Promise<readonly Colour[]> {
  return looking.evaluate<Colour[]>(`pictures.colours(${JSON.stringify(url)}, ${JSON.stringify(places)})`);
}

/** The colours that occur in the outermost pixels, `wide` of them. */
export function edgeColours({ looking }: Shown, url: string, wide: number): Promise<readonly string[]> {
  return looking.evaluate<string[]>(`pictures.edge(${JSON.stringify(url)}, ${wide})`);
}

/** How many pixels in a rectangle (left, top, right, bottom) have a colour, or nearly: red, green and blue `near` apart together. */
export function countOf(
  { looking }: Shown,
  url: string,
  colour: string,
  rectangle: readonly [number, number, number, number],
  near = 40,
): Promise<number> {
  return looking.evaluate<number>(
    `pictures.count(${JSON.stringify(url)}, ${JSON.stringify(colourOf(colour))}, ${JSON.stringify(rectangle)}, ${near})`,
  );
}

/** What the parser of SVG makes of a text. */
export function parsedAs({ looking }: Shown, svg: string): Promise<Parsed> {
  return looking.evaluate<Parsed>(`pictures.parsed(${JSON.stringify(svg)})`);
}

/** What breaks the laws of markup: it does not parse, or holds an element or an attribute that no picture is made of. */
export async function markupFaults(shown: Shown, svg: string): Promise<readonly string[]> {
  const { faults, elements, attributes } = await parsedAs(shown, svg);
  return [
    ...(faults > 0 ? ['does not parse'] : []),
    ...elements.filter((name) => !EXPECTED_ELEMENTS.has(name)),
    ...attributes.filter((name) => !EXPECTED_ATTRIBUTES.has(name)),
  ];
}
