import type { Basis } from '../kernel/basis.js';
import type { ReviewLimit } from '../review/policy.js';
import { SI_2010_959, WSI_2015_1818 } from './sources.js';

/** Visits to a child in a placement in England. */
export const REG_28: Basis = {
  source: SI_2010_959,
  locator: 'reg 28',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the start of the placement, then from each visit made.',
};

/** Visits to a child in a placement in Wales. */
export const WALES_REG_31: Basis = {
  source: WSI_2015_1818,
  locator: 'reg 31',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the start of the placement, then from each visit made.',
};

const UNTIL_REVIEW: Basis = {
  source: SI_2010_959,
  locator: 'reg 28',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Whether a review held before this placement is the first one is not settled; here it is not, which keeps the visits weekly. A review counts from the next visit on.',
};

/** Within a week of the start of any placement. */
export const FIRST_VISIT: ReviewLimit = { within: { weeks: 1 }, basis: REG_28 };

/** Weekly for as long as no review has been held. */
export const WEEKLY_UNTIL_FIRST_REVIEW: ReviewLimit = {
  within: { weeks: 1 },
  when: [{ not: { happened: ['review-held'] } }],
  appliesTo: 'until the first review',
  basis: UNTIL_REVIEW,
};
