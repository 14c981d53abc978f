import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { makePlanSchema } from '../../src/schemas/plan-schema.js';
import { list, optional, textShape } from '../../src/schemas/shapes.js';
import { NOT_READ, type SwiftReader, swiftReader } from '../../src/schemas/swift-reader.js';
import { holds } from '../support/arbitraries.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../support/full-plan.js';
import { at, placesIn, withAt, withoutAt } from '../support/places.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The reader of where no code may be made at run time. */
function tableReader(schema: z.ZodMiniType): SwiftReader {
  vi.stubGlobal('Function', () => {
    throw new EvalError('Code generation from strings disallowed for this context');
  });
  const read = swiftReader(schema);
  vi.unstubAllGlobals();
  return read;
}

const WAYS = [
  ['code written for the keys', swiftReader],
  ['a table of the keys', tableReader],
] as const;

/** Values that JSON cannot hold besides those that it can. */
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

/** Whether the reader and zod, which tells what is so, say the same of a value. */
function expectZodsAnswer(schema: z.ZodMiniType, read: SwiftReader, value: unknown): void {
  const truth = schema.safeParse(value);
  const found = read(value);
  expect(found !== NOT_READ).toBe(truth.success);
  if (truth.success) expect(found).toEqual(truth.data);
}

/** Every object in a value, but for those under the keys that are carried along as they are. */
function objectsIn(value: unknown, carried: readonly string[] = []): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    carried.includes(key) ? [] : objectsIn(inner, carried),
  );
  return [value, ...inside];
}

/** What one of our own checks takes is no more looked into: the host's own data, and intervals. */
const CARRIED = ['extensions', 'normallyEvery', 'reviewEvery', 'lookedAtOver', 'period'];

describe.each(WAYS)('swiftReader, by %s, of a plan', (_, make) => {
  const schema = makePlanSchema();
  const read = make(schema);

  it.each([
    ['a plan with every key filled', FULL_PLAN],
    ['the least there is to a plan', LEAST_PLAN],
  ])('gives a copy of %s', (_, plan) => {
    const copy = read(plan);
    expect(copy).toStrictEqual(plan);
    const given = new Set(objectsIn(plan));
    expect(objectsIn(copy, CARRIED).filter((inner) => given.has(inner))).toEqual([]);
  });

  it('makes plain objects, as literals are', () => {
    const shaped = objectsIn(read(FULL_PLAN)).filter((inner) => !Array.isArray(inner));
    expect(new Set(shaped.map((inner) => Object.getPrototypeOf(inner)))).toEqual(new Set([Object.prototype]));
    expect(JSON.stringify(read(LEAST_PLAN))).toBe(JSON.stringify(LEAST_PLAN));
    for (const inner of shaped) expect(Object.hasOwn(inner, 'constructor')).toBe(false);
  });

  it('carries extensions and intervals along as they are', () => {
    const copy = read(FULL_PLAN);
    for (const path of [['extensions'], ['review', 'normallyEvery'], ['actions', 0, 'reviewEvery']]) {
      expect(at(copy, path)).toBe(at(FULL_PLAN, path));
    }
  });

  it('leaves out what is there and undefined', () => {
    const copy = read({ ...LEAST_PLAN, nation: undefined, person: { name: undefined } });
    expect(copy).toStrictEqual({ ...LEAST_PLAN, person: {} });
  });

  it.each([['format'], ['id'], ['version'], ['kind'], ['person']])('gives up without %s', (key) => {
    expect(read(withoutAt(FULL_PLAN, [key]))).toBe(NOT_READ);
    expect(read({ ...FULL_PLAN, [key]: undefined })).toBe(NOT_READ);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['text', 'x'],
    ['a number', 1],
    ['a list', [LEAST_PLAN]],
    ['a function', () => LEAST_PLAN],
    ['a symbol', Symbol('plan')],
    ['a plan in a map', new Map(Object.entries(LEAST_PLAN))],
  ])('gives up on %s', (_, value) => {
    expectZodsAnswer(schema, read, value);
    expect(read(value)).toBe(NOT_READ);
  });

  it('says what zod says of every place taken out', () => {
    for (const path of placesIn(FULL_PLAN)) {
      expectZodsAnswer(schema, read, deepFreeze(withoutAt(FULL_PLAN, path)));
    }
  });

  it.each([[null], [undefined], [''], [0], [-0], [1], [-1], [0.5], [2 ** 53], [Number.NaN], [[]], [{}]])(
    'says what zod says of every place that holds %j',
    (value) => {
      for (const path of placesIn(FULL_PLAN)) {
        expectZodsAnswer(schema, read, withAt(FULL_PLAN, path, value));
      }
    },
  );

  it('says what zod says of anything in any place', () => {
    const places = fc.constantFrom(...placesIn(FULL_PLAN));
    holds(
      fc.property(places, anything, (path, value) => {
        expectZodsAnswer(schema, read, withAt(FULL_PLAN, path, value));
      }),
      { numRuns: 400 },
    );
  });

  it('says what zod says of what stands elsewhere in a plan', () => {
    const places = fc.constantFrom(...placesIn(FULL_PLAN));
    holds(
      fc.property(places, places, (path, other) => {
        expectZodsAnswer(schema, read, withAt(FULL_PLAN, path, at(FULL_PLAN, other)));
      }),
      { numRuns: 400 },
    );
  });

  it('says what zod says of the least plan, with anything under any key', () => {
    const keys = fc.constantFrom(...Object.keys(FULL_PLAN), 'constructor', 'toString', '__proto__', '', 'x');
    holds(
      fc.property(keys, anything, (key, value) => {
        const plan = Object.defineProperty({ ...LEAST_PLAN }, key, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
        expectZodsAnswer(schema, read, plan);
      }),
      { numRuns: 400 },
    );
  });

  it('says what zod says of anything at all', () => {
    holds(fc.property(anything, (value) => expectZodsAnswer(schema, read, value)));
  });

  it.each([
    ['a class', new (class Whole {})()],
    ['no prototype', Object.create(null)],
    ['a prototype of its own', Object.create({ mood: 'low' })],
    ['a prototype with a known key', Object.create({ name: 'Lin' })],
    ['a date', new Date(0)],
    ['a regular expression', /x/],
    ['a key that is not enumerable', Object.defineProperty({}, 'mood', { value: 1 })],
    ['a symbol for a key', { [Symbol('mood')]: 1 }],
    ['an accessor', Object.defineProperty({}, 'name', { get: () => 'Lin', enumerable: true })],
  ])('says what zod says of an object of %s', (_, person) => {
    expectZodsAnswer(schema, read, { ...LEAST_PLAN, person });
  });

  it('gives up on a key __proto__, and nothing comes of it', () => {
    for (const path of [[], ['person'], ['needs', 0], ['needs', 0, 'statement'], ['assessment']]) {
      const marked = withAt(FULL_PLAN, path, { ...(at(FULL_PLAN, path) as object), PROTO: { polluted: 1 } });
      const plan: unknown = JSON.parse(JSON.stringify(marked).replace('"PROTO"', '"__proto__"'));
      expect(read(plan)).toBe(NOT_READ);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  it('lets the error of a host’s own accessor through, as zod does', () => {
    const person = Object.defineProperty({}, 'name', {
      get: () => {
        throw new Error('The store is closed.');
      },
      enumerable: true,
    });
    expect(() => read({ ...LEAST_PLAN, person })).toThrow('The store is closed.');
    expect(() => schema.safeParse({ ...LEAST_PLAN, person })).toThrow('The store is closed.');
  });
});

/** Schemas of every kind that the reader knows, and of some that it has to ask zod about. */
const SCHEMAS: readonly (readonly [string, z.ZodMiniType])[] = [
  ['text of some length', textShape()],
  ['any text', z.string()],
  ['text of two and more', z.string().check(z.minLength(2))],
  ['text with a longest length', z.string().check(z.minLength(1), z.maxLength(3))],
  ['text of a pattern', z.string().check(z.regex(/^x/))],
  ['text of a format', z.email()],
  ['text that is changed', z.string().check(z.minLength(1), z.trim())],
  ['a number', z.number()],
  ['a number with bounds', z.number().check(z.gte(0), z.lte(10))],
  ['a number with several bounds', z.number().check(z.gte(0), z.gte(5), z.lte(100), z.lte(10))],
  ['a number above one that is not allowed', z.number().check(z.gt(0))],
  ['a number below one that is not allowed', z.number().check(z.lt(10))],
  ['a multiple', z.number().check(z.multipleOf(5))],
  ['a whole number', z.int()],
  ['a whole number with bounds', z.int().check(z.gte(1), z.lte(10))],
  ['a short whole number', z.int32()],
  ['a number of single precision', z.float32()],
  ['true or false', z.boolean()],
  ['a short list of words', z.enum(['a', 'b'])],
  ['a long list of words', z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])],
  ['a list of one word', z.enum(['a'])],
  ['one word', z.literal('a')],
  ['one of several values', z.literal(['a', 1, null])],
  ['a check of our own', z.custom<string>((value) => value === 'a')],
  ['a check of our own, and another', z.custom<number>((value) => value === 5).check(z.refine(() => false))],
  ['a list', z.array(textShape())],
  ['a list with a shortest length', z.array(textShape()).check(z.minLength(1))],
  ['a list of ours', list(z.int())],
  ['a way in and a way out', z.pipe(z.string(), z.enum(['a', 'b']))],
  ['a union', z.union([z.int(), textShape(), z.array(z.boolean())])],
  ['a union of objects', z.union([z.strictObject({ a: z.int() }), z.strictObject({ a: textShape() })])],
  [
    'a union told apart by a key',
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a'), a: optional(z.int()) }),
      z.strictObject({ kind: z.literal('b'), b: textShape() }),
    ]),
  ],
  ['an object', z.strictObject({ a: z.int(), b: optional(textShape()) })],
  ['an object that may have other keys', z.looseObject({ a: z.int() })],
  ['an object whose other keys are dropped', z.object({ a: z.int() })],
  ['an object with a check', z.strictObject({ a: z.int() }).check(z.refine(({ a }) => a > 0))],
  [
    'an object of keys that are hard to write',
    z.strictObject({ "a'b": optional(z.int()), 'a"b\n': optional(z.int()), '</script>': optional(z.int()) }),
  ],
  ['an object of objects', z.strictObject({ a: z.strictObject({ a: z.strictObject({ a: z.int() }) }) })],
  ['an object that takes null', z.strictObject({ a: z.nullable(z.int()) })],
  ['a record', z.record(z.string(), z.int())],
  ['a tuple', z.tuple([z.int(), z.string()])],
  ['a day', z.date()],
  ['nothing', z.never()],
  ['null', z.null()],
];

/** Values that stand near the edges of what those schemas take. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  '',
  'a',
  'b',
  'j',
  'k',
  'x',
  'xx',
  'abcd',
  ' a ',
  'lin@example.org',
  0,
  -0,
  1,
  4,
  5,
  7,
  10,
  11,
  -1,
  0.5,
  9.99,
  2 ** 31,
  2 ** 53 - 1,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1n,
  new Date(0),
  () => 'a',
  [],
  ['a'],
  [''],
  [1, 2],
  [1.5],
  [1, 'a'],
  [true],
  [undefined],
  new Array(2),
  Object.assign([1], { a: 1 }),
  {},
  { a: 1 },
  { a: 0 },
  { a: 'a' },
  { a: '' },
  { a: null },
  { a: undefined },
  { a: 1, b: 'x' },
  { a: 1, b: '' },
  { a: 1, b: undefined },
  { a: 1, c: 1 },
  { b: 'x' },
  { kind: 'a' },
  { kind: 'a', a: 1 },
  { kind: 'a', b: 'x' },
  { kind: 'b' },
  { kind: 'b', b: 'x' },
  { kind: 'c' },
  { kind: ['a'] },
  { a: { a: { a: 1 } } },
  { a: { a: {} } },
  { "a'b": 1, 'a"b\n': 2, '</script>': 3 },
  { "a'b": 'x' },
  JSON.parse('{ "__proto__": { "a": 1 } }'),
  Object.create({ a: 1 }),
  Object.assign(Object.create({ b: 'x' }), { a: 1 }),
  Object.assign(Object.create(null), { a: 1 }),
];

describe.each(WAYS)('swiftReader, by %s', (_, make) => {
  it.each(SCHEMAS)('says what zod says: %s', (_, schema) => {
    const read = make(schema);
    for (const value of VALUES) expectZodsAnswer(schema, read, value);
  });

  it.each(SCHEMAS)('says what zod says inside an object and a list: %s', (_, inner) => {
    const schema = z.strictObject({ needed: inner, list: optional(z.array(inner)), spare: optional(inner) });
    const read = make(schema);
    for (const value of VALUES) {
      expectZodsAnswer(schema, read, { needed: value });
      expectZodsAnswer(schema, read, { needed: value, spare: value });
      expectZodsAnswer(schema, read, { needed: value, list: [value, value] });
    }
  });

  it.each(SCHEMAS)('says what zod says of anything: %s', (_, schema) => {
    const read = make(schema);
    holds(
      fc.property(anything, (value) => {
        expectZodsAnswer(schema, read, value);
        expectZodsAnswer(schema, read, { a: value });
      }),
    );
  });
});

describe.each(WAYS)('swiftReader, by %s, of kinds that no document of ours has', (_, make) => {
  it('may give up where zod does not: on a key that has to be there and may hold undefined', () => {
    const schema = z.strictObject({ a: z.unknown() });
    const read = make(schema);
    expect([read({ a: undefined }), read({ a: 1 })]).toEqual([NOT_READ, { a: 1 }]);
    expect(read({ b: 1 })).toBe(NOT_READ);
  });

  it('says what zod says of an object without keys', () => {
    const schema = z.strictObject({});
    const read = make(schema);
    for (const value of VALUES) expectZodsAnswer(schema, read, value);
  });

  it('says what zod says of a key that has a usual value', () => {
    const schema = z.strictObject({ a: optional(z._default(z.int(), 7)) });
    const read = make(schema);
    for (const value of VALUES) expectZodsAnswer(schema, read, value);
  });
});

describe('swiftReader', () => {
  it('goes by a table where no code may be made', () => {
    const made = vi.fn(() => {
      throw new EvalError('Refused to evaluate a string as JavaScript.');
    });
    vi.stubGlobal('Function', made);
    const read = swiftReader(z.strictObject({ a: z.int() }));
    expect(made).toHaveBeenCalledTimes(1);
    expect(read({ a: 1 })).toStrictEqual({ a: 1 });
    expect(read({ a: 'x' })).toBe(NOT_READ);
  });

  it('hides no error of its own making', () => {
    const broken = z.custom(() => {
      throw new RangeError('Out of tea.');
    });
    expect(() => swiftReader(broken)('x')).toThrow('Out of tea.');
  });
});
