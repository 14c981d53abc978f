/**
 * Changes the status of a goal, outcome, objective or action, and looks up its status on a day.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { type Failure, made, type Result, refused } from '../kernel/result.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import type { Contributor } from '../person/contributor.js';
import { SOME_STATEMENT, SOMEBODY } from '../person/shapes.js';
import type { Statement } from '../person/statement.js';
import { STATUS, TRACKED } from './shapes.js';
import type { Achievement, Lifecycle, Status, StatusChange, Tracked } from './status.js';
import { FITTING_ACHIEVEMENTS, LIFECYCLE_MOVES } from './status-moves.js';

/** A requested change of status. */
export interface StatusRequest {
  /** The new status. */
  readonly to: Status;
  /** The day of the change. */
  readonly on: CalendarDate;
  /** Who makes the change. */
  readonly by?: Contributor;
  /** The reason, and whose words it is in. */
  readonly reason?: Statement;
}

const REQUEST: Shape<StatusRequest> = /* @__PURE__ */ shape(() =>
  options<StatusRequest>({ to: STATUS, on: DAY, by: SOMEBODY, reason: SOME_STATEMENT }),
);

/**
 * Changes an item's status and records the change in its history, or returns why it cannot.
 *
 * The status values are FHIR's, but FHIR defines no transitions. The transitions and the reasons required
 * ({@link LIFECYCLE_MOVES}), and the achievements that fit ({@link FITTING_ACHIEVEMENTS}), are choices of
 * this library. Data from other systems may not follow them.
 *
 * @param subject - the goal, outcome, objective or action; its other fields are copied unchanged
 * @param change - the new status and the day, and optionally by whom and why
 * @returns a copy with the new status, and the change added to the end of its history; or why not:
 *   `status/no-change`, `status/not-from-here`, `status/achievement-does-not-fit`, `status/before-the-last`
 *   or `status/needs-a-reason`
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value`, `argument/unknown-key` or `argument/out-of-range` if the subject's status and
 *   history, or the change, are not as their types describe
 *
 * @example
 * ```ts
 * import { calendarDate, changeStatus } from 'supportplan';
 *
 * const goal = { id: 'G1', status: { lifecycle: 'active' } } as const;
 * const on = calendarDate('2027-02-28');
 * const done = changeStatus(goal, { to: { lifecycle: 'completed', achievement: 'achieved' }, on });
 * const paused = changeStatus(goal, { to: { lifecycle: 'on-hold' }, on });
 *
 * done.ok && done.value.status; // => { lifecycle: 'completed', achievement: 'achieved' }
 * paused.ok || paused.issues[0].message; // => 'Going from active to on hold needs a reason.'
 * ```
 */
export function changeStatus<T extends Tracked>(subject: T, change: StatusRequest): Result<T> {
  checkArgument('changeStatus', 'subject', subject, TRACKED);
  checkArgument('changeStatus', 'change', change, REQUEST);
  const { to, on, by, reason } = change;
  const history = subject.history ?? [];
  const last = latest(history);
  const from = subject.status ?? last?.to;
  const refusal = whyNot(from, to, reason) ?? tooEarly(on, last?.on);
  if (refusal !== undefined) return refusal;
  const entry: StatusChange = {
    on,
    ...(from !== undefined && { from }),
    to,
    ...(by !== undefined && { by }),
    ...(reason !== undefined && { reason }),
  };
  return made({ ...subject, status: to, history: [...history, entry] });
}

/**
 * Returns the status of an item on a day, from its history.
 *
 * A change takes effect on its own day. If there are several on one day, the last in the list counts.
 *
 * A status without a history has no day, so it is not assumed to have always applied.
 *
 * @param subject - the goal, outcome, objective or action
 * @param day - the day to look up
 * @returns the status on that day; `undefined` if not recorded
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the subject's status and history, or the day, are
 *   not as their types describe
 *
 * @example
 * ```ts
 * import { calendarDate, changeStatus, statusOn } from 'supportplan';
 *
 * const begun = changeStatus({}, { to: { lifecycle: 'active' }, on: calendarDate('2026-11-22') });
 *
 * begun.ok && statusOn(begun.value, calendarDate('2026-11-22')); // => { lifecycle: 'active' }
 * begun.ok && statusOn(begun.value, calendarDate('2026-11-21')); // => undefined
 * ```
 */
export function statusOn(subject: Tracked, day: CalendarDate): Status | undefined {
  checkArgument('statusOn', 'subject', subject, TRACKED);
  checkArgument('statusOn', 'day', day, DAY);
  const history = subject.history ?? [];
  const last = latest(history.filter(({ on }) => on <= day));
  return last === undefined ? earliest(history)?.from : last.to;
}

/** The latest change. If there are several on one day, the last in the list. */
function latest(history: readonly StatusChange[]): StatusChange | undefined {
  return history.reduce<StatusChange | undefined>(
    (last, change) => (last === undefined || change.on >= last.on ? change : last),
    undefined,
  );
}

/** The earliest change. If there are several on one day, the first in the list. */
function earliest(history: readonly StatusChange[]): StatusChange | undefined {
  return history.reduce<StatusChange | undefined>(
    (first, change) => (first === undefined || change.on < first.on ? change : first),
    undefined,
  );
}

function whyNot(from: Status | undefined, to: Status, reason?: Statement): Failure | undefined {
  if (from?.lifecycle === to.lifecycle && from.achievement === to.achievement) {
    return refused('status/no-change', ['change', 'to'], `The status is already ${statusInWords(to)}.`);
  }
  const moves = LIFECYCLE_MOVES[from?.lifecycle ?? 'not-recorded'];
  const freely = moves.freely.includes(to.lifecycle);
  if (from !== undefined && !freely && !moves.withReason.includes(to.lifecycle)) {
    const message = `The status cannot go from ${inWords(from.lifecycle)} to ${inWords(to.lifecycle)}.`;
    return refused('status/not-from-here', ['change', 'to', 'lifecycle'], message);
  }
  const misfit = whyMisfit(to);
  if (misfit !== undefined)
    return refused('status/achievement-does-not-fit', ['change', 'to', 'achievement'], misfit);
  return freely || (reason !== undefined && reason.text.trim() !== '')
    ? undefined
    : refused('status/needs-a-reason', ['change', 'reason'], reasonAsked(from, to));
}

/** A sentence saying why the achievement does not fit the lifecycle, or undefined if it does. */
function whyMisfit({ lifecycle, achievement }: Status): string | undefined {
  const { needed, fitting } = FITTING_ACHIEVEMENTS[lifecycle];
  const place = inWords(lifecycle);
  if (achievement === undefined) return needed ? `The status ${place} needs ${oneOf(fitting)}.` : undefined;
  if (fitting.length === 0) return `The status ${place} has no achievement, but one was given.`;
  return fitting.includes(achievement)
    ? undefined
    : `The status ${place} does not go with the achievement ${inWords(achievement)}.`;
}

function oneOf(fitting: readonly Achievement[]): string {
  const words = fitting.map(inWords);
  return `an achievement: ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function reasonAsked(from: Status | undefined, to: Status): string {
  if (from?.lifecycle === to.lifecycle)
    return `Changing the achievement of a ${inWords(to.lifecycle)} item needs a reason.`;
  const start = from === undefined ? 'not recorded' : inWords(from.lifecycle);
  return `Going from ${start} to ${inWords(to.lifecycle)} needs a reason.`;
}

function tooEarly(on: CalendarDate, last: CalendarDate | undefined): Failure | undefined {
  return last !== undefined && on < last
    ? refused(
        'status/before-the-last',
        ['change', 'on'],
        `The day, ${on}, is before the last change, on ${last}.`,
      )
    : undefined;
}

/** A status in words: "active, no change". */
function statusInWords({ lifecycle, achievement }: Status): string {
  return achievement === undefined ? inWords(lifecycle) : `${inWords(lifecycle)}, ${inWords(achievement)}`;
}

function inWords(word: Lifecycle | Achievement): string {
  return word.replaceAll('-', ' ');
}
