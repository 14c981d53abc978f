import { calendarDate } from 'supportplan';
import type { Calls } from './call.js';

const decision = {
  eligible: true,
  on: calendarDate('2026-11-09'),
  by: { role: 'social-care-worker', organisation: 'A council' },
  reasons: [{ text: 'Washing is dangerous without help.', voice: 'practitioner' }],
};

export const NEEDS_CALLS: Calls = {
  adultEligibility: () => [
    {
      kind: 'adult',
      fromImpairmentOrIllness: true,
      outcomes: [
        {
          outcome: 'hygiene',
          unableBecause: ['danger', 'takes-longer'],
          helpNow: [{ by: 'unpaid-carer', willingAndAble: true }],
          fluctuates: true,
          lookedAtOver: { weeks: 6 },
        },
        { outcome: 'toilet', unableBecause: [] },
      ],
      recordedTwoOrMore: true,
      significantImpact: true,
      wellbeing: ['health'],
      decision,
    },
  ],
  carerEligibility: () => [
    {
      kind: 'carer',
      necessaryCare: true,
      healthEffect: false,
      outcomes: [
        {
          outcome: 'recreation',
          unableBecause: ['pain-distress-or-anxiety'],
          helpNow: [{ by: 'care-worker' }],
        },
      ],
      recordedAnyOutcome: true,
      significantImpact: true,
      wellbeing: ['relationships'],
      decision,
    },
  ],
  welshEligibility: () => [
    {
      kind: 'wales',
      arisesFrom: ['disability'],
      relatesTo: ['self-care-or-domestic-routines'],
      canMeetAlone: false,
      canMeetWithWillingCarers: false,
      canMeetWithCommunityServices: false,
      unlikelyWithoutAuthority: true,
      decision,
    },
  ],
};
