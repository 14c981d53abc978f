import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SI_2014_2871_IN_FORCE } from '../in-force.js';

const REGULATIONS = 'Care and Support (Direct Payments) Regulations 2014 (SI 2014/2871)';

const REG_7: Basis = {
  source: REGULATIONS,
  locator: 'reg 7',
  claimedForce: 'statute',
  checked: 'secondary',
};

const INTERVAL: Basis = {
  source: REGULATIONS,
  locator: 'reg 7(1)(a)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Counted from the first payment, then from each review of the payment that was held.',
};

const FIRST_SIX_MONTHS: Basis = {
  source: REGULATIONS,
  locator: 'reg 7(1)(a)',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Whether the first six months take in the day of the payment is open; we take them to, which is sooner by a day.',
};

const ON_A_CONCERN: Basis = {
  source: REGULATIONS,
  locator: 'reg 7',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'A suspected breach of a condition, a change in capacity, or a condition no longer met. Which of these it is makes no difference here.',
};

const ENDED_BY = ['direct-payment-ended', 'plan-closed', 'moved-to-another-authority'] as const;

/**
 * England, adults and carers with a direct payment: a review of the payment within its first six months,
 * then at most 12 months apart, and without a figure where a concern about it is raised (SI 2014/2871, reg
 * 7).
 */
export const ENGLAND_DIRECT_PAYMENT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-direct-payment',
  title: 'Reviews of a direct payment, England',
  nation: 'england',
  cohort: 'adults and carers with a direct payment under the Care Act 2014',
  calendar: ['england-and-wales'],
  openedBy: ['direct-payment-began'],
  timescales: [
    {
      id: 'direct-payment-review',
      title: 'review of the direct payment',
      startedBy: ['direct-payment-began'],
      metBy: ['direct-payment-reviewed'],
      first: {
        within: { months: 6 },
        counting: 'beginning-with',
        basis: INTERVAL,
        countingBasis: FIRST_SIX_MONTHS,
      },
      thenEvery: { within: { months: 12 }, basis: INTERVAL, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      inForce: SI_2014_2871_IN_FORCE,
    },
    {
      id: 'review-on-a-concern',
      title: 'review of the direct payment on a concern',
      startedBy: ['direct-payment-concern-raised'],
      metBy: ['direct-payment-reviewed'],
      first: { within: 'no-fixed-limit', basis: ON_A_CONCERN },
      endedBy: ENDED_BY,
      inForce: SI_2014_2871_IN_FORCE,
    },
  ],
  basis: REG_7,
});
