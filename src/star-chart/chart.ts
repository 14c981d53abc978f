/**
 * A star chart as it was filled in, and the bands its scores fall in.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { describeText, misuse, type Path, type SupportPlanError } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { describeValue, misuseAt } from '../kernel/reading.js';
import type { Aim } from '../outcomes/outcome.js';
import type { Statement } from '../person/statement.js';
import { PATHWAYS_STAR, POSP_STAR, type StarBand, type StarScale } from './scale.js';
import { soundScale } from './sound-scale.js';

/** Who can have given a score. */
export const STAR_RATERS = /* @__PURE__ */ frozen(['the-person', 'worker', 'together'] as const);

/** Who gave the scores. */
export type StarRater = (typeof STAR_RATERS)[number];

/** One point of a chart: the words, and the score where there is one. */
export interface StarReading {
  /** The point's id in the scale: `i-am`. */
  readonly point: string;
  /** What was said. Kept apart from the score. */
  readonly narrative?: Statement;
  /** The score, a whole number of the scale. Left out where none was given: missing is never zero. */
  readonly score?: number;
  /** What is wanted of it from here: to move it on, unless told, or to keep it as it is. */
  readonly aim?: Aim;
}

/** A star chart, filled in. A score is a place in a conversation, not a grade. */
export interface StarChart {
  /** The scale's id: `posp-star`. */
  readonly scale: string;
  /** The scale's version, where it has one. */
  readonly scaleVersion?: string;
  /** The day it was filled in. */
  readonly on?: CalendarDate;
  /** Who gave the scores. */
  readonly ratedBy?: StarRater;
  /** The points. */
  readonly readings: readonly StarReading[];
}

/** One point with the band of its score. */
export interface BandedReading {
  /** The point's id. */
  readonly point: string;
  /** What the point is called. */
  readonly label: string;
  /** The score, where one was given. */
  readonly score?: number;
  /** The band it falls in, where one was given. */
  readonly band?: StarBand;
}

/**
 * Finds the band that a score falls in.
 *
 * @param score - a whole number of the scale
 * @param scale - the scale; {@link POSP_STAR} unless told
 * @returns the band
 * @throws {@link SupportPlanError} `star-chart/not-on-the-scale` when the score is not one of the scale's,
 *   `star-chart/no-bands` when the scale has none, and a `star-scale/…` code, as of {@link starScale}, when it does not hang together
 *
 * @example
 * ```ts
 * import { starBand } from 'supportplan';
 *
 * starBand(4).id; // => 'band-3-4'
 * ```
 */
export function starBand(score: number, scale: StarScale = POSP_STAR): StarBand {
  soundScale('starBand', scale, ['scale']);
  const band = bandOf(scoreOn('starBand', score, scale), scale);
  if (band === undefined) {
    throw misuse('star-chart/no-bands', 'starBand', 'scale', 'a scale with bands', 'one without');
  }
  return band;
}

/**
 * Puts the band of its score beside each point of a chart, in the scale's order.
 *
 * A point without a score, or not on the chart at all, comes without a band: missing is never zero.
 *
 * @param chart - the chart as it was filled in
 * @param scale - its scale; the shipped one that the chart names, unless told
 * @returns every point of the scale
 * @throws {@link SupportPlanError} `star-chart/another-scale` when the chart names another scale or another version of it, or
 *   one that is not shipped and none is given; `star-chart/not-on-the-scale` when a score is not one of the scale's; `star-chart/no-readings` when the
 *   chart has no list of readings; a `star-scale/…` code, as of {@link starScale}, when the scale does not hang together
 *
 * @example
 * ```ts
 * import { starChartBands } from 'supportplan';
 *
 * const bands = starChartBands({ scale: 'posp-star', readings: [{ point: 'i-want', score: 6 }] });
 *
 * bands.map((reading) => reading.band?.label ?? 'no score'); // => ['no score', 'starting to take steps', 'no score']
 * ```
 */
export function starChartBands(chart: StarChart, scale?: StarScale): readonly BandedReading[] {
  const known = scaleOf('starChartBands', chart, scale, ['chart'], ['scale']);
  const { readings } = chart;
  if (!Array.isArray(readings)) throw noReadings('starChartBands', readings, ['chart']);
  return known.points.map(({ id, label }) => {
    const score = (readings as StarChart['readings']).find((reading) => reading.point === id)?.score;
    if (score === undefined) return { point: id, label };
    scoreOn('starChartBands', score, known);
    const band = bandOf(score, known);
    return { point: id, label, score, ...(band !== undefined && { band }) };
  });
}

/** The scale of a chart: the one given, which must hang together and be the chart's, or the shipped one that the chart names. */
export function scaleOf(
  caller: string,
  chart: StarChart,
  scale: StarScale | undefined,
  path: Path,
  scalePath: Path,
): StarScale {
  if (scale !== undefined) soundScale(caller, scale, scalePath);
  return namedScale(caller, chart, scale, path);
}

/** The scale that a chart names: the one given, which has been looked at, or a shipped one. */
export function namedScale(
  caller: string,
  chart: StarChart,
  scale: StarScale | undefined,
  path: Path,
): StarScale {
  const known = scale ?? SHIPPED_STARS.find(({ id }) => id === chart.scale);
  if (known === undefined || known.id !== chart.scale) {
    const expected =
      scale === undefined ? 'the id of a shipped scale, where none is given' : 'the id of the scale given';
    const got = describeText(chart.scale);
    throw misuseAt('star-chart/another-scale', caller, [...path, 'scale'], expected, got);
  }
  if (known.version !== chart.scaleVersion) {
    const expected = 'the version of the scale';
    throw misuseAt(
      'star-chart/another-scale',
      caller,
      [...path, 'scaleVersion'],
      expected,
      'another, or none',
    );
  }
  return known;
}

/** The error about a chart whose readings are no list. */
export function noReadings(caller: string, got: unknown, path: Path): SupportPlanError {
  const expected = 'a list of readings, empty where there are none';
  return misuseAt('star-chart/no-readings', caller, [...path, 'readings'], expected, describeValue(got));
}

/** Refuses a score that is not one of a sound scale's. */
export function scoreOn(
  caller: string,
  score: number,
  { lowest, highest }: StarScale,
  place: Path = ['score'],
): number {
  if (Number.isInteger(score) && score >= lowest && score <= highest) return score;
  const expected = `a whole number from ${lowest} to ${highest}`;
  const got = typeof score === 'number' ? String(score) : describeValue(score);
  throw misuseAt('star-chart/not-on-the-scale', caller, place, expected, got);
}

/** The band of a score that is on the scale; undefined where the scale has no bands. */
export function bandOf(score: number, { bands }: StarScale): StarBand | undefined {
  return bands.find(({ from, to }) => score >= from && score <= to);
}

/** The scales that a chart can name without bringing them. */
export const SHIPPED_STARS: readonly StarScale[] = [POSP_STAR, PATHWAYS_STAR];
