/**
 * What may be published of a tally of star charts, with small groups withheld.
 *
 * @module
 */
import { checkArgument } from '../../kernel/arguments.js';
import { FEWEST, publishedAmong, WITHHELD, type WithheldNumber } from '../../kernel/small-groups.js';
import type { StarScale } from '../scale.js';
import { STAR_PUBLICATION_OPTIONS } from '../shapes.js';
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
import { answeredBoth, bandTable, directionCounts, scoreCounts, sumOf, tableWidth } from './tally-table.js';

/**
 * Makes what may be published of a tally: groups of fewer than `fewest` people are withheld, and so is what would give them away.
 *
 * What is promised: of one publication, a reader who is not in it and knows these rules can never be sure that a group is small, which is to have from 1 to
 * `fewest` less one people. Groups are, at each point, the people with one score or a stretch of scores before or after, or with one before and
 * another after; in a band, or a cell of the band table; who went higher, lower or so many steps, within a band or beyond it. Whatever is shown, each of
 * them could also have nobody in it, or `fewest` people or more, and each of higher, same and lower that is withheld could be more than one number.
 *
 * What is not: two publications of the same people can be laid side by side by anybody (both views, two settings of `fewest`, a whole and its parts, two months),
 * and together they may tell what each withholds. Publish one. How many did not answer is shown and may be small: it says nothing
 * about scores. Noughts are shown, and say something of everybody. Somebody who knows scores from elsewhere knows more.
 *
 * @param tally - the tally
 * @param options - the scale it is on, the smallest group to show, and what to show
 * @returns the publication, in which everything withheld says so
 * @throws {@link SupportPlanError} `publication/not-enough` if `fewest` is not a whole number of at least 3, as with 2 a withheld number could only
 *   be 1; `star-tally/another-scale` if the tally is on another scale or version; `star-tally/not-a-tally` if its numbers do not add up; a
 *   `star-scale/…` code, as in {@link starScale}, if the scale is inconsistent; or an `argument/…` code
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

/** Which way people moved. */
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

/** Bands, where higher, same and lower are all shown. */
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

/** Means and medians, where enough people answered. */
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
