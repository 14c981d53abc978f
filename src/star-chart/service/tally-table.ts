/**
 * The table of scores before and after that a tally holds for each point, and the scale it stands on.
 *
 * @module
 */

import type { Path } from '../../kernel/error.js';
import { misuseAt } from '../../kernel/reading.js';
import type { StarScale } from '../scale.js';

/** The scale that a tally is on. */
export interface OnStarScale {
  /** The scale's id: `posp-star`. */
  readonly scale: string;
  /** The scale's version, where it has one. */
  readonly scaleVersion?: string;
  /** The lowest score of the scale. */
  readonly lowest: number;
  /** The highest score of the scale. */
  readonly highest: number;
  /** The ids of the scale's points, in its order. */
  readonly points: readonly string[];
}

/** Settings of the functions about tallies. */
export interface StarTallyOptions {
  /** The scale that the charts are on. */
  readonly scale: StarScale;
}

/** What a tally on a scale says about it. */
export function onStarScale({ id, version, lowest, highest, points }: StarScale): OnStarScale {
  return {
    scale: id,
    ...(version !== undefined && { scaleVersion: version }),
    lowest,
    highest,
    points: points.map((point) => point.id),
  };
}

/** Refuses what does not stand on the scale, or the other tally, that it is used with. */
export function checkSameScale(
  caller: string,
  code: `${string}/another-scale`,
  path: Path,
  given: OnStarScale,
  known: OnStarScale,
): void {
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
  throw misuseAt(code, caller, path, expected, 'one on another');
}

/** How many rows and columns a table has: one for no score, and one for each score. */
export function tableWidth({ lowest, highest }: Pick<StarScale, 'lowest' | 'highest'>): number {
  return highest - lowest + 2;
}

/** How many people gave each score, from the lowest up, by rows (before) or by columns (after); those without one are left out. */
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

/** The part of a table that holds the people with a score both times. */
export function answeredBoth(table: readonly number[], width: number): readonly number[] {
  return table.map((people, cell) => (cell < width || cell % width === 0 ? 0 : people));
}

/** The sum of some counts. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many of the people with a score both times have a higher, the same and a lower one after. */
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

/** For each score from the lowest up, the place of its band in a scale that has bands. */
export function bandPlaces({ lowest, highest, bands }: StarScale): readonly number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, step) =>
    bands.findIndex(({ to }) => lowest + step <= to),
  );
}

/** How many of the people with a score both times went from each band to each, a row for each band before. */
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
