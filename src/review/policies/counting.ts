import type { Basis } from '../../kernel/basis.js';

/** How months are counted: to the corresponding date, or the month's last day where it has none. */
export const CORRESPONDING_DATE: Basis = {
  source: 'Dodds v Walker [1981] 1 WLR 1027',
  locator: 'the corresponding-date rule',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Case law on how law counts months.',
};
