import type { Basis } from '../../kernel/basis.js';
import type { ReviewPolicy } from '../policy.js';
import { CORRESPONDING_DATE } from './counting.js';

const FORM: Basis = {
  source: 'London Housing Trust, person-owned support plan',
  locator: 'service commitments',
  claimedForce: 'local',
  checked: 'seen',
};

/**
 * London Housing Trust, people with a support plan: a re-assessment and review offered at least every six months,
 * at once on a significant change in well-being or safety, and whenever the person asks (the Trust's own form).
 */
export const LONDON_HOUSING_TRUST_SUPPORT: ReviewPolicy = {
  id: 'london-housing-trust-support',
  title: 'Reviews of a support plan, London Housing Trust',
  nation: 'england',
  cohort: 'people with a person-owned support plan',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'six-monthly-review',
      title: 'six-monthly review',
      startedBy: ['plan-agreed'],
      metBy: ['review-offered', 'review-held'],
      thenEvery: {
        within: { months: 6 },
        basis: {
          ...FORM,
          note: 'The commitment is to offer a review. From what day the six months run is not said; the plan, and then each offer or review, is our choice.',
        },
        countingBasis: CORRESPONDING_DATE,
      },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
    {
      id: 'review-after-a-change',
      title: 'review after a significant change',
      startedBy: ['significant-change'],
      metBy: ['review-held'],
      first: { within: { days: 0 }, basis: FORM },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
    {
      id: 'requested-review',
      title: 'review that was asked for',
      startedBy: ['review-requested'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: FORM },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
  ],
  basis: FORM,
};
