/**
 * The shapes of what may be published of a tally of star charts.
 *
 * @module
 */
import { frozen } from '../../kernel/frozen.js';
import type { PublishedCount, WithheldNumber } from '../../kernel/small-groups.js';
import type { StarTallyOptions } from './tally-table.js';

/** What a publication can show: who moved which way, or means and medians. */
export const STAR_PUBLICATION_VIEWS = /* @__PURE__ */ frozen(['change', 'averages'] as const);

/** What a publication shows. */
export type StarPublicationView = (typeof STAR_PUBLICATION_VIEWS)[number];

/** Settings of `publishStarTally`. */
export interface StarPublicationOptions extends StarTallyOptions {
  /** The smallest group that is shown, a whole number of at least 3. Defaults to 5. */
  readonly fewest?: number;
  /** What to show. Defaults to `change`. Not both of one tally, as together they may tell what each withholds. */
  readonly show?: StarPublicationView;
}

/** How many moved up a band, stayed in theirs and moved down. */
export interface PublishedMoves {
  /** Tells what it is. */
  readonly kind: 'moves';
  /** How many are in a higher band after, by one or more. */
  readonly up: number;
  /** How many are in the same band, whether or not their score is the same. */
  readonly stayed: number;
  /** How many are in a lower band after, by one or more. */
  readonly down: number;
}

/** How many went from which band to which. */
export interface PublishedTransitions {
  /** Tells what it is. */
  readonly kind: 'transitions';
  /** The ids of the bands, in order: of the rows, before, and of the columns, after. */
  readonly bands: readonly string[];
  /** How many went from each band (the row) to each band (the column). */
  readonly counts: readonly (readonly number[])[];
}

/** The mean and the median at one time. */
export interface PublishedAverage {
  /** The mean, to the nearest half or to one decimal, as `meanToNearest` beside it says. */
  readonly mean: number;
  /** The score in the middle; the lower of the two in the middle where they differ. */
  readonly median: number;
}

/** Means and medians before and after, of those with a score both times. */
export interface PublishedAverages {
  /** Tells it from what is withheld. */
  readonly kind: 'averages';
  /** What the means are rounded to; halfway goes up. */
  readonly meanToNearest: 0.5 | 0.1;
  /** The earlier scores. */
  readonly before: PublishedAverage;
  /** The later scores. */
  readonly after: PublishedAverage;
}

/** One point: who moved which way, among those with a score both times. */
export interface PublishedChange {
  /** Tells what it is. */
  readonly kind: 'change';
  /** The point's id. */
  readonly point: string;
  /** What the point is called. */
  readonly label: string;
  /** How many people gave a score both times: all the rest here is about them. */
  readonly answered: number;
  /** How many people there are. */
  readonly of: number;
  /** How many have a higher score after. */
  readonly higher: PublishedCount;
  /** How many have the same score. */
  readonly same: PublishedCount;
  /** How many have a lower score after. */
  readonly lower: PublishedCount;
  /** Bands: the whole table, or else which way people moved, or withheld. Left out where the scale has no bands. */
  readonly bands?: PublishedTransitions | PublishedMoves | WithheldNumber;
}

/** One point: means and medians, among those with a score both times. */
export interface PublishedPointAverages {
  /** Tells what it is. */
  readonly kind: 'averages';
  /** The point's id. */
  readonly point: string;
  /** What the point is called. */
  readonly label: string;
  /** How many people gave a score both times: the averages rest on them. */
  readonly answered: number;
  /** How many people there are. */
  readonly of: number;
  /** The averages; withheld where no more than twice `fewest` people answered. */
  readonly averages: PublishedAverages | WithheldNumber;
}

/** One point of which nothing is shown: fewer than `fewest` people, or nobody, gave a score both times. */
export interface WithheldPoint extends WithheldNumber {
  /** The point's id. */
  readonly point: string;
  /** What the point is called. */
  readonly label: string;
}

/** One point of a publication. */
export type PublishedPoint = PublishedChange | PublishedPointAverages | WithheldPoint;

/** What may be published of a tally. */
export interface StarPublication {
  /** Tells what it is. */
  readonly kind: 'star-publication';
  /** What it shows. */
  readonly show: StarPublicationView;
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, where it has one. */
  readonly scaleVersion?: string;
  /** The smallest group that is shown. */
  readonly fewest: number;
  /** How many people there are, with and without scores; withheld where there are fewer than `fewest`, or none. */
  readonly people: PublishedCount;
  /** The points, in the scale's order. */
  readonly points: readonly PublishedPoint[];
}
