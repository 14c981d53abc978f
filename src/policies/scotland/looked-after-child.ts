import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SSI_2009_210_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';
import { SSI_2009_210 } from '../sources.js';

const REG_45: Basis = {
  source: SSI_2009_210,
  locator: 'reg 45(2)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the placement, not from becoming looked after, then from the review held. That a later placement does not begin it again is our reading. The reviews before a referral to the Reporter and before an application for a permanence order are not here, and neither are the cases of reg 39(1), of three months after the review of reg 39(3) and then six.',
};

/**
 * Scotland, children looked after away from home: the first review within six weeks of the placement, the
 * second within three months of the first, then at most six months apart (SSI 2009/210, reg 45).
 */
export const SCOTLAND_LOOKED_AFTER_CHILD = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'scotland-looked-after-child',
  title: 'Reviews of a looked-after child, Scotland',
  nation: 'scotland',
  cohort: 'children looked after in kinship, foster or residential care, outside short breaks',
  calendar: ['scotland'],
  timescales: [
    {
      id: 'looked-after-review',
      title: 'looked-after review',
      startedBy: ['placement-started'],
      metBy: ['review-held'],
      first: { within: { weeks: 6 }, basis: REG_45 },
      second: { within: { months: 3 }, basis: REG_45, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: REG_45, countingBasis: CORRESPONDING_DATE },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: SSI_2009_210_IN_FORCE,
    },
  ],
  basis: REG_45,
});
