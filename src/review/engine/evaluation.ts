/**
 * A policy laid out to be applied: its calendars, its terms, and a standing for each timescale.
 *
 * @module
 */
import type { CalendarDate } from '../../calendar/calendar-date.js';
import { dayOfText, NO_DAY } from '../../calendar/day-number.js';
import { ukWorkingCalendar, type WorkingCalendar } from '../../calendar/working-calendar.js';
import { misuse, type Path } from '../../kernel/error.js';
import type { ReviewPolicy } from '../policy.js';
import { type Rulebook, rulebookOf } from './compiled-policy.js';
import { assessCourse, newStanding, type Standing } from './due-calculation.js';
import type { Timeline } from './timeline.js';
import { type Course, follow } from './timescale-state.js';

/** A school term. */
export interface SchoolTerm {
  /** Its first day. */
  readonly from: CalendarDate;
  /** Its last day. */
  readonly to: CalendarDate;
}

/** What a host can count with besides a policy. */
export interface CountingOptions {
  /** Working calendars to use where a policy or a timescale names the same divisions; the built-in ones elsewhere. */
  readonly calendars?: readonly WorkingCalendar[];
  /** The school terms, in any order, for a timescale that goes by them. */
  readonly terms?: readonly SchoolTerm[];
}

/** A policy laid out. */
export interface Desk {
  readonly book: Rulebook;
  /** Those of the standings. */
  readonly courses: readonly Course[];
  /** By the place of a timescale; written anew for each record. */
  readonly standings: readonly Standing[];
}

/** Lays a policy out, for the named caller, where it stands among the caller's arguments. */
export function deskFor(
  policy: ReviewPolicy,
  options: CountingOptions,
  caller: string,
  place: Path = ['policy'],
): Desk {
  const book = rulebookOf(policy, caller, place);
  const terms = (options.terms ?? []).map(({ from, to }) => ({
    from: dayOfText(from),
    to: dayOfText(to),
  }));
  const standings = book.timescales.map((versions) => {
    const builtIn = ukWorkingCalendar(versions[0].timescale.calendar ?? policy.calendar);
    const calendar = options.calendars?.find(
      ({ divisions }) => divisions.join() === builtIn.divisions.join(),
    );
    return newStanding(versions, { calendar: calendar ?? builtIn, terms, caller });
  });
  return { book, courses: standings.map(({ course }) => course), standings };
}

/** Lays several policies out, by their ids; an error of the named caller where two have one. */
export function desksFor(
  policies: readonly ReviewPolicy[],
  options: CountingOptions,
  caller: string,
): ReadonlyMap<unknown, Desk> {
  const desks = new Map(
    policies.map((policy, place) => [
      policy?.id,
      deskFor(policy, options, caller, ['options', 'policies', place]),
    ]),
  );
  if (desks.size < policies.length) {
    const expected = 'policies with an id each';
    throw misuse('review/repeated-policy', caller, 'options.policies', expected, 'one id twice');
  }
  return desks;
}

/** Writes down where every timescale stands after a timeline. */
export function assessAll({ book, courses, standings }: Desk, timeline: Timeline): readonly Standing[] {
  follow(courses, book, timeline);
  for (const standing of standings) assessCourse(standing, timeline);
  return standings;
}

/** How far forward a standing stands among those that have no last day. */
const PRECEDENCE: Readonly<Record<Standing['kind'], number>> = {
  due: 0,
  'facts-missing': 1,
  'terms-unknown': 2,
  'no-fixed-limit': 3,
  'on-hold': 4,
  'ends-first': 5,
  'no-rule-applies': 6,
  'not-in-force': 7,
  done: 8,
  ended: 9,
  'not-started': 10,
};

/** Whether a standing is to be looked at before another: the earlier last day, then what must happen, then the kinds in order. */
function comesBefore(a: Standing, b: Standing): boolean {
  const order = PRECEDENCE[a.kind] - PRECEDENCE[b.kind];
  if (order !== 0 || a.kind !== 'due') return order < 0;
  return a.by === b.by ? mustHappen(a) && !mustHappen(b) : a.by < b.by;
}

function mustHappen({ version }: Standing): boolean {
  return version.timescale.strength !== 'consider';
}

/**
 * The standing to look at first. Ties go to the policy's order. On a day that is known, what a birthday has ended gives way to what is
 * still owed.
 */
export function mostPressing({ standings }: Desk, today = NO_DAY): Standing {
  let first = standings[0] as Standing;
  let owed: Standing | undefined;
  for (const standing of standings) {
    if (comesBefore(standing, first)) first = standing;
    if (!isOwed(standing) || hasEnded(standing, today)) continue;
    if (owed === undefined || comesBefore(standing, owed)) owed = standing;
  }
  return owed ?? first;
}

/** Whether a birthday has ended it by a day. */
export function hasEnded({ endsOn }: Standing, today: number): boolean {
  return endsOn !== NO_DAY && today >= endsOn;
}

/** Whether something is owed, with a last day or without. */
function isOwed({ kind }: Standing): boolean {
  return PRECEDENCE[kind] <= PRECEDENCE['on-hold'];
}

/** Where the one to look at first is only to be considered: the first of those that must happen. */
export function behindIt({ standings }: Desk, first: Standing): Standing | undefined {
  if (first.kind !== 'due' || mustHappen(first)) return undefined;
  let behind: Standing | undefined;
  for (const standing of standings) {
    if (standing.kind !== 'due' || !mustHappen(standing)) continue;
    if (behind === undefined || comesBefore(standing, behind)) behind = standing;
  }
  return behind;
}
