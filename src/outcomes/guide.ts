/**
 * The source of the SMART and POWER checks.
 *
 * @module
 */

/** The title of the guide, as cited in findings. */
export const SMART_AND_POWER_GUIDE =
  'Guide for child and family social workers: SMART and POWER in care plans';
