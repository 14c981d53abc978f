import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';

const GUIDANCE: Basis = {
  source: 'Statutory guidance on children who run away or go missing from home or care',
  locator: 'on return interviews',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'The guidance says 72 hours, which end in the course of the third day after the return. Days are counted here, and the last whole day before that is taken, so that it is never too late.',
};

/**
 * England, children who were missing and have returned: an interview within 72 hours, counted here as three
 * days beginning with that of the return (statutory guidance; not verified).
 */
export const ENGLAND_RETURN_INTERVIEW = /* @__PURE__ */ frozen<ReviewPolicy>({
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
      metBy: ['return-interview-held', 'return-interview-declined'],
      first: { within: { days: 3 }, counting: 'beginning-with', basis: GUIDANCE, countingBasis: GUIDANCE },
      endedBy: ['moved-to-another-authority'],
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: GUIDANCE,
});
