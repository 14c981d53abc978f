import type { ReadResult } from 'supportplan';
import type { CarersActionPlan } from 'supportplan/carers-strategy';
import { describe, expectTypeOf, it } from 'vitest';
import { readCarersActionPlan } from '../../src/schemas/read-carers-plan.js';

describe('readCarersActionPlan', () => {
  it('takes anything and gives a plan or issues', () => {
    expectTypeOf(readCarersActionPlan).toEqualTypeOf<(value: unknown) => ReadResult<CarersActionPlan>>();
  });
});
