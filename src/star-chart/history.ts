/**
 * All the star charts of one person, put into stories: one for each scale, version and rater.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkArgument } from '../kernel/arguments.js';
import { describeText } from '../kernel/error.js';
import { misuseAt } from '../kernel/reading.js';
import { changeBetween, type ReadChart, type StarChange } from './change.js';
import { readingsOf } from './chart.js';
import { checkScale } from './check-scale.js';
import { PATHWAYS_STAR, POSP_STAR, type StarScale } from './scale.js';
import { STAR_CHARTS, STAR_HISTORY_OPTIONS } from './shapes.js';
import type { StarChart, StarRater } from './star-chart.js';

/** Settings of {@link starHistory}. */
export interface StarHistoryOptions {
  /** Scales of a host's own that the charts may be on. They go before the shipped ones. */
  readonly scales?: readonly StarScale[];
}

/** A star chart with a day. */
export interface DatedStarChart extends StarChart {
  /** The day it was filled in. */
  readonly on: CalendarDate;
}

/** The charts of one scale, one version of it, and one rater. */
export interface StarStory {
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, where it has one. */
  readonly scaleVersion?: string;
  /** Who scored. Left out where that is not recorded. */
  readonly ratedBy?: StarRater;
  /** The charts with a day, oldest first; of one day, in the order they came in. */
  readonly charts: readonly DatedStarChart[];
  /** The charts without a day, in the order they came in. Where they belong is not guessed. */
  readonly undated: readonly StarChart[];
  /** What changed from the first chart to the latest, where there are two. */
  readonly firstToLatest?: StarChange;
  /** What changed from the latest chart but one to the latest, where there are two. */
  readonly latestTwo?: StarChange;
  /** The first chart, the latest but one and the latest: three at most, none of them twice. */
  readonly overlay: readonly DatedStarChart[];
}

/**
 * Sorts the star charts of one person into stories, one for each scale, version and rater. The person's and a worker's are never mixed, nor with charts
 * that do not say who scored.
 *
 * Of charts of one day nobody knows which came first: they stay as they came in, and the `order` of a change between two of them is `same-day`.
 *
 * @param charts - the charts, in any order
 * @param options - scales of a host's own
 * @returns the stories, in the order in which they first come up
 * @throws {@link SupportPlanError} `star-chart/another-scale` if a chart is on a scale, or a version of one, that is neither shipped nor given;
 *   `star-chart/point-twice` if a chart has a point twice; `star-chart/not-on-the-scale` if a score is outside its scale;
 *   `calendar/not-a-date` for a day that does not exist; a `star-scale/…` code, as in {@link starScale}, if a scale that is given is
 *   inconsistent; or an `argument/…` code
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
      : ['scaleVersion', 'a version of the scale that is known', 'another, or none'];
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
