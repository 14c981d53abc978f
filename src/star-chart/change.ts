/**
 * What changed between two star charts of one scale, point by point.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkArgument } from '../kernel/arguments.js';
import { misuseAt } from '../kernel/reading.js';
import type { Aim } from '../outcomes/outcome.js';
import { bandOf, namedScale, readingsOf, scaleOf } from './chart.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { STAR_CHANGE_OPTIONS, STAR_CHART } from './shapes.js';
import type { StarChart, StarRater, StarReading } from './star-chart.js';

/** Settings of {@link starChange}. */
export interface StarChangeOptions {
  /** The scale of the charts; defaults to the shipped one that they name. */
  readonly scale?: StarScale;
  /** What is wanted of points, by id: to move them on, or to keep them. Goes before the aims on the charts. */
  readonly aims?: Readonly<Record<string, Aim>>;
}

/** How the later score of a point stands to the earlier one. Not comparable where one of the two is missing. */
export type PointStanding = 'higher' | 'same' | 'lower' | 'not-comparable';

/** One point of a scale in two charts. */
export interface PointChange {
  /** The point's id. */
  readonly point: string;
  /** What the point is called. */
  readonly label: string;
  /** The earlier score, where one was given. */
  readonly before?: number;
  /** The later score, where one was given. */
  readonly after?: number;
  /** How the later stands to the earlier. */
  readonly standing: PointStanding;
  /** The later score less the earlier; where both were given. */
  readonly steps?: number;
  /** What was wanted of it. */
  readonly aim: Aim;
  /** Whether it was kept; for an aim to keep it only, and where both scores were given. */
  readonly aimMet?: boolean;
  /** The band of the earlier score. */
  readonly bandBefore?: StarBand;
  /** The band of the later score. */
  readonly bandAfter?: StarBand;
  /** How many bands up, or down where it is below zero; where both scores have one. */
  readonly bandsMoved?: number;
}

/** How far two charts lie apart: a sum of steps, and what it rests on. It says nothing of how somebody is. */
export interface StarDistance {
  /** The steps of all points that were scored both times, added up. Left out where there is none. */
  readonly steps?: number;
  /** How many points it rests on. */
  readonly points: number;
  /** How many points the scale has. */
  readonly of: number;
  /** How many are higher. */
  readonly higher: number;
  /** How many are the same. */
  readonly same: number;
  /** How many are lower. */
  readonly lower: number;
  /** How many lack a score, or both. */
  readonly notComparable: number;
}

/** Who scored, of two charts. */
export interface StarChangeRaters {
  /** Who gave the earlier scores, where that is recorded. */
  readonly before?: StarRater;
  /** Who gave the later scores, where that is recorded. */
  readonly after?: StarRater;
}

/** How the days of two charts stand: the first chart is of the earlier day, of the later, or of the same; not known where one has no day. */
export type StarChangeOrder = 'earlier-first' | 'later-first' | 'same-day' | 'not-known';

/** What changed between two star charts. */
export interface StarChange {
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, where it has one. */
  readonly scaleVersion?: string;
  /** The day of the chart given as the earlier one. */
  readonly from?: CalendarDate;
  /** The day of the chart given as the later one. */
  readonly to?: CalendarDate;
  /** How the two days stand. With `later-first` the charts are the wrong way round: what went down is told as higher. */
  readonly order: StarChangeOrder;
  /** Who scored. */
  readonly ratedBy: StarChangeRaters;
  /** Whether both charts say who scored, and it is the same. */
  readonly sameRater: boolean;
  /** Every point, in the scale's order. */
  readonly points: readonly PointChange[];
  /** How far the two lie apart. */
  readonly distance: StarDistance;
  /** How many readings of the two charts were passed over, because their point is not one of the scale's. */
  readonly passedOver: number;
}

/**
 * Compares two star charts of one scale, point by point. A point without a score in one of them is not comparable: missing is never zero.
 *
 * Which chart is the earlier one is for the caller to say; `order` tells what their days say. The aim of a point is the one given for it, else the one
 * on the earlier reading, else on the later, else to move on. Readings of points that are not the scale's are passed over, and counted in `passedOver`.
 *
 * @param before - the earlier chart
 * @param after - the later chart, on the same scale and the same version of it
 * @param options - the scale, where it is not a shipped one, and aims
 * @returns every point of the scale, and how far the charts lie apart
 * @throws {@link SupportPlanError} `star-chart/another-scale` if the charts are not on one scale and version, or on one that is neither shipped
 *   nor given; `star-chart/point-twice` if a chart has a point twice; `star-chart/not-on-the-scale` if a score is outside the scale;
 *   `star-chart/unknown-point` for an aim for a point that the scale does not have; `calendar/not-a-date` for a day that does not exist; a
 *   `star-scale/…` code, as in {@link starScale}, if the scale is inconsistent; or an `argument/…` code
 *
 * @example
 * ```ts
 * import { starChange } from 'supportplan';
 *
 * const change = starChange(
 *   { scale: 'posp-star', readings: [{ point: 'i-am', score: 4 }, { point: 'i-want', score: 7 }] },
 *   { scale: 'posp-star', readings: [{ point: 'i-am', score: 6 }] },
 * );
 *
 * change.points.map((point) => point.standing); // => ['higher', 'not-comparable', 'not-comparable']
 * change.points[0]?.bandAfter?.label; // => 'starting to take steps'
 * change.distance; // => { steps: 2, points: 1, of: 3, higher: 1, same: 0, lower: 0, notComparable: 2 }
 * ```
 */
export function starChange(before: StarChart, after: StarChart, options: StarChangeOptions = {}): StarChange {
  checkArgument('starChange', 'before', before, STAR_CHART);
  checkArgument('starChange', 'after', after, STAR_CHART);
  checkArgument('starChange', 'options', options, STAR_CHANGE_OPTIONS);
  const { aims = {} } = options;
  const scale = scaleOf('starChange', before, options.scale, ['before'], ['options', 'scale']);
  namedScale('starChange', after, scale, ['after']);
  const earlier = readingsOf('starChange', before, scale, ['before']);
  const later = readingsOf('starChange', after, scale, ['after']);
  checkAims(aims, scale);
  return changeBetween([before, earlier], [after, later], scale, aims);
}

/** A chart that was checked, and its readings by point. */
export type ReadChart = readonly [chart: StarChart, readings: ReadonlyMap<string, StarReading>];

/** {@link starChange} for charts that were checked. */
export function changeBetween(
  [before, earlier]: ReadChart,
  [after, later]: ReadChart,
  scale: StarScale,
  aims: Readonly<Record<string, Aim>>,
): StarChange {
  const points = scale.points.map((point) => {
    const [was, is] = [earlier.get(point.id), later.get(point.id)];
    const given = Object.hasOwn(aims, point.id) ? aims[point.id] : undefined;
    return pointChange(point, was?.score, is?.score, given ?? was?.aim ?? is?.aim ?? 'achieve', scale);
  });
  return {
    scale: scale.id,
    ...(scale.version !== undefined && { scaleVersion: scale.version }),
    ...(before.on !== undefined && { from: before.on }),
    ...(after.on !== undefined && { to: after.on }),
    order: orderOf(before.on, after.on),
    ratedBy: {
      ...(before.ratedBy !== undefined && { before: before.ratedBy }),
      ...(after.ratedBy !== undefined && { after: after.ratedBy }),
    },
    sameRater: before.ratedBy !== undefined && before.ratedBy === after.ratedBy,
    points,
    distance: distanceOf(points),
    // no point of the scale is there twice
    passedOver: before.readings.length - earlier.size + after.readings.length - later.size,
  };
}

function orderOf(from: CalendarDate | undefined, to: CalendarDate | undefined): StarChangeOrder {
  if (from === undefined || to === undefined) return 'not-known';
  if (from === to) return 'same-day';
  return from < to ? 'earlier-first' : 'later-first';
}

/** Refuses aims for points that the scale does not have. */
function checkAims(aims: Readonly<Record<string, Aim>>, { points }: StarScale): void {
  const known = new Set(points.map(({ id }) => id));
  const place = Object.keys(aims).findIndex((id) => !known.has(id));
  if (place < 0) return;
  const path = ['options', 'aims', place];
  const expected = 'an aim for a point of the scale';
  throw misuseAt('star-chart/unknown-point', 'starChange', path, expected, 'one for another point');
}

function pointChange(
  { id, label }: StarPoint,
  before: number | undefined,
  after: number | undefined,
  aim: Aim,
  scale: StarScale,
): PointChange {
  const [bandBefore, bandAfter] = [before, after].map((score) =>
    score === undefined ? undefined : bandOf(score, scale),
  );
  const scored = {
    point: id,
    label,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    aim,
    ...(bandBefore !== undefined && { bandBefore }),
    ...(bandAfter !== undefined && { bandAfter }),
  };
  if (before === undefined || after === undefined) return { ...scored, standing: 'not-comparable' };
  const steps = after - before;
  return {
    ...scored,
    standing: steps > 0 ? 'higher' : steps < 0 ? 'lower' : 'same',
    steps,
    ...(aim === 'maintain' && { aimMet: steps >= 0 }),
    ...(bandBefore !== undefined &&
      bandAfter !== undefined && {
        bandsMoved: scale.bands.indexOf(bandAfter) - scale.bands.indexOf(bandBefore),
      }),
  };
}

function distanceOf(points: readonly PointChange[]): StarDistance {
  const having = (standing: PointStanding): number =>
    points.filter((point) => point.standing === standing).length;
  const notComparable = having('not-comparable');
  const compared = points.length - notComparable;
  const steps = points.reduce((sum, point) => sum + (point.steps ?? 0), 0);
  return {
    ...(compared > 0 && { steps }),
    points: compared,
    of: points.length,
    higher: having('higher'),
    same: having('same'),
    lower: having('lower'),
    notComparable,
  };
}
