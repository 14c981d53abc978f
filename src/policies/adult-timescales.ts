import type { Basis } from '../kernel/basis.js';
import type { Timescale } from '../review/policy.js';
import { CORRESPONDING_DATE } from './counting.js';
import { CARE_ACT_2014_IN_FORCE } from './in-force.js';
import { CARE_ACT_2014 } from './sources.js';

const GUIDANCE = 'Care and support statutory guidance';

const LIGHT_TOUCH: Basis = {
  source: GUIDANCE,
  locator: 'para 13.32',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'Counted from the day the plan was agreed; some councils count from the start of the service.',
};

const YEARLY: Basis = {
  source: GUIDANCE,
  locator: 'para 13.32',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'Counted from the last full review, or from the plan where there has been none. That a light-touch review does not begin the year again is our reading.',
};

const ON_REQUEST: Basis = {
  source: CARE_ACT_2014,
  locator: 's.27(1)(b)',
  claimedForce: 'statute',
  checked: 'seen',
};

const ON_A_CHANGE: Basis = {
  source: CARE_ACT_2014,
  locator: 's.27(4)',
  claimedForce: 'statute',
  checked: 'secondary',
};

const ENDED_BY = ['plan-closed', 'moved-to-another-authority'] as const;

/** The duty to keep the plans of adults and carers under review. */
export const CARE_ACT_REVIEWS: Basis = {
  source: CARE_ACT_2014,
  locator: 's.27',
  claimedForce: 'statute',
  checked: 'seen',
};

/** Six to eight weeks after the plan is agreed, to be considered. */
const LIGHT_TOUCH_REVIEW: Timescale = {
  id: 'light-touch-review',
  title: 'light-touch review',
  startedBy: ['plan-agreed'],
  restarts: true,
  metBy: ['light-touch-review-held', 'review-held'],
  first: { within: { weeks: 8 }, opensAfter: { weeks: 6 }, basis: LIGHT_TOUCH },
  strength: 'consider',
  endedBy: ENDED_BY,
  inForce: CARE_ACT_2014_IN_FORCE,
};

/** At least every 12 months. */
const ANNUAL_REVIEW: Timescale = {
  id: 'annual-review',
  title: 'yearly review',
  startedBy: ['plan-agreed'],
  metBy: ['review-held'],
  thenEvery: { within: { months: 12 }, basis: YEARLY, countingBasis: CORRESPONDING_DATE },
  endedBy: ENDED_BY,
  inForce: CARE_ACT_2014_IN_FORCE,
};

/** On a reasonable request, without a figure. */
const REQUESTED_REVIEW: Timescale = {
  id: 'requested-review',
  title: 'requested review',
  startedBy: ['review-requested'],
  metBy: ['review-held', 'review-request-closed'],
  first: { within: 'no-fixed-limit', basis: ON_REQUEST },
  endedBy: ENDED_BY,
  inForce: CARE_ACT_2014_IN_FORCE,
};

/** On a change of circumstances that affects the plan, without a figure. */
const REVIEW_AFTER_A_CHANGE: Timescale = {
  id: 'review-after-a-change',
  title: 'review after a change',
  startedBy: ['significant-change'],
  metBy: ['review-held'],
  first: { within: 'no-fixed-limit', basis: ON_A_CHANGE },
  endedBy: ENDED_BY,
  inForce: CARE_ACT_2014_IN_FORCE,
};

/** The timescales of a plan under the Care Act 2014, whether it is an adult's or a carer's. */
export const CARE_ACT_TIMESCALES: readonly [Timescale, ...Timescale[]] = [
  LIGHT_TOUCH_REVIEW,
  ANNUAL_REVIEW,
  REQUESTED_REVIEW,
  REVIEW_AFTER_A_CHANGE,
];
