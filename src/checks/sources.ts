/**
 * The documents that several rules go by, as their bases name them.
 *
 * @module
 */

/** The Act on adult care and support in England. */
export const CARE_ACT = 'Care Act 2014';

/** The form of a housing provider. */
export const LONDON_HOUSING_TRUST = 'London Housing Trust, person-owned support plan';

/** A council's factsheet for people who make a plan. */
export const CAMBRIDGESHIRE = 'Cambridgeshire County Council, factsheet on creating a care and support plan';

/** The Act on capacity in England and Wales. */
export const MENTAL_CAPACITY_ACT = 'Mental Capacity Act 2005';

/** The regulations on care and support plans in Wales. */
export const WELSH_CARE_PLANNING =
  'Care and Support (Care Planning) (Wales) Regulations 2015 (WSI 2015/1335)';

/** The headings that shared records in health and care use. */
export const PRSB = 'PRSB Personalised Care and Support Plan 2.0';

/** What no document asks, and this library does. */
export const OURS = 'supportplan, how plans are checked';
