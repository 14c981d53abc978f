/**
 * Decides which numbers can be shown without revealing that a group is small. Covers people
 * with a score both times.
 *
 * @module
 */
import { isNoneOrAtLeast } from '../../kernel/small-groups.js';
import type { StarScale } from '../scale.js';
import { stepAt } from './tally-summary.js';
import { bandPlaces, sumOf } from './tally-table.js';

/**
 * People with a score both times, split by band and direction. A band table cannot split
 * these groups any further.
 */
export interface BandSplit {
  /** Higher score, in a higher band. */
  readonly up: number;
  /** Higher score, in the same band. */
  readonly upWithin: number;
  /** The same score. */
  readonly same: number;
  /** Lower score, in the same band. */
  readonly downWithin: number;
  /** Lower score, in a lower band. */
  readonly down: number;
  /** The number of people for each combination of band before, band after and direction. */
  readonly parts: readonly number[];
}

/** Splits people with a score both times by band and direction. */
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
 * Whether the numbers of moves between bands can be shown alongside higher, same and lower.
 *
 * A reader can then only calculate sums of the five parts, which are never small. If higher or lower is
 * exactly `fewest`, moves are withheld however it splits: showing them only when it is unsplit would reveal,
 * by withholding them, that it splits into two small parts.
 */
export function mayShowMoves({ up, upWithin, downWithin, down }: BandSplit, fewest: number): boolean {
  return (
    [up, upWithin, downWithin, down].every((count) => isNoneOrAtLeast(count, fewest)) &&
    [up + upWithin, down + downWithin].every((count) => isNoneOrAtLeast(count, fewest + 1))
  );
}

/**
 * Whether the full band table can be shown, given that moves can. Applies the same rule to the finer parts.
 */
export function mayShowTransitions(split: BandSplit, fewest: number): boolean {
  const { up, upWithin, same, downWithin, down, parts } = split;
  return (
    parts.every((count) => isNoneOrAtLeast(count, fewest)) &&
    [up, upWithin, same, downWithin, down].every((count) => isNoneOrAtLeast(count, fewest + 1))
  );
}

/**
 * Returns what means are rounded to for this number of people, or undefined if there are too
 * few for a mean or median.
 *
 * With this rounding, at least `fewest` sums of scores give each mean, and `fewest` or more people can be on
 * either side of the median. This holds only if averages are shown alone: alongside higher, same and lower,
 * on a small scale, they would reveal how many people gave a score.
 */
export function meanToNearest(people: number, fewest: number): 0.5 | 0.1 | undefined {
  if (people <= 2 * fewest) return undefined;
  return people < 10 * fewest ? 0.5 : 0.1;
}

/**
 * Returns the mean (halves round up) and the lower median. `counts` holds the people at
 * each score, lowest first.
 */
export function roundedAverage(
  counts: readonly number[],
  lowest: number,
  toNearest: 0.5 | 0.1,
): { readonly mean: number; readonly median: number } {
  const people = sumOf(counts);
  const parts = toNearest === 0.5 ? 2 : 10;
  const steps = sumOf(counts.map((count, step) => count * step));
  // whole numbers until the last division, so that exact halves round up
  const rounded = Math.floor((2 * parts * steps + people) / (2 * people));
  return {
    mean: (lowest * parts + rounded) / parts,
    median: lowest + stepAt(counts, Math.ceil(people / 2)),
  };
}
