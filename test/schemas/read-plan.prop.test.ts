import * as fc from 'fast-check';
import type { ReadResult } from 'supportplan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { placesIn, withAt, withoutAt } from '../helpers/places.js';

const anyPlace = fc.constantFrom(...placesIn(FULL_PLAN));

/** What holds of every answer: the very value, or issues that each say all they have to say. */
function expectSound(reading: ReadResult<unknown>, given: unknown): void {
  if (reading.ok) {
    expect(reading.value).toEqual(given);
    return;
  }
  expect(reading.issues.length).toBeGreaterThan(0);
  for (const { code, expected, got, message } of reading.issues) {
    expect(code).toMatch(/^(?:plan|star-scale)\/[a-z-]+$/);
    expect(message).toContain(`: expected ${expected}, got ${got}.`);
    expect(message).not.toMatch(/undefined|\[object/);
  }
}

describe('readPlan, for anything', () => {
  it('never throws, and reads none of it', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const reading = readPlan(deepFreeze(value));
        expect(reading.ok).toBe(false);
        expectSound(reading, value);
      }),
    );
  });

  it('never throws for a plan with anything in one place', () => {
    fc.assert(
      fc.property(anyPlace, fc.anything(), (place, value) => {
        const plan = deepFreeze(withAt(FULL_PLAN, place, value));
        expectSound(readPlan(plan), plan);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws for a plan with one place taken out', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const plan = deepFreeze(withoutAt(FULL_PLAN, place));
        expectSound(readPlan(plan), plan);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer for the same plan', () => {
    fc.assert(
      fc.property(anyPlace, fc.anything(), (place, value) => {
        const plan = deepFreeze(withAt(FULL_PLAN, place, value));
        expect(readPlan(plan)).toEqual(readPlan(plan));
      }),
    );
  });
});
