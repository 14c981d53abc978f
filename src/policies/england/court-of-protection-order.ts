import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';

const PRACTICE: Basis = {
  source: 'Practice of the Court of Protection on deprivation of liberty in the community',
  locator: 'on review of the order',
  claimedForce: 'guidance',
  checked: 'unverified',
  note: 'The order itself says when it has to be reviewed; 12 months is the custom. Counted from the order, then from the review by the court.',
};

/**
 * England, people deprived of their liberty in the community by order of the Court of Protection: a review
 * by the court at most every 12 months (practice of the court; not verified).
 */
export const ENGLAND_COURT_OF_PROTECTION_ORDER = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-court-of-protection-order',
  title: 'Reviews of a Court of Protection order, England',
  nation: 'england',
  cohort: 'people deprived of their liberty in the community by order of the Court of Protection',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'court-review',
      title: 'review by the court',
      startedBy: ['court-order-made'],
      restarts: true,
      metBy: ['court-order-reviewed'],
      thenEvery: { within: { months: 12 }, basis: PRACTICE, countingBasis: CORRESPONDING_DATE },
      endedBy: ['court-order-ended', 'moved-to-another-authority'],
      inForce: { checked: 'unverified', note: 'Practice of the court; since when was not looked up.' },
    },
  ],
  basis: PRACTICE,
});
