import type { Issue, Path } from 'supportplan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { withAt, withoutAt } from '../helpers/places.js';

function issuesOf(plan: unknown): readonly Issue[] {
  const reading = readPlan(deepFreeze(plan));
  return reading.ok ? [] : reading.issues;
}

/** The issues of the full plan with one place changed, as the tables below have them. */
function told(path: Path, value: unknown): readonly unknown[] {
  return issuesOf(withAt(FULL_PLAN, path, value)).map(({ code, path, message }) => [code, path, message]);
}

const KINDS =
  'one of "care-and-support", "carer-support", "housing-support", "child-in-need", "child-protection", ' +
  '"looked-after-child", "education-health-care", "pathway"';
const NULL_ADVICE = 'Leave the field out if nothing is recorded.';
const KEY_ADVICE = 'Put data of your own under "extensions".';
const EVENT = 'a known kind of event, or "host:" and a name';
const DAY = 'a real day written YYYY-MM-DD';
const INTERVAL = 'an interval such as {"months": 6}';

describe('readPlan', () => {
  it('tells of each issue where, what was expected, what came, and all of it in a sentence', () => {
    expect(issuesOf(withAt(FULL_PLAN, ['review', 'events', 0, 'on'], '2027-02-29'))).toEqual([
      {
        code: 'plan/not-a-date',
        path: ['review', 'events', 0, 'on'],
        expected: 'a real day written YYYY-MM-DD',
        got: '2027-02-29',
        message: '"review.events[0].on": expected a real day written YYYY-MM-DD, got 2027-02-29.',
      },
    ]);
  });

  it.each([
    [['format'], '"format": expected "supportplan/plan@2", got nothing.'],
    [['id'], '"id": expected text, got nothing.'],
    [['version'], '"version": expected a whole number, got nothing.'],
    [['kind'], `"kind": expected ${KINDS}, got nothing.`],
    [['person'], '"person": expected an object, got nothing.'],
    [['needs', 1, 'statement'], '"needs[1].statement": expected an object, got nothing.'],
    [['starCharts', 0, 'readings'], '"starCharts[0].readings": expected a list, got nothing.'],
    [['review', 'events', 0, 'on'], `"review.events[0].on": expected ${DAY}, got nothing.`],
    [['review', 'events', 0, 'kind'], `"review.events[0].kind": expected ${EVENT}, got nothing.`],
  ])('misses %j', (path, message) => {
    const found = issuesOf(withoutAt(FULL_PLAN, path));
    expect(found.map(({ code, path, message }) => [code, path, message])).toEqual([
      ['plan/missing', path, message],
    ]);
  });

  it.each([
    [['person', 'name'], 7, 'text, got a number.'],
    [['person', 'name'], ['Lin'], 'text, got a list.'],
    [['person', 'name'], [], 'text, got a list.'],
    [['person', 'name'], { length: 0 }, 'text, got an object.'],
    [['version'], 'three', 'a whole number, got 5 characters of other text.'],
    [['version'], true, 'a whole number, got a boolean.'],
    [['version'], Number.NaN, 'a whole number, got a number.'],
    [['starCharts', 0, 'readings', 0, 'score'], 5.5, 'a whole number, got a number.'],
    [['actions', 0, 'confidence'], 5.5, 'a whole number, got a number.'],
    [['starCharts', 0, 'readings', 0, 'score'], '4', 'a whole number, got 1 character of other text.'],
    [['budget', 'costPence'], 0.5, 'a whole number, got a number.'],
    [['support', 0, 'existing'], 'no', 'true or false, got 2 characters of other text.'],
    [['support', 0, 'existing'], 0, 'true or false, got a number.'],
    [['makingItHappen'], 'Wren rings.', 'a list, got 11 characters of other text.'],
    [['about', 'change'], { 0: 'More sleep.' }, 'a list, got an object.'],
    [['about'], [], 'an object, got a list.'],
    [['keyWorker'], 'Idris Falk', 'an object, got 10 characters of other text.'],
    [['advice', 0], 'Ice.', 'an object, got 4 characters of other text.'],
    [['extensions'], [], 'an object, got a list.'],
    [['extensions'], 'teal', 'an object, got 4 characters of other text.'],
  ])('finds the wrong type at %j: %j', (path, value, rest) => {
    const place = path.reduce<string>(
      (text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${key}`),
      '',
    );
    expect(told(path, value)).toEqual([['plan/wrong-type', path, `"${place.slice(1)}": expected ${rest}`]]);
  });

  it.each([
    [['kind'], 'hospital', `"kind": expected ${KINDS}, got 8 characters of other text.`],
    [
      ['needs', 0, 'statement', 'voice'],
      'own-word',
      '"needs[0].statement.voice": expected one of "own-words", "agreed", "practitioner", "not-recorded", got 8 characters of other text.',
    ],
    [
      ['actions', 0, 'progressChecks', 0, 'progress'],
      'Met',
      '"actions[0].progressChecks[0].progress": expected one of "met", "not-met", "progress", got 3 characters of other text.',
    ],
    [
      ['involvement'],
      4,
      '"involvement": expected one of "person-alone", "person-and-worker", "worker-after-meeting", "none", got a number.',
    ],
    [
      ['starCharts', 0, 'readings', 2, 'aim'],
      'improve',
      '"starCharts[0].readings[2].aim": expected one of "achieve", "maintain", got 7 characters of other text.',
    ],
    [
      ['budget', 'period'],
      ['week'],
      '"budget.period": expected one of "week", "four-weeks", "month", "year", "once", got a list.',
    ],
    [['format'], 7, '"format": expected "supportplan/plan@2", got a number.'],
    [
      ['format'],
      'supportplan/plan@0',
      '"format": expected "supportplan/plan@2", got 18 characters of other text.',
    ],
    [
      ['format'],
      'supportplan/plan@2x',
      '"format": expected "supportplan/plan@2", got 19 characters of other text.',
    ],
    [
      ['format'],
      'supportplan/plan@01',
      '"format": expected "supportplan/plan@2", got 19 characters of other text.',
    ],
    [
      ['format'],
      'supportplan/plan@02',
      '"format": expected "supportplan/plan@2", got 19 characters of other text.',
    ],
    [
      ['format'],
      'supportplan/plan@2 x',
      '"format": expected "supportplan/plan@2", got 20 characters of other text.',
    ],
    [
      ['format'],
      'supportplan/plan@',
      '"format": expected "supportplan/plan@2", got 17 characters of other text.',
    ],
    [
      ['format'],
      'supportplan/plan@-3',
      '"format": expected "supportplan/plan@2", got 19 characters of other text.',
    ],
    [
      ['format'],
      'supportplan/plan@3\n',
      '"format": expected "supportplan/plan@2", got 19 characters of other text.',
    ],
    [
      ['format'],
      'a/supportplan/plan@2',
      '"format": expected "supportplan/plan@2", got 20 characters of other text.',
    ],
    [
      ['format'],
      'supportplan/plan@2000000',
      '"format": expected "supportplan/plan@2", got 24 characters of other text.',
    ],
  ])('knows no such value at %j: %j', (path, value, message) => {
    expect(told(path, value)).toEqual([['plan/unknown-value', path, message]]);
  });

  it.each([
    ['supportplan/plan@3'],
    ['supportplan/plan@10'],
    ['supportplan/plan@20'],
    ['supportplan/plan@999999'],
  ])('names the newer format %s, and says nothing else of it', (format) => {
    expect(issuesOf({ format, plan: [null] })).toEqual([
      {
        code: 'plan/newer-format',
        path: ['format'],
        expected: '"supportplan/plan@2"',
        got: `a newer format, "${format}"`,
        message: `"format": expected "supportplan/plan@2", got a newer format, "${format}". Update supportplan to read it.`,
      },
    ]);
  });

  it.each([
    [['revision', 'from'], 0, '"revision.from": expected at least 1, got 0.'],
    [['revision', 'from'], -1, '"revision.from": expected at least 1, got -1.'],
    [['signatures', 0, 'version'], 0, '"signatures[0].version": expected at least 1, got 0.'],
    [['goals', 0, 'importance'], 11, '"goals[0].importance": expected at most 10, got 11.'],
    [['goals', 0, 'importance'], 0, '"goals[0].importance": expected at least 1, got 0.'],
    [['actions', 0, 'confidence'], 0, '"actions[0].confidence": expected at least 1, got 0.'],
    [
      ['budget', 'lines', 0, 'amountPence'],
      -1,
      '"budget.lines[0].amountPence": expected at least 0, got -1.',
    ],
    [['budget', 'costPence'], -1, '"budget.costPence": expected at least 0, got -1.'],
    [['person', 'name'], '', '"person.name": expected some text, got empty text.'],
    [
      ['agreement', 'preferredWorkers', 0],
      '',
      '"agreement.preferredWorkers[0]": expected some text, got empty text.',
    ],
  ])('finds out of range at %j: %j', (path, value, message) => {
    expect(told(path, value)).toEqual([['plan/out-of-range', path, message]]);
  });

  it.each([
    ['2027-02-29', '2027-02-29.'],
    ['2026-13-01', '2026-13-01.'],
    ['0000-01-01', '0000-01-01.'],
    ['29/2/2028', '9 characters of other text.'],
    ['2026-08-31T00:00:00Z', '20 characters of other text.'],
    [20_260_831, 'a number.'],
  ])('takes %j for no day', (value, got) => {
    expect(told(['agreedOn'], value)).toEqual([
      ['plan/not-a-date', ['agreedOn'], `"agreedOn": expected ${DAY}, got ${got}`],
    ]);
  });

  it.each([
    [{}, 'an object.'],
    [{ weeks: 1, days: 2 }, 'an object.'],
    [{ weeks: 0 }, 'an object.'],
    [{ weeks: -1 }, 'an object.'],
    [{ fortnights: 1 }, 'an object.'],
    [{ months: 1.5 }, 'an object.'],
    [{ months: '6' }, 'an object.'],
    [[6], 'a list.'],
    ['six months', '10 characters of other text.'],
    [6, 'a number.'],
  ])('takes %j for no interval', (value, got) => {
    const path = ['review', 'normallyEvery'];
    expect(told(path, value)).toEqual([
      ['plan/wrong-value', path, `"review.normallyEvery": expected ${INTERVAL}, got ${got}`],
    ]);
  });

  it.each([
    ['review-hold', '11 characters of other text.'],
    ['host:', '5 characters of other text.'],
    ['Host:letter', '11 characters of other text.'],
    [7, 'a number.'],
  ])('knows no event of the kind %j', (value, got) => {
    const path = ['review', 'events', 0, 'kind'];
    expect(told(path, value)).toEqual([
      ['plan/wrong-value', path, `"review.events[0].kind": expected ${EVENT}, got ${got}`],
    ]);
  });

  it.each([
    ['plan/wrong-type', ['person', 'name'], 'text'],
    ['plan/wrong-type', ['version'], 'a whole number'],
    ['plan/wrong-type', ['support', 0, 'existing'], 'true or false'],
    ['plan/wrong-type', ['advice'], 'a list'],
    ['plan/wrong-type', ['advice', 0], 'an object'],
    ['plan/wrong-type', ['assessment'], 'an object'],
    ['plan/wrong-type', ['extensions'], 'an object'],
    ['plan/unknown-value', ['support', 0, 'managed'], 'one of "direct-payment", "arranged", "mix"'],
    ['plan/unknown-value', ['format'], '"supportplan/plan@2"'],
    ['plan/not-a-date', ['completedOn'], DAY],
    ['plan/wrong-value', ['review', 'normallyEvery'], INTERVAL],
    ['plan/wrong-value', ['review', 'events', 0, 'kind'], EVENT],
  ])('says of null (%s at %j) to leave the field out', (code, path, expected) => {
    const [found, ...others] = issuesOf(withAt(FULL_PLAN, path, null));
    expect(found).toMatchObject({ code, path, expected, got: 'null' });
    expect(found?.message).toMatch(`: expected ${expected}, got null. ${NULL_ADVICE}`);
    expect(others).toEqual([]);
  });

  it.each([['three'], [0], [-1], [1.5], [2 ** 53]])(
    'takes no version but a whole number from 1: %j',
    (version) => {
      const reading = readPlan(deepFreeze({ ...LEAST_PLAN, version }));
      const [found, ...others] = reading.ok ? [] : reading.issues;
      expect([found?.path, others]).toEqual([['version'], []]);
    },
  );

  it('names unknown keys by their places, wherever they are', () => {
    const statement = { text: 'Letters.', voice: 'agreed', said: 'x' };
    const plan = {
      hobby: 'chess',
      format: 'supportplan/plan@2',
      id: 'plan-1',
      version: 1,
      kind: 'care-and-support',
      person: { nhsNumber: 'x' },
      needs: [{ id: 'N1', diagnosis: 'x', statement, nhs: 'x' }],
      colour: 'teal',
    };
    const found = issuesOf(plan);
    expect(found.map(({ code }) => code)).toEqual(Array(6).fill('plan/unknown-key'));
    expect(found.map(({ path }) => path)).toContainEqual(['needs', 0, 'statement']);
    expect(found.map(({ message }) => message).sort()).toEqual(
      [
        `"person": expected only known keys, got an unknown key, number 1. ${KEY_ADVICE}`,
        `"needs[0].statement": expected only known keys, got an unknown key, number 3. ${KEY_ADVICE}`,
        `"needs[0]": expected only known keys, got an unknown key, number 2. ${KEY_ADVICE}`,
        `"needs[0]": expected only known keys, got an unknown key, number 4. ${KEY_ADVICE}`,
        `The whole: expected only known keys, got an unknown key, number 1. ${KEY_ADVICE}`,
        `The whole: expected only known keys, got an unknown key, number 8. ${KEY_ADVICE}`,
      ].sort(),
    );
  });

  describe('of an assessment', () => {
    it('tells what is wrong inside the kind that it says it is', () => {
      expect(told(['assessment', 'outcomes'], [{ outcome: 'recreation' }])).toEqual([
        [
          'plan/unknown-value',
          ['assessment', 'outcomes', 0, 'outcome'],
          '"assessment.outcomes[0].outcome": expected one of "nutrition", "hygiene", "toilet", "clothing", "home-safe-use", ' +
            '"habitable-home", "relationships", "work-education-volunteering", "community-facilities", "child-caring", got 10 characters of other text.',
        ],
      ]);
    });

    it('knows the keys of its own kind only', () => {
      const assessment = { kind: 'carer', fromImpairmentOrIllness: true };
      expect(told(['assessment'], assessment)).toEqual([
        [
          'plan/unknown-key',
          ['assessment'],
          `"assessment": expected only known keys, got an unknown key, number 2. ${KEY_ADVICE}`,
        ],
      ]);
    });

    it.each([
      ['other', 'plan/unknown-value', '5 characters of other text.'],
      ['wales', 'plan/unknown-value', '5 characters of other text.'],
      [7, 'plan/unknown-value', 'a number.'],
      [undefined, 'plan/missing', 'nothing.'],
    ])('knows two kinds, and not %j', (kind, code, got) => {
      const path = ['assessment', 'kind'];
      expect(told(['assessment'], { kind })).toEqual([
        [code, path, `"assessment.kind": expected one of "adult", "carer", got ${got}`],
      ]);
    });
  });

  it.each([['baseline'], ['target'], ['leastAcceptable']])(
    'asks for a number, and no whole one, as the %s of a measure',
    (key) => {
      const path = ['objectives', 0, 'measure', key];
      expect(told(path, 'some')).toEqual([
        [
          'plan/wrong-type',
          path,
          `"objectives[0].measure.${key}": expected a number, got 4 characters of other text.`,
        ],
      ]);
    },
  );
});
