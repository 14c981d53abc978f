import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { WSI_2015_1818_IN_FORCE } from '../in-force.js';
import { PLACEMENT_ENDINGS } from '../looked-after-endings.js';
import { WALES_REG_31 } from '../placement-visits.js';

/**
 * Wales, visits to a child in a placement: within a week of its start, then at most six weeks apart in its
 * first year; after that three months apart where it is to last until 18, and six weeks in any other (WSI
 * 2015/1818, reg 31).
 */
export const WALES_LOOKED_AFTER_VISITS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'wales-looked-after-visits',
  title: 'Visits to a looked-after child, Wales',
  nation: 'wales',
  cohort: 'children in a placement, other than those with visiting rules of their own',
  calendar: ['england-and-wales'],
  facts: {
    'placement-to-eighteen': {
      type: 'true-or-false',
      means: 'the placement is meant to last until the child is 18',
    },
  },
  timescales: [
    {
      id: 'placement-visit',
      title: 'visit to the looked-after child',
      startedBy: ['placement-started'],
      restarts: true,
      metBy: ['visit-made'],
      first: { within: { weeks: 1 }, basis: WALES_REG_31 },
      thenEvery: [
        {
          within: { weeks: 6 },
          when: [{ from: { event: ['placement-started'] }, below: { months: 12 } }],
          appliesTo: 'in the first year of the placement',
          basis: WALES_REG_31,
        },
        {
          within: { months: 3 },
          when: [{ fact: 'placement-to-eighteen', is: true }],
          appliesTo: 'for a placement meant to last until 18',
          basis: WALES_REG_31,
          countingBasis: CORRESPONDING_DATE,
        },
        { within: { weeks: 6 }, appliesTo: 'for any other placement', basis: WALES_REG_31 },
      ],
      endedBy: PLACEMENT_ENDINGS,
      endsAtAge: 18,
      inForce: WSI_2015_1818_IN_FORCE,
    },
  ],
  basis: WALES_REG_31,
});
