import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';

const SOURCE = 'National guidance for child protection in Scotland 2021, updated 2023';

const GUIDANCE: Basis = {
  source: SOURCE,
  locator: 'on planning meetings',
  claimedForce: 'guidance',
  checked: 'secondary',
};

const PLANNING_MEETING: Basis = {
  source: SOURCE,
  locator: 'on planning meetings',
  claimedForce: 'guidance',
  checked: 'secondary',
  note: 'Calendar days, where an investigation goes ahead. What they are counted from was not seen; the day the concern was raised is our choice.',
};

const REVIEW_MEETING: Basis = {
  source: SOURCE,
  locator: 'on review planning meetings',
  claimedForce: 'guidance',
  checked: 'unverified',
  note: 'Counted from the planning meeting, then from the review meeting held.',
};

const WORKING_DAYS: Basis = {
  source: SOURCE,
  locator: 'on planning meetings',
  claimedForce: 'guidance',
  checked: 'unverified',
  note: 'What a working day is was not found there; taken as in Scotland, without local holidays.',
};

const ENDED_BY = ['child-protection-plan-ended', 'moved-to-another-authority'] as const;

const PLAN_ENDED_BY = [
  'child-protection-plan-not-made',
  'child-protection-plan-ended',
  'moved-to-another-authority',
] as const;

/**
 * Scotland, protecting a child: a planning meeting within 28 calendar days of the concern, with five days'
 * notice; its record within ten working days, a core group within 15, a meeting that was not quorate held
 * again within ten; and a review meeting at most every six months (national guidance of 2021, updated
 * 2023).
 */
export const SCOTLAND_CHILD_PROTECTION = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'scotland-child-protection',
  title: 'Child protection, Scotland',
  nation: 'scotland',
  cohort: 'children about whom a concern is investigated, and those with a child protection plan',
  calendar: ['scotland'],
  openedBy: ['concern-raised', 'planning-meeting-held'],
  timescales: [
    {
      id: 'planning-meeting',
      title: 'child protection planning meeting',
      startedBy: ['concern-raised'],
      metBy: ['planning-meeting-held'],
      first: { within: { days: 28 }, basis: PLANNING_MEETING },
      endedBy: ['planning-meeting-not-needed', 'child-protection-plan-ended', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'meeting-notice',
      title: 'notice of the planning meeting',
      startedBy: ['planning-meeting-planned'],
      restarts: true,
      metBy: ['planning-meeting-notice-sent', 'planning-meeting-held'],
      first: { within: { days: 5 }, from: 'planned-day', counting: 'before', basis: GUIDANCE },
      endedBy: ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'meeting-record',
      title: 'record of the planning meeting',
      startedBy: ['planning-meeting-held'],
      metBy: ['planning-meeting-recorded'],
      first: { within: { workingDays: 10 }, basis: GUIDANCE, countingBasis: WORKING_DAYS },
      endedBy: ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'reconvened-meeting',
      title: 'planning meeting held again',
      startedBy: ['planning-meeting-inquorate'],
      metBy: ['planning-meeting-held'],
      first: { within: { workingDays: 10 }, basis: GUIDANCE, countingBasis: WORKING_DAYS },
      endedBy: ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'first-core-group',
      title: 'first core group meeting',
      startedBy: ['planning-meeting-held'],
      metBy: ['core-group-held'],
      first: { within: { workingDays: 15 }, basis: GUIDANCE, countingBasis: WORKING_DAYS },
      endedBy: PLAN_ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'review-planning-meeting',
      title: 'child protection review planning meeting',
      startedBy: ['planning-meeting-held'],
      metBy: ['review-planning-meeting-held'],
      thenEvery: { within: { months: 6 }, basis: REVIEW_MEETING, countingBasis: CORRESPONDING_DATE },
      endedBy: PLAN_ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: GUIDANCE,
});
