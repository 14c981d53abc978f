import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  ENGLAND_LOOKED_AFTER_CHILD,
  type KnownEventKind,
  nextReview,
  PUBLISHED_REVIEW_POLICIES,
  type ReviewRecord,
} from '../../src/index.js';

interface Golden {
  readonly source: string;
  readonly edition: string;
  readonly policy: string;
  readonly cases: readonly {
    readonly name: string;
    readonly events: Readonly<Record<string, readonly string[]>>;
    readonly from?: string;
    readonly by: string;
    readonly planBy: string;
    readonly working: string;
  }[];
}

const folder = new URL('../golden/review/', import.meta.url);
const files = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden,
);

function recordOf(events: Readonly<Record<string, readonly string[]>>): ReviewRecord {
  return {
    events: Object.entries(events).flatMap(([kind, days]) =>
      days.map((on) => ({ kind: kind as KnownEventKind, on: calendarDate(on) })),
    ),
  };
}

describe('every published policy', () => {
  it('has golden cases, each with its source and its working', () => {
    expect(files.map(({ policy }) => policy).sort()).toEqual(
      PUBLISHED_REVIEW_POLICIES.map(({ id }) => id).sort(),
    );
    for (const { source, edition, cases } of files) {
      expect(source.length).toBeGreaterThan(20);
      expect(edition.length).toBeGreaterThan(5);
      expect(cases.length).toBeGreaterThanOrEqual(3);
      expect(cases.every(({ working }) => working.length > 10)).toBe(true);
    }
  });
});

describe.each(files)('$policy', ({ policy, cases }) => {
  const published = PUBLISHED_REVIEW_POLICIES.find(({ id }) => id === policy) ?? ENGLAND_LOOKED_AFTER_CHILD;

  it.each(cases)('$name: by $by', ({ events, from, by, planBy }) => {
    expect(nextReview(published, recordOf(events))).toMatchObject({
      kind: 'due',
      policy,
      by,
      planBy,
      ...(from !== undefined && { from }),
    });
  });
});
