import type { Basis } from '../../kernel/basis.js';
import { WSI_2015_1335 } from '../sources.js';

/** The duty to review a care and support plan in Wales, for adults and children alike. */
export const WALES_CARE_AND_SUPPORT_REVIEWS: Basis = {
  source: WSI_2015_1335,
  locator: 'reg 5',
  claimedForce: 'statute',
  checked: 'unverified',
  note: "Neither this regulation nor the Part 4 code of practice was seen; the figure may be the code's. Counted from the plan, then from the review held.",
};

/** Reviews on request and on a change. */
export const WALES_REVIEW_ON_REQUEST: Basis = {
  source: WSI_2015_1335,
  locator: 'reg 5',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'No figure is known to us.',
};
