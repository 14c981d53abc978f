import { calendarDate, nextReview, type ReviewRecord, reviewList, reviewSchedule } from 'supportplan';
import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
import { MARKER } from '../arbitraries.js';
import { FULL_POLICY } from '../full-policy.js';
import type { Calls } from './call.js';

const today = calendarDate('2026-11-30');
const policy = () => structuredClone(ENGLAND_LOOKED_AFTER_CHILD);
const record = (): ReviewRecord => ({
  events: [
    { kind: 'became-looked-after', on: calendarDate('2026-03-21') },
    {
      kind: 'review-held',
      on: calendarDate('2026-04-20'),
      plannedFor: calendarDate('2026-04-21'),
      askedBy: 'person',
      ground: 'safeguarding',
      reason: MARKER,
    },
  ],
  bornOn: calendarDate('2012-05-01'),
  facts: { [MARKER]: MARKER },
  extensions: { [MARKER]: MARKER },
});
const row = () => ({
  ...record(),
  facts: {},
  id: MARKER,
  team: MARKER,
  policy: 'england-looked-after-child',
});
const rows = () => [row(), { ...row(), policy: MARKER }, MARKER];
const terms = () => [{ from: '2026-09-01', to: '2026-12-18' }];
const counting = () => ({ calendars: [], terms: terms() });
const policies = () => [policy()];
const list = () => structuredClone(reviewList([row(), {}], { today, policies: policies(), groupBy: 'team' }));

export const REVIEW_CALLS: Calls = {
  backlogPlan: () => [list(), { reviewsPerWeek: 3, order: () => 0, leadDays: 28, clearBy: '2027-01-31' }],
  checkReviewPolicy: () => [structuredClone(FULL_POLICY), { against: policies() }],
  doneWithin: () => [
    rows(),
    {
      today,
      from: 'became-looked-after',
      to: 'review-held',
      within: { workingDays: 20 },
      calendar: calendarOf(),
    },
  ],
  explainReview: () => [structuredClone(nextReview(policy(), record()))],
  mergeReviewLists: () => [[list(), list()]],
  nextReview: () => [policy(), record(), counting()],
  policyEvents: () => [structuredClone(FULL_POLICY)],
  readCaseRecord: () => [row()],
  readReviewRecord: () => [record()],
  reviewedInLastYear: () => [
    rows(),
    { today, policies: policies(), timescale: 'looked-after-review', ...counting() },
  ],
  reviewHistory: () => [policy(), record(), { today, ...counting() }],
  reviewList: () => [
    rows(),
    {
      today,
      policies: policies(),
      dueSoonDays: 28,
      groupBy: 'team',
      totalsOnly: false,
      each: () => {},
      ...counting(),
    },
  ],
  reviewListAsync: () => [rows(), { today, policies: policies() }],
  reviewSchedule: () => [policy(), record(), { ...counting(), projections: 3 }],
  reviewStatus: () => [structuredClone(nextReview(policy(), record())), { today, dueSoonDays: 28 }],
  reviewsOnTime: () => [
    rows(),
    { today, policies: policies(), from: '2026-01-01', to: '2026-10-31', timescale: 'looked-after-review' },
  ],
  reviewWorkload: () => [list(), { by: 'week', weeks: 4 }],
};

/** A schedule and a workload, for the functions that draw them. */
export const aSchedule = () => structuredClone(reviewSchedule(policy(), record(), { projections: 2 }));

function calendarOf() {
  return { divisions: ['scotland'], added: [], removed: [], confirmedYears: [] };
}
