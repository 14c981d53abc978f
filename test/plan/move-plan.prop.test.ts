import * as fc from 'fast-check';
import type { Plan } from 'supportplan';
import { movePlan } from 'supportplan';
import { PLAN_STATUSES } from 'supportplan/plan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { anyDateFrom, holds, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { LEAST_PLAN } from '../helpers/full-plan.js';

const anyMove = fc.record({
  to: fc.constantFrom(...PLAN_STATUSES),
  on: anyDateFrom('2026-01-01', '2026-01-10'),
  by: fc.constant({ role: 'key-worker', name: MARKER } as const),
});

describe('movePlan, for any moves one after the other', () => {
  it('keeps every move that was made, in the order of their days, and stands where the last one led', () => {
    holds(
      fc.property(fc.array(anyMove, { maxLength: 12 }), (moves) => {
        let plan: Plan = LEAST_PLAN;
        let made = 0;
        for (const move of moves) {
          const before = JSON.stringify(plan);
          const attempt = movePlan(deepFreeze(plan), deepFreeze(move));
          expect(JSON.stringify(plan)).toBe(before);
          if (attempt.ok) {
            plan = attempt.value;
            made += 1;
          } else {
            expect(attempt.issues[0].message).not.toContain(MARKER);
          }
        }
        const days = (plan.moves ?? []).map(({ on }) => on);
        expect(days).toHaveLength(made);
        expect(days).toEqual([...days].sort());
        expect(plan.status).toBe(plan.moves?.at(-1)?.to);
        expect(plan.agreedOn).toBe(plan.moves?.find(({ to }) => to === 'agreed')?.on);
        expect(readPlan(plan).ok).toBe(true);
      }),
    );
  });
});
