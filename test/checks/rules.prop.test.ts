import * as fc from 'fast-check';
import { calendarDate, checkPlan, type Finding, type Path, type Plan } from 'supportplan';
import { CHECK_PROFILES, PRSB_CHECKS, WALES_CHECKS } from 'supportplan/checks';
import {
  CONTINGENCY_KINDS,
  ELIGIBILITY,
  INVOLVEMENT,
  LIFECYCLES,
  PLAN_KINDS,
  PLAN_STATUSES,
  SIGNATORIES,
  SIGNATURE_OUTCOMES,
  SUPPORT_MANAGEMENT,
  SUPPORT_SOURCES,
} from 'supportplan/plan';
import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import { NATIONS } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { anyDateFrom, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { EMPTY, HEADED } from './plans.js';

const options = { today: calendarDate('2026-11-22'), policy: LONDON_HOUSING_TRUST_SUPPORT } as const;

/** Every rule there is. */
const ALL = [...new Set([...Object.values(CHECK_PROFILES).flat(), ...PRSB_CHECKS, ...WALES_CHECKS])];

const words = { text: 'Cooking.', voice: 'own-words' } as const;
const someWords = fc.constant(words);
const anyDay = anyDateFrom('2026-01-01', '2027-12-31');
const anyIds = (letter: string) =>
  fc.array(
    fc.nat(5).map((number) => `${letter}${number}`),
    { maxLength: 3 },
  );
const anyStatus = fc.record({ lifecycle: fc.constantFrom(...LIFECYCLES) });
const anyPeople = fc.array(
  fc.record({ role: fc.constantFrom('carer', 'care-worker', 'council', 'friend') }),
  { maxLength: 2 },
);

/** Some of these, each with an id of its own and some of its other keys. */
function anyItems<T extends object>(
  letter: string,
  fixed: object,
  keys: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
) {
  return fc
    .array(fc.record(keys, { requiredKeys: [] }), { maxLength: 6 })
    .map((list) => list.map((item, place) => ({ id: `${letter}${place}`, ...fixed, ...item })));
}

const anyPlan: fc.Arbitrary<Plan> = fc
  .record(
    {
      kind: fc.constantFrom(...PLAN_KINDS),
      nation: fc.constantFrom(...NATIONS),
      status: fc.constantFrom(...PLAN_STATUSES),
      completedOn: anyDay,
      involvement: fc.constantFrom(...INVOLVEMENT),
      needs: anyItems('N', { statement: words }, { eligibility: fc.constantFrom(...ELIGIBILITY) }),
      goals: anyItems('G', { statement: words }, { status: anyStatus }),
      outcomes: anyItems(
        'O',
        { statement: words, aim: 'achieve' },
        {
          status: anyStatus,
          goalIds: anyIds('G'),
          power: fc.record({ positive: someWords, ownRole: someWords }, { requiredKeys: [] }),
        },
      ),
      objectives: anyItems(
        'B',
        { statement: words },
        {
          status: anyStatus,
          why: someWords,
          dueOn: fc.constantFrom(calendarDate('2027-01-04'), calendarDate('2027-03-01')),
          goals: anyIds('G').map((ids) => ids.map((goalId) => ({ goalId }))),
          measure: fc.record(
            { baseline: fc.nat(120), target: fc.nat(120), unit: fc.constant('%') },
            { requiredKeys: [] },
          ),
        },
      ),
      actions: anyItems(
        'A',
        { nextSteps: words },
        {
          status: anyStatus,
          goalId: fc.nat(5).map((number) => `G${number}`),
          outcomeId: fc.nat(5).map((number) => `O${number}`),
          who: anyPeople,
        },
      ),
      support: anyItems(
        'S',
        { what: words, source: 'council' },
        {
          source: fc.constantFrom(...SUPPORT_SOURCES),
          needIds: anyIds('N'),
          managed: fc.constantFrom(...SUPPORT_MANAGEMENT),
          givenBy: anyPeople,
          carerWillingAndAble: fc.boolean(),
        },
      ),
      risks: anyItems('R', { statement: words }, { whatHelps: someWords, managedBy: anyPeople }),
      contingencies: anyItems(
        'C',
        { when: words, whatHappens: words },
        { kind: fc.constantFrom(...CONTINGENCY_KINDS) },
      ),
      signatures: fc.array(
        fc.record(
          {
            by: fc.constantFrom(...SIGNATORIES),
            outcome: fc.constantFrom(...SIGNATURE_OUTCOMES),
            version: fc.integer({ min: 1, max: 2 }),
            why: someWords,
          },
          { requiredKeys: ['by', 'outcome'] },
        ),
        { maxLength: 5 },
      ),
      otherPlans: fc.array(
        fc.record({ name: fc.constant('School'), joined: fc.boolean() }, { requiredKeys: ['name'] }),
        {
          maxLength: 3,
        },
      ),
      review: fc.record({ bookedOn: fc.constant(calendarDate('2027-01-04')) }),
    },
    { requiredKeys: ['kind'] },
  )
  .map((part) => deepFreeze({ ...EMPTY, version: 2, ...part } as Plan));

/** The value with the keys of every object in the opposite order. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  ) as T;
}

/** The keys under which a plan holds words, names and ids that are anybody's own. */
const FREE = new Set(
  'text name preferredName pronouns relationship jobTitle team organisation contact id goalId outcomeId objectiveId supportId type speciality code doctor address location homeAddress serviceAddress fundingSource start end when where system value needIds outcomeIds goalIds actionIds itemId preferredWorkers planningTools media reason'.split(
    ' ',
  ),
);

/** The value with the marker after every such text. */
function marked<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (FREE.has(key) ? `${value}${MARKER}` : value) as T;
  if (Array.isArray(value)) return value.map((inner) => marked(inner, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner, name)])) as T;
}

const LISTS = [
  'needs',
  'goals',
  'outcomes',
  'objectives',
  'actions',
  'support',
  'risks',
  'contingencies',
  'signatures',
  'otherPlans',
] as const;

/** Findings without the order and the words of places, each place of one list put back to where it was. */
function apart(findings: readonly Finding[], list: string, places: readonly number[]): readonly string[] {
  const back = (path: Path): Path =>
    path[0] === list && typeof path[1] === 'number' ? path.with(1, places[path[1]] ?? -1) : path;
  return findings.map(({ code, severity, path }) => JSON.stringify([code, severity, back(path)])).toSorted();
}

describe('every rule, for any plan', () => {
  it('finds the same in whatever order keys stand', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(checkPlan(deepFreeze(turned(plan)), options, ALL)).toEqual(checkPlan(plan, options, ALL));
      }),
    );
    for (const plan of [FULL_PLAN, HEADED]) {
      expect(checkPlan(deepFreeze(turned(plan)), options, ALL)).toEqual(checkPlan(plan, options, ALL));
    }
  });

  it.each(LISTS)('finds the same in whatever order the %s stand', (list) => {
    fc.assert(
      fc.property(anyPlan, fc.infiniteStream(fc.nat()), (plan, random) => {
        const items: readonly unknown[] = plan[list] ?? [];
        const keys = items.map(() => random.next().value as number);
        const places = items.map((_, place) => place).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        const shuffled = deepFreeze({ ...plan, [list]: places.map((place) => items[place]) } as Plan);
        expect(apart(checkPlan(shuffled, options, ALL), list, places)).toEqual(
          apart(
            checkPlan(plan, options, ALL),
            list,
            items.map((_, place) => place),
          ),
        );
      }),
    );
  });

  it('looks at no words: with other words the findings are the same, and no words are in them', () => {
    const check = (plan: Plan): void => {
      const found = checkPlan(deepFreeze(marked(plan)), options, ALL);
      expect(found).toEqual(checkPlan(plan, options, ALL));
      expect(JSON.stringify(found)).not.toContain(MARKER);
    };
    expect(JSON.stringify(marked(FULL_PLAN)).split(MARKER).length).toBeGreaterThan(100);
    expect(checkPlan(FULL_PLAN, options, ALL).length).toBeGreaterThan(10);
    for (const plan of [FULL_PLAN, HEADED]) check(plan);
    fc.assert(fc.property(anyPlan, check));
  });

  it('tells nothing twice, and everything in whole sentences', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = checkPlan(plan, options);
        expect(
          new Set(found.map(({ code, path, message }) => JSON.stringify([code, path, message]))).size,
        ).toBe(found.length);
        for (const { code, message, question } of found) {
          expect(code).toMatch(/^[a-z-]+\/[a-z-]+$/);
          expect(message).toMatch(/^[A-Z].*[^.]\.$/);
          expect(question).toMatch(/^[A-Z].*[^?]\?$/);
        }
      }),
    );
  });

  it('leads to a place that is there, but for the last key, which may be what is missing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { path } of checkPlan(plan, options, ALL)) {
          const numbered = path.findLastIndex((key) => typeof key === 'number');
          let inner: unknown = plan;
          for (const key of path.slice(0, numbered + 1)) inner = (inner as Record<string, unknown>)[key];
          expect(inner).toBeDefined();
        }
      }),
    );
  });
});

describe('checking a plan', () => {
  /** A plan with so many of everything, all linked, with little to find. */
  function large(count: number): Plan {
    const each = <T>(make: (place: number) => T): readonly T[] =>
      Array.from({ length: count }, (_, place) => make(place));
    return {
      ...HEADED,
      needs: each((place) => ({ id: `N${place}`, statement: words, eligibility: 'eligible' })),
      goals: each((place) => ({ id: `G${place}`, statement: words, status: { lifecycle: 'active' } })),
      outcomes: each((place) => ({
        id: `O${place}`,
        statement: words,
        aim: 'achieve',
        power: {},
        goalIds: [`G${place}`],
      })),
      objectives: each((place) => ({ id: `B${place}`, statement: words, goals: [{ goalId: `G${place}` }] })),
      actions: each((place) => ({
        id: `A${place}`,
        nextSteps: words,
        outcomeId: `O${place}`,
        who: [{ role: 'carer' }],
      })),
      support: each((place) => ({ id: `S${place}`, what: words, source: 'council', needIds: [`N${place}`] })),
      closure: { outcomes: each((place) => ({ outcomeId: `O${place}`, achievement: 'achieved' })) },
    };
  }

  /** How often anything of a plan is read by all the rules. */
  function reads(count: number): number {
    let sum = 0;
    const counted = <T>(value: T): T => {
      if (typeof value !== 'object' || value === null) return value;
      const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, counted(one)]));
      const target = Array.isArray(value) ? Object.values(inner) : inner;
      return new Proxy(target, {
        get: (object, key, receiver) => {
          sum += 1;
          return Reflect.get(object, key, receiver) as unknown;
        },
      }) as T;
    };
    checkPlan(counted(large(count)), options, ALL);
    return sum;
  }

  it('reads twice as much of a plan that is twice as long, and no more', () => {
    const [some, twice, more] = [reads(100), reads(200), reads(400)];
    expect(twice - some).toBeGreaterThan(1000);
    expect((more - twice) / (twice - some)).toBeCloseTo(2, 5);
  });
});
