/**
 * Types for a completed star chart.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { OutcomeAim } from '../outcomes/outcome.js';
import type { Statement } from '../person/statement.js';

/** Who can give scores. */
export const STAR_RATERS = /* @__PURE__ */ frozen(['the-person', 'worker', 'together'] as const);

/** Who gave the scores. */
export type StarRater = (typeof STAR_RATERS)[number];

/** One point of a chart: what was said, and the score if one was given. */
export interface StarReading {
  /** The point's id in the scale: `i-am`. */
  readonly point: string;
  /** What was said. Stored separately from the score. */
  readonly narrative?: Statement;
  /**
   * The score, a whole number on the scale. Omitted if none was
   * given: a missing score is never treated as zero.
   */
  readonly score?: number;
  /** The aim from here: to move the score on, or to keep it as it is. Treated as `achieve` if missing. */
  readonly aim?: OutcomeAim;
}

/** A completed star chart. A score is a place in a conversation, not a grade. */
export interface StarChart {
  /** The scale's id: `posp-star`. */
  readonly scale: string;
  /** The scale's version, if it has one. */
  readonly scaleVersion?: string;
  /** The day the chart was completed. */
  readonly on?: CalendarDate;
  /** Who gave the scores. */
  readonly ratedBy?: StarRater;
  /** What was said and scored at each point. */
  readonly readings: readonly StarReading[];
}
