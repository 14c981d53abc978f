import * as fc from 'fast-check';
import { actionsDue, addDays, type DatedAction } from 'supportplan';
import { LIFECYCLES } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { anyNearDate } from '../helpers/arbitraries.js';

const anyAction: fc.Arbitrary<DatedAction> = fc.record(
  {
    doneBy: anyNearDate,
    status: fc.record({ lifecycle: fc.constantFrom(...LIFECYCLES) }),
    progressChecks: fc.array(
      fc.record({ on: anyNearDate, progress: fc.constantFrom('met', 'not-met', 'progress') }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

describe('actionsDue, for any actions', () => {
  it('gives each of them once, in order', () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyNearDate, (actions, today) => {
        const due = actionsDue(actions, { today });
        expect(due.map(({ place }) => place).sort((a, b) => a - b)).toEqual(actions.map((_, place) => place));
        const keys = due.map(({ doneBy, place }) => `${doneBy ?? 'never'} ${String(place).padStart(4, '0')}`);
        expect(keys).toEqual([...keys].sort());
        for (const { place, doneBy } of due) expect(doneBy).toBe(actions[place]?.doneBy);
      }),
    );
  });

  it('goes one way as days pass: later, due soon, overdue', () => {
    const order = ['later', 'due-soon', 'overdue'];
    fc.assert(
      fc.property(anyNearDate, anyNearDate, fc.nat(400), (doneBy, today, days) => {
        const [before, after] = [today, addDays(today, days)].map((day) =>
          order.indexOf(actionsDue([{ doneBy }], { today: day })[0]?.status ?? ''),
        );
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });
});
