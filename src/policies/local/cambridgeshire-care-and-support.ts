import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { LOCAL_PRACTICE_IN_FORCE } from '../in-force.js';

const SOURCE = 'Cambridgeshire County Council, factsheet on creating a care and support plan';

const FACTSHEET: Basis = {
  source: SOURCE,
  locator: 'on reviews',
  claimedForce: 'local',
  checked: 'seen',
};

const FIRST: Basis = {
  source: SOURCE,
  locator: 'on reviews',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The factsheet does not say what the weeks are counted from; the day the plan was agreed is our choice. It says that this is usual; it is taken as a limit that the council sets itself. Its 12 weeks are looser than the eight of the statutory guidance.',
};

const ENDED_BY = ['plan-closed', 'moved-to-another-authority'] as const;

/**
 * Cambridgeshire, adults with a care and support plan: a first review usually after six to 12 weeks, then
 * yearly, and unplanned ones on request (the council's factsheet). Its 12 weeks are looser than the eight
 * of the statutory guidance.
 */
export const CAMBRIDGESHIRE_CARE_AND_SUPPORT = /* @__PURE__ */ frozen<ReviewPolicy>({
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
      firstMetBy: ['review-held', 'light-touch-review-held'],
      first: { within: { weeks: 12 }, opensAfter: { weeks: 6 }, basis: FIRST },
      thenEvery: { within: { months: 12 }, basis: FACTSHEET, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
    {
      id: 'requested-review',
      title: 'requested review',
      startedBy: ['review-requested', 'significant-change'],
      metBy: ['review-held', 'review-request-closed'],
      first: { within: 'no-fixed-limit', basis: FACTSHEET },
      endedBy: ENDED_BY,
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
  ],
  basis: FACTSHEET,
});
