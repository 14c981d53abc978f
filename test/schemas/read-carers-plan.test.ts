import * as fc from 'fast-check';
import type { Issue, Path } from 'supportplan';
import { VOICES } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { readCarersActionPlan } from '../../src/schemas/read-carers-plan.js';
import { FULL_CARERS_PLAN, LEAST_CARERS_PLAN } from '../carers-strategy/full-carers-plan.js';
import { holds, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { at, placesIn, withAt, withoutAt } from '../helpers/places.js';

function issuesOf(plan: unknown): readonly Issue[] {
  const reading = readCarersActionPlan(deepFreeze(plan));
  return reading.ok ? [] : reading.issues;
}

/** The code, path and message of each issue. */
function told(plan: unknown): readonly unknown[] {
  return issuesOf(plan).map(({ code, path, message }) => [code, path, message]);
}

const messages = (plan: unknown): readonly string[] => issuesOf(plan).map(({ message }) => message);

const KEY_ADVICE = 'Put data of your own under "extensions".';
const DAY = 'a real day written YYYY-MM-DD';

describe('readCarersActionPlan', () => {
  it('gives back a plan with every key filled, as it was', () => {
    const stored: unknown = JSON.parse(JSON.stringify(FULL_CARERS_PLAN));
    expect(readCarersActionPlan(deepFreeze(stored))).toEqual({ ok: true, value: FULL_CARERS_PLAN });
  });

  it('gives back the least there is to a plan', () => {
    expect(readCarersActionPlan(LEAST_CARERS_PLAN)).toEqual({ ok: true, value: LEAST_CARERS_PLAN });
  });

  it('carries extensions along unread, and not as a copy', () => {
    const extensions = deepFreeze({ 'host-app': [null, { actions: 'none of ours' }, ''] });
    const reading = readCarersActionPlan(deepFreeze({ ...LEAST_CARERS_PLAN, extensions }));
    expect(reading.ok && reading.value.extensions).toBe(extensions);
  });

  it.each([
    [['format'], '"format": expected "supportplan/carers-action-plan@1", got nothing.'],
    [['id'], '"id": expected text, got nothing.'],
    [['organisation'], '"organisation": expected text, got nothing.'],
    [['priorities'], '"priorities": expected a list, got nothing.'],
    [['period', 'from'], `"period.from": expected ${DAY}, got nothing.`],
    [['actions', 0, 'step'], '"actions[0].step": expected an object, got nothing.'],
    [['actions', 0, 'priorityId'], '"actions[0].priorityId": expected text, got nothing.'],
    [['actions', 0, 'timeline', 'dueOn'], `"actions[0].timeline.dueOn": expected ${DAY}, got nothing.`],
    [['quotations', 0, 'text'], '"quotations[0].text": expected text, got nothing.'],
    [
      ['quotations', 0, 'consent', 'given'],
      '"quotations[0].consent.given": expected true or false, got nothing.',
    ],
  ])('misses %j', (path, message) => {
    expect(told(withoutAt(FULL_CARERS_PLAN, path))).toContainEqual(['carers-plan/missing', path, message]);
  });

  it.each([
    ['carers-plan/wrong-type', ['organisation'], 7, '"organisation": expected text, got a number.'],
    ['carers-plan/wrong-type', ['actions'], {}, '"actions": expected a list, got an object.'],
    ['carers-plan/wrong-type', ['extensions'], [], '"extensions": expected an object, got a list.'],
    ['carers-plan/out-of-range', ['title'], '', '"title": expected some text, got empty text.'],
    [
      'carers-plan/not-a-date',
      ['actions', 0, 'mapped', 'on'],
      '2027-02-29',
      `"actions[0].mapped.on": expected ${DAY}, got 2027-02-29.`,
    ],
    [
      'carers-plan/unknown-value',
      ['actions', 0, 'progress', 0, 'progress'],
      'met',
      '"actions[0].progress[0].progress": expected one of "not-started", "under-way", "done", "stopped", got 3 characters of other text.',
    ],
    [
      'carers-plan/unknown-value',
      ['format'],
      'supportplan/plan@1',
      '"format": expected "supportplan/carers-action-plan@1", got 18 characters of other text.',
    ],
    [
      'carers-plan/wrong-type',
      ['quotations', 0, 'consent', 'given'],
      null,
      '"quotations[0].consent.given": expected true or false, got null. Leave the field out if nothing is recorded.',
    ],
  ])('finds %s at %j', (code, path, value, message) => {
    expect(told(withAt(FULL_CARERS_PLAN, path, value))).toEqual([[code, path, message]]);
  });

  it.each(['supportplan/carers-action-plan@2', 'supportplan/carers-action-plan@10'])(
    'refuses %s by name, and says nothing of the rest of it',
    (format) => {
      expect(issuesOf({ format, actions: [null] })).toEqual([
        {
          code: 'carers-plan/newer-format',
          path: ['format'],
          expected: '"supportplan/carers-action-plan@1"',
          got: `a newer format, "${format}"`,
          message: `"format": expected "supportplan/carers-action-plan@1", got a newer format, "${format}". Update supportplan to read it.`,
        },
      ]);
    },
  );

  it.each([
    [['actions', 0, 'priorityId'], 'actions[0].priorityId'],
    [['quotations', 0, 'priorityId'], 'quotations[0].priorityId'],
  ])('finds a link to no priority at %j', (path, place) => {
    const message = `"${place}": expected the id of one of the plan's priorities, got another.`;
    for (const id of ['P9', 'A1', '__proto__', 'constructor']) {
      expect(told(withAt(FULL_CARERS_PLAN, path, id))).toEqual([['carers-plan/broken-link', path, message]]);
    }
  });

  it('finds an id that stands twice, in one list or across them', () => {
    const message = (place: string): string => `"${place}": expected a unique id, got a duplicate.`;
    const priorities = [...FULL_CARERS_PLAN.priorities, ...FULL_CARERS_PLAN.priorities];
    expect(told({ ...FULL_CARERS_PLAN, priorities })).toEqual([
      ['carers-plan/duplicate-id', ['priorities', 1, 'id'], message('priorities[1].id')],
    ]);
    expect(told(withAt(FULL_CARERS_PLAN, ['quotations', 0, 'id'], 'X1'))).toEqual([
      ['carers-plan/duplicate-id', ['quotations', 0, 'id'], message('quotations[0].id')],
    ]);
  });

  it('looks at links only where they have the right shape', () => {
    expect(messages(withAt(FULL_CARERS_PLAN, ['actions', 0, 'priorityId'], ['P9']))).toEqual([
      '"actions[0].priorityId": expected text, got a list.',
    ]);
    expect(messages({ ...FULL_CARERS_PLAN, actions: [7, 'A1'], quotations: 'none' })).toEqual([
      '"actions[0]": expected an object, got a number.',
      '"actions[1]": expected an object, got 2 characters of other text.',
      '"quotations": expected a list, got 4 characters of other text.',
    ]);
  });

  it('tells everything that is wrong with a plan at once', () => {
    const plan = {
      ...LEAST_CARERS_PLAN,
      organisation: '',
      hobby: 'chess',
      priorities: [{ id: 'P1', name: 'Breaks' }, { id: 'P1' }],
      actions: [{ id: 'A1', priorityId: 'P2', step: { text: 'Ring.', voice: 'theirs' } }],
    };
    expect([...messages(plan)].sort()).toEqual(
      [
        '"organisation": expected some text, got empty text.',
        '"priorities[1].name": expected text, got nothing.',
        '"priorities[1].id": expected a unique id, got a duplicate.',
        `"actions[0].step.voice": expected one of ${VOICES.map((voice) => `"${voice}"`).join(', ')}, got 6 characters of other text.`,
        '"actions[0].priorityId": expected the id of one of the plan\'s priorities, got another.',
        `The whole: expected only known keys, got an unknown key, number 5. ${KEY_ADVICE}`,
      ].sort(),
    );
  });
});

describe('readCarersActionPlan, given what is no plan', () => {
  it.each([
    ['null', null, 'null. Leave the field out if nothing is recorded.'],
    ['a list', [FULL_CARERS_PLAN], 'a list.'],
    ['text', 'x'.repeat(12), '12 characters of other text.'],
    ['nothing', undefined, 'nothing.'],
    ['a function', () => FULL_CARERS_PLAN, 'a function.'],
    ['a map', new Map(Object.entries(FULL_CARERS_PLAN)), 'another kind of object.'],
    ['a date', new Date(0), 'another kind of object.'],
  ])('takes %s for none', (_, value, got) => {
    expect(messages(value)).toEqual([`The whole: expected an object, got ${got}`]);
  });

  it.each([
    ['the plan', [], 'The whole'],
    ['an action', ['actions', 0], '"actions[0]"'],
    ['a timeline', ['actions', 0, 'timeline'], '"actions[0].timeline"'],
    ['consent', ['quotations', 0, 'consent'], '"quotations[0].consent"'],
  ])('finds the key __proto__ in %s, and nothing comes of it', (_, path: Path, place) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const holder = at(FULL_CARERS_PLAN, path) as object;
    const marked = withAt(FULL_CARERS_PLAN, path, { ...holder, PROTO: { polluted: true } });
    const plan: unknown = JSON.parse(JSON.stringify(marked).replace('"PROTO"', '"__proto__"'));
    const last = Object.keys(holder).length + 1;
    expect(messages(plan)).toEqual([
      `${place}: expected only known keys, got an unknown key, number ${last}. ${KEY_ADVICE}`,
    ]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([['constructor'], ['toString'], ['length']])('knows no key "%s"', (key) => {
    expect(messages({ ...LEAST_CARERS_PLAN, [key]: { polluted: true } })).toEqual([
      `The whole: expected only known keys, got an unknown key, number 5. ${KEY_ADVICE}`,
    ]);
  });

  it('refuses a key that the whole inherits, and never says that it could be read', () => {
    expect(messages(Object.assign(Object.create({ mood: 1 }), LEAST_CARERS_PLAN))).toEqual([
      `The whole: expected only known keys, got an unknown key, number 5. ${KEY_ADVICE}`,
    ]);
  });

  const megabyte = 'ab'.repeat(2 ** 19);

  it('reads text of a megabyte, and tells by its length where it has no place', () => {
    expect(readCarersActionPlan({ ...LEAST_CARERS_PLAN, title: megabyte }).ok).toBe(true);
    expect(messages({ ...LEAST_CARERS_PLAN, format: megabyte, period: { from: megabyte } })).toEqual([
      '"format": expected "supportplan/carers-action-plan@1", got 1048576 characters of other text.',
      `"period.from": expected ${DAY}, got 1048576 characters of other text.`,
    ]);
  });

  const step = { text: 'Ring.', voice: 'agreed' };
  const actions = (count: number): readonly object[] =>
    Array.from({ length: count }, (_, place) => ({ id: `A${place}`, priorityId: 'P1', step }));

  it('reads 10,000 actions, and refuses 100,000', () => {
    const plan = { ...LEAST_CARERS_PLAN, priorities: FULL_CARERS_PLAN.priorities };
    expect(readCarersActionPlan({ ...plan, actions: actions(10_000) }).ok).toBe(true);
    expect(messages({ ...plan, actions: actions(100_000) })).toEqual([
      '"actions": expected a list of at most 10,000, got a list.',
    ]);
  });

  it('is not brought down by 10,000 actions with 20 things wrong with each', () => {
    const partners = Array.from({ length: 20 }, () => null);
    const wrong = actions(10_000).map((action) => ({ ...action, partners }));
    expect(
      messages({ ...LEAST_CARERS_PLAN, priorities: FULL_CARERS_PLAN.priorities, actions: wrong }),
    ).toEqual(['The whole: expected a carers’ action plan, got too many issues to list.']);
  });
});

describe('readCarersActionPlan, in every place of a plan', () => {
  const places = placesIn(FULL_CARERS_PLAN).filter(
    (place) => !(place[0] === 'extensions' && place.length > 1),
  );

  it('never takes null, and never repeats what stands there', () => {
    for (const place of places) {
      expect([place, readCarersActionPlan(withAt(FULL_CARERS_PLAN, place, null)).ok]).toEqual([place, false]);
      for (const marked of [MARKER, [MARKER], { [MARKER]: MARKER }, `2026-03-02 ${MARKER}`]) {
        const found = issuesOf(withAt(FULL_CARERS_PLAN, place, marked));
        expect(JSON.stringify(found)).not.toContain(MARKER);
      }
    }
  });

  it('takes anything there without throwing', () => {
    holds(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, value) => {
        const plan = deepFreeze(withAt(FULL_CARERS_PLAN, place, value));
        const reading = readCarersActionPlan(plan);
        if (reading.ok) expect(reading.value).toEqual(plan);
        else expect(reading.issues.every(({ code }) => code.startsWith('carers-plan/'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
