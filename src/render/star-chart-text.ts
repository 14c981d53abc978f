/**
 * Describes star charts in plain text, with the same content as the picture.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import type { StarScale } from '../star-chart/scale.js';
import { SOME_SCALE } from '../star-chart/shapes.js';
import type { StarChart } from '../star-chart/star-chart.js';
import { oneLine } from './graphemes.js';
import { SOME_TITLE } from './shapes.js';
import { type ReadCharts, readCharts, type ScaleWords } from './star-chart-reading.js';

export { RATER_WORDS } from './star-chart-reading.js';

/** Options of {@link starChartToText}. */
export interface StarChartTextOptions {
  /** The scale of the charts. Defaults to the shipped scale that they name. */
  readonly scale?: StarScale;
  /** The title. Defaults to "Star chart". */
  readonly title?: string;
}

/**
 * Describes one to three star charts on one scale in plain text.
 *
 * Lists the date and scorer of each chart, then every point with its scores, or that it was not scored.
 * Charts are listed side by side, without a verdict.
 *
 * @param charts - one chart, or up to three, in the order to list them
 * @param options - the scale if it is not a shipped one, and a title
 * @returns lines of plain text, the title first
 * @throws `SupportPlanError` `star-chart/not-one-to-three` if there are none or more than three;
 *   `star-chart/another-scale` if they use different scales or versions, or a scale that is neither shipped
 *   nor given; `star-chart/not-on-the-scale` if a score is outside the scale; `star-chart/point-twice` if a
 *   chart has a duplicate point; `calendar/not-a-date` for an invalid date; a `star-scale/…` code if the
 *   scale is inconsistent; or an `argument/…` code
 *
 * @example
 * ```ts
 * import { starChartToText } from 'supportplan/render';
 *
 * const readings = [{ point: 'i-am', score: 4 }, { point: 'i-can', score: 7 }];
 * const text = starChartToText({ scale: 'posp-star', ratedBy: 'the-person', readings });
 *
 * const [iAm, iWant, iCan] = text.split('\n').slice(3);
 *
 * iAm; // => 'I AM: 4 of 10 (ready for help).'
 * iWant; // => 'I WANT: not scored.'
 * iCan; // => 'I CAN: 7 of 10 (learning, steadier).'
 * ```
 */
export function starChartToText(
  charts: StarChart | readonly StarChart[],
  options: StarChartTextOptions = {},
): string {
  checkArgument('starChartToText', 'options', options, STAR_CHART_TEXT_OPTIONS);
  const read = readCharts('starChartToText', charts, options.scale);
  const name = oneLine(options.title ?? '') || 'Star chart';
  return `${name}\n${chartsTold(read, read.known.plain)}`;
}

/** The text of charts that have been read, in plain or escaped words. */
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

/** The index of the first cell for one chart, for two and for three. */
const FIRST_CELLS = [0, 1, 3];

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const STAR_CHART_TEXT_OPTIONS: Shape<StarChartTextOptions> = /* @__PURE__ */ shape(() =>
  options<StarChartTextOptions>({ scale: SOME_SCALE, title: SOME_TITLE }),
);
