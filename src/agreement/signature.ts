/**
 * Signatures, and why there is none.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';

/** Who can sign. */
export const SIGNATORIES = /* @__PURE__ */ frozen([
  'the-person',
  'staff',
  'manager',
  'carer',
  'parent',
  'representative',
  'council',
] as const);

/** Who signs. */
export type Signatory = (typeof SIGNATORIES)[number];

/** What can become of a signature. Only no entry at all is a gap. */
export const SIGNATURE_OUTCOMES = /* @__PURE__ */ frozen([
  'signed',
  'unable',
  'chose-not-to',
  'disagrees',
] as const);

/** What became of a signature. */
export type SignatureOutcome = (typeof SIGNATURE_OUTCOMES)[number];

/** One signature, or why there is none. */
export interface Signature {
  /** Whose. */
  readonly by: Signatory;
  /** What became of it. */
  readonly outcome: SignatureOutcome;
  /** The version of the plan that it is about; this one unless told. */
  readonly version?: number;
  /** The name, as signed. */
  readonly name?: string;
  /** The day. */
  readonly on?: CalendarDate;
  /** Why, where it was not signed. */
  readonly why?: Statement;
}
