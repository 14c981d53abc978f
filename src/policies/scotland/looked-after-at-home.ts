import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SSI_2009_210_IN_FORCE } from '../in-force.js';
import { LOOKED_AFTER_ENDINGS } from '../looked-after-endings.js';
import { SSI_2009_210 } from '../sources.js';

const REG_44: Basis = {
  source: SSI_2009_210,
  locator: 'reg 44(5)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The authority agrees with the child and the parents how often to review. The part of the regulation that was seen sets no interval; what follows it was not seen.',
};

/**
 * Scotland, children looked after at home: reviews as often as was agreed with the child and the parents,
 * without a figure (SSI 2009/210, reg 44).
 */
export const SCOTLAND_LOOKED_AFTER_AT_HOME = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'scotland-looked-after-at-home',
  title: 'Reviews of a child looked after at home, Scotland',
  nation: 'scotland',
  cohort: 'children looked after who live at home with a parent',
  calendar: ['scotland'],
  timescales: [
    {
      id: 'looked-after-review',
      title: 'looked-after review',
      startedBy: ['became-looked-after'],
      metBy: ['review-held'],
      thenEvery: { within: 'no-fixed-limit', basis: REG_44 },
      endedBy: LOOKED_AFTER_ENDINGS,
      endsAtAge: 18,
      inForce: SSI_2009_210_IN_FORCE,
    },
  ],
  basis: REG_44,
});
