/**
 * Star charts in plain text: everything that the picture of them shows.
 *
 * @module
 */

import type { StarScale } from '../star-chart/scale.js';
import type { StarChart } from '../star-chart/star-chart.js';
import { titleOf } from './picture.js';
import { type ReadCharts, readCharts, type ScaleWords } from './star-chart-reading.js';

export { RATER_WORDS } from './star-chart-reading.js';

/** Settings of {@link starChartToText}. */
export interface StarChartTextOptions {
  /** The scale of the charts; the shipped one that they name, unless told. */
  readonly scale?: StarScale;
  /** What it is called; "Star chart" unless told. */
  readonly title?: string;
}

/**
 * Tells one to three star charts on one scale in plain text: the day and the rater of each, and every point with its score or that it was
 * not scored. Charts stand side by side, without a verdict.
 *
 * @param charts - one chart, or up to three, in the order to tell them in
 * @param options - the scale where it is not a shipped one, and a title
 * @returns lines of plain text, the title first
 * @throws `SupportPlanError` `star-chart/not-one-to-three` when there are none or more; `star-chart/another-scale` when they are not
 *   on one scale, or it is not known; `star-chart/not-on-the-scale` when a score is not one of the scale's; `star-chart/point-twice` when a
 *   chart has a point twice; `star-chart/no-readings` when it has no list of readings; `star-chart/unknown-rater` when a rater is not one of the three; a `star-scale/…` code when the scale does not
 *   hang together; `calendar/not-a-date` when a day is none; `picture/not-a-title` when the title is not text
 *
 * @example
 * ```ts
 * import { starChartToText } from 'supportplan/render';
 *
 * const readings = [{ point: 'i-am', score: 4 }, { point: 'i-can', score: 7 }];
 * const text = starChartToText({ scale: 'posp-star', ratedBy: 'the-person', readings });
 *
 * text.split('\n').slice(3); // => ['I AM: 4 of 10 (ready for help).', 'I WANT: not scored.', 'I CAN: 7 of 10 (learning, steadier).']
 * ```
 */
export function starChartToText(
  charts: StarChart | readonly StarChart[],
  options: StarChartTextOptions = {},
): string {
  const read = readCharts('starChartToText', charts, options.scale);
  const name = titleOf('starChartToText', options.title) || 'Star chart';
  return `${name}\n${chartsTold(read, read.known.plain)}`;
}

/** Tells charts that were looked at, in words that may have been escaped. */
export function chartsTold({ charts, rows, legends }: ReadCharts, words: ScaleWords): string {
  let told = words.range;
  const several = charts.length > 1;
  legends.forEach(({ day, rater }, place) => {
    told += several ? `\nChart ${place + 1}: ${day}, ${rater}.` : `\n${sentence(day)}, ${rater}.`;
  });
  const { labels, cells } = words;
  const first = FIRST_CELLS[rows.length - 1] as number;
  for (let point = 0; point < labels.length; point += 1) {
    told += labels[point];
    for (let chart = 0; chart < rows.length; chart += 1) {
      const place = (rows[chart] as readonly number[])[point] as number;
      told += (cells[first + chart] as readonly string[])[Math.max(place + 1, 0)];
    }
  }
  return told;
}

/** Where the cells of one chart, of two and of three begin. */
const FIRST_CELLS = [0, 1, 3];

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
