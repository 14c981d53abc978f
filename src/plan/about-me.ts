/**
 * The person whose plan it is, and what matters to them.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** A number that a register knows the person by. */
export interface Identifier {
  /** Which register, as a URI. */
  readonly system: string;
  /** The number. */
  readonly value: string;
}

/** The person whose plan it is. */
export interface PlanPerson {
  /** Their name. */
  readonly name?: string;
  /** The name they like to be called. */
  readonly preferredName?: string;
  /** How they like to be spoken of. */
  readonly pronouns?: string;
  /** The day they were born. */
  readonly bornOn?: CalendarDate;
  /** Numbers that registers know them by. */
  readonly identifiers?: readonly Identifier[];
  /** Where they live. */
  readonly homeAddress?: string;
  /** The address where the service is given. */
  readonly serviceAddress?: string;
  /** How to reach them. */
  readonly contact?: string;
}

/** What matters to the person, and what they bring. */
export interface AboutMe {
  /** What is important to them. */
  readonly important?: readonly Statement[];
  /** What must happen. */
  readonly mustHappen?: readonly Statement[];
  /** The people who are important to them. */
  readonly importantPeople?: readonly Statement[];
  /** Their strengths. */
  readonly strengths?: readonly Statement[];
  /** What is working now. */
  readonly working?: readonly Statement[];
  /** What is not. */
  readonly notWorking?: readonly Statement[];
  /** What is to stay the same. */
  readonly stayTheSame?: readonly Statement[];
  /** What is to change. */
  readonly change?: readonly Statement[];
  /** The options for remaining independent. */
  readonly independence?: readonly Statement[];
  /** How they communicate, and how to communicate with them. */
  readonly communication?: readonly Statement[];
  /** What being well means for them, and how it shows. */
  readonly wellness?: readonly Statement[];
  /** What to do. */
  readonly pleaseDo?: readonly Statement[];
  /** What not to do. */
  readonly pleaseDoNot?: readonly Statement[];
  /** How and when to support them. */
  readonly howToSupport?: readonly Statement[];
  /** What else is worth knowing. */
  readonly alsoWorthKnowing?: readonly Statement[];
  /** The day on which this was written. */
  readonly writtenOn?: CalendarDate;
  /** Who supported them to write it. */
  readonly supportedBy?: readonly Contributor[];
  /** Where pictures, sound or film of theirs can be found. */
  readonly media?: readonly string[];
}
