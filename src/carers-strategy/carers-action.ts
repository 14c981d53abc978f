/**
 * An action of a carers' action plan: mapped first, then given a timeline, then followed.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { made, type Result, refused } from '../kernel/result.js';
import { list, object, optional, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import { SOME_DAY, SOME_STATEMENT, STATEMENT, TEXTS } from '../person/shapes.js';
import type { Statement } from '../person/statement.js';
import type { CarersProgress } from './progress-word.js';
import { CARERS_PROGRESS } from './progress-word.js';

/** The stages of an action, in order; `stopped` can follow any. */
export const CARERS_ACTION_STAGES = /* @__PURE__ */ frozen([
  'not-mapped',
  'mapped',
  'timeline-assigned',
  'under-way',
  'done',
  'stopped',
] as const);

/** The stage that an action has come to. */
export type CarersActionStage = (typeof CARERS_ACTION_STAGES)[number];

/** That a way forward was mapped. */
export interface CarersActionMapping {
  /** The day. */
  readonly on: CalendarDate;
  /** The way forward. */
  readonly wayForward: Statement;
}

/** The timeline of an action. */
export interface CarersActionTimeline {
  /** The first day of work on it. */
  readonly startOn?: CalendarDate;
  /** The day by which it is to be done. */
  readonly dueOn: CalendarDate;
  /** The day on which the timeline was assigned. */
  readonly assignedOn?: CalendarDate;
}

/** One look at how an action is going. */
export interface CarersProgressRecord {
  /** The day. */
  readonly on: CalendarDate;
  /** How it stood. */
  readonly progress: CarersProgress;
  /** What there is to say about it. */
  readonly statement?: Statement;
}

/** One step towards a priority. */
export interface CarersAction {
  /** Unique in the plan. */
  readonly id: string;
  /** The priority that it serves. */
  readonly priorityId: string;
  /** The step. */
  readonly step: Statement;
  /** The organisations that it needs. */
  readonly partners?: readonly string[];
  /** The way forward, once it is mapped. */
  readonly mapped?: CarersActionMapping;
  /** The timeline, once it is assigned. */
  readonly timeline?: CarersActionTimeline;
  /** How it has gone so far, in any order. */
  readonly progress?: readonly CarersProgressRecord[];
}

/**
 * Says what stage an action had come to by a day.
 *
 * The latest look at it counts; of two on one day, the one that stands later. What is dated after the day
 * has not happened yet. Where work has not begun, the stage is by the way forward and the timeline. A
 * timeline without a way forward leaves it `not-mapped`.
 *
 * @param action - the action
 * @param today - the day to judge it on
 * @returns one of {@link CARERS_ACTION_STAGES}
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the action or `today` is not as its type
 *   describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { carersActionStage } from 'supportplan/carers-strategy';
 *
 * const action = {
 *   id: 'A1',
 *   priorityId: 'breaks',
 *   step: { text: 'Find somewhere for a weekend away.', voice: 'agreed' },
 *   mapped: { on: calendarDate('2026-03-02'), wayForward: { text: 'Ask the hostels first.', voice: 'agreed' } },
 * } as const;
 *
 * carersActionStage(action, calendarDate('2026-03-01')); // => 'not-mapped'
 * carersActionStage(action, calendarDate('2026-03-02')); // => 'mapped'
 * ```
 */
export function carersActionStage(action: CarersAction, today: CalendarDate): CarersActionStage {
  checkArgument('carersActionStage', 'action', action, CARERS_ACTION);
  checkArgument('carersActionStage', 'today', today, DAY);
  return stageOn(action, today);
}

/** The stage by a day that is known to be one; by everything recorded where none is given. */
export function stageOn({ mapped, timeline, progress }: CarersAction, day?: CalendarDate): CarersActionStage {
  const by = (on: CalendarDate | undefined): boolean => on === undefined || day === undefined || on <= day;
  let latest: CarersProgressRecord | undefined;
  for (const record of progress ?? []) {
    if (by(record.on) && (latest === undefined || record.on >= latest.on)) latest = record;
  }
  if (latest !== undefined && latest.progress !== 'not-started') return latest.progress;
  if (mapped === undefined || !by(mapped.on)) return 'not-mapped';
  return timeline === undefined || !by(timeline.assignedOn) ? 'mapped' : 'timeline-assigned';
}

/**
 * Maps the way forward of an action.
 *
 * A way forward that is mapped already is not overwritten. Refusals: `carers/already-mapped`.
 *
 * @param action - the action
 * @param mapping - the way forward, and the day on which it was mapped
 * @returns the action with it, or why not
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the action or the mapping is not as its type
 *   describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { mapAction } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'Find somewhere for a weekend away.', voice: 'agreed' } as const;
 * const wayForward = { text: 'Ask the hostels first.', voice: 'agreed' } as const;
 * const attempt = mapAction({ id: 'A1', priorityId: 'breaks', step }, { on: calendarDate('2026-03-02'), wayForward });
 *
 * attempt.ok && attempt.value.mapped?.on; // => '2026-03-02'
 * ```
 */
export function mapAction(action: CarersAction, mapping: CarersActionMapping): Result<CarersAction> {
  checkArgument('mapAction', 'action', action, CARERS_ACTION);
  checkArgument('mapAction', 'mapping', mapping, CARERS_MAPPING);
  if (action.mapped !== undefined) {
    const message = 'A way forward is mapped for this action already.';
    return refused('carers/already-mapped', ['action', 'mapped'], message);
  }
  return made({ ...action, mapped: mapping });
}

/**
 * Assigns a timeline to an action whose way forward is mapped: first the one, then the other.
 *
 * A timeline that it had before gives way to the new one. Refusals: `carers/not-mapped`,
 * `carers/assigned-before-mapped` and `carers/due-before-start`.
 *
 * @param action - the action
 * @param timeline - the days, and when they were assigned
 * @returns the action with the timeline, or why not
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the action or the timeline is not as its type
 *   describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { assignTimeline } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'Find somewhere for a weekend away.', voice: 'agreed' } as const;
 * const attempt = assignTimeline({ id: 'A1', priorityId: 'breaks', step }, { dueOn: calendarDate('2026-09-30') });
 *
 * attempt.ok ? '' : attempt.issues[0].message; // => 'A timeline is assigned only once a way forward is mapped, and none is.'
 * ```
 */
export function assignTimeline(action: CarersAction, timeline: CarersActionTimeline): Result<CarersAction> {
  checkArgument('assignTimeline', 'action', action, CARERS_ACTION);
  checkArgument('assignTimeline', 'timeline', timeline, CARERS_TIMELINE);
  if (action.mapped === undefined) {
    const message = 'A timeline is assigned only once a way forward is mapped, and none is.';
    return refused('carers/not-mapped', ['action', 'mapped'], message);
  }
  if (assignedBeforeMapped(timeline, action.mapped)) {
    const message =
      'A timeline is assigned only once a way forward is mapped, and this one comes before that day.';
    return refused('carers/assigned-before-mapped', ['timeline', 'assignedOn'], message);
  }
  if (dueBeforeStart(timeline)) {
    const message = 'A timeline is not due before it starts.';
    return refused('carers/due-before-start', ['timeline', 'dueOn'], message);
  }
  return made({ ...action, timeline });
}

/** Whether a timeline was assigned before the day on which the way forward was mapped. */
export function assignedBeforeMapped(
  { assignedOn }: CarersActionTimeline,
  mapped: CarersActionMapping,
): boolean {
  return assignedOn !== undefined && assignedOn < mapped.on;
}

/** Whether a timeline is due before it starts. */
export function dueBeforeStart({ startOn, dueOn }: CarersActionTimeline): boolean {
  return startOn !== undefined && dueOn < startOn;
}

export const CARERS_MAPPING: Shape<CarersActionMapping> = /* @__PURE__ */ shape(() =>
  object<CarersActionMapping>({ on: DAY, wayForward: STATEMENT }),
);

export const CARERS_TIMELINE: Shape<CarersActionTimeline> = /* @__PURE__ */ shape(() =>
  object<CarersActionTimeline>({ startOn: SOME_DAY, dueOn: DAY, assignedOn: SOME_DAY }),
);

export const CARERS_ACTION: Shape<CarersAction> = /* @__PURE__ */ shape(() =>
  object<CarersAction>({
    id: TEXT,
    priorityId: TEXT,
    step: STATEMENT,
    partners: TEXTS,
    mapped: optional(CARERS_MAPPING),
    timeline: optional(CARERS_TIMELINE),
    progress: optional(
      list(
        object<CarersProgressRecord>({
          on: DAY,
          progress: words(CARERS_PROGRESS),
          statement: SOME_STATEMENT,
        }),
      ),
    ),
  }),
);
