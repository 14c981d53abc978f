/**
 * Star chart scales as data: points, the lowest and highest score, and bands.
 *
 * @module
 */

import { PATHWAY_AREA_NAMES, PATHWAY_AREAS } from '../coverage/pathway-area.js';
import { frozen } from '../kernel/frozen.js';

/** A named range of scores. */
export interface StarBand {
  /** Stable id: `band-1-2`. */
  readonly id: string;
  /** The lowest score in it. */
  readonly from: number;
  /** The highest score in it. */
  readonly to: number;
  /** Display label. The shipped labels are ours; replace them with `withStarWords`. */
  readonly label: string;
}

/** One point of a star: an area of life that is scored. */
export interface StarPoint {
  /** Stable id: `i-am`. */
  readonly id: string;
  /** Display label. */
  readonly label: string;
}

/** A scale for star charts. `starScale` makes and validates one. */
export interface StarScale {
  /** Stable id: `posp-star`. */
  readonly id: string;
  /** The version, if the scale has several. Scores on different versions are never compared. */
  readonly version?: string;
  /** The points, in order. */
  readonly points: readonly StarPoint[];
  /** The lowest score, a whole number. */
  readonly lowest: number;
  /** The highest score, a whole number. */
  readonly highest: number;
  /** The bands, from lowest to highest, without gaps. An empty list if the scale has none. */
  readonly bands: readonly StarBand[];
  /** Your own data. Copied but never read. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * The star of the person-owned support plan: I AM, I WANT and I CAN, scored 1 to 10 in five bands of two.
 *
 * The band boundaries are the form's (London Housing Trust); the band words are ours. This package is not
 * connected with, endorsed by, or compatible with any licensed outcomes tool; see NOTICE.
 */
export const POSP_STAR = /* @__PURE__ */ frozen<StarScale>({
  id: 'posp-star',
  points: [
    { id: 'i-am', label: 'I AM' },
    { id: 'i-want', label: 'I WANT' },
    { id: 'i-can', label: 'I CAN' },
  ],
  lowest: 1,
  highest: 10,
  bands: [
    { id: 'band-1-2', from: 1, to: 2, label: 'finding things hard' },
    { id: 'band-3-4', from: 3, to: 4, label: 'ready for help' },
    { id: 'band-5-6', from: 5, to: 6, label: 'starting to take steps' },
    { id: 'band-7-8', from: 7, to: 8, label: 'learning, steadier' },
    { id: 'band-9-10', from: 9, to: 10, label: 'managing well' },
  ],
});

/**
 * The ten Positive Pathways areas as a star, with the scores and bands of {@link POSP_STAR}.
 *
 * The form names the areas but does not score them. Scoring them is our extension, for services that do so.
 */
export const PATHWAYS_STAR: StarScale = /* @__PURE__ */ frozen(/* @__PURE__ */ pathwaysStar());

function pathwaysStar(): StarScale {
  const points = PATHWAY_AREAS.map((id) => ({ id, label: PATHWAY_AREA_NAMES[id] }));
  return { ...POSP_STAR, id: 'pathways-star', points };
}
