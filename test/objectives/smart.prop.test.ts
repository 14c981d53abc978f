import * as fc from 'fast-check';
import type { Objective } from 'supportplan';
import { checkSmart } from 'supportplan';
import { DIRECTIONS, type ObjectiveMeasure } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { anyDateFrom, anyMarkedText, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

const statement = { text: 'Swim on Fridays.', voice: 'own-words' } as const;
const anyDay = anyDateFrom('2026-01-01', '2027-12-31');
const anyPercent = fc.integer({ min: 0, max: 100 });

const anyInterim = fc.uniqueArray(fc.record({ by: anyDay, value: anyPercent }), {
  maxLength: 6,
  selector: ({ by }) => by,
});

const anyMeasure: fc.Arbitrary<ObjectiveMeasure> = fc.record(
  {
    baseline: anyPercent,
    target: anyPercent,
    leastAcceptable: anyPercent,
    direction: fc.constantFrom(...DIRECTIONS),
    unit: fc.constantFrom('%', 'evenings'),
    interim: anyInterim,
  },
  { requiredKeys: [] },
);

const withMeasure = (measure: ObjectiveMeasure): Objective => deepFreeze({ id: 'B1', statement, measure });

describe('checkSmart, for any measure', () => {
  it('asks about a step exactly where one is larger than the limit, in whole hundredths', () => {
    fc.assert(
      fc.property(
        anyPercent,
        anyPercent,
        anyInterim,
        fc.integer({ min: 1, max: 100 }),
        (baseline, target, interim, limit) => {
          const days = interim.toSorted((a, b) => (a.by < b.by ? -1 : 1));
          const values = [baseline, ...days.map(({ value }) => value), target];
          const largest = Math.max(
            ...values.slice(1).map((value, place) => Math.abs(value - (values[place] ?? 0))),
          );
          const measure = { baseline, target, interim, unit: '%' };
          const found = checkSmart(withMeasure(measure), { largestStep: limit / 100 });
          expect(found.some(({ code }) => code === 'smart/large-step')).toBe(largest > limit);
        },
      ),
    );
  });

  it('finds the same however the targets on the way are listed', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const turned = { ...measure, ...(measure.interim && { interim: measure.interim.toReversed() }) };
        const told = (one: ObjectiveMeasure) =>
          checkSmart(withMeasure(one)).map(({ code, message }) => [code, message]);
        expect(told(turned)).toEqual(told(measure));
      }),
    );
  });

  it('keeps to the order of the letters', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const letters = checkSmart(withMeasure(measure)).map(({ letter }) => 'SMART'.indexOf(letter));
        expect(letters).toEqual(letters.toSorted((a, b) => a - b));
      }),
    );
  });

  it('repeats no unit and no words', () => {
    fc.assert(
      fc.property(anyMeasure, anyMarkedText, (measure, text) => {
        const marked = { text, voice: 'own-words' } as const;
        const objective = deepFreeze({
          id: text,
          statement: marked,
          expected: marked,
          measure: { ...measure, what: marked, unit: text },
          goals: [{ goalId: text }],
        });
        expect(JSON.stringify(checkSmart(objective))).not.toContain(MARKER);
      }),
    );
  });
});
