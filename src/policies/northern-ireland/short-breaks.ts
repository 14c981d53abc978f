import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SR_1996_461_IN_FORCE } from '../in-force.js';
import { SR_1996_461 } from '../sources.js';

const REG_11: Basis = {
  source: SR_1996_461,
  locator: 'reg 11',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the beginning of the first stay of the series, then from the review held. A series is of stays of at most four weeks and 90 days in 12 months.',
};

/**
 * Northern Ireland, children in a series of short stays: the first review within three months of the
 * beginning of the first, then at most six months apart (SR 1996/461, reg 11).
 */
export const NORTHERN_IRELAND_SHORT_BREAKS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'northern-ireland-short-breaks',
  title: 'Reviews of short breaks, Northern Ireland',
  nation: 'northern-ireland',
  cohort: 'children in a series of short stays',
  calendar: ['northern-ireland'],
  timescales: [
    {
      id: 'short-break-review',
      title: 'short break review',
      startedBy: ['short-break-began'],
      metBy: ['review-held'],
      first: { within: { months: 3 }, basis: REG_11, countingBasis: CORRESPONDING_DATE },
      second: { within: { months: 6 }, basis: REG_11, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: REG_11, countingBasis: CORRESPONDING_DATE },
      endedBy: ['short-breaks-ended', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: SR_1996_461_IN_FORCE,
    },
  ],
  basis: REG_11,
});
