/**
 * Compares two star charts on the same scale, point by point.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkArgument } from '../kernel/arguments.js';
import { misuseAt } from '../kernel/reading.js';
import {
  COUNT,
  FLAG,
  list,
  object,
  optional,
  options,
  record,
  type Shape,
  shape,
  TEXT,
  words,
} from '../kernel/shape.js';
import type { OutcomeAim } from '../outcomes/outcome.js';
import { AIM } from '../outcomes/shapes.js';
import { SOME_DAY, SOME_TEXT } from '../person/shapes.js';
import { bandOf, namedScale, readingsOf, scaleOf } from './chart.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { SOME_RATER, SOME_SCALE, SOME_SCORE, STAR_BAND, STAR_CHART } from './shapes.js';
import type { StarChart, StarRater, StarReading } from './star-chart.js';

/** Settings of {@link starChange}. */
export interface StarChangeOptions {
  /** The charts' scale. Defaults to the shipped scale that they name. */
  readonly scale?: StarScale;
  /** The aim for each point, by point id. Overrides the aims on the charts. */
  readonly aims?: Readonly<Record<string, OutcomeAim>>;
}

/** How a point's later score compares with its earlier one. `not-comparable` if either is missing. */
export type PointComparison = 'higher' | 'same' | 'lower' | 'not-comparable';

/** How one point of the scale changed between two charts. */
export interface PointChange {
  /** The point's id. */
  readonly point: string;
  /** The point's display label. */
  readonly label: string;
  /** The earlier score, if one was given. */
  readonly before?: number;
  /** The later score, if one was given. */
  readonly after?: number;
  /** How the later score compares with the earlier one. */
  readonly comparison: PointComparison;
  /** The later score minus the earlier one, if both were given. */
  readonly steps?: number;
  /** The aim that applied: from the options, else the earlier reading, else the later, else `achieve`. */
  readonly aim: OutcomeAim;
  /** Whether the score was kept or rose. Present only if the aim is `maintain` and both scores were given. */
  readonly aimMet?: boolean;
  /** The earlier score's band, if it has one. */
  readonly bandBefore?: StarBand;
  /** The later score's band, if it has one. */
  readonly bandAfter?: StarBand;
  /** Bands moved: positive is up, negative is down. Present only if both scores have a band. */
  readonly bandsMoved?: number;
}

/**
 * The total change between two charts, and how many points it covers.
 * It is not a measure of how the person is.
 */
export interface StarDistance {
  /** The sum of the steps of all points scored both times. Omitted if there are none. */
  readonly steps?: number;
  /** How many points were scored both times. */
  readonly points: number;
  /** How many points the scale has. */
  readonly of: number;
  /** Points with a higher score. */
  readonly higher: number;
  /** Points with the same score. */
  readonly same: number;
  /** Points with a lower score. */
  readonly lower: number;
  /** Points missing one or both scores. */
  readonly notComparable: number;
}

/** Who gave the scores of two charts. */
export interface StarChangeRaters {
  /** Who gave the earlier scores, if recorded. */
  readonly before?: StarRater;
  /** Who gave the later scores, if recorded. */
  readonly after?: StarRater;
}

/**
 * Whether the first chart's day is the earlier, the later or the
 * same. `not-known` if either chart has no day.
 */
export type StarChangeOrder = 'earlier-first' | 'later-first' | 'same-day' | 'not-known';

/** What changed between two star charts. */
export interface StarChange {
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, if it has one. */
  readonly scaleVersion?: string;
  /** The day of the `before` chart. */
  readonly from?: CalendarDate;
  /** The day of the `after` chart. */
  readonly to?: CalendarDate;
  /**
   * The order of the two days. With `later-first` the charts are
   * swapped: a score that fell shows as `higher`.
   */
  readonly order: StarChangeOrder;
  /** Who gave the scores. */
  readonly ratedBy: StarChangeRaters;
  /** True if both charts record who scored and it is the same. */
  readonly sameRater: boolean;
  /** Every point of the scale, in its order. */
  readonly points: readonly PointChange[];
  /** The total change. */
  readonly distance: StarDistance;
  /** How many readings in the two charts were skipped, because their point is not on the scale. */
  readonly passedOver: number;
}

/**
 * Compares two star charts on the same scale, point by point.
 *
 * A point without a score in either chart is `not-comparable`: a missing score is never treated as zero.
 *
 * The caller decides which chart is earlier; `order` reports what their days say. A point's aim comes from
 * `options.aims`, else the earlier reading, else the later, else `achieve`. Readings whose point is not on
 * the scale are skipped and counted in `passedOver`.
 *
 * @param before - the earlier chart
 * @param after - the later chart, on the same scale and version
 * @param options - the scale, if it is not a shipped one, and the aims
 * @returns the change at every point of the scale, and in total
 * @throws `SupportPlanError` `star-chart/another-scale` if the charts are not on the same scale and
 *   version, or their scale is neither shipped nor given; `star-chart/point-twice` if a chart has the same
 *   point twice; `star-chart/not-on-the-scale` if a score is outside the scale; `star-chart/unknown-point` if
 *   an aim names a point that is not on the scale; `calendar/not-a-date` for a day that does not exist; a
 *   `star-scale/…` code, as in `starScale`, if the scale is inconsistent; or an `argument/…` code
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
 * change.points.map((point) => point.comparison); // => ['higher', 'not-comparable', 'not-comparable']
 * change.points[0]?.bandAfter?.label; // => 'starting to take steps'
 * change.distance; // => { steps: 2, points: 1, of: 3, higher: 1, same: 0, lower: 0, notComparable: 2 }
 * ```
 */
export function starChange(before: StarChart, after: StarChart, options: StarChangeOptions = {}): StarChange {
  checkArgument('starChange', 'before', before, STAR_CHART);
  checkArgument('starChange', 'after', after, STAR_CHART);
  checkArgument('starChange', 'options', options, STAR_CHANGE_OPTIONS);
  const { aims = {} } = options;
  const scale = scaleOf('starChange', before, options.scale, {
    chart: ['before'],
    scale: ['options', 'scale'],
  });
  namedScale('starChange', after, scale, ['after']);
  const earlier = readingsOf('starChange', before, scale, ['before']);
  const later = readingsOf('starChange', after, scale, ['after']);
  checkAims(aims, scale);
  return changeBetween([before, earlier], [after, later], scale, aims);
}

/** A validated chart, and its readings by point. */
export type ReadChart = readonly [chart: StarChart, readings: ReadonlyMap<string, StarReading>];

/** {@link starChange} without validation, for charts that are already checked. */
export function changeBetween(
  [before, earlier]: ReadChart,
  [after, later]: ReadChart,
  scale: StarScale,
  aims: Readonly<Record<string, OutcomeAim>>,
): StarChange {
  const points = scale.points.map((point) => {
    const [was, is] = [earlier.get(point.id), later.get(point.id)];
    const given = Object.hasOwn(aims, point.id) ? aims[point.id] : undefined;
    const aim = given ?? was?.aim ?? is?.aim ?? 'achieve';
    return pointChange(point, { before: was?.score, after: is?.score }, aim, scale);
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
    // each map holds the readings on the scale, so the rest were skipped
    passedOver: before.readings.length - earlier.size + after.readings.length - later.size,
  };
}

function orderOf(from: CalendarDate | undefined, to: CalendarDate | undefined): StarChangeOrder {
  if (from === undefined || to === undefined) return 'not-known';
  if (from === to) return 'same-day';
  return from < to ? 'earlier-first' : 'later-first';
}

/** Throws if an aim is for a point that is not on the scale. */
function checkAims(aims: Readonly<Record<string, OutcomeAim>>, { points }: StarScale): void {
  const known = new Set(points.map(({ id }) => id));
  const place = Object.keys(aims).findIndex((id) => !known.has(id));
  if (place < 0) return;
  const path = ['options', 'aims', place];
  const expected = 'an aim for a point of the scale';
  throw misuseAt('star-chart/unknown-point', 'starChange', path, expected, 'one for an unknown point');
}

function pointChange(
  { id, label }: StarPoint,
  { before, after }: Readonly<Record<'before' | 'after', number | undefined>>,
  aim: OutcomeAim,
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
  if (before === undefined || after === undefined) return { ...scored, comparison: 'not-comparable' };
  const steps = after - before;
  return {
    ...scored,
    comparison: steps > 0 ? 'higher' : steps < 0 ? 'lower' : 'same',
    steps,
    ...(aim === 'maintain' && { aimMet: steps >= 0 }),
    ...(bandBefore !== undefined &&
      bandAfter !== undefined && {
        bandsMoved: scale.bands.indexOf(bandAfter) - scale.bands.indexOf(bandBefore),
      }),
  };
}

function distanceOf(points: readonly PointChange[]): StarDistance {
  const having = (comparison: PointComparison): number =>
    points.filter((point) => point.comparison === comparison).length;
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

export const STAR_CHANGE_OPTIONS: Shape<StarChangeOptions> = /* @__PURE__ */ shape(() =>
  options<StarChangeOptions>({ scale: SOME_SCALE, aims: optional(record(AIM)) }),
);

/** What `starChange` returns. */
export const STAR_CHANGE: Shape<StarChange> = /* @__PURE__ */ shape(() =>
  object<StarChange>(
    {
      scale: TEXT,
      scaleVersion: SOME_TEXT,
      from: SOME_DAY,
      to: SOME_DAY,
      order: words(['earlier-first', 'later-first', 'same-day', 'not-known']),
      ratedBy: object<StarChangeRaters>({ before: SOME_RATER, after: SOME_RATER }),
      sameRater: FLAG,
      points: list(
        object<PointChange>({
          point: TEXT,
          label: TEXT,
          before: SOME_SCORE,
          after: SOME_SCORE,
          comparison: words(['higher', 'same', 'lower', 'not-comparable']),
          steps: SOME_SCORE,
          aim: AIM,
          aimMet: optional(FLAG),
          bandBefore: optional(STAR_BAND),
          bandAfter: optional(STAR_BAND),
          bandsMoved: SOME_SCORE,
        }),
      ),
      distance: object<StarDistance>({
        steps: SOME_SCORE,
        points: COUNT,
        of: COUNT,
        higher: COUNT,
        same: COUNT,
        lower: COUNT,
        notComparable: COUNT,
      }),
      passedOver: COUNT,
    },
    'what starChange returns',
  ),
);
