import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/index.js';
import { readPlan } from '../../src/schemas/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../support/full-plan.js';
import { at, placesIn, withAt } from '../support/places.js';

const messages = (value: unknown): readonly string[] => {
  const reading = readPlan(value);
  return reading.ok ? [] : reading.issues.map(({ message }) => message);
};

/** The full plan, as JSON, with a key `__proto__` put into the object at a place. */
function withPrototypeKey(path: Path): unknown {
  const marked = withAt(FULL_PLAN, path, { ...(at(FULL_PLAN, path) as object), PROTO: { polluted: true } });
  return JSON.parse(JSON.stringify(marked).replace('"PROTO"', '"__proto__"'));
}

describe('readPlan', () => {
  it.each([
    ['the whole', Object.assign(Object.create({ mood: 1 }), LEAST_PLAN), 'The whole', 6],
    ['a part', { ...LEAST_PLAN, person: Object.create({ mood: 1 }) }, '"person"', 1],
  ])('refuses a key that %s inherits, and never says that it could be read', (_, given, place, key) => {
    expect(readPlan(given).ok).toBe(false);
    expect(messages(given)).toEqual([
      `${place}: expected only known keys, got an unknown one, key ${key} in order. Put data of your own under "extensions".`,
    ]);
  });

  it.each([
    ['null', null, 'null. Leave the field out where nothing is recorded.'],
    ['a list', [], 'a list.'],
    ['a list of a plan', [FULL_PLAN], 'a list.'],
    ['text', 'x'.repeat(12), '12 characters of other text.'],
    ['a number', 3, 'a number.'],
    ['a boolean', true, 'a boolean.'],
    ['nothing', undefined, 'nothing.'],
    ['a function', () => FULL_PLAN, 'a function.'],
  ])('takes %s for no plan', (_, value, got) => {
    expect(messages(value)).toEqual([`The whole: expected an object, got ${got}`]);
  });

  it.each([
    ['the plan', [], 'The whole'],
    ['the person', ['person'], '"person"'],
    ['a need', ['needs', 0], '"needs[0]"'],
    ['a statement', ['needs', 0, 'statement'], '"needs[0].statement"'],
    ['an event', ['review', 'events', 0], '"review.events[0]"'],
  ])('finds the key __proto__ in %s, and nothing comes of it', (_, path, place) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const plan = withPrototypeKey(path);
    const last = Object.keys(at(plan, path) as object).length;
    expect(messages(plan)).toEqual([
      `${place}: expected only known keys, got an unknown one, key ${last} in order. Put data of your own under "extensions".`,
    ]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it('does not take what stands under __proto__ for the plan', () => {
    const found = readPlan(JSON.parse(`{ "__proto__": ${JSON.stringify(LEAST_PLAN)} }`));
    expect(found.ok ? [] : found.issues.map(({ code }) => code).sort()).toEqual([
      'plan/missing',
      'plan/missing',
      'plan/missing',
      'plan/missing',
      'plan/missing',
      'plan/unknown-key',
    ]);
  });

  it.each([['constructor'], ['prototype'], ['toString'], ['hasOwnProperty'], ['length']])(
    'knows no key "%s"',
    (key) => {
      expect(messages({ ...LEAST_PLAN, [key]: { polluted: true } })).toEqual([
        'The whole: expected only known keys, got an unknown one, key 6 in order. Put data of your own under "extensions".',
      ]);
    },
  );

  it('carries a key __proto__ inside extensions along unread', () => {
    const plan = JSON.parse('{ "extensions": { "__proto__": { "polluted": true } } }') as object;
    const reading = readPlan({ ...LEAST_PLAN, ...plan });
    expect(reading.ok && JSON.stringify(reading.value.extensions)).toBe('{"__proto__":{"polluted":true}}');
    expect({}).not.toHaveProperty('polluted');
  });

  it('carries extensions 5,000 levels deep along unread', () => {
    const extensions = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as object;
    const reading = readPlan({ ...LEAST_PLAN, extensions });
    expect(reading.ok && reading.value.extensions === extensions).toBe(true);
  });

  it('is not led astray by 5,000 levels where there should be text', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(messages({ ...LEAST_PLAN, person: { name: deep } })).toEqual([
      '"person.name": expected text, got a list.',
    ]);
  });

  const megabyte = 'ab'.repeat(2 ** 19);

  it('reads text of a megabyte', () => {
    const plan = {
      ...LEAST_PLAN,
      person: { name: megabyte },
      makingItHappen: [{ text: megabyte, voice: 'agreed' }],
    };
    expect(readPlan(deepFreeze(plan))).toEqual({ ok: true, value: plan });
  });

  it('tells text of a megabyte that has no place by its length', () => {
    const found = messages({ ...LEAST_PLAN, kind: megabyte, completedOn: megabyte, [megabyte]: 1 });
    expect(found).toEqual([
      '"kind": expected one of "care-and-support", "housing-support", got 1048576 characters of other text.',
      '"completedOn": expected a real day written YYYY-MM-DD, got 1048576 characters of other text.',
      'The whole: expected only known keys, got an unknown one, key 7 in order. Put data of your own under "extensions".',
    ]);
  });

  const statement = { text: 'Cooking.', voice: 'agreed' };

  /** A plan with so many needs, and support for each. */
  const large = (count: number) => {
    const places = Array.from({ length: count }, (_, place) => place);
    return {
      ...LEAST_PLAN,
      needs: places.map((place) => ({ id: `N${place}`, statement })),
      support: places.map((place) => ({
        id: `S${place}`,
        what: statement,
        source: 'self',
        needIds: [`N${place}`],
      })),
    };
  };

  it('reads 10,000 needs, and support for each', () => {
    const reading = readPlan(large(10_000));
    expect(reading.ok && reading.value.support?.at(-1)).toEqual({
      id: 'S9999',
      what: statement,
      source: 'self',
      needIds: ['N9999'],
    });
  });

  it.each([[10_001], [200_000]])('does not look into a list of %i', (count) => {
    const needs = Array.from({ length: count }, () => 'none');
    expect(messages({ ...LEAST_PLAN, needs })).toEqual([
      '"needs": expected a list of at most 10,000, got a list.',
    ]);
    expect(messages(large(count))).toEqual([
      '"needs": expected a list of at most 10,000, got a list.',
      '"support": expected a list of at most 10,000, got a list.',
    ]);
  });

  it('tells each of 10,000 needs that are none', () => {
    const found = messages({ ...LEAST_PLAN, needs: Array.from({ length: 10_000 }, () => 'none') });
    expect(found.length).toBe(10_000);
    expect(found.at(-1)).toBe('"needs[9999]": expected an object, got 4 characters of other text.');
  });

  it('is not brought down by 10,000 outcomes with 20 things wrong with each', () => {
    const outcome = { statement, aim: 'achieve', needIds: Array.from({ length: 20 }, () => null) };
    const outcomes = Array.from({ length: 10_000 }, (_, place) => ({ id: `O${place}`, ...outcome }));
    expect(messages({ ...LEAST_PLAN, outcomes })).toEqual([
      'The whole: expected a plan, got more that is wrong than can be told.',
    ]);
  });

  it('does not hide an error that is the host’s own', () => {
    const plan = Object.defineProperty({ ...LEAST_PLAN }, 'person', {
      get: () => {
        throw new Error('The store is closed.');
      },
    });
    expect(() => readPlan(plan)).toThrow('The store is closed.');
  });

  it('tells 5,000 unknown keys in less than a second', () => {
    const keys = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`key${place}`, 1]));
    const start = performance.now();
    expect(messages({ ...LEAST_PLAN, ...keys }).at(-1)).toBe(
      'The whole: expected only known keys, got an unknown one, key 5005 in order. Put data of your own under "extensions".',
    );
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  const lists = placesIn(FULL_PLAN).filter(
    (path) => path[0] !== 'extensions' && Array.isArray(at(FULL_PLAN, path)),
  );

  it.each(lists.map((path) => [path]))('finds null and a number in the list at %j', (path) => {
    const reading = readPlan(deepFreeze(withAt(FULL_PLAN, path, [null, 'x', 3])));
    const found = reading.ok ? [] : reading.issues.map((issue) => issue.path);
    expect(found).toContainEqual([...path, 0]);
    expect(found).toContainEqual([...path, 2]);
  });
});
