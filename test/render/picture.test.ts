import { describe, expect, it } from 'vitest';
import { checkArgument } from '../../src/kernel/arguments.js';
import { pictureOf, round } from '../../src/render/picture.js';
import { PICTURE_OPTIONS } from '../../src/render/shapes.js';
import { PICTURE_COLOURS } from '../../src/render/theme.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { contentsOf } from './pictures.js';

const made = (options: object) => {
  checkArgument('draw', 'options', options, PICTURE_OPTIONS);
  return pictureOf(options, 'Kind', 'kind');
};

/** The contrast of two colours, by the formula of WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('PICTURE_COLOURS', () => {
  it.each(Object.entries(PICTURE_COLOURS))('has text and lines that can be seen on %s', (_, colours) => {
    const { paper, panel, text, quiet, line, badge, onBadge, series } = colours;
    for (const field of [paper, panel]) {
      for (const colour of [text, quiet]) expect(contrast(colour, field)).toBeGreaterThanOrEqual(4.5);
      for (const colour of [line, badge, ...series])
        expect(contrast(colour, field)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(onBadge, badge)).toBeGreaterThanOrEqual(4.5);
  });

  it('prints black on white', () => {
    const { print } = PICTURE_COLOURS;
    expect([print.paper, print.panel, print.text, ...print.series]).toEqual([
      ...['#ffffff', '#ffffff', '#000000', '#000000', '#000000', '#000000'],
    ]);
  });
});

describe('pictureOf', () => {
  it('takes 640 pixels, light colours and its own name and id by default', () => {
    expect(made({})).toMatchObject({
      width: 640,
      colours: PICTURE_COLOURS.light,
      id: 'kind',
      name: 'Kind',
      heading: '',
    });
  });

  it.each([280, 2000, 333.25])('takes a width of %d', (width) => {
    expect(made({ width }).width).toBe(width);
  });

  it('writes in at least 14 pixels, larger where there is room', () => {
    expect([made({ width: 280 }).size, made({ width: 479 }).size, made({ width: 480 }).size]).toEqual([
      14, 14, 16,
    ]);
  });

  it('keeps its content together on a very wide page', () => {
    const { left, right } = made({ width: 2000 });
    expect([left, right]).toEqual([440, 1560]);
  });

  it('draws the title that it is given, and keeps it whole as its name', () => {
    const title = `A <title> & ${'x'.repeat(100)}`;
    const picture = made({ title, width: 2000 });
    expect(picture.name).toBe(title);
    expect(contentsOf(picture.heading, 'text').join('')).toBe(`A &lt;title&gt; &amp;${'x'.repeat(67)}…`);
  });

  it('takes a title of nothing for none', () => {
    expect(made({ title: ' \u200E ' })).toMatchObject({ name: 'Kind', heading: '' });
  });

  it.each([
    [279, '279'],
    [2001, '2001'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['640', '3 characters of other text'],
    [null, 'null'],
  ])('refuses a width of %s', (width, got) => {
    const error = thrownBy(() => made({ width }));
    const code = typeof width === 'number' ? 'argument/out-of-range' : 'argument/wrong-type';
    expect(error).toMatchObject({ code, path: ['options', 'width'] });
    expect(error.message).toBe(`draw: "options.width" must be a number from 280 to 2000, got ${got}.`);
  });

  it.each([
    ['toString', '8 characters of other text'],
    ['red', '3 characters of other text'],
    [['light'], 'a list'],
    [null, 'null'],
  ])('refuses a theme of %s', (theme, got) => {
    const error = thrownBy(() => made({ theme }));
    expect(error).toMatchObject({ code: 'argument/unknown-value', path: ['options', 'theme'] });
    expect(error.message).toBe(`draw: "options.theme" must be one of "light", "dark", "print", got ${got}.`);
  });

  it('refuses a title that is not text', () => {
    const error = thrownBy(() => made({ title: 7 }));
    expect(error).toMatchObject({ code: 'argument/wrong-type', path: ['options', 'title'] });
    expect(error.message).toBe('draw: "options.title" must be text, got a number.');
  });

  it.each(['a', 'A-1_b', `x${'y'.repeat(63)}`])('takes an id of %s', (id) => {
    expect(made({ id }).id).toBe(id);
  });

  it.each([
    ['', 'empty text'],
    ['1a', '2 characters of other text'],
    ['a b', '3 characters of other text'],
    ['a"onload', '8 characters of other text'],
    ['a\n', '2 characters of other text'],
    ['é1', '2 characters of other text'],
    [`x${'y'.repeat(64)}`, '65 characters of other text'],
    [7, '7'],
  ])('refuses an id of %s', (id, got) => {
    const error = thrownBy(() => made({ id }));
    expect(error).toMatchObject({ code: 'picture/not-an-id', path: ['options', 'id'] });
    expect(error.message).toBe(
      `draw: "options.id" must be a letter, then up to 63 letters, digits, "-" and "_", got ${got}.`,
    );
  });
});

describe('round', () => {
  it.each([
    [1.25, 1.3],
    [1.24, 1.2],
    [-0.04, 0],
    [-1.26, -1.3],
  ])('makes %d a tenth', (value, expected) => {
    expect(round(value)).toBe(expected);
  });
});
