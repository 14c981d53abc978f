import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { PLACEMENT_ENDINGS } from '../looked-after-endings.js';
import { FIRST_VISIT, WEEKLY_UNTIL_FIRST_REVIEW } from '../placement-visits.js';
import { SI_2010_959 } from '../sources.js';

const REG_28_3: Basis = {
  source: SI_2010_959,
  locator: 'reg 28(3)',
  claimedForce: 'statute',
  checked: 'seen',
};

/**
 * England, visits to a child placed with a parent before the assessment is done: weekly until the first
 * review, then at most six weeks apart (SI 2010/959, reg 28(3)).
 */
export const ENGLAND_VISITS_WITH_PARENT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-visits-with-parent',
  title: 'Visits to a child placed with a parent, England',
  nation: 'england',
  cohort: 'children placed with a parent before the assessment is done (reg 19)',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'placement-visit',
      title: 'visit to the child placed with a parent',
      startedBy: ['placement-started'],
      restarts: true,
      metBy: ['visit-made'],
      first: FIRST_VISIT,
      thenEvery: [
        WEEKLY_UNTIL_FIRST_REVIEW,
        { within: { weeks: 6 }, appliesTo: 'after the first review', basis: REG_28_3 },
      ],
      endedBy: PLACEMENT_ENDINGS,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: REG_28_3,
});
