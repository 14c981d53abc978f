import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphemes, oneLine, shortened } from '../../src/render/graphemes.js';
import { BOLD, textWidth } from '../../src/render/text-fit.js';
import { FONTS, type Font, WEIGHTS, type Weight } from '../helpers/fonts.js';
import { openBrowser, type Shown } from './browser.js';
import { HOSTILE_TEXTS } from './hostile.js';

let shown: Shown;
beforeAll(async () => {
  shown = await openBrowser();
});
afterAll(() => shown.browser.close());

const CASES = FONTS.flatMap((font) => WEIGHTS.map((weight) => [font, weight] as const));
const FACTOR: Readonly<Record<Weight, number>> = { 400: 1, 700: BOLD };

/** The width at which Chromium draws each text, in ems, in one of the brought fonts; DejaVu Sans has what another lacks. */
function drawn(texts: readonly string[], font: Font, weight: Weight): Promise<readonly number[]> {
  return shown.page.evaluate<number[]>(`(() => {
    const context = document.createElement('canvas').getContext('2d');
    context.font = '${weight} 100px ${font}, dejavu-sans, last-resort';
    return ${JSON.stringify(texts)}.map((text) => context.measureText(text).width / 100);
  })()`);
}

describe('textWidth', () => {
  it.each(CASES)('is never less than what Chromium draws, for any character: %s %s', async (font, weight) => {
    const characters = Array.from({ length: 0x20000 }, (_, code) => code)
      .filter((code) => code >= 0x20 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000))
      .map((code) => String.fromCodePoint(code));
    // a mark is drawn on a letter
    const texts = characters.map((one) => (/\p{M}/u.test(one) ? `a${one}` : one));
    const widths = await drawn(texts, font, weight);
    const wider = texts.filter((text, place) => (widths[place] ?? 0) > textWidth(text, FACTOR[weight]));
    expect(wider).toEqual([]);
  });

  it.each(CASES)('has room for kerning between any two common characters: %s %s', async (font, weight) => {
    const common = [...COMMON];
    const pairs = common.flatMap((one) => common.map((other) => one + other));
    const singles = new Map(
      (await drawn(common, font, weight)).map((width, place) => [common[place], width] as const),
    );
    const spare = (one: string | undefined): number =>
      textWidth(one ?? '', FACTOR[weight]) - (singles.get(one ?? '') ?? Number.NaN);
    const widths = await drawn(pairs, font, weight);
    // every character of a text is in two pairs at most, so half of what it has to spare may go into each
    const tight = pairs.filter((pair, place) => {
      const [one, other] = [...pair];
      const kerning = (widths[place] ?? 0) - (singles.get(one ?? '') ?? 0) - (singles.get(other ?? '') ?? 0);
      return !(kerning <= (spare(one) + spare(other)) / 2 + 1e-9);
    });
    expect(tight).toEqual([]);
  });

  it.each(CASES)('is never less than what Chromium draws, for texts: %s %s', async (font, weight) => {
    const texts = [
      ...Object.values(HOSTILE_TEXTS).map(shortened),
      ENGLISH,
      'AVAVAV Tomorrow, WAVE. ffi fl',
      'Fy mywyd, fy nghynllun a’m ffrindiau: gwneud pethau ŷn ni’n eu mwynhau',
      'Моє життя, мій план і мої друзі',
      'Το σχέδιό μου',
      'Źdźbło trawy, żółć i gęś',
      'میرا منصوبہ',
    ];
    const widths = await drawn(texts, font, weight);
    const wider = texts.filter((text, place) => (widths[place] ?? 0) > textWidth(text, FACTOR[weight]));
    expect(wider).toEqual([]);
  });

  // the margins that src/render/text-fit.ts states
  it.each([
    ['dejavu-sans', 1.08, 1.2],
    ['noto-sans', 1.16, 1.36],
    ['arimo', 1.24, 1.43],
  ] as const)(
    'is wider than Chromium draws English by the margin stated: %s',
    async (font, regular, bold) => {
      const [drawnRegular = 0] = await drawn([ENGLISH], font, '400');
      const [drawnBold = 0] = await drawn([ENGLISH], font, '700');
      expect(textWidth(ENGLISH, 1) / drawnRegular).toBeCloseTo(regular, 2);
      expect(textWidth(ENGLISH, BOLD) / drawnBold).toBeCloseTo(bold, 2);
    },
  );
});

const ENGLISH =
  'My relationship with drugs, alcohol and prescription medication; managing money, including paying my rent';

/** What English, Welsh and most names in the United Kingdom are written with. */
const COMMON =
  Array.from({ length: 0x7f - 0x20 }, (_, place) => String.fromCharCode(0x20 + place)).join('') +
  '‘’“”–—…·£€ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜŴŶàáâäèéêëìíîïòóôöùúûüŵŷçñßąćęłńóśźżŁŚŹŻ';

describe('graphemes', () => {
  it('are cut where Chromium cuts them, as far as none loses a part', async () => {
    const texts = Object.values(HOSTILE_TEXTS)
      .map(oneLine)
      .filter((text) => !/\p{M}{5}/u.test(text));
    const cut = await shown.page.evaluate<string[][]>(
      `${JSON.stringify(texts)}.map((text) => [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment))`,
    );
    expect(texts.map((text) => graphemes(text))).toEqual(cut);
  });
});
