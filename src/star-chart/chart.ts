/**
 * Scores and their bands: where each reading of a chart lies on its scale.
 *
 * @module
 */
import { checkArgument, checkOptional } from '../kernel/arguments.js';
import { describeText, misuse, type Path, type SupportPlanError } from '../kernel/error.js';
import { describeNumber, misuseAt } from '../kernel/reading.js';
import { checkScale } from './check-scale.js';
import { PATHWAYS_STAR, POSP_STAR, type StarBand, type StarScale } from './scale.js';
import { SCORE, STAR_CHART, STAR_SCALE } from './shapes.js';
import type { StarChart, StarReading } from './star-chart.js';

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
 * @param scale - the scale; defaults to {@link POSP_STAR}
 * @returns the band
 * @throws {@link SupportPlanError} `star-chart/not-on-the-scale` if the score is outside the scale, `star-chart/no-bands` if the scale
 *   has no bands, a `star-scale/…` code, as in {@link starScale}, if the scale is inconsistent, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { starBand } from 'supportplan/star-chart';
 *
 * starBand(4).id; // => 'band-3-4'
 * ```
 */
export function starBand(score: number, scale: StarScale = POSP_STAR): StarBand {
  checkArgument('starBand', 'score', score, SCORE);
  checkArgument('starBand', 'scale', scale, STAR_SCALE);
  checkScale('starBand', scale, ['scale']);
  checkScore('starBand', score, scale, ['score']);
  const band = bandOf(score, scale);
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
 * @param scale - its scale; defaults to the shipped one that the chart names
 * @returns every point of the scale
 * @throws {@link SupportPlanError} `star-chart/another-scale` if the chart is on another scale or version, or on one that is neither shipped
 *   nor given; `star-chart/not-on-the-scale` if a score is outside the scale; `star-chart/point-twice` if the chart has a point twice; a
 *   `star-scale/…` code, as in {@link starScale}, if the scale is inconsistent; or an `argument/…` code
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
  checkArgument('starChartBands', 'chart', chart, STAR_CHART);
  checkOptional('starChartBands', 'scale', scale, STAR_SCALE);
  const known = scaleOf('starChartBands', chart, scale, ['chart'], ['scale']);
  const readings = readingsOf('starChartBands', chart, known, ['chart']);
  return known.points.map(({ id, label }) => {
    const score = readings.get(id)?.score;
    if (score === undefined) return { point: id, label };
    const band = bandOf(score, known);
    return { point: id, label, score, ...(band !== undefined && { band }) };
  });
}

/** The scale of a chart: the one given, which must be consistent and the chart's, or the shipped one that the chart names. */
export function scaleOf(
  caller: string,
  chart: StarChart,
  scale: StarScale | undefined,
  path: Path,
  scalePath: Path,
): StarScale {
  if (scale !== undefined) checkScale(caller, scale, scalePath);
  return namedScale(caller, chart, scale, path);
}

/** The scale that a chart names: the one given, already checked, or a shipped one. */
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

/** The readings of a chart by point, without those whose point is not on the scale. Refuses a point that is there twice, and a score outside the scale. */
export function readingsOf(
  caller: string,
  { readings: given }: StarChart,
  scale: StarScale,
  path: Path,
): ReadonlyMap<string, StarReading> {
  const known = new Set(scale.points.map(({ id }) => id));
  const readings = new Map<string, StarReading>();
  given.forEach((reading, place) => {
    const { point, score } = reading;
    if (!known.has(point)) return;
    const at = [...path, 'readings', place];
    if (readings.has(point)) throw pointTwice(caller, at);
    if (score !== undefined) checkScore(caller, score, scale, [...at, 'score']);
    readings.set(point, reading);
  });
  return readings;
}

/** The error about a reading whose point an earlier reading already has. */
export function pointTwice(caller: string, path: Path): SupportPlanError {
  const expected = 'a point that the chart does not have already';
  return misuseAt('star-chart/point-twice', caller, [...path, 'point'], expected, 'one that it has');
}

/** Whether a value is a score on a consistent scale. */
function isScoreOn(score: unknown, { lowest, highest }: StarScale): score is number {
  return Number.isInteger(score) && (score as number) >= lowest && (score as number) <= highest;
}

/** Refuses a score that is outside a consistent scale. */
export function checkScore(caller: string, score: number, scale: StarScale, path: Path): void {
  if (isScoreOn(score, scale)) return;
  const expected = `a whole number from ${scale.lowest} to ${scale.highest}`;
  throw misuseAt('star-chart/not-on-the-scale', caller, path, expected, describeNumber(score));
}

/** The band of a score that is on the scale; undefined where the scale has no bands. */
export function bandOf(score: number, { bands }: StarScale): StarBand | undefined {
  return bands.find(({ from, to }) => score >= from && score <= to);
}

/** The scales that a chart can name without bringing them. */
export const SHIPPED_STARS: readonly StarScale[] = [POSP_STAR, PATHWAYS_STAR];
