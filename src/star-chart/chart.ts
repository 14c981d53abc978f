/**
 * Looks up scores and bands: where each reading of a chart falls on its scale.
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

/** One point of the scale with its score and band. */
export interface BandedReading {
  /** The point's id. */
  readonly point: string;
  /** The point's display label. */
  readonly label: string;
  /** The score, if one was given. */
  readonly score?: number;
  /** The score's band, if there is a score and the scale has bands. */
  readonly band?: StarBand;
}

/**
 * Finds the band that a score falls in.
 *
 * @param score - a whole number of the scale
 * @param scale - the scale; defaults to {@link POSP_STAR}
 * @returns the band
 * @throws `SupportPlanError` `star-chart/not-on-the-scale` if the score is outside the scale,
 *   `star-chart/no-bands` if the scale has no bands, a `star-scale/…` code, as in `starScale`, if the
 *   scale is inconsistent, or an `argument/…` code
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
 * Returns each point of the scale with its score and band, in the scale's order.
 *
 * A point with no score, or not on the chart, has no band: a missing score is never treated as zero.
 *
 * @param chart - the completed chart
 * @param scale - its scale; defaults to the shipped scale that the chart names
 * @returns every point of the scale
 * @throws `SupportPlanError` `star-chart/another-scale` if the chart is on a different scale or
 *   version, or its scale is neither shipped nor given; `star-chart/not-on-the-scale` if a score is outside
 *   the scale; `star-chart/point-twice` if the chart has the same point twice; a `star-scale/…` code, as in
 *   `starScale`, if the scale is inconsistent; or an `argument/…` code
 *
 * @example
 * ```ts
 * import { starChartBands } from 'supportplan';
 *
 * const bands = starChartBands({ scale: 'posp-star', readings: [{ point: 'i-want', score: 6 }] });
 *
 * const labels = bands.map((reading) => reading.band?.label ?? 'no score');
 *
 * labels; // => ['no score', 'starting to take steps', 'no score']
 * ```
 */
export function starChartBands(chart: StarChart, scale?: StarScale): readonly BandedReading[] {
  checkArgument('starChartBands', 'chart', chart, STAR_CHART);
  checkOptional('starChartBands', 'scale', scale, STAR_SCALE);
  const known = scaleOf('starChartBands', chart, scale, { chart: ['chart'], scale: ['scale'] });
  const readings = readingsOf('starChartBands', chart, known, ['chart']);
  return known.points.map(({ id, label }) => {
    const score = readings.get(id)?.score;
    if (score === undefined) return { point: id, label };
    const band = bandOf(score, known);
    return { point: id, label, score, ...(band !== undefined && { band }) };
  });
}

/**
 * Returns a chart's scale: the one given, once validated and matched to the
 * chart, or the shipped scale that the chart names.
 */
export function scaleOf(
  caller: string,
  chart: StarChart,
  scale: StarScale | undefined,
  paths: { readonly chart: Path; readonly scale: Path },
): StarScale {
  if (scale !== undefined) checkScale(caller, scale, paths.scale);
  return namedScale(caller, chart, scale, paths.chart);
}

/** Returns the scale that a chart names: the one given, already validated, or a shipped one. */
export function namedScale(
  caller: string,
  chart: StarChart,
  scale: StarScale | undefined,
  path: Path,
): StarScale {
  const known = scale ?? SHIPPED_STARS.find(({ id }) => id === chart.scale);
  if (known === undefined || known.id !== chart.scale) {
    const expected =
      scale === undefined ? 'the id of a shipped scale, when no scale is given' : 'the id of the scale given';
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
      'a different version, or none',
    );
  }
  return known;
}

/**
 * Indexes a chart's readings by point, skipping points that are not on the scale. Throws for a duplicate
 * point or a score outside the scale.
 */
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

/** The error for a reading whose point an earlier reading already has. */
export function pointTwice(caller: string, path: Path): SupportPlanError {
  const expected = 'a point that is not already on the chart';
  return misuseAt('star-chart/point-twice', caller, [...path, 'point'], expected, 'a duplicate');
}

/** Whether a value is a whole number within a valid scale. */
function isScoreOn(score: unknown, { lowest, highest }: StarScale): score is number {
  return Number.isInteger(score) && (score as number) >= lowest && (score as number) <= highest;
}

/** Throws if a score is outside a valid scale. */
export function checkScore(caller: string, score: number, scale: StarScale, path: Path): void {
  if (isScoreOn(score, scale)) return;
  const expected = `a whole number from ${scale.lowest} to ${scale.highest}`;
  throw misuseAt('star-chart/not-on-the-scale', caller, path, expected, describeNumber(score));
}

/** The band of a score that is on the scale; undefined if the scale has no bands. */
export function bandOf(score: number, { bands }: StarScale): StarBand | undefined {
  return bands.find(({ from, to }) => score >= from && score <= to);
}

/** The scales that a chart can use by id alone. */
export const SHIPPED_STARS: readonly StarScale[] = [POSP_STAR, PATHWAYS_STAR];
