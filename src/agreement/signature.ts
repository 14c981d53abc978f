/**
 * Signatures, and reasons for not signing.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';

/** The people who can sign a plan. */
export const SIGNATORIES = /* @__PURE__ */ frozen([
  'the-person',
  'staff',
  'manager',
  'carer',
  'parent',
  'representative',
  'council',
] as const);

/** A person who can sign a plan. */
export type Signatory = (typeof SIGNATORIES)[number];

/** The outcomes of asking for a signature. Each is a valid answer: only a missing entry is a gap. */
export const SIGNATURE_OUTCOMES = /* @__PURE__ */ frozen([
  'signed',
  'unable',
  'chose-not-to',
  'disagrees',
] as const);

/** The outcome of asking for a signature. */
export type SignatureOutcome = (typeof SIGNATURE_OUTCOMES)[number];

/** A signature, or why someone did not sign. */
export interface Signature {
  /** Who was asked to sign. */
  readonly by: Signatory;
  /** Whether they signed. */
  readonly outcome: SignatureOutcome;
  /** The version of the plan that was signed. Defaults to the current version. */
  readonly version?: number;
  /** The name, as signed. */
  readonly name?: string;
  /** The day they signed or answered. */
  readonly on?: CalendarDate;
  /** Why they did not sign. */
  readonly why?: Statement;
}
