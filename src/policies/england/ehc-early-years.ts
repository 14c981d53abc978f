import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';
import { SEND_CODE } from '../sources.js';

const CODE: Basis = {
  source: SEND_CODE,
  locator: 'para 9.178',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'To be considered, beside the annual review. Counted from the plan, then from the review held.',
};

/**
 * England, children under five with an education, health and care plan: a review to be considered every
 * three to six months (SEND code of practice, para 9.178).
 */
export const ENGLAND_EHC_EARLY_YEARS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-ehc-early-years',
  title: 'Early years reviews of an education, health and care plan, England',
  nation: 'england',
  cohort: 'children under five with an education, health and care plan',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'early-years-review',
      title: 'early years review',
      startedBy: ['ehc-plan-made'],
      metBy: ['review-held', 'annual-review-decided'],
      thenEvery: {
        within: { months: 6 },
        opensAfter: { months: 3 },
        basis: CODE,
        countingBasis: CORRESPONDING_DATE,
      },
      strength: 'consider',
      endedBy: ['ehc-plan-ceased', 'moved-to-another-authority'],
      endsAtAge: 5,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: CODE,
});
