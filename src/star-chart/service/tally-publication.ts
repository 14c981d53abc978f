/**
 * Types for a star chart tally that is safe to publish.
 *
 * @module
 */

import { frozen } from '../../kernel/frozen.js';
import { optional, options, type Shape, shape, words } from '../../kernel/shape.js';
import type { PublishedCount, WithheldNumber } from '../../kernel/small-groups.js';
import { SMALLEST_GROUP } from '../../kernel/small-groups.js';
import { STAR_SCALE } from '../shapes.js';
import type { StarTallyOptions } from './tally-table.js';

/** The views of a publication: how people's scores changed, or means and medians. */
export const STAR_PUBLICATION_VIEWS = /* @__PURE__ */ frozen(['change', 'averages'] as const);

/** Which view a publication shows. */
export type StarPublicationView = (typeof STAR_PUBLICATION_VIEWS)[number];

/** Settings of `publishStarTally`. */
export interface StarPublicationOptions extends StarTallyOptions {
  /** The smallest group size to show, a whole number of at least 3. Defaults to 5. */
  readonly fewest?: number;
  /**
   * The view to show. Defaults to `change`. Don't publish both views of one tally:
   * together they may reveal what each withholds.
   */
  readonly show?: StarPublicationView;
}

/** How many people moved up a band, stayed in the same band, or moved down. */
export interface PublishedMoves {
  /** Discriminant. */
  readonly kind: 'moves';
  /** People in a higher band after. */
  readonly up: number;
  /** People in the same band after, even if their score changed within it. */
  readonly stayed: number;
  /** People in a lower band after. */
  readonly down: number;
}

/** How many people moved from each band to each other band. */
export interface PublishedTransitions {
  /** Discriminant. */
  readonly kind: 'transitions';
  /** The band ids, in order. They label both the rows (before) and the columns (after). */
  readonly bands: readonly string[];
  /** People by band before (row) and band after (column). */
  readonly counts: readonly (readonly number[])[];
}

/** The mean and median at one time. */
export interface PublishedAverage {
  /** The mean, rounded to `meanToNearest`. */
  readonly mean: number;
  /** The median. With an even number of people, the lower of the two middle scores. */
  readonly median: number;
}

/** Means and medians before and after, for people with a score both times. */
export interface PublishedAverages {
  /** Discriminant: `withheld` in its place means that the averages are not shown. */
  readonly kind: 'averages';
  /** What the means are rounded to. Halves round up. */
  readonly meanToNearest: 0.5 | 0.1;
  /** The earlier scores. */
  readonly before: PublishedAverage;
  /** The later scores. */
  readonly after: PublishedAverage;
}

/** One point: how scores changed, among people with a score both times. */
export interface PublishedChange {
  /** Discriminant. */
  readonly kind: 'change';
  /** The point's id. */
  readonly point: string;
  /** The point's display label. */
  readonly label: string;
  /** How many people gave a score both times. The counts below cover only them. */
  readonly answered: number;
  /** How many people there are in total. */
  readonly of: number;
  /** People with a higher score after. */
  readonly higher: PublishedCount;
  /** People with the same score. */
  readonly same: PublishedCount;
  /** People with a lower score after. */
  readonly lower: PublishedCount;
  /**
   * Band changes: the full table, else only the direction of moves, else
   * withheld. Omitted if the scale has no bands.
   */
  readonly bands?: PublishedTransitions | PublishedMoves | WithheldNumber;
}

/** One point: means and medians, among people with a score both times. */
export interface PublishedPointAverages {
  /** Discriminant. */
  readonly kind: 'averages';
  /** The point's id. */
  readonly point: string;
  /** The point's display label. */
  readonly label: string;
  /** How many people gave a score both times. The averages cover only them. */
  readonly answered: number;
  /** How many people there are in total. */
  readonly of: number;
  /** The averages. Withheld unless more than twice `fewest` people answered. */
  readonly averages: PublishedAverages | WithheldNumber;
}

/** A point with no figures shown, because fewer than `fewest` people gave a score both times. */
export interface WithheldPoint extends WithheldNumber {
  /** The point's id. */
  readonly point: string;
  /** The point's display label. */
  readonly label: string;
}

/** One point of a publication: changes, averages or withheld. */
export type PublishedPoint = PublishedChange | PublishedPointAverages | WithheldPoint;

/** A tally with small groups withheld, safe to publish. */
export interface StarPublication {
  /** Discriminant. */
  readonly kind: 'star-publication';
  /** The view shown. */
  readonly show: StarPublicationView;
  /** The scale's id. */
  readonly scale: string;
  /** The scale's version, if it has one. */
  readonly scaleVersion?: string;
  /** The smallest group size shown. */
  readonly fewest: number;
  /**
   * How many people there are, with or without scores. Withheld if fewer than `fewest`.
   */
  readonly people: PublishedCount;
  /** The points, in the scale's order. */
  readonly points: readonly PublishedPoint[];
}

export const STAR_PUBLICATION_OPTIONS: Shape<StarPublicationOptions> = /* @__PURE__ */ shape(() =>
  options<StarPublicationOptions>({
    scale: STAR_SCALE,
    fewest: optional(SMALLEST_GROUP),
    show: optional(words(STAR_PUBLICATION_VIEWS)),
  }),
);
