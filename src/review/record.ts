/**
 * Reading records from outside: what has happened to one person, checked key by key.
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
import { EVENT_KIND_EXPECTED, isEventKind, type ReviewRecord } from './event.js';

/** A record on a caseload: whose policy, which team. */
export interface CaseRecord extends ReviewRecord {
  /** The host's id for the record; carried as data, never put into a message. */
  readonly id?: string;
  /** The team that holds it. */
  readonly team?: string;
  /** The id of the policy that applies. */
  readonly policy: string;
}

type FieldCheck = (value: unknown, path: Path, issues: Issue[]) => void;
type Fields = Readonly<Record<string, FieldCheck>>;

const EVENT_FIELDS: Fields = /* @__PURE__ */ (() => ({
  kind: field('review/unknown-event-kind', EVENT_KIND_EXPECTED, isEventKind),
  on: field('review/not-a-date', DAY_EXPECTED, isCalendarDate),
}))();

const RECORD_FIELDS: Fields = /* @__PURE__ */ (() => ({
  events: readEvents,
  bornOn: optional(field('review/not-a-date', DAY_EXPECTED, isCalendarDate)),
  extensions: optional(field('review/wrong-type', 'an object', isObject)),
}))();

const CASE_FIELDS: Fields = /* @__PURE__ */ (() => ({
  ...RECORD_FIELDS,
  id: optional(field('review/wrong-type', 'text', isText)),
  team: optional(field('review/wrong-type', 'text', isText)),
  policy: field('review/wrong-type', 'the id of a policy', isText),
}))();

/**
 * Reads the record of one person, already parsed from JSON: `{ events: [{ kind, on }], bornOn? }`.
 *
 * An unknown key is an issue; a host's own data goes in `extensions`, which is carried along unread.
 *
 * @param value - the parsed JSON
 * @returns the record, or every issue: `review/wrong-type`, `review/unknown-key`, `review/unknown-event-kind`, `review/not-a-date`
 *
 * @example
 * A slip of the keyboard is an issue; it does not lose a review.
 * ```ts
 * import { readReviewRecord } from 'supportplan';
 *
 * const reading = readReviewRecord({ events: [{ kind: 'review-hold', on: '2026-02-30' }] });
 *
 * reading.ok ? [] : reading.issues.map((found) => found.code); // => ['review/unknown-event-kind', 'review/not-a-date']
 * ```
 */
export function readReviewRecord(value: unknown): ReadResult<ReviewRecord> {
  return read(RECORD_FIELDS, value);
}

/**
 * Reads a record of a caseload, already parsed from JSON: {@link readReviewRecord} with `policy`, `id` and `team`.
 *
 * @param value - the parsed JSON
 * @returns the record, or every issue, with the codes of {@link readReviewRecord}
 *
 * @example
 * ```ts
 * import { readCaseRecord } from 'supportplan';
 *
 * readCaseRecord({ policy: 'london-housing-trust-support', team: 'North', events: [] }).ok; // => true
 * ```
 */
export function readCaseRecord(value: unknown): ReadResult<CaseRecord> {
  return read(CASE_FIELDS, value);
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
  for (const [name, check] of Object.entries(fields)) check(value[name], [...path, name], issues);
  Object.keys(value).forEach((key, place) => {
    if (!Object.hasOwn(fields, key)) issues.push(unknownKey('review/unknown-key', path, place));
  });
}

function readEvents(value: unknown, path: Path, issues: Issue[]): void {
  if (!Array.isArray(value)) {
    issues.push(issue('review/wrong-type', path, 'a list of events', describeValue(value)));
    return;
  }
  for (const [index, event] of value.entries()) readFields(EVENT_FIELDS, event, [...path, index], issues);
}

function field(code: Code, expected: string, holds: (value: unknown) => boolean): FieldCheck {
  return (value, path, issues) => {
    if (holds(value)) return;
    issues.push(issue(code, path, expected, describeValue(value), adviceFor(value)));
  };
}

function optional(check: FieldCheck): FieldCheck {
  return (value, path, issues) => {
    if (value !== undefined) check(value, path, issues);
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
