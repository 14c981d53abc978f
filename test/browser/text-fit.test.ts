import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphemes, oneLine, shortened } from '../../src/render/graphemes.js';
import { BOLD, textWidth } from '../../src/render/text-fit.js';
import { openBrowser, type Shown } from './browser.js';
import { HOSTILE_TEXTS } from './hostile.js';

let shown: Shown;
beforeAll(async () => {
  shown = await openBrowser();
});
afterAll(() => shown.browser.close());

/** How wide Chromium draws texts, in ems, in the font that a picture comes to on this machine. */
function drawn(texts: readonly string[], weight: string): Promise<readonly number[]> {
  return shown.page.evaluate<number[]>(`(() => {
    const context = document.createElement('canvas').getContext('2d');
    context.font = '${weight} 100px Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif';
    return ${JSON.stringify(texts)}.map((text) => context.measureText(text).width / 100);
  })()`);
}

describe('textWidth', () => {
  it.each([
    ['normal', 1],
    ['bold', BOLD],
  ])('is never less than what Chromium draws, for every character of its own: %s', async (weight, factor) => {
    const characters = Array.from({ length: 0x20000 }, (_, code) => code)
      .filter((code) => code >= 0x20 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000))
      .map((code) => String.fromCodePoint(code));
    // a mark is drawn on a letter
    const texts = characters.map((one) => (/\p{M}/u.test(one) ? `a${one}` : one));
    const widths = await drawn(texts, weight);
    const wider = texts.filter((text, place) => (widths[place] ?? 0) > textWidth(text, factor) + 0.002);
    expect(wider).toEqual([]);
  });

  it('is never less than what Chromium draws, for texts', async () => {
    const texts = [
      ...Object.values(HOSTILE_TEXTS).map(shortened),
      'Managing money, including paying my rent and bills',
      'AVAVAV Tomorrow, WAVE. ffi fl',
      'Моє життя, мій план і мої друзі',
      'Το σχέδιό μου',
      'Źdźbło trawy, żółć i gęś',
      'میرا منصوبہ',
    ];
    const widths = await drawn(texts, 'normal');
    expect(texts.filter((text, place) => (widths[place] ?? 0) > textWidth(text, 1) + 0.01)).toEqual([]);
  });

  it('is not much more than what Chromium draws, for texts in English', async () => {
    const text = 'My relationship with drugs, alcohol and prescription medication';
    const [width = 0] = await drawn([text], 'normal');
    expect(textWidth(text, 1) / width).toBeLessThan(1.25);
  });
});

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
