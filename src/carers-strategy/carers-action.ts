/**
 * Actions in a carers' action plan: each is mapped, then given a timeline, then tracked.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { made, type Result, refused } from '../kernel/result.js';
import {
  list,
  object,
  optional,
  options as optionsOf,
  type Shape,
  shape,
  TEXT,
  words,
} from '../kernel/shape.js';
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

/** The stage that an action has reached. */
export type CarersActionStage = (typeof CARERS_ACTION_STAGES)[number];

/** The way forward for an action, and the day it was mapped. */
export interface CarersActionMapping {
  /** The day of the record. */
  readonly on: CalendarDate;
  /** How the action will be carried out. */
  readonly wayForward: Statement;
}

/** The start and due days of an action. */
export interface CarersActionTimeline {
  /** The first day of work. */
  readonly startOn?: CalendarDate;
  /** The due day. */
  readonly dueOn: CalendarDate;
  /** The day the timeline was assigned. */
  readonly assignedOn?: CalendarDate;
}

/** A dated record of how an action is going. */
export interface CarersProgressRecord {
  /** The day of the record. */
  readonly on: CalendarDate;
  /** The progress on that day. */
  readonly progress: CarersProgress;
  /** Comments on the progress. */
  readonly statement?: Statement;
}

/** An action: one step towards a priority. */
export interface CarersAction {
  /** Unique in the plan. */
  readonly id: string;
  /** The id of the priority that it supports. */
  readonly priorityId: string;
  /** What is to be done. */
  readonly step: Statement;
  /** The organisations needed for it. */
  readonly partners?: readonly string[];
  /** The way forward. Missing until it is mapped. */
  readonly mapped?: CarersActionMapping;
  /** The timeline. Missing until it is assigned. */
  readonly timeline?: CarersActionTimeline;
  /** Progress records so far, in any order. */
  readonly progress?: readonly CarersProgressRecord[];
}

/** Options of {@link carersActionStage}. */
export interface CarersActionStageOptions {
  /** The day for which to return the stage. */
  readonly today: CalendarDate;
}

const STAGE_OPTIONS: Shape<CarersActionStageOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<CarersActionStageOptions>({ today: DAY }, TODAY_EXPECTED),
);

/**
 * Returns the stage that an action had reached by a day.
 *
 * The latest progress record decides; if two share a day, the later in the list. Entries dated after
 * `today` are ignored. If work has not started, the stage depends on the way forward and the timeline. An
 * action with a timeline but no way forward is `not-mapped`.
 *
 * @param action - the action
 * @param options - the day for which to return the stage
 * @returns one of {@link CARERS_ACTION_STAGES}
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value`, `argument/unknown-key` or `argument/out-of-range` if `action` or `options`
 *   doesn't match its type
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
 *   mapped: {
 *     on: calendarDate('2026-03-02'),
 *     wayForward: { text: 'Ask the hostels first.', voice: 'agreed' },
 *   },
 * } as const;
 *
 * carersActionStage(action, { today: calendarDate('2026-03-01') }); // => 'not-mapped'
 * carersActionStage(action, { today: calendarDate('2026-03-02') }); // => 'mapped'
 * ```
 */
export function carersActionStage(
  action: CarersAction,
  options: CarersActionStageOptions,
): CarersActionStage {
  checkArgument('carersActionStage', 'action', action, CARERS_ACTION);
  checkArgument('carersActionStage', 'options', options, STAGE_OPTIONS);
  return stageOn(action, options.today);
}

/**
 * {@link carersActionStage} without validation. If `day` is missing, counts every record whatever its date.
 */
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
 * Returns a copy of an action with its way forward added.
 *
 * Doesn't overwrite an existing way forward: returns the issue `carers/already-mapped` instead.
 *
 * @param action - the action
 * @param mapping - the way forward, and the day it was mapped
 * @returns the action with its way forward, or the issue
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if `action` or `mapping` doesn't match its type
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { mapAction } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'Find somewhere for a weekend away.', voice: 'agreed' } as const;
 * const wayForward = { text: 'Ask the hostels first.', voice: 'agreed' } as const;
 * const attempt = mapAction(
 *   { id: 'A1', priorityId: 'breaks', step },
 *   { on: calendarDate('2026-03-02'), wayForward },
 * );
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
 * Returns a copy of an action with a timeline assigned. Its way forward must be mapped first.
 *
 * Replaces any earlier timeline. Issues: `carers/not-mapped`, `carers/assigned-before-mapped` and
 * `carers/due-before-start`.
 *
 * @param action - the action
 * @param timeline - the start and due days, and the day they were assigned
 * @returns the action with the timeline, or the issue
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if `action` or `timeline` doesn't match its type
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { assignTimeline } from 'supportplan/carers-strategy';
 *
 * const step = { text: 'Find somewhere for a weekend away.', voice: 'agreed' } as const;
 * const attempt = assignTimeline(
 *   { id: 'A1', priorityId: 'breaks', step },
 *   { dueOn: calendarDate('2026-09-30') },
 * );
 *
 * attempt.ok ? '' : attempt.issues[0].message;
 * // => 'A timeline is assigned only once a way forward is mapped, and none is.'
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

/** True if the timeline was assigned before the day the way forward was mapped. */
export function assignedBeforeMapped(
  { assignedOn }: CarersActionTimeline,
  mapped: CarersActionMapping,
): boolean {
  return assignedOn !== undefined && assignedOn < mapped.on;
}

/** True if the due day is before the start day. */
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
