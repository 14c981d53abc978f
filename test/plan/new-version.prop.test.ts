import * as fc from 'fast-check';
import type { Plan } from 'supportplan';
import { calendarDate, movePlan, newVersion, type ReviewOfPlan } from 'supportplan';
import type { PlanChanges } from 'supportplan/plan';
import { REVIEW_DECISIONS } from 'supportplan/plan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { anyDateFrom, holds, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';

const anyDay = anyDateFrom('2026-08-25', '2027-03-31');
const statement = { text: MARKER, voice: 'agreed' } as const;

const anyChanges: fc.Arbitrary<PlanChanges> = fc.record(
  {
    makingItHappen: fc.constant([statement]),
    planningTools: fc.constant([MARKER]),
    fundingSource: fc.constant(MARKER),
    completedOn: anyDay,
  },
  { requiredKeys: [] },
);

const anyReview: fc.Arbitrary<ReviewOfPlan> = fc.record(
  {
    on: anyDay,
    by: fc.constant({ role: 'key-worker', name: MARKER } as const),
    decision: fc.constantFrom(...REVIEW_DECISIONS),
    reasons: fc.constantFrom([], [statement]),
    event: fc.constantFrom('review-held', 'light-touch-review-held', `host:${MARKER}`),
    changes: anyChanges,
    closure: fc.constant({ otherHelp: statement }),
  },
  { requiredKeys: ['on', 'by', 'decision', 'reasons'] },
);

/** What is done to a plan: it is reviewed, or agreed. */
const anyStep = fc.oneof(
  anyReview.map((review) => ({ review })),
  anyDay.map((agreedOn) => ({ agreedOn })),
);

describe('newVersion, for any reviews one after the other', () => {
  it('counts up by one, leaves the plan before as it was, and tells why where it makes none', () => {
    holds(
      fc.property(
        fc.constantFrom(FULL_PLAN, LEAST_PLAN),
        fc.array(anyStep, { maxLength: 8 }),
        (first, steps) => {
          let plan: Plan = first;
          for (const step of steps) {
            const before = JSON.stringify(plan);
            deepFreeze(plan);
            const isReview = 'review' in step;
            const attempt = isReview
              ? newVersion(plan, deepFreeze(step.review))
              : movePlan(plan, { to: 'agreed', on: step.agreedOn });
            expect(JSON.stringify(plan)).toBe(before);
            if (!attempt.ok) {
              expect(JSON.stringify(attempt)).not.toContain(MARKER);
              continue;
            }
            const next = attempt.value;
            expect(next.version).toBe(plan.version + (isReview ? 1 : 0));
            expect(next.id).toBe(plan.id);
            if (isReview) expect(next.revision?.from).toBe(plan.version);
            expect(readPlan(next)).toEqual({ ok: true, value: next });
            plan = next;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('carries every event on, and none twice', () => {
    const closing = calendarDate('2027-04-01');
    holds(
      fc.property(fc.array(anyReview, { maxLength: 8 }), (reviews) => {
        let plan: Plan = FULL_PLAN;
        for (const review of reviews) {
          const { changes: _, closure: __, ...rest } = review;
          const on = review.decision === 'close' ? closing : review.on;
          const attempt = newVersion(deepFreeze(plan), deepFreeze({ ...rest, on }));
          if (!attempt.ok) continue;
          const events = (attempt.value.review?.events ?? []).map((event) => JSON.stringify(event));
          const known = (plan.review?.events ?? []).map((event) => JSON.stringify(event));
          expect(events).toEqual(expect.arrayContaining(known));
          expect(events).toContain(JSON.stringify({ kind: review.event ?? 'review-held', on }));
          if (review.decision === 'close') break;
          expect(new Set(events).size).toBe(events.length);
          plan = attempt.value;
        }
      }),
    );
  });
});
