/**
 * The before-and-after table of scores that a tally holds for each point, and the scale of the tally.
 *
 * @module
 */

import type { Path } from '../../kernel/error.js';
import { misuseAt } from '../../kernel/reading.js';
import { options, type Shape, shape } from '../../kernel/shape.js';
import type { StarScale } from '../scale.js';
import { STAR_SCALE } from '../shapes.js';

/** The scale of a tally. */
export interface OnStarScale {
  /** The scale's id: `posp-star`. */
  readonly scale: string;
  /** The scale's version, if it has one. */
  readonly scaleVersion?: string;
  /** The lowest score of the scale. */
  readonly lowest: number;
  /** The highest score of the scale. */
  readonly highest: number;
  /** The ids of the scale's points, in its order. */
  readonly points: readonly string[];
}

/** Options of the tally functions. */
export interface StarTallyOptions {
  /** The scale that the charts are on. */
  readonly scale: StarScale;
}

/** The fields that identify a tally's scale. */
export function onStarScale({ id, version, lowest, highest, points }: StarScale): OnStarScale {
  return {
    scale: id,
    ...(version !== undefined && { scaleVersion: version }),
    lowest,
    highest,
    points: points.map((point) => point.id),
  };
}

/** Throws if a tally's scale differs from the scale, or the other tally, that it is used with. */
export function checkSameScale(caller: string, path: Path, given: OnStarScale, known: OnStarScale): void {
  const { points } = known;
  const same =
    given.scale === known.scale &&
    given.scaleVersion === known.scaleVersion &&
    given.lowest === known.lowest &&
    given.highest === known.highest &&
    given.points.length === points.length &&
    points.every((id, place) => id === given.points[place]);
  if (same) return;
  const expected = 'on the same scale, with the same version, scores and points';
  throw misuseAt('star-tally/another-scale', caller, path, expected, 'one on a different scale');
}

/** The number of rows, and of columns, in a table: one for no score and one for each score. */
export function tableWidth({ lowest, highest }: Pick<StarScale, 'lowest' | 'highest'>): number {
  return highest - lowest + 2;
}

/**
 * The number of people at each score, lowest first, by rows (before) or columns (after). Missing
 * scores are not counted.
 */
export function scoreCounts(
  table: readonly number[],
  width: number,
  of: 'before' | 'after',
): readonly number[] {
  const [line, step] = of === 'before' ? [width, 1] : [1, width];
  return Array.from({ length: width - 1 }, (_, score) => {
    let sum = 0;
    for (let other = 0; other < width; other += 1) sum += table[(score + 1) * line + other * step] as number;
    return sum;
  });
}

/** A copy of the table with zeros for everyone who lacks a score before or after. */
export function answeredBoth(table: readonly number[], width: number): readonly number[] {
  return table.map((people, cell) => (cell < width || cell % width === 0 ? 0 : people));
}

/** The sum of some counts. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Of the people with a score both times, how many have a higher, the same and a lower score after. */
export function directionCounts(
  table: readonly number[],
  width: number,
): { readonly higher: number; readonly same: number; readonly lower: number } {
  let [higher, same, lower] = [0, 0, 0];
  answeredBoth(table, width).forEach((people, cell) => {
    const before = Math.floor(cell / width);
    const after = cell % width;
    if (after > before) higher += people;
    else if (after < before) lower += people;
    else same += people;
  });
  return { higher, same, lower };
}

/** For each score, lowest first, the index of its band. The scale must have bands. */
export function bandPlaces({ lowest, highest, bands }: StarScale): readonly number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, step) =>
    bands.findIndex(({ to }) => lowest + step <= to),
  );
}

/** People with a score both times, by band before (row) and band after (column). */
export function bandTable(
  table: readonly number[],
  width: number,
  scale: StarScale,
): readonly (readonly number[])[] {
  const places = bandPlaces(scale);
  const counts = scale.bands.map(() => scale.bands.map(() => 0));
  places.forEach((from, before) => {
    const row = counts[from] as number[];
    places.forEach((to, after) => {
      row[to] = (row[to] as number) + (table[(before + 1) * width + after + 1] as number);
    });
  });
  return counts;
}

export const STAR_TALLY_OPTIONS: Shape<StarTallyOptions> = /* @__PURE__ */ shape(() =>
  options<StarTallyOptions>({ scale: STAR_SCALE }),
);
