/**
 * Which numbers about people with a score both times may be shown, so that nobody can be sure that a group is small.
 *
 * @module
 */
import { isNoneOrAtLeast } from '../../kernel/small-groups.js';
import type { StarScale } from '../scale.js';
import { stepAt } from './tally-summary.js';
import { bandPlaces, sumOf } from './tally-table.js';

/** Those with a score both times by band before, band after and direction, none of which can be told further apart from a band table. */
export interface BandSplit {
  /** Higher, and in a higher band. */
  readonly up: number;
  /** Higher, and in the same band. */
  readonly upWithin: number;
  /** The same score. */
  readonly same: number;
  /** Lower, and in the same band. */
  readonly downWithin: number;
  /** Lower, and in a lower band. */
  readonly down: number;
  /** The same people by band before, band after and direction. */
  readonly parts: readonly number[];
}

/** Splits those with a score both times by bands and directions. */
export function bandSplit(table: readonly number[], width: number, scale: StarScale): BandSplit {
  const places = bandPlaces(scale);
  let [up, upWithin, same, downWithin, down] = [0, 0, 0, 0, 0];
  const parts = new Map<string, number>();
  places.forEach((from, before) => {
    places.forEach((to, after) => {
      const people = table[(before + 1) * width + after + 1] as number;
      const direction = Math.sign(after - before);
      const part = `${from} ${to} ${direction}`;
      parts.set(part, (parts.get(part) ?? 0) + people);
      if (from < to) up += people;
      else if (from > to) down += people;
      else if (direction > 0) upWithin += people;
      else if (direction < 0) downWithin += people;
      else same += people;
    });
  });
  return { up, upWithin, same, downWithin, down, parts: [...parts.values()] };
}

/**
 * Whether it may be shown how many moved up and down a band, beside higher, same and lower, all three of them shown.
 *
 * All that can be worked out then is a sum of the five parts here, and so never small. Higher or lower of exactly `fewest` withholds it however they
 * split: were it shown of them whole, withholding it would tell that they are two small parts.
 */
export function mayShowMoves({ up, upWithin, downWithin, down }: BandSplit, fewest: number): boolean {
  return (
    [up, upWithin, downWithin, down].every((count) => isNoneOrAtLeast(count, fewest)) &&
    [up + upWithin, down + downWithin].every((count) => isNoneOrAtLeast(count, fewest + 1))
  );
}

/** Whether the whole band table may be shown where it may be shown how many moved: for the same reasons, of the finer parts. */
export function mayShowTransitions(split: BandSplit, fewest: number): boolean {
  const { up, upWithin, same, downWithin, down, parts } = split;
  return (
    parts.every((count) => isNoneOrAtLeast(count, fewest)) &&
    [up, upWithin, same, downWithin, down].every((count) => isNoneOrAtLeast(count, fewest + 1))
  );
}

/**
 * What means may be rounded to, with so many people; undefined where there are too few for a mean or a median.
 *
 * At least `fewest` sums of scores come to each mean then, and `fewest` people or more can lie on either side of the median. That holds where averages
 * are shown alone: beside higher, same and lower they would tell, on a small scale, how many gave a score.
 */
export function meanToNearest(people: number, fewest: number): 0.5 | 0.1 | undefined {
  if (people <= 2 * fewest) return undefined;
  return people < 10 * fewest ? 0.5 : 0.1;
}

/** The mean, rounded with halfway going up, and the lower median of scores, by how many people gave each from the lowest up. */
export function roundedAverage(
  counts: readonly number[],
  lowest: number,
  toNearest: 0.5 | 0.1,
): { readonly mean: number; readonly median: number } {
  const people = sumOf(counts);
  const parts = toNearest === 0.5 ? 2 : 10;
  const steps = sumOf(counts.map((count, step) => count * step));
  // in whole numbers up to the last division, so that halfway is halfway
  const rounded = Math.floor((2 * parts * steps + people) / (2 * people));
  return {
    mean: (lowest * parts + rounded) / parts,
    median: lowest + stepAt(counts, Math.ceil(people / 2)),
  };
}
