/**
 * What is recorded around a plan: formulations, other plans beside it, who keeps the record.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import { frozen } from '../kernel/frozen.js';
import type { WellbeingArea } from '../needs/wellbeing.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** How a professional puts together what is going on for the person. */
export interface Formulation {
  /** What it says. */
  readonly statement: Statement;
  /** The day. */
  readonly on?: CalendarDate;
  /** Where it was made. */
  readonly location?: string;
  /** Whose it is. */
  readonly by?: Contributor;
  /** Who wrote it into the record. */
  readonly recordedBy?: Contributor;
}

/**
 * The matters that care and support could be relevant to: for an adult those of s.9(4) of the Care Act
 * 2014, for a carer those of s.10(5) and (6).
 */
export const ASSESSED_MATTERS = /* @__PURE__ */ frozen([
  'effect-on-wellbeing',
  'outcomes-wanted',
  'how-far-support-helps',
  'able-and-willing-to-care',
  'work',
  'education-training-or-recreation',
] as const);

/** A matter that care and support could be relevant to. The last three are a carer's. */
export type AssessedMatter = (typeof ASSESSED_MATTERS)[number];

/** A matter that the care and support could be relevant to, and how (Care Act 2014 s.25(1)(d)). */
export interface RelevantMatter {
  /** Which. */
  readonly matter: AssessedMatter;
  /** How the support bears on it. */
  readonly statement?: Statement;
  /** The areas of well-being, where it is about those. */
  readonly wellbeing?: readonly WellbeingArea[];
  /** The outcomes, where it is about those. */
  readonly outcomeIds?: readonly string[];
}

/** Another plan that the person has. */
export interface OtherPlan {
  /** What it is called. */
  readonly name: string;
  /** What it holds, or where it is kept. */
  readonly content?: Statement;
  /** Whether it is a part of this plan now. A child has one single plan. */
  readonly joined?: boolean;
  /** Who holds it. */
  readonly heldBy?: Contributor;
  /** The day on which it is looked at again. */
  readonly reviewOn?: CalendarDate;
  /** How often it is looked at again. */
  readonly reviewEvery?: Interval;
  /** Who sees to that. */
  readonly reviewedBy?: Contributor;
  /** The day on which it was last changed. */
  readonly updatedOn?: CalendarDate;
}

/** Who keeps the record, and since when it stands as it is. */
export interface RecordKeeping {
  /** The day on which it was last changed. */
  readonly updatedOn?: CalendarDate;
  /** Where the planning was done. */
  readonly location?: string;
  /** The professional who did the planning. */
  readonly performedBy?: Contributor;
  /** Who wrote the record. */
  readonly recordedBy?: Contributor;
}

/** What came of an enquiry about an adult at risk (in Wales the plan says so). */
export interface AdultAtRiskEnquiry {
  /** The day on which it was concluded. */
  readonly concludedOn?: CalendarDate;
  /** What was concluded. */
  readonly conclusion?: Statement;
}

/** What advice and information can be about (Care Act 2014 s.25(1)(f)). */
export const ADVICE_SUBJECTS = /* @__PURE__ */ frozen([
  'meeting-or-reducing',
  'preventing-or-delaying',
] as const);

/** What advice and information is about. */
export type AdviceSubject = (typeof ADVICE_SUBJECTS)[number];

/** Advice and information given with the plan. */
export interface Advice {
  /**
   * Whether it is on meeting or reducing needs, or on preventing or delaying them (Care Act 2014 s.25(1)(f)).
   */
  readonly about: AdviceSubject;
  /** What it was. */
  readonly statement: Statement;
}
