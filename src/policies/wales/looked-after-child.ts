import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE, WSI_2015_1818_WORKING_DAYS } from '../counting.js';
import { WSI_2015_1818_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';
import { WSI_2015_1818 } from '../sources.js';

const REG_39: Basis = {
  source: WSI_2015_1818,
  locator: 'reg 39',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Taken to be as in England: counted from the day the child became looked after, then from the review held.',
};

/**
 * Wales, children looked after: the first review within 20 working days, the second within three months of
 * the first, then at most six months apart (WSI 2015/1818, reg 39; not verified).
 */
export const WALES_LOOKED_AFTER_CHILD = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'wales-looked-after-child',
  title: 'Reviews of a looked-after child, Wales',
  nation: 'wales',
  cohort: 'children looked after by a local authority, outside short breaks',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'looked-after-review',
      title: 'looked-after review',
      startedBy: ['became-looked-after'],
      metBy: ['review-held'],
      first: { within: { workingDays: 20 }, basis: REG_39, countingBasis: WSI_2015_1818_WORKING_DAYS },
      second: { within: { months: 3 }, basis: REG_39, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: REG_39, countingBasis: CORRESPONDING_DATE },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: WSI_2015_1818_IN_FORCE,
    },
  ],
  basis: REG_39,
});
