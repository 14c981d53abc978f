import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { MENTAL_CAPACITY_ACT_SCHEDULE_A1_IN_FORCE } from '../in-force.js';

const ACT = 'Mental Capacity Act 2005';

const SCHEDULE_A1: Basis = {
  source: ACT,
  locator: 'Sch A1',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'The safeguards are taken to be still in force: liberty protection safeguards are not known to us to have begun.',
};

const STANDARD: Basis = {
  source: ACT,
  locator: 'Sch A1 para 51',
  claimedForce: 'statute',
  checked: 'unverified',
  note: "The longest that an authorisation can be given for; one given for less ends sooner, and that day is the host's to keep.",
};

const URGENT: Basis = {
  source: ACT,
  locator: 'Sch A1 para 78(2)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The longest that the authority of an urgent authorisation lasts unless it is extended.',
};

const EXTENDED: Basis = {
  source: ACT,
  locator: 'Sch A1, on extending an urgent authorisation',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Once, by up to seven more days. Read as 14 days in all, with the first day counted.',
};

const DAY_ONE_COUNTS: Basis = {
  source: 'A County Council v MB [2010] EWCOP 2508',
  locator: 'on when an urgent authorisation ends',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'That the first day counts is from general knowledge of the case; for standard authorisations it is our reading.',
};

/**
 * England, people deprived of their liberty in a care home or hospital: a standard authorisation lasts at
 * most 12 months, and an urgent one seven days, or 14 where extended, the first day counted (Mental
 * Capacity Act 2005, Sch A1).
 */
export const ENGLAND_DEPRIVATION_OF_LIBERTY = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-deprivation-of-liberty',
  title: 'Ends of authorisations to deprive of liberty, England',
  nation: 'england',
  cohort: 'people in care homes and hospitals under a deprivation of liberty authorisation',
  calendar: ['england-and-wales'],
  openedBy: ['standard-authorisation-began', 'urgent-authorisation-began'],
  timescales: [
    {
      id: 'standard-authorisation-end',
      title: 'end of the standard authorisation',
      opening: 'The standard authorisation ends at the latest on',
      startedBy: ['standard-authorisation-began'],
      restarts: true,
      metBy: ['authorisation-ended'],
      first: {
        within: { months: 12 },
        counting: 'beginning-with',
        basis: STANDARD,
        countingBasis: DAY_ONE_COUNTS,
      },
      endedBy: ['moved-to-another-authority'],
      inForce: MENTAL_CAPACITY_ACT_SCHEDULE_A1_IN_FORCE,
    },
    {
      id: 'urgent-authorisation-end',
      title: 'end of the urgent authorisation',
      opening: 'The urgent authorisation ends at the latest on',
      startedBy: ['urgent-authorisation-began'],
      restarts: true,
      metBy: ['authorisation-ended', 'standard-authorisation-began'],
      first: {
        within: { days: 7 },
        counting: 'beginning-with',
        extension: { by: ['authorisation-extended'], within: { days: 14 }, basis: EXTENDED },
        basis: URGENT,
        countingBasis: DAY_ONE_COUNTS,
      },
      endedBy: ['moved-to-another-authority'],
      inForce: MENTAL_CAPACITY_ACT_SCHEDULE_A1_IN_FORCE,
    },
  ],
  basis: SCHEDULE_A1,
});
