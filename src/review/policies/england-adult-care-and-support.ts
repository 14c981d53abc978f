import type { Basis } from '../../kernel/basis.js';
import type { ReviewPolicy } from '../policy.js';
import { CORRESPONDING_DATE } from './counting.js';

const GUIDANCE = 'Care and support statutory guidance';

const LIGHT_TOUCH: Basis = {
  source: GUIDANCE,
  locator: 'para 13.32',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'Counted from the day the plan was agreed; some councils count from the start of the service.',
};

const YEARLY: Basis = {
  source: GUIDANCE,
  locator: 'para 13.32',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'Counted from the last full review, or from the plan where there has been none. That a light-touch review does not begin the year again is our reading.',
};

const ACT = 'Care Act 2014';

const REVIEWS: Basis = { source: ACT, locator: 's.27', claimedForce: 'statute', checked: 'seen' };

const ON_REQUEST: Basis = { source: ACT, locator: 's.27(1)(b)', claimedForce: 'statute', checked: 'seen' };

const ON_A_CHANGE: Basis = { source: ACT, locator: 's.27(4)', claimedForce: 'statute', checked: 'secondary' };

const ENDED_BY = ['plan-closed', 'moved-to-another-authority'] as const;

/**
 * England, adults and carers with a care and support plan: a light-touch review to be considered six to eight weeks
 * after the plan is agreed, a review at least every 12 months, and reviews on request and on a change (Care Act 2014 s.27;
 * statutory guidance, para 13.32). The Act sets no interval: the figures are the guidance's.
 */
export const ENGLAND_ADULT_CARE_AND_SUPPORT: ReviewPolicy = {
  id: 'england-adult-care-and-support',
  title: 'Reviews of an adult care and support plan, England',
  nation: 'england',
  cohort: 'adults, and carers, with a plan under the Care Act 2014',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'light-touch-review',
      title: 'light-touch review',
      startedBy: ['plan-agreed'],
      restarts: true,
      metBy: ['light-touch-review-held', 'review-held'],
      first: { within: { weeks: 8 }, opensAfter: { weeks: 6 }, basis: LIGHT_TOUCH },
      strength: 'consider',
      endedBy: ENDED_BY,
    },
    {
      id: 'annual-review',
      title: 'yearly review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 12 }, basis: YEARLY, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
    },
    {
      id: 'requested-review',
      title: 'requested review',
      startedBy: ['review-requested'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: ON_REQUEST },
      endedBy: ENDED_BY,
    },
    {
      id: 'review-after-a-change',
      title: 'review after a change',
      startedBy: ['significant-change'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: ON_A_CHANGE },
      endedBy: ENDED_BY,
    },
  ],
  basis: REVIEWS,
};
