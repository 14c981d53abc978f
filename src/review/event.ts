/**
 * What has happened to one person, as far as reviews go.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';

/** The kinds of event that published policies know. A host's own kinds begin with `host:`. */
export const EVENT_KINDS = [
  'plan-agreed',
  'became-looked-after',
  'review-held',
  'light-touch-review-held',
  'review-offered',
  'review-requested',
  'significant-change',
  'plan-closed',
  'ceased-to-be-looked-after',
  'adoption-order-made',
  'moved-to-another-authority',
  'died',
] as const;

/** A kind of event that published policies know. */
export type KnownEventKind = (typeof EVENT_KINDS)[number];

/** What kind of thing happened. The list is closed, so that a slip of the keyboard cannot lose a review. */
export type EventKind = KnownEventKind | `host:${string}`;

/** One thing that happened, on a day. */
export interface ReviewEvent {
  /** What happened. */
  readonly kind: EventKind;
  /** The day it happened; never a plan for the future. */
  readonly on: CalendarDate;
}

/** What has happened to one person. The order of events does not matter; the same event twice counts once. */
export interface ReviewRecord {
  /** What has happened so far. */
  readonly events: readonly ReviewEvent[];
  /** The day of birth, where a policy ends at an age. */
  readonly bornOn?: CalendarDate;
  /** The host's own data, carried along unread. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const KNOWN: ReadonlySet<unknown> = /* @__PURE__ */ new Set(EVENT_KINDS);

/** What a kind of event is expected to be, in messages. */
export const EVENT_KIND_EXPECTED = 'a known kind of event, or "host:" and a name';

/** Whether a value is a kind of event: one of the known ones, or `host:` and something. */
export function isEventKind(value: unknown): value is EventKind {
  return KNOWN.has(value) || (typeof value === 'string' && value.length > 5 && value.startsWith('host:'));
}
