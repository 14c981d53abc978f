/**
 * What a child's plan holds besides.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Tracked } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** What a child can say to a plan. */
export const CHILD_SAYS = /* @__PURE__ */ frozen([
  'agrees',
  'disagrees',
  'in-part',
  'would-not-say',
  'too-young-to-say',
] as const);

/** What the child says to the plan; left out where nobody recorded that they were asked. */
export type ChildSays = (typeof CHILD_SAYS)[number];

/** The child's own say in consent. */
export interface ChildConsent {
  /** What they say. */
  readonly says: ChildSays;
  /** The day. */
  readonly on?: CalendarDate;
  /** In their words, or why they were not asked. */
  readonly statement?: Statement;
}

/** What is expected of parents. It is kept apart from the outcomes for the child. */
export interface ParentExpectation extends Tracked {
  /** Unique in the plan. */
  readonly id: string;
  /** What is expected. */
  readonly statement: Statement;
  /** Of whom. */
  readonly of?: readonly Contributor[];
  /** The outcomes for the child that it serves. */
  readonly outcomeIds?: readonly string[];
  /** The day by which. */
  readonly dueOn?: CalendarDate;
}

/** A meeting at which the family makes the plan. */
export interface FamilyGroupConference {
  /** Whether the family was offered one. */
  readonly offered?: boolean;
  /** The day it was held. */
  readonly heldOn?: CalendarDate;
  /** What came of it. */
  readonly statement?: Statement;
}

/** What a child's plan holds besides. */
export interface ChildPart {
  /** What the child wishes and feels. */
  readonly wishesAndFeelings?: readonly Statement[];
  /** Who has parental responsibility. */
  readonly parentalResponsibility?: readonly Contributor[];
  /** The independent reviewing officer. */
  readonly reviewingOfficer?: Contributor;
  /** The child's own say. */
  readonly consent?: ChildConsent;
  /** What is expected of parents. */
  readonly expectations?: readonly ParentExpectation[];
  /** The family group conference. */
  readonly familyGroupConference?: FamilyGroupConference;
}
