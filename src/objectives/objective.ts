/**
 * Objectives: short-term, practical steps towards a goal.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { GoalOwner } from '../outcomes/goal.js';
import type { Tracked } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { ObjectiveMeasure } from './measure.js';

/** A link from an objective to a goal, with the reason. */
export interface GoalLink {
  /** The id of the goal. */
  readonly goalId: string;
  /** How the objective helps to reach it. */
  readonly reason?: Statement;
}

/** How people considered together whether an objective is realistic. */
export interface Attainability {
  /** Who considered it. */
  readonly askedBy: readonly Contributor[];
  /** How it can be done. */
  readonly how?: Statement;
}

/** An objective, with a separate field for each SMART question. */
export interface Objective extends Tracked {
  /** Unique in the plan. */
  readonly id: string;
  /** The objective, in the words of whoever chose it. */
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
  /** What it needs or depends on, and what limits it. */
  readonly requirements?: readonly Statement[];
  /** What happens when it is not possible. */
  readonly contingency?: Statement;
  /** How it is measured. */
  readonly measure?: ObjectiveMeasure;
  /** How people considered whether it is realistic. */
  readonly attainable?: Attainability;
  /** The goals it supports. */
  readonly goals?: readonly GoalLink[];
  /** The due day. */
  readonly dueOn?: CalendarDate;
}
