import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { LOCAL_PRACTICE_IN_FORCE } from '../in-force.js';
import { LONDON_HOUSING_TRUST_FORM } from '../sources.js';

const FORM: Basis = {
  source: LONDON_HOUSING_TRUST_FORM,
  locator: 'on complaints',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The form does not say what the days are counted from; the day the complaint was received is our choice. Settling it at once is tried first.',
};

const WORKING_DAYS: Basis = {
  source: LONDON_HOUSING_TRUST_FORM,
  locator: 'on complaints',
  claimedForce: 'local',
  checked: 'unverified',
  note: 'Working day is not defined there; taken as England and Wales.',
};

const ENDED_BY = ['complaint-withdrawn'] as const;

/**
 * London Housing Trust, complaints: acknowledged within three working days and answered within ten (the
 * Trust's own form).
 */
export const LONDON_HOUSING_TRUST_COMPLAINT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'london-housing-trust-complaint',
  title: 'Complaints, London Housing Trust',
  nation: 'england',
  cohort: 'people with a person-owned support plan who complain',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'acknowledgement',
      title: 'acknowledgement of the complaint',
      startedBy: ['complaint-received'],
      metBy: ['complaint-acknowledged', 'complaint-responded'],
      first: { within: { workingDays: 3 }, basis: FORM, countingBasis: WORKING_DAYS },
      endedBy: ENDED_BY,
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
    {
      id: 'response',
      title: 'response to the complaint',
      startedBy: ['complaint-received'],
      metBy: ['complaint-responded'],
      first: { within: { workingDays: 10 }, basis: FORM, countingBasis: WORKING_DAYS },
      endedBy: ENDED_BY,
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
  ],
  basis: FORM,
});
