/**
 * Reads the records of a caseload: a fast path for valid records, and full issues for invalid ones.
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

/** The date and the policies that records are validated against. */
export interface CaseReader {
  readonly today: number;
  /** Policy evaluations by policy id. */
  readonly evaluations: ReadonlyMap<unknown, PolicyEvaluation>;
}

/**
 * Reads a record into a timeline and returns its policy evaluation, or `undefined` if the record is
 * invalid. {@link caseIssues} then returns the issues. Both must reject the same records; a test checks
 * this.
 */
export function readCase(
  given: unknown,
  { today, evaluations }: CaseReader,
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

/**
 * Longer event lists are sorted first, so that each insertion into the timeline is cheap. Real records
 * are shorter.
 */
const MANY = 500;

/** Pre-sorts events by their raw date text, before validation. */
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

/** True for a plain object, as JSON parses to: it inherits no fields that could pass for its own. */
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * Counts keys, including inherited ones. If the count equals the number of known keys with a value,
 * there are no unknown keys.
 */
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
  { compiled }: PolicyEvaluation,
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

/** Returns the caller's id for the record, if it can be read. */
export function recordIdOf(given: unknown): { readonly id?: string } {
  return isObject(given) && typeof given['id'] === 'string' ? { id: given['id'] } : {};
}

/** Returns all issues of a record that {@link readCase} rejects. */
export function caseIssues(given: unknown, { today, evaluations }: CaseReader): readonly Issue[] {
  const reading = readCaseRecord(given);
  if (!reading.ok) return reading.issues;
  const record = reading.value;
  const evaluation = evaluations.get(record.policy);
  return [
    ...daysAfter(textOfDay(today), record),
    ...(evaluation === undefined ? [noSuchPolicy(record)] : factIssues(record.facts ?? {}, evaluation)),
  ];
}

/**
 * Checks declared facts against their declared type. Undeclared facts may be for other policies, so any
 * fact value is valid.
 */
function factIssues(facts: unknown, { compiled }: PolicyEvaluation): readonly Issue[] {
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

/**
 * True if a timescale opened on or after the birthday that ends it, so the date of birth or the event is
 * wrong.
 */
export function openedTooOld(
  { calculations: dueCalculations }: PolicyEvaluation,
  { days, kinds, size }: Timeline,
): boolean {
  return dueCalculations.some(({ kind, timescaleState, endsOn, version }) => {
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

/** The issue when a person was already too old for the policy when it opened. */
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

/** The issue when a record's due dates fall outside the supported years. */
export function uncountable(): Issue {
  const expected = 'days whose reviews stay in the years 1978 to 2199';
  return issue('review/out-of-range', ['events'], expected, 'others');
}
