import * as fc from 'fast-check';
import type { Path, Plan } from 'supportplan';
import { calendarDate } from 'supportplan';
import { PLAN_PARTS, type PlanPart, type Withheld } from 'supportplan/plan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
// plans of which every text is marked are no plans that the public functions take: their days are none
import { asShared as planAsShared, withoutWithheld as planWithoutWithheld } from '../../src/plan/withhold.js';
import { holds, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { at, withAt } from '../helpers/places.js';

const today = calendarDate('2026-10-01');
/** A number that stands nowhere else. */
const MARKED_NUMBER = 918_273_645;

type Entry = Omit<Withheld, 'why'>;

/** Something that can be withheld, and where it stands. */
interface Target {
  readonly entry: Entry;
  readonly places: readonly Path[];
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A thing's keys as targets, of one item or of all. */
function keysAt(entry: Entry, things: readonly Path[]): readonly Target[] {
  const keys = new Set(things.flatMap((place) => Object.keys(at(FULL_PLAN, place) as object)));
  return [...keys].map((key) => ({
    entry: { ...entry, key },
    places: things
      .filter((place) => Object.hasOwn(at(FULL_PLAN, place) as object, key))
      .map((place) => [...place, key]),
  }));
}

/** What can be withheld of a list: each with an id, and each of its keys. */
function itemsAt(part: PlanPart, list: Path): readonly Target[] {
  return (at(FULL_PLAN, list) as readonly unknown[]).flatMap((item, index) => {
    const itemId = isObject(item) ? (item as { id?: string }).id : undefined;
    if (itemId === undefined) return [];
    const place = [...list, index];
    return [{ entry: { part, itemId }, places: [place] }, ...keysAt({ part, itemId }, [place])];
  });
}

/** Everything that can be withheld from the full plan: every part, every key, every item and every key of it. */
const targets = PLAN_PARTS.flatMap((part): readonly Target[] => {
  const held = FULL_PLAN[part] as unknown;
  const all = { entry: { part }, places: [[part]] };
  if (Array.isArray(held)) {
    const things = held.flatMap((item: unknown, index) => (isObject(item) ? [[part, index]] : []));
    return [all, ...keysAt({ part }, things), ...itemsAt(part, [part])];
  }
  if (!isObject(held)) return [all];
  // a host's own data have no keys that are ours
  if (part === 'extensions') return [all];
  const lists = Object.entries(held).filter(([, inner]) => Array.isArray(inner));
  return [all, ...keysAt({ part }, [[part]]), ...lists.flatMap(([key]) => itemsAt(part, [part, key]))];
});

function withholding(entries: readonly Entry[]): Plan {
  return deepFreeze({ ...FULL_PLAN, withheld: entries.map((entry) => ({ ...entry, why: 'other' })) });
}

/** A copy in which every text and number is marked. */
function marked(value: unknown): unknown {
  return mapped(value, (leaf) => {
    if (typeof leaf === 'number') return MARKED_NUMBER;
    return typeof leaf === 'string' ? `${leaf}${MARKER}` : leaf;
  });
}

function mapped(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => mapped(inner, change));
  if (!isObject(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, change)]));
}

/** The ids of all things in a value. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  const { id } = value as { id?: unknown };
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)];
}

/** A copy in which all that stands at some places is marked, and every reference to it with it. */
function withMarkAt(plan: unknown, places: readonly Path[]): unknown {
  const ids = new Set(
    places.flatMap((place) => {
      const held = at(plan, place);
      return place.at(-1) === 'id' && typeof held === 'string' ? [held] : idsIn(held);
    }),
  );
  const others = mapped(plan, (leaf) => (ids.has(leaf as string) ? `${String(leaf)}${MARKER}` : leaf));
  return places.reduce((copy, place) => withAt(copy, place, marked(at(plan, place))), others);
}

function hasMark(value: unknown): boolean {
  const text = JSON.stringify(value);
  return text.includes(MARKER) || text.includes(String(MARKED_NUMBER));
}

const anyTargets = fc.subarray([...targets], { minLength: 1, maxLength: 12 });
const anyParts = fc.subarray([...PLAN_PARTS]);

describe('planWithoutWithheld, for all that can be withheld', () => {
  it('looks at every part, and at what stands in it', () => {
    expect(new Set(targets.map(({ entry }) => entry.part))).toEqual(new Set(PLAN_PARTS));
    expect(targets.length).toBeGreaterThan(400);
  });

  it('shows nothing of any one thing that is withheld, nor that it is', () => {
    const shown = targets.filter(({ entry, places }) => {
      const plan = deepFreeze(withMarkAt(withholding([entry]), places)) as Plan;
      const result = planWithoutWithheld(plan);
      return !hasMark(plan) || hasMark(result) || Object.hasOwn(result, 'withheld');
    });
    // a truth has no mark to bear
    const isMarked = ({ places }: Target): boolean =>
      hasMark(places.map((place) => marked(at(FULL_PLAN, place))));
    expect(shown.filter(isMarked).map(({ entry }) => entry)).toEqual([]);
  });

  it('makes a plan that can be read, whatever one thing is withheld', () => {
    const broken = targets.filter(({ entry }) => {
      const plan = withholding([entry]);
      return !readPlan(plan).ok || !readPlan(planWithoutWithheld(plan)).ok;
    });
    expect(broken.map(({ entry }) => entry)).toEqual([]);
  });

  it('shows nothing of several, and makes a plan that can be read', () => {
    holds(
      fc.property(anyTargets, (chosen) => {
        const entries = chosen.map(({ entry }) => entry);
        const result = planWithoutWithheld(withholding(entries));
        expect(readPlan(result)).toEqual({ ok: true, value: result });
        const plan = withMarkAt(
          withholding(entries),
          chosen.flatMap(({ places }) => places),
        );
        expect(hasMark(planWithoutWithheld(deepFreeze(plan) as Plan))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('shows the same in whatever order the entries stand', () => {
    holds(
      fc.property(anyTargets, (chosen) => {
        const entries = chosen.map(({ entry }) => entry);
        const result = planWithoutWithheld(withholding(entries));
        expect(planWithoutWithheld(withholding(entries.toReversed()))).toStrictEqual(result);
      }),
    );
  });

  it('has no more to take out the second time', () => {
    holds(
      fc.property(anyTargets, (chosen) => {
        const entries = chosen.map(({ entry }) => entry);
        const once = planWithoutWithheld(withholding(entries));
        const { withheld } = withholding(entries);
        expect(planWithoutWithheld(deepFreeze({ ...once, withheld } as Plan))).toStrictEqual(once);
      }),
    );
  });

  it('leaves alone every part that neither is withheld nor refers to another', () => {
    const refers = [
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
    holds(
      fc.property(anyTargets, (chosen) => {
        const result = planWithoutWithheld(withholding(chosen.map(({ entry }) => entry)));
        const touched = new Set<string>([...refers, 'withheld', ...chosen.map(({ entry }) => entry.part)]);
        // scales go with the charts that are on them, and their host's own data with the plan's
        if (touched.has('starCharts') || touched.has('extensions')) touched.add('starScales');
        for (const [key, held] of Object.entries(FULL_PLAN)) {
          if (!touched.has(key)) expect(result[key as keyof Plan]).toBe(held);
        }
      }),
    );
  });
});

describe('planAsShared, for any parts', () => {
  const sharedAs = (plan: Plan, parts: readonly PlanPart[]): Plan | undefined =>
    planAsShared(plan, deepFreeze({ with: { role: 'family' }, parts }), today);

  it('makes a plan that can be read', () => {
    for (const part of PLAN_PARTS) {
      const [alone, others] = [[part], PLAN_PARTS.filter((other) => other !== part)];
      for (const parts of [alone, others]) expect(readPlan(sharedAs(FULL_PLAN, parts)).ok).toBe(true);
    }
    holds(
      fc.property(anyParts, anyTargets, (parts, chosen) => {
        const shared = sharedAs(withholding(chosen.map(({ entry }) => entry)), parts);
        expect(readPlan(shared)).toEqual({ ok: true, value: shared });
      }),
    );
  });

  it('shows nothing of the other parts, of the host’s own data where they are not named, or of what is withheld', () => {
    holds(
      fc.property(anyParts, fc.subarray([...targets], { maxLength: 6 }), (parts, chosen) => {
        const others = PLAN_PARTS.filter((part) => !parts.includes(part)).map((part) => [part]);
        const places = [...others, ...chosen.flatMap((target) => target.places)];
        const plan = deepFreeze(withMarkAt(withholding(chosen.map(({ entry }) => entry)), places)) as Plan;
        expect(hasMark(sharedAs(plan, parts))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('shows no key but those of the parts and those that tell which plan it is', () => {
    const told = ['format', 'id', 'version', 'kind', 'nation', 'status', 'completedOn', 'agreedOn', 'person'];
    holds(
      fc.property(anyParts, (parts) => {
        const keys = Object.keys(sharedAs(FULL_PLAN, parts) ?? {});
        const scales = parts.includes('starCharts') ? ['starScales'] : [];
        expect(keys.sort()).toEqual([...new Set([...told, ...parts, ...scales])].sort());
      }),
    );
  });
});
