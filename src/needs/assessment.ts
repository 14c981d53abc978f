/**
 * The recorded assessments that eligibility is evaluated on: for adults and carers in England, and for
 * adults in Wales.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { AdultOutcomeAnswer, CarerOutcomeAnswer, EligibilityDecision } from './eligibility-answers.js';
import type { WellbeingArea } from './wellbeing.js';
import type { WelshCause, WelshWellbeingFactor } from './welsh-test.js';

/** The kinds of assessment. */
export const ASSESSMENT_KINDS = /* @__PURE__ */ frozen(['adult', 'carer', 'wales'] as const);

/** The kind of assessment: of an adult or a carer in England, or of an adult's need in Wales. */
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** A needs assessment of an adult in England. A missing field means "not recorded", never "no". */
export interface AdultAssessment {
  /** Discriminant. */
  readonly kind: 'adult';
  /** Whether the needs arise from, or relate to, a physical or mental impairment or illness. */
  readonly fromImpairmentOrIllness?: boolean;
  /** The answers, one per outcome considered. */
  readonly outcomes?: readonly AdultOutcomeAnswer[];
  /** Whether the record says explicitly that two or more outcomes cannot be achieved. */
  readonly recordedTwoOrMore?: boolean;
  /** Whether there is, or is likely to be, a significant impact on well-being as a consequence. */
  readonly significantImpact?: boolean;
  /** The areas of well-being affected. */
  readonly wellbeing?: readonly WellbeingArea[];
  /** What the council decided. */
  readonly decision?: EligibilityDecision;
}

/** A carer's assessment in England. A missing field means "not recorded", never "no". */
export interface CarerAssessment {
  /** Discriminant. */
  readonly kind: 'carer';
  /** Whether the needs arise from providing necessary care to an adult. */
  readonly necessaryCare?: boolean;
  /** Whether the carer's physical or mental health is getting worse, or at risk of it. */
  readonly healthEffect?: boolean;
  /** The answers, one per outcome considered. */
  readonly outcomes?: readonly CarerOutcomeAnswer[];
  /** Whether the record says explicitly that at least one outcome cannot be achieved. */
  readonly recordedAnyOutcome?: boolean;
  /**
   * Whether there is, or is likely to be, a significant impact on the carer's well-being as a consequence.
   */
  readonly significantImpact?: boolean;
  /** The areas of well-being affected. */
  readonly wellbeing?: readonly WellbeingArea[];
  /** What the council decided. */
  readonly decision?: EligibilityDecision;
}

/**
 * An assessment of one need of an adult in Wales, where each need is tested separately. A missing field
 * means "not recorded".
 */
export interface WelshAssessment {
  /** Discriminant. */
  readonly kind: 'wales';
  /** What the need arises from. An empty list means that none of these applies. */
  readonly arisesFrom?: readonly WelshCause[];
  /** The well-being factors that the need relates to. An empty list means that none applies. */
  readonly relatesTo?: readonly WelshWellbeingFactor[];
  /**
   * Whether the person can meet the need alone, without pain, distress or danger, and not far too slowly
   * (reg 6).
   */
  readonly canMeetAlone?: boolean;
  /** Whether others who are willing can meet it with care and support. */
  readonly canMeetWithWillingCarers?: boolean;
  /** Whether services in the community that are open to the person can meet it. */
  readonly canMeetWithCommunityServices?: boolean;
  /**
   * Whether a personal outcome is unlikely to be achieved unless the authority meets the need or pays for
   * it to be met.
   */
  readonly unlikelyWithoutAuthority?: boolean;
  /** What the authority decided. */
  readonly decision?: EligibilityDecision;
}

/** An assessment of any kind. */
export type Assessment = AdultAssessment | CarerAssessment | WelshAssessment;
