/**
 * What the person and a worker each see, side by side: two views and no average.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkArgument, checkOptional } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import { bandOf, namedScale, readingsOf, scaleOf } from './chart.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { STAR_SCALE, VIEWED_CHARTS } from './shapes.js';
import type { StarChart, StarRater, StarReading } from './star-chart.js';

/** Charts of one time by those who scored. Each says in `ratedBy` whose it is. */
export interface ViewedCharts {
  /** The chart that the person scored. */
  readonly person: StarChart;
  /** The chart that a worker scored. */
  readonly worker: StarChart;
  /** The chart that they scored together, where there is one. */
  readonly together?: StarChart;
}

/** One score of a point, with its band. */
export interface PointView {
  /** The score, where one was given. */
  readonly score?: number;
  /** The band it falls in, where the scale has bands. */
  readonly band?: StarBand;
}

/** How the person's score and the worker's stand to one another. Not comparable where one of the two is missing. */
export type ViewStanding = 'same' | 'person-higher' | 'worker-higher' | 'not-comparable';

/** One point of a scale as each of them scored it. */
export interface ViewedPoint {
  /** The point's id. */
  readonly point: string;
  /** What the point is called. */
  readonly label: string;
  /** The person's. */
  readonly person: PointView;
  /** The worker's. */
  readonly worker: PointView;
  /** The one they gave together, where there is such a chart. */
  readonly together?: PointView;
  /** How the person's and the worker's stand to one another. */
  readonly standing: ViewStanding;
  /** How many steps they lie apart; where both were given. */
  readonly apart?: number;
  /** What to ask where they differ. */
  readonly question?: string;
}

/** The days of the charts, where they are recorded. */
export interface ViewDays {
  /** The day of the person's. */
  readonly person?: CalendarDate;
  /** The day of the worker's. */
  readonly worker?: CalendarDate;
  /** The day of the one they filled in together. */
  readonly together?: CalendarDate;
}

/** What the person and a worker each see. */
export interface StarViews {
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, where it has one. */
  readonly scaleVersion?: string;
  /** The days of the charts. */
  readonly on: ViewDays;
  /** Whether every chart has a day, and it is the same. */
  readonly sameDay: boolean;
  /** Every point, in the scale's order. */
  readonly points: readonly ViewedPoint[];
  /** How many points both the person and the worker scored. */
  readonly comparable: number;
}

/**
 * Sets the person's and a worker's scores side by side, point by point, with those they gave together where there are any. Nothing is averaged, and neither
 * view is taken for the right one: where they differ, there is a question.
 *
 * Charts of different days are not refused, and `sameDay` tells. Points that are not the scale's are passed over.
 *
 * @param charts - the charts, each with who scored it
 * @param scale - their scale; defaults to the shipped one that the person's chart names
 * @returns every point of the scale as each of them scored it
 * @throws {@link SupportPlanError} `star-chart/rater-not-recorded` if a chart does not say who scored it; `star-chart/another-rater` if it says
 *   that somebody else did; `star-chart/another-scale` if the charts are not on one scale and version, or on one that is neither shipped
 *   nor given; `star-chart/point-twice` if a chart has a point twice; `star-chart/not-on-the-scale` if a score is outside the scale;
 *   `calendar/not-a-date` for a day that does not exist; a `star-scale/…` code, as in {@link starScale}, if the scale is inconsistent; or an
 *   `argument/…` code
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
 * points[0]?.standing; // => 'worker-higher'
 * points[0]?.question; // => 'The person gave 4 and the worker 7 for I AM. What does each of them see?'
 * points[1]?.standing; // => 'not-comparable'
 * ```
 */
export function starViews(charts: ViewedCharts, scale?: StarScale): StarViews {
  checkArgument('starViews', 'charts', charts, VIEWED_CHARTS);
  checkOptional('starViews', 'scale', scale, STAR_SCALE);
  const { person, worker, together } = charts;
  const known = scaleOf('starViews', person, scale, ['charts', 'person'], ['scale']);
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
    comparable: points.filter(({ standing }) => standing !== 'not-comparable').length,
  };
}

const RATERS = { person: 'the-person', worker: 'worker', together: 'together' } as const;

/** The readings of a chart that somebody scored; refuses one that somebody else did. */
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
    return { ...views, standing: 'not-comparable' };
  }
  if (person.score === worker.score) return { ...views, standing: 'same', apart: 0 };
  return {
    ...views,
    standing: person.score > worker.score ? 'person-higher' : 'worker-higher',
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
