import * as fc from 'fast-check';
import type { Status, Tracked } from 'supportplan';
import { addDays, changeStatus, statusOn } from 'supportplan';
import { ACHIEVEMENTS, LIFECYCLES } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { anyNearDate } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

const anyStatus: fc.Arbitrary<Status> = fc.record(
  { lifecycle: fc.constantFrom(...LIFECYCLES), achievement: fc.constantFrom(...ACHIEVEMENTS) },
  { requiredKeys: ['lifecycle'] },
);

const anyChanges = fc.array(fc.tuple(anyStatus, fc.nat(60), fc.boolean()), { maxLength: 12 });
const reason = { text: 'Why.', voice: 'agreed' } as const;

describe('any row of changes', () => {
  it('leaves a history that runs on from one to the next and ends in the status', () => {
    fc.assert(
      fc.property(anyNearDate, anyChanges, (begin, changes) => {
        let day = begin;
        let subject: Tracked = {};
        let madeCount = 0;
        for (const [to, days, why] of changes) {
          day = addDays(day, days);
          const attempt = changeStatus(deepFreeze(subject), { to, on: day, ...(why && { reason }) });
          if (attempt.ok) {
            subject = attempt.value;
            madeCount += 1;
          }
        }
        const history = subject.history ?? [];
        expect(history).toHaveLength(madeCount);
        expect(history.at(-1)?.to).toEqual(subject.status);
        expect(history[0]?.from).toBeUndefined();
        history.slice(1).forEach(({ from, on }, place) => {
          expect(from).toEqual(history[place]?.to);
          expect(on >= (history[place]?.on ?? on)).toBe(true);
        });
        expect(statusOn(subject, day)).toEqual(subject.status);
        expect(statusOn(subject, addDays(begin, -1))).toBeUndefined();
      }),
    );
  });

  it('gives one of the codes that are documented, and one sentence, where it is refused', () => {
    fc.assert(
      fc.property(anyNearDate, anyStatus, anyStatus, (on, status, to) => {
        const attempt = changeStatus({ status }, { to, on });
        if (attempt.ok) return;
        expect(attempt.issues[0].code).toMatch(
          /^status\/(no-change|not-from-here|achievement-does-not-fit|needs-a-reason)$/,
        );
        expect(attempt.issues[0].message).toMatch(/^[A-Z][^.]*\.$/);
      }),
    );
  });
});
