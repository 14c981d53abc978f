/** Sources that several policies rest on, by number or short name. */

export const CARE_ACT_2014 = 'Care Act 2014';

export const SI_2006_1738 =
  'Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)';

export const SI_2010_959 =
  'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)';

export const SI_2010_2571 = 'Care Leavers (England) Regulations 2010 (SI 2010/2571)';

export const SI_2014_1530 = 'Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)';

export const WSI_2015_1335 = 'Care and Support (Care Planning) (Wales) Regulations 2015 (WSI 2015/1335)';

export const WSI_2015_1818 =
  'Care Planning, Placement and Case Review (Wales) Regulations 2015 (WSI 2015/1818)';

export const SSI_2009_210 = 'Looked After Children (Scotland) Regulations 2009 (SSI 2009/210)';

export const SR_1996_461 = "Review of Children's Cases Regulations (Northern Ireland) 1996 (SR 1996/461)";

export const SEND_CODE = 'Special educational needs and disability code of practice: 0 to 25 years';

export const CONTINUING_HEALTHCARE_FRAMEWORK =
  'National Framework for NHS Continuing Healthcare and NHS-funded Nursing Care';

export const LONDON_HOUSING_TRUST_FORM = 'London Housing Trust, person-owned support plan';
