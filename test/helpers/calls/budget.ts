import type { Calls } from './call.js';

const line = () => ({
  id: 'C1',
  what: { text: 'Help in the mornings.', voice: 'agreed' },
  amountPence: 21_000,
  per: 'week',
  supportId: 'S1',
  needIds: ['N1'],
  paidThrough: 'direct-payment',
});

const free = () => ({
  id: 'C2',
  what: { text: 'Help after hospital.', voice: 'agreed' },
  amountPence: 9_000,
  per: 'week',
  notCharged: { why: 'reablement', statement: { text: 'For six weeks.', voice: 'practitioner' } },
});

const budget = () => ({
  costPence: 84_000,
  contributionPence: 30_000,
  councilPence: 54_000,
  period: 'four-weeks',
  lines: [line(), free()],
  directPayments: [
    { id: 'D1', needIds: ['N1'], amountPence: 54_000, every: 'four-weeks', paidTo: { role: 'family' } },
  ],
  otherPublicMoney: [{ what: { text: 'Rent.', voice: 'practitioner' }, amountPence: 40_000, per: 'month' }],
});

export const BUDGET_CALLS: Calls = {
  budgetShares: () => [budget()],
  checkBudget: () => [budget()],
  perPeriod: () => [24_350, 'week', 'month', { rounding: 'half-up', year: '365-days' }],
  personalBudget: () => [
    [line(), free()],
    { contributionPence: 30_000, period: 'four-weeks', rounding: 'half-up', year: '52-weeks' },
  ],
  shareOut: () => [1_001, [3, 0, 1]],
};
