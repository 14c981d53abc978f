import type { Path } from 'supportplan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { at, placesIn, withAt } from '../helpers/places.js';

const messages = (value: unknown): readonly string[] => {
  const reading = readPlan(value);
  return reading.ok ? [] : reading.issues.map(({ message }) => message);
};

/** The full plan, as JSON, with a key `__proto__` put into the object at a place. */
function withPrototypeKey(path: Path): unknown {
  const marked = withAt(FULL_PLAN, path, { ...(at(FULL_PLAN, path) as object), PROTO: { polluted: true } });
  return JSON.parse(JSON.stringify(marked).replace('"PROTO"', '"__proto__"'));
}

/** One inside the other, so many times. */
function nested(times: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let depth = 0; depth < times; depth++) value = around(value);
  return value;
}

const LEAST_FIRST = { ...LEAST_PLAN, format: 'supportplan/plan@1' };

/** The keys under which there are links, or lists of them. */
const LINKING = [
  'goals',
  'outcomes',
  'objectives',
  'actions',
  'support',
  'matters',
  'child',
  'budget',
  'closure',
];

describe('readPlan', () => {
  it.each([
    ['the whole', Object.assign(Object.create({ mood: 1 }), LEAST_PLAN), 'The whole', 6],
    ['a part', { ...LEAST_PLAN, person: Object.create({ mood: 1 }) }, '"person"', 1],
  ])('refuses a key that %s inherits, and never says that it could be read', (_, given, place, key) => {
    expect(readPlan(given).ok).toBe(false);
    expect(messages(given)).toEqual([
      `${place}: expected only known keys, got an unknown key, number ${key}. Put data of your own under "extensions".`,
    ]);
  });

  it.each([
    ['null', null, 'null. Leave the field out if nothing is recorded.'],
    ['a list', [], 'a list.'],
    ['a list of a plan', [FULL_PLAN], 'a list.'],
    ['text', 'x'.repeat(12), '12 characters of other text.'],
    ['a number', 3, 'a number.'],
    ['a boolean', true, 'a boolean.'],
    ['nothing', undefined, 'nothing.'],
    ['a function', () => FULL_PLAN, 'a function.'],
    ['a map', new Map(Object.entries(FULL_PLAN)), 'another kind of object.'],
    ['a date', new Date(0), 'another kind of object.'],
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
      `${place}: expected only known keys, got an unknown key, number ${last}. Put data of your own under "extensions".`,
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
        'The whole: expected only known keys, got an unknown key, number 6. Put data of your own under "extensions".',
      ]);
    },
  );

  it('carries a key __proto__ inside extensions along unread', () => {
    const plan = JSON.parse('{ "extensions": { "__proto__": { "polluted": true } } }') as object;
    const reading = readPlan({ ...LEAST_PLAN, ...plan });
    expect(reading.ok && JSON.stringify(reading.value.extensions)).toBe('{"__proto__":{"polluted":true}}');
    expect({}).not.toHaveProperty('polluted');
  });

  it('carries extensions 100,000 levels deep along unread', () => {
    const extensions = nested(100_000, (inner) => ({ a: inner })) as object;
    const reading = readPlan({ ...LEAST_PLAN, extensions });
    expect(reading.ok && reading.value.extensions === extensions).toBe(true);
  });

  const deepLists = nested(100_000, (inner) => [inner]);
  const deepObjects = nested(100_000, (inner) => ({ a: inner }));

  it('is not led astray by 100,000 levels where there should be text', () => {
    expect(messages({ ...LEAST_PLAN, person: { name: deepLists } })).toEqual([
      '"person.name": expected text, got a list.',
    ]);
  });

  it.each(Object.keys(FULL_PLAN).filter((key) => key !== 'extensions'))(
    'is not brought down by 100,000 objects inside one another as "%s"',
    (key) => {
      expect(readPlan({ ...LEAST_PLAN, [key]: deepObjects }).ok).toBe(false);
      expect(readPlan({ ...LEAST_FIRST, [key]: deepObjects }).ok).toBe(false);
    },
  );

  it.each(Object.keys(FULL_PLAN).filter((key) => !LINKING.includes(key)))(
    'is not brought down by 100,000 lists inside one another as "%s"',
    (key) => {
      expect(readPlan({ ...LEAST_PLAN, [key]: deepLists }).ok).toBe(false);
      expect(readPlan({ ...LEAST_FIRST, [key]: deepLists }).ok).toBe(false);
    },
  );

  it.each(LINKING)('is not brought down by 100,000 lists inside one another as "%s"', (key) => {
    expect(readPlan({ ...LEAST_PLAN, [key]: deepLists }).ok).toBe(false);
    expect(readPlan({ ...LEAST_FIRST, [key]: deepLists }).ok).toBe(false);
  });

  it.each(LINKING)('is not brought down by a list that holds itself as "%s"', (key) => {
    const list: unknown[] = [];
    list.push(list);
    expect(readPlan({ ...LEAST_PLAN, [key]: list }).ok).toBe(false);
    expect(readPlan({ ...LEAST_FIRST, [key]: list }).ok).toBe(false);
  });

  it.each(Object.keys(FULL_PLAN).filter((key) => key !== 'extensions'))(
    'takes a plan that holds itself as "%s" for none',
    (key) => {
      for (const format of ['supportplan/plan@1', 'supportplan/plan@2']) {
        const plan: Record<string, unknown> = { ...LEAST_PLAN, format };
        plan[key] = plan;
        expect(readPlan(plan).ok).toBe(false);
      }
    },
  );

  it('carries extensions that hold the plan, or themselves, along unread', () => {
    const extensions: Record<string, unknown> = {};
    extensions['self'] = extensions;
    const plan: Record<string, unknown> = { ...LEAST_PLAN, extensions };
    extensions['plan'] = plan;
    const reading = readPlan(plan);
    expect(reading.ok && reading.value.extensions).toBe(extensions);
    plan['extensions'] = plan;
    expect(readPlan(plan).ok).toBe(true);
  });

  it('reads a thing that stands in two places', () => {
    const statement = { text: 'Letters.', voice: 'agreed' };
    const plan = {
      ...LEAST_PLAN,
      needs: [{ id: 'N1', statement, howFar: statement }],
      monitoring: [statement],
    };
    expect(readPlan(deepFreeze(plan))).toEqual({ ok: true, value: plan });
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
      '"kind": expected one of "care-and-support", "carer-support", "housing-support", "child-in-need", "child-protection", ' +
        '"looked-after-child", "education-health-care", "pathway", got 1048576 characters of other text.',
      '"completedOn": expected a real day written YYYY-MM-DD, got 1048576 characters of other text.',
      'The whole: expected only known keys, got an unknown key, number 7. Put data of your own under "extensions".',
    ]);
  });

  it('reads an id of a megabyte, and links to it', () => {
    const plan = {
      ...LEAST_PLAN,
      id: megabyte,
      needs: [{ id: megabyte, statement: { text: 'Letters.', voice: 'agreed' } }],
      goals: [{ id: 'G1', statement: { text: 'Calm.', voice: 'agreed' }, needIds: [megabyte] }],
    };
    expect(readPlan(deepFreeze(plan))).toEqual({ ok: true, value: plan });
    expect(messages({ ...plan, needs: [] })).toEqual([
      '"goals[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
    ]);
  });

  it.each([['supportplan/plan@'], ['supportplan/plan@1'], ['supportplan/plan@9']])(
    'tells a format of a megabyte that begins like one of ours, "%s", by its length',
    (format) => {
      const long = `${format}${'0'.repeat(2 ** 20 - format.length)}`;
      expect(messages({ ...LEAST_PLAN, format: long })).toEqual([
        '"format": expected "supportplan/plan@2", got 1048576 characters of other text.',
      ]);
    },
  );

  it('takes a kind of event and a day of a megabyte for none', () => {
    const events = [
      { kind: 'review-held', on: `2026-03-02${megabyte}` },
      { kind: megabyte, on: '2026-03-02' },
    ];
    expect(messages({ ...LEAST_PLAN, review: { events } })).toEqual([
      '"review.events[0].on": expected a real day written YYYY-MM-DD, got 1048586 characters of other text.',
      '"review.events[1].kind": expected a known kind of event, or "host:" and a name, got 1048576 characters of other text.',
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

  it('tells of a broken link beside a list that is too long to be looked into', () => {
    const goals = Array.from({ length: 10_001 }, () => ({ needIds: ['Z9'] }));
    const support = [{ id: 'S1', what: { text: '-', voice: 'agreed' }, source: 'self', needIds: ['Z9'] }];
    const reading = readPlan({ ...LEAST_PLAN, goals, support });
    const places = reading.ok ? [] : reading.issues.map(({ path }) => path);
    expect(places).toEqual([['goals'], ['support', 0, 'needIds', 0]]);
  });

  it.each([[10_001], [20_000], [100_000]])('does not look into a list of %i', (count) => {
    const needs = Array.from({ length: count }, () => 'none');
    expect(messages({ ...LEAST_PLAN, needs })).toEqual([
      '"needs": expected a list of at most 10,000, got a list.',
    ]);
    expect(messages(large(count))).toEqual([
      '"needs": expected a list of at most 10,000, got a list.',
      '"support": expected a list of at most 10,000, got a list.',
    ]);
  });

  it('reads 10,000 needs, all of them withheld', () => {
    const { needs } = large(10_000);
    const withheld = needs.map(({ id }) => ({ part: 'needs', itemId: id, why: 'other' }));
    expect(readPlan({ ...LEAST_PLAN, needs, withheld }).ok).toBe(true);
    expect(
      messages({ ...LEAST_PLAN, needs, withheld: withheld.map((one) => ({ ...one, itemId: 'Z' })) }),
    ).toHaveLength(10_000);
  });

  it('tells each of 10,000 links that lead nowhere, and of 10,000 ids that stand twice', () => {
    const { support } = large(10_000);
    expect(messages({ ...LEAST_PLAN, support })).toHaveLength(10_000);
    const needs = Array.from({ length: 10_000 }, () => ({ id: 'N1', statement }));
    expect(messages({ ...LEAST_PLAN, needs })).toHaveLength(9_999);
  });

  it('reads a plan of the first format with 10,000 risks, the ids of all of which are taken', () => {
    const { needs } = large(10_000);
    const taken = needs.map((need, place) => ({ ...need, id: `risk-${place + 1}` }));
    const risks = taken.map(() => ({ statement }));
    const reading = readPlan({ ...LEAST_FIRST, needs: taken, risks });
    expect(reading.ok && reading.value.risks?.at(-1)).toEqual({ id: 'risk-20000', statement });
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
      'The whole: expected a plan, got too many issues to list.',
    ]);
  });

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map([['name', 'Lin']])],
    ['a list that is no list', { length: 1, 0: 'x' }],
    ['boxed text', Object('Lin')],
  ])('gives no part of %s away as the person', (_, person) => {
    const reading = readPlan({ ...LEAST_PLAN, person });
    expect(JSON.stringify(reading)).not.toContain('Lin');
  });

  it('reads an accessor once, so that it cannot change its mind after it was checked', () => {
    const answers = ['plan-1', 7];
    const plan = Object.defineProperty({ ...LEAST_PLAN }, 'id', {
      get: () => (answers.length > 1 ? answers.shift() : answers[0]),
      enumerable: true,
    });
    expect(readPlan(plan)).toEqual({ ok: true, value: LEAST_PLAN });
  });

  it('does not hide an error that is the host’s own', () => {
    const plan = Object.defineProperty({ ...LEAST_PLAN }, 'person', {
      get: () => {
        throw new Error('The store is closed.');
      },
    });
    expect(() => readPlan(plan)).toThrow('The store is closed.');
  });

  it('tells each of 5,000 unknown keys', () => {
    const keys = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`key${place}`, 1]));
    expect(messages({ ...LEAST_PLAN, ...keys }).at(-1)).toBe(
      'The whole: expected only known keys, got an unknown key, number 5005. Put data of your own under "extensions".',
    );
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
