import type { Basis } from '../../kernel/basis.js';
import type { ReviewPolicy } from '../policy.js';
import { CORRESPONDING_DATE } from './counting.js';

const REGULATIONS = 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)';

const BASIS: Basis = { source: REGULATIONS, locator: 'reg 33', claimedForce: 'statute', checked: 'seen' };

/**
 * England, children looked after: the first review within 20 working days, the second within three months of the
 * first, then at most six months apart (SI 2010/959, reg 33).
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
      first: {
        within: { workingDays: 20 },
        basis: { ...BASIS, locator: 'reg 33(1)' },
        countingBasis: {
          ...BASIS,
          locator: 'reg 2',
          checked: 'unverified',
          note: 'Working day: not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.',
        },
      },
      second: {
        within: { months: 3 },
        basis: { ...BASIS, locator: 'reg 33(2)' },
        countingBasis: CORRESPONDING_DATE,
      },
      thenEvery: {
        within: { months: 6 },
        basis: { ...BASIS, locator: 'reg 33(2)' },
        countingBasis: CORRESPONDING_DATE,
      },
      endedBy: ['ceased-to-be-looked-after', 'adoption-order-made', 'moved-to-another-authority'],
      endsAtAge: 18,
    },
  ],
  basis: BASIS,
};
