/**
 * Star charts of many people, counted: for each point, how many went from which score to which.
 *
 * @module
 */

import type { Path } from '../kernel/error.js';
import { isObject, misuseAt } from '../kernel/reading.js';
import { chartPacker } from './chart-packer.js';
import type { StarScale } from './scale.js';
import { soundScale } from './sound-scale.js';
import type { StarChart } from './star-chart.js';
import {
  checkSameScale,
  type OnStarScale,
  onStarScale,
  type StarTallyOptions,
  sumOf,
  tableWidth,
} from './tally-table.js';

/** Two star charts of one person. Either may be missing. */
export interface StarPair {
  /** The earlier one. */
  readonly before?: StarChart;
  /** The later one. */
  readonly after?: StarChart;
}

/** How many people went from which score to which, at each point. Without names, and still not for publication: a person may stand alone in it. */
export interface StarTally extends OnStarScale {
  /** Tells what it is. */
  readonly kind: 'star-tally';
  /** A reminder that travels with the numbers; `publishStarTally` makes what may be published. */
  readonly notForPublication: true;
  /** How many pairs were counted. */
  readonly people: number;
  /**
   * For each point a table, row after row: rows are scores before, columns scores after. The first row and the first column are for no
   * score, the next for the lowest.
   */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Counts, for each point of a scale, how many people went from which score to which.
 *
 * A score that was not given is counted as no score, in a row and a column of its own: missing is never zero. Points that are not the scale's are
 * passed over. Pairs are read once, one at a time, and nothing of them is kept.
 *
 * @param pairs - an earlier and a later chart of each person, either of which may be missing; any iterable
 * @param options - the scale of all the charts
 * @returns the counts, as plain data
 * @throws {@link SupportPlanError} `star-chart/another-scale` when a chart is on another scale or version, `star-chart/not-on-the-scale` when a score
 *   is not one of the scale's, `star-chart/point-twice` when a chart has a point twice, `star-chart/no-readings` when it has no list of readings, and
 *   a `star-scale/…` code, as of {@link starScale}, when the scale does not hang together
 *
 * @example
 * ```ts
 * import { POSP_STAR, tallyStarCharts } from 'supportplan';
 *
 * const before = { scale: 'posp-star', readings: [{ point: 'i-am', score: 3 }] };
 * const after = { scale: 'posp-star', readings: [{ point: 'i-am', score: 5 }] };
 * const tally = tallyStarCharts([{ before, after }, { before }], { scale: POSP_STAR });
 *
 * tally.people; // => 2
 * tally.counts[0]?.[3 * 11 + 5]; // => 1
 * tally.counts[0]?.[3 * 11]; // => 1
 * ```
 */
export function tallyStarCharts(pairs: Iterable<StarPair>, options: StarTallyOptions): StarTally {
  const star = soundScale('tallyStarCharts', options.scale);
  const pack = chartPacker('tallyStarCharts', star);
  const points = star.points.length;
  const width = tableWidth(star);
  const size = width * width;
  const counts = new Float64Array(points * size);
  const before = new Uint8Array(points);
  const after = new Uint8Array(points);
  let people = 0;
  for (const pair of pairs) {
    pack(pair.before, before, 0, people, 'before');
    pack(pair.after, after, 0, people, 'after');
    for (let point = 0, table = 0; point < points; point += 1, table += size) {
      const cell = table + (before[point] as number) * width + (after[point] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
    people += 1;
  }
  return starTally(star, people, counts);
}

/**
 * Adds tallies up. The tally of all the pairs comes out, whatever the order.
 *
 * Each person is to be in one of them only: somebody in two tallies is counted twice.
 *
 * @param first - a tally
 * @param others - tallies on the same scale and the same version of it
 * @returns the counts of all together
 * @throws {@link SupportPlanError} `star-tally/another-scale` when they are not all on one scale and version, `star-tally/no-tallies` when there
 *   are none, `star-tally/not-a-tally` when the numbers of one do not add up, and `star-tally/too-many-people` when there are more than can be counted
 *
 * @example
 * ```ts
 * import { mergeStarTallies, POSP_STAR, tallyStarCharts } from 'supportplan';
 *
 * const chart = { scale: 'posp-star', readings: [{ point: 'i-am', score: 3 }] };
 * const spring = tallyStarCharts([{ before: chart }], { scale: POSP_STAR });
 * const summer = tallyStarCharts([{ before: chart }, { after: chart }], { scale: POSP_STAR });
 *
 * mergeStarTallies(spring, summer).people; // => 3
 * ```
 */
export function mergeStarTallies(first: StarTally, ...others: readonly StarTally[]): StarTally {
  if (first === undefined && others.length === 0) {
    throw misuseAt('star-tally/no-tallies', 'mergeStarTallies', ['tallies'], 'at least one tally', 'none');
  }
  const tallies = [first, ...others];
  tallies.forEach((tally, place) => {
    const path = ['tallies', place];
    checkTally('mergeStarTallies', path, tally);
    checkSameScale('mergeStarTallies', 'star-tally/another-scale', path, tally, first);
  });
  const people = sumOf(tallies.map((tally) => tally.people));
  if (!Number.isSafeInteger(people)) {
    const expected = 'of no more people than can be counted, in all';
    throw misuseAt('star-tally/too-many-people', 'mergeStarTallies', ['tallies'], expected, 'more');
  }
  const counts = first.counts.map((table) => [...table]);
  for (const other of others) {
    counts.forEach((table, point) => {
      const more = other.counts[point] as readonly number[];
      for (let cell = 0; cell < table.length; cell += 1) {
        table[cell] = (table[cell] as number) + (more[cell] as number);
      }
    });
  }
  const { scale, scaleVersion, lowest, highest, points } = first;
  return {
    kind: 'star-tally',
    notForPublication: true,
    scale,
    ...(scaleVersion !== undefined && { scaleVersion }),
    lowest,
    highest,
    points: [...points],
    people,
    counts,
  };
}

/** A tally of counts that stand one table after another. */
export function starTally(scale: StarScale, people: number, counts: Float64Array | Uint32Array): StarTally {
  const size = tableWidth(scale) ** 2;
  return {
    kind: 'star-tally',
    notForPublication: true,
    ...onStarScale(scale),
    people,
    counts: scale.points.map((_, point) => Array.from(counts.subarray(point * size, (point + 1) * size))),
  };
}

/** The scale, once it hangs together and the tally is one on it. */
export function scaleOfTally(caller: string, tally: StarTally, scale: StarScale): StarScale {
  const star = soundScale(caller, scale);
  checkTally(caller, ['tally'], tally);
  checkSameScale(caller, 'star-tally/another-scale', ['tally'], tally, onStarScale(star));
  return star;
}

/** Refuses a tally whose numbers cannot be counts of people: each table holds every person once. */
function checkTally(caller: string, path: Path, tally: StarTally): void {
  if (isObject(tally) && addsUp(tally)) return;
  throw misuseAt(
    'star-tally/not-a-tally',
    caller,
    path,
    'a tally in which every table adds up to its people',
    'another',
  );
}

function addsUp(tally: StarTally): boolean {
  const { kind, people, counts, points } = tally;
  const size = tableWidth(tally) ** 2;
  return (
    kind === 'star-tally' &&
    isCount(people) &&
    Array.isArray(points) &&
    Array.isArray(counts) &&
    counts.length === points.length &&
    counts.every(
      (table: unknown) =>
        Array.isArray(table) && table.length === size && table.every(isCount) && sumOf(table) === people,
    )
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
