import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/schemas/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { FULL_PLAN } from '../support/full-plan.js';
import { withAt } from '../support/places.js';

function told(plan: unknown): readonly unknown[] {
  const reading = readPlan(deepFreeze(plan));
  return reading.ok ? [] : reading.issues.map(({ code, path, message }) => [code, path, message]);
}

const messages = (plan: unknown): readonly unknown[] => {
  const reading = readPlan(deepFreeze(plan));
  return reading.ok ? [] : reading.issues.map(({ message }) => message);
};

describe('readPlan', () => {
  it.each([
    ['an outcome to no need', ['outcomes', 0, 'needIds', 1], 'outcomes[0].needIds[1]', 'needs'],
    ['an action to no outcome', ['actions', 0, 'outcomeId'], 'actions[0].outcomeId', 'outcomes'],
    ['support to no need', ['support', 0, 'needIds', 0], 'support[0].needIds[0]', 'needs'],
  ])('finds a link from %s', (_, path, place, list) => {
    expect(told(withAt(FULL_PLAN, path, 'Z9'))).toEqual([
      ['plan/broken-link', path, `"${place}": expected the id of one of the plan's ${list}, got another.`],
    ]);
  });

  it.each([
    [['outcomes', 0, 'needIds', 0], 'O1'],
    [['actions', 0, 'outcomeId'], 'N1'],
    [['support', 0, 'needIds', 0], 'S1'],
  ])('does not take the id of another list for one at %j', (path, id) => {
    expect(told(withAt(FULL_PLAN, path, id))).toMatchObject([['plan/broken-link', path, expect.anything()]]);
  });

  it('finds every link broken where the list that it leads to is not there', () => {
    const { needs: _, ...plan } = FULL_PLAN;
    expect(messages(plan)).toEqual([
      '"outcomes[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
      '"outcomes[0].needIds[1]": expected the id of one of the plan\'s needs, got another.',
      '"support[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
    ]);
  });

  it('looks at links only where they have the right shape', () => {
    expect(messages(withAt(FULL_PLAN, ['support', 0, 'needIds'], 'Z9'))).toEqual([
      '"support[0].needIds": expected a list, got 2 characters of other text.',
    ]);
    expect(messages(withAt(FULL_PLAN, ['actions', 0, 'outcomeId'], ['Z9']))).toEqual([
      '"actions[0].outcomeId": expected text, got a list.',
    ]);
    expect(messages(withAt(FULL_PLAN, ['outcomes', 0, 'needIds', 0], 9))).toEqual([
      '"outcomes[0].needIds[0]": expected text, got a number.',
    ]);
  });

  it('finds an id that stands twice in one list', () => {
    const need = { id: 'N1', statement: { text: '-', voice: 'agreed' } };
    expect(told({ ...FULL_PLAN, needs: [...(FULL_PLAN.needs ?? []), need, need] })).toEqual([
      [
        'plan/duplicate-id',
        ['needs', 2, 'id'],
        '"needs[2].id": expected an id of its own, got one that stands in the plan already.',
      ],
      [
        'plan/duplicate-id',
        ['needs', 3, 'id'],
        '"needs[3].id": expected an id of its own, got one that stands in the plan already.',
      ],
    ]);
  });

  it.each([
    ['outcome', ['outcomes', 0, 'id'], 'N2', 'outcomes[0].id'],
    ['action', ['actions', 0, 'id'], 'O1', 'actions[0].id'],
    ['line of support', ['support', 0, 'id'], 'A1', 'support[0].id'],
  ])('finds an id that stands twice across lists, on an %s', (_, path, id, place) => {
    const plan = path[0] === 'outcomes' ? { ...FULL_PLAN, actions: [] } : FULL_PLAN;
    expect(told(withAt(plan, path, id))).toEqual([
      [
        'plan/duplicate-id',
        path,
        `"${place}": expected an id of its own, got one that stands in the plan already.`,
      ],
    ]);
  });

  it('does not compare ids that are no text', () => {
    const needs = [1, 1].map((id) => ({ id, statement: { text: '-', voice: 'agreed' } }));
    expect(messages({ ...FULL_PLAN, needs, outcomes: [], actions: [], support: [] })).toEqual([
      '"needs[0].id": expected text, got a number.',
      '"needs[1].id": expected text, got a number.',
    ]);
  });

  it('finds a point of the star that stands twice', () => {
    expect(told(withAt(FULL_PLAN, ['starChart', 'readings', 2, 'point'], 'i-am'))).toEqual([
      [
        'plan/repeated-point',
        ['starChart', 'readings', 2, 'point'],
        '"starChart.readings[2].point": expected each point once, got one that stands already.',
      ],
    ]);
  });

  it('does not take two missing points for one that stands twice', () => {
    expect(messages(withAt(FULL_PLAN, ['starChart', 'readings'], [{ score: 1 }, { score: 2 }]))).toEqual([
      '"starChart.readings[0].point": expected one of "i-am", "i-want", "i-can", got nothing.',
      '"starChart.readings[1].point": expected one of "i-am", "i-want", "i-can", got nothing.',
    ]);
  });

  it('tells everything that is wrong with a plan at once', () => {
    const statement = { text: 'Cooking.', voice: 'agreed' };
    const plan = {
      format: 'supportplan/plan@1',
      id: '',
      version: 0,
      kind: 'respite',
      person: { bornOn: '1971-02-30', nhsNumber: '999 000 0000' },
      keyWorker: null,
      completedOn: 'last spring',
      starChart: { scale: 'posp-star', readings: [{ point: 'i-am', score: 12 }, { point: 'i-am' }] },
      needs: [
        { id: 'N1', statement },
        { id: 'N1', statement: { text: 'Cooking.' } },
      ],
      outcomes: [{ id: 'O1', statement, aim: 'achieve', needIds: ['N2'] }],
      actions: 'none yet',
      budget: { costPence: 100, contributionPence: -1, councilPence: 101, period: 'week' },
      review: { normallyEvery: { years: 1 }, events: [{ kind: 'review-hold', on: '2026-06-31' }] },
      mood: 'low',
    };
    expect([...messages(plan)].sort()).toEqual(
      [
        '"id": expected some text, got empty text.',
        '"version": expected at least 1, got 0.',
        '"kind": expected one of "care-and-support", "housing-support", got 7 characters of other text.',
        '"person.bornOn": expected a real day written YYYY-MM-DD, got 1971-02-30.',
        '"person": expected only known keys, got an unknown one, key 2 in order. Put data of your own under "extensions".',
        '"keyWorker": expected an object, got null. Leave the field out where nothing is recorded.',
        '"completedOn": expected a real day written YYYY-MM-DD, got 11 characters of other text.',
        '"starChart.readings[0].score": expected at most 10, got 12.',
        '"starChart.readings[1].point": expected each point once, got one that stands already.',
        '"needs[1].id": expected an id of its own, got one that stands in the plan already.',
        '"needs[1].statement.voice": expected one of "own-words", "agreed", "practitioner", got nothing.',
        '"outcomes[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
        '"actions": expected a list, got 8 characters of other text.',
        '"budget.contributionPence": expected at least 0, got -1.',
        '"review.normallyEvery": expected an interval such as {"months": 6}, got an object.',
        '"review.events[0].kind": expected a known kind of event, or "host:" and a name, got 11 characters of other text.',
        '"review.events[0].on": expected a real day written YYYY-MM-DD, got 2026-06-31.',
        'The whole: expected only known keys, got an unknown one, key 14 in order. Put data of your own under "extensions".',
      ].sort(),
    );
  });
});
