import type { ReviewPolicy } from '../policy.js';
import { CAMBRIDGESHIRE_CARE_AND_SUPPORT } from './cambridgeshire-care-and-support.js';
import { ENGLAND_ADULT_CARE_AND_SUPPORT } from './england-adult-care-and-support.js';
import { ENGLAND_LOOKED_AFTER_CHILD } from './england-looked-after-child.js';
import { LONDON_HOUSING_TRUST_SUPPORT } from './london-housing-trust-support.js';

/** Every review policy that is published here. Naming one alone keeps the others out of a bundle. */
export const PUBLISHED_REVIEW_POLICIES: readonly ReviewPolicy[] = [
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  CAMBRIDGESHIRE_CARE_AND_SUPPORT,
  LONDON_HOUSING_TRUST_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
];
