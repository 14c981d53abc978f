import { PATHWAYS_STAR, POSP_STAR, type StarChart, type StarScale } from 'supportplan';
import { type StarChartPictureOptions, starChartToSvg, starChartToText } from 'supportplan/render';
import { describe, expect, it } from 'vitest';
import { PICTURE_COLOURS } from '../../src/render/theme.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { chartOn, contentsOf, elementsOf, scaleOfPoints } from './pictures.js';

const TEN = [3, 4, 2, 5, 6, 8, 3, 4, 2, 10];
const MARCH = chartOn(PATHWAYS_STAR, TEN, '2026-03-03', 'the-person');
const JUNE = chartOn(PATHWAYS_STAR, [...TEN].reverse(), '2026-06-09', 'worker');
const SEPTEMBER = chartOn(PATHWAYS_STAR, Array(10).fill(7), '2026-09-15', 'together');

type Point = readonly [number, number];

/** The star of a picture: its middle, and how far out its rings lie, from the outermost in. */
function starOf(svg: string): { readonly middle: Point; readonly rings: readonly number[] } {
  const [, group = ''] = /<g fill="none" [^>]*>(.*?)<\/g>/.exec(svg) ?? [];
  const circles = elementsOf(group, 'circle');
  return {
    middle: [Number(circles[0]?.['cx']), Number(circles[0]?.['cy'])],
    rings: circles.map(({ r }) => Number(r)),
  };
}

/** The lines of charts, each as its stretches of points; those of the legend left out. */
function linesOf(svg: string): readonly (readonly (readonly Point[])[])[] {
  return elementsOf(svg.slice(svg.indexOf('</g>'), svg.lastIndexOf('<text')), 'path')
    .filter(({ fill, d }) => fill === 'none' && !d?.includes('h'))
    .map(({ d = '' }) =>
      d
        .replace('z', '')
        .split('M')
        .slice(1)
        .map((stretch) => {
          const numbers = stretch.trim().split(' ').map(Number);
          return numbers.flatMap((x, at) =>
            at % 2 === 0 ? [[x, numbers[at + 1] ?? Number.NaN] as const] : [],
          );
        }),
    );
}

/** Where a score lies: on the spoke of its point, as many steps from the middle as it is above the lowest, and one. */
function placeOf(svg: string, scale: StarScale, point: number, score: number): Point {
  const { middle, rings } = starOf(svg);
  const steps = scale.highest - scale.lowest + 1;
  const distance = (Math.max(...rings) * (score - scale.lowest + 1)) / steps;
  const angle = ((point / scale.points.length) * 360 - 90) * (Math.PI / 180);
  return [middle[0] + distance * Math.cos(angle), middle[1] + distance * Math.sin(angle)];
}

function expectAt(found: Point | undefined, expected: Point): void {
  expect(found?.[0]).toBeCloseTo(expected[0], 0);
  expect(found?.[1]).toBeCloseTo(expected[1], 0);
}

describe('starChartToSvg', () => {
  it('is one svg with a title, and with the text equivalent as its description', () => {
    const svg = starChartToSvg([MARCH, JUNE], { title: 'How "I" see <it>', id: 'mine' });
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ')).toBe(true);
    expect(svg).toContain(' role="img" aria-labelledby="mine-title mine-desc"');
    expect(svg).toContain(
      '<title id="mine-title">How &quot;I&quot; see &lt;it&gt;</title><desc id="mine-desc">',
    );
    const text = starChartToText([MARCH, JUNE], { title: 'How "I" see <it>' });
    expect(contentsOf(svg, 'desc')).toEqual([text.slice(text.indexOf('\n') + 1)]);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg.endsWith('</svg>')).toBe(true);
  });

  it('draws no title where none is given, and still has one', () => {
    const svg = starChartToSvg(MARCH);
    expect(contentsOf(svg, 'title')).toEqual(['Star chart']);
    expect(contentsOf(svg, 'text')).not.toContain('Star chart');
    expect(contentsOf(starChartToSvg(MARCH, { title: 'Mine' }), 'text')).toContain('Mine');
  });

  it('draws a ring for every score, evenly', () => {
    const { rings } = starOf(starChartToSvg(MARCH));
    expect(rings).toHaveLength(10);
    const [outermost = 0] = rings;
    rings.forEach((ring, place) => {
      expect(ring).toBeCloseTo((outermost * (10 - place)) / 10, 0);
    });
  });

  it('draws every score on its spoke and ring', () => {
    const svg = starChartToSvg([MARCH, SEPTEMBER]);
    const [first, second] = linesOf(svg);
    TEN.forEach((score, point) => {
      expectAt(first?.[0]?.[point], placeOf(svg, PATHWAYS_STAR, point, score));
      expectAt(second?.[0]?.[point], placeOf(svg, PATHWAYS_STAR, point, 7));
    });
  });

  it('does not draw the lowest score in the middle', () => {
    const svg = starChartToSvg(chartOn(POSP_STAR, [1, 1, 1]));
    const { middle } = starOf(svg);
    for (const [x, y] of linesOf(svg)[0]?.[0] ?? []) {
      expect(Math.hypot(x - middle[0], y - middle[1])).toBeGreaterThan(5);
    }
  });

  // each stretch as the points that it joins, once around the star
  it.each([
    ['one', [3, 4, 2, 5, undefined, 8, 3, 4, 2, 10], [[5, 6, 7, 8, 9, 0, 1, 2, 3]]],
    ['the first', [undefined, 4, 2, 5, 6, 8, 3, 4, 2, 10], [[1, 2, 3, 4, 5, 6, 7, 8, 9]]],
    [
      'two',
      [3, undefined, 2, 5, 6, 8, undefined, 4, 2, 10],
      [
        [2, 3, 4, 5],
        [7, 8, 9, 0],
      ],
    ],
    ['every other', [3, undefined, 2, undefined, 6, undefined, 3, undefined, 2, undefined], undefined],
    ['all but one', [undefined, 5], undefined],
    ['all', [], undefined],
  ])('breaks the line where points were not scored: %s', (_, scores, stretches) => {
    const svg = starChartToSvg(chartOn(PATHWAYS_STAR, scores));
    const [line] = linesOf(svg);
    expect(line?.length).toBe(stretches?.length);
    stretches?.forEach((points, place) => {
      expect(line?.[place]).toHaveLength(points.length);
      points.forEach((point, at) => {
        expectAt(line?.[place]?.[at], placeOf(svg, PATHWAYS_STAR, point, scores[point] as number));
      });
    });
    // a mark for each score, and one in the legend
    const marks = svg.match(/a6\.5 6\.5 0 1 0 13 0/g) ?? [];
    expect(marks).toHaveLength(scores.filter((score) => score !== undefined).length + 1);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('tells charts apart by their lines and marks, in black and white as well', () => {
    const svg = starChartToSvg([MARCH, JUNE, SEPTEMBER], { theme: 'print' });
    const lines = elementsOf(svg, 'path').filter(({ fill, d }) => fill === 'none' && d?.endsWith('z'));
    expect(lines.map((line) => line['stroke'])).toEqual(['#000000', '#000000', '#000000']);
    expect(new Set(lines.map((line) => line['stroke-dasharray'])).size).toBe(3);
    const marks = elementsOf(svg, 'path').filter(
      (path) => path['stroke-width'] === '2' && path['fill'] !== 'none',
    );
    // a circle, a square and a triangle; in the star, and again in the legend
    const shapes = marks.map(({ d = '' }) =>
      d.includes('a') ? 'circle' : d.includes('v') ? 'square' : 'triangle',
    );
    expect(shapes).toEqual(['circle', 'square', 'triangle', 'circle', 'square', 'triangle']);
  });

  it('gives each chart its day and rater', () => {
    const texts = contentsOf(starChartToSvg([MARCH, JUNE, SEPTEMBER]), 'text');
    expect(texts.slice(-3)).toEqual([
      '3 March 2026, scored by the person',
      '9 June 2026, scored by the worker',
      '15 September 2026, scored together',
    ]);
    expect(contentsOf(starChartToSvg([MARCH, JUNE], { width: 320 }), 'text').slice(-4)).toEqual([
      ...['3 March 2026,', 'scored by the person', '9 June 2026,', 'scored by the worker'],
    ]);
  });

  it('says where day and rater are not recorded', () => {
    const texts = contentsOf(starChartToSvg({ scale: 'posp-star', readings: [] }), 'text');
    expect(texts).toContain('Day not recorded, who scored is not recorded');
  });

  it('writes labels around the star where they fit, and letters with a key where they do not', () => {
    const letters = (svg: string): readonly string[] =>
      contentsOf(svg, 'text').filter((text) => /^[A-T]$/.test(text));
    expect(letters(starChartToSvg(MARCH, { width: 1280 }))).toEqual([]);
    expect(letters(starChartToSvg(MARCH, { width: 640 })).join('')).toBe('ABCDEFGHIJABCDEFGHIJ');
    expect(letters(starChartToSvg(chartOn(POSP_STAR, [1]), { width: 320 }))).toEqual([]);
    const long = scaleOfPoints(20, ['x'.repeat(500)]);
    for (const width of [280, 700, 2000]) {
      const svg = starChartToSvg(chartOn(long, []), { scale: long, width });
      expect(letters(svg)).toHaveLength(40);
      expect(svg.match(/…/g)).toHaveLength(20);
    }
  });

  it('writes as many scores on the rings as have room, the highest always', () => {
    const scores = (svg: string): readonly number[] =>
      contentsOf(svg, 'text')
        .filter((text) => /^-?\d+$/.test(text))
        .map(Number);
    expect(scores(starChartToSvg(MARCH, { width: 1280 }))).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(scores(starChartToSvg(MARCH, { width: 640 }))).toEqual([10, 8, 6, 4, 2]);
    const fine = scaleOfPoints(3, [], { lowest: -50, highest: 50, bands: [] });
    const svg = starChartToSvg(chartOn(fine, [-50, 0, 50]), { scale: fine, width: 280 });
    // room for two numbers at this size; a ring for every tenth score
    expect(scores(svg)).toEqual([50, -50]);
    expect(starOf(svg).rings).toHaveLength(11);
  });

  it('says what the scores mean, where the scale has a few words for it', () => {
    const texts = contentsOf(starChartToSvg(MARCH), 'text');
    expect(texts).toContain('1 to 2: finding things hard');
    const single = scaleOfPoints(3, [], {
      highest: 2,
      bands: [1, 2].map((at) => ({ id: `${at}`, from: at, to: at, label: `b${at}` })),
    });
    expect(contentsOf(starChartToSvg(chartOn(single, [1]), { scale: single }), 'text')).toContain('2: b2');
    const many = scaleOfPoints(3, [], {
      bands: POSP_STAR.bands
        .flatMap(({ from, to }) => [from, to])
        .map((at) => ({ id: `${at}`, from: at, to: at, label: `band ${at}` })),
    });
    const svg = starChartToSvg(chartOn(many, [4]), { scale: many });
    expect(contentsOf(svg, 'text').join()).not.toContain('band 4');
    expect(contentsOf(svg, 'desc').join()).toContain('Point 1: 4 of 10 (band 4).');
  });

  it.each(Object.entries(PICTURE_COLOURS))('has the colours of %s and no others', (theme, colours) => {
    const svg = starChartToSvg([MARCH, JUNE, SEPTEMBER], { theme: theme as 'light' });
    const used = new Set(svg.match(/#[0-9a-f]{6}/g));
    expect([...used].filter((colour) => ![...Object.values(colours)].flat().includes(colour))).toEqual([]);
  });

  it('holds nothing that a strict policy for content stops, and no id of the host', () => {
    const svg = starChartToSvg([MARCH, JUNE, SEPTEMBER], { title: 'Mine' });
    expect(svg).not.toMatch(/<(style|script|a|image|use|foreignObject)\b|style=|href|url\(|\bon\w+=/);
    expect(svg).not.toContain('pathways-star');
    expect(svg).not.toContain('emotional-health');
  });

  it('makes text of whatever labels and titles hold', () => {
    const scale = scaleOfPoints(3, ['</desc><script>', '" onload="', '\uD83D\u202E&#0;'], {
      bands: [{ id: 'all', from: 1, to: 10, label: ']]><script>' }],
    });
    const svg = starChartToSvg(chartOn(scale, [1]), { scale, title: '</title><svg onload="x">' });
    expect(svg).not.toMatch(/<script|<svg .*<svg|"\s+onload/);
    expect(svg.match(/<\/desc>/g)).toHaveLength(1);
  });

  it('refuses a label with nothing to see', () => {
    const scale = scaleOfPoints(3, ['\u200E', 'Home', 'Money']);
    const error = thrownBy(() => starChartToSvg(chartOn(scale, []), { scale }));
    expect(error).toMatchObject({
      code: 'star-scale/no-label',
      path: ['options', 'scale', 'points', 0, 'label'],
    });
  });

  it('draws the labels and scores that a scale has, and not those that it had', () => {
    const scale = structuredClone(scaleOfPoints(3, [], { bands: [] })) as {
      points: { label: string }[];
      highest: number;
    } & StarScale;
    const chart = chartOn(scale, [4]);
    const before = starChartToSvg(chart, { scale });
    expect(contentsOf(before, 'text')).toContain('Point 1');
    (scale.points[0] as { label: string }).label = 'Sleep';
    scale.highest = 5;
    const after = starChartToSvg(chart, { scale });
    expect(contentsOf(after, 'text')).toContain('Sleep');
    expect(after).not.toContain('Point 1');
    expect(after).toBe(starChartToSvg(chart, { scale: structuredClone(scale) }));
    expect(starOf(after).rings).toHaveLength(5);
  });

  it('is the same whether its frame was kept or not', () => {
    const options: StarChartPictureOptions[] = Array.from({ length: 30 }, (_, place) => ({
      width: 300 + 50 * place,
      theme: (['light', 'dark', 'print'] as const)[place % 3] ?? 'light',
      ...(place % 2 === 0 && { title: place === 10 ? 'long '.repeat(100) : `Title ${place}` }),
      ...(place % 5 === 0 && { id: `id-${place}` }),
    }));
    for (const charts of [[MARCH], [MARCH, JUNE], [MARCH, JUNE, SEPTEMBER]]) {
      const fresh = options.map((option) =>
        starChartToSvg(charts, { ...option, scale: structuredClone(PATHWAYS_STAR) }),
      );
      expect(options.map((option) => starChartToSvg(charts, option))).toEqual(fresh);
      expect(options.toReversed().map((option) => starChartToSvg(charts, option))).toEqual(
        fresh.toReversed(),
      );
    }
  });

  it('draws one chart like a list of it', () => {
    expect(starChartToSvg(MARCH)).toBe(starChartToSvg([MARCH]));
  });

  it.each([2, 21])('refuses a scale of %i points', (count) => {
    const scale = scaleOfPoints(count);
    const error = thrownBy(() => starChartToSvg(chartOn(scale, []), { scale }));
    expect(error).toMatchObject({ code: 'star-chart/not-drawable', path: ['options', 'scale', 'points'] });
    expect(error.message).toBe(
      `starChartToSvg: "options.scale.points" must be 3 to 20 points, got ${count}.`,
    );
  });

  it.each([
    ['no charts', [], {}, 'star-chart/not-one-to-three'],
    ['charts on two scales', [MARCH, chartOn(POSP_STAR, [])], {}, 'star-chart/another-scale'],
    ['a width', [MARCH], { width: 100 }, 'argument/out-of-range'],
    ['a theme', [MARCH], { theme: 'red' }, 'argument/unknown-value'],
    ['a title', [MARCH], { title: 7 }, 'argument/wrong-type'],
    ['an id', [MARCH], { id: '1' }, 'picture/not-an-id'],
  ])('refuses %s', (_, charts, options, code) => {
    const error = thrownBy(() => starChartToSvg(charts as StarChart[], options as StarChartPictureOptions));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^starChartToSvg: /);
  });
});
