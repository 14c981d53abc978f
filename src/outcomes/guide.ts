/**
 * Where SMART and POWER are taken from.
 *
 * @module
 */

/** The guide, as findings name it. */
export const SMART_AND_POWER_GUIDE =
  'Guide for child and family social workers: SMART and POWER in care plans';
