import type { Basis } from '../../kernel/basis.js';
import type { ReviewPolicy } from '../policy.js';
import { CORRESPONDING_DATE } from './counting.js';

const GUIDANCE: Basis = {
  source: 'Care and support statutory guidance',
  locator: 'para 13.32',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
};

const ACT: Basis = { source: 'Care Act 2014', locator: 's.27', claimedForce: 'statute', checked: 'seen' };

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
      first: {
        within: { weeks: 8 },
        opensAfter: { weeks: 6 },
        basis: {
          ...GUIDANCE,
          note: 'Counted from the day the plan was agreed; some councils count from the start of the service.',
        },
      },
      strength: 'consider',
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
    {
      id: 'annual-review',
      title: 'yearly review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: {
        within: { months: 12 },
        basis: {
          ...GUIDANCE,
          note: 'Counted from the last full review, or from the plan where there has been none. That a light-touch review does not begin the year again is our reading.',
        },
        countingBasis: CORRESPONDING_DATE,
      },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
    {
      id: 'requested-review',
      title: 'review that was asked for',
      startedBy: ['review-requested'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: { ...ACT, locator: 's.27(1)(b)' } },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
    {
      id: 'review-after-a-change',
      title: 'review after a change',
      startedBy: ['significant-change'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: { ...ACT, locator: 's.27(4)', checked: 'secondary' } },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
  ],
  basis: ACT,
};
