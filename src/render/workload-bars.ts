/**
 * Draws the bars of a workload: a scale, a bar for each week or month, and a capacity line.
 *
 * @module
 */
import type { WorkloadPeriod } from '../review/caseload/workload.js';
import { type Picture, round, type TextStyle, textLines } from './picture.js';
import { dayParts } from './schedule-days.js';
import type { Drawn } from './schedule-key.js';
import { BOLD, textWidth, widest } from './text-fit.js';
import type { PictureColours } from './theme.js';
import type { ReadPeriod, ReadWorkload } from './workload-text.js';

/** The greatest width of a period, and of a bar. */
const WIDEST_STEP = 110;
const WIDEST_BAR = 52;

/** The space above the highest bar, for the over-capacity symbol. */
const HEADROOM = 18;

/** The least height of the part of a bar for required reviews, and of the part for reviews to consider. */
const LEAST = 2;
const LEAST_HATCHED = 9;

/** The gap between the two. */
const SLIT = 2;

/** The bar width below which there is no room for diagonal lines. */
const NARROW = 8;

/** The plot area. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The width of a period. */
  readonly step: number;
  /** The width of a bar. */
  readonly bar: number;
  /** The y coordinate of a number of reviews. */
  readonly at: (count: number) => number;
}

/** Drawn bars. */
export interface DrawnBars extends Drawn {
  /** Whether they are too narrow for diagonal lines. */
  readonly narrow: boolean;
}

/** Draws the bars of a workload below `top`. */
export function barsUnder(
  read: ReadWorkload,
  periods: readonly WorkloadPeriod[],
  picture: Picture,
  top: number,
): DrawnBars {
  const { size, lead, colours } = picture;
  const { capacity } = read;
  const most = Math.max(...read.periods.map(({ reviews }) => reviews), capacity ?? 0, 1);
  const every = scaleStep(most);
  const highest = Math.ceil(most / every) * every;
  const plot = plotOf(read, picture, top, highest);
  let drawn = '';
  for (let count = 0; count <= highest; count += every) {
    const y = round(plot.at(count));
    const dashes = count === 0 ? '' : ' stroke-dasharray="1 5"';
    drawn += `<line fill="none" x1="${plot.left}" y1="${y}" x2="${plot.right}" y2="${y}" stroke="${colours.line}" stroke-width="1"${dashes}/>`;
    const style: TextStyle = { fill: colours.quiet, size, anchor: 'end' };
    drawn += textLines({ lines: [`${count}`], x: plot.left - 8, top: y - lead / 2 }, lead, style);
  }
  read.periods.forEach((period, place) => {
    drawn += barOf(period, place, plot, picture);
  });
  if (capacity !== undefined) drawn += capacityLine(capacity, plot, picture);
  read.periods.forEach((period, place) => {
    if (period.over === 0) return;
    const reach = Math.min(5, plot.step / 2 - 0.5);
    drawn += overSign(middleOf(place, plot), topOf(period, plot) - 9, reach, colours.badge);
  });
  const names = namesUnder(read, periods, plot, picture);
  return { drawn: drawn + names.drawn, bottom: names.bottom, narrow: plot.bar < NARROW };
}

/** The x coordinate of the middle of a period. */
function middleOf(place: number, { left, step }: Plot): number {
  return left + (place + 0.5) * step;
}

function plotOf(
  { periods, capacity }: ReadWorkload,
  { left, right, width, size }: Picture,
  top: number,
  highest: number,
): Plot {
  const from = round(left + textWidth(`${highest}`, size) + 8);
  const badge = capacity === undefined ? 0 : textWidth(`${capacity}`, size) + 20;
  const step = Math.min((right - badge - from) / periods.length, WIDEST_STEP);
  const height = width < 480 ? 170 : width < 900 ? 220 : 280;
  const bottom = round(top + HEADROOM + height);
  return {
    left: from,
    right: round(from + step * periods.length),
    bottom,
    step,
    bar: Math.min(0.66 * step, WIDEST_BAR),
    at: (count) => bottom - (count / highest) * height,
  };
}

/** The interval between two scale lines: 1, 2 or 5 reviews, times a power of ten. */
function scaleStep(most: number): number {
  let tens = 1;
  while (most > 50 * tens) tens *= 10;
  return ([1, 2, 5, 10].find((step) => most <= 5 * step * tens) as number) * tens;
}

/**
 * A bar: required reviews at the bottom, and reviews to consider hatched on top. Its height is to scale,
 * unless that is too small to see.
 */
function barOf(period: ReadPeriod, place: number, plot: Plot, { colours }: Picture): string {
  const { reviews, toConsider } = period;
  if (reviews === 0) return '';
  const left = middleOf(place, plot) - plot.bar / 2;
  const top = topOf(period, plot);
  const toHold = reviews - toConsider;
  const all = plot.bottom - top;
  const share = Math.min(Math.max((all * toConsider) / reviews, LEAST_HATCHED), all - LEAST);
  const high = toHold === 0 ? all : toConsider === 0 ? 0 : share;
  const field =
    high === 0
      ? ''
      : hatched({ left, top, width: plot.bar, height: high - SLIT }, plot.bar < NARROW, colours);
  if (toHold === 0) return field;
  const [, , colour] = colours.series;
  return `${field}<rect x="${round(left)}" y="${round(top + high)}" width="${round(plot.bar)}" height="${round(all - high)}" fill="${colour}"/>`;
}

/** The top of a period's bar, high enough for its parts to be visible. */
function topOf({ reviews, toConsider }: ReadPeriod, { at, bottom }: Plot): number {
  return Math.min(at(reviews), bottom - LEAST - (toConsider > 0 ? LEAST_HATCHED : 0));
}

/**
 * The part for reviews to consider: an outlined area with diagonal lines, or horizontal ones if it is
 * narrow.
 */
export function hatched(
  { left, top, width, height }: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>,
  narrow: boolean,
  { series, paper }: PictureColours,
): string {
  const [, , colour] = series;
  if (narrow) {
    const middle = round(left + width / 2);
    return `<line fill="none" x1="${middle}" y1="${round(top + height)}" x2="${middle}" y2="${round(top)}" stroke="${colour}" stroke-width="${round(width)}" stroke-dasharray="1.5 2"/>`;
  }
  const [x, y] = [round(left + 0.75), round(top + 0.75)];
  const [wide, high] = [round(width - 1.5), round(height - 1.5)];
  let lines = '';
  for (let along = 5; along < wide + high; along += 6) {
    // from the left or bottom edge to the top or right one
    const x1 = Math.max(0, along - high);
    const x2 = Math.min(along, wide);
    lines += `M${round(x + x1)} ${round(y + along - x1)}L${round(x + x2)} ${round(y + along - x2)}`;
  }
  const outline = `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${paper}" stroke="${colour}" stroke-width="1.5"/>`;
  return `${outline}<path d="${lines}" stroke="${colour}" stroke-width="1.2" fill="none"/>`;
}

/** The capacity line with its number at the end. A slit through the bars keeps it visible across them. */
function capacityLine(capacity: number, plot: Plot, { size, lead, colours }: Picture): string {
  const y = round(plot.at(capacity));
  const width = textWidth(`${capacity}`, size) + 12;
  const badge = plot.right + 4;
  const style: TextStyle = { fill: colours.onBadge, size, anchor: 'middle' };
  return (
    `<rect x="${round(plot.left - 1)}" y="${round(y - 3)}" width="${round(plot.right - plot.left + 2)}" height="6" fill="${colours.paper}"/>` +
    `<line fill="none" x1="${plot.left}" y1="${y}" x2="${plot.right}" y2="${y}" stroke="${colours.text}" stroke-width="2" stroke-dasharray="8 4"/>` +
    `<rect x="${round(badge)}" y="${round(y - lead / 2)}" width="${round(width)}" height="${lead}" rx="4" fill="${colours.badge}"/>` +
    textLines({ lines: [`${capacity}`], x: badge + width / 2, top: y - lead / 2 }, lead, style)
  );
}

/** The over-capacity symbol, centred at a position. */
export function overSign(x: number, y: number, reach: number, colour: string): string {
  const corners = [
    [x - reach, y + 5],
    [x, y - 4],
    [x + reach, y + 5],
  ];
  return `<polygon points="${corners.map((corner) => corner.map(round).join()).join(' ')}" fill="${colour}"/>`;
}

/** The number of each period if all fit, and the names of as many periods as fit. */
function namesUnder(
  { periods: read }: ReadWorkload,
  periods: readonly WorkloadPeriod[],
  plot: Plot,
  { left, right, size, lead, colours }: Picture,
): Drawn {
  const months = isByMonth(periods);
  let drawn = '';
  let y = plot.bottom + 12;
  const numbers = read.map(({ reviews }) => `${reviews}`);
  if (widest(numbers, size * BOLD) + 6 <= plot.step) {
    const style: TextStyle = { fill: colours.text, size, anchor: 'middle', bold: true };
    numbers.forEach((number, place) => {
      drawn += textLines({ lines: [number], x: middleOf(place, plot), top: y }, lead, style);
    });
    y += lead;
  }
  const names = periods.map(({ from }) => {
    const { day, month, year } = dayParts(from);
    return { name: months ? month.slice(0, 3) : `${day} ${month.slice(0, 3)}`, year };
  });
  const width = widest([...names.map(({ name }) => name), '2000'], size);
  const every = Math.ceil((width + 12) / plot.step);
  const style: TextStyle = { fill: colours.quiet, size, anchor: 'middle' };
  let before = '';
  names.forEach(({ name, year }, place) => {
    const x = middleOf(place, plot);
    if (place % every > 0 || x - width / 2 < left || x + width / 2 > right) return;
    const lines = year === before ? [name] : [name, year];
    drawn += textLines({ lines, x, top: y }, lead, style);
    before = year;
  });
  return { drawn, bottom: y + 2 * lead };
}

/**
 * Whether the periods are months. Looks at the second if there is one, because the first may be cut short.
 */
function isByMonth([first, second]: readonly WorkloadPeriod[]): boolean {
  const { from, to } = (second ?? first) as WorkloadPeriod;
  return from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) - Number(from.slice(8)) > 6;
}
