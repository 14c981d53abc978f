import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE, SI_2010_959_WORKING_DAYS } from '../counting.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';
import { SI_2010_959 } from '../sources.js';

const REG_33: Basis = {
  source: SI_2010_959,
  locator: 'reg 33',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Of the cases in which a review must be earlier, two are here: one asked for, as by the reviewing officer, and one after a visit that found a concern about welfare (reg 30). Those of certain accommodation, of detention and of ceasing to accommodate are not.',
};

const REG_33_1: Basis = {
  source: SI_2010_959,
  locator: 'reg 33(1)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the day the child became looked after. That a change of placement or of legal status does not begin it again is our reading.',
};

const REG_33_2: Basis = {
  source: SI_2010_959,
  locator: 'reg 33(2)',
  claimedForce: 'statute',
  checked: 'seen',
};

const ASKED_FOR: Basis = {
  source: SI_2010_959,
  locator: 'reg 33(3)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Binding where the reviewing officer asks; that others who ask are treated alike is our choice. No figure is given.',
};

const WELFARE: Basis = {
  source: SI_2010_959,
  locator: 'reg 33(3) with reg 30',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'That reg 30 is about a visit that finds welfare not safeguarded was not seen at the instrument. No figure is given.',
};

/**
 * England, children looked after: the first review within 20 working days, the second within three months
 * of the first, then at most six months apart, and earlier where one is asked for or a visit finds a
 * concern about welfare (SI 2010/959, reg 33).
 */
export const ENGLAND_LOOKED_AFTER_CHILD = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-looked-after-child',
  title: 'Reviews of a looked-after child, England',
  nation: 'england',
  cohort: 'children looked after by a local authority, outside short breaks',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'looked-after-review',
      title: 'looked-after review',
      startedBy: ['became-looked-after'],
      metBy: ['review-held'],
      first: { within: { workingDays: 20 }, basis: REG_33_1, countingBasis: SI_2010_959_WORKING_DAYS },
      second: { within: { months: 3 }, basis: REG_33_2, countingBasis: CORRESPONDING_DATE },
      thenEvery: { within: { months: 6 }, basis: REG_33_2, countingBasis: CORRESPONDING_DATE },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
    {
      id: 'requested-review',
      title: 'requested review',
      startedBy: ['review-requested'],
      metBy: ['review-held', 'review-request-closed'],
      first: { within: 'no-fixed-limit', basis: ASKED_FOR },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
    {
      id: 'review-after-a-welfare-concern',
      title: 'review after a concern about welfare',
      startedBy: ['welfare-concern-found'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis: WELFARE },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: REG_33,
});
