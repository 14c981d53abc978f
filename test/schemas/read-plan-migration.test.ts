import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { Code, Path } from 'supportplan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { holds } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { LEAST_PLAN } from '../helpers/full-plan.js';
import { at, placesIn, withAt, withoutAt } from '../helpers/places.js';

/** A plan of the first format, with every key that it had. */
const FIRST = deepFreeze(
  JSON.parse(readFileSync(new URL('../golden/plan/first-format.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, unknown>
  >,
);

/** The keys under which nothing has changed since. */
const UNCHANGED = [
  'id',
  'version',
  'kind',
  'person',
  'keyWorker',
  'completedOn',
  'agreedOn',
  'writtenWith',
  'involvement',
  'about',
  'needs',
  'outcomes',
  'actions',
  'support',
  'control',
  'budget',
  'advice',
  'makingItHappen',
  'commitments',
  'signatures',
  'review',
  'extensions',
];

const wren = { role: 'family', name: 'Wren Ashdown', relationship: 'sister' };

/** What has changed, in the present format. */
const CHANGED = {
  format: 'supportplan/plan@2',
  starCharts: [
    {
      scale: 'posp-star',
      on: '2026-08-24',
      ratedBy: 'together',
      readings: [
        {
          point: 'i-am',
          narrative: { text: 'Tired, and glad of the harbour.', voice: 'own-words' },
          score: 4,
        },
        { point: 'i-want', narrative: { text: 'To skipper again.', voice: 'own-words' }, score: 10 },
        { point: 'i-can', narrative: { text: 'Splice anything.', voice: 'own-words' }, score: 1 },
      ],
    },
  ],
  contingencies: [
    {
      id: 'contingency-1',
      when: { text: 'Idris is away.', voice: 'agreed' },
      whatHappens: { text: 'Wren reads the post.', voice: 'agreed' },
      who: [wren],
    },
  ],
  risks: [
    {
      id: 'risk-1',
      statement: { text: 'Ice on the pontoon.', voice: 'own-words' },
      whatHelps: { text: 'Grit by the steps.', voice: 'agreed' },
      managedBy: [wren],
    },
  ],
  planningTools: ['A map of the harbour'],
  differencesOfOpinion: [{ statement: { text: 'I would have begun with sleep.', voice: 'practitioner' } }],
  agreement: {
    helpers: [wren],
    preferredWorkers: ['Idris Falk'],
    preferredTimes: [{ text: 'Before noon', voice: 'not-recorded' }],
    preferredPlaces: [{ text: 'On deck', voice: 'not-recorded' }],
    medication: { text: 'I see to it myself.', voice: 'own-words' },
    personalCare: { text: 'None, thank you.', voice: 'own-words' },
    otherWays: [{ text: 'Knock and wait.', voice: 'own-words' }],
  },
  sharing: [{ with: wren }],
  pathways: {
    covered: ['housing'],
    gaps: [{ area: 'legal', explanation: { text: 'There is nothing at present.', voice: 'agreed' } }],
    comments: [{ text: 'Lin drew the map.', voice: 'practitioner' }],
  },
};

const PRESENT = { ...Object.fromEntries(UNCHANGED.map((key) => [key, FIRST[key]])), ...CHANGED };

const LEAST_FIRST = { ...LEAST_PLAN, format: 'supportplan/plan@1' };

function told(plan: unknown): readonly (readonly [Code, Path, string])[] {
  const reading = readPlan(deepFreeze(plan));
  return reading.ok ? [] : reading.issues.map(({ code, path, message }) => [code, path, message] as const);
}

/** The plan that comes of one of the first format. */
function migrated(more: object): unknown {
  const reading = readPlan(deepFreeze({ ...LEAST_FIRST, ...more }));
  return reading.ok ? reading.value : reading.issues;
}

const statement = { text: 'Ice.', voice: 'agreed' };

describe('readPlan, of a plan of the first format', () => {
  it('gives a plan of the present one that says everything it said', () => {
    expect(readPlan(FIRST)).toEqual({
      ok: true,
      value: PRESENT,
      migratedFrom: 'supportplan/plan@1',
    });
  });

  it('gives a plan that reads as it is from then on, and was migrated from nothing', () => {
    const first = readPlan(FIRST);
    const value: unknown = first.ok && first.value;
    expect(readPlan(deepFreeze(JSON.parse(JSON.stringify(value))))).toStrictEqual({ ok: true, value });
  });

  it('says of no plan of the present format that it was migrated', () => {
    expect(readPlan(LEAST_PLAN)).toStrictEqual({ ok: true, value: LEAST_PLAN });
  });

  it('does not change what it was given', () => {
    const before = JSON.stringify(FIRST);
    readPlan(FIRST);
    expect(JSON.stringify(FIRST)).toBe(before);
  });

  it('leaves out what was left out', () => {
    expect(readPlan(deepFreeze(LEAST_FIRST))).toStrictEqual({
      ok: true,
      value: LEAST_PLAN,
      migratedFrom: 'supportplan/plan@1',
    });
  });

  it.each([
    ['an empty agreement', { agreement: {} }, { agreement: {} }],
    ['nobody that it is shared with', { agreement: { sharedWith: [] } }, { agreement: {}, sharing: [] }],
    ['a worksheet alone', { pathways: { covered: [] } }, { pathways: { covered: [] } }],
    [
      'no differences of opinion',
      { pathways: { covered: [], differencesOfOpinion: [], planningTools: [] } },
      { pathways: { covered: [] }, differencesOfOpinion: [], planningTools: [] },
    ],
    ['no risks', { risks: [], contingencies: [] }, { risks: [], contingencies: [] }],
    [
      'a chart without readings',
      { starChart: { scale: 'posp-star', readings: [] } },
      { starCharts: [{ scale: 'posp-star', readings: [] }] },
    ],
    [
      'what is undefined',
      { starChart: undefined, risks: undefined, agreement: undefined, pathways: undefined },
      {},
    ],
  ])('reads %s', (_, first, present) => {
    expect(migrated(first)).toEqual({ ...LEAST_PLAN, ...present });
  });

  it('gives ids in order, and passes over those that are taken', () => {
    const risk = { statement };
    const contingency = { when: statement, whatHappens: statement };
    const plan = migrated({
      needs: [
        { id: 'risk-1', statement },
        { id: 'risk-3', statement },
        { id: 'contingency-2', statement },
      ],
      support: [{ id: 'risk-4', what: statement, source: 'self' }],
      risks: [risk, risk, risk],
      contingencies: [contingency, contingency],
    });
    expect(plan).toMatchObject({
      risks: [{ id: 'risk-2' }, { id: 'risk-5' }, { id: 'risk-6' }],
      contingencies: [{ id: 'contingency-1' }, { id: 'contingency-3' }],
    });
  });

  it('carries extensions along unchanged, whatever they are', () => {
    holds(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (extensions) => {
        const before = JSON.stringify(extensions);
        const reading = readPlan(deepFreeze({ ...FIRST, extensions }));
        expect(reading.ok && reading.value.extensions).toBe(extensions);
        expect(JSON.stringify(extensions)).toBe(before);
      }),
    );
  });
});

describe('readPlan, of a malformed plan of the first format', () => {
  it.each([
    [
      ['starChart', 'readings', 1, 'score'],
      11,
      'plan/not-on-the-scale',
      ['starCharts', 0, 'readings', 1, 'score'],
      '"starCharts[0].readings[1].score": expected at most 10, got 11.',
    ],
    [
      ['starChart'],
      'none',
      'plan/wrong-type',
      ['starCharts', 0],
      '"starCharts[0]": expected an object, got 4 characters of other text.',
    ],
    [
      ['agreement', 'preferredTimes'],
      7,
      'plan/wrong-type',
      ['agreement', 'preferredTimes', 0],
      '"agreement.preferredTimes[0]": expected an object, got a number.',
    ],
    [
      ['agreement', 'preferredPlaces'],
      '',
      'plan/out-of-range',
      ['agreement', 'preferredPlaces', 0, 'text'],
      '"agreement.preferredPlaces[0].text": expected some text, got empty text.',
    ],
    [
      ['agreement', 'sharedWith'],
      'Wren',
      'plan/wrong-type',
      ['sharing'],
      '"sharing": expected a list, got 4 characters of other text.',
    ],
    [
      ['agreement', 'sharedWith', 0, 'role'],
      'aunt',
      'plan/unknown-value',
      ['sharing', 0, 'with', 'role'],
      undefined,
    ],
    [
      ['agreement'],
      'by day',
      'plan/wrong-type',
      ['agreement'],
      '"agreement": expected an object, got 6 characters of other text.',
    ],
    [['pathways'], [], 'plan/wrong-type', ['pathways'], '"pathways": expected an object, got a list.'],
    [
      ['pathways', 'differencesOfOpinion', 0],
      'None.',
      'plan/wrong-type',
      ['differencesOfOpinion', 0, 'statement'],
      '"differencesOfOpinion[0].statement": expected an object, got 5 characters of other text.',
    ],
    [
      ['pathways', 'planningTools'],
      null,
      'plan/wrong-type',
      ['planningTools'],
      '"planningTools": expected a list, got null. Leave the field out if nothing is recorded.',
    ],
    [
      ['risks'],
      'Ice.',
      'plan/wrong-type',
      ['risks'],
      '"risks": expected a list, got 4 characters of other text.',
    ],
    [
      ['risks', 0],
      'Ice.',
      'plan/wrong-type',
      ['risks', 0],
      '"risks[0]": expected an object, got 4 characters of other text.',
    ],
    [
      ['contingencies', 0, 'when', 'voice'],
      'mine',
      'plan/unknown-value',
      ['contingencies', 0, 'when', 'voice'],
      '"contingencies[0].when.voice": expected one of "own-words", "agreed", "practitioner", "not-recorded", got 4 characters of other text.',
    ],
    [
      ['outcomes', 0, 'needIds', 0],
      'Z9',
      'plan/broken-link',
      ['outcomes', 0, 'needIds', 0],
      '"outcomes[0].needIds[0]": expected the id of one of the plan\'s needs, got another.',
    ],
  ] as const)(
    'tells of %j as the place that it is in the present format',
    (given, value, code, path, message) => {
      expect(told(withAt(FIRST, given, value))).toEqual([[code, path, message ?? expect.any(String)]]);
    },
  );

  it('tells what is missing', () => {
    expect(told({ format: 'supportplan/plan@1' }).map(([code, path]) => [code, path])).toEqual([
      ['plan/missing', ['id']],
      ['plan/missing', ['version']],
      ['plan/missing', ['kind']],
      ['plan/missing', ['person']],
    ]);
  });

  it('knows no key that neither format has', () => {
    expect(told({ ...LEAST_FIRST, hobby: 'chess' })).toEqual([
      [
        'plan/unknown-key',
        [],
        'The whole: expected only known keys, got an unknown key, number 6. Put data of your own under "extensions".',
      ],
    ]);
  });

  it('finds a key __proto__, and nothing comes of it', () => {
    for (const path of [[], ['agreement'], ['pathways'], ['risks', 0], ['starChart'], ['person']]) {
      const marked = withAt(FIRST, path, { ...(at(FIRST, path) as object), PROTO: { polluted: true } });
      const plan: unknown = JSON.parse(JSON.stringify(marked).replace('"PROTO"', '"__proto__"'));
      expect(told(plan)).toMatchObject([['plan/unknown-key', {}, {}]]);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  const places = placesIn(FIRST);
  const anyPlace = fc.constantFrom(...places);

  /** What holds of every answer: a plan of the present format, or issues that each say all they have to say. */
  function expectSound(plan: unknown): void {
    const reading = readPlan(deepFreeze(plan));
    if (reading.ok) {
      expect(reading.value.format).toBe('supportplan/plan@2');
      return;
    }
    for (const { code, expected, got, message } of reading.issues) {
      expect(code).toMatch(/^plan\/[a-z-]+$/);
      expect(message).toContain(`: expected ${expected}, got ${got}.`);
      expect(message).not.toMatch(/undefined|\[object/);
    }
  }

  it('never throws for anything in any one place', () => {
    holds(
      fc.property(anyPlace, fc.anything(), (path, value) => expectSound(withAt(FIRST, path, value))),
      { numRuns: 500 },
    );
  });

  it('never throws for a plan with any one place taken out', () => {
    for (const path of places) expectSound(withoutAt(FIRST, path));
  });

  it('never throws for anything under any key of either format', () => {
    const keys = fc.constantFrom(...Object.keys(FIRST), ...Object.keys(PRESENT));
    holds(
      fc.property(keys, fc.anything(), (key, value) => expectSound({ ...LEAST_FIRST, [key]: value })),
      { numRuns: 500 },
    );
  });

  it('takes null for nothing in no place', () => {
    const read = places.filter((path) => path[0] !== 'extensions' && readPlan(withAt(FIRST, path, null)).ok);
    expect(read).toEqual([]);
  });

  const chart = { scale: 'posp-star', readings: [] };

  it.each<readonly [string, object, Path]>([
    ['two kinds of star charts', { starChart: chart, starCharts: [chart, chart] }, ['starCharts']],
    ['two kinds of sharing', { agreement: { sharedWith: [] }, sharing: [{ with: wren }] }, ['sharing']],
    [
      'two kinds of planning tools',
      { pathways: { covered: [], planningTools: [] }, planningTools: ['A map'] },
      ['planningTools'],
    ],
    [
      'two kinds of differences of opinion',
      { pathways: { covered: [], differencesOfOpinion: [] }, differencesOfOpinion: [{ statement }] },
      ['differencesOfOpinion'],
    ],
  ])('loses nothing of a plan with %s', (_, more, path) => {
    const reading = readPlan(deepFreeze({ ...LEAST_FIRST, ...more }));
    const kept = reading.ok ? JSON.stringify(at(reading.value, path)) : '';
    expect(!reading.ok || kept.length >= JSON.stringify(at(more, path)).length).toBe(true);
  });
});

describe('readPlan, of formats', () => {
  it.each([['supportplan/plan@3'], ['supportplan/plan@10'], ['supportplan/plan@999999']])(
    'names the newer format %s, and says nothing else of it',
    (format) => {
      expect(told({ ...FIRST, format, hobby: 'chess' })).toEqual([
        [
          'plan/newer-format',
          ['format'],
          `"format": expected "supportplan/plan@2", got a newer format, "${format}". Update supportplan to read it.`,
        ],
      ]);
    },
  );

  it.each([
    ['supportplan/plan@02', '19 characters of other text.'],
    ['supportplan/plan@01', '19 characters of other text.'],
    ['supportplan/plan@2 x', '20 characters of other text.'],
    ['supportplan/plan@1 ', '19 characters of other text.'],
    ['supportplan/plan@0', '18 characters of other text.'],
    ['supportplan/plan@', '17 characters of other text.'],
    ['supportplan/plan@1000000', '24 characters of other text.'],
    ['SupportPlan/plan@1', '18 characters of other text.'],
    ['supportplan/policy@3', '20 characters of other text.'],
    [['supportplan/plan@1'], 'a list.'],
    [1, 'a number.'],
  ])('knows no format %j', (format, got) => {
    expect(told({ ...LEAST_PLAN, format })).toEqual([
      ['plan/unknown-value', ['format'], `"format": expected "supportplan/plan@2", got ${got}`],
    ]);
  });
});
