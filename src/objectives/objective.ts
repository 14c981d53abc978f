/**
 * Objectives: short-term, practical steps with a credible link to a goal.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { GoalOwner } from '../outcomes/goal.js';
import type { Tracked } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { ObjectiveMeasure } from './measure.js';

/** A goal that an objective serves, and why it does. */
export interface GoalLink {
  /** The goal. */
  readonly goalId: string;
  /** How the objective helps towards it. */
  readonly reason?: Statement;
}

/** How people asked together whether an objective can be reached. */
export interface Attainability {
  /** Who asked. */
  readonly askedBy: readonly Contributor[];
  /** How it can be done. */
  readonly how?: Statement;
}

/** An objective, with what SMART asks for kept apart. */
export interface Objective extends Tracked {
  /** Unique in the plan. */
  readonly id: string;
  /** What it is, in the words of whoever chose it. */
  readonly statement: Statement;
  /** Who chose it. */
  readonly chosenBy?: GoalOwner;
  /** What is expected to happen. */
  readonly expected?: Statement;
  /** Why it matters. */
  readonly why?: Statement;
  /** Who is involved. */
  readonly who?: readonly Contributor[];
  /** Where it happens. */
  readonly where?: Statement;
  /** What it needs, and what limits it. */
  readonly requirements?: readonly Statement[];
  /** What happens when it cannot be kept. */
  readonly contingency?: Statement;
  /** How it is measured. */
  readonly measure?: ObjectiveMeasure;
  /** How people asked whether it can be reached. */
  readonly attainable?: Attainability;
  /** The goals it serves. */
  readonly goals?: readonly GoalLink[];
  /** The day by which it is to be done. */
  readonly dueOn?: CalendarDate;
}
