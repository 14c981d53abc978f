/**
 * Cross-walks from the ten Positive Pathways areas to other catalogues. They are this package's own.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import type { AdultOutcome, CarerOutcome } from '../needs/care-act-outcomes.js';
import type { WellbeingArea } from '../needs/wellbeing.js';
import type { CatalogueId } from './catalogue.js';
import type { PathwayArea } from './pathway-area.js';

/** Which areas of another catalogue each of the ten may bear on. */
export interface CrossWalk<To extends string = string> {
  /** The catalogue that it leads to. */
  readonly to: Exclude<CatalogueId, 'pathways'>;
  /** For each of the ten, the areas there; an empty list where none is near. */
  readonly areas: Readonly<Record<PathwayArea, readonly To[]>>;
  /** Whose it is. */
  readonly basis: Basis;
}

/** Whose the cross-walks are: no source joins the catalogues. */
const OURS = /* @__PURE__ */ frozen<Basis>({
  source: 'supportplan',
  locator: 'cross-walk',
  claimedForce: 'local',
  checked: 'unverified',
  note: 'No source joins the two catalogues. This is a suggestion of the package: where areas lie near one another, and no more.',
});

/** From the ten areas to the outcomes of an adult (Eligibility Criteria Regulations 2015, reg 2(2)). Ours: a suggestion, never a finding of eligibility. */
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

/** From the ten areas to the outcomes of a carer (Eligibility Criteria Regulations 2015, reg 3(2)(b)). Ours: a suggestion, never a finding of eligibility. */
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

/** From the ten areas to the areas of well-being (Care Act 2014 s.1(2)). Ours: a suggestion. */
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
