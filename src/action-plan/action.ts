/**
 * The action plan: who does what next, and by when.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import type { PathwayArea } from '../coverage/pathway-area.js';
import { frozen } from '../kernel/frozen.js';
import type { Tracked } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { DeliveryCheck } from './delivery-check.js';

/** The form's three progress results. */
export const PROGRESS_CHECK_RESULTS = /* @__PURE__ */ frozen(['met', 'not-met', 'progress'] as const);

/** The result of a progress check. */
export type ProgressCheckResult = (typeof PROGRESS_CHECK_RESULTS)[number];

/** The places on the form where an action can be written. */
export const ACTION_ORIGINS = /* @__PURE__ */ frozen(['action-plan', 'worksheet'] as const);

/** Where an action was written: in the action plan, or only in the worksheet. */
export type ActionOrigin = (typeof ACTION_ORIGINS)[number];

/** A dated check on how an action is going. */
export interface ProgressCheck {
  /** The day of the check. */
  readonly on: CalendarDate;
  /** The result. */
  readonly progress: ProgressCheckResult;
  /** Comments on the progress made. */
  readonly statement?: Statement;
  /** Who did the check. */
  readonly by?: Contributor;
}

/** A step towards a goal, inside an action (PRSB). */
export interface StageGoal extends Tracked {
  /** What the step is. */
  readonly statement: Statement;
  /** What the step achieved. */
  readonly outcome?: Statement;
}

/** One row of the action plan. */
export interface Action extends Tracked {
  /** Unique in the plan. */
  readonly id: string;
  /** The id of the outcome that the action supports. */
  readonly outcomeId?: string;
  /** The id of the goal that the action supports. */
  readonly goalId?: string;
  /** The id of the objective that the action is part of. */
  readonly objectiveId?: string;
  /** The next steps, as the person chooses to take them. */
  readonly nextSteps: Statement;
  /** Who carries it out. */
  readonly who?: readonly Contributor[];
  /** Who supports them. */
  readonly supportedBy?: readonly Contributor[];
  /** When it happens, as free text. */
  readonly when?: string;
  /** The due day. */
  readonly doneBy?: CalendarDate;
  /** Approaches that may help. */
  readonly strategies?: readonly Statement[];
  /** The person's own rating, from 1 to 10, of how sure they are that they can do it (PRSB). */
  readonly confidence?: number;
  /** Progress checks so far. */
  readonly progressChecks?: readonly ProgressCheck[];
  /** Checks of whether the support planned for it was given. */
  readonly deliveries?: readonly DeliveryCheck[];
  /** Smaller steps within the action. */
  readonly stageGoals?: readonly StageGoal[];
  /** The day of the next review. */
  readonly reviewOn?: CalendarDate;
  /** How often it is reviewed. */
  readonly reviewEvery?: Interval;
  /** The day it was last changed. */
  readonly updatedOn?: CalendarDate;
  /** The pathway areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
  /** Where it was written. Defaults to `'action-plan'`. */
  readonly origin?: ActionOrigin;
}
