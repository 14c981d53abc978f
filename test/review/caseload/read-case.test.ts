import * as fc from 'fast-check';
import { addDays, calendarDate, type Issue, type ReviewPolicy, reviewList } from 'supportplan';
import { ENGLAND_LOOKED_AFTER_CHILD, LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import { EVENT_KINDS, readCaseRecord } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { anyMarkedText, anyMarkedValue, holds, MARKER } from '../../helpers/arbitraries.js';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { at, placesIn, withAt, withoutAt } from '../../helpers/places.js';

const today = calendarDate('2026-11-22');
const basis = {
  source: 'Our procedure',
  locator: 'section 1',
  claimedForce: 'local',
  checked: 'seen',
} as const;

/** A policy that declares a fact of each type. */
const KNOWING: ReviewPolicy = deepFreeze({
  id: 'knowing',
  title: 'Reviews of ours',
  nation: 'england',
  cohort: 'people in our service',
  calendar: ['england-and-wales'],
  facts: {
    alone: { type: 'true-or-false', means: 'Whether the person lives alone.' },
    since: { type: 'date', means: 'Since when the person has lived there.' },
    tenure: { type: 'text', means: 'On what terms the person lives there.' },
    rooms: { type: 'number', means: 'How many rooms there are.' },
  },
  timescales: [
    {
      id: 'review',
      title: 'review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 6 }, basis },
      endedBy: ['plan-closed'],
    },
  ],
  basis,
});

const policies = [KNOWING, LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_LOOKED_AFTER_CHILD];

/** A record with everything that one can have. */
const FULL: unknown = deepFreeze({
  id: 'C1',
  team: 'North',
  policy: 'knowing',
  bornOn: '1988-02-29',
  events: [
    { kind: 'plan-agreed', on: '2026-08-31' },
    { kind: 'host:letter-sent', on: '2026-09-01', reason: 'A letter came back.' },
    {
      kind: 'review-requested',
      on: '2026-10-05',
      plannedFor: '2027-01-11',
      askedBy: 'carer',
      ground: 'safeguarding',
      reason: 'The carer asked.',
    },
  ],
  facts: { alone: true, since: '2025-02-28', tenure: 'rented', rooms: 3, pets: 'two' },
  extensions: { ours: { colour: 'teal', seen: [true, null] } },
});

const CHILD: unknown = deepFreeze({
  policy: 'england-looked-after-child',
  bornOn: '2017-03-02',
  events: [{ kind: 'became-looked-after', on: '2026-10-03' }],
});

const SIMPLE: unknown = deepFreeze({ policy: 'london-housing-trust-support', events: [] });

/** What is wrong with a record; nothing where it gets a row. */
function issuesOf(given: unknown, day = today): readonly Issue[] | undefined {
  const { rows, refused } = reviewList([given], { today: day, policies });
  expect(rows.length + refused.length).toBe(1);
  return refused[0]?.issues;
}

function messagesOf(given: unknown, day = today): readonly string[] | undefined {
  return issuesOf(given, day)?.map(({ message }) => message);
}

/** What may be wrong with a record that reads as one. */
const BEYOND_READING = [
  'review/unknown-policy',
  'review/wrong-fact',
  'review/event-after-today',
  'review/born-after-today',
  'review/too-old',
  'review/out-of-range',
];

/** Holds {@link reviewList} to {@link readCaseRecord}: what one refuses the other does, with the same issues. */
function agrees(given: unknown): void {
  const reading = readCaseRecord(given);
  const issues = issuesOf(given);
  if (!reading.ok) expect(issues).toEqual(reading.issues);
  else if (issues !== undefined) {
    expect(issues).not.toEqual([]);
    for (const { code } of issues) expect(BEYOND_READING).toContain(code);
  }
}

/** Values that are right in some places and wrong in most. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  '',
  'North',
  'rented',
  'plan-agreed',
  'host:',
  'host:x',
  'carer',
  'safeguarding',
  'knowing',
  'london-housing-trust-support',
  '2026-02-28',
  '2026-02-30',
  '2026-11-23',
  '1960-01-04',
  '9999-12-31',
  ' 2026-02-28',
  0,
  -0,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  10n,
  Symbol('odd'),
  () => '2026-02-28',
  [],
  ['2026-02-28'],
  {},
  { kind: 'plan-agreed', on: '2026-08-31' },
  { kind: 'review-held', on: '2026-11-23' },
  new Date(0),
  new Map([['kind', 'plan-agreed']]),
  new String('plan-agreed'),
  Object.create(null),
];

const KEYS = [
  'id',
  'team',
  'policy',
  'bornOn',
  'events',
  'facts',
  'extensions',
  'kind',
  'on',
  'plannedFor',
  'askedBy',
  'ground',
  'reason',
  'note',
  'constructor',
  '__proto__',
] as const;

type Change = (record: unknown) => unknown;

function withOwn(value: object, key: string, inner: unknown): object {
  return Object.defineProperty({ ...value }, key, {
    value: inner,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Ways to make an object over, by which its keys are the same and yet not. */
const REMAKES: readonly ((value: object) => unknown)[] = [
  (value) => Object.create(value),
  (value) => Object.assign(Object.create(null), value),
  (value) => Object.assign(Object.create({ note: MARKER }), value),
  (value) => Object.assign(Object.create({ ground: 'nonsense' }), value),
  (value) => Object.assign(Object.create({ reason: 'inherited' }), value),
  (value) => Object.assign([], value),
  (value) => Object.values(value),
  (value) => new Map(Object.entries(value)),
  (value) => ({ ...value, [Symbol('mine')]: 1 }),
  (value) => (Array.isArray(value) ? [...value, ...value] : [value]),
  // a hole in a list
  (value) => (Array.isArray(value) ? Object.assign(new Array(value.length + 1), value) : null),
];

const anyOdd = fc.oneof(fc.constantFrom(...ODD), fc.anything());

/** A change at any place that is there: another value, none, one key more, or the same made over. */
function anyChange(record: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(record);
  const objects = [[], ...places].filter((place) => {
    const inner = at(record, place);
    return typeof inner === 'object' && inner !== null;
  });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(fc.constantFrom(...places), anyOdd).map(
      ([place, value]) =>
        (all: unknown) =>
          withAt(all, place, value),
    ),
    fc.constantFrom(...places).map((place) => (all: unknown) => withoutAt(all, place)),
    fc
      .tuple(fc.constantFrom(...objects), fc.constantFrom(...KEYS), anyOdd)
      .map(([place, key, value]) => (all: unknown) => {
        const inner = at(all, place) as object;
        return withAt(all, place, Array.isArray(inner) ? [...inner, value] : withOwn(inner, key, value));
      }),
    fc.tuple(fc.constantFrom(...objects), fc.constantFrom(...REMAKES)).map(
      ([place, remake]) =>
        (all: unknown) =>
          withAt(all, place, remake(at(all, place) as object)),
    ),
  );
  return change.map((made) => made(record));
}

const anyRecord = fc.constantFrom(FULL, CHILD, SIMPLE);

describe('reviewList and readCaseRecord', () => {
  it.each([
    ['everything that a record can have', FULL],
    ['a day of birth', CHILD],
    ['no events', SIMPLE],
  ])('both take a record with %s', (_, record) => {
    expect(readCaseRecord(record)).toEqual({ ok: true, value: record });
    expect(issuesOf(record)).toBeUndefined();
  });

  it('refuse the same records, of those with something changed', () => {
    const changed = anyRecord.chain(anyChange);
    holds(fc.property(changed, agrees), { numRuns: 2000 });
  });

  it('refuse the same records, of those with two things changed', () => {
    const changed = anyRecord.chain(anyChange).chain((once) => {
      const readable = typeof once === 'object' && once !== null && placesIn(once).length > 0;
      return readable ? anyChange(once) : fc.constant(once);
    });
    holds(fc.property(changed, agrees), { numRuns: 1000 });
  });

  it('refuse the same, of anything at all', () => {
    holds(fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), agrees));
  });

  it('read what a record only inherits', () => {
    const inherited = Object.create(SIMPLE as object);
    expect(readCaseRecord(inherited).ok).toBe(true);
    expect(issuesOf(inherited)).toBeUndefined();
    const event = Object.create({ kind: 'plan-agreed', on: '2026-02-30' });
    expect(messagesOf(withAt(SIMPLE, ['events'], [event]))).toEqual([
      '"events[0].on": expected a real day written YYYY-MM-DD, got 2026-02-30.',
    ]);
  });

  // reviewList takes it: of an event it looks only at what can be enumerated, and the ground is a getter of a class
  it('both refuse an event of a class whose ground is a getter, and wrong', () => {
    class Asked {
      readonly kind = 'review-requested';
      readonly on = '2026-11-02';
      get ground(): string {
        return 'nonsense';
      }
    }
    agrees({ policy: 'knowing', events: [new Asked()] });
  });

  // reviewList takes it: as many keys can be enumerated as there are known ones, but one of them is another
  it('both refuse an unknown key where a known one is a getter of a class', () => {
    class Kept {
      readonly policy = 'knowing';
      readonly note = 'mine';
      get events(): readonly unknown[] {
        return [];
      }
    }
    agrees(new Kept());
  });

  // reviewList passes over the ground, though readCaseRecord and nextReview read it
  it('read the ground of an event of a class, where it is a getter', () => {
    class Asked {
      readonly kind = 'review-requested';
      readonly on = '2026-11-02';
      get ground(): string {
        return 'safeguarding';
      }
    }
    const record = { policy: 'london-housing-trust-support', events: [new Asked()] };
    expect(reviewList([record], { today, policies }).rows).toMatchObject([{ immediate: true }]);
  });
});

describe('reviewList checks what an event says besides', () => {
  const withEvent = (details: Readonly<Record<string, unknown>>): unknown => ({
    policy: 'knowing',
    events: [{ kind: 'review-requested', on: '2026-10-05', ...details }],
  });

  it.each([
    ['plannedFor', '2027-01-11'],
    ['plannedFor', undefined],
    ['askedBy', 'reviewing-officer'],
    ['askedBy', undefined],
    ['ground', 'hospital'],
    ['ground', undefined],
    ['reason', ''],
    ['reason', undefined],
  ])('and takes %s as %j', (key, value) => {
    expect(issuesOf(withEvent({ [key]: value }))).toBeUndefined();
  });

  const grounds =
    '"needs-changed", "support-not-meeting-needs", "plan-change-wanted", "risk-not-manageable", "safeguarding", "carer", "hospital", "provider-failure", "other"';
  const askers =
    '"person", "carer", "family-or-friend", "advocate", "provider", "reviewing-officer", "authority", "other"';

  it.each([
    [
      'plannedFor',
      '2027-02-29',
      'review/not-a-date',
      'expected a real day written YYYY-MM-DD, got 2027-02-29.',
    ],
    [
      'plannedFor',
      null,
      'review/not-a-date',
      'expected a real day written YYYY-MM-DD, got null. Leave the field out if nothing is recorded.',
    ],
    [
      'askedBy',
      'nurse',
      'review/unknown-value',
      `expected one of ${askers}, got 5 characters of other text.`,
    ],
    ['askedBy', ['carer'], 'review/unknown-value', `expected one of ${askers}, got a list.`],
    ['ground', 'risk', 'review/unknown-value', `expected one of ${grounds}, got 4 characters of other text.`],
    ['ground', 3, 'review/unknown-value', `expected one of ${grounds}, got a number.`],
    ['reason', 7, 'review/wrong-type', 'expected text, got a number.'],
  ])('and refuses %s as %j', (key, value, code, told) => {
    expect(issuesOf(withEvent({ [key]: value }))).toMatchObject([
      { code, path: ['events', 0, key], message: `"events[0].${key}": ${told}` },
    ]);
  });

  it('and counts from the day that an event plans', () => {
    const planning: ReviewPolicy = {
      ...KNOWING,
      timescales: [
        {
          ...KNOWING.timescales[0],
          startedBy: ['annual-review-planned'],
          first: { within: { weeks: 2 }, from: 'planned-day', counting: 'before', basis },
        },
      ],
    };
    const planned = (more: object): unknown => ({
      policy: 'knowing',
      events: [{ kind: 'annual-review-planned', on: '2026-11-02', ...more }],
    });
    // two weeks before Monday 11 January are Monday 28 December
    const list = reviewList([planned({ plannedFor: '2027-01-11' }), planned({})], {
      today,
      policies: [planning],
    });
    expect(list.rows).toMatchObject([
      { by: '2026-12-28' },
      { status: 'not-scheduled', because: 'facts-missing', missing: ['plannedFor'] },
    ]);
  });

  it('and checks it even of kinds that the policy does not name', () => {
    const event = { kind: 'host:letter-sent', on: '2026-10-05', reason: 7 };
    expect(issuesOf({ policy: 'knowing', events: [event] })).toMatchObject([{ code: 'review/wrong-type' }]);
  });

  it.each(['host:', 'host', 'Plan-agreed', 'plan-agreed ', 'toString', 7, ['plan-agreed']])(
    'and refuses %j for a kind',
    (kind) => {
      expect(issuesOf({ policy: 'knowing', events: [{ kind, on: '2026-10-05' }] })).toMatchObject([
        { code: 'review/unknown-event-kind', path: ['events', 0, 'kind'] },
      ]);
    },
  );

  it.each([...EVENT_KINDS, 'host:x'])('and takes %s for a kind', (kind) => {
    for (const policy of policies) {
      expect(issuesOf({ policy: policy.id, events: [{ kind, on: '2026-10-05' }] })).toBeUndefined();
    }
  });
});

describe('reviewList checks facts', () => {
  const withFacts = (facts: unknown): unknown => ({ policy: 'knowing', events: [], facts });

  it.each([
    [{}],
    [undefined],
    [{ alone: false }],
    [{ since: '2028-02-29' }],
    [{ tenure: '' }],
    [{ rooms: 0 }],
    [{ rooms: -1.5 }],
    // of another policy
    [{ pets: 'two', garden: true, floor: 3 }],
    [{ toString: 'text' }],
  ])('and takes %j', (facts) => {
    expect(issuesOf(withFacts(facts))).toBeUndefined();
  });

  it.each<[Readonly<Record<string, unknown>>, string]>([
    [{ alone: 'yes' }, '"facts[0]": expected true or false, got 3 characters of other text.'],
    [{ alone: 1 }, '"facts[0]": expected true or false, got a number.'],
    [{ since: '2027-02-29' }, '"facts[0]": expected a real day written YYYY-MM-DD, got 2027-02-29.'],
    [{ since: 2027 }, '"facts[0]": expected a real day written YYYY-MM-DD, got a number.'],
    [{ tenure: true }, '"facts[0]": expected text, got a boolean.'],
    [{ tenure: 3 }, '"facts[0]": expected text, got a number.'],
    [{ rooms: '3' }, '"facts[0]": expected a number, got 1 character of other text.'],
    [{ rooms: true }, '"facts[0]": expected a number, got a boolean.'],
  ])('by the type that the policy declares, and names them by their place: not %j', (facts, message) => {
    expect(issuesOf(withFacts(facts))).toMatchObject([
      { code: 'review/wrong-fact', path: ['facts', 0], message },
    ]);
  });

  it.each([[null], [{}], [['two']], [undefined], [Number.NaN], [Number.NEGATIVE_INFINITY]])(
    'that no policy declares, by their place: not %j',
    (value) => {
      expect(issuesOf(withFacts({ alone: true, pets: value }))).toMatchObject([
        {
          code: 'review/wrong-fact',
          path: ['facts', 1],
          expected: 'true or false, a number or text',
        },
      ]);
    },
  );

  it.each([[null], [['alone']], ['alone'], [true]])('and refuses %j for all of them', (facts) => {
    expect(issuesOf(withFacts(facts))).toMatchObject([
      { code: 'review/wrong-type', path: ['facts'], expected: 'an object' },
    ]);
  });

  it('and tells of each that is wrong', () => {
    const facts = { alone: 'yes', pets: 'two', rooms: '3' };
    expect(issuesOf(withFacts(facts))?.map(({ path }) => path)).toEqual([
      ['facts', 0],
      ['facts', 2],
    ]);
  });

  it('that another policy declares as it checks any', () => {
    const record = { policy: 'london-housing-trust-support', events: [], facts: { alone: 'yes' } };
    expect(issuesOf(record)).toBeUndefined();
  });
});

describe('reviewList checks days against today', () => {
  it.each([
    ['2026-11-22', undefined],
    [
      '2026-11-23',
      [
        '"events[1].on": expected a day not after 2026-11-22, got 2026-11-23. Record what has happened, not what is planned.',
      ],
    ],
  ])('of events: one on %s', (on, messages) => {
    const events = [
      { kind: 'plan-agreed', on: '2026-08-31' },
      { kind: 'review-held', on },
    ];
    expect(messagesOf({ policy: 'knowing', events })).toEqual(messages);
  });

  it('of events that the policy does not name, too', () => {
    const events = [{ kind: 'host:letter-sent', on: '2026-11-23' }];
    expect(issuesOf({ policy: 'knowing', events })).toMatchObject([
      { code: 'review/event-after-today', path: ['events', 0, 'on'] },
    ]);
  });

  it('but lets what is planned be after it', () => {
    const events = [{ kind: 'review-requested', on: '2026-11-22', plannedFor: '2027-01-11' }];
    expect(issuesOf({ policy: 'knowing', events })).toBeUndefined();
  });

  it.each([
    ['2026-11-22', undefined],
    ['2026-11-23', ['"bornOn": expected a day not after 2026-11-22, got 2026-11-23.']],
  ])('of birth: born on %s', (bornOn, messages) => {
    expect(messagesOf({ policy: 'knowing', events: [], bornOn })).toEqual(messages);
  });

  it('and of an unknown policy, all at once', () => {
    const events = [{ kind: 'review-held', on: '2026-11-23' }];
    expect(
      issuesOf({ policy: 'elsewhere', events, bornOn: '2027-01-01' })?.map(({ code, path }) => [code, path]),
    ).toEqual([
      ['review/born-after-today', ['bornOn']],
      ['review/event-after-today', ['events', 0, 'on']],
      ['review/unknown-policy', ['policy']],
    ]);
  });
});

describe('reviewList refuses somebody too old for what opened', () => {
  const child = (bornOn: string, ...events: readonly (readonly [string, string])[]): unknown => ({
    policy: 'england-looked-after-child',
    bornOn,
    events: events.map(([kind, on]) => ({ kind, on })),
  });

  // 18 on 4 October and on 3 October 2026
  it.each([
    ['2008-10-04', undefined],
    ['2008-10-03', ['review/too-old']],
    ['1990-10-03', ['review/too-old']],
  ])('born on %s, looked after since 3 October 2026', (bornOn, codes) => {
    expect(issuesOf(child(bornOn, ['became-looked-after', '2026-10-03']))?.map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it('with where it stands', () => {
    expect(issuesOf(child('2008-10-03', ['became-looked-after', '2026-10-03']))).toEqual([
      {
        code: 'review/too-old',
        path: ['bornOn'],
        expected: 'a day of birth that leaves the person young enough for the policy',
        got: 'an earlier one',
        message:
          '"bornOn": expected a day of birth that leaves the person young enough for the policy, got an earlier one.',
      },
    ]);
  });

  it('but not one of whom a concern was found later', () => {
    const events = [
      ['became-looked-after', '2026-03-21'],
      ['welfare-concern-found', '2026-06-01'],
    ] as const;
    // 18 on 1 May 2026: the concern begins a timescale of its own after it, and opens nothing
    expect(issuesOf(child('2008-05-01', ...events))).toBeUndefined();
  });
});

describe('reviewList refuses days that cannot be counted', () => {
  // working days are known for the years 1978 to 2199
  it('with one issue', () => {
    const record = {
      policy: 'england-looked-after-child',
      events: [{ kind: 'became-looked-after', on: '1960-03-21' }],
    };
    expect(issuesOf(record)).toEqual([
      {
        code: 'review/out-of-range',
        path: ['events'],
        expected: 'days whose reviews stay in the years 1978 to 2199',
        got: 'days that lead outside them',
        message:
          '"events": expected days whose reviews stay in the years 1978 to 2199, got days that lead outside them.',
      },
    ]);
  });

  it('by its id, where it has one', () => {
    const record = {
      id: 'C7',
      policy: 'england-looked-after-child',
      events: [{ kind: 'became-looked-after', on: '1960-03-21' }],
    };
    expect(reviewList([record], { today, policies }).refused).toMatchObject([{ place: 0, id: 'C7' }]);
  });

  it.each([[7], [null], [undefined]])('and by no id that is %j', (id) => {
    const { refused } = reviewList([{ id, policy: 'knowing' }], { today, policies });
    expect(refused[0]).not.toHaveProperty('id');
  });
});

describe('no issue of reviewList repeats what a record says', () => {
  const places = placesIn(FULL);

  it('wherever a marked value stands', () => {
    holds(
      fc.property(fc.constantFrom(...places), anyMarkedValue, (place, value) => {
        const record = withAt(FULL, place, value);
        const issues = [today, calendarDate('2020-01-01')].flatMap((day) => issuesOf(record, day) ?? []);
        expect(JSON.stringify(issues)).not.toContain(MARKER);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever keys are unknown, and whatever facts are wrong', () => {
    holds(
      fc.property(anyMarkedText, (key) => {
        const records = [
          { ...(FULL as object), [key]: 1 },
          withAt(FULL, ['events', 0], { kind: 'plan-agreed', on: '2026-08-31', [key]: 1 }),
          withAt(FULL, ['facts'], { [key]: null }),
          withAt(FULL, ['facts'], { alone: key }),
          withAt(FULL, ['facts'], { since: key }),
          withAt(FULL, ['policy'], key),
          withAt(FULL, ['id'], { [key]: key }),
        ];
        for (const record of records) {
          const issues = issuesOf(record);
          expect(issues).toBeDefined();
          expect(JSON.stringify(issues)).not.toContain(MARKER);
        }
      }),
    );
  });

  it('though the id stands beside the issues, as data', () => {
    const record = { id: MARKER, policy: 'knowing', events: [{ kind: MARKER, on: MARKER }] };
    const [line] = reviewList([record], { today, policies }).refused;
    expect(line?.id).toBe(MARKER);
    expect(JSON.stringify(line?.issues)).not.toContain(MARKER);
  });
});

describe('reviewList, of a record with more events than anybody has', () => {
  const policy = LONDON_HOUSING_TRUST_SUPPORT;
  const today = calendarDate('2026-11-22');
  const offers = Array.from({ length: 10_000 }, (_, place) => ({
    kind: 'review-offered',
    on: addDays(calendarDate('1990-01-01'), place),
  }));
  const events = [{ kind: 'plan-agreed', on: '1989-12-31' }, ...offers].reverse();

  it('puts them in order', () => {
    // the last offer is that of 18 May 2017, 9,999 days after 1 January 1990; six months on is 18 November
    const [row] = reviewList([{ policy: policy.id, events }], { today, policies: [policy] }).rows;
    expect(offers.at(-1)?.on).toBe('2017-05-18');
    expect(row).toMatchObject({ status: 'overdue', by: '2017-11-18' });
  });

  it.each([null, 7, { kind: 'review-held' }, { kind: 'review-held', on: Object.create(null) }])(
    'refuses one among them that is none: %j',
    (event) => {
      const list = reviewList([{ policy: policy.id, events: [event, ...events] }], {
        today,
        policies: [policy],
      });
      expect(list.refused.map(({ issues }) => issues[0]?.path.slice(0, 2))).toEqual([['events', 0]]);
    },
  );
});
