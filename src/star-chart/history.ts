/**
 * Groups one person's star charts into stories: one for each scale, version and rater.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkArgument } from '../kernel/arguments.js';
import { describeText } from '../kernel/error.js';
import { misuseAt } from '../kernel/reading.js';
import { list, optional, options, type Shape, shape } from '../kernel/shape.js';
import { changeBetween, type ReadChart, type StarChange } from './change.js';
import { readingsOf } from './chart.js';
import { checkScale } from './check-scale.js';
import { PATHWAYS_STAR, POSP_STAR, type StarScale } from './scale.js';
import { STAR_CHARTS, STAR_SCALE } from './shapes.js';
import type { StarChart, StarRater } from './star-chart.js';

/** Settings of {@link starHistory}. */
export interface StarHistoryOptions {
  /** Your own scales that the charts may use. They take precedence over the shipped ones. */
  readonly scales?: readonly StarScale[];
}

/** A star chart that has a day. */
export interface DatedStarChart extends StarChart {
  /** The day the chart was completed. */
  readonly on: CalendarDate;
}

/** The charts on one scale and version, by one rater. */
export interface StarStory {
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, if it has one. */
  readonly scaleVersion?: string;
  /** Who gave the scores. Omitted if not recorded. */
  readonly ratedBy?: StarRater;
  /** The charts that have a day, oldest first. Charts of the same day keep their input order. */
  readonly charts: readonly DatedStarChart[];
  /** The charts without a day, in input order. Their place in the history is not guessed. */
  readonly undated: readonly StarChart[];
  /** The change from the first dated chart to the latest, if there are at least two. */
  readonly firstToLatest?: StarChange;
  /** The change from the second-latest dated chart to the latest, if there are at least two. */
  readonly latestTwo?: StarChange;
  /** The charts to draw over one another: the first, the second-latest and the latest, without duplicates. */
  readonly overlay: readonly DatedStarChart[];
}

/**
 * Groups one person's star charts into stories, one for each scale, version and rater.
 *
 * The person's charts, a worker's charts and charts without a rater are never mixed.
 *
 * The order of charts from the same day is not known: they keep their input order, and the `order` of a
 * change between two of them is `same-day`.
 *
 * @param charts - the charts, in any order
 * @param options - your own scales
 * @returns the stories, in the order in which they first appear
 * @throws `SupportPlanError` `star-chart/another-scale` if a chart is on a scale or version that is
 *   neither shipped nor given; `star-chart/point-twice` if a chart has the same point twice;
 *   `star-chart/not-on-the-scale` if a score is outside its scale; `calendar/not-a-date` for a day that does
 *   not exist; a `star-scale/…` code, as in `starScale`, if a given scale is inconsistent; or an
 *   `argument/…` code
 *
 * @example
 * ```ts
 * import { calendarDate, starHistory } from 'supportplan';
 *
 * const [story] = starHistory([
 *   { scale: 'posp-star', on: calendarDate('2026-09-01'), readings: [{ point: 'i-am', score: 6 }] },
 *   { scale: 'posp-star', on: calendarDate('2026-03-03'), readings: [{ point: 'i-am', score: 4 }] },
 *   { scale: 'posp-star', readings: [{ point: 'i-am', score: 5 }] },
 * ]);
 *
 * story?.charts.map((chart) => chart.on); // => ['2026-03-03', '2026-09-01']
 * story?.firstToLatest?.distance.steps; // => 2
 * story?.undated.length; // => 1
 * ```
 */
export function starHistory(
  charts: readonly StarChart[],
  options: StarHistoryOptions = {},
): readonly StarStory[] {
  checkArgument('starHistory', 'charts', charts, STAR_CHARTS);
  checkArgument('starHistory', 'options', options, STAR_HISTORY_OPTIONS);
  const { scales: own = [] } = options;
  own.forEach((scale, place) => {
    checkScale('starHistory', scale, ['options', 'scales', place]);
  });
  const scales = [...own, POSP_STAR, PATHWAYS_STAR];
  const stories = new Map<string, { readonly scale: StarScale; readonly charts: ReadChart[] }>();
  charts.forEach((chart, place) => {
    const scale = knownScale(chart, scales, place);
    const read: ReadChart = [chart, readingsOf('starHistory', chart, scale, ['charts', place])];
    const key = JSON.stringify([chart.scale, chart.scaleVersion ?? null, chart.ratedBy ?? null]);
    const story = stories.get(key);
    if (story === undefined) stories.set(key, { scale, charts: [read] });
    else story.charts.push(read);
  });
  return [...stories.values()].map((story) => storyOf(story.charts, story.scale));
}

function knownScale(chart: StarChart, scales: readonly StarScale[], place: number): StarScale {
  const named = scales.filter(({ id }) => id === chart.scale);
  const scale = named.find(({ version }) => version === chart.scaleVersion);
  if (scale !== undefined) return scale;
  const [key, expected, got] =
    named.length === 0
      ? ['scale', 'the id of a shipped scale or of one of "options.scales"', describeText(chart.scale)]
      : ['scaleVersion', 'a known version of the scale', 'a different version, or none'];
  throw misuseAt('star-chart/another-scale', 'starHistory', ['charts', place, key], expected, got);
}

function storyOf(all: readonly ReadChart[], scale: StarScale): StarStory {
  const dated = all.filter(isDated).sort(([{ on: a }], [{ on: b }]) => (a < b ? -1 : Number(a > b)));
  const charts = dated.map(([chart]) => chart);
  const ratedBy = all[0]?.[0].ratedBy;
  const [first, lastButOne, latest] = [dated[0], dated.at(-2), dated.at(-1)];
  const story = {
    scale: scale.id,
    ...(scale.version !== undefined && { scaleVersion: scale.version }),
    ...(ratedBy !== undefined && { ratedBy }),
    charts,
    undated: all.flatMap((read) => (isDated(read) ? [] : [read[0]])),
  };
  if (first === undefined || lastButOne === undefined || latest === undefined) {
    return { ...story, overlay: charts };
  }
  return {
    ...story,
    firstToLatest: changeBetween(first, latest, scale, {}),
    latestTwo: changeBetween(lastButOne, latest, scale, {}),
    overlay: charts.length === 2 ? charts : [first[0], lastButOne[0], latest[0]],
  };
}

function isDated(read: ReadChart): read is readonly [DatedStarChart, ReadChart[1]] {
  return read[0].on !== undefined;
}

export const STAR_HISTORY_OPTIONS: Shape<StarHistoryOptions> = /* @__PURE__ */ shape(() =>
  options<StarHistoryOptions>({ scales: optional(list(STAR_SCALE)) }),
);
