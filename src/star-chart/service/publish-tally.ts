/**
 * Makes a star chart tally safe to publish, by withholding small groups.
 *
 * @module
 */
import { checkArgument } from '../../kernel/arguments.js';
import { FEWEST, publishedAmong, WITHHELD, type WithheldNumber } from '../../kernel/small-groups.js';
import type { StarScale } from '../scale.js';
import { bandSplit, mayShowMoves, mayShowTransitions, meanToNearest, roundedAverage } from './suppression.js';
import { checkTallyOn, type StarTally } from './tally.js';
import type {
  PublishedAverage,
  PublishedChange,
  PublishedMoves,
  PublishedPointAverages,
  PublishedTransitions,
  StarPublication,
  StarPublicationOptions,
} from './tally-publication.js';
import { STAR_PUBLICATION_OPTIONS } from './tally-publication.js';
import { answeredBoth, bandTable, directionCounts, scoreCounts, sumOf, tableWidth } from './tally-table.js';

/**
 * Makes a publication from a tally. Groups of fewer than `fewest` people are
 * withheld, with any numbers that would reveal them.
 *
 * The guarantee covers one publication, and a reader who is not in it but knows these rules. That
 * reader can never be sure that a group is small, meaning that it has from 1 to `fewest` - 1 people:
 * each group could also be empty, or have `fewest` people or more. A withheld count of higher, same
 * or lower always has more than one possible value.
 *
 * The groups at each point are: people with one score or a range of scores, before or after; people with one
 * score before and another after; people in a band or in a cell of the band table; and people who went
 * higher, lower or by some number of steps, within a band or across bands.
 *
 * The guarantee has limits. Two publications about the same people (both views, two settings of
 * `fewest`, a whole and its parts, two months) can be compared, and together may reveal what each
 * withholds, so publish only one. The number of people who did not answer is shown and may be small;
 * it reveals no scores. Zeros are shown, and a zero is a fact about every person. A reader who knows
 * some scores from elsewhere can work out more.
 *
 * @param tally - the tally
 * @param options - the scale it is on, the smallest group to show, and the view
 * @returns the publication, with every withheld number marked as withheld
 * @throws `SupportPlanError` `publication/not-enough` if `fewest` is not a whole number of at least 3
 *   (with 2, a withheld number could only be 1); `star-tally/another-scale` if the tally is on a different
 *   scale or version; `star-tally/not-a-tally` if its numbers do not add up; a `star-scale/…` code, as in
 *   `starScale`, if the scale is inconsistent; or an `argument/…` code
 *
 * @example
 * ```ts
 * import { POSP_STAR } from 'supportplan';
 * import { publishStarTally, tallyStarCharts } from 'supportplan/star-chart';
 *
 * const before = { scale: 'posp-star', readings: [{ point: 'i-am', score: 3 }] };
 * const after = { scale: 'posp-star', readings: [{ point: 'i-am', score: 6 }] };
 * const eight = Array.from({ length: 8 }, () => ({ before, after }));
 * const tally = tallyStarCharts([...eight, { before, after: before }], { scale: POSP_STAR });
 * const [iAm] = publishStarTally(tally, { scale: POSP_STAR }).points;
 *
 * iAm?.kind === 'change' && iAm.lower; // => { kind: 'count', count: 0 }
 * iAm?.kind === 'change' && iAm.same; // => { kind: 'withheld', reason: 'small-groups' }
 * iAm?.kind === 'change' && iAm.higher; // => { kind: 'withheld', reason: 'small-groups' }
 * ```
 */
export function publishStarTally(tally: StarTally, options: StarPublicationOptions): StarPublication {
  checkArgument('publishStarTally', 'options', options, STAR_PUBLICATION_OPTIONS);
  const { scale: star, fewest = FEWEST, show = 'change' } = options;
  checkTallyOn('publishStarTally', tally, star);
  const { people } = tally;
  return {
    kind: 'star-publication',
    show,
    scale: star.id,
    ...(star.version !== undefined && { scaleVersion: star.version }),
    fewest,
    people: people < fewest ? WITHHELD : { kind: 'count', count: people },
    points: star.points.map(({ id, label }, place) => {
      const table = answeredBoth(tally.counts[place] as readonly number[], tableWidth(star));
      const answered = sumOf(table);
      if (answered < fewest) return { ...WITHHELD, point: id, label };
      const shown = { point: id, label, answered, of: people };
      return show === 'change'
        ? { ...shown, kind: 'change', ...changeIn(table, star, fewest) }
        : { ...shown, kind: 'averages', averages: averagesIn(table, answered, star, fewest) };
    }),
  };
}

/** Counts of higher, same and lower, and the bands if they can be shown. */
function changeIn(
  table: readonly number[],
  scale: StarScale,
  fewest: number,
): Pick<PublishedChange, 'higher' | 'same' | 'lower' | 'bands'> {
  const { higher, same, lower } = directionCounts(table, tableWidth(scale));
  const shown = publishedAmong([higher, same, lower], fewest);
  const isWhole = shown.every(({ kind }) => kind === 'count');
  return {
    higher: shown[0],
    same: shown[1],
    lower: shown[2],
    ...(scale.bands.length > 0 && { bands: isWhole ? bandsIn(table, scale, fewest) : WITHHELD }),
  };
}

/** The most detailed band figures that can be shown, given that higher, same and lower all are. */
function bandsIn(
  table: readonly number[],
  scale: StarScale,
  fewest: number,
): PublishedTransitions | PublishedMoves | WithheldNumber {
  const width = tableWidth(scale);
  const split = bandSplit(table, width, scale);
  if (!mayShowMoves(split, fewest)) return WITHHELD;
  if (mayShowTransitions(split, fewest)) {
    const bands = scale.bands.map((band) => band.id);
    return { kind: 'transitions', bands, counts: bandTable(table, width, scale) };
  }
  const { up, upWithin, same, downWithin, down } = split;
  return { kind: 'moves', up, stayed: upWithin + same + downWithin, down };
}

/** Means and medians, or withheld if too few people answered. */
function averagesIn(
  table: readonly number[],
  answered: number,
  scale: StarScale,
  fewest: number,
): PublishedPointAverages['averages'] {
  const toNearest = meanToNearest(answered, fewest);
  if (toNearest === undefined) return WITHHELD;
  const [before, after] = (['before', 'after'] as const).map((of) =>
    roundedAverage(scoreCounts(table, tableWidth(scale), of), scale.lowest, toNearest),
  ) as [PublishedAverage, PublishedAverage];
  return { kind: 'averages', meanToNearest: toNearest, before, after };
}
