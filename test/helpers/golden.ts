import { readdirSync, readFileSync } from 'node:fs';
import { calendarDate, type NextReviewOptions, type ReviewRecord } from 'supportplan';
import type { EventKind, FactValue } from 'supportplan/review';

/** One person's events, and the last day that the rule itself leads to. */
export interface GoldenCase {
  readonly timescale: string;
  readonly name: string;
  readonly events: Readonly<
    Record<string, readonly (string | { readonly on: string; readonly plannedFor: string })[]>
  >;
  readonly bornOn?: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly terms?: readonly { readonly from: string; readonly to: string }[];
  readonly from?: string;
  readonly by?: string;
  readonly planBy?: string;
  readonly noFixedLimit?: true;
  readonly startedOn?: string;
  readonly working: string;
}

/** The golden cases of one policy. */
export interface GoldenFile {
  readonly source: string;
  readonly edition: string;
  readonly policy: string;
  readonly cases: readonly GoldenCase[];
}

const folder = new URL('../golden/review/', import.meta.url);

/** Every file of golden cases, in order of name. */
export function goldenFiles(): readonly GoldenFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenFile);
}

/** The record of a golden case. */
export function recordOf({ events, bornOn, facts }: GoldenCase): ReviewRecord {
  return {
    events: Object.entries(events).flatMap(([kind, days]) =>
      days.map((day) =>
        typeof day === 'string'
          ? { kind: kind as EventKind, on: calendarDate(day) }
          : {
              kind: kind as EventKind,
              on: calendarDate(day.on),
              plannedFor: calendarDate(day.plannedFor),
            },
      ),
    ),
    ...(bornOn !== undefined && { bornOn: calendarDate(bornOn) }),
    ...(facts !== undefined && { facts }),
  };
}

/** What a golden case is counted with. */
export function optionsOf({ terms = [] }: GoldenCase): NextReviewOptions {
  return { terms: terms.map(({ from, to }) => ({ from: calendarDate(from), to: calendarDate(to) })) };
}
