import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SI_2005_389_IN_FORCE } from '../in-force.js';

const REGULATIONS = 'Adoption Agencies Regulations 2005 (SI 2005/389)';

const REG_36: Basis = {
  source: REGULATIONS,
  locator: 'reg 36',
  claimedForce: 'statute',
  checked: 'seen',
};

const NOT_PLACED: Basis = {
  source: REGULATIONS,
  locator: 'reg 36(1)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the day the agency was authorised to place the child, then from the review held. That the three months begin again when a placement has ended is our reading.',
};

const PLACED: Basis = {
  source: REGULATIONS,
  locator: 'reg 36(3)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the day of the placement, then from the review held.',
};

const VISITS: Basis = {
  source: REGULATIONS,
  locator: 'reg 36',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The first review is the first after the placement: one held earlier does not end the weekly visits.',
};

const LATER_VISITS: Basis = {
  source: REGULATIONS,
  locator: 'reg 36',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'No figure for visits after the first review is known to us.',
};

const ENDED_BY = ['adoption-order-made', 'adoption-placement-ended', 'moved-to-another-authority'] as const;

/**
 * England, children to be adopted: reviews within three months of the authority to place, then at most six
 * months apart; once placed within four weeks, then three months, then six, with a visit each week until
 * the first review (SI 2005/389, reg 36).
 */
export const ENGLAND_ADOPTION = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-adoption',
  title: 'Reviews and visits before an adoption, England',
  nation: 'england',
  cohort: 'children whom an adoption agency may place, or has placed, for adoption',
  calendar: ['england-and-wales'],
  openedBy: ['adoption-authorised', 'placed-for-adoption', 'adoption-placement-ended'],
  timescales: [
    {
      id: 'review-before-placement',
      title: 'review before an adoptive placement',
      startedBy: ['adoption-authorised', 'adoption-placement-ended'],
      metBy: ['review-held'],
      first: { within: { months: 3 }, basis: NOT_PLACED, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: NOT_PLACED, countingBasis: CORRESPONDING_DATE },
      endedBy: [
        'placed-for-adoption',
        'adoption-order-made',
        'adoption-authority-ended',
        'moved-to-another-authority',
      ],
      endsAtAge: 18,
      inForce: SI_2005_389_IN_FORCE,
    },
    {
      id: 'review-after-placement',
      title: 'review of the adoptive placement',
      startedBy: ['placed-for-adoption'],
      metBy: ['review-held'],
      first: { within: { weeks: 4 }, basis: PLACED },
      second: { within: { months: 3 }, basis: PLACED, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: PLACED, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      endsAtAge: 18,
      inForce: SI_2005_389_IN_FORCE,
    },
    {
      id: 'visit-after-placement',
      title: 'visit to the adoptive placement',
      startedBy: ['placed-for-adoption'],
      metBy: ['visit-made'],
      first: { within: { weeks: 1 }, basis: VISITS },
      thenEvery: [
        {
          within: { weeks: 1 },
          when: [{ not: { happened: ['review-held'] } }],
          appliesTo: 'until the first review',
          basis: VISITS,
        },
        { within: 'no-fixed-limit', appliesTo: 'after the first review', basis: LATER_VISITS },
      ],
      endedBy: ENDED_BY,
      endsAtAge: 18,
      inForce: SI_2005_389_IN_FORCE,
    },
  ],
  basis: REG_36,
});
