/**
 * Records kept around a plan: formulations, other plans and record keeping.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import { frozen } from '../kernel/frozen.js';
import type { WellbeingArea } from '../needs/wellbeing.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** A professional's account of what is going on for the person. */
export interface Formulation {
  /** The principle in words. */
  readonly statement: Statement;
  /** The day it was made. */
  readonly on?: CalendarDate;
  /** Where it was made. */
  readonly location?: string;
  /** The professional whose account it is. */
  readonly by?: Contributor;
  /** Who wrote it into the record. */
  readonly recordedBy?: Contributor;
}

/**
 * The matters that care and support could be relevant to: for an adult, those of s.9(4) of the Care Act
 * 2014; for a carer, those of s.10(5) and (6).
 */
export const ASSESSED_MATTERS = /* @__PURE__ */ frozen([
  'effect-on-wellbeing',
  'outcomes-wanted',
  'how-far-support-helps',
  'able-and-willing-to-care',
  'work',
  'education-training-or-recreation',
] as const);

/** A matter that care and support could be relevant to. The last three apply to carers only. */
export type AssessedMatter = (typeof ASSESSED_MATTERS)[number];

/** A matter that care and support could be relevant to, and how (Care Act 2014 s.25(1)(d)). */
export interface RelevantMatter {
  /** The matter. */
  readonly matter: AssessedMatter;
  /** How the support affects it. */
  readonly statement?: Statement;
  /** The areas of well-being concerned, if it is about well-being. */
  readonly wellbeing?: readonly WellbeingArea[];
  /** The ids of the outcomes concerned, if it is about outcomes. */
  readonly outcomeIds?: readonly string[];
}

/** Another plan that the person has. */
export interface OtherPlan {
  /** What it is called. */
  readonly name: string;
  /** What it contains, or where it is kept. */
  readonly content?: Statement;
  /** Whether it is now part of this plan. A child has one single plan. */
  readonly joined?: boolean;
  /** Who holds it. */
  readonly heldBy?: Contributor;
  /** The day of the next review. */
  readonly reviewOn?: CalendarDate;
  /** How often it is reviewed. */
  readonly reviewEvery?: Interval;
  /** Who carries out the review. */
  readonly reviewedBy?: Contributor;
  /** The day it was last changed. */
  readonly updatedOn?: CalendarDate;
}

/** Who keeps the record, and when it last changed. */
export interface RecordKeeping {
  /** The day it was last changed. */
  readonly updatedOn?: CalendarDate;
  /** Where the planning was done. */
  readonly location?: string;
  /** The professional who did the planning. */
  readonly performedBy?: Contributor;
  /** Who wrote the record. */
  readonly recordedBy?: Contributor;
}

/** The result of an enquiry about an adult at risk. A plan in Wales must state it. */
export interface AdultAtRiskEnquiry {
  /** The day the enquiry ended. */
  readonly concludedOn?: CalendarDate;
  /** Its conclusion. */
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
   * Whether it is about meeting or reducing needs, or about preventing or delaying them (Care Act 2014
   * s.25(1)(f)).
   */
  readonly about: AdviceSubject;
  /** The advice or information given. */
  readonly statement: Statement;
}
