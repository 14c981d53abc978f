import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { WSI_2015_1818_WORKING_DAYS } from '../counting.js';
import { WSI_2015_1818_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';
import { WSI_2015_1818 } from '../sources.js';

const REG_4_3: Basis = {
  source: WSI_2015_1818,
  locator: 'reg 4(3)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Where there was no plan before the placement. The regulation is about the first placement; a plan that there already is meets it for a later one.',
};

/**
 * Wales, the plan for a child who is placed: before the first placement, or within ten working days of its
 * start (WSI 2015/1818, reg 4(3)).
 */
export const WALES_PLACEMENT_PLANS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'wales-placement-plans',
  title: "Plans for a looked-after child's placement, Wales",
  nation: 'wales',
  cohort: 'children whom a local authority places',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'care-plan',
      title: 'care and support plan',
      startedBy: ['placement-started'],
      metBy: ['care-plan-made'],
      metEarly: true,
      once: true,
      first: { within: { workingDays: 10 }, basis: REG_4_3, countingBasis: WSI_2015_1818_WORKING_DAYS },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: WSI_2015_1818_IN_FORCE,
    },
  ],
  basis: REG_4_3,
});
