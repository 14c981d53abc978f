import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CARE_ACT_REVIEWS, CARE_ACT_TIMESCALES } from '../adult-timescales.js';

/**
 * England, adults with a care and support plan: a light-touch review to be considered six to eight weeks
 * after the plan is agreed, a review at least every 12 months, and reviews on request and on a change (Care
 * Act 2014 s.27; statutory guidance, para 13.32). The Act sets no interval: the figures are the guidance's.
 */
export const ENGLAND_ADULT_CARE_AND_SUPPORT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-adult-care-and-support',
  title: 'Reviews of an adult care and support plan, England',
  nation: 'england',
  cohort: 'adults with a care and support plan under the Care Act 2014',
  calendar: ['england-and-wales'],
  timescales: CARE_ACT_TIMESCALES,
  basis: CARE_ACT_REVIEWS,
});
