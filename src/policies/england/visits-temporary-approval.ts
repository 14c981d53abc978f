import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { FIRST_VISIT, WEEKLY_UNTIL_FIRST_REVIEW } from '../placement-visits.js';
import { SI_2010_959 } from '../sources.js';

const REG_28_4: Basis = {
  source: SI_2010_959,
  locator: 'reg 28(4)',
  claimedForce: 'statute',
  checked: 'seen',
};

/**
 * England, visits to a child with a temporarily approved connected person, or at home under an interim care
 * order: weekly until the first review, then at most four weeks apart (SI 2010/959, reg 28(4)).
 */
export const ENGLAND_VISITS_TEMPORARY_APPROVAL = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-visits-temporary-approval',
  title: 'Visits to a child in a temporarily approved placement, England',
  nation: 'england',
  cohort:
    'children with a temporarily approved connected person (reg 24), or at home under an interim care order',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'placement-visit',
      title: 'visit to the temporarily approved placement',
      startedBy: ['placement-started'],
      restarts: true,
      metBy: ['visit-made'],
      first: FIRST_VISIT,
      thenEvery: [
        WEEKLY_UNTIL_FIRST_REVIEW,
        { within: { weeks: 4 }, appliesTo: 'after the first review', basis: REG_28_4 },
      ],
      endedBy: [
        'full-approval-decided',
        'placement-ended',
        'ceased-to-be-looked-after',
        'adoption-order-made',
        'moved-to-another-authority',
      ],
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: REG_28_4,
});
