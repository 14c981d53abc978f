/**
 * How a version of a plan came about: the review, its author and its reasons.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Achievement } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The possible decisions of a review. They come from Wales, and are useful everywhere. */
export const REVIEW_DECISIONS = /* @__PURE__ */ frozen(['confirm', 'revise', 'close'] as const);

/** What a review decided about a plan. */
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** The review that made this version of the plan. */
export interface Revision {
  /** The version that it replaces. */
  readonly from: number;
  /** The day of the review. */
  readonly on: CalendarDate;
  /** Who wrote this version. */
  readonly by: Contributor;
  /** What the review decided. */
  readonly decision: ReviewDecision;
  /** The reasons for the decision. */
  readonly reasons: readonly Statement[];
}

/** How far one outcome was reached when the plan was closed. */
export interface ClosedOutcome {
  /** The id of the outcome. */
  readonly outcomeId: string;
  /** How far it was reached. */
  readonly achievement?: Achievement;
  /** The same in words. */
  readonly statement?: Statement;
}

/** What is recorded when a plan is closed. */
export interface Closure {
  /** How far each outcome was reached. */
  readonly outcomes?: readonly ClosedOutcome[];
  /** Why other help is enough from now on. */
  readonly otherHelp?: Statement;
}
