/**
 * Whether an independent advocate was considered, and the result.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The possible results of considering an advocate. */
export const ADVOCATE_OUTCOMES = /* @__PURE__ */ frozen([
  'arranged',
  'not-needed',
  'being-arranged',
  'declined',
] as const);

/** The result of considering an advocate. */
export type AdvocateOutcome = (typeof ADVOCATE_OUTCOMES)[number];

/**
 * Whether an independent advocate was considered (Care Act 2014 ss.67 and 68), and who it is or why there
 * is none.
 */
export interface AdvocateRecord {
  /** What the step achieved. */
  readonly outcome: AdvocateOutcome;
  /** The day it was considered. */
  readonly on?: CalendarDate;
  /** Whether the person would have substantial difficulty in taking part. */
  readonly substantialDifficulty?: boolean;
  /** A suitable person who can support them in taking part and is not paid to care for them. */
  readonly appropriatePerson?: Contributor;
  /** The advocate. */
  readonly advocate?: Contributor;
  /** Why there is no advocate, or none yet. */
  readonly why?: Statement;
}
