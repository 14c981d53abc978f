import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { SI_2010_959 } from '../sources.js';

const REG_48: Basis = {
  source: SI_2010_959,
  locator: 'reg 48',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'For stays of at most 17 days each and 75 days in any 12 months. Two versions of the limit on each stay are in circulation; we assume that it stands. The intervals were not seen at the instrument.',
};

const REVIEWS: Basis = {
  source: SI_2010_959,
  locator: 'reg 48(3)',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the start of the first stay of the series, then from the review held.',
};

const FIRST_VISIT: Basis = {
  source: SI_2010_959,
  locator: 'reg 48(3)',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Due within the first seven days of placement, or as soon as practicable after that. Only days spent in the placement count, which cannot be told from these events; so no day is given.',
};

const VISITS: Basis = {
  source: SI_2010_959,
  locator: 'reg 48(3)',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Visits are to be at agreed intervals; six months is the longest.',
};

const ENDED_BY = ['short-breaks-ended', 'moved-to-another-authority'] as const;

/**
 * England, children in a series of short breaks with one carer or home: a first review within three months,
 * then at most six months apart, and visits at most six months apart after the first (SI 2010/959, reg 48;
 * intervals not verified).
 */
export const ENGLAND_SHORT_BREAKS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-short-breaks',
  title: 'Reviews and visits for short breaks, England',
  nation: 'england',
  cohort: 'children in a series of short breaks with the same person or in the same place',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'short-break-review',
      title: 'short break review',
      startedBy: ['short-break-began'],
      metBy: ['review-held'],
      first: { within: { months: 3 }, basis: REVIEWS, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: REVIEWS, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
    {
      id: 'short-break-visit',
      title: 'short break visit',
      startedBy: ['short-break-began'],
      metBy: ['visit-made'],
      first: { within: 'no-fixed-limit', basis: FIRST_VISIT },
      thenEvery: { within: { months: 6 }, basis: VISITS, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: REG_48,
});
