import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';

const GUIDANCE: Basis = {
  source: 'Refocusing the Care Programme Approach, Department of Health 2008',
  locator: 'on reviews',
  claimedForce: 'guidance',
  checked: 'unverified',
  note: 'For records made under it: NHS England has replaced the approach with the Community Mental Health Framework. Counted from the plan, then from the review held.',
};

/**
 * England, people with a care plan under the former Care Programme Approach: a review at most every 12
 * months (guidance of 2008, since replaced; not verified).
 */
export const ENGLAND_CARE_PROGRAMME_APPROACH = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-care-programme-approach',
  title: 'Reviews under the Care Programme Approach, England',
  nation: 'england',
  cohort: 'people with a plan under the former Care Programme Approach',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'cpa-review',
      title: 'Care Programme Approach review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 12 }, basis: GUIDANCE, countingBasis: CORRESPONDING_DATE },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
      inForce: {
        checked: 'unverified',
        note: 'Replaced nationally; on what day it ended in each place is not known.',
      },
    },
  ],
  basis: GUIDANCE,
});
