/**
 * Needs, as an assessment found them.
 *
 * @module
 */
import type { Statement } from '../person/statement.js';

/** What has been decided about a need. */
export const ELIGIBILITY = ['eligible', 'not-eligible', 'not-decided'] as const;

/** Whether a need meets the eligibility criteria, as the council has decided. */
export type NeedEligibility = (typeof ELIGIBILITY)[number];

/** One need. A plan states all the needs assessed, not only the eligible ones (Care Act 2014 s.25(1)(a)). */
export interface Need {
  /** Unique in the plan. */
  readonly id: string;
  /** What it is. */
  readonly statement: Statement;
  /** What the council has decided about it; not recorded is not the same as not eligible. */
  readonly eligibility?: NeedEligibility;
}
