/**
 * The parts that only a child's plan has.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Tracked } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The answers a child can give about a plan. */
export const CHILD_SAYS = /* @__PURE__ */ frozen([
  'agrees',
  'disagrees',
  'in-part',
  'would-not-say',
  'too-young-to-say',
] as const);

/** What the child says about the plan. Left out if there is no record that they were asked. */
export type ChildSays = (typeof CHILD_SAYS)[number];

/** The child's own view of the plan. */
export interface ChildConsent {
  /** Their answer. */
  readonly says: ChildSays;
  /** The day they gave it. */
  readonly on?: CalendarDate;
  /** Their answer in their own words, or why they were not asked. */
  readonly statement?: Statement;
}

/** An expectation of the parents, kept separate from the outcomes for the child. */
export interface ParentExpectation extends Tracked {
  /** Unique in the plan. */
  readonly id: string;
  /** What is expected. */
  readonly statement: Statement;
  /** The people who are expected to do it. */
  readonly of?: readonly Contributor[];
  /** The ids of the child's outcomes that it supports. */
  readonly outcomeIds?: readonly string[];
  /** The date it is due. */
  readonly dueOn?: CalendarDate;
}

/** A meeting where the family makes the plan. */
export interface FamilyGroupConference {
  /** Whether the family was offered one. */
  readonly offered?: boolean;
  /** The day it was held. */
  readonly heldOn?: CalendarDate;
  /** What the step achieved. */
  readonly statement?: Statement;
}

/** The parts that only a child's plan has. */
export interface ChildPart {
  /** What the child wishes and feels. */
  readonly wishesAndFeelings?: readonly Statement[];
  /** Who has parental responsibility. */
  readonly parentalResponsibility?: readonly Contributor[];
  /** The independent reviewing officer. */
  readonly reviewingOfficer?: Contributor;
  /** What the child says about the plan. */
  readonly consent?: ChildConsent;
  /** What is expected of the parents. */
  readonly expectations?: readonly ParentExpectation[];
  /** The family group conference. */
  readonly familyGroupConference?: FamilyGroupConference;
}
