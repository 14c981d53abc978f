/**
 * Reading the records of a caseload: quickly where all is well, and with every issue where it is not.
 *
 * @module
 */
import { type CalendarDate, isCalendarDate, textOfDay } from '../../calendar/calendar-date.js';
import { dayOfText, NO_DAY } from '../../calendar/day-number.js';
import { describeText } from '../../kernel/error.js';
import { describeValue, type Issue, isObject, issue } from '../../kernel/reading.js';
import { kindNumber, ROLE } from '../engine/compiled-policy.js';
import type { PolicyEvaluation } from '../engine/evaluation.js';
import { noteUnused, putEvent, type Timeline } from '../engine/timeline.js';
import { type EventKind, type FactValue, isEventKind, type ReviewEvent, SAFETY_GROUNDS } from '../event.js';
import type { PolicyFact } from '../policy.js';
import { type CaseRecord, isFactValue, readCaseRecord, readsAsEvent } from '../record.js';

/** What records are read against. */
export interface CaseReader {
  readonly today: number;
  /** By the id of a policy. */
  readonly desks: ReadonlyMap<unknown, PolicyEvaluation>;
}

/**
 * Reads a record onto a timeline and returns its policy, laid out; nothing where anything at all is wrong with it, which
 * {@link caseIssues} then says. The two refuse the same records, and a test holds them to it.
 */
export function readCase(
  given: unknown,
  { today, desks: evaluations }: CaseReader,
  timeline: Timeline,
): PolicyEvaluation | undefined {
  if (!isObject(given)) return undefined;
  const { id, team, policy, events, bornOn, facts, extensions } = given;
  let known = 2;
  if (id !== undefined) known += 1;
  if (team !== undefined) known += 1;
  if (bornOn !== undefined) known += 1;
  if (facts !== undefined) known += 1;
  if (extensions !== undefined) known += 1;
  const asCounted = isPlain(given) && countKeys(given) === known;
  if (!asCounted && hasOtherKeys(given, CASE_KEYS)) return undefined;
  const evaluation = evaluations.get(policy);
  if (evaluation === undefined || !Array.isArray(events)) return undefined;
  if ((id !== undefined && typeof id !== 'string') || (team !== undefined && typeof team !== 'string')) {
    return undefined;
  }
  if (extensions !== undefined && !isObject(extensions)) return undefined;
  if (facts !== undefined && factIssues(facts, evaluation).length > 0) return undefined;
  const born = bornOn === undefined ? NO_DAY : dayOfText(bornOn);
  if (bornOn !== undefined && (born === NO_DAY || born > today)) return undefined;
  timeline.size = 0;
  timeline.safety = undefined;
  timeline.unused = undefined;
  timeline.born = born;
  timeline.facts = facts as Readonly<Record<string, FactValue>> | undefined;
  return readEvents(events.length > MANY ? inOrder(events) : events, evaluation, today, timeline)
    ? evaluation
    : undefined;
}

/** More events than anybody's record has: put in order first, so that putting each where it belongs costs nothing. */
const MANY = 500;

/** The events by the text of their day, for what that is worth before they have been looked at. */
function inOrder(events: readonly unknown[]): readonly unknown[] {
  const day = (event: unknown): string =>
    isObject(event) && typeof event['on'] === 'string' ? event['on'] : '';
  return events
    .map((event) => ({ event, on: day(event) }))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ event }) => event);
}

const CASE_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'team',
  'policy',
  'events',
  'bornOn',
  'facts',
  'extensions',
]);

/** Whether an object is one of JSON, which inherits nothing that could be taken for its own. */
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** How many keys there are, inherited ones too. Where there are as many as known ones that hold something, there is no other. */
function countKeys(value: Readonly<Record<string, unknown>>): number {
  let count = 0;
  for (const _ in value) count += 1;
  return count;
}

function hasOtherKeys(value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): boolean {
  for (const key in value) if (!known.has(key)) return true;
  return false;
}

function readEvents(
  events: readonly unknown[],
  { book: compiled }: PolicyEvaluation,
  today: number,
  timeline: Timeline,
): boolean {
  for (let place = 0; place < events.length; place += 1) {
    const event = events[place];
    if (!isObject(event)) return false;
    const { kind: told, on } = event;
    const plain = isPlain(event) && countKeys(event) === 2;
    const day = dayOfText(on);
    const kind = kindNumber(compiled, told);
    if (day === NO_DAY || day > today || (kind === undefined && !isEventKind(told))) return false;
    if (!plain && !readsAsEvent(event)) return false;
    if (kind === undefined) noteUnused(timeline, told as EventKind);
    else if (plain) putEvent(timeline, day, kind, NO_DAY);
    else putDetailed(event as unknown as ReviewEvent, day, kind, timeline);
  }
  return true;
}

function putDetailed(event: ReviewEvent, day: number, kind: number, timeline: Timeline): void {
  putEvent(timeline, day, kind, event.plannedFor === undefined ? NO_DAY : dayOfText(event.plannedFor));
  if (event.ground !== undefined && SAFETY_GROUNDS.includes(event.ground)) {
    timeline.safety = [...(timeline.safety ?? []), { day, kind }];
  }
}

/** The host's id, where one can be read. */
export function recordIdOf(given: unknown): { readonly id?: string } {
  return isObject(given) && typeof given['id'] === 'string' ? { id: given['id'] } : {};
}

/** Everything that is wrong with a record that {@link readCase} refuses. */
export function caseIssues(given: unknown, { today, desks: evaluations }: CaseReader): readonly Issue[] {
  const reading = readCaseRecord(given);
  if (!reading.ok) return reading.issues;
  const record = reading.value;
  const evaluation = evaluations.get(record.policy);
  return [
    ...daysAfter(textOfDay(today), record),
    ...(evaluation === undefined ? [noSuchPolicy(record)] : factIssues(record.facts ?? {}, evaluation)),
  ];
}

/** The facts that a policy declares have to be of the kind it declares; others are for other policies. */
function factIssues(facts: unknown, { book: compiled }: PolicyEvaluation): readonly Issue[] {
  if (!isObject(facts)) return [issue('review/wrong-type', ['facts'], 'an object', describeValue(facts))];
  const declared = compiled.policy.facts ?? {};
  return Object.entries(facts).flatMap(([name, value], place) => {
    const fact = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (fact === undefined ? isFactValue(value) : FACT_TYPES[fact.type](value)) return [];
    const expected = fact === undefined ? 'true or false, a number or text' : FACT_WORDS[fact.type];
    return [issue('review/wrong-fact', ['facts', place], expected, describeValue(value))];
  });
}

const FACT_TYPES: Readonly<Record<PolicyFact['type'], (value: unknown) => boolean>> = {
  'true-or-false': (value) => typeof value === 'boolean',
  date: isCalendarDate,
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
};

const FACT_WORDS: Readonly<Record<PolicyFact['type'], string>> = {
  'true-or-false': 'true or false',
  date: 'a real day written YYYY-MM-DD',
  text: 'text',
  number: 'a number',
};

/** Nothing opens on or after the birthday that ends it: the day of birth, or the event, is wrong. */
export function openedTooOld(
  { calculations: dueCalculations }: PolicyEvaluation,
  { days, kinds, size }: Timeline,
): boolean {
  return dueCalculations.some(({ kind, course: timescaleState, endsOn, version }) => {
    if (kind !== 'ends-first' || timescaleState.since < endsOn || timescaleState.lead !== 'startedBy')
      return false;
    for (let place = 0; place < size; place += 1) {
      const roles = version.roles[kinds[place] as number] as number;
      if (days[place] === timescaleState.since && (roles & ROLE.starts) !== 0 && (roles & ROLE.opens) !== 0)
        return true;
    }
    return false;
  });
}

/** The issue of a record of somebody too old for the policy when it opened. */
export function tooOld(): Issue {
  const expected = 'a day of birth that leaves the person young enough for the policy';
  return issue('review/too-old', ['bornOn'], expected, 'an earlier one');
}

function daysAfter(today: CalendarDate, record: CaseRecord): readonly Issue[] {
  const { bornOn } = record;
  const expected = `a day not after ${today}`;
  const unborn =
    bornOn !== undefined && bornOn > today
      ? [issue('review/born-after-today', ['bornOn'], expected, bornOn)]
      : [];
  const advice = 'Record what has happened, not what is planned.';
  const events = record.events.flatMap(({ on }, index) =>
    on > today ? [issue('review/event-after-today', ['events', index, 'on'], expected, on, advice)] : [],
  );
  return [...unborn, ...events];
}

function noSuchPolicy({ policy }: CaseRecord): Issue {
  const expected = 'the id of one of the policies given';
  return issue('review/unknown-policy', ['policy'], expected, describeText(policy));
}

/** The issue of a record whose days lead out of the years that can be counted. */
export function uncountable(): Issue {
  const expected = 'days whose reviews stay in the years 1978 to 2199';
  return issue('review/out-of-range', ['events'], expected, 'others');
}
