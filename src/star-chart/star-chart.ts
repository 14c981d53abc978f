/**
 * A star chart, filled in.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Aim } from '../outcomes/outcome.js';
import type { Statement } from '../person/statement.js';

/** Who can have given a score. */
export const STAR_RATERS = /* @__PURE__ */ frozen(['the-person', 'worker', 'together'] as const);

/** Who gave the scores. */
export type StarRater = (typeof STAR_RATERS)[number];

/** One point of a chart: the words, and the score where there is one. */
export interface StarReading {
  /** The point's id in the scale: `i-am`. */
  readonly point: string;
  /** What was said. Kept apart from the score. */
  readonly narrative?: Statement;
  /** The score, a whole number of the scale. Left out where none was given: missing is never zero. */
  readonly score?: number;
  /** What is wanted of it from here: to move it on, unless told, or to keep it as it is. */
  readonly aim?: Aim;
}

/** A star chart, filled in. A score is a place in a conversation, not a grade. */
export interface StarChart {
  /** The scale's id: `posp-star`. */
  readonly scale: string;
  /** The scale's version, where it has one. */
  readonly scaleVersion?: string;
  /** The day it was filled in. */
  readonly on?: CalendarDate;
  /** Who gave the scores. */
  readonly ratedBy?: StarRater;
  /** The points. */
  readonly readings: readonly StarReading[];
}
