/**
 * The documents that several rules cite in their `basis`.
 *
 * @module
 */

/** The Act on adult care and support in England. */
export const CARE_ACT = 'Care Act 2014';

/** A housing provider's form. */
export const LONDON_HOUSING_TRUST = 'London Housing Trust, person-owned support plan';

/** A council's factsheet for people who are making a plan. */
export const CAMBRIDGESHIRE = 'Cambridgeshire County Council, factsheet on creating a care and support plan';

/** The Act on capacity in England and Wales. */
export const MENTAL_CAPACITY_ACT = 'Mental Capacity Act 2005';

/** The regulations on care and support plans in Wales. */
export const WELSH_CARE_PLANNING =
  'Care and Support (Care Planning) (Wales) Regulations 2015 (WSI 2015/1335)';

/** The headings that shared records in health and care use. */
export const PRSB = 'PRSB Personalised Care and Support Plan 2.0';

/** For checks that come from this library and no other document. */
export const OURS = 'supportplan, how plans are checked';
