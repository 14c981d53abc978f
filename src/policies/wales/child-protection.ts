import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';

const SOURCE = 'Wales Safeguarding Procedures';

const PROCEDURES: Basis = {
  source: SOURCE,
  locator: 'on timescales in child protection',
  claimedForce: 'statutory-guidance',
  checked: 'seen',
};

const CONFERENCE: Basis = {
  source: SOURCE,
  locator: 'on the initial child protection conference',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Counted from the strategy discussion.',
};

const LATER_CORE_GROUPS: Basis = {
  source: SOURCE,
  locator: 'on the core group',
  claimedForce: 'statutory-guidance',
  checked: 'seen',
  note: 'Monthly meetings are asked for; six weeks are the outer limit, and the limit here.',
};

const WORKING_DAYS: Basis = {
  source: SOURCE,
  locator: 'throughout',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'What a working day is was not found there; taken as England and Wales.',
};

const ENQUIRY_ENDED_BY = [
  'section-47-enquiry-ended',
  'child-protection-plan-ended',
  'moved-to-another-authority',
] as const;

const PLAN_ENDED_BY = [
  'child-protection-plan-not-made',
  'child-protection-plan-ended',
  'moved-to-another-authority',
] as const;

/**
 * Wales, protecting a child: an assessment within 42 working days of the start of the section 47 enquiry, a
 * conference within 15 of the strategy discussion, a core group within ten of that and then at most six
 * weeks apart, and review conferences after three months and then six (Wales Safeguarding Procedures).
 */
export const WALES_CHILD_PROTECTION = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'wales-child-protection',
  title: 'Child protection, Wales',
  nation: 'wales',
  cohort: 'children under a section 47 enquiry or with a child protection plan',
  calendar: ['england-and-wales'],
  openedBy: ['section-47-enquiry-started', 'strategy-discussion-held', 'initial-conference-held'],
  timescales: [
    {
      id: 'assessment',
      title: 'assessment under section 47',
      startedBy: ['section-47-enquiry-started'],
      metBy: ['assessment-completed'],
      first: { within: { workingDays: 42 }, basis: PROCEDURES, countingBasis: WORKING_DAYS },
      endedBy: ENQUIRY_ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'initial-conference',
      title: 'initial child protection conference',
      startedBy: ['strategy-discussion-held'],
      metBy: ['initial-conference-held'],
      first: { within: { workingDays: 15 }, basis: CONFERENCE, countingBasis: WORKING_DAYS },
      endedBy: ENQUIRY_ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'core-group',
      title: 'core group meeting',
      startedBy: ['initial-conference-held'],
      metBy: ['core-group-held'],
      first: { within: { workingDays: 10 }, basis: PROCEDURES, countingBasis: WORKING_DAYS },
      thenEvery: { within: { weeks: 6 }, basis: LATER_CORE_GROUPS },
      endedBy: PLAN_ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'review-conference',
      title: 'child protection review conference',
      startedBy: ['initial-conference-held'],
      metBy: ['review-conference-held'],
      first: { within: { months: 3 }, basis: PROCEDURES, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: PROCEDURES, countingBasis: CORRESPONDING_DATE },
      endedBy: PLAN_ENDED_BY,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: PROCEDURES,
});
