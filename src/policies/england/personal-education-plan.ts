import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';

const SOURCE =
  'Promoting the education of looked-after and previously looked-after children, statutory guidance';

const GUIDANCE: Basis = {
  source: SOURCE,
  locator: 'on personal education plans',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
};

const READY: Basis = {
  source: SOURCE,
  locator: 'on personal education plans',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'It has to be ready for the first looked-after review. The 20 working days are those within which that review has to be held; where it is held sooner, the plan has to be ready sooner.',
};

const TERMLY: Basis = {
  source: SOURCE,
  locator: 'on personal education plans',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'Every school term. Read as by the end of the term that begins next after the last review, so that no term passes without one.',
};

const WORKING_DAYS: Basis = {
  source: SOURCE,
  locator: 'on personal education plans',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'What a working day is was not found there; taken as in England and Wales, without regard to school holidays.',
};

/**
 * England, personal education plans of children looked after: started within ten working days, ready for
 * the first review, so within 20, and reviewed every school term (statutory guidance on the education of
 * looked-after children).
 */
export const ENGLAND_PERSONAL_EDUCATION_PLAN = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-personal-education-plan',
  title: 'Personal education plans of a looked-after child, England',
  nation: 'england',
  cohort: 'children looked after by a local authority, of the ages that need such a plan',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'plan-started',
      title: 'start of the personal education plan',
      startedBy: ['became-looked-after'],
      metBy: ['education-plan-started', 'education-plan-completed'],
      first: { within: { workingDays: 10 }, basis: GUIDANCE, countingBasis: WORKING_DAYS },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'plan-ready',
      title: 'personal education plan',
      startedBy: ['became-looked-after'],
      metBy: ['education-plan-completed'],
      first: { within: { workingDays: 20 }, basis: READY, countingBasis: WORKING_DAYS },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'termly-review',
      title: 'termly review of the personal education plan',
      startedBy: ['education-plan-completed'],
      metBy: ['education-plan-reviewed'],
      thenEvery: { within: 'end-of-next-term', basis: TERMLY },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: GUIDANCE,
});
