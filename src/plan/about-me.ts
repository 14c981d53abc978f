/**
 * The person whose plan it is, and what matters to them.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** An identifier for the person in one register, such as an NHS number. */
export interface Identifier {
  /** The register, as a URI. */
  readonly system: string;
  /** The identifier itself, as text. */
  readonly value: string;
}

/** The person whose plan it is. */
export interface PlanPerson {
  /** Their name. */
  readonly name?: string;
  /** The name they like to be called. */
  readonly preferredName?: string;
  /** Their pronouns. */
  readonly pronouns?: string;
  /** Date of birth. */
  readonly bornOn?: CalendarDate;
  /** Identifiers from registers such as the NHS. */
  readonly identifiers?: readonly Identifier[];
  /** Where they live. */
  readonly homeAddress?: string;
  /** Where the service is delivered. */
  readonly serviceAddress?: string;
  /** How to contact them. */
  readonly contact?: string;
}

/** What matters to the person, and what they bring. */
export interface AboutMe {
  /** What is important to them. */
  readonly important?: readonly Statement[];
  /** What must happen for them. */
  readonly mustHappen?: readonly Statement[];
  /** The people who are important to them. */
  readonly importantPeople?: readonly Statement[];
  /** Their strengths. */
  readonly strengths?: readonly Statement[];
  /** What is working now. */
  readonly working?: readonly Statement[];
  /** What is not working now. */
  readonly notWorking?: readonly Statement[];
  /** What should stay the same. */
  readonly stayTheSame?: readonly Statement[];
  /** What should change. */
  readonly change?: readonly Statement[];
  /** Their options for staying independent. */
  readonly independence?: readonly Statement[];
  /** How they communicate, and how to communicate with them. */
  readonly communication?: readonly Statement[];
  /** What being well means for them, and how others can see it. */
  readonly wellness?: readonly Statement[];
  /** What people should do. */
  readonly pleaseDo?: readonly Statement[];
  /** What people should not do. */
  readonly pleaseDoNot?: readonly Statement[];
  /** How and when to support them. */
  readonly howToSupport?: readonly Statement[];
  /** What else is worth knowing. */
  readonly alsoWorthKnowing?: readonly Statement[];
  /** The day this was written. */
  readonly writtenOn?: CalendarDate;
  /** Who supported them to write it. */
  readonly supportedBy?: readonly Contributor[];
  /** Links to their pictures, sound recordings or films. */
  readonly media?: readonly string[];
}
