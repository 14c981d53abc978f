import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../src/kernel/same-value.js';
import { holds } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

interface Chain {
  self?: Chain;
  end?: number;
}

/** So many objects, each in the one before it, with a number in the last. */
function nested(depth: number, end: number): Chain {
  let value: Chain = { end };
  for (let level = 0; level < depth; level++) value = { self: value };
  return value;
}

/** So many objects in a ring, each holding the next. */
function ring(length: number): Chain {
  const links = Array.from({ length }, (): Chain => ({}));
  links.forEach((link, place) => {
    link.self = links[(place + 1) % length] as Chain;
  });
  return links[0] as Chain;
}

describe('sameValue', () => {
  it.each<[string, unknown, unknown]>([
    ['text', 'Lin', 'Lin'],
    ['empty text', '', ''],
    ['numbers', 7, 7],
    ['truth', false, false],
    ['null', null, null],
    ['nothing', undefined, undefined],
    ['empty lists', [], []],
    ['empty objects', {}, {}],
    ['objects with their keys in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['a key that holds undefined, and a key left out', { a: 1, b: undefined }, { a: 1 }],
    ['other keys that hold undefined', { b: undefined }, { c: undefined }],
    ['lists of lists', [[1, [2]], []], [[1, [2]], []]],
    ['keys that every object has', { toString: 1, constructor: {} }, { constructor: {}, toString: 1 }],
    ['a key named __proto__', JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"__proto__": {"a": 1}}')],
  ])('takes %s for the same', (_, one, other) => {
    expect(sameValue(deepFreeze(one), deepFreeze(other))).toBe(true);
    expect(sameValue(other, one)).toBe(true);
  });

  it.each<[string, unknown, unknown]>([
    ['two texts', 'Lin', 'lin'],
    ['a number and its text', 7, '7'],
    ['false and nothing', false, undefined],
    ['null and nothing', null, undefined],
    ['null and an object', null, {}],
    ['null and 0', null, 0],
    ['a list and an object', [], {}],
    ['a list and an object with its places for keys', ['a'], { 0: 'a' }],
    ['text and a list of it', 'a', ['a']],
    ['a longer list', [1, 2], [1]],
    ['a list in another order', [1, 2], [2, 1]],
    ['a key more', { a: 1 }, { a: 1, b: 1 }],
    ['another key', { a: 1 }, { b: 1 }],
    ['another key beside one that holds undefined', { a: 1 }, { a: undefined, b: 1 }],
    ['something deep inside', { a: [{ b: { c: 1 } }] }, { a: [{ b: { c: 2 } }] }],
    ['a key and one that every object inherits', { toString: Object.prototype.toString }, { a: 1 }],
    ['a key named __proto__ and an empty object', JSON.parse('{"__proto__": {}}'), {}],
    ['two keys named __proto__', JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"__proto__": {}}')],
  ])('tells %s apart', (_, one, other) => {
    expect(sameValue(deepFreeze(one), deepFreeze(other))).toBe(false);
    expect(sameValue(other, one)).toBe(false);
  });

  it('goes a hundred thousand deep', () => {
    expect(sameValue(nested(100_000, 1), nested(100_000, 1))).toBe(true);
    expect(sameValue(nested(100_000, 1), nested(100_000, 2))).toBe(false);
    expect(sameValue(nested(100_000, 1), nested(99_999, 1))).toBe(false);
  });

  it('comes to an end where a value holds itself', () => {
    expect(sameValue(ring(1), ring(1))).toBe(true);
    expect(sameValue(ring(3), ring(3))).toBe(true);
    expect(sameValue({ self: ring(2), end: 1 }, { self: ring(2), end: 2 })).toBe(false);
  });

  it('comes to an end where two values hold themselves after a different number of steps', () => {
    expect(sameValue(ring(1), ring(2))).toBe(true);
    expect(sameValue({ ...ring(2), end: 1 }, ring(1))).toBe(false);
  });

  it('comes to an end where one value stands in many places of another', () => {
    let shared: object = {};
    let twins: readonly [object, object] = [{}, {}];
    for (let level = 0; level < 60; level++) {
      shared = { left: shared, right: shared };
      twins = [
        { left: twins[0], right: twins[1] },
        { left: twins[0], right: twins[1] },
      ];
    }
    expect(sameValue(shared, twins[0])).toBe(true);
  });
});

describe('sameValue, for any JSON', () => {
  const anyJson = fc.jsonValue({ maxDepth: 4 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

  it('takes a value for the same as its copy', () => {
    holds(
      fc.property(anyJson, (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
      }),
    );
  });

  it('says the same as comparing their text with the keys in order', () => {
    const textOf = (value: unknown): string =>
      JSON.stringify(value, (_, inner: unknown) =>
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
          : inner,
      );
    const small = fc.object({
      maxDepth: 2,
      maxKeys: 2,
      key: fc.constantFrom('a', 'b'),
      values: [fc.constantFrom(0, 1, '', false)],
      withNullPrototype: false,
    });
    holds(
      fc.property(small, small, (one, other) => {
        expect(sameValue(one, other)).toBe(textOf(one) === textOf(other));
      }),
      { numRuns: 1000 },
    );
  });
});
