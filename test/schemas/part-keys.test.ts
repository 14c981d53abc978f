import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PLAN_PARTS, type PlanPart } from '../../src/agreement/sharing.js';
import { partKeys } from '../../src/schemas/part-keys.js';
import { makePlanSchema } from '../../src/schemas/plan-schema.js';
import { FULL_PLAN } from '../support/full-plan.js';

const keysOf = partKeys(makePlanSchema());

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

  it('looks behind what is optional, what is transformed and what is one of several', () => {
    const thing = z.object({ a: z.string(), rows: z.optional(z.array(z.object({ b: z.string() }))) });
    const other = z.object({ c: z.string(), inner: z.object({ d: z.string() }) });
    const schema = z.object({
      one: z.optional(z.union([thing, other])),
      two: z.pipe(z.unknown(), z.array(other)),
    });
    expect([...partKeys(schema)]).toEqual([
      ['one', new Set(['a', 'rows', 'c', 'inner'])],
      ['one.rows', new Set(['b'])],
      ['two', new Set(['c', 'inner'])],
    ]);
  });
});
