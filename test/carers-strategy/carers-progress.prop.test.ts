import * as fc from 'fast-check';
import {
  actionsPastDate,
  assignTimeline,
  CARERS_ACTION_STAGES,
  CARERS_PROGRESS,
  type CarersAction,
  carersPlanProgress,
  checkCarersActionPlan,
  mapAction,
  unmappedActions,
} from 'supportplan/carers-strategy';
import { describe, expect, it } from 'vitest';
import { anyDateFrom } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { LEAST_CARERS_PLAN } from './full-carers-plan.js';

const step = { text: 'One page on where to ring.', voice: 'agreed' } as const;
const anyDay = anyDateFrom('2026-01-01', '2026-03-31');

const anyAction: fc.Arbitrary<CarersAction> = fc
  .record(
    {
      priorityId: fc.constantFrom('P1', 'P2', 'P9'),
      mapped: fc.record({ on: anyDay, wayForward: fc.constant(step) }),
      timeline: fc.record(
        { dueOn: anyDay, startOn: anyDay, assignedOn: anyDay },
        { requiredKeys: ['dueOn'] },
      ),
      progress: fc.array(fc.record({ on: anyDay, progress: fc.constantFrom(...CARERS_PROGRESS) }), {
        maxLength: 4,
      }),
    },
    { requiredKeys: ['priorityId'] },
  )
  .map((action) => ({ id: 'A1', step, ...action }));

const anyPlan = fc.array(anyAction, { maxLength: 12 }).map((actions) =>
  deepFreeze({
    ...LEAST_CARERS_PLAN,
    priorities: [
      { id: 'P1', name: 'Breaks' },
      { id: 'P2', name: 'Advice' },
    ],
    actions,
  }),
);

describe('carersPlanProgress, for any plan', () => {
  it('has every action in one stage of one priority, or elsewhere', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, today) => {
        const { priorities, totals, elsewhere } = carersPlanProgress(plan, { today });
        const parts = [...priorities, elsewhere];
        const sum = (of: (part: (typeof parts)[number]) => number): number =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(totals.actions).toBe(plan.actions.length);
        expect(sum(({ actions }) => actions)).toBe(totals.actions);
        expect(sum(({ pastDate }) => pastDate)).toBe(totals.pastDate);
        for (const stage of CARERS_ACTION_STAGES) {
          expect(sum(({ byStage }) => byStage[stage])).toBe(totals.byStage[stage]);
        }
        for (const { actions, byStage } of [...parts, totals]) {
          expect(Object.values(byStage).reduce((a, b) => a + b, 0)).toBe(actions);
        }
      }),
    );
  });

  it('has as many past their day as actionsPastDate lists, and as the check finds', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, today) => {
        const past = actionsPastDate(plan, { today });
        expect(carersPlanProgress(plan, { today }).totals.pastDate).toBe(past.length);
        const found = checkCarersActionPlan(plan, { today });
        const places = found
          .filter(({ code }) => code === 'carers/action-past-date')
          .map(({ path }) => path[1]);
        expect(places).toEqual(past.map(({ place }) => place));
      }),
    );
  });
});

describe('mapAction and assignTimeline, for any action', () => {
  it('leave nothing that the check would ask about their order', () => {
    fc.assert(
      fc.property(anyAction, anyDay, anyDay, anyDay, (action, on, dueOn, assignedOn) => {
        const { timeline: _, mapped: __, ...bare } = deepFreeze(action);
        const mapped = mapAction(bare, { on, wayForward: step });
        expect(mapped.ok).toBe(true);
        if (!mapped.ok) return;
        expect(unmappedActions({ actions: [mapped.value] })).toEqual([]);
        const attempt = assignTimeline(mapped.value, { dueOn, assignedOn });
        expect(attempt.ok).toBe(on <= assignedOn);
        if (!attempt.ok) return;
        const plan = { ...LEAST_CARERS_PLAN, actions: [attempt.value] };
        const codes = checkCarersActionPlan(plan, { today: on }).map(({ code }) => code);
        expect(codes.filter((code) => code.startsWith('carers/timeline'))).toEqual([]);
      }),
    );
  });
});
