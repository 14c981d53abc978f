import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SSI_2011_210_IN_FORCE } from '../in-force.js';

const REGULATIONS =
  'Social Care and Social Work Improvement Scotland (Requirements for Care Services) Regulations 2011 (SSI 2011/210)';

const REG_5: Basis = {
  source: REGULATIONS,
  locator: 'reg 5',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'No figure is given for a review on request or on a significant change.',
};

const WRITTEN: Basis = {
  source: REGULATIONS,
  locator: 'reg 5',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Counted from the day the person first received the service, that day left out.',
};

const SIX_MONTHLY: Basis = {
  source: REGULATIONS,
  locator: 'reg 5',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'At least once in every period of six months. Read as at most six months from the plan, and then from the review held.',
};

const ENDED_BY = ['service-ended'] as const;

/**
 * Scotland, people who use a care service: a personal plan within 28 days of first receiving it, then a
 * review at least every six months, and on request or on a significant change (SSI 2011/210, reg 5).
 */
export const SCOTLAND_PROVIDER_PERSONAL_PLAN = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'scotland-provider-personal-plan',
  title: "Reviews of a provider's personal plan, Scotland",
  nation: 'scotland',
  cohort: 'people who use a registered care service',
  calendar: ['scotland'],
  openedBy: ['service-began', 'plan-agreed'],
  timescales: [
    {
      id: 'personal-plan',
      title: 'personal plan',
      startedBy: ['service-began'],
      metBy: ['plan-agreed'],
      first: { within: { days: 28 }, basis: WRITTEN },
      endedBy: ENDED_BY,
      inForce: SSI_2011_210_IN_FORCE,
    },
    {
      id: 'personal-plan-review',
      title: 'review of the personal plan',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 6 }, basis: SIX_MONTHLY, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      inForce: SSI_2011_210_IN_FORCE,
    },
    {
      id: 'requested-review',
      title: 'requested review',
      startedBy: ['review-requested', 'significant-change'],
      metBy: ['review-held', 'review-request-closed'],
      first: { within: 'no-fixed-limit', basis: REG_5 },
      endedBy: ENDED_BY,
      inForce: SSI_2011_210_IN_FORCE,
    },
  ],
  basis: REG_5,
});
