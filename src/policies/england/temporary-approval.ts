import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { SI_2010_959 } from '../sources.js';

const REG_24: Basis = {
  source: SI_2010_959,
  locator: 'reg 24',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the day the temporary approval was given.',
};

const EXTENDED: Basis = {
  source: SI_2010_959,
  locator: 'reg 25',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'By eight weeks, so 24 in all. On what grounds is not here.',
};

/**
 * England, temporary approval of a connected person: the full assessment and approval within 16 weeks, or
 * 24 where extended (SI 2010/959, regs 24 and 25; not verified).
 */
export const ENGLAND_TEMPORARY_APPROVAL = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-temporary-approval',
  title: 'Temporary approval of a connected person, England',
  nation: 'england',
  cohort: 'children placed with a connected person who has temporary approval',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'full-assessment',
      title: 'full assessment of the connected person',
      startedBy: ['temporary-approval-given'],
      metBy: ['full-approval-decided'],
      first: {
        within: { weeks: 16 },
        extension: { by: ['approval-extended'], within: { weeks: 24 }, basis: EXTENDED },
        basis: REG_24,
      },
      endedBy: [
        'placement-ended',
        'ceased-to-be-looked-after',
        'adoption-order-made',
        'moved-to-another-authority',
      ],
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: REG_24,
});
