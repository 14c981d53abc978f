import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { LOCAL_PRACTICE_IN_FORCE } from '../in-force.js';

const PROCEDURES: Basis = {
  source: 'Local safeguarding adults procedures for enquiries under the Care Act 2014, s.42',
  locator: 'on reviewing a safeguarding plan',
  claimedForce: 'local',
  checked: 'unverified',
  note: 'No national interval is known to us: the plan, or the procedures of the place, say when.',
};

/**
 * England, adults with a safeguarding plan: reviews without a figure (local procedures for Care Act 2014
 * s.42; not verified).
 */
export const ENGLAND_SAFEGUARDING_PLAN = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-safeguarding-plan',
  title: 'Reviews of a safeguarding plan, England',
  nation: 'england',
  cohort: 'adults with a safeguarding plan after an enquiry',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'safeguarding-plan-review',
      title: 'review of the safeguarding plan',
      startedBy: ['safeguarding-plan-made'],
      metBy: ['safeguarding-plan-reviewed'],
      thenEvery: { within: 'no-fixed-limit', basis: PROCEDURES },
      endedBy: ['safeguarding-plan-ended', 'moved-to-another-authority'],
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
  ],
  basis: PROCEDURES,
});
