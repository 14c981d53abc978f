import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';
import { CONTINUING_HEALTHCARE_FRAMEWORK } from '../sources.js';

const FRAMEWORK: Basis = {
  source: CONTINUING_HEALTHCARE_FRAMEWORK,
  locator: 'on the time from checklist to decision',
  claimedForce: 'guidance',
  checked: 'unverified',
  note: 'Calendar days, counted from the day the positive checklist was received.',
};

/**
 * England, people with a positive checklist for NHS continuing healthcare: the decision on eligibility
 * within 28 days (the National Framework; not verified).
 */
export const ENGLAND_CONTINUING_HEALTHCARE_DECISION = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-continuing-healthcare-decision',
  title: 'Decisions on NHS continuing healthcare, England',
  nation: 'england',
  cohort: 'people with a positive checklist for NHS continuing healthcare',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'decision',
      title: 'decision on continuing healthcare',
      startedBy: ['continuing-healthcare-checklist-received'],
      metBy: ['continuing-healthcare-decided', 'continuing-healthcare-refused'],
      first: { within: { days: 28 }, basis: FRAMEWORK },
      endedBy: ['moved-to-another-authority'],
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: FRAMEWORK,
});
