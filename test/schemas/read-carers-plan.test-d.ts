import { describe, expectTypeOf, it } from 'vitest';
import type { CarersActionPlan } from '../../src/carers-strategy/carers-plan.js';
import type { ReadResult } from '../../src/index.js';
import { readCarersActionPlan } from '../../src/schemas/read-carers-plan.js';

describe('readCarersActionPlan', () => {
  it('takes anything and gives a plan or issues', () => {
    expectTypeOf(readCarersActionPlan).toEqualTypeOf<(value: unknown) => ReadResult<CarersActionPlan>>();
  });
});
