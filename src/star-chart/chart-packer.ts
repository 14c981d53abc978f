/**
 * The scores of a star chart as bytes, a place for each point of the scale.
 *
 * @module
 */

import { describeText, type Path, type SupportPlanError } from '../kernel/error.js';
import { misuseAt } from '../kernel/reading.js';
import { noReadings, scoreOn } from './chart.js';
import type { StarScale } from './scale.js';
import type { StarChart, StarReading } from './star-chart.js';

/** Puts the scores of a chart into bytes from a place on: 0 for no score, 1 for the lowest, and so on. The person and which chart are for errors. */
export type ChartPacker = (
  chart: StarChart | undefined,
  bytes: Uint8Array,
  start: number,
  person: number,
  which: 'before' | 'after',
) => void;

/** Makes a packer for charts of one scale. */
export function chartPacker(caller: string, scale: StarScale): ChartPacker {
  const { id, version, lowest, highest } = scale;
  const ids = scale.points.map((point) => point.id);
  const places = new Map(ids.map((point, place) => [point, place]));
  const points = ids.length;

  const refusal = (
    code: `star-chart/${string}`,
    place: Path,
    expected: string,
    got: string,
  ): SupportPlanError => misuseAt(code, caller, ['pairs', ...place], expected, got);

  const byteOf = (score: number | undefined, person: number, which: string, reading: number): number => {
    if (score === undefined) return 0;
    if (Number.isInteger(score) && score >= lowest && score <= highest) return score - lowest + 1;
    // which is not so: this throws
    return scoreOn(caller, score, scale, ['pairs', person, which, 'readings', reading, 'score']);
  };

  const checkScale = (chart: StarChart, person: number, which: string): void => {
    if (chart.scale !== id) {
      const got = describeText(chart.scale);
      throw refusal('star-chart/another-scale', [person, which, 'scale'], 'the id of the scale given', got);
    }
    if (chart.scaleVersion !== version) {
      const at = [person, which, 'scaleVersion'];
      throw refusal('star-chart/another-scale', at, 'the version of the scale', 'another, or none');
    }
  };

  /** The rest of a chart, from the first reading that is not at its point's place; the points before it have been seen. */
  const packRest = (
    readings: readonly StarReading[],
    from: number,
    bytes: Uint8Array,
    start: number,
    person: number,
    which: string,
  ): void => {
    const seen = new Uint8Array(points).fill(1, 0, from);
    bytes.fill(0, start + from, start + points);
    for (let reading = from; reading < readings.length; reading += 1) {
      const { point, score } = readings[reading] as StarReading;
      const place = places.get(point);
      if (place === undefined) continue;
      if (seen[place] === 1) {
        const at = [person, which, 'readings', reading, 'point'];
        throw refusal('star-chart/point-twice', at, 'there once', 'one of a reading before');
      }
      seen[place] = 1;
      bytes[start + place] = byteOf(score, person, which, reading);
    }
  };

  return (chart, bytes, start, person, which) => {
    if (chart === undefined) {
      bytes.fill(0, start, start + points);
      return;
    }
    checkScale(chart, person, which);
    const { readings } = chart;
    if (!Array.isArray(readings)) throw noReadings(caller, readings, ['pairs', person, which]);
    // charts mostly have every point in the scale's order, and then no point needs looking up
    let place = 0;
    while (place < points && place < readings.length) {
      const { point, score } = readings[place] as StarReading;
      if (point !== ids[place]) break;
      bytes[start + place] = byteOf(score, person, which, place);
      place += 1;
    }
    if (place < points || place < readings.length) packRest(readings, place, bytes, start, person, which);
  };
}
