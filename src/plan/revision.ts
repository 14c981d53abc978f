/**
 * What made a version of a plan: the review, who wrote it, and why.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Achievement } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** What a review can decide about a plan. The three are Wales's, and useful everywhere. */
export const REVIEW_DECISIONS = /* @__PURE__ */ frozen(['confirm', 'revise', 'close'] as const);

/** What a review decided about a plan. */
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** What made this version of the plan. */
export interface Revision {
  /** The version that it came from. */
  readonly from: number;
  /** The day of the review. */
  readonly on: CalendarDate;
  /** Who wrote this version. */
  readonly by: Contributor;
  /** What the review decided. */
  readonly decision: ReviewDecision;
  /** Why. */
  readonly reasons: readonly Statement[];
}

/** How one outcome stood when the plan was closed. */
export interface ClosedOutcome {
  /** The outcome. */
  readonly outcomeId: string;
  /** How it stood. */
  readonly achievement?: Achievement;
  /** In words. */
  readonly statement?: Statement;
}

/** What is said when a plan is closed. */
export interface Closure {
  /** How far each outcome was reached. */
  readonly outcomes?: readonly ClosedOutcome[];
  /** Why other help is enough from now on. */
  readonly otherHelp?: Statement;
}
