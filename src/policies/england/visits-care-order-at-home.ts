import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { SI_2010_959 } from '../sources.js';

const AT_HOME: Basis = {
  source: SI_2010_959,
  locator: 'reg 28',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the day of the order, then from each visit made.',
};

/**
 * England, visits to a child who lives at home under a care order: within a week of the order, then at most
 * six weeks apart (SI 2010/959, reg 28).
 */
export const ENGLAND_VISITS_CARE_ORDER_AT_HOME = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-visits-care-order-at-home',
  title: 'Visits to a child at home under a care order, England',
  nation: 'england',
  cohort: 'children who live at home under a care order that is not an interim one',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'home-visit',
      title: 'visit to the child at home',
      startedBy: ['care-order-made'],
      restarts: true,
      metBy: ['visit-made'],
      first: { within: { weeks: 1 }, basis: AT_HOME },
      thenEvery: { within: { weeks: 6 }, basis: AT_HOME },
      endedBy: [
        'placement-started',
        'placement-ended',
        'ceased-to-be-looked-after',
        'adoption-order-made',
        'moved-to-another-authority',
      ],
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: AT_HOME,
});
