/**
 * Summarises a star chart tally point by point, for readers who are allowed to see small numbers.
 *
 * @module
 */
import { checkArgument } from '../../kernel/arguments.js';
import type { StarPoint, StarScale } from '../scale.js';
import { checkTallyOn, type StarTally } from './tally.js';
import {
  bandTable,
  directionCounts,
  STAR_TALLY_OPTIONS,
  type StarTallyOptions,
  scoreCounts,
  sumOf,
  tableWidth,
} from './tally-table.js';

/** The number of people who gave one score. */
export interface ScoreCount {
  /** The score. */
  readonly score: number;
  /** The number of people who gave it. */
  readonly people: number;
}

/** The scores at one point at one time, for people who gave one. */
export interface ScoreSummary {
  /** How many people gave a score. The figures below cover only them. */
  readonly answered: number;
  /** How many people there are in total. */
  readonly of: number;
  /** The mean score, unrounded. Omitted if nobody gave one. */
  readonly mean?: number;
  /** The median score, or the mean of the two middle scores. Omitted if nobody gave one. */
  readonly median?: number;
  /** How many people gave each score of the scale, from the lowest up. */
  readonly scores: readonly ScoreCount[];
}

/** Shares of the people who gave a score both times, as fractions from 0 to 1. */
export interface ChangeShares {
  /** The share with a higher score after. */
  readonly higher: number;
  /** The share with the same score. */
  readonly same: number;
  /** The share with a lower score after. */
  readonly lower: number;
}

/** The change at one point, for people who gave a score both times. */
export interface ChangeSummary {
  /** How many people gave a score both times. The figures below cover only them. */
  readonly answered: number;
  /** How many people there are in total. */
  readonly of: number;
  /**
   * The mean change in steps, negative for down, unrounded. Omitted if nobody gave a score both times.
   */
  readonly mean?: number;
  /** People with a higher score after. */
  readonly higher: number;
  /** People with the same score. */
  readonly same: number;
  /** People with a lower score after. */
  readonly lower: number;
  /** The same three as shares of `answered`. Omitted if nobody gave a score both times. */
  readonly shares?: ChangeShares;
}

/** Bands before and after at one point, for people who gave a score both times. */
export interface BandTransitions {
  /** How many people gave a score both times. The table adds up to this number. */
  readonly answered: number;
  /** How many people there are in total. */
  readonly of: number;
  /** The band ids, in order. They label both the rows (before) and the columns (after). */
  readonly bands: readonly string[];
  /** People by band before (row) and band after (column). */
  readonly counts: readonly (readonly number[])[];
}

/** The summary of one point. */
export interface PointSummary {
  /** The point's id. */
  readonly point: string;
  /** The point's display label. */
  readonly label: string;
  /** How many people there are, with or without scores. */
  readonly people: number;
  /** The earlier scores. */
  readonly before: ScoreSummary;
  /** The later scores. */
  readonly after: ScoreSummary;
  /** The change from `before` to `after`, for people with both scores. */
  readonly change: ChangeSummary;
  /** Bands before and after. Omitted if the scale has no bands. */
  readonly bandTransitions?: BandTransitions;
}

/** The summary of a tally, point by point. It contains small numbers, so it is not for publication. */
export interface StarTallySummary {
  /** Discriminant. */
  readonly kind: 'star-tally-summary';
  /**
   * Always true: a reminder kept with the numbers. `publishStarTally` makes a version that can be published.
   */
  readonly notForPublication: true;
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, if it has one. */
  readonly scaleVersion?: string;
  /** How many pairs of charts were counted. */
  readonly people: number;
  /** The points, in the scale's order. */
  readonly points: readonly PointSummary[];
}

/**
 * Calculates means, medians and change at each point of a tally, each with the number of people it covers.
 *
 * Missing scores are left out of every figure. Change covers only people with a score both times, so its mean
 * may differ from the difference between the other two means. The result contains small numbers: publish the
 * result of `publishStarTally` instead.
 *
 * @param tally - the tally
 * @param options - the scale it is on
 * @returns a summary of every point of the scale
 * @throws `SupportPlanError` `star-tally/another-scale` if the tally is on a different scale or
 *   version, `star-tally/not-a-tally` if its numbers do not add up, a `star-scale/…` code, as in
 *   `starScale`, if the scale is inconsistent, or an `argument/…` code
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

/**
 * Returns the score, in steps above the lowest, of the person at a 1-based rank when
 * people are sorted by score.
 */
export function stepAt(counts: readonly number[], place: number): number {
  let before = 0;
  return counts.findIndex((people) => {
    before += people;
    return before >= place;
  });
}

/** The net sum of steps, up minus down, of people with a score both times. */
function stepsUp(table: readonly number[], width: number): number {
  return sumOf(
    table.map((people, cell) => {
      const [before, after] = [Math.floor(cell / width), cell % width];
      return before === 0 || after === 0 ? 0 : people * (after - before);
    }),
  );
}
