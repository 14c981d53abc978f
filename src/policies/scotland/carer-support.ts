import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CARERS_SCOTLAND_ACT_2016_IN_FORCE } from '../in-force.js';

const SECTION_9: Basis = {
  source: 'Carers (Scotland) Act 2016',
  locator: 's.9',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The plan itself has to say when it is to be reviewed. Ministers can set a frequency by regulations (s.10); none were found.',
};

/**
 * Scotland, adult carers with a support plan: reviews when the plan says, without a figure of law
 * (Carers (Scotland) Act 2016, s.9).
 */
export const SCOTLAND_CARER_SUPPORT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'scotland-carer-support',
  title: "Reviews of an adult carer's support plan, Scotland",
  nation: 'scotland',
  cohort: 'adult carers with a support plan',
  calendar: ['scotland'],
  timescales: [
    {
      id: 'support-plan-review',
      title: 'review of the support plan',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: { within: 'no-fixed-limit', basis: SECTION_9 },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
      inForce: CARERS_SCOTLAND_ACT_2016_IN_FORCE,
    },
  ],
  basis: SECTION_9,
});
