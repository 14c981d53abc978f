/**
 * The assessments that eligibility is judged on, as they were recorded: an adult's and a carer's in
 * England, and Wales's.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { AdultOutcomeAnswer, CarerOutcomeAnswer, EligibilityDecision } from './eligibility-answers.js';
import type { WellbeingArea } from './wellbeing.js';
import type { WelshCause, WelshWellbeingFactor } from './welsh-test.js';

/** The kinds of assessment. */
export const ASSESSMENT_KINDS = /* @__PURE__ */ frozen(['adult', 'carer', 'wales'] as const);

/** The kind: of an adult or of a carer in England, or of an adult's need in Wales. */
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** A needs assessment of an adult in England. Whatever is left out is not recorded, which is never a no. */
export interface AdultAssessment {
  /** Tells the kinds apart. */
  readonly kind: 'adult';
  /** Whether the needs arise from, or relate to, a physical or mental impairment or illness. */
  readonly fromImpairmentOrIllness?: boolean;
  /** The answers, one for each outcome looked at. */
  readonly outcomes?: readonly AdultOutcomeAnswer[];
  /** Whether it was recorded in so many words that two or more outcomes cannot be achieved. */
  readonly recordedTwoOrMore?: boolean;
  /** Whether there is, or is likely to be, a significant impact on well-being as a consequence. */
  readonly significantImpact?: boolean;
  /** The areas of well-being that it touches. */
  readonly wellbeing?: readonly WellbeingArea[];
  /** What the council decided. */
  readonly decision?: EligibilityDecision;
}

/** A carer's assessment in England. Whatever is left out is not recorded, which is never a no. */
export interface CarerAssessment {
  /** Tells the kinds apart. */
  readonly kind: 'carer';
  /** Whether the needs arise from providing necessary care to an adult. */
  readonly necessaryCare?: boolean;
  /** Whether the carer's physical or mental health is getting worse, or at risk of it. */
  readonly healthEffect?: boolean;
  /** The answers, one for each outcome looked at. */
  readonly outcomes?: readonly CarerOutcomeAnswer[];
  /** Whether it was recorded in so many words that at least one outcome cannot be achieved. */
  readonly recordedAnyOutcome?: boolean;
  /**
   * Whether there is, or is likely to be, a significant impact on the carer's well-being as a consequence.
   */
  readonly significantImpact?: boolean;
  /** The areas of well-being that it touches. */
  readonly wellbeing?: readonly WellbeingArea[];
  /** What the council decided. */
  readonly decision?: EligibilityDecision;
}

/**
 * An assessment of an adult's need in Wales, where each need is judged by itself. Whatever is left out is
 * not recorded.
 */
export interface WelshAssessment {
  /** Tells the kinds apart. */
  readonly kind: 'wales';
  /** What the need arises from. An empty list: looked at, and none of these. */
  readonly arisesFrom?: readonly WelshCause[];
  /** The factors of well-being that the need relates to. An empty list: looked at, and none of these. */
  readonly relatesTo?: readonly WelshWellbeingFactor[];
  /**
   * Whether the person can meet the need alone. Not if only with pain, distress or danger, or far too
   * slowly (reg 6).
   */
  readonly canMeetAlone?: boolean;
  /** Whether it can be met with the care and support of others who are willing to give it. */
  readonly canMeetWithWillingCarers?: boolean;
  /** Whether it can be met with the help of services in the community that are open to the person. */
  readonly canMeetWithCommunityServices?: boolean;
  /**
   * Whether a personal outcome is unlikely to be achieved unless the authority meets the need, or pays for
   * it to be met.
   */
  readonly unlikelyWithoutAuthority?: boolean;
  /** What the authority decided. */
  readonly decision?: EligibilityDecision;
}

/** Any of the three. */
export type Assessment = AdultAssessment | CarerAssessment | WelshAssessment;
