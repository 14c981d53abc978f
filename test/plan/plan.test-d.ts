import type { CalendarDate, Plan, ReadFailure } from 'supportplan';
import { type PlanRead, type PlanReading, readPlan } from 'supportplan/schemas';
import { describe, expectTypeOf, it } from 'vitest';

declare const day: CalendarDate;

const least = {
  format: 'supportplan/plan@2',
  id: 'plan-1',
  version: 1,
  kind: 'care-and-support',
  person: {},
} as const;

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
