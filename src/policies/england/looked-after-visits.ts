import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { PLACEMENT_ENDINGS } from '../looked-after-endings.js';
import { FIRST_VISIT, REG_28 } from '../placement-visits.js';
import { SI_2010_959 } from '../sources.js';

const REG_28_3A: Basis = {
  source: SI_2010_959,
  locator: 'reg 28(3A)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'From April 2015, for a long-term foster placement of at least a year, where a child of sufficient understanding agrees.',
};

/**
 * England, visits to a child in a placement: within a week of its start, then at most six weeks apart in
 * its first year; after that three months apart where it is to last until 18, six months in a long-term
 * foster placement where the child agrees, and six weeks in any other (SI 2010/959, reg 28).
 */
export const ENGLAND_LOOKED_AFTER_VISITS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-looked-after-visits',
  title: 'Visits to a looked-after child, England',
  nation: 'england',
  cohort: 'children in a placement, other than those with visiting rules of their own',
  calendar: ['england-and-wales'],
  facts: {
    'long-term-foster-visits-agreed': {
      type: 'true-or-false',
      means: 'the placement is a long-term foster placement, and the child agrees to be visited less often',
    },
    'placement-to-eighteen': {
      type: 'true-or-false',
      means: 'the placement is meant to last until the child is 18',
    },
  },
  timescales: [
    {
      id: 'placement-visit',
      title: 'visit to the child',
      startedBy: ['placement-started'],
      restarts: true,
      metBy: ['visit-made'],
      first: FIRST_VISIT,
      thenEvery: [
        {
          within: { weeks: 6 },
          when: [{ from: { event: ['placement-started'] }, below: { months: 12 } }],
          appliesTo: 'in the first year of the placement',
          basis: REG_28,
        },
        {
          within: { months: 6 },
          when: [{ fact: 'long-term-foster-visits-agreed', is: true }],
          appliesTo: 'for a long-term foster placement where the child agrees',
          basis: REG_28_3A,
          countingBasis: CORRESPONDING_DATE,
        },
        {
          within: { months: 3 },
          when: [{ fact: 'placement-to-eighteen', is: true }],
          appliesTo: 'for a placement meant to last until 18',
          basis: REG_28,
          countingBasis: CORRESPONDING_DATE,
        },
        { within: { weeks: 6 }, appliesTo: 'for any other placement', basis: REG_28 },
      ],
      endedBy: PLACEMENT_ENDINGS,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: REG_28,
});
