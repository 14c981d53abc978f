/**
 * Needs, as an assessment found them.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';
import type { WelshAssessment } from './assessment.js';
import type { AdultOutcome, CarerOutcome } from './care-act-outcomes.js';
import type { WellbeingArea } from './wellbeing.js';

/** What has been decided about a need. */
export const ELIGIBILITY = /* @__PURE__ */ frozen(['eligible', 'not-eligible', 'not-decided'] as const);

/** Whether a need meets the eligibility criteria, as the council has decided. */
export type NeedEligibility = (typeof ELIGIBILITY)[number];

/** One need. A plan states all the needs assessed, not only the eligible ones (Care Act 2014 s.25(1)(a)). */
export interface Need {
  /** Unique in the plan. */
  readonly id: string;
  /** What it is. */
  readonly statement: Statement;
  /** What the council has decided about it; not recorded is not the same as not eligible. */
  readonly eligibility?: NeedEligibility;
  /** How far it is eligible, where only a part of it is (Care Act 2014 s.25(1)(b)). */
  readonly howFar?: Statement;
  /** The outcomes of the eligibility regulations that it touches. */
  readonly touches?: readonly (AdultOutcome | CarerOutcome)[];
  /** The areas of well-being that it bears on. */
  readonly wellbeing?: readonly WellbeingArea[];
  /** The answers to Wales's test, where the plan is made there: each need is judged by itself. */
  readonly welshTest?: WelshAssessment;
}
