import type { Code, Path } from 'supportplan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { at, withAt, withoutAt } from '../helpers/places.js';

function told(plan: unknown): readonly (readonly [Code, Path, string])[] {
  const reading = readPlan(deepFreeze(plan));
  return reading.ok ? [] : reading.issues.map(({ code, path, message }) => [code, path, message] as const);
}

const messages = (plan: unknown): readonly unknown[] => {
  const reading = readPlan(deepFreeze(plan));
  return reading.ok ? [] : reading.issues.map(({ message }) => message);
};

/** Every link of a plan: where it stands in the full one, how that place is told, and what it leads to. */
const LINKS: readonly (readonly [path: Path, place: string, list: string])[] = [
  [['goals', 0, 'needIds', 0], 'goals[0].needIds[0]', 'needs'],
  [['outcomes', 0, 'needIds', 1], 'outcomes[0].needIds[1]', 'needs'],
  [['outcomes', 0, 'goalIds', 0], 'outcomes[0].goalIds[0]', 'goals'],
  [['outcomes', 0, 'power', 'actionIds', 0], 'outcomes[0].power.actionIds[0]', 'actions'],
  [['objectives', 0, 'goals', 0, 'goalId'], 'objectives[0].goals[0].goalId', 'goals'],
  [['actions', 0, 'outcomeId'], 'actions[0].outcomeId', 'outcomes'],
  [['actions', 0, 'goalId'], 'actions[0].goalId', 'goals'],
  [['actions', 0, 'objectiveId'], 'actions[0].objectiveId', 'objectives'],
  [['support', 0, 'needIds', 0], 'support[0].needIds[0]', 'needs'],
  [['support', 0, 'outcomeIds', 0], 'support[0].outcomeIds[0]', 'outcomes'],
  [['matters', 0, 'outcomeIds', 0], 'matters[0].outcomeIds[0]', 'outcomes'],
  [['child', 'expectations', 0, 'outcomeIds', 0], 'child.expectations[0].outcomeIds[0]', 'outcomes'],
  [['budget', 'lines', 0, 'supportId'], 'budget.lines[0].supportId', 'support'],
  [['budget', 'lines', 0, 'needIds', 0], 'budget.lines[0].needIds[0]', 'needs'],
  [['budget', 'directPayments', 0, 'needIds', 0], 'budget.directPayments[0].needIds[0]', 'needs'],
  [['closure', 'outcomes', 0, 'outcomeId'], 'closure.outcomes[0].outcomeId', 'outcomes'],
];

/** Every list of things with ids: where its first id stands in the full plan, how that is told, and the id. */
const IDS: readonly (readonly [path: Path, place: string, id: string])[] = [
  [['needs', 0, 'id'], 'needs[0].id', 'N1'],
  [['goals', 0, 'id'], 'goals[0].id', 'G1'],
  [['outcomes', 0, 'id'], 'outcomes[0].id', 'O1'],
  [['objectives', 0, 'id'], 'objectives[0].id', 'B1'],
  [['actions', 0, 'id'], 'actions[0].id', 'A1'],
  [['support', 0, 'id'], 'support[0].id', 'S1'],
  [['contingencies', 0, 'id'], 'contingencies[0].id', 'C1'],
  [['risks', 0, 'id'], 'risks[0].id', 'R1'],
  [['control', 'decisions', 0, 'id'], 'control.decisions[0].id', 'D1'],
  [['control', 'restrictions', 0, 'id'], 'control.restrictions[0].id', 'X1'],
  [['child', 'expectations', 0, 'id'], 'child.expectations[0].id', 'E1'],
  [['budget', 'lines', 0, 'id'], 'budget.lines[0].id', 'L1'],
  [['budget', 'directPayments', 0, 'id'], 'budget.directPayments[0].id', 'P1'],
];

/** An id of another kind than a list's: a goal's where a need's is wanted, and a need's everywhere else. */
const strangerTo = (list: string): string => (list === 'needs' ? 'G1' : 'N1');

describe('readPlan', () => {
  it.each(LINKS)('finds a link to nothing at %j', (path, place, list) => {
    expect(told(withAt(FULL_PLAN, path, 'Z9'))).toEqual([
      ['plan/broken-link', path, `"${place}": expected the id of one of the plan's ${list}, got another.`],
    ]);
  });

  it.each(LINKS)('does not take a thing of another kind for what is linked at %j', (path, place, list) => {
    expect(told(withAt(FULL_PLAN, path, strangerTo(list)))).toEqual([
      ['plan/broken-link', path, `"${place}": expected the id of one of the plan's ${list}, got another.`],
    ]);
  });

  it('does not take the name of a key that every object has for an id', () => {
    for (const [path] of LINKS) {
      for (const id of ['constructor', '__proto__', 'toString']) {
        expect(told(withAt(FULL_PLAN, path, id))).toMatchObject([['plan/broken-link', path, {}]]);
      }
    }
  });

  it('finds every link broken where the list that it leads to is not there', () => {
    const { needs: _, ...plan } = FULL_PLAN;
    expect(messages(plan)).toEqual([
      '"goals[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
      '"outcomes[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
      '"outcomes[0].needIds[1]": expected the id of one of the plan\'s needs, got another.',
      '"support[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
      '"budget.lines[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
      '"budget.directPayments[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
    ]);
  });

  it('looks at links only where they have the right shape', () => {
    expect(messages(withAt(FULL_PLAN, ['matters', 0, 'outcomeIds', 0], 9))).toEqual([
      '"matters[0].outcomeIds[0]": expected text, got a number.',
    ]);
    expect(messages(withAt(FULL_PLAN, ['actions', 0, 'outcomeId'], { id: 'Z9' }))).toEqual([
      '"actions[0].outcomeId": expected text, got an object.',
    ]);
    expect(messages(withAt(FULL_PLAN, ['matters'], 'Z9'))).toEqual([
      '"matters": expected a list, got 2 characters of other text.',
    ]);
    expect(messages(withAt(FULL_PLAN, ['matters'], ['Z9']))).toEqual([
      '"matters[0]": expected an object, got 2 characters of other text.',
    ]);
  });

  it('tells of a link that stands where a list of them should, and of the list', () => {
    expect([...messages(withAt(FULL_PLAN, ['support', 0, 'needIds'], 'Z9'))].sort()).toEqual([
      '"support[0].needIds": expected a list, got 2 characters of other text.',
      '"support[0].needIds": expected the id of one of the plan\'s needs, got another.',
    ]);
  });

  it.each(IDS)('finds an id that stands twice in its list, at %j', (path) => {
    const [index, key] = path.slice(-2);
    const way = path.slice(0, -2);
    const list = at(FULL_PLAN, way) as readonly unknown[];
    const place = [...way, list.length, key];
    const twice = withAt(FULL_PLAN, way, [...list, at(FULL_PLAN, [...way, index as number])]);
    expect(told(twice)).toEqual([
      [
        'plan/duplicate-id',
        place,
        `"${way.join('.')}[${list.length}].id": expected a unique id, got a duplicate.`,
      ],
    ]);
  });

  it.each(IDS.slice(1))('finds an id that a need has already, at %j', (path, place) => {
    const found = told(withAt(FULL_PLAN, path, 'N2'));
    expect(found[0]).toEqual([
      'plan/duplicate-id',
      path,
      `"${place}": expected a unique id, got a duplicate.`,
    ]);
    expect(found.slice(1).filter(([code]) => code !== 'plan/broken-link')).toEqual([]);
  });

  it('finds an id that each of all the lists has but the first', () => {
    const plan = IDS.reduce<unknown>((soFar, [path]) => withAt(soFar, path, 'N1'), FULL_PLAN);
    const twice = told(plan).filter(([code]) => code === 'plan/duplicate-id');
    expect(twice.map(([, path]) => path)).toEqual(IDS.slice(1).map(([path]) => path));
  });

  it('tells of each that has an id already, and not of the first', () => {
    const need = { id: 'N1', statement: { text: '-', voice: 'agreed' } };
    expect(told({ ...FULL_PLAN, needs: [...(FULL_PLAN.needs ?? []), need, need] })).toMatchObject([
      ['plan/duplicate-id', ['needs', 2, 'id'], {}],
      ['plan/duplicate-id', ['needs', 3, 'id'], {}],
    ]);
  });

  it('takes ids of the same letters in another case for two', () => {
    const needs = ['n1', 'N1'].map((id) => ({ id, statement: { text: '-', voice: 'agreed' } }));
    expect(readPlan(deepFreeze({ ...LEAST_PLAN, needs })).ok).toBe(true);
  });

  it('does not compare ids that are no text', () => {
    const needs = [1, 1].map((id) => ({ id, statement: { text: '-', voice: 'agreed' } }));
    expect(messages({ ...LEAST_PLAN, needs })).toEqual([
      '"needs[0].id": expected text, got a number.',
      '"needs[1].id": expected text, got a number.',
    ]);
  });

  it('finds an id that stands twice beside one that is no text', () => {
    const needs = ['N1', 7, 'N1'].map((id) => ({ id, statement: { text: '-', voice: 'agreed' } }));
    expect([...messages({ ...LEAST_PLAN, needs })].sort()).toEqual([
      '"needs[1].id": expected text, got a number.',
      '"needs[2].id": expected a unique id, got a duplicate.',
    ]);
  });

  it('asks for no id of a direct payment', () => {
    expect(readPlan(withoutAt(FULL_PLAN, ['budget', 'directPayments', 0, 'id'])).ok).toBe(true);
  });

  it('finds a point of the star that stands twice', () => {
    expect(told(withAt(FULL_PLAN, ['starCharts', 0, 'readings', 2, 'point'], 'i-am'))).toEqual([
      [
        'plan/repeated-point',
        ['starCharts', 0, 'readings', 2, 'point'],
        '"starCharts[0].readings[2].point": expected each point once, got a duplicate.',
      ],
    ]);
  });

  it('looks for points in each chart by itself', () => {
    const [chart] = FULL_PLAN.starCharts ?? [];
    expect(readPlan(deepFreeze({ ...FULL_PLAN, starCharts: [chart, chart] })).ok).toBe(true);
    const twice = withAt(
      { ...FULL_PLAN, starCharts: [chart, chart] },
      ['starCharts', 1, 'readings', 1, 'point'],
      'i-am',
    );
    expect(told(twice)).toMatchObject([
      ['plan/repeated-point', ['starCharts', 1, 'readings', 1, 'point'], {}],
    ]);
  });

  it('does not take two missing points for one that stands twice', () => {
    const readings = [{ score: 1 }, { score: 2 }];
    expect(messages({ ...LEAST_PLAN, starCharts: [{ scale: 'posp-star', readings }] })).toEqual([
      '"starCharts[0].readings[0].point": expected text, got nothing.',
      '"starCharts[0].readings[1].point": expected text, got nothing.',
    ]);
  });

  it.each([
    ['a list of no objects', { starCharts: ['none'] }, '"starCharts[0]": expected an object, got 4'],
    ['a chart of no list', { starCharts: { readings: [] } }, '"starCharts": expected a list, got an object'],
    [
      'readings of no list',
      { starCharts: [{ scale: 'posp-star', readings: 'none' }] },
      '"starCharts[0].readings": expected a list, got 4',
    ],
  ])('looks for points in no %s', (_, more, opening) => {
    const found = messages({ ...LEAST_PLAN, ...more });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(opening);
  });
});

describe('readPlan, of what is withheld', () => {
  const other = 'other';
  const ITEM = 'expected the id of an item in that part of the plan, got another.';
  const KEY = 'expected a key that exists there, got another.';
  const withheld = (...entries: readonly unknown[]): unknown => ({ ...FULL_PLAN, withheld: entries });

  it.each([
    ['a whole part', { part: 'risks', why: other }],
    ['a key of a part', { part: 'person', key: 'serviceAddress', why: 'unsafe-address' }],
    ['an item of a list', { part: 'needs', itemId: 'N2', why: other }],
    ['a key of an item', { part: 'risks', itemId: 'R1', key: 'othersSee', why: 'third-party' }],
    ['a key of every item of a list', { part: 'risks', key: 'othersSee', why: other }],
    ['a key of some items of a list', { part: 'needs', key: 'howFar', why: other }],
    ['an item of a list inside a part', { part: 'control', itemId: 'X1', why: 'serious-harm' }],
    ['a key of an item inside a part', { part: 'budget', itemId: 'P1', key: 'paidTo', why: other }],
    ['a key that is not recorded of the item', { part: 'needs', itemId: 'N2', key: 'howFar', why: other }],
    ['the host’s own data, whole', { part: 'extensions', why: other }],
    ['a list inside a part, by its key', { part: 'child', key: 'expectations', why: other }],
  ])('takes %s', (_, entry) => {
    expect(told(withheld(entry))).toEqual([]);
  });

  it('takes a part of which nothing is recorded', () => {
    expect(told({ ...LEAST_PLAN, withheld: [{ part: 'risks', why: other }] })).toEqual([]);
  });

  it.each([
    ['an item that is not there', { part: 'risks', itemId: 'R2', why: other }],
    ['an item of another part', { part: 'risks', itemId: 'N1', why: other }],
    ['an item of a part whose items have no ids', { part: 'signatures', itemId: 'R1', why: other }],
    ['an item of a part that is no list', { part: 'keyWorker', itemId: 'R1', why: other }],
    [
      'an item that is not there, whatever its key',
      { part: 'risks', itemId: 'R2', key: 'benefit', why: other },
    ],
  ])('finds %s', (_, entry) => {
    expect(told(withheld({ part: 'about', why: other }, entry))).toEqual([
      ['plan/broken-link', ['withheld', 1, 'itemId'], `"withheld[1].itemId": ${ITEM}`],
    ]);
  });

  it.each([
    ['a key that the part has not', { part: 'person', key: 'serviceAdress', why: other }],
    ['a key that every object has', { part: 'person', key: 'constructor', why: other }],
    ['a key of nothing but a prototype', { part: 'person', key: '__proto__', why: other }],
    ['a key that no item of a list has', { part: 'needs', key: 'paidTo', why: other }],
    ['the length of a list', { part: 'risks', key: 'length', why: other }],
    ['a key that the item has not', { part: 'risks', itemId: 'R1', key: 'whathelps', why: other }],
    ['a key of another part', { part: 'risks', itemId: 'R1', key: 'howFar', why: other }],
    ['a key of a part that is text', { part: 'fundingSource', key: 'length', why: other }],
    ['a key of the host’s own data', { part: 'extensions', key: 'host-app', why: other }],
    // these keep nothing back: the key is of something deeper than what it is taken from
    ['a key of statements inside an item', { part: 'risks', key: 'text', why: other }],
    [
      'a key of things in a list of a part, without their id',
      { part: 'control', key: 'capacity', why: other },
    ],
    ['a key of a list in a part', { part: 'person', key: 'value', why: other }],
    ['a key of the part, of an item in it', { part: 'control', itemId: 'D1', key: 'wishes', why: other }],
  ])('finds %s', (_, entry) => {
    expect(told(withheld(entry))).toEqual([
      ['plan/broken-link', ['withheld', 0, 'key'], `"withheld[0].key": ${KEY}`],
    ]);
  });

  it('takes a key of a part of which nothing is recorded, and finds one that it cannot have', () => {
    const [address, adress] = ['address', 'adress'].map((key) => ({ part: 'gpPractice', key, why: other }));
    expect(told({ ...LEAST_PLAN, withheld: [address] })).toEqual([]);
    expect(told({ ...LEAST_PLAN, withheld: [address, adress] })).toEqual([
      ['plan/broken-link', ['withheld', 1, 'key'], `"withheld[1].key": ${KEY}`],
    ]);
  });

  it('finds an item of a part of which nothing is recorded', () => {
    const entry = { part: 'risks', itemId: 'R1', why: other };
    expect(told({ ...LEAST_PLAN, withheld: [entry] })).toEqual([
      ['plan/broken-link', ['withheld', 0, 'itemId'], `"withheld[0].itemId": ${ITEM}`],
    ]);
  });

  it.each([
    ['a part that no plan has', { part: 'riskz', itemId: 'Z9', key: 'zest', why: other }],
    ['no part', { part: 7, itemId: 'Z9', why: other }],
    ['no id', { part: 'risks', itemId: 7, why: other }],
    ['no key', { part: 'risks', key: 7, why: other }],
  ])('says nothing more of what is %s', (_, entry) => {
    expect(told(withheld(entry))).toHaveLength(1);
  });
});

describe('readPlan, of the version that a plan came from', () => {
  const revised = (version: unknown, from: unknown) =>
    withAt({ ...FULL_PLAN, version }, ['revision', 'from'], from);

  it.each([
    [2, 1],
    [3, 1],
    [4_000, 3_999],
  ])('takes for version %i one that is earlier, %i', (version, from) => {
    expect(told(revised(version, from))).toEqual([]);
  });

  it.each([
    [3, 3],
    [3, 4],
    [1, 1],
  ])('finds for version %i one that is not, %i', (version, from) => {
    expect(told(revised(version, from))).toEqual([
      [
        'plan/out-of-range',
        ['revision', 'from'],
        '"revision.from": expected an earlier version than this one, got this one or a later one.',
      ],
    ]);
  });

  it.each([
    ['a version that is none', '3', 3, ['version']],
    ['one before it that is none', 3, '3', ['revision', 'from']],
  ])('compares nothing with %s', (_, version, from, path) => {
    expect(told(revised(version, from))).toMatchObject([['plan/wrong-type', path, {}]]);
  });
});

describe('readPlan, of everything at once', () => {
  it('tells everything that is wrong with a plan', () => {
    const statement = { text: 'Cooking.', voice: 'agreed' };
    const plan = {
      format: 'supportplan/plan@2',
      id: '',
      version: 0,
      kind: 'respite',
      person: { bornOn: '1971-02-30', nhsNumber: '999 000 0000' },
      keyWorker: null,
      completedOn: 'last spring',
      starCharts: [{ scale: 'posp-star', readings: [{ point: 'i-am', score: 12 }, { point: 'i-am' }] }],
      needs: [
        { id: 'N1', statement },
        { id: 'N1', statement: { text: 'Cooking.' } },
      ],
      goals: [{ id: 'G1', statement, needIds: ['G1'] }],
      outcomes: [{ id: 'O1', statement, aim: 'achieve', needIds: ['N2'] }],
      actions: 'none yet',
      budget: { costPence: 100, contributionPence: -1, councilPence: 101, period: 'week' },
      withheld: [{ part: 'risks', itemId: 'R1', why: 'other' }],
      review: { normallyEvery: { years: 1 }, events: [{ kind: 'review-hold', on: '2026-06-31' }] },
      mood: 'low',
    };
    expect([...messages(plan)].sort()).toEqual(
      [
        '"id": expected some text, got empty text.',
        '"version": expected at least 1, got 0.',
        '"kind": expected one of "care-and-support", "carer-support", "housing-support", "child-in-need", "child-protection", ' +
          '"looked-after-child", "education-health-care", "pathway", got 7 characters of other text.',
        '"person.bornOn": expected a real day written YYYY-MM-DD, got 1971-02-30.',
        '"person": expected only known keys, got an unknown key, number 2. Put data of your own under "extensions".',
        '"keyWorker": expected an object, got null. Leave the field out if nothing is recorded.',
        '"completedOn": expected a real day written YYYY-MM-DD, got 11 characters of other text.',
        '"starCharts[0].readings[0].score": expected at most 10, got 12.',
        '"starCharts[0].readings[1].point": expected each point once, got a duplicate.',
        '"needs[1].id": expected a unique id, got a duplicate.',
        '"needs[1].statement.voice": expected one of "own-words", "agreed", "practitioner", "not-recorded", got nothing.',
        '"goals[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
        '"outcomes[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
        '"actions": expected a list, got 8 characters of other text.',
        '"budget.contributionPence": expected at least 0, got -1.',
        '"withheld[0].itemId": expected the id of an item in that part of the plan, got another.',
        '"review.normallyEvery": expected an interval such as {"months": 6}, got an object.',
        '"review.events[0].kind": expected a known kind of event, or "host:" and a name, got 11 characters of other text.',
        '"review.events[0].on": expected a real day written YYYY-MM-DD, got 2026-06-31.',
        'The whole: expected only known keys, got an unknown key, number 16. Put data of your own under "extensions".',
      ].sort(),
    );
  });
});
