/**
 * Professional and personal contacts, as listed under the PRSB headings.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Contributor } from './contributor.js';
import type { Statement } from './statement.js';

/** A professional involved with the person. */
export interface ProfessionalContact {
  /** The professional, with their role, team, organisation and contact details. */
  readonly who: Contributor;
  /** Whether they are the key worker. */
  readonly keyWorker?: boolean;
  /** What they specialise in. */
  readonly speciality?: string;
  /** The day they became involved. */
  readonly from?: CalendarDate;
  /** The last day they were involved. */
  readonly until?: CalendarDate;
}

/** A personal contact, such as a relative or friend. */
export interface PersonalContact {
  /** Their name. */
  readonly name: string;
  /** Their relationship to the person. */
  readonly relationship?: string;
  /** The kind of contact, such as "next of kin" or "emergency". */
  readonly type?: string;
  /** How to contact them. */
  readonly contact?: string;
  /** Comments about the contact. */
  readonly comments?: Statement;
}

/** The GP practice the person is registered with. */
export interface GpPractice {
  /** The name of the practice. */
  readonly name: string;
  /** Its code in the national directory. */
  readonly code?: string;
  /** The GP whom the person usually sees. */
  readonly doctor?: string;
  /** The postal address. */
  readonly address?: string;
  /** Contact details. */
  readonly contact?: string;
}
