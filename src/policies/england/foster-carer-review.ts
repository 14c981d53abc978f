import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SI_2011_581_IN_FORCE } from '../in-force.js';

const REG_28: Basis = {
  source: 'Fostering Services (England) Regulations 2011 (SI 2011/581)',
  locator: 'reg 28',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the approval, then from the review held.',
};

/**
 * England, foster carers: a review of the approval at most every 12 months (SI 2011/581, reg 28; not
 * verified).
 */
export const ENGLAND_FOSTER_CARER_REVIEW = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-foster-carer-review',
  title: "Reviews of a foster carer's approval, England",
  nation: 'england',
  cohort: 'approved foster carers',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'foster-carer-review',
      title: 'foster carer review',
      startedBy: ['foster-carer-approved'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 12 }, basis: REG_28, countingBasis: CORRESPONDING_DATE },
      endedBy: ['foster-carer-ceased', 'moved-to-another-authority'],
      inForce: SI_2011_581_IN_FORCE,
    },
  ],
  basis: REG_28,
});
