/**
 * The course of one timescale through what has happened: running, met and finished, ended, or never begun.
 *
 * @module
 */
import { DAY_EXPECTED } from '../calendar/calendar-date.js';
import { dayOfText, NO_DAY } from '../calendar/day-number.js';
import { intervalParts } from '../calendar/interval.js';
import { describeText, SupportPlanError } from '../kernel/error.js';
import { EVENT_KIND_EXPECTED, type EventKind, isEventKind, type ReviewRecord } from './event.js';
import { limitAt, type ReviewLimit, type Step, type Timescale } from './policy.js';

/** One thing that happened, on a day number. */
export interface DatedEvent {
  readonly kind: EventKind;
  readonly day: number;
}

/** Where a timescale stands after everything that has happened. */
export type Course =
  | { readonly kind: 'not-started' }
  | { readonly kind: 'done'; readonly on: number; readonly by: EventKind }
  | { readonly kind: 'ended'; readonly on: number; readonly by: EventKind }
  | {
      readonly kind: 'running';
      /** The day the present limit follows from. */
      readonly since: number;
      readonly by: EventKind;
      /** How many limits have been met. */
      readonly met: number;
      /** Which limit runs. */
      readonly step: Step;
      readonly limit: ReviewLimit;
    };

/** The events of a record in order of day; an error of the named caller where one is none. */
export function datedEvents(caller: string, record: ReviewRecord): readonly DatedEvent[] {
  const dated = record.events.map(({ kind, on }, index): DatedEvent => {
    const day = dayOfText(on);
    if (day === NO_DAY) throw badEvent(caller, 'calendar/not-a-date', index, 'on', DAY_EXPECTED, on);
    if (!isEventKind(kind)) {
      throw badEvent(caller, 'review/unknown-event-kind', index, 'kind', EVENT_KIND_EXPECTED, kind);
    }
    return { kind, day };
  });
  return dated.sort((a, b) => a.day - b.day);
}

function badEvent(
  caller: string,
  code: SupportPlanError['code'],
  index: number,
  key: string,
  expected: string,
  value: unknown,
): SupportPlanError {
  const message = `${caller}: "record.events[${index}].${key}" must be ${expected}, got ${describeText(value)}.`;
  return new SupportPlanError(message, { code, path: ['record', 'events', index, key] });
}

/**
 * Follows one timescale through events in order of day. Death ends it for good, whatever else is recorded. After any
 * other end only the events that open the policy, `opening`, let it begin again: a request made after somebody has moved
 * away is not owed here.
 */
export function courseOf(
  timescale: Timescale,
  events: readonly DatedEvent[],
  opening: readonly EventKind[],
): Course {
  const died = events.find((event) => event.kind === 'died');
  if (died !== undefined) return { kind: 'ended', on: died.day, by: 'died' };
  let course: Course = { kind: 'not-started' };
  for (let from = 0; from < events.length; ) {
    const day = (events[from] as DatedEvent).day;
    let to = from;
    while (events[to]?.day === day) to += 1;
    course = throughDay(timescale, opening, course, day, events.slice(from, to));
    from = to;
  }
  return course;
}

/**
 * One day's events. What was running in the morning is met first, then ended, then begun again; what was not is
 * begun first, then met, then ended. So a child who leaves care and comes back on one day is looked after that evening.
 */
function throughDay(
  timescale: Timescale,
  opening: readonly EventKind[],
  morning: Course,
  day: number,
  events: readonly DatedEvent[],
): Course {
  const first = (kinds: readonly EventKind[]): EventKind | undefined =>
    kinds.find((kind) => events.some((event) => event.kind === kind));
  const begin = (course: Course): Course => {
    const by = first(timescale.startedBy);
    if (course.kind === 'running' && timescale.restarts !== true) return course;
    if (course.kind === 'ended' && first(opening) === undefined) return course;
    if (by !== undefined) return running(timescale, day, by, 0);
    return course.kind === 'ended' ? { kind: 'not-started' } : course;
  };
  const meet = (course: Course): Course => {
    if (course.kind !== 'running') return course;
    const by = first(course.limit.metBy ?? timescale.metBy);
    if (by === undefined || (course.since === day && opensLater(course.limit))) return course;
    return running(timescale, day, by, course.met + 1);
  };
  const end = (course: Course): Course => {
    const by = first(timescale.endedBy);
    return by === undefined ? course : { kind: 'ended', on: day, by };
  };
  return morning.kind === 'running' ? begin(end(meet(morning))) : end(meet(begin(morning)));
}

function running(timescale: Timescale, since: number, by: EventKind, met: number): Course {
  const present = limitAt(timescale, met);
  return present === undefined
    ? { kind: 'done', on: since, by }
    : { kind: 'running', since, by, met, ...present };
}

/** A review on the very day that starts a window is not the one the window is for. */
function opensLater({ opensAfter }: ReviewLimit): boolean {
  return opensAfter !== undefined && intervalParts(opensAfter).count > 0;
}
