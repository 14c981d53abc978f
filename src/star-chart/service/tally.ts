/**
 * Counts the star charts of many people: for each point, how many moved from each score to each other score.
 *
 * @module
 */
import { checkArgument, checkIterable } from '../../kernel/arguments.js';
import { misuse, type Path } from '../../kernel/error.js';
import { isObject, misuseAt } from '../../kernel/reading.js';
import { COUNT, list, object, optional, type Shape, shape, TEXT, whole, words } from '../../kernel/shape.js';
import { SOME_TEXT } from '../../person/shapes.js';
import { namedScale, readingsOf } from '../chart.js';
import { checkScale } from '../check-scale.js';
import type { StarScale } from '../scale.js';
import { STAR_CHART } from '../shapes.js';
import type { StarChart, StarReading } from '../star-chart.js';
import {
  checkSameScale,
  type OnStarScale,
  onStarScale,
  STAR_TALLY_OPTIONS,
  type StarTallyOptions,
  sumOf,
  tableWidth,
} from './tally-table.js';

/** Two star charts of the same person. Either may be missing. */
export interface StarPair {
  /** The earlier chart. */
  readonly before?: StarChart;
  /** The later chart. */
  readonly after?: StarChart;
}

/**
 * How many people moved from each score to each other score, at each point.
 *
 * It contains no names, but is still not for publication: a count of 1 can identify a person.
 */
export interface StarTally extends OnStarScale {
  /** Discriminant. */
  readonly kind: 'star-tally';
  /**
   * Always true: a reminder kept with the numbers. `publishStarTally` makes a version that can be published.
   */
  readonly notForPublication: true;
  /** The number of pairs counted. */
  readonly people: number;
  /**
   * For each point, a flattened table in row order: rows are scores before, columns are scores after. The
   * first row and column are for no score, the next for the lowest score.
   */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Counts, for each point of a scale, how many people moved from each score to each other score.
 *
 * Missing scores are counted in a row and column of their own, and never as zero. Readings whose point is not
 * on the scale are skipped. The iterable is read once, one pair at a time, and no pair is stored.
 *
 * @param pairs - any iterable of each person's earlier and later chart, either of which may be missing
 * @param options - the scale of all the charts
 * @returns the counts, as plain data
 * @throws `SupportPlanError` `star-chart/another-scale` if a chart is on a different scale or
 *   version, `star-chart/not-on-the-scale` if a score is outside the scale, `star-chart/point-twice` if a
 *   chart has the same point twice, a `star-scale/…` code, as in `starScale`, if the scale is
 *   inconsistent, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { POSP_STAR } from 'supportplan';
 * import { tallyStarCharts } from 'supportplan/star-chart';
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
  checkIterable('tallyStarCharts', 'pairs', pairs);
  checkArgument('tallyStarCharts', 'options', options, STAR_TALLY_OPTIONS);
  const { scale } = options;
  checkScale('tallyStarCharts', scale, ['options', 'scale']);
  const readScores = scoreReader(scale);
  const points = scale.points.length;
  const width = tableWidth(scale);
  const size = width * width;
  const counts = new Float64Array(points * size);
  const before = new Uint8Array(points);
  const after = new Uint8Array(points);
  let people = 0;
  for (const pair of pairs) {
    const isRead =
      isObject(pair as unknown) && readScores(pair.before, before) && readScores(pair.after, after);
    if (!isRead) throwFault(pair, scale, people);
    for (let point = 0, table = 0; point < points; point += 1, table += size) {
      const cell = table + (before[point] as number) * width + (after[point] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
    people += 1;
  }
  return {
    kind: 'star-tally',
    notForPublication: true,
    ...onStarScale(scale),
    people,
    counts: scale.points.map((_, point) => Array.from(counts.subarray(point * size, (point + 1) * size))),
  };
}

/**
 * Returns a function that writes a chart's scores into an array, by point: 0 for no score, 1 for the lowest
 * score of the scale, and so on. The function returns false if the chart is invalid.
 *
 * It validates only the fields that it reads: validating the shape of each chart first would take
 * longer than counting it.
 */
function scoreReader(scale: StarScale): (chart: StarChart | undefined, scores: Uint8Array) => boolean {
  const { id, version, lowest, highest } = scale;
  const ids = scale.points.map((point) => point.id);
  const places = new Map(ids.map((point, place) => [point, place]));
  const points = ids.length;

  /** Writes one score. Returns false if the score is invalid. */
  const write = (score: number | undefined, scores: Uint8Array, place: number): boolean => {
    if (score === undefined) {
      scores[place] = 0;
      return true;
    }
    if (!Number.isInteger(score) || score < lowest || score > highest) return false;
    scores[place] = score - lowest + 1;
    return true;
  };

  /** Reads the readings from index `first` on, when those before are in the scale's order. */
  const readRest = (readings: readonly StarReading[], first: number, scores: Uint8Array): boolean => {
    const seen = new Set(ids.slice(0, first));
    scores.fill(0, first);
    for (let place = first; place < readings.length; place += 1) {
      const reading = readings[place] as StarReading | undefined;
      const at = places.get(reading?.point as string);
      if (at === undefined) {
        if (typeof reading?.point !== 'string') return false;
      } else if (seen.has(ids[at] as string) || !write(reading?.score, scores, at)) {
        return false;
      } else {
        seen.add(ids[at] as string);
      }
    }
    return true;
  };

  return (chart, scores) => {
    if (chart === undefined) {
      scores.fill(0);
      return true;
    }
    if (chart?.scale !== id || chart.scaleVersion !== version || !Array.isArray(chart.readings)) return false;
    const readings: readonly StarReading[] = chart.readings;
    // most charts have every point, in the order of the scale
    let place = 0;
    while (place < points && place < readings.length) {
      const reading = readings[place] as StarReading | undefined;
      if (reading?.point !== ids[place]) break;
      if (!write(reading?.score, scores, place)) return false;
      place += 1;
    }
    return (place === points && place === readings.length) || readRest(readings, place, scores);
  };
}

/** Throws the error for an invalid pair. */
function throwFault(pair: StarPair, scale: StarScale, place: number): void {
  checkArgument('tallyStarCharts', ['pairs', place], pair, STAR_PAIR);
  for (const which of ['before', 'after'] as const) {
    const { [which]: chart } = pair;
    if (chart === undefined) continue;
    const path = ['pairs', place, which];
    namedScale('tallyStarCharts', chart, scale, path);
    readingsOf('tallyStarCharts', chart, scale, path);
  }
}

const TALLIES: Shape<readonly StarTally[]> = /* @__PURE__ */ shape(() => list(STAR_TALLY));

/**
 * Merges tallies into the tally of all their pairs. Their order does not matter.
 *
 * Each person should be in only one tally: a person in two tallies is counted twice.
 *
 * @param tallies - the tallies, at least one, all on the same scale and version
 * @returns the combined tally
 * @throws `SupportPlanError` `star-tally/another-scale` if they are not all on the same scale and
 *   version, `star-tally/nothing-to-merge` if there are none, `star-tally/not-a-tally` if the numbers of
 *   one do not add up, `star-tally/too-many-people` if the total is over 2⁵³ - 1, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { POSP_STAR } from 'supportplan';
 * import { mergeStarTallies, tallyStarCharts } from 'supportplan/star-chart';
 *
 * const chart = { scale: 'posp-star', readings: [{ point: 'i-am', score: 3 }] };
 * const spring = tallyStarCharts([{ before: chart }], { scale: POSP_STAR });
 * const summer = tallyStarCharts([{ before: chart }, { after: chart }], { scale: POSP_STAR });
 *
 * mergeStarTallies([spring, summer]).people; // => 3
 * ```
 */
export function mergeStarTallies(tallies: readonly StarTally[]): StarTally {
  checkArgument('mergeStarTallies', 'tallies', tallies, TALLIES);
  const [first, ...others] = tallies;
  if (first === undefined) {
    throw misuse('star-tally/nothing-to-merge', 'mergeStarTallies', 'tallies', 'one tally or more', 'none');
  }
  tallies.forEach((tally, place) => {
    const path = ['tallies', place];
    checkSums('mergeStarTallies', path, tally);
    checkSameScale('mergeStarTallies', path, tally, first);
  });
  const people = sumOf(tallies.map((tally) => tally.people));
  if (!Number.isSafeInteger(people)) {
    const expected = 'tallies of at most 9007199254740991 people in total';
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

/** Validates a tally and its scale. */
export function checkTallyOn(caller: string, tally: StarTally, scale: StarScale): void {
  checkScale(caller, scale, ['options', 'scale']);
  checkArgument(caller, 'tally', tally, STAR_TALLY);
  checkSums(caller, ['tally'], tally);
  checkSameScale(caller, ['tally'], tally, onStarScale(scale));
}

/** Throws if the numbers of a tally cannot be counts of people: each table must count every person once. */
function checkSums(caller: string, path: Path, tally: StarTally): void {
  const { people, counts, points } = tally;
  const size = tableWidth(tally) ** 2;
  const addsUp =
    counts.length === points.length &&
    counts.every((table) => table.length === size && sumOf(table) === people);
  if (addsUp) return;
  const expected = 'a tally with tables that each add up to its people';
  throw misuseAt('star-tally/not-a-tally', caller, path, expected, 'one that does not add up');
}

export const STAR_PAIR: Shape<StarPair> = /* @__PURE__ */ shape(() =>
  object<StarPair>(
    { before: optional(STAR_CHART), after: optional(STAR_CHART) },
    'an object with the charts of one person',
  ),
);

/** What `tallyStarCharts` returns. */
export const STAR_TALLY: Shape<StarTally> = /* @__PURE__ */ shape(() =>
  object<StarTally>(
    {
      kind: words(['star-tally']),
      notForPublication: words([true]),
      scale: TEXT,
      scaleVersion: SOME_TEXT,
      lowest: whole(),
      highest: whole(),
      points: list(TEXT),
      people: COUNT,
      counts: list(list(COUNT)),
    },
    'what tallyStarCharts returns',
  ),
);
