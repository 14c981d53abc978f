/**
 * Progress of a carers' action plan: counts by priority, overdue actions, and actions not mapped yet.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayOfText } from '../calendar/day-number.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { list, object, optional, options as optionsOf, type Shape, shape } from '../kernel/shape.js';
import { CARERS_ACTION, type CarersAction, type CarersActionStage, stageOn } from './carers-action.js';
import type { CarersPriority } from './carers-plan.js';
import { CARERS_PRIORITY } from './carers-plan.js';

/** The part of a plan that {@link actionsPastDate} and {@link unmappedActions} read. */
export interface CarersPlanActions {
  /** The actions of the plan. */
  readonly actions?: readonly CarersAction[];
}

/** The part of a plan that {@link carersPlanProgress} reads. */
export interface CarersPlanTracker extends CarersPlanActions {
  /** The priorities of the plan. */
  readonly priorities: readonly CarersPriority[];
}

/** Options of {@link carersPlanProgress}. */
export interface CarersPlanProgressOptions {
  /** The day for which to count. */
  readonly today: CalendarDate;
}

/** Options of {@link actionsPastDate}. */
export interface ActionsPastDateOptions {
  /** The day for which to list them. An action due today is not past its due day. */
  readonly today: CalendarDate;
}

const PROGRESS_OPTIONS: Shape<CarersPlanProgressOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<CarersPlanProgressOptions>({ today: DAY }, TODAY_EXPECTED),
);

const PAST_DATE_OPTIONS: Shape<ActionsPastDateOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<ActionsPastDateOptions>({ today: DAY }, TODAY_EXPECTED),
);

const ACTIONS: Shape<CarersPlanActions> = /* @__PURE__ */ shape(() =>
  object<CarersPlanActions>({ actions: optional(list(CARERS_ACTION)) }),
);

const TRACKER: Shape<CarersPlanTracker> = /* @__PURE__ */ shape(() =>
  object<CarersPlanTracker>({ priorities: list(CARERS_PRIORITY), actions: optional(list(CARERS_ACTION)) }),
);

/** Counts of actions by stage. */
export interface CarersActionCounts {
  /** The number of actions. */
  readonly actions: number;
  /** The number of actions at each stage. These add up to `actions`. */
  readonly byStage: Readonly<Record<CarersActionStage, number>>;
  /** The number past their due day and neither done nor stopped. They are also counted in `byStage`. */
  readonly pastDate: number;
}

/** Counts for the actions of one priority. */
export interface CarersPriorityProgress extends CarersActionCounts {
  /** The id of the priority. */
  readonly priorityId: string;
  /** The name of the priority. */
  readonly name: string;
}

/** Counts for a whole plan. */
export interface CarersPlanProgress {
  /** The priorities, in the plan's order. */
  readonly priorities: readonly CarersPriorityProgress[];
  /** Counts for all actions together. */
  readonly totals: CarersActionCounts;
  /**
   * Counts for actions whose `priorityId` isn't in the plan. Always 0 for a plan that was read and
   * validated.
   */
  readonly elsewhere: CarersActionCounts;
}

/** An action past its due day. */
export interface CarersActionPastDate {
  /** The index of the action in the plan's list, from 0. */
  readonly place: number;
  /** The action past its due day. */
  readonly action: CarersAction;
  /** Calendar days since the due day. */
  readonly pastDays: number;
}

/** {@link CarersActionCounts} that can be changed while counting. */
interface Counts {
  actions: number;
  readonly byStage: Record<CarersActionStage, number>;
  pastDate: number;
}

/**
 * Counts the actions of each priority by the stage they had reached by a day.
 *
 * A priority without actions has counts of 0. An action with no mapping and no progress recorded is
 * `not-mapped`. The counts describe the work; they are not a score of any person.
 *
 * @param plan - the priorities and actions of a plan
 * @param options - the day for which to count
 * @returns the counts for each priority, in the plan's order, and the totals
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value`, `argument/unknown-key` or `argument/out-of-range` if `plan` or `options`
 *   doesn't match its type
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { CAMDEN_CARERS_PRIORITIES, carersPlanProgress } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'One page on where to ring at night.', voice: 'agreed' } as const;
 * const progress = carersPlanProgress(
 *   { priorities: CAMDEN_CARERS_PRIORITIES, actions: [{ id: 'A1', priorityId: 'communication', step }] },
 *   { today: calendarDate('2026-11-22') },
 * );
 *
 * progress.priorities[0]?.byStage['not-mapped']; // => 1
 * progress.totals.byStage;
 * // => { 'not-mapped': 1, mapped: 0, 'timeline-assigned': 0, 'under-way': 0, done: 0, stopped: 0 }
 * ```
 */
export function carersPlanProgress(
  plan: CarersPlanTracker,
  options: CarersPlanProgressOptions,
): CarersPlanProgress {
  checkArgument('carersPlanProgress', 'plan', plan, TRACKER);
  checkArgument('carersPlanProgress', 'options', options, PROGRESS_OPTIONS);
  const { today } = options;
  const totals = noneYet();
  const elsewhere = noneYet();
  const priorities = plan.priorities.map(({ id, name }) => ({ priorityId: id, name, ...noneYet() }));
  // reversed so that the first of two priorities with the same id wins
  const byId = new Map([...priorities].reverse().map((priority) => [priority.priorityId, priority]));
  for (const action of plan.actions ?? []) {
    const stage = stageOn(action, today);
    const past = pastDays(action, today) > 0 ? 1 : 0;
    for (const counts of [totals, byId.get(action.priorityId) ?? elsewhere]) {
      counts.actions += 1;
      counts.byStage[stage] += 1;
      counts.pastDate += past;
    }
  }
  return { priorities, totals, elsewhere };
}

/**
 * Lists the actions past their due day that are neither done nor stopped.
 *
 * @param plan - the actions of a plan
 * @param options - the day for which to list them
 * @returns the actions, in the plan's order, with the number of days since each was due
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value`, `argument/unknown-key` or `argument/out-of-range` if `plan` or `options`
 *   doesn't match its type
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { actionsPastDate } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'One page on where to ring at night.', voice: 'agreed' } as const;
 * const timeline = { dueOn: calendarDate('2026-11-20') };
 * const actions = [{ id: 'A1', priorityId: 'communication', step, timeline }];
 *
 * actionsPastDate({ actions }, { today: calendarDate('2026-11-22') }).map((past) => past.pastDays); // => [2]
 * actionsPastDate({ actions }, { today: calendarDate('2026-11-20') }); // => []
 * ```
 */
export function actionsPastDate(
  plan: CarersPlanActions,
  options: ActionsPastDateOptions,
): readonly CarersActionPastDate[] {
  checkArgument('actionsPastDate', 'plan', plan, ACTIONS);
  checkArgument('actionsPastDate', 'options', options, PAST_DATE_OPTIONS);
  const { today } = options;
  return (plan.actions ?? []).flatMap((action, place) => {
    const days = pastDays(action, today);
    return days > 0 ? [{ place, action, pastDays: days }] : [];
  });
}

/**
 * Lists the actions with no way forward mapped yet, excluding those done or stopped.
 *
 * @param plan - the actions of a plan
 * @returns the actions, in the plan's order
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if `plan` doesn't match its type
 *
 * @example
 * ```ts
 * import { unmappedActions } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'One page on where to ring at night.', voice: 'agreed' } as const;
 *
 * unmappedActions({ actions: [{ id: 'A1', priorityId: 'communication', step }] }).map((action) => action.id);
 * // => ['A1']
 * ```
 */
export function unmappedActions(plan: CarersPlanActions): readonly CarersAction[] {
  checkArgument('unmappedActions', 'plan', plan, ACTIONS);
  return (plan.actions ?? []).filter((action) => action.mapped === undefined && !isClosed(stageOn(action)));
}

/** True if an action is done or stopped. */
export function isClosed(stage: CarersActionStage): boolean {
  return stage === 'done' || stage === 'stopped';
}

/**
 * Calendar days since an open action's due day. 0 if it is closed, not past its due day, or has no
 * timeline.
 */
export function pastDays(action: CarersAction, today: CalendarDate): number {
  if (action.timeline === undefined) return 0;
  const days = dayOfText(today) - dayOfText(action.timeline.dueOn);
  return days > 0 && !isClosed(stageOn(action, today)) ? days : 0;
}

function noneYet(): Counts {
  return {
    actions: 0,
    byStage: { 'not-mapped': 0, mapped: 0, 'timeline-assigned': 0, 'under-way': 0, done: 0, stopped: 0 },
    pastDate: 0,
  };
}
