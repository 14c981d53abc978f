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

/** How an action can have gone, in the form's three words. */
export const PROGRESS_CHECK_RESULTS = /* @__PURE__ */ frozen(['met', 'not-met', 'progress'] as const);

/** How an action has gone. */
export type ProgressCheckResult = (typeof PROGRESS_CHECK_RESULTS)[number];

/** Where on the form an action was written. */
export const ACTION_ORIGINS = /* @__PURE__ */ frozen(['action-plan', 'worksheet'] as const);

/** Written in the action plan, or in the worksheet where the plan lacked it. */
export type ActionOrigin = (typeof ACTION_ORIGINS)[number];

/** One look at how an action is going. */
export interface ProgressCheck {
  /** The day. */
  readonly on: CalendarDate;
  /** How it stood. */
  readonly progress: ProgressCheckResult;
  /** What was said about it. */
  readonly statement?: Statement;
  /** Who looked. */
  readonly by?: Contributor;
}

/** A step on the way to a goal, inside an action (PRSB). */
export interface StageGoal extends Tracked {
  /** What the step is. */
  readonly statement: Statement;
  /** What came of it. */
  readonly outcome?: Statement;
}

/** One row of the action plan. */
export interface Action extends Tracked {
  /** Unique in the plan. */
  readonly id: string;
  /** The outcome it serves. */
  readonly outcomeId?: string;
  /** The goal it serves. */
  readonly goalId?: string;
  /** The objective it is a part of. */
  readonly objectiveId?: string;
  /** How the person chooses to do it: the next steps. */
  readonly nextSteps: Statement;
  /** Who does it. */
  readonly who?: readonly Contributor[];
  /** Who supports them in it. */
  readonly supportedBy?: readonly Contributor[];
  /** When it happens. */
  readonly when?: string;
  /** The day it is wanted done by. */
  readonly doneBy?: CalendarDate;
  /** Ways of going about it that may help. */
  readonly strategies?: readonly Statement[];
  /** How sure the person is that they can do it, from 1 to 10, as they say it themselves (PRSB). */
  readonly confidence?: number;
  /** How it has gone so far. */
  readonly progressChecks?: readonly ProgressCheck[];
  /** Whether the support planned for it was given. */
  readonly deliveries?: readonly DeliveryCheck[];
  /** Steps on the way. */
  readonly stageGoals?: readonly StageGoal[];
  /** The day on which it is looked at again. */
  readonly reviewOn?: CalendarDate;
  /** How often it is looked at again. */
  readonly reviewEvery?: Interval;
  /** The day on which it was last changed. */
  readonly updatedOn?: CalendarDate;
  /** The areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
  /** Where it was written; the action plan unless told. */
  readonly origin?: ActionOrigin;
}
