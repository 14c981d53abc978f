/**
 * The nine areas of well-being in the Care Act 2014, s.1(2).
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';

/** The areas, in the Act's order. The ids are ours. */
export const WELLBEING_AREAS = /* @__PURE__ */ frozen([
  'personal-dignity',
  'health',
  'protection-from-abuse',
  'control',
  'work-education-recreation',
  'social-and-economic',
  'relationships',
  'accommodation',
  'contribution',
] as const);

/** One of the nine areas. */
export type WellbeingArea = (typeof WELLBEING_AREAS)[number];

/** The name of each area, in our plain words. The Act's wording is authoritative. */
export const WELLBEING_AREA_NAMES = /* @__PURE__ */ frozen<Readonly<Record<WellbeingArea, string>>>({
  'personal-dignity': 'Dignity, and being treated with respect',
  health: 'Health of body and mind, and how life feels',
  'protection-from-abuse': 'Being safe from abuse and neglect',
  control: 'Being in control of daily life, and of care and support and how it is given',
  'work-education-recreation': 'Taking part in work, learning or leisure',
  'social-and-economic': 'Getting by, socially and financially',
  relationships: 'Relationships at home, in the family and beyond',
  accommodation: 'A suitable place to live',
  contribution: 'Contributing to society',
});

/** The source of the nine areas. */
export const WELLBEING_BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.1(2)',
  claimedForce: 'statute',
  checked: 'seen',
});
