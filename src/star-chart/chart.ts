/**
 * A star chart as it was filled in, and the bands its scores fall in.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { describeText, misuse } from '../kernel/error.js';
import { describeValue } from '../kernel/reading.js';
import type { Statement } from '../person/statement.js';
import { POSP_STAR, type StarBand, type StarScale } from './scale.js';

/** Who can have given a score. */
export const STAR_RATERS = ['the-person', 'worker', 'together'] as const;

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
}

/** A star chart, filled in. A score is a place in a conversation, not a grade. */
export interface StarChart {
  /** The scale's id: `posp-star`. */
  readonly scale: string;
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
 * @throws {@link SupportPlanError} `star-chart/not-on-the-scale` when the score is not one of the scale's
 *
 * @example
 * ```ts
 * import { starBand } from 'supportplan';
 *
 * starBand(4).id; // => 'band-3-4'
 * ```
 */
export function starBand(score: number, scale: StarScale = POSP_STAR): StarBand {
  const band = scale.bands.find(({ from, to }) => Number.isInteger(score) && score >= from && score <= to);
  if (band === undefined) {
    const expected = `a whole number from ${scale.lowest} to ${scale.highest}`;
    const got = typeof score === 'number' ? String(score) : describeValue(score);
    throw misuse('star-chart/not-on-the-scale', 'starBand', 'score', expected, got);
  }
  return band;
}

/**
 * Puts the band of its score beside each point of a chart, in the scale's order.
 *
 * A point without a score, or not on the chart at all, comes without a band: missing is never zero.
 *
 * @param chart - the chart as it was filled in
 * @param scale - its scale; {@link POSP_STAR} unless told
 * @returns every point of the scale
 * @throws {@link SupportPlanError} `star-chart/another-scale` when the chart names another scale, and
 *   `star-chart/not-on-the-scale` when a score is not one of the scale's
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
export function starChartBands(chart: StarChart, scale: StarScale = POSP_STAR): readonly BandedReading[] {
  if (chart.scale !== scale.id) {
    throw misuse(
      'star-chart/another-scale',
      'starChartBands',
      'chart.scale',
      'the id of the scale given',
      describeText(chart.scale),
    );
  }
  return scale.points.map(({ id, label }) => {
    const score = chart.readings.find((reading) => reading.point === id)?.score;
    return { point: id, label, ...(score !== undefined && { score, band: starBand(score, scale) }) };
  });
}
