import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';

const SOURCE = 'IRO Handbook, statutory guidance for independent reviewing officers and local authorities';

const RECORDS: Basis = {
  source: SOURCE,
  locator: 'on the record of a review',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Counted from the day the review was held. Of a review in several meetings, the host says which day that is. Leaving care does not end it: the review still has to be recorded.',
};

const ADJOURNED: Basis = {
  source: SOURCE,
  locator: 'on adjourned reviews',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Counted from the day of the adjournment: our choice.',
};

const WORKING_DAYS: Basis = {
  source: SOURCE,
  locator: 'throughout',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Taken as in the care planning regulations, with the bank holidays of England and Wales.',
};

/**
 * England, after a looked-after review: its decisions recorded within five working days, the record
 * completed within 15 and distributed within 20, and an adjourned review held within 20 (IRO Handbook; not
 * verified).
 */
export const ENGLAND_LOOKED_AFTER_REVIEW_RECORDS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-looked-after-review-records',
  title: 'Records of looked-after reviews, England',
  nation: 'england',
  cohort: 'children looked after whose review was held or adjourned',
  calendar: ['england-and-wales'],
  openedBy: ['review-held', 'review-adjourned'],
  timescales: [
    {
      id: 'decisions',
      title: 'record of the decisions of the review',
      startedBy: ['review-held'],
      metBy: ['review-decisions-recorded'],
      first: { within: { workingDays: 5 }, basis: RECORDS, countingBasis: WORKING_DAYS },
      endedBy: ['moved-to-another-authority'],
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'record',
      title: 'record of the review',
      startedBy: ['review-held'],
      metBy: ['review-record-completed'],
      first: { within: { workingDays: 15 }, basis: RECORDS, countingBasis: WORKING_DAYS },
      endedBy: ['moved-to-another-authority'],
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'distribution',
      title: 'distribution of the record',
      startedBy: ['review-held'],
      metBy: ['review-record-distributed'],
      first: { within: { workingDays: 20 }, basis: RECORDS, countingBasis: WORKING_DAYS },
      endedBy: ['moved-to-another-authority'],
      inForce: GUIDANCE_IN_FORCE,
    },
    {
      id: 'adjourned-review',
      title: 'adjourned review',
      startedBy: ['review-adjourned'],
      metBy: ['review-held'],
      first: { within: { workingDays: 20 }, basis: ADJOURNED, countingBasis: WORKING_DAYS },
      endedBy: LOOKED_AFTER_ENDINGS,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: RECORDS,
});
