import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { CalendarDate, Interval, Plan, ReadFailure } from '../../src/index.js';
import { type PlanRead, type PlanReading, readPlan } from '../../src/schemas/index.js';
import type { makePlanSchema } from '../../src/schemas/plan-schema.js';

/** What the schema gives; it tells nobody that its lists may be written to. */
type Read = ReadOnly<z.output<ReturnType<typeof makePlanSchema>>>;

type ReadOnly<T> = unknown extends T
  ? T
  : T extends string | number | boolean
    ? T
    : T extends readonly (infer Item)[]
      ? readonly ReadOnly<Item>[]
      : { readonly [Key in keyof T]: ReadOnly<T[Key]> };

/** What has no keys of ours: words, numbers, days, intervals, and the host's own. */
type End = string | number | boolean | Interval | undefined;

/** Every key of a type and of what is inside it, as a path without the places in lists. */
type Paths<T, Before extends string = ''> = T extends End
  ? never
  : T extends readonly (infer Item)[]
    ? Paths<Item, Before>
    : {
        [Key in keyof T & string]-?:
          | `${Before}${Key}`
          | (Key extends 'extensions' ? never : Paths<Exclude<T[Key], undefined>, `${Before}${Key}.`>);
      }[keyof T & string];

/** Those of them that need not be there. */
type Optional<T, Before extends string = ''> = T extends End
  ? never
  : T extends readonly (infer Item)[]
    ? Optional<Item, Before>
    : {
        [Key in keyof T & string]-?:
          | (object extends Pick<T, Key> ? `${Before}${Key}` : never)
          | (Key extends 'extensions' ? never : Optional<Exclude<T[Key], undefined>, `${Before}${Key}.`>);
      }[keyof T & string];

declare const day: CalendarDate;

const least = {
  format: 'supportplan/plan@2',
  id: 'plan-1',
  version: 1,
  kind: 'care-and-support',
  person: {},
} as const;

describe('makePlanSchema', () => {
  it('gives plans', () => {
    expectTypeOf<z.output<ReturnType<typeof makePlanSchema>>>().toExtend<Plan>();
    expectTypeOf<Read>().toExtend<Plan>();
  });

  it('gives every plan there can be', () => {
    expectTypeOf<Plan>().toExtend<Read>();
  });

  it('has the keys of a plan and no others, at every level', () => {
    expectTypeOf<Paths<Read>>().toEqualTypeOf<Paths<Plan>>();
    expectTypeOf<Optional<Read>>().toEqualTypeOf<Optional<Plan>>();
  });

  it('is told from a schema with a key more, a key less and a key that need not be there', () => {
    type More = Plan & { readonly person: { readonly shoeSize?: number } };
    type Less = Omit<Plan, 'needs'> & {
      readonly needs?: readonly Omit<NonNullable<Plan['needs']>[number], 'howFar'>[];
    };
    type Laxer = Omit<Plan, 'kind'> & Partial<Pick<Plan, 'kind'>>;
    expectTypeOf<Paths<More>>().not.toEqualTypeOf<Paths<Plan>>();
    expectTypeOf<Paths<Less>>().not.toEqualTypeOf<Paths<Plan>>();
    expectTypeOf<Optional<Laxer>>().not.toEqualTypeOf<Optional<Plan>>();
  });

  it('reaches to the ends of a plan', () => {
    expectTypeOf<'outcomes.power.relationships.ambivalence'>().toExtend<Paths<Plan>>();
    expectTypeOf<'assessment.healthEffect'>().toExtend<Paths<Plan>>();
    expectTypeOf<'assessment.fromImpairmentOrIllness'>().toExtend<Paths<Plan>>();
    expectTypeOf<'actions.stageGoals.history.by.jobTitle'>().toExtend<Paths<Plan>>();
  });
});

describe('readPlan', () => {
  it('takes anything and gives a plan or issues', () => {
    expectTypeOf(readPlan).toEqualTypeOf<(value: unknown) => PlanReading>();
    expectTypeOf<PlanReading>().toEqualTypeOf<PlanRead | ReadFailure>();
    expectTypeOf<PlanRead['value']>().toEqualTypeOf<Plan>();
  });

  it('may have no plan before `ok` is checked', () => {
    expectTypeOf(readPlan(least).value).toEqualTypeOf<Plan | undefined>();
  });
});

describe('Plan', () => {
  it('is no less than its format, id, version, kind and person', () => {
    expectTypeOf(least).toExtend<Plan>();
    const { version: _, ...rest } = least;
    // @ts-expect-error [ts2741] every plan has a version
    const unversioned: Plan = rest;
    return unversioned;
  });

  it('has one format', () => {
    // @ts-expect-error [ts2322] a later format is another type
    const later: Plan = { ...least, format: 'supportplan/plan@3' };
    // @ts-expect-error [ts2322] an earlier one is brought to it by readPlan
    const earlier: Plan = { ...least, format: 'supportplan/plan@1' };
    return [later, earlier];
  });

  it('has kinds of a closed list', () => {
    // @ts-expect-error [ts2322] not one of the kinds
    const other: Plan = { ...least, kind: 'respite' };
    return other;
  });

  it('has real days', () => {
    const dated: Plan = { ...least, completedOn: day };
    // @ts-expect-error [ts2322] a plain string may not be a real day
    const plain: Plan = { ...least, completedOn: '2026-03-02' };
    return [dated, plain];
  });

  it('has neither null nor undefined', () => {
    // @ts-expect-error [ts2322] what is not recorded is left out
    const empty: Plan = { ...least, keyWorker: null };
    // @ts-expect-error [ts2375] what is not recorded is left out
    const missing: Plan = { ...least, keyWorker: undefined };
    return [empty, missing];
  });

  it('has no keys of a host’s own outside extensions', () => {
    const extended: Plan = { ...least, extensions: { colour: 'teal' } };
    // @ts-expect-error [ts2353] only known keys
    const strange: Plan = { ...least, colour: 'teal' };
    return [extended, strange];
  });

  it('is not written to', () => {
    const plan: Plan = least;
    // @ts-expect-error [ts2540] a change is a new plan
    plan.version = 2;
    // @ts-expect-error [ts2339] a change is a new list
    plan.needs?.push({ id: 'N1', statement: { text: '-', voice: 'agreed' } });
  });

  it('has one interval between reviews, in one unit', () => {
    const six: Plan = { ...least, review: { normallyEvery: { months: 6 } } };
    // @ts-expect-error [ts2322] one unit only
    const both: Plan = { ...least, review: { normallyEvery: { months: 6, weeks: 1 } } };
    return [six, both];
  });
});
