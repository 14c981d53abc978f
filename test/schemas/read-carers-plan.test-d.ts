import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { CarersActionPlan } from '../../src/carers/carers-plan.js';
import type { ReadResult } from '../../src/index.js';
import type { makeCarersPlanSchema } from '../../src/schemas/carers-plan-schema.js';
import { readCarersActionPlan } from '../../src/schemas/read-carers-plan.js';

/** What the schema gives; it tells nobody that its lists may be written to. */
type Read = ReadOnly<z.output<ReturnType<typeof makeCarersPlanSchema>>>;

type ReadOnly<T> = unknown extends T
  ? T
  : T extends string | number | boolean
    ? T
    : T extends readonly (infer Item)[]
      ? readonly ReadOnly<Item>[]
      : { readonly [Key in keyof T]: ReadOnly<T[Key]> };

type ItemOf<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : never;

describe('makeCarersPlanSchema', () => {
  it('gives carers’ action plans', () => {
    expectTypeOf<z.output<ReturnType<typeof makeCarersPlanSchema>>>().toExtend<CarersActionPlan>();
    expectTypeOf<Read>().toExtend<CarersActionPlan>();
  });

  it('gives every one there can be', () => {
    expectTypeOf<CarersActionPlan>().toExtend<Read>();
  });

  it('has the keys of such a plan and no others', () => {
    expectTypeOf<keyof Read>().toEqualTypeOf<keyof CarersActionPlan>();
    expectTypeOf<keyof ItemOf<Read['priorities']>>().toEqualTypeOf<
      keyof ItemOf<CarersActionPlan['priorities']>
    >();
    expectTypeOf<keyof ItemOf<Read['actions']>>().toEqualTypeOf<keyof ItemOf<CarersActionPlan['actions']>>();
    expectTypeOf<keyof ItemOf<Read['quotations']>>().toEqualTypeOf<
      keyof ItemOf<CarersActionPlan['quotations']>
    >();
    expectTypeOf<keyof NonNullable<ItemOf<Read['quotations']>['consent']>>().toEqualTypeOf<
      keyof NonNullable<ItemOf<CarersActionPlan['quotations']>['consent']>
    >();
    expectTypeOf<keyof ItemOf<NonNullable<Read['developed']>['with']>>().toEqualTypeOf<
      keyof ItemOf<NonNullable<CarersActionPlan['developed']>['with']>
    >();
  });
});

describe('readCarersActionPlan', () => {
  it('takes anything and gives a plan or issues', () => {
    expectTypeOf(readCarersActionPlan).toEqualTypeOf<(value: unknown) => ReadResult<CarersActionPlan>>();
  });
});
