/**
 * What happens when something does not go to plan.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** What a contingency can be there for. */
export const CONTINGENCY_KINDS = /* @__PURE__ */ frozen([
  'unpaid-carer-unavailable',
  'care-worker-unavailable',
  'plan-off-course',
  'crisis',
  'other',
] as const);

/** What a contingency is there for. */
export type ContingencyKind = (typeof CONTINGENCY_KINDS)[number];

/** A way of coping, with when it begins and ends. */
export interface CopingStrategy {
  /** What helps. */
  readonly statement: Statement;
  /** When to begin with it. */
  readonly start?: string;
  /** When to leave off. */
  readonly end?: string;
}

/** What happens when something fails: a carer is ill, a plan goes off course, a crisis comes. */
export interface Contingency {
  /** Unique in the plan. */
  readonly id: string;
  /** What it is there for. */
  readonly kind?: ContingencyKind;
  /** What it is called. */
  readonly name?: string;
  /** When it applies: what sets it off. */
  readonly when: Statement;
  /** What else can set it off. */
  readonly triggers?: readonly Statement[];
  /** What happens in its place. */
  readonly whatHappens: Statement;
  /** Who steps in, or is to be told. */
  readonly who?: readonly Contributor[];
  /** Who agreed to it. */
  readonly agreedWith?: readonly Contributor[];
  /** The early signs of it. */
  readonly earlySigns?: readonly Statement[];
  /** What helps the person to cope. */
  readonly coping?: readonly CopingStrategy[];
  /** What the person has said beforehand about how they want to be treated. */
  readonly advanceStatement?: Statement;
  /** Medicines and equipment kept ready for it. */
  readonly keptReady?: readonly Statement[];
  /** The day on which it is looked at again. */
  readonly reviewOn?: CalendarDate;
  /** How often it is looked at again. */
  readonly reviewEvery?: Interval;
  /** Who sees to that. */
  readonly reviewedBy?: Contributor;
  /** The day on which it was last changed. */
  readonly updatedOn?: CalendarDate;
}
