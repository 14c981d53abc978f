import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { LOCAL_PRACTICE_IN_FORCE } from '../in-force.js';

const SOURCE = "Sefton Council, children's services procedures on child in need plans and reviews";

const PROCEDURES: Basis = {
  source: SOURCE,
  locator: 'on meetings and reviews',
  claimedForce: 'local',
  checked: 'seen',
  note: 'Part of a model of 12 weeks in all, which is not counted here.',
};

const FIRST: Basis = {
  source: SOURCE,
  locator: 'on meetings and reviews',
  claimedForce: 'local',
  checked: 'seen',
  note: 'Counted from the outcome of the assessment, in calendar days: that they are working days is not said.',
};

/**
 * Sefton, children in need: a first meeting within ten days of the outcome of the assessment, then a review
 * every four weeks (the council's procedures).
 */
export const SEFTON_CHILD_IN_NEED = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'sefton-child-in-need',
  title: 'Reviews of a child in need plan, Sefton',
  nation: 'england',
  cohort: 'children in need who have a plan of Sefton Council',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'child-in-need-meeting',
      title: 'child in need meeting',
      startedBy: ['assessment-completed'],
      metBy: ['review-held'],
      first: { within: { days: 10 }, basis: FIRST },
      thenEvery: { within: { weeks: 4 }, basis: PROCEDURES },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: LOCAL_PRACTICE_IN_FORCE,
    },
  ],
  basis: PROCEDURES,
});
