import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CARE_ACT_REVIEWS, CARE_ACT_TIMESCALES } from '../adult-timescales.js';

/**
 * England, unpaid carers with a support plan of their own: a light-touch review to be considered after six
 * to eight weeks, a review at least every 12 months, and reviews on request and on a change, as for adults
 * (Care Act 2014 s.27; statutory guidance, para 13.32).
 */
export const ENGLAND_CARER_SUPPORT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-carer-support',
  title: "Reviews of a carer's support plan, England",
  nation: 'england',
  cohort: 'unpaid carers with a support plan under the Care Act 2014',
  calendar: ['england-and-wales'],
  timescales: CARE_ACT_TIMESCALES,
  basis: CARE_ACT_REVIEWS,
});
