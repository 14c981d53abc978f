import { calendarDate } from 'supportplan';
import type { CarersActionPlan } from 'supportplan/carers-strategy';
import { deepFreeze } from '../helpers/deep-freeze.js';
import type { Complete } from '../helpers/full-plan.js';

const on = calendarDate;
const agreed = (text: string) => ({ text, voice: 'agreed' }) as const;

/**
 * A made-up carers' action plan with every key of {@link CarersActionPlan} filled, the optional ones at every level included. On 22
 * November 2026 there is nothing to ask about it.
 */
export const FULL_CARERS_PLAN: CarersActionPlan = deepFreeze({
  format: 'supportplan/carers-action-plan@1',
  id: 'carers-2026',
  organisation: 'Saltmarsh Council',
  title: 'Carers first',
  period: { from: on('2026-04-01'), to: on('2029-03-31') },
  developed: {
    how: [agreed('Four evenings in the library.')],
    with: [
      {
        role: 'carer',
        name: 'Wren Ashdown',
        relationship: 'of her mother',
        jobTitle: 'trustee',
        team: 'carers’ panel',
        organisation: 'Saltmarsh Carers',
        contact: 'through the panel',
      },
    ],
  },
  principles: [{ id: 'X1', statement: agreed('Carers know most about caring.') }],
  priorities: [
    { id: 'P1', name: 'Breaks', aim: agreed('A night off each month.'), partners: ['Saltmarsh Hospice'] },
  ],
  actions: [
    {
      id: 'A1',
      priorityId: 'P1',
      step: agreed('Find places for a weekend.'),
      partners: ['The harbour hostel'],
      mapped: { on: on('2026-05-11'), wayForward: agreed('Ask the hostels first.') },
      timeline: { startOn: on('2026-06-01'), dueOn: on('2027-01-31'), assignedOn: on('2026-05-11') },
      progress: [{ on: on('2026-06-08'), progress: 'under-way', statement: agreed('Two have agreed.') }],
    },
  ],
  quotations: [
    {
      id: 'Q1',
      text: 'I slept eight hours.',
      priorityId: 'P1',
      consent: {
        given: true,
        on: on('2026-06-08'),
        until: on('2029-03-31'),
        withdrawnOn: on('2029-01-01'),
        attributedAs: 'a son',
      },
    },
  ],
  extensions: { 'host-app': { colour: 'teal', seen: [true, null, 7] } },
} satisfies Complete<CarersActionPlan>);

/** The least that is a carers' action plan. */
export const LEAST_CARERS_PLAN: CarersActionPlan = deepFreeze({
  format: 'supportplan/carers-action-plan@1',
  id: 'carers-1',
  organisation: 'A council',
  priorities: [],
});
