/**
 * Compares the person's scores with a worker's, side by side and without averaging.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkArgument, checkOptional } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import {
  COUNT,
  FLAG,
  list,
  object,
  optional,
  options,
  type Shape,
  shape,
  TEXT,
  words,
} from '../kernel/shape.js';
import { SOME_DAY, SOME_TEXT } from '../person/shapes.js';
import { bandOf, namedScale, readingsOf, scaleOf } from './chart.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { SOME_SCORE, STAR_BAND, STAR_CHART, STAR_SCALE } from './shapes.js';
import type { StarChart, StarRater, StarReading } from './star-chart.js';

/** Charts of the same time by different raters. Each must name its rater in `ratedBy`. */
export interface ViewedCharts {
  /** The chart that the person scored; `ratedBy` is `the-person`. */
  readonly person: StarChart;
  /** The chart that a worker scored; `ratedBy` is `worker`. */
  readonly worker: StarChart;
  /** The chart that they scored together, if there is one; `ratedBy` is `together`. */
  readonly together?: StarChart;
}

/** One rater's score for a point, with its band. */
export interface PointView {
  /** The score, if one was given. */
  readonly score?: number;
  /** The score's band, if the scale has bands. */
  readonly band?: StarBand;
}

/**
 * How the person's score compares with the worker's. `not-comparable` if either is missing.
 */
export type ViewComparison = 'same' | 'person-higher' | 'worker-higher' | 'not-comparable';

/** One point of the scale, as each rater scored it. */
export interface ViewedPoint {
  /** The point's id. */
  readonly point: string;
  /** The point's display label. */
  readonly label: string;
  /** The person's score and band. */
  readonly person: PointView;
  /** The worker's score and band. */
  readonly worker: PointView;
  /** The score they gave together, if there is such a chart. */
  readonly together?: PointView;
  /** How the person's score compares with the worker's. */
  readonly comparison: ViewComparison;
  /** How many steps apart the two scores are, if both were given. */
  readonly apart?: number;
  /** A question to ask, if the two scores differ. */
  readonly question?: string;
}

/** The days of the charts, if recorded. */
export interface ViewDays {
  /** The day of the person's chart. */
  readonly person?: CalendarDate;
  /** The day of the worker's chart. */
  readonly worker?: CalendarDate;
  /** The day of the chart they scored together. */
  readonly together?: CalendarDate;
}

/** The person's and a worker's scores, side by side. */
export interface StarViews {
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, if it has one. */
  readonly scaleVersion?: string;
  /** The days of the charts, if recorded. */
  readonly on: ViewDays;
  /** True if every chart has a day and it is the same. */
  readonly sameDay: boolean;
  /** Every point of the scale, in its order. */
  readonly points: readonly ViewedPoint[];
  /** How many points both the person and the worker scored. */
  readonly comparable: number;
}

/**
 * Compares the person's scores with a worker's, point by point, alongside any scores they gave together.
 *
 * No average is calculated, and neither view is treated as the correct one. Each
 * point where they differ has a question to ask.
 *
 * Charts of different days are accepted; check `sameDay`. Points that are not on the scale are skipped.
 *
 * @param charts - the charts, each with its rater in `ratedBy`
 * @param scale - their scale; defaults to the shipped scale that the person's chart names
 * @returns every point of the scale, as each rater scored it
 * @throws `SupportPlanError` `star-chart/rater-not-recorded` if a chart does not say who scored it;
 *   `star-chart/another-rater` if a chart names a different rater; `star-chart/another-scale` if the charts
 *   are not on the same scale and version, or their scale is neither shipped nor given;
 *   `star-chart/point-twice` if a chart has the same point twice; `star-chart/not-on-the-scale` if a score is
 *   outside the scale; `calendar/not-a-date` for a day that does not exist; a `star-scale/…` code, as in
 *   `starScale`, if the scale is inconsistent; or an `argument/…` code
 *
 * @example
 * ```ts
 * import { starViews } from 'supportplan';
 *
 * const { points } = starViews({
 *   person: { scale: 'posp-star', ratedBy: 'the-person', readings: [{ point: 'i-am', score: 4 }] },
 *   worker: { scale: 'posp-star', ratedBy: 'worker', readings: [{ point: 'i-am', score: 7 }] },
 * });
 *
 * points[0]?.comparison; // => 'worker-higher'
 * points[0]?.question; // => 'The person gave 4 and the worker 7 for I AM. What does each of them see?'
 * points[1]?.comparison; // => 'not-comparable'
 * ```
 */
export function starViews(charts: ViewedCharts, scale?: StarScale): StarViews {
  checkArgument('starViews', 'charts', charts, VIEWED_CHARTS);
  checkOptional('starViews', 'scale', scale, STAR_SCALE);
  const { person, worker, together } = charts;
  const known = scaleOf('starViews', person, scale, { chart: ['charts', 'person'], scale: ['scale'] });
  const persons = viewOf(person, 'person', known);
  const workers = viewOf(worker, 'worker', known);
  const joint = together && viewOf(together, 'together', known);
  const points = known.points.map((point) =>
    viewedPoint(point, persons.get(point.id), workers.get(point.id), known),
  );
  const days = [person, worker, ...(together === undefined ? [] : [together])].map(({ on }) => on);
  return {
    scale: known.id,
    ...(known.version !== undefined && { scaleVersion: known.version }),
    on: {
      ...(person.on !== undefined && { person: person.on }),
      ...(worker.on !== undefined && { worker: worker.on }),
      ...(together?.on !== undefined && { together: together.on }),
    },
    sameDay: person.on !== undefined && days.every((day) => day === person.on),
    points: joint
      ? points.map((point) => ({ ...point, together: pointView(joint.get(point.point), known) }))
      : points,
    comparable: points.filter(({ comparison }) => comparison !== 'not-comparable').length,
  };
}

const RATERS = { person: 'the-person', worker: 'worker', together: 'together' } as const;

/** Returns a chart's readings by point. Throws if its rater is missing or is not the one expected. */
function viewOf(
  chart: StarChart,
  key: keyof ViewedCharts,
  scale: StarScale,
): ReadonlyMap<string, StarReading> {
  const argument = `charts.${key}`;
  namedScale('starViews', chart, scale, argument.split('.'));
  const readings = readingsOf('starViews', chart, scale, ['charts', key]);
  const rater: StarRater = RATERS[key];
  if (chart.ratedBy === undefined) {
    throw misuse('star-chart/rater-not-recorded', 'starViews', `${argument}.ratedBy`, rater, 'nothing');
  }
  if (chart.ratedBy !== rater) {
    throw misuse('star-chart/another-rater', 'starViews', `${argument}.ratedBy`, rater, chart.ratedBy);
  }
  return readings;
}

function viewedPoint(
  { id, label }: StarPoint,
  persons: StarReading | undefined,
  workers: StarReading | undefined,
  scale: StarScale,
): ViewedPoint {
  const [person, worker] = [pointView(persons, scale), pointView(workers, scale)];
  const views = { point: id, label, person, worker };
  if (person.score === undefined || worker.score === undefined) {
    return { ...views, comparison: 'not-comparable' };
  }
  if (person.score === worker.score) return { ...views, comparison: 'same', apart: 0 };
  return {
    ...views,
    comparison: person.score > worker.score ? 'person-higher' : 'worker-higher',
    apart: Math.abs(person.score - worker.score),
    question: `The person gave ${person.score} and the worker ${worker.score} for ${label}. What does each of them see?`,
  };
}

function pointView(reading: StarReading | undefined, scale: StarScale): PointView {
  const score = reading?.score;
  if (score === undefined) return {};
  const band = bandOf(score, scale);
  return { score, ...(band !== undefined && { band }) };
}

export const VIEWED_CHARTS: Shape<ViewedCharts> = /* @__PURE__ */ shape(() =>
  options<ViewedCharts>({ person: STAR_CHART, worker: STAR_CHART, together: optional(STAR_CHART) }),
);

/** What `starViews` returns. */
export const STAR_VIEWS: Shape<StarViews> = /* @__PURE__ */ shape(() => {
  const view = object<PointView>({ score: SOME_SCORE, band: optional(STAR_BAND) });
  return object<StarViews>(
    {
      scale: TEXT,
      scaleVersion: SOME_TEXT,
      on: object<ViewDays>({ person: SOME_DAY, worker: SOME_DAY, together: SOME_DAY }),
      sameDay: FLAG,
      points: list(
        object<ViewedPoint>({
          point: TEXT,
          label: TEXT,
          person: view,
          worker: view,
          together: optional(view),
          comparison: words(['same', 'person-higher', 'worker-higher', 'not-comparable']),
          apart: optional(COUNT),
          question: SOME_TEXT,
        }),
      ),
      comparable: COUNT,
    },
    'what starViews returns',
  );
});
