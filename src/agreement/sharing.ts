/**
 * Who sees a plan: by the person's choice, because their job needs it, and what is kept back.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The parts of a plan that can be shared or kept back, by their keys. */
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

/** A part of a plan, by its key. */
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The plan shared with somebody by the person's choice. */
export interface Sharing {
  /** With whom. */
  readonly with: Contributor;
  /** Which parts. All of it where left out, but for the host's own data. */
  readonly parts?: readonly PlanPart[];
  /** The day from which. */
  readonly from?: CalendarDate;
  /** The day from which the person no longer wishes it. */
  readonly withdrawnOn?: CalendarDate;
}

/** The plan seen by somebody because their job needs it. That is no sharing by choice, and no consent. */
export interface SeenForWork {
  /** By whom. */
  readonly by: Contributor;
  /** What their job needs it for. */
  readonly why: Statement;
  /** The day. */
  readonly on?: CalendarDate;
}

/** Why a part can be kept back. */
export const WITHHOLDING_REASONS = /* @__PURE__ */ frozen([
  'third-party',
  'unsafe-address',
  'serious-harm',
  'other',
] as const);

/**
 * Why a part is kept back: it is about somebody else, tells an address that is unsafe to tell, or could do
 * serious harm.
 */
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number];

/** A part of the plan that no rendering and no export may show. */
export interface Withheld {
  /** The part. */
  readonly part: PlanPart;
  /** Which of its items, by id; the whole part where left out. */
  readonly itemId?: string;
  /** Which key of the part or the item: `serviceAddress`; all of it where left out. */
  readonly key?: string;
  /** Why. */
  readonly why: WithholdingReason;
}
