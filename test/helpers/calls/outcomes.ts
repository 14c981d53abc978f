import { calendarDate } from 'supportplan';
import { AGREEMENT_MAPPINGS, STATUS_MAPPINGS } from 'supportplan/plan';
import type { Calls } from './call.js';

const day = calendarDate('2026-11-22');
const agreed = (text: string) => ({ text, voice: 'agreed' });
const worker = { role: 'social-care-worker', organisation: 'A council' };

const tracked = () => ({
  status: { lifecycle: 'active', achievement: 'improving' },
  history: [
    {
      on: calendarDate('2026-09-01'),
      from: { lifecycle: 'planned' },
      to: { lifecycle: 'active' },
      by: worker,
      reason: agreed('Robin is ready to begin.'),
    },
  ],
});

export const OUTCOMES_CALLS: Calls = {
  actionsDue: () => [
    [
      {
        doneBy: calendarDate('2026-12-01'),
        progressChecks: [{ on: day, progress: 'progress' }],
        ...tracked(),
      },
    ],
    { today: day, dueSoonDays: 14 },
  ],
  agreementFrom: () => [AGREEMENT_MAPPINGS['moj-sentence-plan-agreement'], 'AGREED'],
  agreementWordFor: () => [
    AGREEMENT_MAPPINGS['moj-sentence-plan-agreement'],
    { status: 'agreed', signature: 'signed', updated: true },
  ],
  changeStatus: () => [
    { id: 'G1', ...tracked() },
    { to: { lifecycle: 'on-hold' }, on: day, by: worker, reason: agreed('After the move.') },
  ],
  checkPower: () => [
    {
      id: 'O1',
      statement: agreed('I choose what we do on Saturdays.'),
      aim: 'achieve',
      needIds: ['N1'],
      goalIds: ['G1'],
      power: {
        positive: agreed('Saturdays are mine to plan.'),
        resources: [agreed('A bus pass.')],
        evidence: { seen: [agreed('A list on the fridge.')] },
        relationships: [{ with: 'people', statement: agreed('More time with my sister.') }],
      },
      areas: ['social-networks'],
      ...tracked(),
    },
  ],
  checkSmart: () => [
    {
      id: 'B1',
      statement: agreed('Robin goes to school.'),
      chosenBy: 'the-person',
      who: [{ role: 'parent' }],
      requirements: [agreed('The bus at eight.')],
      measure: {
        baseline: 25,
        target: 95,
        direction: 'more',
        unit: '%',
        period: { weeks: 6 },
        scale: { lowest: 0, highest: 100 },
        interim: [{ by: calendarDate('2027-01-10'), value: 60 }],
        readings: [{ on: day, value: 30 }],
      },
      attainable: { askedBy: [{ role: 'parent' }] },
      goals: [{ goalId: 'G1', reason: agreed('Robin misses the others.') }],
      dueOn: calendarDate('2027-03-01'),
      ...tracked(),
    },
    { largestStep: 0.3 },
  ],
  deliverySummary: () => [
    [{ on: day, delivered: 'no', why: agreed('Nobody came.'), reportedBy: { role: 'the-person' } }],
  ],
  missingPrompts: () => [{ important: 'Beth sy’n bwysig i chi' }],
  optionForTargetDate: () => [calendarDate('2027-02-22'), day],
  progressStatus: () => ['met', 'achieve'],
  promptGroups: () => [{ important: 'Beth sy’n bwysig i chi' }],
  readTargetDate: () => ['2027-02-22', { today: day }],
  statusFrom: () => [STATUS_MAPPINGS['moj-interventions-outcome'], 'ACHIEVED'],
  statusOn: () => [tracked(), day],
  supportMix: () => [
    [
      {
        id: 'S1',
        what: agreed('Lunch club on Tuesdays.'),
        source: 'community-and-voluntary',
        needIds: ['N1'],
        givenBy: [{ role: 'volunteer' }],
        deliveries: [{ on: day, delivered: 'yes' }],
        areas: ['social-networks'],
      },
    ],
  ],
  targetDateFromOption: () => ['3-months', day],
  wordFor: () => [
    STATUS_MAPPINGS['moj-interventions-outcome'],
    { lifecycle: 'active', achievement: 'improving' },
  ],
};
