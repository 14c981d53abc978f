import { calendarDate } from 'supportplan';
import { MARKER } from '../arbitraries.js';
import { FULL_PLAN } from '../full-plan.js';
import type { Calls } from './call.js';

const plan = () => structuredClone(FULL_PLAN);
const statement = () => ({ text: MARKER, voice: 'agreed' });
const by = () => ({ role: 'social-care-worker', name: MARKER });

export const PLAN_CALLS: Calls = {
  movePlan: () => [
    { ...plan(), status: 'shared' },
    { to: 'agreed', on: '2027-11-30', by: by() },
  ],
  newVersion: () => [
    plan(),
    {
      on: '2027-11-30',
      by: by(),
      decision: 'revise',
      reasons: [statement()],
      event: 'review-held',
      changes: { needs: [{ id: 'N9', statement: statement() }] },
    },
  ],
  planAsShared: () => [
    plan(),
    { with: by(), parts: ['needs', 'risks'], from: '2026-01-01', withdrawnOn: '2028-01-01' },
    { today: calendarDate('2026-11-30') },
  ],
  planDifference: () => [{ ...plan(), version: 2, needs: [] }, plan()],
  planReviewRecord: () => [plan()],
  planWithoutWithheld: () => [plan()],
};
