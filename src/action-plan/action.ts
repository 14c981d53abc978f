/**
 * The action plan: who does what next, and by when.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { PathwayArea } from '../pathways/area.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** How an action can have gone, in the form's three words. */
export const PROGRESS = ['met', 'not-met', 'progress'] as const;

/** How an action has gone. */
export type Progress = (typeof PROGRESS)[number];

/** Where on the form an action was written. */
export const ACTION_ORIGINS = ['action-plan', 'worksheet'] as const;

/** Written in the action plan, or in the worksheet where the plan lacked it. */
export type ActionOrigin = (typeof ACTION_ORIGINS)[number];

/** One look at how an action is going. */
export interface ProgressCheck {
  /** The day. */
  readonly on: CalendarDate;
  /** How it stood. */
  readonly progress: Progress;
}

/** One row of the action plan. */
export interface Action {
  /** Unique in the plan. */
  readonly id: string;
  /** The outcome it serves. */
  readonly outcomeId?: string;
  /** How the person chooses to do it: the next steps. */
  readonly nextSteps: Statement;
  /** Who supports them in it. */
  readonly supportedBy?: readonly Contributor[];
  /** The day it is wanted done by. */
  readonly doneBy?: CalendarDate;
  /** How it has gone so far. */
  readonly progressChecks?: readonly ProgressCheck[];
  /** The areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
  /** Where it was written; the action plan unless told. */
  readonly origin?: ActionOrigin;
}
