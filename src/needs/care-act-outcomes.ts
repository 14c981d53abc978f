/**
 * The outcomes of the eligibility test in England: ten for an adult, eight for a carer.
 *
 * They come from the Care and Support (Eligibility Criteria) Regulations 2015, regs 2(2) and 3(2)(b). They
 * are not the outcomes of a plan, which are the person's own.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/**
 * The ten outcomes for an adult with needs for care and support, in the order of reg 2(2). The ids are
 * ours.
 */
export const ADULT_OUTCOMES = /* @__PURE__ */ frozen([
  'nutrition',
  'hygiene',
  'toilet',
  'clothing',
  'home-safe-use',
  'habitable-home',
  'relationships',
  'work-education-volunteering',
  'community-facilities',
  'child-caring',
] as const);

/** One of the ten outcomes for an adult. */
export type AdultOutcome = (typeof ADULT_OUTCOMES)[number];

/** The names of the ten outcomes, in our plain words. The regulation's wording is authoritative. */
export const ADULT_OUTCOME_NAMES = /* @__PURE__ */ frozen<Readonly<Record<AdultOutcome, string>>>({
  nutrition: 'Eating and drinking well enough',
  hygiene: 'Keeping clean',
  toilet: 'Using the toilet',
  clothing: 'Being suitably dressed',
  'home-safe-use': 'Using the home safely',
  'habitable-home': 'Keeping the home fit to live in',
  relationships: 'Making and keeping relationships, in the family and beyond',
  'work-education-volunteering': 'Work, training, education or volunteering',
  'community-facilities': 'Using community facilities, including public transport and recreation',
  'child-caring': 'Caring for a child they are responsible for',
});

/** The eight outcomes for a carer with needs for support, in the order of reg 3(2)(b). The ids are ours. */
export const CARER_OUTCOMES = /* @__PURE__ */ frozen([
  'child-caring',
  'care-for-others',
  'habitable-home',
  'nutrition',
  'relationships',
  'work-education-volunteering',
  'community-facilities',
  'recreation',
] as const);

/** One of the eight outcomes for a carer. */
export type CarerOutcome = (typeof CARER_OUTCOMES)[number];

/** The names of the eight outcomes, in our plain words. The regulation's wording is authoritative. */
export const CARER_OUTCOME_NAMES = /* @__PURE__ */ frozen<Readonly<Record<CarerOutcome, string>>>({
  'child-caring': 'Caring for a child they are responsible for',
  'care-for-others': 'Caring for other people who rely on them',
  'habitable-home': 'Keeping their own home fit to live in, shared or not',
  nutrition: 'Eating and drinking well enough',
  relationships: 'Making and keeping relationships, in the family and beyond',
  'work-education-volunteering': 'Work, training, education or volunteering',
  'community-facilities': 'Using community facilities, including recreation',
  recreation: 'Having leisure',
});
