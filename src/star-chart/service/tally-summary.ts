/**
 * What a tally of star charts says of each point, for those who may see small numbers.
 *
 * @module
 */
import { checkArgument } from '../../kernel/arguments.js';
import type { StarPoint, StarScale } from '../scale.js';
import { STAR_TALLY_OPTIONS } from '../shapes.js';
import { checkTallyOn, type StarTally } from './tally.js';
import {
  bandTable,
  directionCounts,
  type StarTallyOptions,
  scoreCounts,
  sumOf,
  tableWidth,
} from './tally-table.js';

/** How many people gave one score. */
export interface ScoreCount {
  /** The score. */
  readonly score: number;
  /** How many people gave it. */
  readonly people: number;
}

/** The scores at one point at one time, among those who gave one. */
export interface ScoreSummary {
  /** How many people gave a score: all the rest here is about them. */
  readonly answered: number;
  /** How many people there are. */
  readonly of: number;
  /** The mean of their scores, not rounded. Left out where nobody gave one. */
  readonly mean?: number;
  /** The score in the middle, or the mean of the two in the middle. Left out where nobody gave one. */
  readonly median?: number;
  /** How many people gave each score of the scale, from the lowest up. */
  readonly scores: readonly ScoreCount[];
}

/** Parts of those who gave a score both times, as fractions of 1. */
export interface ChangeShares {
  /** The part with a higher score after. */
  readonly higher: number;
  /** The part with the same score. */
  readonly same: number;
  /** The part with a lower score after. */
  readonly lower: number;
}

/** What changed at one point, among those who gave a score both times. */
export interface ChangeSummary {
  /** How many people gave a score both times: all the rest here is about them. */
  readonly answered: number;
  /** How many people there are. */
  readonly of: number;
  /** The mean of the steps from before to after, down counted as minus; not rounded. Left out where nobody gave both. */
  readonly mean?: number;
  /** How many have a higher score after. */
  readonly higher: number;
  /** How many have the same score. */
  readonly same: number;
  /** How many have a lower score after. */
  readonly lower: number;
  /** The same three as parts of those who answered. Left out where nobody gave both. */
  readonly shares?: ChangeShares;
}

/** Bands before and after at one point, among those who gave a score both times. */
export interface BandTransitions {
  /** How many people gave a score both times: the table adds up to them. */
  readonly answered: number;
  /** How many people there are. */
  readonly of: number;
  /** The ids of the bands, in order: of the rows, before, and of the columns, after. */
  readonly bands: readonly string[];
  /** How many people went from each band (the row) to each band (the column). */
  readonly counts: readonly (readonly number[])[];
}

/** One point of a tally. */
export interface PointSummary {
  /** The point's id. */
  readonly point: string;
  /** What the point is called. */
  readonly label: string;
  /** How many people there are, with and without scores. */
  readonly people: number;
  /** The earlier scores. */
  readonly before: ScoreSummary;
  /** The later scores. */
  readonly after: ScoreSummary;
  /** What changed. */
  readonly change: ChangeSummary;
  /** Bands before and after. Left out where the scale has no bands. */
  readonly bandTransitions?: BandTransitions;
}

/** What a tally says of each point. Small numbers are in it. */
export interface StarTallySummary {
  /** Tells what it is. */
  readonly kind: 'star-tally-summary';
  /** A reminder that travels with the numbers; `publishStarTally` makes what may be published. */
  readonly notForPublication: true;
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, where it has one. */
  readonly scaleVersion?: string;
  /** How many pairs of charts were counted. */
  readonly people: number;
  /** The points, in the scale's order. */
  readonly points: readonly PointSummary[];
}

/**
 * Works out means, medians and change at each point of a tally, each beside how many people it rests on.
 *
 * Nobody is counted in for a score that was not given. Change is among those with a score both times, so its mean need not be the
 * difference of the other two. Small numbers are in it: publish what {@link publishStarTally} makes instead.
 *
 * @param tally - the tally
 * @param options - the scale it is on
 * @returns every point of the scale
 * @throws {@link SupportPlanError} `star-tally/another-scale` if the tally is on another scale or version, `star-tally/not-a-tally` if its numbers
 *   do not add up, a `star-scale/…` code, as in {@link starScale}, if the scale is inconsistent, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { POSP_STAR } from 'supportplan';
 * import { starTallySummary, tallyStarCharts } from 'supportplan/star-chart';
 *
 * const before = { scale: 'posp-star', readings: [{ point: 'i-am', score: 3 }] };
 * const after = { scale: 'posp-star', readings: [{ point: 'i-am', score: 6 }] };
 * const tally = tallyStarCharts([{ before, after }, { before }], { scale: POSP_STAR });
 * const [iAm] = starTallySummary(tally, { scale: POSP_STAR }).points;
 *
 * iAm?.before.answered; // => 2
 * iAm?.before.mean; // => 3
 * iAm?.after.answered; // => 1
 * iAm?.change.shares; // => { higher: 1, same: 0, lower: 0 }
 * ```
 */
export function starTallySummary(tally: StarTally, options: StarTallyOptions): StarTallySummary {
  checkArgument('starTallySummary', 'options', options, STAR_TALLY_OPTIONS);
  const { scale: star } = options;
  checkTallyOn('starTallySummary', tally, star);
  return {
    kind: 'star-tally-summary',
    notForPublication: true,
    scale: star.id,
    ...(star.version !== undefined && { scaleVersion: star.version }),
    people: tally.people,
    points: star.points.map((point, place) =>
      pointSummary(point, tally.counts[place] as readonly number[], tally.people, star),
    ),
  };
}

function pointSummary(
  { id, label }: StarPoint,
  table: readonly number[],
  people: number,
  scale: StarScale,
): PointSummary {
  const width = tableWidth(scale);
  const { higher, same, lower } = directionCounts(table, width);
  const answered = higher + same + lower;
  return {
    point: id,
    label,
    people,
    before: scoreSummary(scoreCounts(table, width, 'before'), people, scale.lowest),
    after: scoreSummary(scoreCounts(table, width, 'after'), people, scale.lowest),
    change: {
      answered,
      of: people,
      ...(answered > 0 && { mean: stepsUp(table, width) / answered }),
      higher,
      same,
      lower,
      ...(answered > 0 && {
        shares: { higher: higher / answered, same: same / answered, lower: lower / answered },
      }),
    },
    ...(scale.bands.length > 0 && {
      bandTransitions: {
        answered,
        of: people,
        bands: scale.bands.map((band) => band.id),
        counts: bandTable(table, width, scale),
      },
    }),
  };
}

function scoreSummary(counts: readonly number[], of: number, lowest: number): ScoreSummary {
  const answered = sumOf(counts);
  return {
    answered,
    of,
    ...(answered > 0 && {
      mean: sumOf(counts.map((people, step) => people * (lowest + step))) / answered,
      median:
        lowest + (stepAt(counts, Math.ceil(answered / 2)) + stepAt(counts, Math.floor(answered / 2) + 1)) / 2,
    }),
    scores: counts.map((people, step) => ({ score: lowest + step, people })),
  };
}

/** How many steps above the lowest the person stands who comes at a place, from 1, when all stand in order of their scores. */
export function stepAt(counts: readonly number[], place: number): number {
  let before = 0;
  return counts.findIndex((people) => {
    before += people;
    return before >= place;
  });
}

/** All the steps up less all the steps down, of those with a score both times. */
function stepsUp(table: readonly number[], width: number): number {
  return sumOf(
    table.map((people, cell) => {
      const [before, after] = [Math.floor(cell / width), cell % width];
      return before === 0 || after === 0 ? 0 : people * (after - before);
    }),
  );
}
