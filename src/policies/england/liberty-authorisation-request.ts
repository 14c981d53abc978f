import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2008_1858_IN_FORCE } from '../in-force.js';

const REG_13: Basis = {
  source:
    'Mental Capacity (Deprivation of Liberty: Standard Authorisations, Assessments and Ordinary Residence) Regulations 2008 (SI 2008/1858)',
  locator: 'reg 13',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Whether the day on which the request was received counts was not seen; it is taken as the first, which is the sooner by a day. The shorter time where an urgent authorisation is in force is not here.',
};

/**
 * England, requests for a standard authorisation to deprive somebody of liberty: the assessments and
 * decision within 21 days (SI 2008/1858, reg 13; not verified).
 */
export const ENGLAND_LIBERTY_AUTHORISATION_REQUEST = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-liberty-authorisation-request',
  title: 'Decisions on deprivation of liberty requests, England',
  nation: 'england',
  cohort: 'people for whom a standard authorisation was requested',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'authorisation-decision',
      title: 'decision on the standard authorisation',
      startedBy: ['authorisation-requested'],
      metBy: ['authorisation-decided'],
      first: { within: { days: 21 }, counting: 'beginning-with', basis: REG_13, countingBasis: REG_13 },
      endedBy: ['authorisation-request-withdrawn', 'moved-to-another-authority'],
      inForce: SI_2008_1858_IN_FORCE,
    },
  ],
  basis: REG_13,
});
