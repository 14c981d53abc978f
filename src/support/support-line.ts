/**
 * The support that will meet needs: what, from whom, when and where.
 *
 * @module
 */

import type { DeliveryCheck } from '../action-plan/delivery-check.js';
import type { PathwayArea } from '../coverage/pathway-area.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** Where support can come from. Community support stands beside the council's on equal terms. */
export const SUPPORT_SOURCES = /* @__PURE__ */ frozen([
  'self',
  'family-and-friends',
  'community-and-voluntary',
  'council',
  'nhs',
  'other',
] as const);

/**
 * Where support comes from. An agency that the council commissions, and an assistant paid by a direct
 * payment, are the council's.
 */
export type SupportSource = (typeof SUPPORT_SOURCES)[number];

/** How support can be paid for and arranged. */
export const SUPPORT_MANAGEMENT = /* @__PURE__ */ frozen(['direct-payment', 'arranged', 'mix'] as const);

/** By direct payment to the person, arranged for them, or part each. */
export type SupportManagement = (typeof SUPPORT_MANAGEMENT)[number];

/** One piece of support. */
export interface SupportLine {
  /** Unique in the plan. */
  readonly id: string;
  /** What it is. */
  readonly what: Statement;
  /** Where it comes from. */
  readonly source: SupportSource;
  /** The needs it meets. */
  readonly needIds?: readonly string[];
  /** The outcomes it serves. */
  readonly outcomeIds?: readonly string[];
  /** Who gives it. */
  readonly givenBy?: readonly Contributor[];
  /** Whether an unpaid carer who gives it is willing and able to. */
  readonly carerWillingAndAble?: boolean;
  /** Who the person would like to give it. */
  readonly preferred?: readonly Contributor[];
  /** When. */
  readonly when?: string;
  /** Where. */
  readonly where?: string;
  /** How it is managed; a plan may have part of each. */
  readonly managed?: SupportManagement;
  /** Whether it is there already, and not new with this plan. */
  readonly existing?: boolean;
  /** Whether it was given as planned. */
  readonly deliveries?: readonly DeliveryCheck[];
  /** The areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
}
