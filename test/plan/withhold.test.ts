import type { Path, Plan, Sharing } from 'supportplan';
import { calendarDate, planAsShared, planWithoutWithheld } from 'supportplan';
import { PLAN_PARTS, type PlanPart, type Withheld } from 'supportplan/plan';
import { jsonSchema, readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { withoutWithheld } from '../../src/plan/withhold.js';
import { MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { at, withAt, withoutAt } from '../helpers/places.js';
import { thrownBy } from '../helpers/thrown-by.js';

const today = calendarDate('2026-10-01');

const { withheld: _, ...OPEN } = FULL_PLAN;

/** The full plan, from which so much is withheld. */
function withholding(...entries: readonly Omit<Withheld, 'why'>[]): Plan {
  return deepFreeze({ ...FULL_PLAN, withheld: entries.map((entry) => ({ ...entry, why: 'other' })) });
}

/** The full plan without what stands at some places, the last first; where a list of things is left empty, without the list. */
function fullWithout(...places: readonly Path[]): unknown {
  return places.reduce<unknown>((plan, place) => {
    const list = place.slice(0, -1);
    const isOfThings = typeof place.at(-1) === 'number' && list.every((key) => typeof key === 'string');
    const left = withoutAt(plan, place);
    const isEmpty = isOfThings && (at(left, list) as readonly unknown[]).length === 0;
    return isEmpty ? withoutAt(left, list) : left;
  }, OPEN);
}

describe('planWithoutWithheld', () => {
  it('takes out a field of the one thing that it is about', () => {
    expect(planWithoutWithheld(FULL_PLAN)).toStrictEqual(fullWithout(['risks', 0, 'othersSee']));
  });

  it('takes nothing out where nothing is withheld, and still says nothing of it', () => {
    expect(planWithoutWithheld(LEAST_PLAN)).toStrictEqual(LEAST_PLAN);
    expect(planWithoutWithheld(deepFreeze({ ...LEAST_PLAN, withheld: [] }))).toStrictEqual(LEAST_PLAN);
    expect(planWithoutWithheld(withholding())).toStrictEqual(OPEN);
  });

  it('takes nothing out for a part that the plan does not have', () => {
    const plan: Plan = { ...LEAST_PLAN, withheld: [{ part: 'risks', why: 'third-party' }] };
    expect(planWithoutWithheld(deepFreeze(plan))).toStrictEqual(LEAST_PLAN);
  });

  it('refuses an id that the part does not have: a slip would show what is withheld', () => {
    for (const part of ['risks', 'control', 'planningTools'] as const) {
      expect(thrownBy(() => planWithoutWithheld(withholding({ part, itemId: 'N1' })))).toMatchObject({
        code: 'plan/withheld-nothing',
        path: ['plan', 'withheld', 0, 'itemId'],
      });
    }
  });

  it.each([
    ['a field of a part', { part: 'person', key: 'serviceAddress' }, [['person', 'serviceAddress']]],
    ['a field of a professional part', { part: 'gpPractice', key: 'address' }, [['gpPractice', 'address']]],
    [
      'the names of a list of people',
      { part: 'personalContacts', key: 'contact' },
      [['personalContacts', 0, 'contact']],
    ],
    [
      'a field of each in a list',
      { part: 'writtenWith', key: 'name' },
      [
        ['writtenWith', 0, 'name'],
        ['writtenWith', 1, 'name'],
      ],
    ],
    ['a part that is text', { part: 'fundingSource' }, [['fundingSource']]],
    ['a part that is one word', { part: 'involvement' }, [['involvement']]],
    ['a whole part', { part: 'about' }, [['about']]],
    ['a part and the things in its lists', { part: 'control' }, [['control']]],
    ['a list in a part', { part: 'control', key: 'decisions' }, [['control', 'decisions']]],
    ['a thing in a list of a part', { part: 'control', itemId: 'D1' }, [['control', 'decisions', 0]]],
    [
      'a field of such a thing',
      { part: 'control', itemId: 'X1', key: 'why' },
      [['control', 'restrictions', 0, 'why']],
    ],
    [
      'a thing that cannot do without it',
      { part: 'control', itemId: 'D1', key: 'decision' },
      [['control', 'decisions', 0]],
    ],
    ['a part that cannot do without it', { part: 'keyWorker', key: 'role' }, [['keyWorker']]],
    ['the whole budget, for one of its amounts', { part: 'budget', key: 'costPence' }, [['budget']]],
    ['a contingency', { part: 'contingencies', itemId: 'C1' }, [['contingencies', 0]]],
    ['a line of the budget', { part: 'budget', itemId: 'L1' }, [['budget', 'lines', 0]]],
    ['what a child’s parents are to do', { part: 'child', itemId: 'E1' }, [['child', 'expectations', 0]]],
    ['what a review decided on', { part: 'revision', key: 'reasons' }, [['revision']]],
  ] as const)('takes out %s, and nothing else', (__, entry, places) => {
    expect(planWithoutWithheld(withholding(entry))).toStrictEqual(fullWithout(...places));
  });

  it('leaves a person of whom nothing is told', () => {
    expect(planWithoutWithheld(withholding({ part: 'person' }))).toStrictEqual({ ...OPEN, person: {} });
  });

  it('takes out one of several, and leaves the others', () => {
    expect(planWithoutWithheld(withholding({ part: 'needs', itemId: 'N2' }))).toStrictEqual(
      fullWithout(['needs', 1], ['outcomes', 0, 'needIds', 1]),
    );
  });

  it.each<[string, Omit<Withheld, 'why'>, readonly Path[], readonly Path[]]>([
    [
      'a need',
      { part: 'needs', itemId: 'N1' },
      [
        ['needs', 0],
        ['outcomes', 0, 'needIds', 0],
      ],
      [
        ['goals', 0, 'needIds'],
        ['support', 0, 'needIds'],
        ['budget', 'lines', 0, 'needIds'],
      ],
    ],
    [
      'a goal',
      { part: 'goals', itemId: 'G1' },
      [
        ['goals', 0],
        ['actions', 0, 'goalId'],
      ],
      [
        ['outcomes', 0, 'goalIds'],
        ['objectives', 0, 'goals'],
      ],
    ],
    [
      'an outcome',
      { part: 'outcomes', itemId: 'O1' },
      [
        ['outcomes', 0],
        ['actions', 0, 'outcomeId'],
        ['closure', 'outcomes', 0],
      ],
      [
        ['support', 0, 'outcomeIds'],
        ['matters', 0, 'outcomeIds'],
        ['child', 'expectations', 0, 'outcomeIds'],
      ],
    ],
    [
      'an objective',
      { part: 'objectives', itemId: 'B1' },
      [
        ['objectives', 0],
        ['actions', 0, 'objectiveId'],
      ],
      [],
    ],
    [
      'an action',
      { part: 'actions', itemId: 'A1' },
      [['actions', 0]],
      [['outcomes', 0, 'power', 'actionIds']],
    ],
    [
      'support',
      { part: 'support', itemId: 'S1' },
      [
        ['support', 0],
        ['budget', 'lines', 0, 'supportId'],
      ],
      [],
    ],
  ])('takes out every reference to %s that is gone, and no more', (__, entry, gone, emptied) => {
    const expected = emptied.reduce((plan, place) => withoutAt(plan, place), fullWithout(...gone));
    // a direct payment says what needs it is for, be it none
    const paidFor = entry.itemId === 'N1' ? [] : ['N1'];
    expect(planWithoutWithheld(withholding(entry))).toStrictEqual(
      withAt(expected, ['budget', 'directPayments', 0, 'needIds'], paidFor),
    );
  });

  it('takes out the references to everything in a part', () => {
    const result = planWithoutWithheld(withholding({ part: 'needs' }, { part: 'goals' }));
    const keys = [result.outcomes?.[0], result.objectives?.[0]].flatMap((thing) => Object.keys(thing ?? {}));
    expect(keys.filter((key) => ['needIds', 'goalIds', 'goals'].includes(key))).toEqual([]);
    expect(result.budget?.directPayments?.[0]?.needIds).toEqual([]);
    expect(JSON.stringify(result)).not.toMatch(/"(N1|N2|G1)"/);
  });

  it('takes all of it out where several entries are about one thing', () => {
    const result = planWithoutWithheld(
      withholding(
        { part: 'risks', itemId: 'R1', key: 'benefit' },
        { part: 'risks', key: 'othersSee' },
        { part: 'risks', itemId: 'R1', key: 'benefit' },
      ),
    );
    expect(result).toStrictEqual(fullWithout(['risks', 0, 'benefit'], ['risks', 0, 'othersSee']));
  });

  it('leaves a list of references that was empty before as it was', () => {
    const { goals = [], needs = [] } = FULL_PLAN;
    const plan = deepFreeze<Plan>({
      ...LEAST_PLAN,
      goals: goals.map((goal) => ({ ...goal, needIds: [] })),
      needs,
      withheld: [{ part: 'needs', itemId: 'N1', why: 'other' }],
    });
    expect(planWithoutWithheld(plan).goals?.[0]?.needIds).toEqual([]);
  });

  it('takes out the host’s own data, whole', () => {
    expect(OPEN.extensions).toBeDefined();
    expect(OPEN.starScales?.[0]?.extensions).toBeDefined();
    const bare = withoutAt(withoutAt(OPEN, ['extensions']), ['starScales', 0, 'extensions']);
    expect(planWithoutWithheld(withholding({ part: 'extensions' }))).toStrictEqual(bare);
  });

  it('passes over what is no thing where a thing should be', () => {
    const strange = { goals: ['G1'], objectives: [{ id: 'B1', goals: 'G1' }], closure: 'N1' };
    const needs = [{ id: 'N1', statement: { text: 'Help with letters.', voice: 'own-words' } }] as const;
    const plan = {
      ...LEAST_PLAN,
      ...strange,
      needs,
      withheld: [{ part: 'needs', itemId: 'N1', why: 'other' }],
    };
    expect(withoutWithheld(deepFreeze(plan) as unknown as Plan)).toMatchObject(strange);
  });

  it.each([
    [
      'a slip in a key',
      { part: 'person', key: 'serviceAdress', why: 'unsafe-address' },
      'plan/withheld-nothing',
      'key',
    ],
    ['a slip in a part', { part: 'persons', why: 'unsafe-address' }, 'argument/unknown-value', 'part'],
    ['a reason that is none', { part: 'person', why: 'private' }, 'argument/unknown-value', 'why'],
    [
      'a slip in a field of the entry',
      { part: 'person', keys: 'name', why: 'other' },
      'argument/unknown-key',
      undefined,
    ],
  ])('refuses %s, which would show what is withheld', (_, entry, code, key) => {
    const plan = { ...FULL_PLAN, withheld: [entry] } as unknown as Plan;
    const path = ['plan', 'withheld', 0, ...(key === undefined ? [] : [key])];
    for (const show of [
      () => planWithoutWithheld(plan),
      () => planAsShared(plan, { with: { role: 'family' } }, { today }),
    ]) {
      expect(thrownBy(show)).toMatchObject({ code, path });
    }
  });

  it('refuses a slip in the name of the list itself', () => {
    const plan = { ...LEAST_PLAN, witheld: [{ part: 'person', why: 'other' }] } as unknown as Plan;
    expect(thrownBy(() => planWithoutWithheld(plan))).toMatchObject({
      code: 'argument/unknown-key',
      path: ['plan'],
    });
  });

  it.each(['31/12/2026', null, ''])('refuses to share by a consent withdrawn on %j', (withdrawnOn) => {
    const sharing = { with: { role: 'family' }, withdrawnOn } as never;
    expect(thrownBy(() => planAsShared(LEAST_PLAN, sharing, { today }))).toMatchObject({
      code: 'calendar/not-a-date',
      path: ['sharing', 'withdrawnOn'],
    });
  });

  it('leaves what it was given as it was', () => {
    const plan = withholding(...PLAN_PARTS.map((part) => ({ part })));
    const before = structuredClone(plan);
    planWithoutWithheld(plan);
    expect(plan).toStrictEqual(before);
  });

  it('takes out what is withheld where nothing else is recorded', () => {
    const plan = withholding(...PLAN_PARTS.map((part) => ({ part })));
    const { format, id, version, kind, nation, status, completedOn, agreedOn } = OPEN;
    const told = { format, id, version, kind, nation, status, completedOn, agreedOn };
    expect(planWithoutWithheld(plan)).toMatchObject({ ...told, person: {} });
    expect(Object.hasOwn(planWithoutWithheld(plan), 'extensions')).toBe(false);
    expect(readPlan(planWithoutWithheld(plan)).ok).toBe(true);
  });

  it.each(PLAN_PARTS.filter((part) => Array.isArray(FULL_PLAN[part])))(
    'leaves a whole list out that is withheld: %s',
    (part) => {
      expect(Object.hasOwn(planWithoutWithheld(withholding({ part })), part)).toBe(false);
    },
  );

  it('takes out ten thousand of ten thousand', () => {
    const statement = { text: 'Ice.', voice: 'own-words' } as const;
    const risks = Array.from({ length: 10_000 }, (___, index) => ({ id: `R${index}`, statement }));
    const withheld = risks.map(({ id }) => ({ part: 'risks', itemId: id, why: 'other' }) as const);
    expect(
      planWithoutWithheld({ ...LEAST_PLAN, risks, withheld: withheld.toReversed() }).risks ?? [],
    ).toEqual([]);
  });

  it('passes over a host’s own data, however deep', () => {
    let data: unknown = 1;
    for (let level = 0; level < 100_000; level++) data = [data];
    const plan: Plan = { ...LEAST_PLAN, extensions: { data }, withheld: [{ part: 'person', why: 'other' }] };
    expect(planWithoutWithheld(plan).extensions).toBe(plan.extensions);
    expect(
      planAsShared(plan, { with: { role: 'family' }, parts: [] }, { today: calendarDate('2026-11-01') }),
    ).toStrictEqual(LEAST_PLAN);
  });
});

describe('planWithoutWithheld, beside the schema', () => {
  interface Schema {
    readonly $ref?: string;
    readonly oneOf?: readonly Schema[];
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly $defs?: Readonly<Record<string, Schema>>;
  }
  const whole = jsonSchema('plan') as Schema;

  /** A piece of the schema behind its references; of two kinds of assessment the adult's, which the plan has. */
  function resolved(schema: Schema): Schema {
    const name = schema.$ref?.replace('#/$defs/', '');
    if (name !== undefined) return resolved(whole.$defs?.[name] as Schema);
    return schema.oneOf === undefined ? schema : resolved(schema.oneOf[0] as Schema);
  }

  type Row = readonly [
    place: string,
    entry: Omit<Withheld, 'why'>,
    list: string | undefined,
    isNeeded: boolean,
  ];

  /** What the schema says of each key of a thing, or of each in a list. */
  function keysOf(part: PlanPart, schema: Schema, list?: string, itemId?: string): readonly Row[] {
    const thing = resolved(resolved(schema).items ?? schema);
    return Object.keys(thing.properties ?? {}).map((key) => [
      [part, list, key].filter((name) => name !== undefined).join('.'),
      { part, ...(itemId !== undefined && { itemId }), key },
      list,
      // a chart of a scale's version says nothing without it
      thing.required?.includes(key) === true || key === 'scaleVersion',
    ]);
  }

  const rows = PLAN_PARTS.flatMap((part): readonly Row[] => {
    const schema = resolved(whole.properties?.[part] as Schema);
    const held = FULL_PLAN[part] as unknown as Readonly<Record<string, unknown>>;
    const inner = Object.entries(schema.properties ?? {}).flatMap(([name, under]) => {
      const item = resolved(resolved(under).items ?? {});
      if (item.properties?.['id'] === undefined) return [];
      const [first] = held[name] as readonly { readonly id: string }[];
      return keysOf(part, under, name, first?.id);
    });
    return [...keysOf(part, schema), ...inner];
  });

  it('has every key that can be withheld to look at', () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(([, , , isNeeded]) => isNeeded).length).toBeGreaterThan(60);
    // the carer's assessment needs what the adult's does
    const kinds = whole.properties?.['assessment']?.oneOf ?? [];
    expect(kinds.map(({ required }) => required)).toEqual([['kind'], ['kind']]);
  });

  function look([, entry, list, isNeeded]: Row): void {
    const { part, key = '' } = entry;
    const plan = withholding(entry);
    expect(readPlan(plan).ok).toBe(true);
    const result = planWithoutWithheld(plan);
    const held = (from: Plan): readonly unknown[] => {
      const thing = from[part] as unknown as Readonly<Record<string, unknown>> | undefined;
      return [list === undefined ? (thing ?? []) : (thing?.[list] ?? [])].flat();
    };
    const things = held(result);
    if (isNeeded) {
      expect(things).toEqual([]);
    } else {
      expect(things).toHaveLength(held(plan).length);
      expect(things.filter((thing) => Object.hasOwn(thing as object, key))).toEqual([]);
    }
    expect(readPlan(result)).toEqual({ ok: true, value: result });
  }

  it.each(rows)(
    'takes out a thing that cannot stand without what is withheld, and otherwise the field alone: %s',
    (...row) => {
      look(row);
    },
  );
});

describe('planAsShared', () => {
  const sister = { role: 'family', name: 'Wren Ashdown' } as const;
  const day = calendarDate('2026-10-01');

  it.each([
    ['the day before it begins', '2026-08-30', false],
    ['its first day', '2026-08-31', true],
    ['the day after', '2026-09-01', true],
    ['the day before it is withdrawn', '2026-10-31', true],
    ['the day it is withdrawn', '2026-11-01', false],
    ['the day after that', '2026-11-02', false],
  ])('looks at %s: on %s, shared is %s', (__, today, isShared) => {
    const [sharing] = FULL_PLAN.sharing ?? [];
    expect(planAsShared(FULL_PLAN, sharing as Sharing, { today: calendarDate(today) }) !== undefined).toBe(
      isShared,
    );
  });

  it.each<[string, Partial<Sharing>, string, boolean]>([
    ['no first day', {}, '0001-01-01', true],
    ['no first day, before it is withdrawn', { withdrawnOn: day }, '2026-09-30', true],
    ['no first day, when it is withdrawn', { withdrawnOn: day }, '2026-10-01', false],
    ['no last day', { from: day }, '9999-12-31', true],
    ['no last day, before the first', { from: day }, '2026-09-30', false],
    ['one day for both', { from: day, withdrawnOn: day }, '2026-10-01', false],
  ])('takes a sharing with %s', (__, days, today, isShared) => {
    const shared = planAsShared(LEAST_PLAN, deepFreeze({ with: sister, ...days }), {
      today: calendarDate(today),
    });
    expect(shared).toEqual(isShared ? LEAST_PLAN : undefined);
  });

  it('gives the host’s own data of a scale where they are named, and not otherwise', () => {
    const scalesOf = (...parts: readonly PlanPart[]) =>
      planAsShared(FULL_PLAN, { with: sister, parts: ['starCharts', ...parts] }, { today: day })?.starScales;
    expect(scalesOf('extensions')?.[0]?.extensions).toEqual(FULL_PLAN.starScales?.[0]?.extensions);
    expect(scalesOf()?.[0]).not.toHaveProperty('extensions');
  });

  it('gives all of it, but for what is withheld and the host’s own data, where no parts are named', () => {
    expect(planAsShared(FULL_PLAN, { with: sister }, { today: day })).toStrictEqual(
      withoutAt(withoutAt(fullWithout(['risks', 0, 'othersSee']), ['extensions']), [
        'starScales',
        0,
        'extensions',
      ]),
    );
  });

  it('gives the host’s own data where they are named', () => {
    expect(planAsShared(FULL_PLAN, { with: sister, parts: ['extensions'] }, { today: day })).toStrictEqual({
      ...always,
      extensions: FULL_PLAN.extensions,
    });
  });

  const always = {
    format: 'supportplan/plan@2',
    id: 'plan-full',
    version: 3,
    kind: 'housing-support',
    nation: 'england',
    status: 'agreed',
    completedOn: '2026-08-24',
    agreedOn: '2026-08-31',
    person: {},
  };

  it('gives which plan it is, and no more, where no part is shared', () => {
    expect(planAsShared(FULL_PLAN, { with: sister, parts: [] }, { today: day })).toStrictEqual(always);
  });

  it('gives the parts that are shared, without references to the others', () => {
    const { outcomeId, goalId, objectiveId, ...action } = FULL_PLAN.actions?.[0] ?? {};
    expect([outcomeId, goalId, objectiveId]).toEqual(['O1', 'G1', 'B1']);
    expect(
      planAsShared(FULL_PLAN, { with: sister, parts: ['about', 'actions'] }, { today: day }),
    ).toStrictEqual({
      ...always,
      about: FULL_PLAN.about,
      actions: [action],
    });
  });

  it('keeps references from one shared part to another', () => {
    const parts = ['person', 'needs', 'goals', 'budget', 'support'] as const;
    const { person, needs, goals, budget, support } = OPEN;
    expect(planAsShared(FULL_PLAN, { with: sister, parts }, { today: day })).toStrictEqual({
      ...always,
      person,
      needs,
      goals,
      budget,
      support: withoutAt(support, [0, 'outcomeIds']),
    });
  });

  it('gives nothing of a shared part that is withheld', () => {
    const plan = withholding({ part: 'risks', itemId: 'R1', key: 'othersSee' }, { part: 'about' });
    const { othersSee: ___, ...risk } = FULL_PLAN.risks?.[0] ?? {};
    expect(planAsShared(plan, { with: sister, parts: ['risks', 'about'] }, { today: day })).toStrictEqual({
      ...always,
      risks: [risk],
    });
  });

  it('passes over a part that the plan does not have', () => {
    expect(planAsShared(LEAST_PLAN, { with: sister, parts: ['risks'] }, { today: day })).toStrictEqual(
      LEAST_PLAN,
    );
  });

  it('keeps a reference to a shared part whose id stands in the host’s own data too', () => {
    const { needs = [], goals = [] } = FULL_PLAN;
    const plan = deepFreeze<Plan>({ ...LEAST_PLAN, needs, goals, extensions: { host: { id: 'N1' } } });
    const shared = planAsShared(plan, { with: sister, parts: ['needs', 'goals'] }, { today: day });
    expect(shared?.goals?.[0]?.needIds).toEqual(['N1']);
  });

  it('throws where the day is none, without repeating it', () => {
    const error = thrownBy(() => planAsShared(LEAST_PLAN, { with: sister }, { today: MARKER as never }));
    expect([error.code, error.path]).toEqual(['calendar/not-a-date', ['options', 'today']]);
    expect(error.message).toBe(
      'planAsShared: "options.today" must be a real day written YYYY-MM-DD, got 9 characters of other text.',
    );
  });
});
