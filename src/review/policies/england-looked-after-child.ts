import type { Basis } from '../../kernel/basis.js';
import type { ReviewPolicy } from '../policy.js';
import { CORRESPONDING_DATE } from './counting.js';

const REGULATIONS = 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)';

const REG_33: Basis = {
  source: REGULATIONS,
  locator: 'reg 33',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Of the cases in which a review must be earlier, only one asked for is here, as by the reviewing officer. Short breaks (reg 48) have rules of their own and are not here.',
};

const REG_33_1: Basis = {
  source: REGULATIONS,
  locator: 'reg 33(1)',
  claimedForce: 'statute',
  checked: 'seen',
};

const REG_33_2: Basis = {
  source: REGULATIONS,
  locator: 'reg 33(2)',
  claimedForce: 'statute',
  checked: 'seen',
};

const WORKING_DAY: Basis = {
  source: REGULATIONS,
  locator: 'reg 2',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Working day: not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.',
};

const ENDED_BY = ['ceased-to-be-looked-after', 'adoption-order-made', 'moved-to-another-authority'] as const;

/**
 * England, children looked after: the first review within 20 working days, the second within three months of the
 * first, then at most six months apart, and earlier where one is asked for (SI 2010/959, reg 33).
 */
export const ENGLAND_LOOKED_AFTER_CHILD: ReviewPolicy = {
  id: 'england-looked-after-child',
  title: 'Reviews of a looked-after child, England',
  nation: 'england',
  cohort: 'children looked after by a local authority',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'looked-after-review',
      title: 'looked-after review',
      startedBy: ['became-looked-after'],
      metBy: ['review-held'],
      first: { within: { workingDays: 20 }, basis: REG_33_1, countingBasis: WORKING_DAY },
      second: { within: { months: 3 }, basis: REG_33_2, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: REG_33_2, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      endsAtAge: 18,
    },
    {
      id: 'requested-review',
      title: 'requested review',
      startedBy: ['review-requested'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: REG_33 },
      endedBy: ENDED_BY,
      endsAtAge: 18,
    },
  ],
  basis: REG_33,
};
