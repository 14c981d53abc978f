import type { Basis } from '../../kernel/basis.js';
import type { ReviewPolicy } from '../policy.js';
import { GUIDANCE_IN_FORCE } from './in-force.js';

const GUIDANCE: Basis = {
  source: 'Statutory guidance on children who run away or go missing from home or care',
  locator: 'on return interviews',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'The guidance says 72 hours. Days are counted here, so that the last of three may end some hours later: plan for the hour.',
};

/**
 * England, children who were missing and have returned: an interview within 72 hours, counted here as three days
 * (statutory guidance; not verified).
 */
export const ENGLAND_RETURN_INTERVIEW: ReviewPolicy = {
  id: 'england-return-interview',
  title: 'Return interviews of a child who was missing, England',
  nation: 'england',
  cohort: 'children who have returned after going missing',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'return-interview',
      title: 'return interview',
      startedBy: ['returned-from-missing'],
      metBy: ['return-interview-held'],
      first: { within: { days: 3 }, basis: GUIDANCE },
      endedBy: ['moved-to-another-authority'],
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: GUIDANCE,
};
