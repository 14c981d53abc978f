import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { FIRST_DAY_NOT_KNOWN } from '../in-force.js';

const SECTION_117: Basis = {
  source: 'Mental Health Act 1983',
  locator: 's.117',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'No interval is known to us in the Act. Reviews at least once a year are a custom, which is left to the plan. A move to another area is said not to end the duty, so it ends nothing here.',
};

/**
 * England, people who have aftercare on leaving hospital under the Mental Health Act: reviews for as long
 * as the aftercare lasts, without a figure (Mental Health Act 1983 s.117; not verified).
 */
export const ENGLAND_SECTION_117_AFTERCARE = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-section-117-aftercare',
  title: 'Reviews of section 117 aftercare, England',
  nation: 'england',
  cohort: 'people who have aftercare under section 117 of the Mental Health Act 1983',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'aftercare-review',
      title: 'aftercare review',
      startedBy: ['aftercare-began'],
      metBy: ['review-held'],
      thenEvery: { within: 'no-fixed-limit', basis: SECTION_117 },
      endedBy: ['aftercare-ended'],
      inForce: FIRST_DAY_NOT_KNOWN,
    },
  ],
  basis: SECTION_117,
});
