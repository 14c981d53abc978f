import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2005_1533_IN_FORCE } from '../in-force.js';

const REG_8: Basis = {
  source: 'Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533)',
  locator: 'reg 8',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the day the arrangement began, then from each visit made. Private fostering is said to end at 16 unless the child is disabled: record its end.',
};

/**
 * England, children in private fostering: a visit within a week, then at most six weeks apart in the first
 * year and 12 weeks apart after it (SI 2005/1533, reg 8; not verified).
 */
export const ENGLAND_PRIVATE_FOSTERING = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-private-fostering',
  title: 'Visits to a privately fostered child, England',
  nation: 'england',
  cohort: 'children in a private fostering arrangement',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'private-fostering-visit',
      title: 'visit to the privately fostered child',
      startedBy: ['private-fostering-began'],
      metBy: ['visit-made'],
      first: { within: { weeks: 1 }, basis: REG_8 },
      thenEvery: [
        {
          within: { weeks: 6 },
          when: [{ from: { event: ['private-fostering-began'] }, below: { months: 12 } }],
          appliesTo: 'in the first year of the arrangement',
          basis: REG_8,
        },
        { within: { weeks: 12 }, appliesTo: 'after the first year of the arrangement', basis: REG_8 },
      ],
      endedBy: ['private-fostering-ended', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: SI_2005_1533_IN_FORCE,
    },
  ],
  basis: REG_8,
});
