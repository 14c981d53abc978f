import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';

const SOURCE = 'Working Together to Safeguard Children 2023';

const GUIDANCE: Basis = {
  source: SOURCE,
  locator: 'on responding to concerns about a child',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'The edition of 2018 is taken to have the same figures. A new edition was consulted on in 2026 and was not seen.',
};

const REFERRAL: Basis = {
  source: SOURCE,
  locator: 'on referrals',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
};

const ASSESSMENT: Basis = {
  source: SOURCE,
  locator: 'on the length of an assessment',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Counted from the referral. Another referral while the assessment runs does not begin it again: our reading.',
};

const CONFERENCE: Basis = {
  source: SOURCE,
  locator: 'on initial child protection conferences',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'Counted from the strategy discussion that began the enquiry under section 47. Where there were several, record that one. Some council pages leave out that these are working days.',
};

const CORE_GROUP: Basis = {
  source: SOURCE,
  locator: 'on the core group',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'How often the group meets after that is set locally, and is not here.',
};

const FIRST_REVIEW: Basis = {
  source: SOURCE,
  locator: 'on review conferences',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Counted from the initial conference. Local rules for unborn children are not here.',
};

const LATER_REVIEWS: Basis = {
  source: SOURCE,
  locator: 'on review conferences',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'Counted from the review conference held. Seen in London procedures; the pages that report it may describe an earlier edition.',
};

const WORKING_DAYS: Basis = {
  source: SOURCE,
  locator: 'throughout',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Working day is not defined there; taken as England and Wales.',
};

const IN_FORCE = {
  checked: 'unverified',
  note: 'Earlier editions had these figures too, as far as we know; since when was not looked up.',
} as const;

const ENDED_BY = ['child-protection-plan-ended', 'moved-to-another-authority'] as const;

const PLAN_ENDED_BY = [
  'child-protection-plan-not-made',
  'child-protection-plan-ended',
  'moved-to-another-authority',
] as const;

/**
 * England, protecting a child: a decision within one working day of a referral and an assessment within 45,
 * an initial conference within 15 of the strategy discussion, a core group within ten of it; then review
 * conferences after three months and at most six months apart (Working Together 2023).
 */
export const ENGLAND_CHILD_PROTECTION = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-child-protection',
  title: 'Child protection, England',
  nation: 'england',
  cohort: 'children referred to a local authority, and those with a child protection plan',
  calendar: ['england-and-wales'],
  openedBy: ['referral-received', 'strategy-discussion-held', 'initial-conference-held'],
  timescales: [
    {
      id: 'referral-decision',
      title: 'decision on the referral',
      startedBy: ['referral-received'],
      metBy: ['referral-decided', 'referral-closed'],
      first: { within: { workingDays: 1 }, basis: REFERRAL, countingBasis: WORKING_DAYS },
      endedBy: ENDED_BY,
      endsAtAge: 18,
      inForce: IN_FORCE,
    },
    {
      id: 'assessment',
      title: 'assessment',
      startedBy: ['referral-received'],
      metBy: ['assessment-completed'],
      first: { within: { workingDays: 45 }, basis: ASSESSMENT, countingBasis: WORKING_DAYS },
      endedBy: ['referral-closed', 'child-protection-plan-ended', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: IN_FORCE,
    },
    {
      id: 'initial-conference',
      title: 'initial child protection conference',
      startedBy: ['strategy-discussion-held'],
      metBy: ['initial-conference-held'],
      first: { within: { workingDays: 15 }, basis: CONFERENCE, countingBasis: WORKING_DAYS },
      endedBy: ['section-47-enquiry-ended', 'child-protection-plan-ended', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: IN_FORCE,
    },
    {
      id: 'first-core-group',
      title: 'first core group meeting',
      startedBy: ['initial-conference-held'],
      metBy: ['core-group-held'],
      first: { within: { workingDays: 10 }, basis: CORE_GROUP, countingBasis: WORKING_DAYS },
      endedBy: PLAN_ENDED_BY,
      endsAtAge: 18,
      inForce: IN_FORCE,
    },
    {
      id: 'review-conference',
      title: 'child protection review conference',
      startedBy: ['initial-conference-held'],
      metBy: ['review-conference-held'],
      first: { within: { months: 3 }, basis: FIRST_REVIEW, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: LATER_REVIEWS, countingBasis: CORRESPONDING_DATE },
      endedBy: PLAN_ENDED_BY,
      endsAtAge: 18,
      inForce: IN_FORCE,
    },
  ],
  basis: GUIDANCE,
});
