import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2006_1738_WORKING_DAYS } from '../counting.js';
import { SI_2006_1738_IN_FORCE } from '../in-force.js';
import { SI_2006_1738 } from '../sources.js';

const STAGE_ONE: Basis = {
  source: SI_2006_1738,
  locator: 'reg 14',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Counted from the day the complaint was received.',
};

const STAGE_ONE_EXTENDED: Basis = {
  source: SI_2006_1738,
  locator: 'reg 14',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Ten more working days for a complex complaint.',
};

const STAGE_TWO: Basis = {
  source: SI_2006_1738,
  locator: 'reg 17',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the start of stage two; 65 working days is the longest it can be extended to. The number of the regulation is from general knowledge too.',
};

const PANEL: Basis = {
  source: SI_2006_1738,
  locator: 'reg 19(4)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the request for a panel.',
};

const AFTER_PANEL: Basis = {
  source: SI_2006_1738,
  locator: 'reg 20',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The report is counted from the meeting, the response from the report. Each may be as soon as reasonably practicable where the figure cannot be kept. The number of the regulation is from general knowledge.',
};

const ENDED_BY = ['complaint-withdrawn'] as const;

/**
 * England, complaints about children's services, in working days: stage one 10, or 20; stage two 25, or up
 * to 65; a panel within 30 of the request, its report 5 after that, and the response 15 after the report
 * (SI 2006/1738).
 */
export const ENGLAND_CHILDRENS_COMPLAINT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-childrens-complaint',
  title: "Complaints about children's services, England",
  nation: 'england',
  cohort: "children and others who complain about children's services",
  calendar: ['england-and-wales'],
  openedBy: [
    'complaint-received',
    'complaint-stage-two-began',
    'complaint-panel-requested',
    'complaint-panel-met',
    'complaint-panel-reported',
  ],
  timescales: [
    {
      id: 'stage-one',
      title: 'stage one response',
      startedBy: ['complaint-received'],
      metBy: ['complaint-responded', 'complaint-stage-two-began'],
      first: {
        within: { workingDays: 10 },
        extension: { by: ['complaint-extended'], within: { workingDays: 20 }, basis: STAGE_ONE_EXTENDED },
        basis: STAGE_ONE,
        countingBasis: SI_2006_1738_WORKING_DAYS,
      },
      endedBy: ENDED_BY,
      inForce: SI_2006_1738_IN_FORCE,
    },
    {
      id: 'stage-two',
      title: 'stage two response',
      startedBy: ['complaint-stage-two-began'],
      metBy: ['complaint-responded'],
      first: {
        within: { workingDays: 25 },
        extension: { by: ['complaint-extended'], within: { workingDays: 65 }, basis: STAGE_TWO },
        basis: STAGE_TWO,
        countingBasis: SI_2006_1738_WORKING_DAYS,
      },
      endedBy: ENDED_BY,
      inForce: SI_2006_1738_IN_FORCE,
    },
    {
      id: 'panel',
      title: 'meeting of the review panel',
      startedBy: ['complaint-panel-requested'],
      metBy: ['complaint-panel-met'],
      first: { within: { workingDays: 30 }, basis: PANEL, countingBasis: SI_2006_1738_WORKING_DAYS },
      endedBy: ENDED_BY,
      inForce: SI_2006_1738_IN_FORCE,
    },
    {
      id: 'panel-report',
      title: 'report of the review panel',
      startedBy: ['complaint-panel-met'],
      metBy: ['complaint-panel-reported'],
      first: { within: { workingDays: 5 }, basis: AFTER_PANEL, countingBasis: SI_2006_1738_WORKING_DAYS },
      endedBy: ENDED_BY,
      inForce: SI_2006_1738_IN_FORCE,
    },
    {
      id: 'response-to-panel',
      title: 'response to the review panel',
      startedBy: ['complaint-panel-reported'],
      metBy: ['complaint-responded'],
      first: { within: { workingDays: 15 }, basis: AFTER_PANEL, countingBasis: SI_2006_1738_WORKING_DAYS },
      endedBy: ENDED_BY,
      inForce: SI_2006_1738_IN_FORCE,
    },
  ],
  basis: STAGE_ONE,
});
