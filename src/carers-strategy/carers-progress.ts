/**
 * How the actions of a carers' action plan stand: by priority, past their day, or still to be mapped.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayOfText } from '../calendar/day-number.js';
import { DAY } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { list, object, optional, type Shape, shape } from '../kernel/shape.js';
import { CARERS_ACTION, type CarersAction, type CarersActionStage, stageOn } from './carers-action.js';
import type { CarersPriority } from './carers-plan.js';
import { CARERS_PRIORITY } from './carers-plan.js';

/** The least that must be known of a plan to tell of its actions. */
export interface CarersPlanActions {
  /** The actions. */
  readonly actions?: readonly CarersAction[];
}

/** The least that must be known of a plan to tell of its progress. */
export interface CarersPlanTracker extends CarersPlanActions {
  /** The priorities. */
  readonly priorities: readonly CarersPriority[];
}

const ACTIONS: Shape<CarersPlanActions> = /* @__PURE__ */ shape(() =>
  object<CarersPlanActions>({ actions: optional(list(CARERS_ACTION)) }),
);

const TRACKER: Shape<CarersPlanTracker> = /* @__PURE__ */ shape(() =>
  object<CarersPlanTracker>({ priorities: list(CARERS_PRIORITY), actions: optional(list(CARERS_ACTION)) }),
);

/** How many actions there are, by their stage. */
export interface CarersActionCounts {
  /** How many there are. */
  readonly actions: number;
  /** How many have come to each stage; together they are all of them. */
  readonly byStage: Readonly<Record<CarersActionStage, number>>;
  /**
   * How many are past the day by which they were to be done, and neither done nor stopped. They are counted
   * by stage too.
   */
  readonly pastDate: number;
}

/** How the actions of one priority stand. */
export interface CarersPriorityProgress extends CarersActionCounts {
  /** The id of the priority. */
  readonly priorityId: string;
  /** What it is called. */
  readonly name: string;
}

/** How a whole plan stands. */
export interface CarersPlanProgress {
  /** The priorities, in the plan's order. */
  readonly priorities: readonly CarersPriorityProgress[];
  /** All actions together. */
  readonly totals: CarersActionCounts;
  /** Those of the actions that belong to no priority of the plan; none in a plan that was read. */
  readonly elsewhere: CarersActionCounts;
}

/** An action past the day by which it was to be done. */
export interface CarersActionPastDate {
  /** Where it stands among the actions. */
  readonly place: number;
  /** The action. */
  readonly action: CarersAction;
  /** How many days ago it was to be done. */
  readonly pastDays: number;
}

/** Counts, while they are made. */
interface Counts {
  actions: number;
  readonly byStage: Record<CarersActionStage, number>;
  pastDate: number;
}

/**
 * Counts the actions of each priority by the stage that they had come to by a day.
 *
 * A priority without actions stands with nothing, and where nothing is recorded of an action it is
 * `not-mapped`. These are counts of work, and no score of anybody's.
 *
 * @param plan - the priorities and actions of a plan
 * @param today - the day to judge it on
 * @returns the counts by priority, in the plan's order, and all together
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the plan or `today` is not as its type describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { CAMDEN_CARERS_PRIORITIES, carersPlanProgress } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'One page on where to ring at night.', voice: 'agreed' } as const;
 * const progress = carersPlanProgress(
 *   { priorities: CAMDEN_CARERS_PRIORITIES, actions: [{ id: 'A1', priorityId: 'communication', step }] },
 *   calendarDate('2026-11-22'),
 * );
 *
 * progress.priorities[0]?.byStage['not-mapped']; // => 1
 * progress.totals.byStage; // => { 'not-mapped': 1, mapped: 0, 'timeline-assigned': 0, 'under-way': 0, done: 0, stopped: 0 }
 * ```
 */
export function carersPlanProgress(plan: CarersPlanTracker, today: CalendarDate): CarersPlanProgress {
  checkArgument('carersPlanProgress', 'plan', plan, TRACKER);
  checkArgument('carersPlanProgress', 'today', today, DAY);
  const totals = noneYet();
  const elsewhere = noneYet();
  const priorities = plan.priorities.map(({ id, name }) => ({ priorityId: id, name, ...noneYet() }));
  // from the last, so that of two with one id the first is found
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
 * Lists the actions that are past the day by which they were to be done, and neither done nor stopped by
 * today.
 *
 * @param plan - the actions of a plan
 * @param today - the day to judge it on
 * @returns the actions, in the plan's order, and how many days ago each was due; the day itself is not past
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the plan or `today` is not as its type describes
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
 * actionsPastDate({ actions }, calendarDate('2026-11-22')).map((past) => past.pastDays); // => [2]
 * actionsPastDate({ actions }, calendarDate('2026-11-20')); // => []
 * ```
 */
export function actionsPastDate(
  plan: CarersPlanActions,
  today: CalendarDate,
): readonly CarersActionPastDate[] {
  checkArgument('actionsPastDate', 'plan', plan, ACTIONS);
  checkArgument('actionsPastDate', 'today', today, DAY);
  return (plan.actions ?? []).flatMap((action, place) => {
    const days = pastDays(action, today);
    return days > 0 ? [{ place, action, pastDays: days }] : [];
  });
}

/**
 * Lists the actions for which no way forward is mapped yet; those done or stopped are left out.
 *
 * @param plan - the actions of a plan
 * @returns the actions, in the plan's order
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the plan is not as its type describes
 *
 * @example
 * ```ts
 * import { unmappedActions } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'One page on where to ring at night.', voice: 'agreed' } as const;
 *
 * unmappedActions({ actions: [{ id: 'A1', priorityId: 'communication', step }] }).map((action) => action.id); // => ['A1']
 * ```
 */
export function unmappedActions(plan: CarersPlanActions): readonly CarersAction[] {
  checkArgument('unmappedActions', 'plan', plan, ACTIONS);
  return (plan.actions ?? []).filter((action) => action.mapped === undefined && !isClosed(stageOn(action)));
}

/** Whether nothing more is to come of an action. */
export function isClosed(stage: CarersActionStage): boolean {
  return stage === 'done' || stage === 'stopped';
}

/** How many days an action that is not closed is past its day; 0 where it is not, or has none. */
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
