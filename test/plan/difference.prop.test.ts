import * as fc from 'fast-check';
import type { Path, Plan } from 'supportplan';
import { planDifference } from 'supportplan';
import type { Revision } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { hasShape } from '../../src/kernel/arguments.js';
import { REVISION } from '../../src/plan/shapes.js';
import { holds } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { applyPatch, copyOf } from '../helpers/json-patch.js';
import { at, placesIn, withAt, withoutAt } from '../helpers/places.js';

/** The places of the plan itself: what the host keeps in it is made up by itself. */
const places = placesIn(FULL_PLAN).filter(([key]) => key !== 'id' && key !== 'extensions');
const lists = places.filter((place) => Array.isArray(at(FULL_PLAN, place)));

/** JSON as it comes from a text: no undefined, no minus nought. */
const anyJson = fc.jsonValue({ maxDepth: 3 }).map(copyOf);

/** Keys that a pointer has to escape, that every object has, and any others. */
const anyKey = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '~',
    '~0',
    '~1',
    'a/b',
    'm~n',
    '__proto__',
    'constructor',
    'toString',
    'id',
    '0',
    '-',
  ),
  fc.string(),
);
const anyExtensions = fc
  .dictionary(anyKey, fc.oneof(anyJson, fc.dictionary(anyKey, anyJson)))
  .map((data) => copyOf(data));

/** What can be in a plan's place, or nearly. */
const anyPiece = fc.oneof(
  fc.constantFrom<unknown>('', 'Lin', 7, true, null, [], {}, { text: 'Tea.', voice: 'agreed' }, ['N1']),
  fc.array(
    fc.record(
      { id: fc.constantFrom('A', 'B', 'C', 'D'), importance: fc.nat(3) },
      { requiredKeys: ['id'], noNullPrototype: true },
    ),
    { maxLength: 5 },
  ),
  fc.array(fc.nat(2), { maxLength: 3 }),
);

type Change = (plan: unknown) => unknown;

/** A place may be gone by the time that a change comes to it: then nothing is changed. */
function where(place: Path, change: (held: unknown) => Change): Change {
  return (plan) => {
    try {
      const holder = at(plan, place.slice(0, -1));
      const key = place.at(-1);
      if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key as string)) return plan;
      return change(at(plan, place))(plan);
    } catch {
      return plan;
    }
  };
}

const anyPlace = fc.constantFrom(...places);
const anyList = fc.constantFrom(...lists);

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(anyPlace, anyPiece)
    .map(([place, piece]) => where(place, () => (plan) => withAt(plan, place, piece))),
  anyPlace.map((place) => where(place, () => (plan) => withoutAt(plan, place))),
  anyPlace.map((place) =>
    where(place, () => (plan) => {
      // undefined under a key says the same as leaving it out; in a list there is no such thing
      return typeof place.at(-1) === 'string' ? withAt(plan, place, undefined) : plan;
    }),
  ),
  fc.tuple(anyList, fc.infiniteStream(fc.nat())).map(([place, numbers]) =>
    where(place, (held) => (plan) => {
      if (!Array.isArray(held)) return plan;
      const keyed = held.map((item: unknown) => [numbers.next().value as number, item] as const);
      return withAt(
        plan,
        place,
        keyed.sort(([one], [other]) => one - other).map(([, item]) => item),
      );
    }),
  ),
  fc
    .tuple(anyList, fc.array(fc.tuple(fc.nat(), fc.stringMatching(/^[A-Z][0-9]$/)), { maxLength: 5 }))
    .map(([place, items]) =>
      where(place, (held) => (plan) => {
        if (!Array.isArray(held)) return plan;
        const [like] = held as readonly unknown[];
        const longer = items.reduce<readonly unknown[]>((list, [index, id]) => {
          const item = typeof like === 'object' ? { ...like, id } : id;
          return list.toSpliced(index % (list.length + 1), 0, item);
        }, held);
        return withAt(plan, place, longer);
      }),
    ),
  anyExtensions.map(
    (data): Change =>
      (plan) =>
        withAt(plan, ['extensions'], data),
  ),
);

/** Any plan of the one id, grown out of the full one. */
const anyPlan = fc
  .array(anyChange, { maxLength: 8 })
  .map((changes) => deepFreeze(changes.reduce((plan, change) => change(plan), FULL_PLAN as unknown)) as Plan);

/** Whether the version, and what made it, can still be told: the summary has its number, and the role, day and decision. */
function isWhole({ version, revision }: Plan): boolean {
  if (!Number.isSafeInteger(version) || version < 1) return false;
  if (revision === undefined) return true;
  if (!hasShape(revision, REVISION)) return false;
  const { on, by, decision } = { ...revision } as Partial<Revision>;
  return on === FULL_PLAN.revision?.on && by?.role === 'key-worker' && decision === 'revise';
}

/** Whether no two things of a list have one id, as the reader sees to it. */
function hasEachIdOnce(plan: unknown): boolean {
  return placesIn(plan).every((place) => {
    const held = at(plan, place);
    if (!Array.isArray(held)) return true;
    const ids = held
      .map((item: unknown) => (item as { id?: unknown } | null)?.id)
      .filter((id) => id !== undefined);
    return new Set(ids).size === ids.length;
  });
}

/** A value's JSON with every object's keys in order; a key named `constructor` is no constructor. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

describe('planDifference, for any two plans of one id', () => {
  it('has a patch that makes the later of the earlier', () => {
    holds(
      fc.property(anyPlan, anyPlan, (before, after) => {
        fc.pre(isWhole(before) && isWhole(after));
        const { patch } = planDifference(before, after);
        expect(textOf(applyPatch(before, patch))).toBe(textOf(after));
      }),
      { numRuns: 400 },
    );
  });

  it('has a patch that goes back', () => {
    holds(
      fc.property(anyPlan, (plan) => {
        fc.pre(isWhole(plan));
        expect(textOf(applyPatch(plan, planDifference(plan, FULL_PLAN).patch))).toBe(textOf(FULL_PLAN));
        expect(textOf(applyPatch(FULL_PLAN, planDifference(FULL_PLAN, plan).patch))).toBe(textOf(plan));
      }),
      { numRuns: 200 },
    );
  });

  it('is empty for a plan and its copy', () => {
    holds(
      fc.property(anyPlan, (plan) => {
        fc.pre(isWhole(plan) && hasEachIdOnce(plan));
        const { changes, patch } = planDifference(plan, deepFreeze(copyOf(plan)) as Plan);
        expect([changes, patch]).toEqual([[], []]);
      }),
    );
  });

  it('changes neither of them', () => {
    holds(
      fc.property(anyPlan, anyPlan, (before, after) => {
        fc.pre(isWhole(before) && isWhole(after));
        const kept = [JSON.stringify(before), JSON.stringify(after)];
        planDifference(before, after);
        expect([JSON.stringify(before), JSON.stringify(after)]).toEqual(kept);
      }),
    );
  });

  it('tells of no part that the patch leaves alone', () => {
    holds(
      fc.property(anyPlan, anyPlan, (before, after) => {
        fc.pre(isWhole(before) && isWhole(after) && hasEachIdOnce(before) && hasEachIdOnce(after));
        const { changes, patch } = planDifference(before, after);
        const touched = new Set(patch.map(({ path }) => path.split('/')[1]));
        expect(changes.filter(({ path }) => !touched.has(String(path[0])))).toEqual([]);
      }),
    );
  });
});
