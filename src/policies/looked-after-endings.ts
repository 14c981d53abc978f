/** What ends the timescales of a child who is looked after. */
export const LOOKED_AFTER_ENDINGS = [
  'ceased-to-be-looked-after',
  'adoption-order-made',
  'moved-to-another-authority',
] as const;

/** What ends the timescales of one placement of such a child. */
export const PLACEMENT_ENDINGS = [
  'placement-ended',
  'ceased-to-be-looked-after',
  'adoption-order-made',
  'moved-to-another-authority',
] as const;
