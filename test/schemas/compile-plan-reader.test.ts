import * as fc from 'fast-check';
import { compilePlanReader, readPlan } from 'supportplan/schemas';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sameValue } from '../../src/kernel/same-value.js';
import { holds } from '../helpers/arbitraries.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { at, placesIn, withAt, withoutAt } from '../helpers/places.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Counts how often code is generated from text, and refuses it, as a strict content security policy does. */
function refuseGeneratedCode(): ReturnType<typeof vi.fn> {
  const generate = vi.fn(function refuse() {
    throw new EvalError('Refused to evaluate a string as JavaScript.');
  });
  vi.stubGlobal('Function', generate);
  return generate;
}

const readCompiled = compilePlanReader();
const PLACES = placesIn(FULL_PLAN);

/** Values that JSON cannot hold, besides those that it can. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
  withObjectString: true,
});

describe('compilePlanReader', () => {
  it('reads the plan with every key, and the least plan', () => {
    expect(readCompiled(FULL_PLAN)).toStrictEqual({ ok: true, value: FULL_PLAN });
    expect(readCompiled(LEAST_PLAN)).toStrictEqual({ ok: true, value: LEAST_PLAN });
  });

  it('returns what readPlan returns, without each place and with wrong values there', () => {
    for (const place of PLACES) {
      const plans = [
        withoutAt(FULL_PLAN, place),
        withAt(FULL_PLAN, place, null),
        withAt(FULL_PLAN, place, []),
      ];
      for (const plan of plans) {
        expect(sameValue(readCompiled(plan), readPlan(plan)), place.join('.')).toBe(true);
      }
    }
  });

  it('returns what readPlan returns, with anything in any place, and with what stands elsewhere in a plan', () => {
    const places = fc.constantFrom(...PLACES);
    holds(
      fc.property(places, anything, places, (place, value, other) => {
        for (const wrong of [value, at(FULL_PLAN, other)]) {
          const plan = withAt(FULL_PLAN, place, wrong);
          expect(readCompiled(plan)).toEqual(readPlan(plan));
        }
      }),
    );
  });

  it('says whatever readPlan says of links, of earlier formats and of newer ones', () => {
    const broken = {
      ...LEAST_PLAN,
      goals: [{ id: 'G1', statement: { text: 'x', voice: 'agreed' }, needIds: ['N9'] }],
    };
    for (const plan of [
      broken,
      { ...LEAST_PLAN, format: 'supportplan/plan@1' },
      { ...LEAST_PLAN, format: 'supportplan/plan@9' },
    ]) {
      expect(readCompiled(plan)).toEqual(readPlan(plan));
    }
  });

  it('lets an error of a host’s own accessor through, as readPlan does', () => {
    const plan = Object.defineProperty({ ...LEAST_PLAN }, 'person', {
      enumerable: true,
      get: () => {
        throw new Error('The store is closed.');
      },
    });
    for (const read of [readCompiled, readPlan]) expect(() => read(plan)).toThrow('The store is closed.');
  });

  it('generates code, and reads as before where that is forbidden', () => {
    const generate = refuseGeneratedCode();
    const read = compilePlanReader();
    expect(read(FULL_PLAN)).toStrictEqual({ ok: true, value: FULL_PLAN });
    expect(read({}).ok).toBe(false);
    expect(generate).toHaveBeenCalled();
  });
});

describe('readPlan', () => {
  it('generates no code, and does not try to', async () => {
    vi.resetModules();
    const generate = refuseGeneratedCode();
    const fresh = await import('../../src/schemas/index.js');
    expect(fresh.readPlan(FULL_PLAN).ok).toBe(true);
    expect(fresh.readPlan({ needs: [{}] }).ok).toBe(false);
    expect(generate).not.toHaveBeenCalled();
  });

  it('looks at the type of text and of a list before their length', () => {
    const hostile = { length: { valueOf: 1, toString: 1 } };
    for (const place of PLACES) {
      expect(readPlan(withAt(FULL_PLAN, place, hostile)).ok, place.join('.')).toBe(
        place.includes('extensions'),
      );
    }
  });
});
