import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE, SI_2010_959_WORKING_DAYS } from '../counting.js';
import { SI_2010_959_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';
import { SI_2010_959 } from '../sources.js';

const REG_7: Basis = {
  source: SI_2010_959,
  locator: 'reg 7',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The number of the regulation is from general knowledge. Counted from the last assessment; the age is that of the day it was made.',
};

const FIRST: Basis = {
  source: SI_2010_959,
  locator: 'reg 7',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The rule asks for it before the first placement or, failing that, before the first review. The 20 working days are those within which that review has to be held; where it is held sooner, the assessment has to be there sooner.',
};

/**
 * England, health assessments of children looked after: one for the first review, so within 20 working
 * days, then at most six months apart under five, and 12 months from five (SI 2010/959, reg 7).
 */
export const ENGLAND_LOOKED_AFTER_HEALTH = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-looked-after-health',
  title: 'Health assessments of a looked-after child, England',
  nation: 'england',
  cohort: 'children looked after by a local authority',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'health-assessment',
      title: 'health assessment',
      startedBy: ['became-looked-after'],
      metBy: ['health-assessment-completed'],
      metEarly: true,
      first: { within: { workingDays: 20 }, basis: FIRST, countingBasis: SI_2010_959_WORKING_DAYS },
      thenEvery: [
        {
          within: { months: 6 },
          when: [{ ageBelow: 5 }],
          appliesTo: 'for a child under five',
          basis: REG_7,
          countingBasis: CORRESPONDING_DATE,
        },
        {
          within: { months: 12 },
          appliesTo: 'for a child of five or over',
          basis: REG_7,
          countingBasis: CORRESPONDING_DATE,
        },
      ],
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: SI_2010_959_IN_FORCE,
    },
  ],
  basis: REG_7,
});
