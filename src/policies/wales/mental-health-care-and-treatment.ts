import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { MENTAL_HEALTH_WALES_MEASURE_PART_2_IN_FORCE } from '../in-force.js';

const MEASURE: Basis = {
  source: 'Mental Health (Wales) Measure 2010',
  locator: 'Part 2',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'At least once in any 12 months. Counted from the plan, then from the review held. That a care coordinator is to be appointed within 14 days is not here, as the day it is counted from was not seen.',
};

const GUIDANCE: Basis = {
  source: 'Code of Practice to Parts 2 and 3 of the Mental Health (Wales) Measure 2010',
  locator: 'on preparing the plan',
  claimedForce: 'guidance',
  checked: 'secondary',
  note: 'The figure was seen described as guidance; that the code is where it stands is from general knowledge. Counted from the appointment of the care coordinator.',
};

const ENDED_BY = ['plan-closed', 'moved-to-another-authority'] as const;

/**
 * Wales, people in secondary mental health services: a care and treatment plan within six weeks of the
 * appointment of a care coordinator (guidance), then a review at least every 12 months (Mental Health
 * (Wales) Measure 2010).
 */
export const WALES_MENTAL_HEALTH_CARE_AND_TREATMENT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'wales-mental-health-care-and-treatment',
  title: 'Care and treatment plans in mental health, Wales',
  nation: 'wales',
  cohort: 'people in secondary mental health services with a care coordinator',
  calendar: ['england-and-wales'],
  openedBy: ['care-coordinator-appointed', 'plan-agreed'],
  timescales: [
    {
      id: 'care-and-treatment-plan',
      title: 'care and treatment plan',
      startedBy: ['care-coordinator-appointed'],
      metBy: ['plan-agreed'],
      metEarly: true,
      once: true,
      first: { within: { weeks: 6 }, basis: GUIDANCE },
      endedBy: ENDED_BY,
      inForce: MENTAL_HEALTH_WALES_MEASURE_PART_2_IN_FORCE,
    },
    {
      id: 'care-and-treatment-review',
      title: 'review of the care and treatment plan',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 12 }, basis: MEASURE, countingBasis: CORRESPONDING_DATE },
      endedBy: ENDED_BY,
      inForce: MENTAL_HEALTH_WALES_MEASURE_PART_2_IN_FORCE,
    },
  ],
  basis: MEASURE,
});
