/**
 * Finds which actions are due, which are overdue, and which need no more chasing.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayOfText } from '../calendar/day-number.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { list, object, optional, options as optionsOf, type Shape, shape, whole } from '../kernel/shape.js';
import { tracked } from '../outcomes/shapes.js';
import type { Status, Tracked } from '../outcomes/status.js';
import { SOME_DAY } from '../person/shapes.js';
import type { ProgressCheckResult } from './action.js';
import { PROGRESS_WORD } from './shapes.js';

/** The part of a progress check that {@link actionsDue} reads: its day and its result. */
export interface DatedCheck {
  /** The day of the check. */
  readonly on: CalendarDate;
  /** The result. */
  readonly progress: ProgressCheckResult;
}

/** The part of an action that {@link actionsDue} reads. Any `Action` fits. */
export interface DatedAction extends Tracked {
  /** The due day. */
  readonly doneBy?: CalendarDate;
  /** Progress checks so far, in any order. */
  readonly progressChecks?: readonly DatedCheck[];
}

/** Options of {@link actionsDue}. */
export interface ActionsDueOptions {
  /** The day for which to work out each status. */
  readonly today: CalendarDate;
  /**
   * How many calendar days before its due day an action is `due-soon`. Defaults to 28; 0 means the due day
   * only.
   */
  readonly dueSoonDays?: number;
}

const ACTIONS: Shape<readonly DatedAction[]> = /* @__PURE__ */ shape(() =>
  list(
    object<DatedAction>({
      doneBy: SOME_DAY,
      progressChecks: optional(list(object<DatedCheck>({ on: DAY, progress: PROGRESS_WORD }))),
      ...tracked(),
    }),
  ),
);

const OPTIONS: Shape<ActionsDueOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ActionsDueOptions>({ today: DAY, dueSoonDays: optional(whole(0)) }, TODAY_EXPECTED),
);

/** The due statuses of an action. */
export const ACTION_DUE_STATUSES = /* @__PURE__ */ frozen([
  'done',
  'closed',
  'on-hold',
  'overdue',
  'due-soon',
  'later',
  'no-date',
] as const);

/**
 * The due status of an action on a given day.
 *
 * `done` actions were achieved or are being sustained. `closed` actions were cancelled, rejected, entered
 * in error, or completed without being achieved. An action that is `done`, `closed` or `on-hold` is never
 * overdue.
 */
export type ActionDueStatus = (typeof ACTION_DUE_STATUSES)[number];

/** The due status of one action. */
export interface ActionDue {
  /** The action's index in the list passed in, from 0. */
  readonly place: number;
  /** The due status. */
  readonly status: ActionDueStatus;
  /** The due day, if the action has one. */
  readonly doneBy?: CalendarDate;
  /** Calendar days since the due day. Only if the action is overdue. */
  readonly overdueDays?: number;
  /** Calendar days left, 0 on the due day. Only if the status is `due-soon` or `later`. */
  readonly daysToGo?: number;
}

/**
 * Returns the due status of each action: done, closed, on hold, overdue, due soon, due later or without a
 * date.
 *
 * An action is `done` if its latest progress check is `met`, if its achievement is `achieved` or
 * `sustaining`, or if it is completed with no achievement recorded. An action completed without being
 * achieved is `closed`. A `met` check no longer counts if the action's history reopens it later. An action
 * is overdue from the day after its due day.
 *
 * @param actions - the actions, in any order
 * @param options - the day, and how many days count as soon
 * @returns one entry per action, sorted by due day and then by index; actions without a due day come last
 * @throws `SupportPlanError` `argument/out-of-range` if `dueSoonDays` is negative or not whole;
 *   `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or
 *   `argument/unknown-key` if an argument doesn't match its type
 *
 * @example
 * ```ts
 * import { actionsDue, calendarDate } from 'supportplan';
 *
 * const due = actionsDue(
 *   [
 *     { doneBy: calendarDate('2026-12-31') },
 *     { doneBy: calendarDate('2026-11-20') },
 *     { status: { lifecycle: 'on-hold' } },
 *   ],
 *   { today: calendarDate('2026-11-22') },
 * );
 *
 * due.map(({ status }) => status); // => ['overdue', 'later', 'on-hold']
 * due[0]; // => { place: 1, status: 'overdue', doneBy: '2026-11-20', overdueDays: 2 }
 * ```
 */
export function actionsDue(
  actions: readonly DatedAction[],
  options: ActionsDueOptions,
): readonly ActionDue[] {
  checkArgument('actionsDue', 'actions', actions, ACTIONS);
  checkArgument('actionsDue', 'options', options, OPTIONS);
  const { today, dueSoonDays = 28 } = options;
  const from = dayOfText(today);
  return actions.map((action, place) => entry(action, place, from, dueSoonDays)).sort(byDayThenPlace);
}

function entry(action: DatedAction, place: number, today: number, dueSoonDays: number): ActionDue {
  const { doneBy } = action;
  const settled = settledStanding(action);
  if (doneBy === undefined) return { place, status: settled ?? 'no-date' };
  const daysToGo = dayOfText(doneBy) - today;
  if (settled !== undefined) return { place, status: settled, doneBy };
  if (daysToGo < 0) return { place, status: 'overdue', doneBy, overdueDays: -daysToGo };
  return { place, status: daysToGo <= dueSoonDays ? 'due-soon' : 'later', doneBy, daysToGo };
}

/** The status that doesn't depend on the due day, or `undefined` if the action is still to be done. */
function settledStanding(action: DatedAction): 'done' | 'closed' | 'on-hold' | undefined {
  const { status } = action;
  const lifecycle = status?.lifecycle;
  if (lifecycle === 'cancelled' || lifecycle === 'rejected' || lifecycle === 'entered-in-error')
    return 'closed';
  if (status !== undefined && isReached(status)) return 'done';
  if (lifecycle === 'completed') return 'closed';
  if (metAndNotTakenUpAgain(action)) return 'done';
  return lifecycle === 'on-hold' ? 'on-hold' : undefined;
}

/** True if achieved or sustaining. Completed with no achievement recorded counts as achieved. */
function isReached({ lifecycle, achievement }: Status): boolean {
  return (
    achievement === 'achieved' ||
    achievement === 'sustaining' ||
    (lifecycle === 'completed' && achievement === undefined)
  );
}

function metAndNotTakenUpAgain({ progressChecks = [], history = [] }: DatedAction): boolean {
  const last = progressChecks.reduce<DatedCheck | undefined>(
    (soFar, check) => (soFar === undefined || check.on >= soFar.on ? check : soFar),
    undefined,
  );
  if (last?.progress !== 'met') return false;
  return !history.some(({ on, to }) => on > last.on && !isReached(to));
}

function byDayThenPlace(a: ActionDue, b: ActionDue): number {
  if (a.doneBy === b.doneBy) return a.place - b.place;
  if (a.doneBy === undefined) return 1;
  return b.doneBy === undefined || a.doneBy < b.doneBy ? -1 : 1;
}
