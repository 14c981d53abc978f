import { PLAN_PARTS, type PlanPart } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { list, object, optional, shape, TEXT, variants, words } from '../../src/kernel/shape.js';
import { partKeys } from '../../src/plan/part-keys.js';
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

const keysOf = partKeys(PLAN);

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

describe('partKeys', () => {
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
    expect([...partKeys(whole)]).toEqual([
      ['one', new Set(['kind', 'a', 'rows', 'c', 'inner'])],
      ['one.rows', new Set(['b'])],
      ['two', new Set(['kind', 'c', 'inner'])],
    ]);
  });
});
