import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import {
  type Code,
  calendarDate,
  checkPlan,
  explainReview,
  nextReview,
  type Path,
  type Plan,
  type ReadResult,
} from 'supportplan';
import { planReviewRecord } from 'supportplan/plan';
import { ENGLAND_ADULT_CARE_AND_SUPPORT, LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import { jsonSchema, readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { anyMarkedValue, holds, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { issuesOf, leaks, objectsIn, SHAPES, withMarkerKey } from '../helpers/markers.js';
import { at, placesIn, withAt, withoutAt } from '../helpers/places.js';

/*
 * Every place of a full plan, with every kind of wrong value. Each plan is read once, and three things are checked of that reading: that
 * the reader reports the place, that the JSON Schema agrees about the shape, and that no message repeats what the plan says.
 */

const EVERYWHERE = placesIn(FULL_PLAN);

/** Whether a place is a host's own data, under `extensions` of the plan or of a scale that it brings. */
function isHostsOwn(place: Path): boolean {
  return place.includes('extensions');
}

/** Whether a place is inside a host's own data. */
function isInExtensions(place: Path): boolean {
  return isHostsOwn(place) && place.at(-1) !== 'extensions';
}

/** The places that are read one by one: an interval is read as a whole, and `extensions` is not looked into. */
const READ = EVERYWHERE.filter(
  (place) => !place.some((key) => key === 'months' || key === 'weeks') && !isInExtensions(place),
);

const today = calendarDate('2027-09-06');
const policies = [LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_ADULT_CARE_AND_SUPPORT];

/** Another implementation of JSON Schema; in strict mode, so that an unknown keyword is an error. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(jsonSchema('plan'));

/** Issues that are not about the shape of a plan, so that a JSON Schema cannot know of them. */
const BEYOND_SHAPE = [
  'plan/broken-link',
  'plan/duplicate-id',
  'plan/repeated-point',
  'plan/not-on-the-scale',
];

function hasAPlansShape(reading: ReadResult<Plan>): boolean {
  return (
    reading.ok ||
    reading.issues.every(
      ({ code, expected }) =>
        BEYOND_SHAPE.includes(code) ||
        code.startsWith('star-scale/') ||
        expected === 'an earlier version than this one',
    )
  );
}

/** All messages about a plan: its issues, or its findings and reviews. */
function messagesOf(reading: ReadResult<Plan>): readonly string[] {
  if (!reading.ok) return issuesOf(reading);
  return policies.flatMap((policy) => [
    ...checkPlan(reading.value, { today, policy }).map((finding) => JSON.stringify(finding)),
    explainReview(nextReview(policy, planReviewRecord(reading.value))),
  ]);
}

/** What one plan comes to. */
interface Visit {
  readonly place: Path;
  /** The codes of the issues at that very place. */
  readonly codes: readonly Code[];
  readonly schemaAgrees: boolean;
  readonly messages: readonly string[];
}

/** Reads a plan once for each place. */
function visits(places: readonly Path[], change: (place: Path) => unknown, isJson = true): readonly Visit[] {
  return places.map((place) => {
    const plan = deepFreeze(change(place));
    const reading = readPlan(plan);
    const issues = reading.ok ? [] : reading.issues;
    return {
      place,
      codes: issues.filter(({ path }) => path.join() === place.join()).map(({ code }) => code),
      schemaAgrees: !isJson || isValid(plan) === hasAPlansShape(reading),
      messages: messagesOf(reading),
    };
  });
}

const WRONG: readonly Code[] = [
  'plan/wrong-type',
  'plan/unknown-value',
  'plan/wrong-value',
  'plan/not-a-date',
  'plan/out-of-range',
];

/** The places among these that have no issue with one of these codes. */
function unreported(found: readonly Visit[], codes = WRONG, places: readonly Path[] = READ): readonly Path[] {
  const among = new Set(places);
  return found
    .filter(({ place, codes: own }) => among.has(place) && !own.some((code) => codes.includes(code)))
    .map(({ place }) => place);
}

/** What holds of every visit, whatever the value. */
function expectAgreementAndSilence(found: readonly Visit[]): void {
  expect(found.filter(({ schemaAgrees }) => !schemaAgrees).map(({ place }) => place)).toEqual([]);
  expect(leaks(found.map(({ place, messages }) => [place, messages]))).toEqual([]);
}

const MEASURE = ['objectives', 0, 'measure'];

describe('a full plan, in every place,', () => {
  it('has many places to try', () => {
    expect(READ.length).toBeGreaterThan(900);
    expect(objectsIn(FULL_PLAN).length).toBeGreaterThan(200);
  });

  it.each<readonly [string, unknown, readonly Path[]]>([
    ['null', null, []],
    // only a measure takes any number
    [
      'minus a half',
      -0.5,
      [
        [...MEASURE, 'baseline'],
        [...MEASURE, 'target'],
        [...MEASURE, 'leastAcceptable'],
        [...MEASURE, 'scale', 'lowest'],
        [...MEASURE, 'scale', 'highest'],
        [...MEASURE, 'interim', 0, 'value'],
        [...MEASURE, 'readings', 0, 'value'],
      ],
    ],
  ])('is refused with %s there', (_, value, taken) => {
    const found = visits(EVERYWHERE, (place) => withAt(FULL_PLAN, place, value));
    expect(unreported(found)).toEqual(taken);
    expectAgreementAndSilence(found);
  });

  it.each([
    ['a bigint', 1n],
    ['a function', () => FULL_PLAN],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
  ])('is refused with %s there, which JSON cannot hold', (_, value) => {
    const found = visits(READ, (place) => withAt(FULL_PLAN, place, value), false);
    expect(unreported(found)).toEqual([]);
    expectAgreementAndSilence(found);
  });

  it('is refused with empty text there, in the place of text', () => {
    const texts = READ.filter((place) => typeof at(FULL_PLAN, place) === 'string');
    expect(texts.length).toBeGreaterThan(400);
    const found = visits(texts, (place) => withAt(FULL_PLAN, place, ''));
    expect(unreported(found)).toEqual([]);
    expectAgreementAndSilence(found);
  });

  it('is refused with an unknown key there', () => {
    const objects = objectsIn(FULL_PLAN).filter((place) => !isHostsOwn(place));
    const found = visits(objects, (place) => withMarkerKey(FULL_PLAN, place));
    expect(unreported(found, ['plan/unknown-key', 'plan/wrong-value'], objects)).toEqual([]);
    expectAgreementAndSilence(found);
  });

  it('may hold anything under a key of its extensions', () => {
    const objects = objectsIn(FULL_PLAN).filter(isHostsOwn);
    expectAgreementAndSilence(visits(objects, (place) => withMarkerKey(FULL_PLAN, place)));
  });

  it('is refused without what is required there', () => {
    expectAgreementAndSilence(visits(EVERYWHERE, (place) => withoutAt(FULL_PLAN, place)));
  });

  it.each(SHAPES)('never has a marker repeated that stands there, as %s', (_, marked) => {
    expectAgreementAndSilence(visits(EVERYWHERE, (place) => withAt(FULL_PLAN, place, marked)));
  });

  it('never has anything marked repeated that stands there', () => {
    holds(
      fc.property(fc.constantFrom(...EVERYWHERE), anyMarkedValue, (place, value) => {
        const reading = readPlan(deepFreeze(withAt(FULL_PLAN, place, value)));
        expect(leaks([[place, messagesOf(reading)]])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('has the shape that the JSON Schema says, with anything there', () => {
    const anyPlace = fc.constantFrom(...EVERYWHERE);
    const parts = anyPlace.map((path) => at(FULL_PLAN, path));
    holds(
      fc.property(anyPlace, fc.oneof(fc.jsonValue(), parts), (path, value) => {
        const plan: unknown = JSON.parse(JSON.stringify(withAt(FULL_PLAN, path, value)));
        expect([path, isValid(plan)]).toEqual([path, hasAPlansShape(readPlan(plan))]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a full plan, with the marker in every text, name and id at once,', () => {
  it('is read, and never has it repeated', () => {
    const isFree = (place: Path): boolean => {
      // what is withheld is named by keys of ours
      if (place[0] === 'withheld' && place.at(-1) === 'key') return false;
      if (typeof at(FULL_PLAN, place) !== 'string') return false;
      const reading = readPlan(withAt(FULL_PLAN, place, MARKER));
      return reading.ok || reading.issues.every(({ code }) => code === 'plan/broken-link');
    };
    const free = EVERYWHERE.filter(isFree);
    const marked = free.reduce<unknown>(
      (plan, place) => withAt(plan, place, `${at(plan, place)}${MARKER}`),
      FULL_PLAN,
    );
    const reading = readPlan(deepFreeze(marked));
    expect(reading).toEqual({ ok: true, value: marked });
    const some = [
      ['id'],
      ['needs', 1, 'id'],
      ['person', 'name'],
      ['person', 'identifiers', 0, 'value'],
      ['support', 0, 'when'],
      ['risks', 0, 'othersSee', 0, 'text'],
      ['control', 'decisions', 0, 'bestInterests', 'wishes', 0, 'text'],
      ['withheld', 0, 'itemId'],
      ['extensions', 'host-app', 'colour'],
    ];
    for (const place of some) expect(free).toContainEqual(place);
    const findings = checkPlan(marked as Plan, { today, policy: LONDON_HOUSING_TRUST_SUPPORT });
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['needs/without-support', 'review/booked-day-passed']),
    );
    expect(leaks([[[], messagesOf(reading)]])).toEqual([]);
    const refused = readPlan(deepFreeze(withoutAt(marked, ['version'])));
    expect(leaks([[[], issuesOf(refused)]])).toEqual([]);
  });

  it('never has it repeated where ids and points are duplicates', () => {
    const [need] = FULL_PLAN.needs ?? [];
    const twice = { ...need, id: MARKER };
    const points = [{ point: MARKER }, { point: MARKER }];
    const plan = { ...FULL_PLAN, needs: [twice, twice], starCharts: [{ scale: MARKER, readings: points }] };
    const messages = messagesOf(readPlan(deepFreeze(plan)));
    expect(messages.join()).toContain('plan/duplicate-id');
    expect(leaks([[[], messages]])).toEqual([]);
  });
});
