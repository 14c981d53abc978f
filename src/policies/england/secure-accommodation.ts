import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { FIRST_DAY_NOT_KNOWN } from '../in-force.js';

const REG_15: Basis = {
  source: 'Children (Secure Accommodation) Regulations 1991 (SI 1991/1505)',
  locator: 'reg 15',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the start of the placement, then from the review held.',
};

/**
 * England, children in secure accommodation: a review within one month, then at most three months apart
 * (SI 1991/1505, reg 15; not verified).
 */
export const ENGLAND_SECURE_ACCOMMODATION = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-secure-accommodation',
  title: 'Reviews of secure accommodation, England',
  nation: 'england',
  cohort: 'children in secure accommodation',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'secure-review',
      title: 'secure accommodation review',
      startedBy: ['secure-accommodation-began'],
      metBy: ['review-held'],
      first: { within: { months: 1 }, basis: REG_15, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 3 }, basis: REG_15, countingBasis: CORRESPONDING_DATE },
      endedBy: ['secure-accommodation-ended', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: FIRST_DAY_NOT_KNOWN,
    },
  ],
  basis: REG_15,
});
