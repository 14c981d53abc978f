import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2010_959_WORKING_DAYS } from '../counting.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS, PLACEMENT_ENDINGS } from '../looked-after-endings.js';
import { SI_2010_959 } from '../sources.js';

const CARE_PLAN: Basis = {
  source: SI_2010_959,
  locator: 'reg 4(2)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Where there was no care plan before the placement. The regulation is about the first placement; a plan that there already is meets it for a later one.',
};

const PLACEMENT_PLAN: Basis = {
  source: SI_2010_959,
  locator: 'reg 9',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Where there was no placement plan before the placement.',
};

/**
 * England, plans for a child's placement where they were not made before it: the care plan within ten
 * working days of its start, and the placement plan within five (SI 2010/959, regs 4 and 9).
 */
export const ENGLAND_PLACEMENT_PLANS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-placement-plans',
  title: "Plans for a looked-after child's placement, England",
  nation: 'england',
  cohort: 'children whom a local authority places',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'care-plan',
      title: 'care plan',
      startedBy: ['placement-started'],
      metBy: ['care-plan-made'],
      metEarly: true,
      once: true,
      first: { within: { workingDays: 10 }, basis: CARE_PLAN, countingBasis: SI_2010_959_WORKING_DAYS },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
    {
      id: 'placement-plan',
      title: 'placement plan',
      startedBy: ['placement-started'],
      restarts: true,
      metBy: ['placement-plan-made'],
      metEarly: true,
      first: { within: { workingDays: 5 }, basis: PLACEMENT_PLAN, countingBasis: SI_2010_959_WORKING_DAYS },
      endedBy: PLACEMENT_ENDINGS,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: CARE_PLAN,
});
