import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SSI_2009_210_IN_FORCE } from '../in-force.js';
import { SSI_2009_210 } from '../sources.js';

const REG_45: Basis = {
  source: SSI_2009_210,
  locator: 'reg 45(3)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the start of the first placement of the series, then from the review held. A series is of stays of at most four weeks and 120 days in all, within 12 months.',
};

/**
 * Scotland, children in a series of short placements: the first review within three months of the start of
 * the first, then at most six months apart (SSI 2009/210, reg 45).
 */
export const SCOTLAND_SHORT_BREAKS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'scotland-short-breaks',
  title: 'Reviews of short breaks, Scotland',
  nation: 'scotland',
  cohort: 'children in a series of short placements',
  calendar: ['scotland'],
  timescales: [
    {
      id: 'short-break-review',
      title: 'short break review',
      startedBy: ['short-break-began'],
      metBy: ['review-held'],
      first: { within: { months: 3 }, basis: REG_45, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: REG_45, countingBasis: CORRESPONDING_DATE },
      endedBy: ['short-breaks-ended', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: SSI_2009_210_IN_FORCE,
    },
  ],
  basis: REG_45,
});
