/**
 * Draws how many reviews fall in each week or month, with a bar for each and a capacity line.
 *
 * @module
 */

import { counted } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import type { ReviewWorkload } from '../review/caseload/workload.js';
import { REVIEW_WORKLOAD } from '../review/caseload/workload.js';
import {
  type Picture,
  type PictureOptions,
  pictureOf,
  pictureSvg,
  round,
  type TextStyle,
  textLines,
} from './picture.js';
import { type Drawn, KEY_MARK, type KeyItem, keyUnder } from './schedule-key.js';
import { picture, SOME_CAPACITY } from './shapes.js';
import { BOLD, widest, wrapped } from './text-fit.js';
import { barsUnder, hatched, overSign } from './workload-bars.js';
import { type ReadWorkload, readWorkload, WORKLOAD_NAME, workloadTold } from './workload-text.js';

/** Options of {@link workloadToSvg}. */
export interface WorkloadPictureOptions extends PictureOptions {
  /** The number of reviews that can be held in each week or month. Without it, no line is drawn. */
  readonly capacity?: number;
}

/** The most periods in a picture, and the most over-capacity periods listed in it. */
const MOST_PERIODS = 60;
const MOST_OVER = 6;

/** The space between parts of the picture. */
const AIR = 14;

/**
 * Draws how many reviews fall in each week or month.
 *
 * Each period has a bar, hatched for reviews that are only to be considered. Reviews that belong to no
 * period are counted below. With a capacity, there is a line for it and a symbol on each period over it.
 * The first six of those are also listed in words; the description lists all of them.
 *
 * @param workload - the counts for 1 to 60 periods
 * @param options - the capacity of each period, the width, theme, title and id prefix
 * @returns one `svg` element, with `workloadToText` as its description
 * @throws `SupportPlanError` `workload/not-one-to-sixty-periods` if there are none or more than 60,
 *   `workload/not-a-count` for an invalid count, `calendar/not-a-date` for an invalid date,
 *   `picture/not-an-id` for an unsuitable `id`, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { calendarDate, reviewList, reviewWorkload } from 'supportplan';
 * import { workloadToSvg } from 'supportplan/render';
 *
 * const list = reviewList([], { today: calendarDate('2026-11-22'), policies: [] });
 * const workload = reviewWorkload(list, { by: 'month', months: 12 });
 * const svg = workloadToSvg(workload, { capacity: 20, theme: 'print' });
 *
 * svg.includes('Capacity: 20 reviews in each.'); // => true
 * ```
 */
export function workloadToSvg(workload: ReviewWorkload, options: WorkloadPictureOptions = {}): string {
  checkArgument('workloadToSvg', 'workload', workload, REVIEW_WORKLOAD);
  checkArgument('workloadToSvg', 'options', options, WORKLOAD_PICTURE_OPTIONS);
  const picture = pictureOf(options, WORKLOAD_NAME, 'workload');
  const count = workload.periods.length;
  if (count < 1 || count > MOST_PERIODS) {
    const expected = `1 to ${MOST_PERIODS} periods`;
    throw misuse(
      'workload/not-one-to-sixty-periods',
      'workloadToSvg',
      'workload.periods',
      expected,
      String(count),
    );
  }
  const read = readWorkload('workloadToSvg', workload, options.capacity);
  const { left, right, top, size, lead, colours } = picture;
  const span = wrapped(read.span.join(' '), Math.min(right - left, 46 * size), size);
  const opening = textLines({ lines: span, x: left, top }, lead, { fill: colours.quiet, size });
  const chart = barsUnder(read, workload.periods, picture, top + span.length * lead + AIR);
  const key = keyUnder(picture, chart.bottom + AIR, keyItems(read, chart.narrow, picture));
  const told = toldUnder(read, picture, key.bottom + AIR);
  return pictureSvg(picture, workloadTold(read), told.bottom, opening + chart.drawn + key.drawn + told.drawn);
}

function keyItems(
  { periods, capacity }: ReadWorkload,
  narrow: boolean,
  { colours }: Picture,
): readonly KeyItem[] {
  const [, , colour] = colours.series;
  const half = KEY_MARK / 2;
  const toConsider = periods.some((period) => period.toConsider > 0);
  const over = periods.some((period) => period.over > 0);
  return [
    {
      words: 'to be held',
      mark: (x, y) =>
        `<rect x="${round(x - half)}" y="${round(y - 7)}" width="${KEY_MARK}" height="14" fill="${colour}"/>`,
    },
    ...(toConsider
      ? [
          {
            words: 'only to be considered',
            mark: (x: number, y: number) =>
              hatched({ left: x - half, top: y - 7, width: KEY_MARK, height: 14 }, narrow, colours),
          },
        ]
      : []),
    ...(capacity === undefined
      ? []
      : [
          {
            words: `capacity: ${capacity} in each`,
            mark: (x: number, y: number) =>
              `<line fill="none" x1="${round(x - half)}" y1="${round(y)}" x2="${round(x + half)}" y2="${round(y)}" stroke="${colours.text}" stroke-width="2" stroke-dasharray="8 4"/>`,
          },
        ]),
    ...(over
      ? [{ words: 'over capacity', mark: (x: number, y: number) => overSign(x, y, 5, colours.badge) }]
      : []),
  ];
}

/** Lists the periods over capacity in words, and the counts of reviews in no period. */
function toldUnder(read: ReadWorkload, { left, right, size, lead, colours }: Picture, top: number): Drawn {
  const over = read.periods.filter((period) => period.over > 0);
  const numbers = read.apart.map(({ count }) => `${count}`);
  const indent = widest(numbers, size * BOLD) + 10;
  const text: TextStyle = { fill: colours.text, size };
  const bold: TextStyle = { ...text, bold: true };
  let drawn = '';
  let y = top;
  const paragraph = (words: string, x: number, style: TextStyle): void => {
    const lines = wrapped(words, right - x, size * (style.bold ? BOLD : 1));
    drawn += textLines({ lines, x, top: y }, lead, style);
    y += lines.length * lead;
  };
  if (over.length > 0) {
    const more = over.length - MOST_OVER;
    paragraph('Over capacity', left, bold);
    for (const { days, reviews, over: extra } of over.slice(0, MOST_OVER)) {
      paragraph(`${days}: ${counted(reviews, 'review')}, ${extra} over.`, left, text);
    }
    if (more > 0) paragraph(`And ${more} more.`, left, text);
    y += AIR;
  }
  paragraph('Besides these', left, bold);
  read.apart.forEach(({ words }, place) => {
    const number = { lines: [numbers[place] as string], x: left + indent - 10, top: y };
    drawn += textLines(number, lead, { ...bold, anchor: 'end' });
    paragraph(words, left + indent, text);
  });
  return { drawn, bottom: y };
}

const WORKLOAD_PICTURE_OPTIONS: Shape<WorkloadPictureOptions> = /* @__PURE__ */ shape(() =>
  options<WorkloadPictureOptions>({ ...picture(), capacity: SOME_CAPACITY }),
);
