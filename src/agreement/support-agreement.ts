/**
 * How the person likes to be supported, who took part, who signed.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** How far the person was involved, in the form's four ways. */
export const INVOLVEMENT = ['person-alone', 'person-and-worker', 'worker-after-meeting', 'none'] as const;

/** How far the person was involved in writing the plan. */
export type Involvement = (typeof INVOLVEMENT)[number];

/** How I like to be supported. */
export interface SupportAgreement {
  /** Who will help: family, friends, community networks, support workers. */
  readonly helpers?: readonly Contributor[];
  /** The support workers the person prefers, by name. */
  readonly preferredWorkers?: readonly string[];
  /** The times they prefer. */
  readonly preferredTimes?: string;
  /** The places they prefer. */
  readonly preferredPlaces?: string;
  /** Help with medication, said plainly where it matters. */
  readonly medication?: Statement;
  /** Help with personal care, said plainly where it matters. */
  readonly personalCare?: Statement;
  /** Other ways to support the person. */
  readonly otherWays?: readonly Statement[];
  /** Who else the person shares the plan with, by choice. Seeing it because the job needs it is another thing. */
  readonly sharedWith?: readonly Contributor[];
}

/** Who signs. */
export const SIGNATORIES = ['the-person', 'staff', 'manager'] as const;

/** Who signs. */
export type Signatory = (typeof SIGNATORIES)[number];

/** What became of a signature. Only no entry at all is a gap. */
export const SIGNATURE_OUTCOMES = ['signed', 'unable', 'chose-not-to', 'disagrees'] as const;

/** What became of a signature. */
export type SignatureOutcome = (typeof SIGNATURE_OUTCOMES)[number];

/** One signature, or why there is none. */
export interface Signature {
  /** Whose. */
  readonly by: Signatory;
  /** What became of it. */
  readonly outcome: SignatureOutcome;
  /** The name, as signed. */
  readonly name?: string;
  /** The day. */
  readonly on?: CalendarDate;
  /** Why, where it was not signed. */
  readonly why?: Statement;
}

/** One thing the service promises. */
export interface ServiceCommitment {
  /** What it will do. */
  readonly action: Statement;
  /** What it is trying to achieve by that. */
  readonly aim: Statement;
}
