/**
 * The professional and personal contacts of a plan, as the PRSB headings list them.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Contributor } from './contributor.js';
import type { Statement } from './statement.js';

/** A professional who is involved with the person. */
export interface ProfessionalContact {
  /** Who it is, with role, team, organisation and contact. */
  readonly who: Contributor;
  /** Whether they are the key worker. */
  readonly keyWorker?: boolean;
  /** What they specialise in. */
  readonly speciality?: string;
  /** The day they became involved. */
  readonly from?: CalendarDate;
  /** The last day on which they were involved. */
  readonly until?: CalendarDate;
}

/** Somebody in the person's own life. */
export interface PersonalContact {
  /** Their name. */
  readonly name: string;
  /** How they are to the person. */
  readonly relationship?: string;
  /** What kind of contact they are: "next of kin", "emergency". */
  readonly type?: string;
  /** How to reach them. */
  readonly contact?: string;
  /** Anything to know. */
  readonly comments?: Statement;
}

/** The practice the person is registered with. */
export interface GpPractice {
  /** What it is called. */
  readonly name: string;
  /** Its code in the national directory. */
  readonly code?: string;
  /** The doctor the person usually sees. */
  readonly doctor?: string;
  /** Where it is. */
  readonly address?: string;
  /** How to reach it. */
  readonly contact?: string;
}
