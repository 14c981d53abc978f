import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { WSI_2017_1264_IN_FORCE } from '../in-force.js';

const REG_16: Basis = {
  source:
    'Regulated Services (Service Providers and Responsible Individuals) (Wales) Regulations 2017 (WSI 2017/1264)',
  locator: 'reg 16',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Also as and when needed, for which there is no figure. Counted from the plan, then from the review held. WSI 2024/388, reg 12, has the same rule for other services.',
};

/**
 * Wales, people with a personal plan of a care provider: a review at least every three months (WSI
 * 2017/1264, reg 16).
 */
export const WALES_PROVIDER_PERSONAL_PLAN = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'wales-provider-personal-plan',
  title: "Reviews of a provider's personal plan, Wales",
  nation: 'wales',
  cohort: 'people with a personal plan of a regulated care service',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'personal-plan-review',
      title: 'review of the personal plan',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 3 }, basis: REG_16, countingBasis: CORRESPONDING_DATE },
      endedBy: ['service-ended'],
      inForce: WSI_2017_1264_IN_FORCE,
    },
  ],
  basis: REG_16,
});
