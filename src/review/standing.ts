/**
 * Where each timescale of a policy stands for one record, in numbers: the arithmetic under every answer.
 *
 * @module
 */
import { inRange } from '../calendar/date-arithmetic.js';
import { birthday, dayOfCivil, dayOfText, monthsOn, NO_DAY, yearOfDay } from '../calendar/day-number.js';
import { countOn } from '../calendar/interval.js';
import { leansOnProvisional, type WorkingCalendar } from '../calendar/working-calendar.js';
import { nthWorkingDay } from '../calendar/working-days.js';
import { type Course, newCourse } from './course.js';
import type { FactValue } from './event.js';
import type { Span } from './policy.js';
import {
  type BookedAnchor,
  type BookedCondition,
  type BookedHold,
  type BookedLimit,
  type BookedStep,
  ROLE,
  type Rule,
  stepOf,
  type Version,
  type Versions,
  versionOn,
} from './rulebook.js';
import { happenedBetween, latestOf, type Timeline } from './timeline.js';

/** A school term, in day numbers. */
export interface TermDays {
  readonly from: number;
  readonly to: number;
}

/** What is counted with, besides the policy and the record. */
export interface Counter {
  readonly calendar: WorkingCalendar;
  readonly terms: readonly TermDays[];
  readonly caller: string;
}

/** What can be said of one timescale, in numbers; written anew for each record. Days that there are not are {@link NO_DAY}. */
export interface Standing {
  /** Which of the answers it is. */
  kind:
    | 'due'
    | 'no-fixed-limit'
    | 'on-hold'
    | 'not-started'
    | 'done'
    | 'ends-first'
    | 'facts-missing'
    | 'no-rule-applies'
    | 'terms-unknown'
    | 'not-in-force'
    | 'ended';
  readonly course: Course;
  readonly counter: Counter;
  version: Version;
  step: BookedStep | undefined;
  limit: BookedLimit | undefined;
  /** The figure that decides, of several. */
  rule: Rule | undefined;
  /** The day that figure is counted from. */
  countedFrom: number;
  /** The first day of the window. */
  from: number;
  /** The last day. */
  by: number;
  /** The working day to plan for. */
  planBy: number;
  /** The birthday that ends it. */
  endsOn: number;
  /** The last event that gave more time. */
  extendedOn: number;
  /** The hold that it is under, or that moved its last day. */
  hold: BookedHold | undefined;
  /** Where it is under a hold, since when; where one moved its last day, until when. */
  heldOn: number;
  /** What is asked for and not known. */
  missing: string[] | undefined;
}

/** A standing to be written on. */
export function newStanding(versions: Versions, counter: Counter): Standing {
  return {
    kind: 'not-started',
    course: newCourse(versions),
    counter,
    version: versions[0],
    step: undefined,
    limit: undefined,
    rule: undefined,
    countedFrom: NO_DAY,
    from: NO_DAY,
    by: NO_DAY,
    planBy: NO_DAY,
    endsOn: NO_DAY,
    extendedOn: NO_DAY,
    hold: undefined,
    heldOn: NO_DAY,
    missing: undefined,
  };
}

/** Writes down what the course of a standing, followed already, comes to. */
export function assessCourse(standing: Standing, timeline: Timeline): void {
  const { state, since, met, versions } = standing.course;
  standing.version = versions[0];
  standing.rule = undefined;
  standing.missing = undefined;
  standing.hold = undefined;
  standing.endsOn = NO_DAY;
  standing.by = NO_DAY;
  if (state !== 'running') {
    standing.kind = state;
    return;
  }
  const version = versionOn(versions, since);
  standing.version = version;
  standing.step = stepOf(version, met);
  const age = version.timescale.endsAtAge;
  if (age !== undefined) {
    if (timeline.born === NO_DAY) miss(standing, 'bornOn');
    else standing.endsOn = birthday(timeline.born, age);
  }
  standing.kind = since > version.to ? 'not-in-force' : limitOf(standing, timeline);
  if (standing.endsOn !== NO_DAY) {
    const last = standing.by === NO_DAY ? since : standing.by;
    const owed = standing.kind === 'due' || standing.kind === 'no-fixed-limit' || standing.kind === 'on-hold';
    if (owed && last >= standing.endsOn) standing.kind = 'ends-first';
  }
  if (standing.kind === 'due') {
    const { calendar, caller } = standing.counter;
    const workingDay = nthWorkingDay(standing.by + 1, -1, calendar, caller);
    standing.planBy = since <= standing.by && workingDay < since ? since : workingDay;
  }
}

/** Whether a last day, or the day to plan for, leans on bank holidays that are known by rule only. */
export function leansOnRules({ rule, countedFrom, planBy, by, counter }: Standing): boolean {
  const from = rule?.unit === 'workingDays' && countedFrom < planBy ? countedFrom : planBy;
  return leansOnProvisional(from, by, counter.calendar);
}

/** Finds the limit that applies and its last day. */
function limitOf(standing: Standing, timeline: Timeline): Standing['kind'] {
  standing.limit = undefined;
  for (const limit of (standing.step as BookedStep).limits) {
    const applies = holdsAll(limit.when, standing, timeline);
    if (applies === false) continue;
    const { limit: before, rule, countedFrom, by } = standing;
    lastDayUnder(limit, standing, timeline);
    if (before !== undefined && by !== NO_DAY && (standing.by === NO_DAY || by <= standing.by)) {
      Object.assign(standing, { limit: before, rule, countedFrom, by });
    }
    if (applies) break;
  }
  if (standing.limit === undefined) return 'no-rule-applies';
  if (standing.by !== NO_DAY) return windowOf(standing, standing.limit, timeline);
  const { within } = (standing.rule as Rule).given;
  if (within === 'no-fixed-limit') return within;
  return within === 'end-of-next-term' ? 'terms-unknown' : 'facts-missing';
}

/** The last day under a limit and the figures beside it: the soonest of them, or the latest. */
function lastDayUnder(limit: BookedLimit, standing: Standing, timeline: Timeline): void {
  const soonest = limit.given.latestWith === undefined;
  standing.limit = limit;
  standing.rule = limit.rule;
  standing.by = ruleDay(limit.rule, standing, timeline);
  for (const rule of limit.others) {
    const { countedFrom } = standing;
    const day = ruleDay(rule, standing, timeline);
    if (day !== NO_DAY && (standing.by === NO_DAY || (soonest ? day < standing.by : day > standing.by))) {
      standing.by = day;
      standing.rule = rule;
    } else standing.countedFrom = countedFrom;
  }
}

/** The last day by one figure; {@link NO_DAY} where there is none. */
function ruleDay(rule: Rule, standing: Standing, timeline: Timeline): number {
  const { given, unit, less } = rule;
  let from = anchorDay(rule.from, standing, timeline);
  if (from !== NO_DAY && given.onDay !== undefined) {
    from = dayOfCivil(yearOfDay(from), Number(given.onDay.slice(0, 2)), Number(given.onDay.slice(3)));
  }
  standing.countedFrom = from;
  if (from === NO_DAY) return NO_DAY;
  if (unit === undefined) {
    return given.within === 'end-of-next-term' ? termEnd(from, standing.counter.terms) - rule.short : NO_DAY;
  }
  const { calendar, caller } = standing.counter;
  let day = countOn(from, unit, rule.count, rule.counting, calendar, caller) - rule.short;
  if (less !== undefined) day = countOn(day, less.unit as 'days', less.count, 'before', calendar, caller);
  return inRange(caller, day);
}

/** The end of the first term that begins after a day. */
function termEnd(from: number, terms: readonly TermDays[]): number {
  let next: TermDays | undefined;
  for (const term of terms)
    if (term.from > from && (next === undefined || term.from < next.from)) next = term;
  return next === undefined ? NO_DAY : next.to;
}

/** Extensions, holds and the window about a last day. */
function windowOf(standing: Standing, limit: BookedLimit, timeline: Timeline): 'due' | 'on-hold' {
  const { since } = standing.course;
  standing.extendedOn = NO_DAY;
  if (limit.extended !== undefined) {
    const { countedFrom } = standing;
    const given = latestOf(timeline, limit.extendedBy, standing.by);
    const longer = ruleDay(limit.extended, standing, timeline);
    if (given >= since && longer > standing.by) {
      standing.by = longer;
      standing.extendedOn = given;
    } else standing.countedFrom = countedFrom;
  }
  if (limit.opens === undefined) standing.from = Math.min(since, standing.by);
  else {
    const { countedFrom } = standing;
    standing.from = ruleDay(limit.opens, standing, timeline);
    standing.countedFrom = countedFrom;
  }
  return standing.version.holds.length > 0 && isHeld(standing, timeline) ? 'on-hold' : 'due';
}

/**
 * Takes holds into account, and says whether one still goes on. A hold that begins after the last day has passed changes nothing, unless
 * another was running then; one that is over gives at least so long from its end. Within a day one that ran is ended before it begins again.
 */
function isHeld(standing: Standing, timeline: Timeline): boolean {
  const { holds } = standing.version;
  const { days, kinds, size } = timeline;
  /** Since when each hold that counts has been running. */
  const running = holds.map(() => NO_DAY);
  for (let place = 0; place < size; ) {
    const day = days[place] as number;
    const today: number[] = [];
    for (; place < size && days[place] === day; place += 1) today.push(kinds[place] as number);
    const inTime = day <= standing.by || running.some((since) => since !== NO_DAY);
    const starts = holds.map(({ startedBy }) => inTime && startedBy.some((kind) => today.includes(kind)));
    const ends = holds.map(({ endedBy }) => endedBy.some((kind) => today.includes(kind)));
    holds.forEach((hold, index) => {
      const ran = running[index] !== NO_DAY;
      if (!ran && starts[index]) running[index] = day;
      if (ends[index] && running[index] !== NO_DAY) {
        release(hold, day, standing);
        running[index] = ran && starts[index] ? day : NO_DAY;
      }
    });
  }
  const open = running.findIndex((since) => since !== NO_DAY);
  if (open < 0) return false;
  standing.hold = holds[open];
  standing.heldOn = running[open] as number;
  return true;
}

/** A hold is over: there is at least so long from its end. */
function release(hold: BookedHold, on: number, standing: Standing): void {
  if (on < standing.course.since) return;
  const { calendar, caller } = standing.counter;
  const { unit, count } = hold.after;
  const least = countOn(on, unit as 'days', count, 'after', calendar, caller);
  if (least <= standing.by) return;
  standing.by = inRange(caller, least);
  standing.hold = hold;
  standing.heldOn = on;
}

/** The day that an anchor stands for: the day of the step unless told; {@link NO_DAY} where it is not known. */
function anchorDay(anchor: BookedAnchor | undefined, standing: Standing, timeline: Timeline): number {
  const { since } = standing.course;
  if (anchor === undefined) return since;
  const { given, kinds } = anchor;
  let day = NO_DAY;
  let name = 'bornOn';
  if (given === 'start') return since;
  if (given === 'planned-day') {
    name = 'plannedFor';
    for (let place = 0; place < timeline.size; place += 1) {
      const starts = (standing.version.roles[timeline.kinds[place] as number] as number) & ROLE.starts;
      if (timeline.days[place] === since && starts) day = Math.max(day, timeline.planned[place] as number);
    }
  } else if ('event' in given) {
    name = given.event.join();
    day = latestOf(timeline, kinds, since);
    for (let place = 0; day === NO_DAY && place < timeline.size; place += 1) {
      if (kinds.includes(timeline.kinds[place] as number)) day = timeline.days[place] as number;
    }
  } else if ('fact' in given) {
    name = `facts.${given.fact}`;
    day = dayOfText(factOf(given.fact, timeline));
  } else if (timeline.born !== NO_DAY) day = birthday(timeline.born, given.birthday);
  if (day === NO_DAY) miss(standing, name);
  return day;
}

function factOf(name: string, { facts }: Timeline): FactValue | undefined {
  return facts !== undefined && Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** Whether all conditions hold; undefined where that hangs on something that is not known. */
function holdsAll(
  conditions: readonly BookedCondition[],
  standing: Standing,
  timeline: Timeline,
): boolean | undefined {
  if (conditions.length === 0) return true;
  const { missing } = standing;
  const known = missing && [...missing];
  let all: boolean | undefined = true;
  for (const condition of conditions) {
    const one = conditionHolds(condition, standing, timeline);
    if (one === false) {
      // what else it asks for makes no difference
      standing.missing = known;
      return false;
    }
    if (one === undefined) all = undefined;
  }
  return all;
}

function conditionHolds(
  condition: BookedCondition,
  standing: Standing,
  timeline: Timeline,
): boolean | undefined {
  const { given } = condition;
  const { since, begun } = standing.course;
  if (condition.not !== undefined) {
    const opposite = conditionHolds(condition.not, standing, timeline);
    return opposite === undefined ? undefined : !opposite;
  }
  if ('fact' in given) {
    const value = factOf(given.fact, timeline);
    if (value === undefined) miss(standing, `facts.${given.fact}`);
    return value === undefined ? undefined : value === given.is;
  }
  if ('ageBelow' in given) {
    if (timeline.born === NO_DAY) miss(standing, 'bornOn');
    return timeline.born === NO_DAY ? undefined : since < birthday(timeline.born, given.ageBelow);
  }
  if ('happened' in given) return happenedBetween(timeline, condition.kinds, begun, since);
  const from = anchorDay(condition.from, standing, timeline);
  const to = anchorDay(condition.to, standing, timeline);
  if (from === NO_DAY || to === NO_DAY) return undefined;
  const { atLeast, below } = given as { readonly atLeast?: Span; readonly below?: Span };
  return (
    (atLeast === undefined || to >= spanOn(from, atLeast, standing.counter)) &&
    (below === undefined || to < spanOn(from, below, standing.counter))
  );
}

function spanOn(from: number, { months = 0, weeks = 0, days = 0 }: Span, { caller }: Counter): number {
  return inRange(caller, monthsOn(from, months) + 7 * weeks + days);
}

function miss(standing: Standing, name: string): void {
  standing.missing ??= [];
  if (!standing.missing.includes(name)) standing.missing.push(name);
}
