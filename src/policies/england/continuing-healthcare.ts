import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';
import { CONTINUING_HEALTHCARE_FRAMEWORK } from '../sources.js';

const FRAMEWORK: Basis = {
  source: CONTINUING_HEALTHCARE_FRAMEWORK,
  locator: 'on reviews',
  claimedForce: 'guidance',
  checked: 'secondary',
  note: 'Counted from the decision on eligibility, then from the review held. Some local procedures say 12 weeks for the first, which always ends sooner than three months.',
};

/**
 * England, people who have NHS continuing healthcare: a review within three months of the decision, then at
 * most 12 months apart (the National Framework).
 */
export const ENGLAND_CONTINUING_HEALTHCARE = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-continuing-healthcare',
  title: 'Reviews of NHS continuing healthcare, England',
  nation: 'england',
  cohort: 'people who were found eligible for NHS continuing healthcare',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'continuing-healthcare-review',
      title: 'continuing healthcare review',
      startedBy: ['continuing-healthcare-decided'],
      metBy: ['continuing-healthcare-reviewed'],
      first: { within: { months: 3 }, basis: FRAMEWORK, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 12 }, basis: FRAMEWORK, countingBasis: CORRESPONDING_DATE },
      endedBy: ['continuing-healthcare-refused', 'continuing-healthcare-ended'],
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: FRAMEWORK,
});
