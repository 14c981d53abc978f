import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SR_1996_461_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';
import { SR_1996_461 } from '../sources.js';

const FIRST: Basis = {
  source: SR_1996_461,
  locator: 'reg 3',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Two weeks according to some, four according to others; the regulation was not seen. So no day is given: ask the trust, and hold it within two weeks if in doubt.',
};

const LATER: Basis = {
  source: SR_1996_461,
  locator: 'reg 3',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the review held. One trust says every six months in general.',
};

/**
 * Northern Ireland, children looked after: a first review without a figure, for it is unsettled whether
 * that is two weeks or four; the second three months later, then at most six months apart (SR 1996/461, reg
 * 3; not verified).
 */
export const NORTHERN_IRELAND_LOOKED_AFTER_CHILD = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'northern-ireland-looked-after-child',
  title: 'Reviews of a looked-after child, Northern Ireland',
  nation: 'northern-ireland',
  cohort: 'children looked after by a trust, outside short breaks',
  calendar: ['northern-ireland'],
  timescales: [
    {
      id: 'looked-after-review',
      title: 'looked-after review',
      startedBy: ['became-looked-after'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: FIRST },
      second: { within: { months: 3 }, basis: LATER, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: LATER, countingBasis: CORRESPONDING_DATE },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: SR_1996_461_IN_FORCE,
    },
  ],
  basis: LATER,
});
