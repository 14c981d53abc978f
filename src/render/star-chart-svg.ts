/**
 * Draws up to three star charts over one another on one scale.
 *
 * What is the same in every chart on a scale is drawn once and cached, with every possible position of a
 * score.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import type { StarScale } from '../star-chart/scale.js';
import { SOME_SCALE } from '../star-chart/shapes.js';
import type { StarChart } from '../star-chart/star-chart.js';
import {
  type Picture,
  type PictureOptions,
  pictureFrame,
  pictureOf,
  round,
  type TextStyle,
  textLine,
  textLines,
  textOpening,
} from './picture.js';
import { picture } from './shapes.js';
import { BADGE, distanceOf, roundStep, type StarLayout, spoke, starLayout } from './star-chart-layout.js';
import { LOOKS, type Look } from './star-chart-looks.js';
import { flat, LONGEST_LEGEND, NO_DAY, type ReadCharts, readCharts } from './star-chart-reading.js';
import { chartsTold } from './star-chart-text.js';
import { textWidth } from './text-fit.js';

/** Options of {@link starChartToSvg}. */
export interface StarChartPictureOptions extends PictureOptions {
  /** The scale of the charts. Defaults to the shipped scale that they name. */
  readonly scale?: StarScale;
}

/**
 * Draws one to three star charts on one scale, over one another, as an accessible SVG.
 *
 * Each chart has its own line style and mark as well as a colour, and the last one is the most prominent.
 * An unscored point breaks the line: it is never drawn at zero. The description of the picture is the text
 * of `starChartToText`.
 *
 * @param charts - one chart, or up to three, the latest last
 * @param options - the scale if it is not a shipped one, the width, colours, title and id
 * @returns one `svg` element, safe to insert into a page
 * @throws `SupportPlanError` as `starChartToText` does, `star-chart/not-drawable` if the scale has
 *   fewer than 3 points or more than 20, or `picture/not-an-id` for an unsuitable `id`
 *
 * @example
 * ```ts
 * import { starChartToSvg } from 'supportplan/render';
 *
 * const readings = [
 *   { point: 'i-am', score: 4 },
 *   { point: 'i-want', score: 6 },
 *   { point: 'i-can', score: 5 },
 * ];
 * const svg = starChartToSvg({ scale: 'posp-star', readings }, { title: 'Where I am', theme: 'print' });
 *
 * svg.includes('<title id="star-chart-title">Where I am</title>'); // => true
 * ```
 */
export function starChartToSvg(
  charts: StarChart | readonly StarChart[],
  options: StarChartPictureOptions = {},
): string {
  checkArgument('starChartToSvg', 'options', options, STAR_CHART_PICTURE_OPTIONS);
  const read = readCharts('starChartToSvg', charts, options.scale);
  const frame = frameOf(read.known.scale, options, read.charts.length);
  let drawn = `${frame.opening}${chartsTold(read, read.known.safe)}${frame.star}`;
  for (let chart = 0; chart < frame.series.length; chart += 1) {
    drawn += lineDrawn(read.rows[chart] as readonly number[], frame.series[chart] as Series, frame.points);
  }
  for (let chart = 0; chart < frame.series.length; chart += 1) {
    drawn += marksDrawn(read.rows[chart] as readonly number[], frame.series[chart] as Series);
  }
  return `${drawn}${frame.words}${legendDrawn(read, frame)}</svg>`;
}

/** The parts of a picture that don't depend on scores and dates. */
interface Frame {
  readonly width: unknown;
  readonly theme: unknown;
  readonly title: unknown;
  readonly id: unknown;
  /** Up to the description. */
  readonly opening: string;
  /** From the description up to the charts. */
  readonly star: string;
  /** After the charts: labels, and the meaning of the scores. */
  readonly words: string;
  /** For each point, the position of each score, from the lowest up. */
  readonly points: readonly (readonly string[])[];
  /** The style of each chart. */
  readonly series: readonly Series[];
}

/** The markup of one chart. */
interface Series {
  /** Its line, up to its coordinates. */
  readonly line: string;
  /** Its marks, up to their positions. */
  readonly mark: string;
  /** For each point, the mark of each score, from the lowest up. */
  readonly marks: readonly (readonly string[])[];
  /** The legend markup before the date, between date and scorer, and after. */
  readonly legend: readonly string[];
}

/** The most cached frames per scale, and the longest title that is cached. */
const MOST_FRAMES = 12;
const LONGEST_TITLE = 200;

/** Cached frames, keyed by the frozen copies of scales. A modified scale gets a new copy. */
const FRAMES: WeakMap<StarScale, readonly Frame[][]> = /* @__PURE__ */ new WeakMap();

/** The frame for a number of charts on a scale, from the cache if possible. */
function frameOf(scale: StarScale, options: StarChartPictureOptions, count: number): Frame {
  const kept = FRAMES.get(scale) ?? [[], [], []];
  const frames = kept[count - 1] as Frame[];
  const { width, theme, title, id } = options;
  for (const frame of frames) {
    if (frame.width === width && frame.theme === theme && frame.title === title && frame.id === id)
      return frame;
  }
  const { length } = scale.points;
  if (length < 3 || length > 20) {
    // shipped scales can be drawn, so this is a custom one
    throw misuse(
      'star-chart/not-drawable',
      'starChartToSvg',
      'options.scale.points',
      '3 to 20 points',
      String(length),
    );
  }
  const picture = pictureOf(options, 'Star chart', 'star-chart');
  const frame = { width, theme, title, id, ...frameDrawn(scale, picture, count) };
  if ((title ?? '').length <= LONGEST_TITLE) {
    if (frames.length === MOST_FRAMES) frames.shift();
    frames.push(frame);
    FRAMES.set(scale, kept);
  }
  return frame;
}

type Drawn = Omit<Frame, 'width' | 'theme' | 'title' | 'id'>;

function frameDrawn(scale: StarScale, picture: Picture, count: number): Drawn {
  const { top, left, right, size, lead, colours } = picture;
  const looks = LOOKS[count - 1] as readonly Look[];
  const isNarrow = textWidth(LONGEST_LEGEND, size) > right - left - SAMPLE;
  const row = (isNarrow ? 2 : 1) * lead + 4;
  const layout = starLayout(scale, picture, top + count * row + 18);
  const [opening, rest] = pictureFrame(picture, layout.bottom);
  const scores = Array.from({ length: scale.highest - scale.lowest + 1 }, (_, place) => scale.lowest + place);
  const places = scale.points.map((_, place) => {
    const [across, down] = spoke(place, scale.points.length);
    return scores.map((score) => {
      const distance = distanceOf(score, scale, layout.radius);
      return [layout.x + across * distance, layout.y + down * distance] as const;
    });
  });
  // marks and lines are finer on a small star
  const fine = layout.radius < 140 ? 0.75 : 1;
  return {
    opening: flat(opening),
    star: flat(rest + starDrawn(scale, picture, layout)),
    words: flat(wordsDrawn(picture, layout)),
    points: places.map((onSpoke) => onSpoke.map(([x, y]) => flat(`${round(x)} ${round(y)} `))),
    series: looks.map(({ dashes, width, mark, full }, place) => {
      const colour = colours.series[count === 1 || (count === 2 && place === 1) ? 2 : place] as string;
      const broken = dashes === '' ? '' : ` stroke-dasharray="${dashes}"`;
      const line = `<path fill="none" stroke="${colour}" stroke-width="${round(width * fine)}"${broken} stroke-linejoin="round" d="`;
      const marks = `<path fill="${full ? colour : colours.paper}" stroke="${colour}" stroke-width="2" d="`;
      const y = top + place * row;
      const middle = y + lead / 2;
      const style: TextStyle = { fill: colours.text, size };
      const text = (at: number): string => textOpening(left + SAMPLE, at + (lead + size * 0.7) / 2, style);
      return {
        line: flat(line),
        mark: flat(marks),
        marks: places.map((onSpoke) => onSpoke.map(([x, y_]) => flat(mark(x, y_, fine)))),
        legend: [
          `${line}M${round(left)} ${round(middle)}h${SAMPLE - 12}"/>${marks}${mark(left + (SAMPLE - 12) / 2, middle, fine)}"/>${text(y)}`,
          isNarrow ? `,</text>${text(y + lead)}` : ', ',
          '</text>',
        ].map(flat),
      };
    }),
  };
}

/** The width of a chart's line and mark in the legend, with the space after them. */
const SAMPLE = 60;

/** Draws bands, rings, spokes and the scores on the rings. */
function starDrawn(scale: StarScale, { colours, size }: Picture, layout: StarLayout): string {
  const { lowest, highest, bands, points } = scale;
  const { x, y, radius, numbers } = layout;
  const step = radius / (highest - lowest + 1);
  const fields = bands.map(({ to }, place) => {
    const reach = distanceOf(to, scale, radius) + Math.min(step / 2, 8);
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(reach)}" fill="${place % 2 === 0 ? colours.paper : colours.panel}"/>`;
  });
  const every = roundStep(6 / step);
  const rings = Array.from({ length: Math.floor((highest - lowest) / every) + 1 }, (_, place) => {
    const reach = distanceOf(highest - place * every, scale, radius);
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(reach)}"/>`;
  });
  const spokes = points.map((_, place) => {
    const [across, down] = spoke(place, points.length);
    return `M${round(x)} ${round(y)}L${round(x + across * radius)} ${round(y + down * radius)}`;
  });
  const style: TextStyle = { fill: colours.quiet, size, anchor: 'middle' };
  const scores = numbers.map(
    (number) =>
      `<rect x="${round(number.x - number.width / 2)}" y="${round(number.y - size / 2 - 1)}" width="${round(number.width)}" height="${size + 2}" rx="4" fill="${colours.paper}"/>` +
      textLine(`${number.score}`, number.x, number.y + size * 0.35, style),
  );
  return (
    fields.reverse().join('') +
    `<g fill="none" stroke="${colours.line}" stroke-width="1">${rings.join('')}<path d="${spokes.join('')}"/></g>` +
    scores.join('')
  );
}

/** Draws labels, letters and band labels. */
function wordsDrawn({ colours, size, lead }: Picture, { labels, badges, bands }: StarLayout): string {
  const disc: TextStyle = { fill: colours.onBadge, size: 14, anchor: 'middle', bold: true };
  return [
    ...labels.map((label) => textLines(label, lead, { fill: colours.text, size, anchor: label.anchor })),
    ...badges.map(
      ({ x, y, letter }) =>
        `<circle cx="${round(x)}" cy="${round(y)}" r="${BADGE}" fill="${colours.badge}"/>${textLine(letter, x, y + 5, disc)}`,
    ),
    ...bands.map((band) => textLines(band, lead, { fill: colours.quiet, size })),
  ].join('');
}

/** Draws the line of a chart, broken at unscored points. */
function lineDrawn(row: readonly number[], { line }: Series, points: Frame['points']): string {
  const { length } = row;
  const gap = row.findIndex((place) => place < 0);
  let drawn = '';
  if (gap < 0) {
    for (let point = 0; point < length; point += 1) drawn += points[point]?.[row[point] as number];
    return `${line}M${drawn}z"/>`;
  }
  // go round once, starting after a gap, so that no segment is split at the first point
  let stretch = '';
  let joined = 0;
  for (let turn = 1; turn <= length; turn += 1) {
    const point = (gap + turn) % length;
    const place = row[point] as number;
    if (place >= 0) {
      stretch += points[point]?.[place];
      joined += 1;
      continue;
    }
    // a single point has a mark and no line
    if (joined > 1) drawn += `M${stretch}`;
    stretch = '';
    joined = 0;
  }
  return drawn === '' ? '' : `${line}${drawn}"/>`;
}

function marksDrawn(row: readonly number[], { mark, marks }: Series): string {
  let drawn = '';
  for (let point = 0; point < row.length; point += 1) {
    const place = row[point] as number;
    if (place >= 0) drawn += marks[point]?.[place];
  }
  return drawn === '' ? '' : `${mark}${drawn}"/>`;
}

function legendDrawn({ legends }: ReadCharts, { series }: Frame): string {
  let drawn = '';
  for (let chart = 0; chart < series.length; chart += 1) {
    const { day, rater } = legends[chart] as ReadCharts['legends'][number];
    const [before, between, after] = (series[chart] as Series).legend;
    drawn += `${before}${day === NO_DAY ? 'Day not recorded' : day}${between}${rater}${after}`;
  }
  return drawn;
}

const STAR_CHART_PICTURE_OPTIONS: Shape<StarChartPictureOptions> = /* @__PURE__ */ shape(() =>
  options<StarChartPictureOptions>({ ...picture(), scale: SOME_SCALE }),
);
