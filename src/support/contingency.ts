/**
 * Contingency plans: what happens if part of the plan fails.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The kinds of contingency. */
export const CONTINGENCY_KINDS = /* @__PURE__ */ frozen([
  'unpaid-carer-unavailable',
  'care-worker-unavailable',
  'plan-off-course',
  'crisis',
  'other',
] as const);

/** The kind of event that a contingency prepares for. */
export type ContingencyKind = (typeof CONTINGENCY_KINDS)[number];

/** A coping strategy, with when to start and stop using it. */
export interface CopingStrategy {
  /** What helps. */
  readonly statement: Statement;
  /** When to start using it, as free text. */
  readonly start?: string;
  /** When to stop using it, as free text. */
  readonly end?: string;
}

/** What happens if a carer is ill, the plan goes off course, or there is a crisis. */
export interface Contingency {
  /** Unique in the plan. */
  readonly id: string;
  /** The kind of event that it prepares for. */
  readonly kind?: ContingencyKind;
  /** A short name. */
  readonly name?: string;
  /** When it applies: the main trigger. */
  readonly when: Statement;
  /** Other triggers. */
  readonly triggers?: readonly Statement[];
  /** What happens instead. */
  readonly whatHappens: Statement;
  /** Who steps in, or needs to know. */
  readonly who?: readonly Contributor[];
  /** Who agreed to it. */
  readonly agreedWith?: readonly Contributor[];
  /** Early warning signs. */
  readonly earlySigns?: readonly Statement[];
  /** Strategies that help the person to cope. */
  readonly coping?: readonly CopingStrategy[];
  /** The person's advance statement of how they want to be treated. */
  readonly advanceStatement?: Statement;
  /** Medicines and equipment kept ready. */
  readonly keptReady?: readonly Statement[];
  /** The day of the next review. */
  readonly reviewOn?: CalendarDate;
  /** How often it is reviewed. */
  readonly reviewEvery?: Interval;
  /** Who carries out the review. */
  readonly reviewedBy?: Contributor;
  /** The day it was last changed. */
  readonly updatedOn?: CalendarDate;
}
