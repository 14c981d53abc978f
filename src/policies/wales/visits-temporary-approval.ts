import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { WSI_2015_1818_IN_FORCE } from '../in-force.js';
import { PLACEMENT_ENDINGS } from '../looked-after-endings.js';
import { WALES_REG_31 } from '../placement-visits.js';
import { WSI_2015_1818 } from '../sources.js';

const UNTIL_REVIEW: Basis = {
  source: WSI_2015_1818,
  locator: 'reg 31',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Whether a review held before this placement is the first one is not settled; here it is not, which keeps the visits weekly. A review counts from the next visit on.',
};

/**
 * Wales, visits to a child with a temporarily approved connected person, or under an interim care order:
 * weekly until the first review, then at most four weeks apart (WSI 2015/1818, reg 31).
 */
export const WALES_VISITS_TEMPORARY_APPROVAL = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'wales-visits-temporary-approval',
  title: 'Visits to a child in a temporarily approved placement, Wales',
  nation: 'wales',
  cohort: 'children with a temporarily approved connected person, or at home under an interim care order',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'placement-visit',
      title: 'visit to the temporarily approved placement',
      startedBy: ['placement-started'],
      restarts: true,
      metBy: ['visit-made'],
      first: { within: { weeks: 1 }, basis: WALES_REG_31 },
      thenEvery: [
        {
          within: { weeks: 1 },
          when: [{ not: { happened: ['review-held'] } }],
          appliesTo: 'until the first review',
          basis: UNTIL_REVIEW,
        },
        { within: { weeks: 4 }, appliesTo: 'after the first review', basis: WALES_REG_31 },
      ],
      endedBy: PLACEMENT_ENDINGS,
      endsAtAge: 18,
      inForce: WSI_2015_1818_IN_FORCE,
    },
  ],
  basis: WALES_REG_31,
});
