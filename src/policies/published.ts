import { frozen } from '../kernel/frozen.js';
import type { ReviewPolicy } from '../review/policy.js';
import { ENGLAND_ADOPTION } from './england/adoption.js';
import { ENGLAND_ADULT_CARE_AND_SUPPORT } from './england/adult-care-and-support.js';
import { ENGLAND_ADULT_COMPLAINT } from './england/adult-complaint.js';
import { ENGLAND_CARE_LEAVER_ACCOMMODATION } from './england/care-leaver-accommodation.js';
import { ENGLAND_CARE_PROGRAMME_APPROACH } from './england/care-programme-approach.js';
import { ENGLAND_CARER_SUPPORT } from './england/carer-support.js';
import { ENGLAND_CHILD_IN_NEED } from './england/child-in-need.js';
import { ENGLAND_CHILD_PROTECTION } from './england/child-protection.js';
import { ENGLAND_CHILDRENS_COMPLAINT } from './england/childrens-complaint.js';
import { ENGLAND_CONTINUING_HEALTHCARE } from './england/continuing-healthcare.js';
import { ENGLAND_CONTINUING_HEALTHCARE_DECISION } from './england/continuing-healthcare-decision.js';
import { ENGLAND_COURT_OF_PROTECTION_ORDER } from './england/court-of-protection-order.js';
import { ENGLAND_DEPRIVATION_OF_LIBERTY } from './england/deprivation-of-liberty.js';
import { ENGLAND_DIRECT_PAYMENT } from './england/direct-payment.js';
import { ENGLAND_EHC_ASSESSMENT } from './england/ehc-assessment.js';
import { ENGLAND_EHC_EARLY_YEARS } from './england/ehc-early-years.js';
import { ENGLAND_EHC_PHASE_TRANSFER } from './england/ehc-phase-transfer.js';
import { ENGLAND_EHC_PLAN } from './england/ehc-plan.js';
import { ENGLAND_FOSTER_CARER_REVIEW } from './england/foster-carer-review.js';
import { ENGLAND_LIBERTY_AUTHORISATION_REQUEST } from './england/liberty-authorisation-request.js';
import { ENGLAND_LOOKED_AFTER_CHILD } from './england/looked-after-child.js';
import { ENGLAND_LOOKED_AFTER_HEALTH } from './england/looked-after-health.js';
import { ENGLAND_LOOKED_AFTER_REVIEW_RECORDS } from './england/looked-after-review-records.js';
import { ENGLAND_LOOKED_AFTER_VISITS } from './england/looked-after-visits.js';
import { ENGLAND_PATHWAY_PLAN } from './england/pathway-plan.js';
import { ENGLAND_PERSONAL_EDUCATION_PLAN } from './england/personal-education-plan.js';
import { ENGLAND_PLACEMENT_PLANS } from './england/placement-plans.js';
import { ENGLAND_PRIVATE_FOSTERING } from './england/private-fostering.js';
import { ENGLAND_RETURN_INTERVIEW } from './england/return-interview.js';
import { ENGLAND_SAFEGUARDING_PLAN } from './england/safeguarding-plan.js';
import { ENGLAND_SECTION_17_SHORT_BREAKS } from './england/section-17-short-breaks.js';
import { ENGLAND_SECTION_117_AFTERCARE } from './england/section-117-aftercare.js';
import { ENGLAND_SECURE_ACCOMMODATION } from './england/secure-accommodation.js';
import { ENGLAND_SHORT_BREAKS } from './england/short-breaks.js';
import { ENGLAND_TEMPORARY_APPROVAL } from './england/temporary-approval.js';
import { ENGLAND_VISITS_CARE_ORDER_AT_HOME } from './england/visits-care-order-at-home.js';
import { ENGLAND_VISITS_TEMPORARY_APPROVAL } from './england/visits-temporary-approval.js';
import { ENGLAND_VISITS_WITH_PARENT } from './england/visits-with-parent.js';
import { CAMBRIDGESHIRE_CARE_AND_SUPPORT } from './local/cambridgeshire-care-and-support.js';
import { LONDON_HOUSING_TRUST_COMPLAINT } from './local/london-housing-trust-complaint.js';
import { LONDON_HOUSING_TRUST_SUPPORT } from './local/london-housing-trust-support.js';
import { SEFTON_CHILD_IN_NEED } from './local/sefton-child-in-need.js';
import { NORTHERN_IRELAND_LOOKED_AFTER_CHILD } from './northern-ireland/looked-after-child.js';
import { NORTHERN_IRELAND_SHORT_BREAKS } from './northern-ireland/short-breaks.js';
import { SCOTLAND_CARER_SUPPORT } from './scotland/carer-support.js';
import { SCOTLAND_CHILD_PROTECTION } from './scotland/child-protection.js';
import { SCOTLAND_LOOKED_AFTER_AT_HOME } from './scotland/looked-after-at-home.js';
import { SCOTLAND_LOOKED_AFTER_CHILD } from './scotland/looked-after-child.js';
import { SCOTLAND_PROVIDER_PERSONAL_PLAN } from './scotland/provider-personal-plan.js';
import { SCOTLAND_SHORT_BREAKS } from './scotland/short-breaks.js';
import { WALES_ADULT_CARE_AND_SUPPORT } from './wales/adult-care-and-support.js';
import { WALES_CHILD_CARE_AND_SUPPORT } from './wales/child-care-and-support.js';
import { WALES_CHILD_PROTECTION } from './wales/child-protection.js';
import { WALES_LOOKED_AFTER_CHILD } from './wales/looked-after-child.js';
import { WALES_LOOKED_AFTER_VISITS } from './wales/looked-after-visits.js';
import { WALES_MENTAL_HEALTH_CARE_AND_TREATMENT } from './wales/mental-health-care-and-treatment.js';
import { WALES_PLACEMENT_PLANS } from './wales/placement-plans.js';
import { WALES_PROVIDER_PERSONAL_PLAN } from './wales/provider-personal-plan.js';
import { WALES_VISITS_TEMPORARY_APPROVAL } from './wales/visits-temporary-approval.js';

/** Every review policy that is published here. Naming one alone keeps the others out of a bundle. */
export const PUBLISHED_REVIEW_POLICIES = /* @__PURE__ */ frozen<readonly ReviewPolicy[]>([
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_CARER_SUPPORT,
  CAMBRIDGESHIRE_CARE_AND_SUPPORT,
  LONDON_HOUSING_TRUST_SUPPORT,
  ENGLAND_DIRECT_PAYMENT,
  ENGLAND_SECTION_117_AFTERCARE,
  ENGLAND_CARE_PROGRAMME_APPROACH,
  ENGLAND_CONTINUING_HEALTHCARE,
  ENGLAND_DEPRIVATION_OF_LIBERTY,
  ENGLAND_LOOKED_AFTER_CHILD,
  ENGLAND_LOOKED_AFTER_VISITS,
  ENGLAND_VISITS_TEMPORARY_APPROVAL,
  ENGLAND_VISITS_WITH_PARENT,
  ENGLAND_VISITS_CARE_ORDER_AT_HOME,
  ENGLAND_PLACEMENT_PLANS,
  ENGLAND_SHORT_BREAKS,
  ENGLAND_LOOKED_AFTER_HEALTH,
  ENGLAND_PERSONAL_EDUCATION_PLAN,
  ENGLAND_PATHWAY_PLAN,
  ENGLAND_ADOPTION,
  ENGLAND_CHILD_PROTECTION,
  ENGLAND_CHILD_IN_NEED,
  SEFTON_CHILD_IN_NEED,
  ENGLAND_EHC_PLAN,
  ENGLAND_EHC_PHASE_TRANSFER,
  ENGLAND_EHC_EARLY_YEARS,
  ENGLAND_EHC_ASSESSMENT,
  WALES_ADULT_CARE_AND_SUPPORT,
  WALES_CHILD_CARE_AND_SUPPORT,
  WALES_LOOKED_AFTER_CHILD,
  WALES_LOOKED_AFTER_VISITS,
  WALES_VISITS_TEMPORARY_APPROVAL,
  WALES_PLACEMENT_PLANS,
  WALES_CHILD_PROTECTION,
  WALES_PROVIDER_PERSONAL_PLAN,
  WALES_MENTAL_HEALTH_CARE_AND_TREATMENT,
  SCOTLAND_LOOKED_AFTER_CHILD,
  SCOTLAND_SHORT_BREAKS,
  SCOTLAND_LOOKED_AFTER_AT_HOME,
  SCOTLAND_CHILD_PROTECTION,
  SCOTLAND_PROVIDER_PERSONAL_PLAN,
  SCOTLAND_CARER_SUPPORT,
  NORTHERN_IRELAND_SHORT_BREAKS,
  NORTHERN_IRELAND_LOOKED_AFTER_CHILD,
  ENGLAND_ADULT_COMPLAINT,
  ENGLAND_CHILDRENS_COMPLAINT,
  LONDON_HOUSING_TRUST_COMPLAINT,
  ENGLAND_TEMPORARY_APPROVAL,
  ENGLAND_SECURE_ACCOMMODATION,
  ENGLAND_PRIVATE_FOSTERING,
  ENGLAND_FOSTER_CARER_REVIEW,
  ENGLAND_RETURN_INTERVIEW,
  ENGLAND_LOOKED_AFTER_REVIEW_RECORDS,
  ENGLAND_CARE_LEAVER_ACCOMMODATION,
  ENGLAND_SECTION_17_SHORT_BREAKS,
  ENGLAND_LIBERTY_AUTHORISATION_REQUEST,
  ENGLAND_CONTINUING_HEALTHCARE_DECISION,
  ENGLAND_COURT_OF_PROTECTION_ORDER,
  ENGLAND_SAFEGUARDING_PLAN,
]);
