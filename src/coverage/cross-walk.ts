/**
 * Cross-walks from the ten Positive Pathways areas to other catalogues. They are ours: no source maps
 * these catalogues to each other.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import type { AdultOutcome, CarerOutcome } from '../needs/care-act-outcomes.js';
import type { WellbeingArea } from '../needs/wellbeing.js';
import type { CatalogueId } from './catalogue.js';
import type { PathwayArea } from './pathway-area.js';

/** A mapping from each of the ten areas to the areas of another catalogue that it may affect. */
export interface CrossWalk<To extends string = string> {
  /** The catalogue that it maps to. */
  readonly to: Exclude<CatalogueId, 'pathways'>;
  /** For each of the ten areas, the related areas. An empty list if none is related. */
  readonly areas: Readonly<Record<PathwayArea, readonly To[]>>;
  /** The source of the mapping. */
  readonly basis: Basis;
}

/** The basis of the shipped cross-walks. */
const OURS = /* @__PURE__ */ frozen<Basis>({
  source: 'supportplan',
  locator: 'cross-walk',
  claimedForce: 'local',
  checked: 'unverified',
  note: 'No source maps one catalogue to the other. This mapping is only a suggestion by this package of which areas are related.',
});

/**
 * Maps the ten areas to the outcomes for an adult (Eligibility Criteria Regulations 2015, reg 2(2)). Our
 * suggestion, never a finding of eligibility.
 */
export const PATHWAYS_TO_ADULT_OUTCOMES = /* @__PURE__ */ frozen<CrossWalk<AdultOutcome>>({
  to: 'adult-outcomes',
  areas: {
    identity: ['community-facilities'],
    housing: ['home-safe-use', 'habitable-home'],
    'skills-purpose-work': ['work-education-volunteering'],
    'social-networks': ['relationships', 'community-facilities'],
    safety: ['home-safe-use'],
    'physical-health': ['nutrition', 'hygiene', 'toilet', 'clothing'],
    'emotional-health': [],
    substances: [],
    money: [],
    legal: [],
  },
  basis: OURS,
});

/**
 * Maps the ten areas to the outcomes for a carer (Eligibility Criteria Regulations 2015, reg 3(2)(b)). Our
 * suggestion, never a finding of eligibility.
 */
export const PATHWAYS_TO_CARER_OUTCOMES = /* @__PURE__ */ frozen<CrossWalk<CarerOutcome>>({
  to: 'carer-outcomes',
  areas: {
    identity: ['recreation'],
    housing: ['habitable-home'],
    'skills-purpose-work': ['work-education-volunteering'],
    'social-networks': ['relationships', 'community-facilities'],
    safety: [],
    'physical-health': ['nutrition'],
    'emotional-health': [],
    substances: [],
    money: [],
    legal: [],
  },
  basis: OURS,
});

/** Maps the ten areas to the areas of well-being (Care Act 2014 s.1(2)). Our suggestion. */
export const PATHWAYS_TO_WELLBEING = /* @__PURE__ */ frozen<CrossWalk<WellbeingArea>>({
  to: 'wellbeing',
  areas: {
    identity: ['personal-dignity', 'control'],
    housing: ['accommodation'],
    'skills-purpose-work': ['work-education-recreation', 'contribution'],
    'social-networks': ['relationships'],
    safety: ['protection-from-abuse'],
    'physical-health': ['health'],
    'emotional-health': ['health'],
    substances: ['health'],
    money: ['social-and-economic'],
    legal: [],
  },
  basis: OURS,
});
