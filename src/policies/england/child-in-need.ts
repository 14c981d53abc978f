import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { FIRST_DAY_NOT_KNOWN } from '../in-force.js';

const SECTION_17: Basis = {
  source: 'Children Act 1989',
  locator: 's.17',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'No national interval is known to us, in the Act or in guidance: local procedures set one.',
};

/**
 * England, children in need with a plan: reviews without a figure (Children Act 1989 s.17; not verified).
 * Local procedures say how often.
 */
export const ENGLAND_CHILD_IN_NEED = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-child-in-need',
  title: 'Reviews of a child in need plan, England',
  nation: 'england',
  cohort: 'children in need who have a plan',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'child-in-need-review',
      title: 'child in need review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      thenEvery: { within: 'no-fixed-limit', basis: SECTION_17 },
      endedBy: ['plan-closed', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: FIRST_DAY_NOT_KNOWN,
    },
  ],
  basis: SECTION_17,
});
