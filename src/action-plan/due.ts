/**
 * Which actions are due, which are past their day, and which need no more chasing.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayOfText } from '../calendar/day-number.js';
import { DAY } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { list, object, optional, options as optionsOf, type Shape, shape, whole } from '../kernel/shape.js';
import { tracked } from '../outcomes/shapes.js';
import type { Status, Tracked } from '../outcomes/status.js';
import { SOME_DAY } from '../person/shapes.js';
import type { ProgressCheckResult } from './action.js';
import { PROGRESS_WORD } from './shapes.js';

/** One look at how an action is going, as far as its day and its word. */
export interface DatedCheck {
  /** The day. */
  readonly on: CalendarDate;
  /** How it stood. */
  readonly progress: ProgressCheckResult;
}

/** The least that must be known of an action to say whether it is due; an `Action` will do. */
export interface DatedAction extends Tracked {
  /** The day it is wanted done by. */
  readonly doneBy?: CalendarDate;
  /** How it has gone so far, in any order. */
  readonly progressChecks?: readonly DatedCheck[];
}

/** Settings of {@link actionsDue}. */
export interface ActionsDueOptions {
  /** How many days before its day an action counts as due soon; 28 unless told, 0 for the day alone. */
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
  optionsOf<ActionsDueOptions>({ dueSoonDays: optional(whole(0)) }),
);

/** How an action can stand on a day. */
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
 * How an action stands on a day. `done` was reached or is being kept up; `closed` was given up, turned
 * down, entered in error, or ended without being reached. Neither those nor what is `on-hold` is ever
 * overdue.
 */
export type ActionDueStatus = (typeof ACTION_DUE_STATUSES)[number];

/** One action, with how it stands. */
export interface ActionDue {
  /** Its place in the list that was given, from 0. */
  readonly place: number;
  /** How it stands. */
  readonly status: ActionDueStatus;
  /** The day it is wanted done by, where there is one. */
  readonly doneBy?: CalendarDate;
  /** How many calendar days it is past its day; only where it is overdue. */
  readonly overdueDays?: number;
  /** How many calendar days are left, 0 on the day itself; only where it is due soon or later. */
  readonly daysToGo?: number;
}

/**
 * Says for each action whether it is done, closed, on hold, overdue, due soon or due later.
 *
 * An action is done where its latest progress check says "met", where its status is completed, or where
 * what it aims at is achieved or being kept up. One that was completed without being achieved is closed and
 * not done. A "met" counts no longer where the action was taken up again after it. The day itself is not
 * past: an action is overdue from the day after.
 *
 * @param actions - the actions, in any order
 * @param today - the day to judge them on
 * @param options - how many days count as soon
 * @returns one entry for each, by due day and then by place; those without a day come last
 * @throws `SupportPlanError` `argument/out-of-range` if the number of days is negative or not whole;
 *   `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or
 *   `argument/unknown-key` if an argument is not as its type describes
 *
 * @example
 * ```ts
 * import { actionsDue, calendarDate } from 'supportplan';
 *
 * const due = actionsDue(
 *   [{ doneBy: calendarDate('2026-12-31') }, { doneBy: calendarDate('2026-11-20') }, { status: { lifecycle: 'on-hold' } }],
 *   calendarDate('2026-11-22'),
 * );
 *
 * due.map(({ status }) => status); // => ['overdue', 'later', 'on-hold']
 * due[0]; // => { place: 1, status: 'overdue', doneBy: '2026-11-20', overdueDays: 2 }
 * ```
 */
export function actionsDue(
  actions: readonly DatedAction[],
  today: CalendarDate,
  options: ActionsDueOptions = {},
): readonly ActionDue[] {
  checkArgument('actionsDue', 'actions', actions, ACTIONS);
  checkArgument('actionsDue', 'today', today, DAY);
  checkArgument('actionsDue', 'options', options, OPTIONS);
  const { dueSoonDays = 28 } = options;
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

/** How it stands whatever its day; `undefined` where it is still to be done. */
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

/**
 * Whether it was reached or is being kept up; what is completed without a word on how it came out is taken
 * to be.
 */
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
