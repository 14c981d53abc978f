/**
 * Who can see a plan: by the person's choice or for their job; and what is withheld.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The keys of the parts of a plan that can be shared or withheld. */
export const PLAN_PARTS = /* @__PURE__ */ frozen([
  'person',
  'gpPractice',
  'professionalContacts',
  'personalContacts',
  'keyWorker',
  'about',
  'formulations',
  'starCharts',
  'assessment',
  'needs',
  'matters',
  'goals',
  'outcomes',
  'objectives',
  'actions',
  'support',
  'contingencies',
  'risks',
  'control',
  'advocate',
  'child',
  'budget',
  'advice',
  'makingItHappen',
  'agreement',
  'pathways',
  'differencesOfOpinion',
  'commitments',
  'monitoring',
  'enquiry',
  'signatures',
  'sharing',
  'seenForWork',
  'otherPlans',
  'revision',
  'moves',
  'closure',
  'agreedWith',
  'writtenWith',
  'involvement',
  'planningTools',
  'fundingSource',
  'record',
  'review',
  'extensions',
] as const);

/** The key of a part of a plan. */
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The plan shared with someone by the person's choice. */
export interface Sharing {
  /** The person or organisation it is shared with. */
  readonly with: Contributor;
  /** The parts shared. If missing, the whole plan except the host's `extensions`. */
  readonly parts?: readonly PlanPart[];
  /** The first day it is shared. */
  readonly from?: CalendarDate;
  /** The day the person withdrew it. The plan is no longer shared from that day. */
  readonly withdrawnOn?: CalendarDate;
}

/**
 * A record that someone saw the plan because their job required it. This is neither sharing by choice nor
 * consent.
 */
export interface SeenForWork {
  /** Who saw it. */
  readonly by: Contributor;
  /** Why their job required it. */
  readonly why: Statement;
  /** The day they saw it. */
  readonly on?: CalendarDate;
}

/** The reasons for withholding a part. */
export const WITHHOLDING_REASONS = /* @__PURE__ */ frozen([
  'third-party',
  'unsafe-address',
  'serious-harm',
  'other',
] as const);

/** Why a part is withheld: it is about someone else, gives an unsafe address, or could cause serious harm. */
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number];

/** A part of the plan that renderings and exports must leave out. */
export interface Withheld {
  /** The part. */
  readonly part: PlanPart;
  /** The id of one item. If missing, every item. */
  readonly itemId?: string;
  /** One key of the part or item, such as `serviceAddress`. If missing, all of it. */
  readonly key?: string;
  /** The reason. */
  readonly why: WithholdingReason;
}
