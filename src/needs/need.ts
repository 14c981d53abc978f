/**
 * Needs found by an assessment.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';
import type { WelshAssessment } from './assessment.js';
import type { AdultOutcome, CarerOutcome } from './care-act-outcomes.js';
import type { WellbeingArea } from './wellbeing.js';

/** The possible decisions about a need. */
export const ELIGIBILITY = /* @__PURE__ */ frozen(['eligible', 'not-eligible', 'not-decided'] as const);

/** Whether a need meets the eligibility criteria, as decided by the council. */
export type NeedEligibility = (typeof ELIGIBILITY)[number];

/** One need. A plan states all the needs assessed, not only the eligible ones (Care Act 2014 s.25(1)(a)). */
export interface Need {
  /** Unique in the plan. */
  readonly id: string;
  /** The support to be given. */
  readonly statement: Statement;
  /** The council's decision. Missing means "not recorded", which is not the same as not eligible. */
  readonly eligibility?: NeedEligibility;
  /** How far it is eligible, if only part of it is (Care Act 2014 s.25(1)(b)). */
  readonly howFar?: Statement;
  /** The outcomes of the eligibility regulations that it affects. */
  readonly touches?: readonly (AdultOutcome | CarerOutcome)[];
  /** The areas of well-being that it affects. */
  readonly wellbeing?: readonly WellbeingArea[];
  /** The answers to the Welsh test, for a plan made in Wales. Each need is tested separately. */
  readonly welshTest?: WelshAssessment;
}
