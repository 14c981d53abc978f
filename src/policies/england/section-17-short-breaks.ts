import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CORRESPONDING_DATE } from '../counting.js';
import { GUIDANCE_IN_FORCE } from '../in-force.js';

const GUIDANCE: Basis = {
  source:
    'Short breaks: statutory guidance on how to safeguard and promote the welfare of disabled children using short breaks',
  locator: 'on short breaks under section 17 of the Children Act 1989',
  claimedForce: 'statutory-guidance',
  checked: 'unverified',
  note: 'Counted from the start of the first short break, then from the review held: our choice.',
};

/**
 * England, short breaks that do not make a child looked after: a review at most every six months (statutory
 * guidance on section 17 of the Children Act 1989; not verified).
 */
export const ENGLAND_SECTION_17_SHORT_BREAKS = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-section-17-short-breaks',
  title: 'Reviews of section 17 short breaks, England',
  nation: 'england',
  cohort: 'children in need who have short breaks and are not looked after',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'short-break-review',
      title: 'short break review',
      startedBy: ['short-break-began'],
      metBy: ['review-held'],
      thenEvery: { within: { months: 6 }, basis: GUIDANCE, countingBasis: CORRESPONDING_DATE },
      endedBy: ['short-breaks-ended', 'moved-to-another-authority'],
      endsAtAge: 18,
      inForce: GUIDANCE_IN_FORCE,
    },
  ],
  basis: GUIDANCE,
});
