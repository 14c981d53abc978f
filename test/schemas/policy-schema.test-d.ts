import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  Anchor,
  CalendarDate,
  Condition,
  Extension,
  Hold,
  InForce,
  LimitRule,
  PolicyFact,
  ReadResult,
  ReviewLimit,
  ReviewPolicy,
  Timescale,
  Within,
} from '../../src/index.js';
import { readReviewPolicy } from '../../src/schemas/index.js';
import type { makePolicySchema } from '../../src/schemas/policy-schema.js';

/** What the schema gives; it tells nobody that its lists may be written to. */
type Read = ReadOnly<z.output<ReturnType<typeof makePolicySchema>>>;

type ReadOnly<T> = unknown extends T
  ? T
  : T extends string | number | boolean
    ? T
    : T extends readonly [infer First, ...infer Rest]
      ? readonly [ReadOnly<First>, ...ReadOnly<Rest>]
      : T extends readonly (infer Item)[]
        ? readonly ReadOnly<Item>[]
        : { readonly [Key in keyof T]: ReadOnly<T[Key]> };

type ReadTimescale = Read['timescales'][number];
type ReadLimits = NonNullable<ReadTimescale['first']>;
type ReadLimit = Exclude<ReadLimits, readonly unknown[]>;
type ReadRule = NonNullable<ReadLimit['soonestWith']>[number];
type ReadCondition = NonNullable<ReadLimit['when']>[number];

/** The keys of every member of a union. */
type KeysOfAll<T> = T extends unknown ? keyof T : never;

declare const day: CalendarDate;
declare const policy: ReviewPolicy;
declare const timescale: Timescale;

describe('makePolicySchema', () => {
  it('gives policies', () => {
    expectTypeOf<z.output<ReturnType<typeof makePolicySchema>>>().toExtend<ReviewPolicy>();
    expectTypeOf<Read>().toExtend<ReviewPolicy>();
  });

  it('gives every policy there can be', () => {
    expectTypeOf<ReviewPolicy>().toExtend<Read>();
  });

  it('has the keys of a policy and no others, at every level', () => {
    expectTypeOf<keyof Read>().toEqualTypeOf<keyof ReviewPolicy>();
    expectTypeOf<keyof ReadTimescale>().toEqualTypeOf<keyof Timescale>();
    expectTypeOf<keyof ReadLimit>().toEqualTypeOf<keyof ReviewLimit>();
    expectTypeOf<keyof ReadRule>().toEqualTypeOf<keyof LimitRule>();
    expectTypeOf<keyof NonNullable<ReadLimit['extension']>>().toEqualTypeOf<keyof Extension>();
    expectTypeOf<keyof NonNullable<ReadTimescale['holds']>[number]>().toEqualTypeOf<keyof Hold>();
    expectTypeOf<keyof NonNullable<ReadTimescale['inForce']>>().toEqualTypeOf<keyof InForce>();
    expectTypeOf<keyof NonNullable<Read['facts']>[string]>().toEqualTypeOf<keyof PolicyFact>();
    expectTypeOf<KeysOfAll<ReadCondition>>().toEqualTypeOf<KeysOfAll<Condition>>();
    expectTypeOf<KeysOfAll<Exclude<ReadRule['from'], string | undefined>>>().toEqualTypeOf<
      KeysOfAll<Exclude<Anchor, string>>
    >();
  });

  it('has the words of a policy and no others', () => {
    expectTypeOf<Read['nation']>().toEqualTypeOf<ReviewPolicy['nation']>();
    expectTypeOf<Read['calendar']>().toEqualTypeOf<ReviewPolicy['calendar']>();
    expectTypeOf<ReadTimescale['strength']>().toEqualTypeOf<Timescale['strength']>();
    expectTypeOf<ReadRule['counting']>().toEqualTypeOf<LimitRule['counting']>();
    expectTypeOf<ReadRule['last']>().toEqualTypeOf<LimitRule['last']>();
    expectTypeOf<ReadRule['within']>().toExtend<Within>();
    expectTypeOf<NonNullable<Read['facts']>[string]['type']>().toEqualTypeOf<PolicyFact['type']>();
  });
});

describe('readReviewPolicy', () => {
  it('takes anything and gives a policy or issues', () => {
    expectTypeOf(readReviewPolicy).toEqualTypeOf<(value: unknown) => ReadResult<ReviewPolicy>>();
  });

  it('may have no policy before `ok` is checked', () => {
    expectTypeOf(readReviewPolicy(policy).value).toEqualTypeOf<ReviewPolicy | undefined>();
  });
});

describe('ReviewPolicy', () => {
  it('has at least one timescale and one calendar', () => {
    // @ts-expect-error [ts2322] no timescale, no policy
    const none: ReviewPolicy = { ...policy, timescales: [] };
    // @ts-expect-error [ts2322] working days are those of some calendar
    const nowhere: ReviewPolicy = { ...policy, calendar: [] };
    return [none, nowhere];
  });

  it('has kinds of event that are known, or the host’s own', () => {
    const own: Timescale = { ...timescale, startedBy: ['plan-agreed', 'host:letter-sent'] };
    // @ts-expect-error [ts2322] a slip of the keyboard
    const slip: Timescale = { ...timescale, startedBy: ['plan-agreeed'] };
    return [own, slip];
  });

  it('has real days in force', () => {
    const dated: InForce = { from: day, checked: 'seen' };
    // @ts-expect-error [ts2322] a plain string may not be a real day
    const plain: InForce = { from: '2026-03-02', checked: 'seen' };
    return [dated, plain];
  });

  it('has one interval, in one unit', () => {
    const six: Within = { months: 6 };
    // @ts-expect-error [ts2322] one unit only
    const both: Within = { months: 6, weeks: 1 };
    return [six, both];
  });

  it('is not written to', () => {
    // @ts-expect-error [ts2540] a change is a new policy
    policy.title = 'Another';
    // @ts-expect-error [ts2339] a change is a new list
    policy.timescales.push(timescale);
  });
});
