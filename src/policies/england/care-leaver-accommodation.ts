import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { GUIDANCE_IN_FORCE, SI_2010_2571_IN_FORCE } from '../in-force.js';
import { SI_2010_2571 } from '../sources.js';

const VISITS: Basis = {
  source: SI_2010_2571,
  locator: 'reg 8',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the day the young person moved in, then from each visit made.',
};

const REVIEWS: Basis = {
  source:
    'Children Act 1989 guidance and regulations, volume 3: planning transition to adulthood for care leavers',
  locator: 'on unregulated and other accommodation',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Counted from the day the young person moved in, then from the review held.',
};

/** A move does not end it: the authority that last looked after the young person stays responsible. */
const ENDED_BY = ['leaving-care-support-ended'] as const;

/**
 * England, care leavers in other accommodation: a visit within seven days, then at most two months apart,
 * and a review after 28 days, then at most three months apart (SI 2010/2571, reg 8; guidance, volume 3; not
 * verified).
 */
export const ENGLAND_CARE_LEAVER_ACCOMMODATION = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-care-leaver-accommodation',
  title: "Visits and reviews of a care leaver's accommodation, England",
  nation: 'england',
  cohort: 'care leavers in accommodation that is not a regulated placement',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'visit',
      title: 'visit to the care leaver',
      startedBy: ['leaving-care-accommodation-began'],
      restarts: true,
      metBy: ['visit-made'],
      first: { within: { days: 7 }, basis: VISITS },
      thenEvery: { within: { months: 2 }, basis: VISITS, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      inForce: SI_2010_2571_IN_FORCE,
    },
    {
      id: 'accommodation-review',
      title: 'review of the accommodation',
      startedBy: ['leaving-care-accommodation-began'],
      restarts: true,
      metBy: ['pathway-plan-reviewed'],
      first: { within: { days: 28 }, basis: REVIEWS },
      thenEvery: { within: { months: 3 }, basis: REVIEWS, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: VISITS,
});
