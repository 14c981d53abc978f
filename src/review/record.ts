/**
 * Reads and validates records of events from outside.
 *
 * @module
 */
import { DAY_EXPECTED, isCalendarDate } from '../calendar/calendar-date.js';
import type { Code, Path } from '../kernel/error.js';
import {
  adviceFor,
  describeValue,
  type Issue,
  isObject,
  issue,
  type ReadResult,
  readResult,
  unknownKey,
} from '../kernel/reading.js';
import {
  EVENT_KIND_EXPECTED,
  type FactValue,
  isEventKind,
  REVIEW_ASKERS,
  REVIEW_GROUNDS,
  type ReviewRecord,
} from './event.js';

/** A record in a caseload, with its policy and team. */
export interface CaseRecord extends ReviewRecord {
  /** The host's id for the record; never put into a message. */
  readonly id?: string;
  /** The team responsible for it. */
  readonly team?: string;
  /** The id of the policy that applies. */
  readonly policy: string;
}

/** Checks the value of a field; `path` is that of the object it is in. */
type FieldCheck = (value: unknown, path: Path, name: string, issues: Issue[]) => void;
type Fields = ReadonlyMap<string, FieldCheck>;

const EVENT_FIELDS: Fields = /* @__PURE__ */ fieldsOf(() => ({
  kind: field('review/unknown-event-kind', EVENT_KIND_EXPECTED, isEventKind),
  on: field('review/not-a-date', DAY_EXPECTED, isCalendarDate),
  plannedFor: optional(field('review/not-a-date', DAY_EXPECTED, isCalendarDate)),
  askedBy: optional(oneOf(REVIEW_ASKERS)),
  ground: optional(oneOf(REVIEW_GROUNDS)),
  reason: optional(field('review/wrong-type', 'text', isText)),
}));

const RECORD_FIELDS: Fields = /* @__PURE__ */ fieldsOf(() => ({
  events: readEvents,
  bornOn: optional(field('review/not-a-date', DAY_EXPECTED, isCalendarDate)),
  facts: optional(readFacts),
  extensions: optional(field('review/wrong-type', 'an object', isObject)),
}));

const CASE_FIELDS: Fields = /* @__PURE__ */ fieldsOf(() => ({
  ...Object.fromEntries(RECORD_FIELDS),
  id: optional(field('review/wrong-type', 'text', isText)),
  team: optional(field('review/wrong-type', 'text', isText)),
  policy: field('review/wrong-type', 'the id of a policy', isText),
}));

/**
 * Reads one person's record from parsed JSON: `{ events: [{ kind, on }], bornOn?, facts? }`.
 *
 * An unknown key is an issue. Put the host's own data in `extensions`, which is stored but not read.
 *
 * @param value - the parsed JSON
 * @returns the record, or every issue: `review/wrong-type`, `review/unknown-key`,
 *   `review/unknown-event-kind`, `review/not-a-date`, `review/unknown-value`, `review/wrong-fact`
 *
 * @example
 * A slip of the keyboard is an issue; it does not lose a review.
 * ```ts
 * import { readReviewRecord } from 'supportplan';
 *
 * const reading = readReviewRecord({ events: [{ kind: 'review-hold', on: '2026-02-30' }] });
 *
 * reading.ok ? [] : reading.issues.map((found) => found.code);
 * // => ['review/unknown-event-kind', 'review/not-a-date']
 * ```
 */
export function readReviewRecord(value: unknown): ReadResult<ReviewRecord> {
  return read(RECORD_FIELDS, value);
}

/**
 * Reads a caseload record from parsed JSON: {@link readReviewRecord} plus `policy`, `id` and `team`.
 *
 * @param value - the parsed JSON
 * @returns the record, or every issue, with the codes of {@link readReviewRecord}
 *
 * @example
 * ```ts
 * import { readCaseRecord } from 'supportplan/review';
 *
 * readCaseRecord({ policy: 'london-housing-trust-support', team: 'North', events: [] }).ok; // => true
 * ```
 */
export function readCaseRecord(value: unknown): ReadResult<CaseRecord> {
  return read(CASE_FIELDS, value);
}

function fieldsOf(fields: () => Readonly<Record<string, FieldCheck>>): Fields {
  return new Map(Object.entries(fields()));
}

function read<T>(fields: Fields, value: unknown): ReadResult<T> {
  const issues: Issue[] = [];
  readFields(fields, value, [], issues);
  return readResult(issues, () => value as T);
}

function readFields(fields: Fields, value: unknown, path: Path, issues: Issue[]): void {
  if (!isObject(value)) {
    issues.push(issue('review/wrong-type', path, 'an object', describeValue(value)));
    return;
  }
  for (const [name, check] of fields) check(value[name], path, name, issues);
  let place = 0;
  // inherited keys are not data either; `for…in` lists them last
  for (const key in value) {
    if (!fields.has(key)) issues.push(unknownKey('review/unknown-key', path, place));
    place += 1;
  }
}

function readEvents(value: unknown, path: Path, name: string, issues: Issue[]): void {
  if (!Array.isArray(value)) {
    issues.push(issue('review/wrong-type', [...path, name], 'a list of events', describeValue(value)));
    return;
  }
  for (const [index, event] of value.entries()) {
    readFields(EVENT_FIELDS, event, [...path, name, index], issues);
  }
}

function readFacts(value: unknown, path: Path, name: string, issues: Issue[]): void {
  if (!isObject(value)) {
    issues.push(issue('review/wrong-type', [...path, name], 'an object', describeValue(value)));
    return;
  }
  Object.values(value).forEach((fact, place) => {
    const expected = 'true or false, a number or text';
    if (!isFactValue(fact)) {
      issues.push(issue('review/wrong-fact', [...path, name, place], expected, describeValue(fact)));
    }
  });
}

/** Whether a value has the type of a fact. */
function isFactValue(value: unknown): value is FactValue {
  return typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
}

function oneOf(words: readonly string[]): FieldCheck {
  const expected = `one of ${words.map((word) => `"${word}"`).join(', ')}`;
  return field('review/unknown-value', expected, (value) => words.includes(value as string));
}

function field(code: Code, expected: string, holds: (value: unknown) => boolean): FieldCheck {
  return (value, path, name, issues) => {
    if (holds(value)) return;
    issues.push(issue(code, [...path, name], expected, describeValue(value), adviceFor(value)));
  };
}

function optional(check: FieldCheck): FieldCheck {
  return (value, path, name, issues) => {
    if (value !== undefined) check(value, path, name, issues);
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
