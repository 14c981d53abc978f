import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SI_2010_959_IN_FORCE, SI_2010_2571_IN_FORCE } from '../in-force.js';
import { SI_2010_959, SI_2010_2571 } from '../sources.js';

const REG_42: Basis = {
  source: SI_2010_959,
  locator: 'reg 42(1)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the sixteenth birthday or from the day of becoming eligible, whichever is later.',
};

const REVIEWS: Basis = {
  source: SI_2010_2571,
  locator: 'reg 7',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'A council describes the same interval; the regulation was not seen. An eligible child may have it reviewed with the looked-after review. Counted from the plan, then from the review held.',
};

const ON_REQUEST: Basis = {
  source: SI_2010_2571,
  locator: 'reg 7',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Also where the personal adviser or the authority thinks it needed. No figure is given.',
};

/** A move does not end it: the authority that last looked after the young person stays responsible. */
const ENDED_BY = ['leaving-care-support-ended'] as const;

/**
 * England, young people leaving care: an assessment within three months of becoming eligible or of the
 * sixteenth birthday, then reviews of the pathway plan at most six months apart and on request (SI
 * 2010/959, reg 42; SI 2010/2571, reg 7).
 */
export const ENGLAND_PATHWAY_PLAN = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-pathway-plan',
  title: 'Assessments and reviews of a pathway plan, England',
  nation: 'england',
  cohort: 'young people who are eligible for support in leaving care',
  calendar: ['england-and-wales'],
  openedBy: ['became-eligible-for-leaving-care', 'pathway-plan-made'],
  timescales: [
    {
      id: 'pathway-assessment',
      title: 'pathway assessment',
      startedBy: ['became-eligible-for-leaving-care'],
      metBy: ['pathway-assessment-completed'],
      first: {
        within: { months: 3 },
        latestWith: [
          {
            within: { months: 3 },
            from: { birthday: 16 },
            basis: REG_42,
            countingBasis: CORRESPONDING_DATE,
          },
        ],
        basis: REG_42,
        countingBasis: CORRESPONDING_DATE,
      },
      endedBy: ENDED_BY,
      inForce: SI_2010_959_IN_FORCE,
    },
    {
      id: 'pathway-plan-review',
      title: 'review of the pathway plan',
      startedBy: ['pathway-plan-made'],
      metBy: ['pathway-plan-reviewed'],
      thenEvery: { within: { months: 6 }, basis: REVIEWS, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      inForce: SI_2010_2571_IN_FORCE,
    },
    {
      id: 'requested-review',
      title: 'requested review of the pathway plan',
      startedBy: ['review-requested'],
      metBy: ['pathway-plan-reviewed', 'review-request-closed'],
      first: { within: 'no-fixed-limit', basis: ON_REQUEST },
      endedBy: ENDED_BY,
      inForce: SI_2010_2571_IN_FORCE,
    },
  ],
  basis: REG_42,
});
