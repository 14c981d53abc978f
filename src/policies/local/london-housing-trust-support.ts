import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { LOCAL_PRACTICE_IN_FORCE } from '../in-force.js';
import { LONDON_HOUSING_TRUST_FORM } from '../sources.js';

const FORM: Basis = {
  source: LONDON_HOUSING_TRUST_FORM,
  locator: 'service commitments',
  claimedForce: 'local',
  checked: 'seen',
};

const SIX_MONTHS: Basis = {
  source: LONDON_HOUSING_TRUST_FORM,
  locator: 'service commitments',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The commitment is to offer a review. From what day the six months run is not said; the plan, and then each offer or review, is our choice.',
};

const ENDED_BY = ['plan-closed', 'moved-to-another-authority'] as const;

/**
 * London Housing Trust, people with a support plan: a re-assessment and review offered at least every six
 * months, at once on a significant change in well-being or safety, and whenever the person asks (the
 * Trust's own form).
 */
export const LONDON_HOUSING_TRUST_SUPPORT = /* @__PURE__ */ frozen<ReviewPolicy>({
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
      thenEvery: { within: { months: 6 }, basis: SIX_MONTHS, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
    {
      id: 'review-after-a-change',
      title: 'review after a significant change',
      startedBy: ['significant-change'],
      metBy: ['review-held', 'assessment-completed'],
      first: { within: { days: 0 }, basis: FORM },
      endedBy: ENDED_BY,
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
    {
      id: 'requested-review',
      title: 'requested review',
      startedBy: ['review-requested'],
      metBy: ['review-held', 'review-request-closed'],
      first: { within: 'no-fixed-limit', basis: FORM },
      endedBy: ENDED_BY,
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
  ],
  basis: FORM,
});
