import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { INCLUSIVE_PERIOD } from '../counting.js';
import { SI_2009_309_IN_FORCE } from '../in-force.js';

const REGULATIONS =
  'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 (SI 2009/309)';

const ACKNOWLEDGEMENT: Basis = {
  source: REGULATIONS,
  locator: 'reg 13(3)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The number of the regulation is from general knowledge. A complaint made in speech and settled by the next working day is outside these rules.',
};

const EXPLANATION: Basis = {
  source: REGULATIONS,
  locator: 'reg 14',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'No deadline for the response: after six months, or longer if that was agreed before they ended, the authority writes to say why there is none yet, and responds as soon as it can.',
};

const WORKING_DAYS: Basis = {
  source: REGULATIONS,
  locator: 'on the meaning of working day',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Taken as not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.',
};

const ENDED_BY = ['complaint-withdrawn'] as const;

/**
 * England, complaints about adult social care: acknowledged within three working days, and an explanation
 * owed where there is no response after six months; there is no deadline for the response (SI 2009/309,
 * regs 13 and 14).
 */
export const ENGLAND_ADULT_COMPLAINT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-adult-complaint',
  title: 'Complaints about adult social care, England',
  nation: 'england',
  cohort: 'people who complain about adult social care',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'acknowledgement',
      title: 'acknowledgement of the complaint',
      startedBy: ['complaint-received'],
      metBy: ['complaint-acknowledged', 'complaint-responded'],
      first: { within: { workingDays: 3 }, basis: ACKNOWLEDGEMENT, countingBasis: WORKING_DAYS },
      endedBy: ENDED_BY,
      inForce: SI_2009_309_IN_FORCE,
    },
    {
      id: 'explanation-of-delay',
      title: 'explanation of a delay',
      opening: 'A complaint that is not answered by then needs a written explanation of the delay after',
      startedBy: ['complaint-received'],
      metBy: ['complaint-responded', 'complaint-delay-explained'],
      first: {
        within: { months: 6 },
        counting: 'beginning-with',
        basis: EXPLANATION,
        countingBasis: INCLUSIVE_PERIOD,
      },
      endedBy: ENDED_BY,
      inForce: SI_2009_309_IN_FORCE,
    },
  ],
  basis: ACKNOWLEDGEMENT,
});
