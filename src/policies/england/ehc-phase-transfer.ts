import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { NOT_LESS_THAN_MONTHS } from '../counting.js';
import { SI_2014_1530_IN_FORCE } from '../in-force.js';
import { SI_2014_1530 } from '../sources.js';

const REG_18: Basis = {
  source: SI_2014_1530,
  locator: 'reg 18',
  claimedForce: 'statute',
  checked: 'seen',
};

const BEFORE_A_DAY: Basis = {
  source: SI_2014_1530,
  locator: 'reg 18(1)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Before the day, in the calendar year of the transfer: the day itself is too late, though some pages say "by".',
};

const FIVE_MONTHS: Basis = {
  source: SI_2014_1530,
  locator: 'reg 18(2)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted back from the day of the transfer.',
};

/**
 * England, education, health and care plans at a change of phase: reviewed and amended before 31 March of
 * the year of a move from secondary school to a post-16 institution, before 15 February for other phases,
 * and at least five months before a move between post-16 institutions (SI 2014/1530, reg 18).
 */
export const ENGLAND_EHC_PHASE_TRANSFER = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-ehc-phase-transfer',
  title: 'Reviews of an education, health and care plan before a phase transfer, England',
  nation: 'england',
  cohort: 'children and young people with such a plan who are within 12 months of a phase transfer',
  calendar: ['england-and-wales'],
  facts: {
    transfer: {
      type: 'text',
      means:
        'what the transfer is: "secondary-to-post-16", "between-post-16" at another time of year, or any other text for another phase',
    },
  },
  timescales: [
    {
      id: 'phase-transfer',
      title: 'review and amendment before the phase transfer',
      startedBy: ['phase-transfer-planned'],
      restarts: true,
      metBy: ['phase-transfer-completed'],
      first: [
        {
          within: { days: 0 },
          from: 'planned-day',
          onDay: '03-31',
          last: 'before',
          when: [{ fact: 'transfer', is: 'secondary-to-post-16' }],
          appliesTo: 'for a move from secondary school to a post-16 institution',
          basis: BEFORE_A_DAY,
        },
        {
          within: { months: 5 },
          from: 'planned-day',
          counting: 'before',
          when: [{ fact: 'transfer', is: 'between-post-16' }],
          appliesTo: 'for a move between post-16 institutions',
          basis: FIVE_MONTHS,
          countingBasis: NOT_LESS_THAN_MONTHS,
        },
        {
          within: { days: 0 },
          from: 'planned-day',
          onDay: '02-15',
          last: 'before',
          appliesTo: 'for any other change of phase',
          basis: BEFORE_A_DAY,
        },
      ],
      endedBy: ['ehc-plan-ceased', 'moved-to-another-authority'],
      inForce: SI_2014_1530_IN_FORCE,
    },
  ],
  basis: REG_18,
});
