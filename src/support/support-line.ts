/**
 * A line of support: what it is, who gives it, when and where.
 *
 * @module
 */

import type { DeliveryCheck } from '../action-plan/delivery-check.js';
import type { PathwayArea } from '../coverage/pathway-area.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The sources of support. Community support has the same standing as the council's. */
export const SUPPORT_SOURCES = /* @__PURE__ */ frozen([
  'self',
  'family-and-friends',
  'community-and-voluntary',
  'council',
  'nhs',
  'other',
] as const);

/**
 * A source of support. An agency that the council commissions, or an assistant paid by a direct payment,
 * counts as `council`.
 */
export type SupportSource = (typeof SUPPORT_SOURCES)[number];

/** The ways in which support can be paid for and arranged. */
export const SUPPORT_MANAGEMENT = /* @__PURE__ */ frozen(['direct-payment', 'arranged', 'mix'] as const);

/** Support paid for by a direct payment to the person, arranged for them, or a mix of both. */
export type SupportManagement = (typeof SUPPORT_MANAGEMENT)[number];

/** A line of support in the plan. */
export interface SupportLine {
  /** Unique in the plan. */
  readonly id: string;
  /** The support to be given. */
  readonly what: Statement;
  /** Its source. */
  readonly source: SupportSource;
  /** The ids of the needs that it meets. */
  readonly needIds?: readonly string[];
  /** The ids of the outcomes that it supports. */
  readonly outcomeIds?: readonly string[];
  /** Who gives it. */
  readonly givenBy?: readonly Contributor[];
  /** Whether an unpaid carer who gives it is both willing and able to. */
  readonly carerWillingAndAble?: boolean;
  /** Who the person would like to give it. */
  readonly preferred?: readonly Contributor[];
  /** When it is given, as free text. */
  readonly when?: string;
  /** Where it is given, as free text. */
  readonly where?: string;
  /** How this line is paid for and arranged. Lines of one plan may differ. */
  readonly managed?: SupportManagement;
  /** True if the support was already in place before this plan. */
  readonly existing?: boolean;
  /** Checks of whether it was given as planned. */
  readonly deliveries?: readonly DeliveryCheck[];
  /** The pathway areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
}
