import { describe, expect, it } from 'vitest';
import type { Code, Path } from '../../src/index.js';
import { readPlan } from '../../src/schemas/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { FULL_PLAN } from '../support/full-plan.js';
import { at, placesIn, withAt } from '../support/places.js';

/** Every place of the full plan that is read: what is in an interval is read with it, what is in extensions is not. */
const PLACES = placesIn(FULL_PLAN).filter(
  (place) =>
    !(place.some((key) => key === 'months' || key === 'weeks') || place.slice(0, -1).includes('extensions')),
);

const OBJECTS: readonly Path[] = [[], ...PLACES].filter((place) => {
  const value = at(FULL_PLAN, place);
  return typeof value === 'object' && !Array.isArray(value) && !place.includes('extensions');
});

/** Whether an issue with one of these codes is told at the very place. */
function isToldAt(place: Path, value: unknown, codes: readonly Code[]): boolean {
  const reading = readPlan(deepFreeze(withAt(FULL_PLAN, place, value)));
  const found = reading.ok ? [] : reading.issues;
  return found.some(({ code, path }) => codes.includes(code) && path.join() === place.join());
}

const WRONG: readonly Code[] = [
  'plan/wrong-type',
  'plan/unknown-value',
  'plan/wrong-value',
  'plan/not-a-date',
  'plan/out-of-range',
];

describe('readPlan, in every place of a plan', () => {
  it.each([
    ['null', null],
    ['a bigint', 1n],
    ['a function', () => FULL_PLAN],
  ])('takes no %s', (_, value) => {
    expect(PLACES.length).toBeGreaterThan(900);
    expect(PLACES.filter((place) => !isToldAt(place, value, WRONG))).toEqual([]);
  });

  it('takes half of minus one for a measure alone', () => {
    const taken = PLACES.filter((place) => !isToldAt(place, -0.5, WRONG));
    const measure = ['objectives', 0, 'measure'];
    expect(taken).toEqual([
      [...measure, 'baseline'],
      [...measure, 'target'],
      [...measure, 'leastAcceptable'],
      [...measure, 'scale', 'lowest'],
      [...measure, 'scale', 'highest'],
      [...measure, 'interim', 0, 'value'],
      [...measure, 'readings', 0, 'value'],
    ]);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])(
    'takes %j nowhere',
    (value) => {
      expect(PLACES.filter((place) => !isToldAt(place, value, WRONG))).toEqual([]);
    },
  );

  it('takes no empty text', () => {
    const texts = PLACES.filter((place) => typeof at(FULL_PLAN, place) === 'string');
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((place) => !isToldAt(place, '', WRONG))).toEqual([]);
  });

  it('knows no keys but a plan’s', () => {
    const unknown: readonly Code[] = ['plan/unknown-key', 'plan/wrong-value'];
    expect(OBJECTS.length).toBeGreaterThan(200);
    expect(
      OBJECTS.filter((place) => {
        const value = { ...(at(FULL_PLAN, place) as object), hobby: 'chess' };
        return !isToldAt(place, value, unknown);
      }),
    ).toEqual([]);
  });
});
