import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { WSI_2015_1335_IN_FORCE } from '../in-force.js';
import { WALES_CARE_AND_SUPPORT_REVIEWS, WALES_REVIEW_ON_REQUEST } from './care-and-support-reviews.js';

const ENDED_BY = ['plan-closed', 'moved-to-another-authority'] as const;

/**
 * Wales, adults with a care and support plan: a review at most every 12 months, and on request or on a
 * change, without a figure (WSI 2015/1335, reg 5; not verified).
 */
export const WALES_ADULT_CARE_AND_SUPPORT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'wales-adult-care-and-support',
  title: 'Reviews of an adult care and support plan, Wales',
  nation: 'wales',
  cohort: 'adults with a care and support plan',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'care-and-support-review',
      title: 'review of the care and support plan',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: {
        within: { months: 12 },
        basis: WALES_CARE_AND_SUPPORT_REVIEWS,
        countingBasis: CORRESPONDING_DATE,
      },
      endedBy: ENDED_BY,
      inForce: WSI_2015_1335_IN_FORCE,
    },
    {
      id: 'requested-review',
      title: 'requested review',
      startedBy: ['review-requested', 'significant-change'],
      metBy: ['review-held', 'review-request-closed'],
      first: { within: 'no-fixed-limit', basis: WALES_REVIEW_ON_REQUEST },
      endedBy: ENDED_BY,
      inForce: WSI_2015_1335_IN_FORCE,
    },
  ],
  basis: WALES_CARE_AND_SUPPORT_REVIEWS,
});
