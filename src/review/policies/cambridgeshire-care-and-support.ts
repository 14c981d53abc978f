import type { Basis } from '../../kernel/basis.js';
import type { ReviewPolicy } from '../policy.js';
import { CORRESPONDING_DATE } from './counting.js';

const FACTSHEET: Basis = {
  source: 'Cambridgeshire County Council, factsheet on creating a care and support plan',
  locator: 'on reviews',
  claimedForce: 'local',
  checked: 'seen',
};

/**
 * Cambridgeshire, adults with a care and support plan: a first review usually after six to 12 weeks, then yearly,
 * and unplanned ones on request (the council's factsheet). Its 12 weeks are looser than the eight of the statutory guidance.
 */
export const CAMBRIDGESHIRE_CARE_AND_SUPPORT: ReviewPolicy = {
  id: 'cambridgeshire-care-and-support',
  title: 'Reviews of a care and support plan, Cambridgeshire',
  nation: 'england',
  cohort: 'adults with a care and support plan of Cambridgeshire County Council',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'planned-review',
      title: 'planned review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      first: {
        within: { weeks: 12 },
        opensAfter: { weeks: 6 },
        metBy: ['review-held', 'light-touch-review-held'],
        basis: {
          ...FACTSHEET,
          note: 'The factsheet does not say what the weeks are counted from; the day the plan was agreed is our choice.',
        },
      },
      thenEvery: { within: { months: 12 }, basis: FACTSHEET, countingBasis: CORRESPONDING_DATE },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
    {
      id: 'requested-review',
      title: 'review that was asked for',
      startedBy: ['review-requested', 'significant-change'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: FACTSHEET },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
    },
  ],
  basis: FACTSHEET,
};
