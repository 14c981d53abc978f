import { calendarDate } from 'supportplan';
import { CARERS_PLAN_FORMAT } from 'supportplan/carers-strategy';
import type { Calls } from './call.js';

const today = calendarDate('2026-11-22');
const agreed = (text: string) => ({ text, voice: 'agreed' });

const mapping = () => ({ on: calendarDate('2026-03-02'), wayForward: agreed('Ask the hostels first.') });

const timeline = () => ({
  startOn: calendarDate('2026-04-01'),
  dueOn: calendarDate('2026-09-30'),
  assignedOn: calendarDate('2026-03-09'),
});

const step = () => ({
  id: 'A1',
  priorityId: 'breaks',
  step: agreed('Find somewhere for a weekend away.'),
  partners: ['A hostel'],
  progress: [{ on: calendarDate('2026-05-01'), progress: 'under-way', statement: agreed('Two visited.') }],
});

const mapped = () => ({ ...step(), mapped: mapping() });

const plan = () => ({
  format: CARERS_PLAN_FORMAT,
  id: 'carers-2026',
  organisation: 'A council',
  period: { from: calendarDate('2026-01-01') },
  developed: { how: [agreed('At three meetings.')], with: [{ role: 'carer' }] },
  principles: [{ id: 'time', statement: agreed('Caring takes time.') }],
  priorities: [{ id: 'breaks', name: 'Breaks', aim: agreed('A night off each month.') }],
  actions: [{ ...mapped(), timeline: timeline() }],
  quotations: [
    {
      id: 'Q1',
      text: 'It was good to be asked.',
      priorityId: 'breaks',
      consent: { given: true, on: calendarDate('2026-02-01'), attributedAs: 'a daughter who cares' },
    },
  ],
});

export const CARERS_CALLS: Calls = {
  actionsPastDate: () => [plan(), { today }],
  assignTimeline: () => [mapped(), timeline()],
  carersActionStage: () => [{ ...mapped(), timeline: timeline() }, { today }],
  carersPlanProgress: () => [plan(), { today }],
  checkCarersActionPlan: () => [plan(), { today }],
  mapAction: () => [step(), mapping()],
  publishableQuotations: () => [plan(), { today }],
  unmappedActions: () => [plan()],
};
