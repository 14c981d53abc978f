/**
 * The terms of the eligibility test for adults in Wales: the causes of a need, and the well-being factors.
 *
 * They come from the Care and Support (Eligibility) (Wales) Regulations 2015 (SI 2015/1578, W.187), reg 3,
 * checked in the version as made.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** The causes that a need can arise from, in the order of reg 3(a). The ids are ours. */
export const WELSH_CAUSES = /* @__PURE__ */ frozen([
  'physical-ill-health',
  'mental-ill-health',
  'age',
  'disability',
  'alcohol-or-drugs',
  'similar-circumstances',
] as const);

/** A cause that a need can arise from in Wales. */
export type WelshCause = (typeof WELSH_CAUSES)[number];

/** The name of each cause, in our plain words. The regulation's wording is authoritative. */
export const WELSH_CAUSE_NAMES = /* @__PURE__ */ frozen<Readonly<Record<WelshCause, string>>>({
  'physical-ill-health': 'Physical ill health',
  'mental-ill-health': 'Mental ill health',
  age: 'Age',
  disability: 'Disability',
  'alcohol-or-drugs': 'Dependence on alcohol or drugs',
  'similar-circumstances': 'Similar circumstances',
});

/** The seven well-being factors that a need can relate to, in the order of reg 3(b). The ids are ours. */
export const WELSH_WELLBEING_FACTORS = /* @__PURE__ */ frozen([
  'self-care-or-domestic-routines',
  'communication',
  'protection-from-abuse',
  'work-education-or-leisure',
  'personal-relationships',
  'social-relationships-and-community',
  'child-caring',
] as const);

/** One of the seven well-being factors. */
export type WelshWellbeingFactor = (typeof WELSH_WELLBEING_FACTORS)[number];

/** The name of each factor, in our plain words. The regulation's wording is authoritative. */
export const WELSH_WELLBEING_FACTOR_NAMES = /* @__PURE__ */ frozen<
  Readonly<Record<WelshWellbeingFactor, string>>
>({
  'self-care-or-domestic-routines': 'Looking after oneself, or daily routines at home',
  communication: 'Being able to communicate',
  'protection-from-abuse': 'Being safe from abuse and neglect',
  'work-education-or-leisure': 'Work, learning or leisure',
  'personal-relationships': 'Relationships in the family, and other important ones',
  'social-relationships-and-community': 'Friends and acquaintances, and a part in the community',
  'child-caring': 'Caring for a child they are responsible for',
});
