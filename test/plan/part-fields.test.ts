import { PLAN_PARTS, type PlanPart } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { list, object, optional, shape, TEXT, variants, words } from '../../src/kernel/shape.js';
import { partFields } from '../../src/plan/part-fields.js';
import { PLAN } from '../../src/plan/shapes.js';
import { FULL_PLAN } from '../helpers/full-plan.js';

interface Thing {
  readonly kind: 'thing';
  readonly a: string;
  readonly rows?: readonly { readonly b: string }[];
}

interface Other {
  readonly kind: 'other';
  readonly c: string;
  readonly inner: { readonly d: string };
}

interface Whole {
  readonly one?: Thing | Other;
  readonly two: readonly Other[];
}

const fieldsOf = partFields(PLAN);
const keysOf = new Map([...fieldsOf].map(([part, { keys }]) => [part, keys]));

/** What a part, or an entry of it, is invalid without: by hand, from the types. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  gpPractice: ['name'],
  professionalContacts: ['who'],
  personalContacts: ['name'],
  keyWorker: ['role'],
  agreedWith: ['role'],
  writtenWith: ['role'],
  formulations: ['statement'],
  starCharts: ['scale', 'readings'],
  assessment: ['kind'],
  needs: ['id', 'statement'],
  matters: ['matter'],
  goals: ['id', 'statement'],
  outcomes: ['id', 'statement', 'aim'],
  objectives: ['id', 'statement'],
  actions: ['id', 'nextSteps'],
  support: ['id', 'what', 'source'],
  contingencies: ['id', 'when', 'whatHappens'],
  risks: ['id', 'statement'],
  'control.decisions': ['id', 'decision'],
  'control.restrictions': ['id', 'statement'],
  advocate: ['outcome'],
  'child.expectations': ['id', 'statement'],
  budget: ['costPence', 'contributionPence', 'councilPence', 'period'],
  'budget.lines': ['id', 'what', 'amountPence', 'per'],
  'budget.directPayments': ['needIds', 'amountPence', 'every'],
  advice: ['about', 'statement'],
  makingItHappen: ['text', 'voice'],
  monitoring: ['text', 'voice'],
  pathways: ['covered'],
  differencesOfOpinion: ['statement'],
  commitments: ['action', 'aim'],
  signatures: ['by', 'outcome'],
  sharing: ['with'],
  seenForWork: ['by', 'why'],
  otherPlans: ['name'],
  revision: ['from', 'on', 'by', 'decision', 'reasons'],
  moves: ['to', 'on'],
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that one thing, or the things of a list, show. */
function shown(held: unknown): readonly string[] {
  const keys = [held]
    .flat()
    .filter(isObject)
    .flatMap((thing) => Object.keys(thing));
  return [...new Set(keys)].sort();
}

/** The lists of things that a part of the full plan holds. */
function listsIn(part: PlanPart): readonly (readonly [string, unknown])[] {
  const held: unknown = FULL_PLAN[part];
  if (!isObject(held)) return [];
  return Object.entries(held)
    .filter(([, inner]) => Array.isArray(inner))
    .map(([key, inner]) => [`${part}.${key}`, inner]);
}

const parts = PLAN_PARTS.filter((part) => !['extensions', 'assessment'].includes(part));

describe('partFields', () => {
  it('has the keys that a part is invalid without', () => {
    const found = [...fieldsOf].flatMap(([part, { needed }]) =>
      needed.size === 0 ? [] : [[part, [...needed].sort()]],
    );
    const wanted = Object.entries(NEEDED).map(([part, keys]) => [part, [...keys].sort()]);
    expect(Object.fromEntries(found)).toMatchObject(Object.fromEntries(wanted));
  });

  it.each(parts)('has the keys of a part, or of the things in its list, and no others: %s', (part) => {
    expect([...(keysOf.get(part) ?? ['nothing'])].sort()).toEqual(shown(FULL_PLAN[part]));
  });

  it.each(parts.flatMap(listsIn))(
    'has the keys of the things in a list that a part holds: %s',
    (name, list) => {
      expect([...(keysOf.get(name) ?? ['nothing'])].sort()).toEqual(shown(list));
    },
  );

  it('has the keys of either kind of assessment', () => {
    const keys = keysOf.get('assessment');
    const wanted = [...shown(FULL_PLAN.assessment), 'necessaryCare'];
    expect(wanted.filter((key) => keys?.has(key) !== true)).toEqual([]);
  });

  it('has no keys for a host’s own data, for text and for one word', () => {
    const found = (['extensions', 'fundingSource', 'involvement', 'planningTools'] as const).map((part) =>
      keysOf.get(part),
    );
    expect(found).toEqual([new Set(), new Set(), new Set(), new Set()]);
  });

  it('knows no part that the schema has not, nor what every object has', () => {
    expect(['riskz', 'constructor', '__proto__'].map((part) => keysOf.get(part))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(['constructor', '__proto__', 'length'].filter((key) => keysOf.get('risks')?.has(key))).toEqual([]);
  });

  it('looks inside what is optional, put off, or one of several', () => {
    const thing = object<Thing>({
      kind: words(['thing']),
      a: TEXT,
      rows: optional(list(object({ b: TEXT }))),
    });
    const other = object<Other>({ kind: words(['other']), c: TEXT, inner: shape(() => object({ d: TEXT })) });
    const whole = object<Whole>({
      one: optional(variants<Thing | Other>('kind', [thing, other])),
      two: list(other),
    });
    expect([...partFields(whole)].map(([part, { keys, needed }]) => [part, keys, needed])).toEqual([
      ['one', new Set(['kind', 'a', 'rows', 'c', 'inner']), new Set(['kind', 'a', 'c', 'inner'])],
      ['one.rows', new Set(['b']), new Set(['b'])],
      ['two', new Set(['kind', 'c', 'inner']), new Set(['kind', 'c', 'inner'])],
    ]);
  });
});
